//! A regulation as it was loaded, as a record.

use crate::enums::{self, Record};
use crate::moment;
use crate::records::Made;
use hjemmel::{Regulation, Validity};
use pyo3::prelude::*;

/// The record of a regulation.
pub(crate) fn record<'py>(py: Python<'py>, own: &Regulation) -> Made<'py> {
    let (start, end) = match own.validity() {
        Validity::Unstated => (None, None),
        Validity::Window { from, until } => (from, until),
    };
    let side = |side: Option<hjemmel::Moment>| side.map(|side| moment::written(py, side)).transpose();
    let validity = Record::new(py).with("start", side(start)?)?.with("end", side(end)?)?.make("Validity")?;
    let record = Record::new(py).with("id", own.id())?.with("version", own.version())?.with("digest", own.digest())?;
    let record = record.with("title", enums::texts(py, own.title())?)?;
    let record = record.with("authority", enums::authority(py, own.authority().id())?)?.with("validity", validity)?;
    let note = own.validity_note().map(|note| enums::texts(py, note)).transpose()?;
    record.with("validity_note", note)?.make("Regulation")
}

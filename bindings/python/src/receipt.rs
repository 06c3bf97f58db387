//! What came of verifying a receipt.

use crate::enums::{self, Record};
use crate::records::{Made, tuple};
use hjemmel::receipt::Verification;
use pyo3::prelude::*;

/// The record of a verification.
pub(crate) fn verification<'py>(py: Python<'py>, verified: &Verification) -> Made<'py> {
    let (state, differences, same_answer) = match verified {
        Verification::Intact => ("intact", &[][..], None),
        Verification::Altered => ("altered", &[][..], None),
        Verification::LawDiffers { differences, same_answer } => ("law_differs", differences.as_slice(), Some(*same_answer)),
    };
    let differences = tuple(py, differences.iter(), |one| {
        let record = Record::new(py).with("what", &one.what)?.with("receipt", &one.receipt)?;
        record.with("at_hand", &one.at_hand)?.make("Difference")
    })?;
    let record = Record::new(py).with("state", enums::receipt(py, state)?)?.with("differences", differences)?;
    record.with("same_answer", same_answer)?.make("Verification")
}

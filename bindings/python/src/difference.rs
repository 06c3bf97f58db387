//! What may be a mistake in law, and what differs between two laws or two regulations.

use crate::enums::Record;
use crate::error::raised;
use crate::facts::as_dict;
use crate::law::Law;
use crate::moment;
use crate::records::{self, Made, tuple};
use hjemmel::{Counted, QuestionDifference, Register, RegulationDifference, Remark, Shift};
use pyo3::prelude::*;
use pyo3::types::PyTuple;

/// How the law `after` differs from the law `before`: which regulations only one of them has, and what differs in the others.
///
/// Returns a LawDifference. Raises a RegisterError where the two have other registers of places.
#[pyfunction]
#[pyo3(signature = (before, after, /))]
pub(crate) fn diff<'py>(before: &Bound<'py, Law>, after: &Bound<'py, Law>) -> Made<'py> {
    let (py, before, after) = (before.py(), &before.get().law, &after.get().law);
    let difference = py.detach(|| before.difference(after)).map_err(|error| raised(py, &error))?;
    let changed = tuple(py, difference.changed.iter(), |one| regulation(py, one, after.register()))?;
    let record = Record::new(py).with("only_before", PyTuple::new(py, &difference.only_before)?)?;
    record.with("only_after", PyTuple::new(py, &difference.only_after)?)?.with("changed", changed)?.make("LawDifference")
}

/// What differs between two regulations of a law, by their ids.
pub(crate) fn of_two<'py>(py: Python<'py>, law: &hjemmel::Law, before: &str, after: &str) -> Made<'py> {
    let [before, after] = [before, after].map(|id| law.regulation(id).map_err(|error| raised(py, &error)));
    let (before, after) = (before?, after?);
    regulation(py, &py.detach(|| before.difference(after)), law.register())
}

fn regulation<'py>(py: Python<'py>, one: &RegulationDifference, register: &Register) -> Made<'py> {
    let questions = tuple(py, one.questions.iter(), |one| question(py, one, register))?;
    let record = Record::new(py).with("before", &one.before)?.with("after", &one.after)?;
    record.with("keys", PyTuple::new(py, &one.keys)?)?.with("questions", questions)?.make("RegulationDifference")
}

fn question<'py>(py: Python<'py>, one: &QuestionDifference, register: &Register) -> Made<'py> {
    let record = Record::new(py).with("question", one.question.id)?.with("stretches", one.stretches)?;
    let (situations, changed, shifts) = match &one.counted {
        Counted::All { situations, changed, shifts } => (Some(situations), Some(changed), Some(shifts)),
        Counted::TooMany => (None, None, None),
    };
    let shifts = shifts.map(|shifts| tuple(py, shifts.iter(), |one| shift(py, one, register))).transpose()?;
    record.with("situations", situations)?.with("changed", changed)?.with("shifts", shifts)?.make("QuestionDifference")
}

fn shift<'py>(py: Python<'py>, one: &Shift, register: &Register) -> Made<'py> {
    let example = as_dict(py, one.example.known())?;
    for (role, place) in one.places(register) {
        example.set_item(role.id(), place.code)?;
    }
    let place = one.place.and_then(|place| register.describe_at_some_time(place, one.on)).map(|place| place.code);
    let on = one.on.map(|on| moment::written(py, on)).transpose()?;
    let record =
        Record::new(py).with("before", records::outcome(py, one.before)?)?.with("after", records::outcome(py, one.after)?)?;
    record.with("count", one.count)?.with("example", example)?.with("on", on)?.with("place", place)?.make("Shift")
}

/// Something in a law that may be a mistake.
pub(crate) fn remark<'py>(py: Python<'py>, one: &Remark) -> Made<'py> {
    let record = Record::new(py).with("code", one.code.id())?.with("regulation", &one.regulation)?;
    record.with("provision", one.provision.as_deref())?.with("message", &one.message)?.make("Remark")
}

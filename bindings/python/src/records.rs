//! What a decision tells, as records of the Python side.

use crate::enums::{self, Record};
use crate::{moment, regulation, value};
use hjemmel::{
    Alternative, Cited, Decision, Layer, Limit, Missing, Obligation, Outcome, Place, PlaceRole, Regulation, Status, To, Verdict,
};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

/// What making a record gives.
pub(crate) type Made<'py> = PyResult<Bound<'py, PyAny>>;

/// A verdict as a member of its enumeration, or nothing.
pub(crate) fn verdict<'py>(py: Python<'py>, verdict: Option<Verdict>) -> PyResult<Option<Bound<'py, PyAny>>> {
    verdict.map(|verdict| enums::verdict(py, verdict.id())).transpose()
}

/// Records of each of some things, as a tuple.
pub(crate) fn tuple<'py, T>(
    py: Python<'py>,
    all: impl Iterator<Item = T>,
    make: impl Fn(T) -> Made<'py>,
) -> PyResult<Bound<'py, PyTuple>> {
    PyTuple::new(py, all.map(make).collect::<PyResult<Vec<_>>>()?)
}

/// The place of a decision in a role.
pub(crate) fn place<'py>(py: Python<'py>, decision: &Decision, role: PlaceRole) -> PyResult<Option<Bound<'py, PyAny>>> {
    let Some((answer, place)) = decision.resolved(role) else { return Ok(None) };
    looked_up(py, Some(role), &place, answer.given(&place)).map(Some)
}

/// A municipality that was looked up, in a role or in none.
pub(crate) fn looked_up<'py>(py: Python<'py>, role: Option<PlaceRole>, found: &Place<'_>, given: &str) -> Made<'py> {
    let role = role.map(|role| enums::role(py, role.id())).transpose()?;
    let record = Record::new(py).with("role", role)?.with("code", found.code)?;
    record.with("name", found.name)?.with("given", given)?.make("Place")
}

/// A regulation that answered.
pub(crate) fn layer<'py>(py: Python<'py>, layer: &Layer<'_>) -> Made<'py> {
    let (status, own, leaning) = match layer.outcome() {
        Outcome::Decided(verdict) => (Status::Decided, Some(verdict), None),
        Outcome::Unsettled(leaning) => (Status::Unsettled, None, leaning),
        Outcome::Undetermined => (Status::Undetermined, None, None),
    };
    let basis = layer.finding.basis.map(|basis| enums::basis(py, basis.id())).transpose()?;
    let record = Record::new(py).with("regulation", regulation::record(py, layer.regulation)?)?;
    let record = record.with("governing", layer.governing)?.with("status", enums::status(py, status.id())?)?;
    let record = record.with("verdict", verdict(py, own)?)?.with("basis", basis)?;
    record.with("leaning", verdict(py, leaning)?)?.make("Layer")
}

/// A provision.
pub(crate) fn provision<'py>(py: Python<'py>, cited: &Cited<'_>) -> Made<'py> {
    let own = cited.provision;
    let record = Record::new(py).with("id", &own.id)?.with("regulation", cited.regulation.id())?;
    let record = record.with("effect", enums::effect(py, own.effect.id())?)?.with("basis", enums::basis(py, own.basis.id())?)?;
    let record = record.with("document", own.source.document.as_deref())?.with("heading", &own.source.heading)?;
    let record = record.with("sentence", own.source.sentence.as_ref().map(|sentence| sentence.number))?;
    let note = own.note.as_ref().map(|note| enums::texts(py, note)).transpose()?;
    record.with("text", enums::texts(py, &own.text)?)?.with("note", note)?.make("Provision")
}

/// A duty or an advice.
pub(crate) fn obligation<'py>(py: Python<'py>, decision: &Decision, one: &Obligation<'_>) -> Made<'py> {
    let facts = PyTuple::new(py, decision.turns_on(one).iter().map(|fact| fact.id))?;
    let record = Record::new(py).with("id", &one.provision.id)?.with("regulation", one.regulation.id())?;
    let record = record.with("addressee", enums::addressee(py, one.charge.addressee.id())?)?;
    let record = record.with("state", enums::state(py, one.state.id())?)?.with("facts", facts)?;
    record.with("text", enums::texts(py, &one.provision.text)?)?.make("Obligation")
}

/// A fact that was given and does not count.
pub(crate) fn not_counting<'py>(py: Python<'py>, fact: &str, cited: &Cited<'_>) -> Made<'py> {
    let record = Record::new(py).with("fact", fact)?.with("provision", &cited.provision.id)?;
    record.with("regulation", cited.regulation.id())?.with("text", enums::texts(py, &cited.provision.text)?)?.make("NotCounting")
}

/// What a complete situation leads to: a verdict, or that the law is unclear.
pub(crate) fn outcome(py: Python<'_>, outcome: Outcome) -> Made<'_> {
    match outcome {
        Outcome::Decided(verdict) => enums::verdict(py, verdict.id()),
        Outcome::Unsettled(_) | Outcome::Undetermined => enums::outcome(py, Status::Unsettled.id()),
    }
}

/// A fact along which the outcome can still change.
pub(crate) fn missing<'py>(py: Python<'py>, one: &Missing) -> Made<'py> {
    let values = PyDict::new(py);
    for (written, outcomes) in &one.values {
        values.set_item(written, tuple(py, outcomes.iter(), |one| outcome(py, *one))?)?;
    }
    Record::new(py).with("fact", one.fact.id)?.with("values", values)?.with("questions", one.questions)?.make("Missing")
}

/// A change that leads to another verdict.
pub(crate) fn change<'py>(py: Python<'py>, one: &Alternative) -> Made<'py> {
    let facts = PyDict::new(py);
    for changed in &one.facts {
        let to = match &changed.to {
            To::OneOf(values) => tuple(py, values.iter(), |to| value::written(py, changed.fact, *to))?.into_any(),
            To::Count(from, until) => Record::new(py).with("at_least", from)?.with("at_most", until)?.make("Range")?,
        };
        facts.set_item(changed.fact.id, to)?;
    }
    Record::new(py).with("verdict", enums::verdict(py, one.verdict.id())?)?.with("facts", facts)?.make("Change")
}

/// How many there may be.
pub(crate) fn limit<'py>(py: Python<'py>, one: &Limit) -> Made<'py> {
    let record = Record::new(py).with("fact", one.fact.id)?.with("state", enums::most(py, one.most.id())?)?;
    record.with("at_most", one.most.number())?.with("verdict", verdict(py, one.verdict)?)?.make("Limit")
}

/// A question that should be asked too.
pub(crate) fn see<'py>(py: Python<'py>, question: &str, cited: &Cited<'_>) -> Made<'py> {
    let record = Record::new(py).with("question", question)?.with("provision", &cited.provision.id)?;
    record.with("regulation", cited.regulation.id())?.make("See")
}

/// A regulation that was over by then, or had not begun.
pub(crate) fn not_in_force<'py>(py: Python<'py>, own: &Regulation, state: &str, at: Option<hjemmel::Moment>) -> Made<'py> {
    let at = at.map(|at| moment::written(py, at)).transpose()?;
    let record = Record::new(py).with("id", own.id())?.with("version", own.version())?;
    record.with("state", state)?.with("at", at)?.make("NotInForce")
}

/// A regulation that may apply through a place that was not given.
pub(crate) fn not_reached<'py>(py: Python<'py>, own: &Regulation, role: PlaceRole) -> Made<'py> {
    let record = Record::new(py).with("id", own.id())?.with("version", own.version())?;
    record.with("role", enums::role(py, role.id())?)?.make("NotReached")
}

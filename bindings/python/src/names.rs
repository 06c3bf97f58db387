//! What the core calls things, for the tests that compare the package with it.

use hjemmel::{Addressee, Authority, Basis, Domain, Error, Language, PlaceRole, State, Status, VOCABULARY};
use pyo3::prelude::*;
use pyo3::types::PyDict;

/// The names of the core: of statuses and the like, of errors, and of the vocabulary with its questions, facts and values.
#[pyfunction]
pub(crate) fn names(py: Python<'_>) -> PyResult<Bound<'_, PyDict>> {
    let names = PyDict::new(py);
    let statuses = [Status::Decided, Status::Unsettled, Status::Undetermined, Status::NoRegulation];
    names.set_item("Status", statuses.map(Status::id))?;
    names.set_item("Basis", Basis::ALL.iter().map(|one| one.id()).collect::<Vec<_>>())?;
    names.set_item("State", State::ALL.map(State::id))?;
    names.set_item("Addressee", Addressee::ALL.iter().map(|one| one.id()).collect::<Vec<_>>())?;
    names.set_item("Authority", Authority::ALL.iter().map(|one| one.id()).collect::<Vec<_>>())?;
    names.set_item("PlaceRole", PlaceRole::ALL.map(PlaceRole::id))?;
    names.set_item("languages", Language::ALL.map(Language::code))?;
    names.set_item("codes", Error::CODES)?;
    let questions = PyDict::new(py);
    for question in VOCABULARY.questions {
        let facts = PyDict::new(py);
        for fact in question.facts {
            let values = match fact.domain {
                Domain::Terms(set) => Some(set.terms.iter().map(|term| term.id).collect::<Vec<_>>()),
                Domain::YesNo => Some(Vec::new()),
                Domain::Count => None,
            };
            facts.set_item(fact.id, values)?;
        }
        let own = PyDict::new(py);
        own.set_item("facts", facts)?;
        own.set_item("ordered", question.ordered)?;
        own.set_item("verdicts", question.verdicts.iter().map(|verdict| verdict.id).collect::<Vec<_>>())?;
        questions.set_item(question.id, own)?;
    }
    names.set_item("questions", questions)?;
    Ok(names)
}

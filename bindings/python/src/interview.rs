//! The interview: what to ask next, until there is a decision.

use crate::decision::Decision;
use crate::enums::{self, Record};
use crate::error::{raised, wrong_type};
use crate::law::Law;
use crate::records::{Made, tuple};
use crate::{moment, value};
use hjemmel::{Domain, Fact, Language, PlaceRole, Step};
use pyo3::prelude::*;
use pyo3::types::{PyDate, PyTuple};
use std::sync::{Mutex, PoisonError};

/// The fewest questions that lead to a decision, one at a time.
///
/// Threads may share one; each answer is taken whole or not at all.
#[pyclass(frozen, module = "hjemmel")]
pub(crate) struct Interview {
    law: Py<Law>,
    interview: Mutex<hjemmel::Interview>,
}

impl Interview {
    pub(crate) const fn new(law: Py<Law>, interview: hjemmel::Interview) -> Self {
        Self { law, interview: Mutex::new(interview) }
    }

    /// Does something with the interview, with Python's lock let go: whoever holds this one may be waiting for that.
    fn with<T: Send>(&self, py: Python<'_>, act: impl FnOnce(&mut hjemmel::Interview) -> T + Send) -> T {
        py.detach(|| act(&mut self.interview.lock().unwrap_or_else(PoisonError::into_inner)))
    }
}

#[pymethods]
impl Interview {
    /// The name of the question that it is about.
    #[getter]
    fn question(&self, py: Python<'_>) -> &'static str {
        self.with(py, |interview| interview.question().id)
    }

    /// How many questions have been answered, those with "I don't know" included.
    #[getter]
    fn answered(&self, py: Python<'_>) -> usize {
        self.with(py, |interview| interview.answered())
    }

    /// What to ask next; `None` where the decision stands, or nothing that can be known changes it any more.
    fn next<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        match self.with(py, |interview| interview.next()).map_err(|error| raised(py, &error))? {
            Step::Done(_) => Ok(None),
            Step::Place(role) => place(py, role).map(Some),
            Step::Time(windows) => time(py, &windows).map(Some),
            Step::Fact(own) => fact(py, own).map(Some),
        }
    }

    /// Answers what `next` asks. Nothing changes where the answer is refused.
    fn answer(&self, py: Python<'_>, value: &Bound<'_, PyAny>) -> PyResult<()> {
        let text = text(value)?;
        self.with(py, |interview| interview.answer(&text)).map_err(|error| raised(py, &error))
    }

    /// Says that the answer to what `next` asks is not known.
    fn unknown(&self, py: Python<'_>) -> PyResult<()> {
        self.with(py, hjemmel::Interview::unknown).map_err(|error| raised(py, &error))
    }

    /// Takes the last answer back; `False` where there is none.
    fn back(&self, py: Python<'_>) -> bool {
        self.with(py, hjemmel::Interview::back)
    }

    /// The decision with what is known so far.
    fn decision(&self, py: Python<'_>) -> PyResult<Decision> {
        let decided = self.with(py, |interview| interview.law().decide(&interview.query()));
        Ok(Decision::new(self.law.clone_ref(py), decided.map_err(|error| raised(py, &error))?))
    }

    fn __repr__(&self, py: Python<'_>) -> String {
        let (question, answered) = self.with(py, |interview| (interview.question().id, interview.answered()));
        format!("<Interview about {question}, {answered} answered>")
    }
}

/// An answer as it is written.
fn text(given: &Bound<'_, PyAny>) -> PyResult<String> {
    if given.is_instance_of::<PyDate>() {
        return Ok(moment::read(given)?.to_string());
    }
    match value::read(given)? {
        Some(value) => Ok(value.input().to_string()),
        None => Err(wrong_type("answer", "a value; what is not known is told with `unknown`", given)),
    }
}

fn asked<'py>(py: Python<'py>, kind: &str, name: &str) -> PyResult<Record<'py>> {
    Record::new(py).with("kind", kind)?.with("name", name)
}

fn place(py: Python<'_>, role: PlaceRole) -> Made<'_> {
    let [nb, nn, en] = Language::ALL.map(|language| role.label(language));
    let prompt = Record::new(py).with("nb", nb)?.with("nn", nn)?.with("en", en)?.make("Texts")?;
    let record = asked(py, "place", role.id())?.with("prompt", prompt)?.with("help", py.None())?;
    record.with("values", PyTuple::empty(py))?.with("labels", PyTuple::empty(py))?.make("Ask")
}

fn time<'py>(py: Python<'py>, windows: &[String]) -> Made<'py> {
    let record = asked(py, "time", "on")?.with("prompt", py.None())?.with("help", py.None())?;
    record.with("values", PyTuple::new(py, windows)?)?.with("labels", PyTuple::empty(py))?.make("Ask")
}

fn fact<'py>(py: Python<'py>, fact: &'static Fact) -> Made<'py> {
    let (values, labels) = match fact.domain {
        Domain::Count => (PyTuple::empty(py), PyTuple::empty(py)),
        Domain::YesNo => (PyTuple::new(py, ["true", "false"])?, PyTuple::empty(py)),
        Domain::Terms(set) => (
            PyTuple::new(py, set.terms.iter().map(|term| term.id))?,
            tuple(py, set.terms.iter(), |term| enums::label(py, &term.label))?,
        ),
    };
    let record = asked(py, "fact", fact.id)?.with("prompt", enums::label(py, &fact.prompt)?)?;
    let record = record.with("help", fact.help.as_ref().map(|help| enums::label(py, help)).transpose()?)?;
    record.with("values", values)?.with("labels", labels)?.make("Ask")
}

//! A decision: the core's, with each part made into Python's when it is asked for.

mod reasons;
mod shown;

pub(crate) use shown::language;

use crate::enums;
use crate::error::no_truth;
use crate::law::Law;
use crate::records::{self, Made, tuple};
use crate::{facts, moment, pickle};
use hjemmel::PlaceRole;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

/// The answer to a question. There is no yes or no in it: ask for the status, then for what goes with it.
#[pyclass(frozen, module = "hjemmel")]
pub(crate) struct Decision {
    pub(crate) decision: hjemmel::Decision,
    law: Py<Law>,
}

impl Decision {
    pub(crate) const fn new(law: Py<Law>, decision: hjemmel::Decision) -> Self {
        Self { decision, law }
    }

    /// The regulation it was asked under, as `id@version`.
    fn named(&self) -> Option<String> {
        self.decision.named().map(hjemmel::Regulation::reference)
    }

    /// Whether both are the same answer to the same question under the same law.
    fn same(&self, other: &Self) -> bool {
        let (one, two) = (&self.decision, &other.decision);
        let places = |of: &hjemmel::Decision| PlaceRole::ALL.map(|role| of.place_in(role).cloned());
        let presumed = |of: &hjemmel::Decision| of.presumed().map(|(id, ..)| id).collect::<Vec<_>>();
        one.facts() == two.facts()
            && (one.on(), one.known_on()) == (two.on(), two.known_on())
            && places(one) == places(two)
            && presumed(one) == presumed(two)
            && self.named() == other.named()
            && one.law().digest() == two.law().digest()
    }
}

#[pymethods]
impl Decision {
    /// The law that answered.
    #[getter]
    fn law(&self, py: Python<'_>) -> Py<Law> {
        self.law.clone_ref(py)
    }

    /// The name of the question.
    #[getter]
    fn question(&self) -> &'static str {
        self.decision.question().id
    }

    /// How the question was answered. Read this first.
    #[getter]
    fn status<'py>(&self, py: Python<'py>) -> Made<'py> {
        enums::status(py, self.decision.status().id())
    }

    /// The verdict; `None` unless it is decided.
    #[getter]
    fn verdict<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        records::verdict(py, self.decision.verdict())
    }

    /// Where the law leans; `None` unless it is unsettled and leans at all.
    #[getter]
    fn leaning<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        records::verdict(py, self.decision.leaning())
    }

    /// What the answer rests on; `None` where there is none.
    #[getter]
    fn basis<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        self.decision.basis().map(|basis| enums::basis(py, basis.id())).transpose()
    }

    /// The facts that were given, by their names.
    #[getter]
    fn facts<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        facts::as_dict(py, self.decision.given())
    }

    /// The facts that were presumed, since that was asked for and they could change the outcome.
    #[getter]
    fn presumed<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        facts::as_dict(py, self.decision.presumed())
    }

    /// The place that decides which law applies; `None` where it was not given.
    #[getter]
    fn place<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        records::place(py, &self.decision, self.decision.factor())
    }

    /// The places that were given, by their roles.
    #[getter]
    fn places<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let places = PyDict::new(py);
        for role in PlaceRole::ALL {
            if let Some(place) = records::place(py, &self.decision, role)? {
                places.set_item(enums::role(py, role.id())?, place)?;
            }
        }
        Ok(places)
    }

    /// The time asked about: a `date`, a `datetime` in Norwegian local time, or `None`.
    #[getter]
    fn on<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        self.decision.on().map(|on| moment::written(py, on)).transpose()
    }

    /// The time as of which the law was to be known.
    #[getter]
    fn known_on<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        self.decision.known_on().map(|known_on| moment::written(py, known_on)).transpose()
    }

    /// The ids of the regulations that govern.
    #[getter]
    fn governing<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, self.decision.governing().map(|own| own.id()).collect::<Vec<_>>())
    }

    /// Every regulation that answered, with what it says by itself.
    #[getter]
    fn layers<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        tuple(py, self.decision.listed().iter(), |layer| records::layer(py, layer))
    }

    /// Whether regulations give verdicts that have no order, so that none governs over the others.
    #[getter]
    fn incomparable(&self) -> bool {
        self.decision.incomparable()
    }

    /// The decision as a JSON document, with its texts in a language. The same decision gives the same bytes on every front.
    #[pyo3(signature = (language = "en"))]
    fn to_json(&self, py: Python<'_>, language: &str) -> PyResult<String> {
        let language = shown::language(py, language)?;
        Ok(py.detach(|| self.decision.to_json(language)))
    }

    /// The same document as Python's dicts and lists.
    #[pyo3(signature = (language = "en"))]
    fn to_dict<'py>(&self, py: Python<'py>, language: &str) -> Made<'py> {
        py.import("json")?.call_method1("loads", (self.to_json(py, language)?,))
    }

    /// The decision as a receipt: canonical JSON that another program can verify.
    fn receipt(&self, py: Python<'_>) -> String {
        py.detach(|| self.decision.receipt())
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> Option<bool> {
        other.cast::<Self>().ok().map(|other| self.same(other.get()))
    }

    fn __hash__(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.decision.question().id.hash(&mut hasher);
        self.decision.facts().known().for_each(|(id, _, value)| (id, value).hash(&mut hasher));
        (self.decision.on(), self.decision.known_on()).hash(&mut hasher);
        self.decision.law().digest().hash(&mut hasher);
        hasher.finish()
    }

    fn __bool__(&self, py: Python<'_>) -> PyResult<bool> {
        let status = self.decision.status().id();
        let verdict = self.decision.verdict().map_or_else(String::new, |verdict| format!(", its verdict `{}`", verdict.id()));
        let message = format!("a decision is neither yes nor no: its status is `{status}`{verdict}; compare these");
        Err(no_truth(py, message))
    }

    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<pickle::Reduced<'py>> {
        let places = PyDict::new(py);
        for role in PlaceRole::ALL {
            if let Some((answer, place)) = self.decision.resolved(role) {
                places.set_item(role.id(), answer.given(&place))?;
            }
        }
        let text = |moment: Option<hjemmel::Moment>| moment.map(|moment| moment.to_string());
        let times = (text(self.decision.on()), text(self.decision.known_on()));
        let presume = self.decision.presumed().next().is_some();
        pickle::reduced(
            py,
            "restore_decision",
            (self.law.clone_ref(py), self.question(), self.facts(py)?, places, times, self.named(), presume),
        )
    }
}

//! The reasons of a decision, each worked out when it is asked for.

use super::Decision;
use crate::enums;
use crate::records::{self, Made, tuple};
use hjemmel::{Effect, Obligation};
use pyo3::prelude::*;
use pyo3::types::PyTuple;

impl Decision {
    /// The duties, or the advice.
    fn obligations<'py>(&self, py: Python<'py>, duties: bool) -> PyResult<Bound<'py, PyTuple>> {
        let wanted = |one: &Obligation<'_>| matches!(one.provision.effect, Effect::Duty(_)) == duties;
        let all = self.decision.obligations().filter(wanted);
        tuple(py, all, |one| records::obligation(py, &self.decision, &one))
    }
}

#[pymethods]
impl Decision {
    /// The provisions the answer rests on.
    #[getter]
    fn provisions<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        tuple(py, self.decision.provisions(), |cited| records::provision(py, &cited))
    }

    /// The provisions that would apply but are defeated by more special ones.
    #[getter]
    fn overridden<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        tuple(py, self.decision.overridden(), |cited| records::provision(py, &cited))
    }

    /// The unsettled provisions that the answer rests on; their notes are the open points.
    #[getter]
    fn open_points<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        tuple(py, self.decision.open_points(), |cited| records::provision(py, &cited))
    }

    /// The duties that follow, or may follow once missing facts are known.
    #[getter]
    fn duties<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        self.obligations(py, true)
    }

    /// The advice, likewise.
    #[getter]
    fn advice<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        self.obligations(py, false)
    }

    /// The facts given that do not count, each with the clarification that says so.
    #[getter]
    fn irrelevant<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        tuple(py, self.decision.irrelevant(), |(fact, cited)| records::not_counting(py, fact.id, &cited))
    }

    /// The facts along which the outcome can still change, and those only, the most telling first.
    #[getter]
    fn missing<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let missing = py.detach(|| self.decision.missing());
        tuple(py, missing.iter(), |one| records::missing(py, one))
    }

    /// The roles of the places that were not given and that the answer can still turn on.
    #[getter]
    fn missing_places<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        tuple(py, self.decision.missing_places(), |role| enums::role(py, role.id()))
    }

    /// For each other verdict that can be reached, the smallest changes that reach it; `None` where there are too many.
    #[getter]
    fn changes<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyTuple>>> {
        let changes = py.detach(|| self.decision.changes());
        changes.map(|changes| tuple(py, changes.iter(), |one| records::change(py, one))).transpose()
    }

    /// Given facts that suffice for the outcome: whatever the others are, it stays.
    #[getter]
    fn because<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let because = py.detach(|| self.decision.because());
        PyTuple::new(py, because.facts.iter().map(|fact| fact.id))
    }

    /// The roles of places that a condition asks for and on which the outcome turns too.
    #[getter]
    fn because_places<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let because = py.detach(|| self.decision.because());
        tuple(py, because.places.iter(), |role| enums::role(py, role.id()))
    }

    /// Given facts that the answer does not need beside those of `because`.
    #[getter]
    fn immaterial<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let because = py.detach(|| self.decision.because());
        PyTuple::new(py, because.immaterial.iter().map(|fact| fact.id))
    }

    /// How many there may be, for each count on which the answer can turn or that was given.
    #[getter]
    fn limits<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let limits = py.detach(|| self.decision.limits());
        tuple(py, limits.iter(), |one| records::limit(py, one))
    }

    /// Other questions that should be asked too.
    #[getter]
    fn see<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        tuple(py, self.decision.see(), |(question, cited)| records::see(py, question.id, &cited))
    }

    /// Regulations of the place without a stated start, which therefore took no part.
    #[getter]
    fn undated<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        tuple(py, self.decision.undated(), |own| crate::regulation::record(py, own))
    }

    /// Where no regulation answers, the one that ended last before the time and the one that begins next.
    #[getter]
    fn not_in_force<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let [ended, next] = self.decision.not_in_force();
        let both = ended.map(|one| (one, "ended")).into_iter().chain(next.map(|one| (one, "not_yet_in_force")));
        tuple(py, both, |((own, at), state)| records::not_in_force(py, own, state, at))
    }

    /// Regulations that may apply through a place that was not given.
    #[getter]
    fn not_reached<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        tuple(py, self.decision.not_reached(), |(own, role)| records::not_reached(py, own, role))
    }

    /// The decision where what is missing is as the vocabulary presumes; `None` where nothing missing can be presumed.
    fn presuming(&self, py: Python<'_>) -> Option<Self> {
        self.decision.presuming().map(|decision| Self::new(self.law.clone_ref(py), decision))
    }

    /// The same answer explained for people, in a language.
    #[pyo3(signature = (language = "en"))]
    fn explain(&self, py: Python<'_>, language: &str) -> PyResult<crate::explanation::Explanation> {
        let language = super::shown::language(py, language)?;
        Ok(crate::explanation::Explanation(py.detach(|| self.decision.explain(language))))
    }

    fn __repr__(&self) -> String {
        super::shown::summary(&self.decision)
    }

    fn _repr_html_(&self, py: Python<'_>) -> String {
        py.detach(|| self.decision.explain(hjemmel::Language::English).html())
    }

    fn _repr_markdown_(&self, py: Python<'_>) -> String {
        py.detach(|| self.decision.explain(hjemmel::Language::English).markdown())
    }

    fn _repr_pretty_<'py>(&self, printer: &Bound<'py, PyAny>, _cycle: bool) -> Made<'py> {
        printer.call_method1("text", (self.__repr__(),))
    }
}

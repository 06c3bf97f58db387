//! The law: loading it, and putting questions to it.

use crate::decision::Decision;
use crate::error::raised;
use crate::interview::Interview;
use crate::query::{self, Case};
use crate::records::{self, Made, tuple};
use crate::{batch, decision, difference, moment, pickle, place, receipt, regulation};
use hjemmel::{Error, File, bundle, files};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBytes, PyDict, PyTuple};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::PathBuf;
use std::sync::Arc;

/// A set of regulations over a register of places. It never changes: what adds to it makes a new one.
///
/// Share one among all threads, and replace it whole when the law changes.
#[pyclass(frozen, weakref, module = "hjemmel")]
pub(crate) struct Law {
    pub(crate) law: hjemmel::Law,
    pub(crate) made_of: MadeOf,
}

/// What a law was made of, so that it can be made again elsewhere.
#[derive(Clone, Default)]
pub(crate) struct MadeOf {
    /// Whether the bundled regulations are in it.
    pub(crate) bundled: bool,
    /// The files that the register of places has beside the bundled ones, each with its name and bytes, in their order.
    pub(crate) registers: Vec<Arc<(String, Vec<u8>)>>,
    /// The regulation files added, likewise.
    pub(crate) files: Vec<Arc<(String, Vec<u8>)>>,
}

impl Law {
    /// The bundled law: it never changes, so that one is enough for the process.
    fn shipped(py: Python<'_>) -> PyResult<Py<Self>> {
        static BUNDLED: PyOnceLock<Py<Law>> = PyOnceLock::new();
        let load = || Py::new(py, Self::over(py, true, files::Read::new())?);
        Ok(BUNDLED.get_or_try_init(py, load)?.clone_ref(py))
    }

    /// The bundled regulations, or none, over the bundled register and what register files add to it.
    fn over(py: Python<'_>, bundled: bool, registers: files::Read) -> PyResult<Self> {
        let load = || {
            let register = bundle::register_with(registers.iter().map(|(name, bytes)| File { name, bytes }))?;
            if bundled { bundle::over(register) } else { Ok(hjemmel::Law::empty(register)) }
        };
        let law = py.detach(load).map_err(|error| raised(py, &error))?;
        let registers = registers.into_iter().map(Arc::new).collect();
        Ok(Self { law, made_of: MadeOf { bundled, registers, files: Vec::new() } })
    }

    /// The law that was made of these.
    pub(crate) fn made_again(py: Python<'_>, bundled: bool, registers: files::Read, files: files::Read) -> PyResult<Py<Self>> {
        if bundled && registers.is_empty() && files.is_empty() {
            return Self::shipped(py);
        }
        let base = Self::over(py, bundled, registers)?;
        Py::new(py, if files.is_empty() { base } else { base.and(py, files)? })
    }

    /// This law and what some files have.
    pub(crate) fn and(&self, py: Python<'_>, files: Vec<(String, Vec<u8>)>) -> PyResult<Self> {
        let all = || self.law.with(files.iter().map(|(name, bytes)| File { name, bytes })).map_err(Error::from);
        let law = py.detach(all).map_err(|error| raised(py, &error))?;
        Ok(self.of(law, files))
    }

    /// This law and what the files at some paths have.
    fn and_paths(&self, py: Python<'_>, paths: &[PathBuf]) -> PyResult<Self> {
        let (law, files) = py.detach(|| files::add_and_keep(&self.law, paths)).map_err(|error| raised(py, &error))?;
        Ok(self.of(law, files))
    }

    fn of(&self, law: hjemmel::Law, files: Vec<(String, Vec<u8>)>) -> Self {
        let mut made_of = self.made_of.clone();
        made_of.files.extend(files.into_iter().map(Arc::new));
        Self { law, made_of }
    }
}

#[pymethods]
impl Law {
    /// The law that ships with the package, over the places that ship and those that files of KLASS add.
    #[staticmethod]
    #[pyo3(signature = (*, registers = None), text_signature = "(*, registers=())")]
    fn bundled(py: Python<'_>, registers: Option<&Bound<'_, PyAny>>) -> PyResult<Py<Self>> {
        Self::made_again(py, true, place::registers(py, registers)?, files::Read::new())
    }

    /// The law of some regulation files, or of the `.toml` files in folders, and nothing else.
    #[staticmethod]
    #[pyo3(signature = (*paths, registers = None), text_signature = "(*paths, registers=())")]
    fn load(py: Python<'_>, paths: Vec<PathBuf>, registers: Option<&Bound<'_, PyAny>>) -> PyResult<Self> {
        Self::over(py, false, place::registers(py, registers)?)?.and_paths(py, &paths)
    }

    /// This law and the regulations of some files or folders: a new one.
    #[pyo3(signature = (*paths))]
    fn with_files(&self, py: Python<'_>, paths: Vec<PathBuf>) -> PyResult<Self> {
        self.and_paths(py, &paths)
    }

    /// This law and the regulations of some texts, by what to call each in messages: a new one.
    fn with_texts(&self, py: Python<'_>, texts: &Bound<'_, PyDict>) -> PyResult<Self> {
        let text = |(name, text): (Bound<'_, PyAny>, Bound<'_, PyAny>)| {
            Ok((name.extract::<String>()?, text.extract::<String>()?.into_bytes()))
        };
        self.and(py, texts.iter().map(text).collect::<PyResult<_>>()?)
    }

    /// `sha256:` and the digest of all the law there is.
    #[getter]
    fn digest(&self) -> &str {
        self.law.digest()
    }

    /// The regulations, in the order they were loaded.
    #[getter]
    fn regulations<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        tuple(py, self.law.regulations(), |own| regulation::record(py, own))
    }

    /// The regulation with this id: its latest version, or with `id@start` the one that begins then.
    fn regulation<'py>(&self, py: Python<'py>, id: &str) -> Made<'py> {
        regulation::record(py, self.law.regulation(id).map_err(|error| raised(py, &error))?)
    }

    /// What may be a mistake in the regulations, though all of them load: a Remark each. The page *Checking law* of the book
    /// tells what each code means and what to do.
    fn check<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let remarks = py.detach(|| self.law.check());
        tuple(py, remarks.iter(), |remark| difference::remark(py, remark))
    }

    /// What differs between two of the regulations, by their ids or as `id@start`: a RegulationDifference.
    #[pyo3(signature = (before, after, /))]
    fn diff<'py>(&self, py: Python<'py>, before: &str, after: &str) -> Made<'py> {
        difference::of_two(py, &self.law, before, after)
    }

    /// The municipality that a name or code stands for at a time: a Place, which is taken wherever a place is.
    #[pyo3(signature = (place, /, *, on = None))]
    fn place<'py>(&self, py: Python<'py>, place: &str, on: Option<&Bound<'py, PyAny>>) -> Made<'py> {
        let found = self.law.register().resolve(place, moment::optional(on)?).map_err(|error| raised(py, &error))?;
        records::looked_up(py, None, &found, place)
    }

    /// The municipality of a sub-unit, which is where its staff work, from its record in Enhetsregisteret: a Place.
    ///
    /// unit: the record as JSON or as what JSON is read into. The postal address and the head office are never used.
    /// on: the day as of which the municipality is named.
    #[pyo3(signature = (unit, /, *, on = None))]
    fn workplace<'py>(&self, unit: &Bound<'py, PyAny>, on: Option<&Bound<'py, PyAny>>) -> Made<'py> {
        place::of_unit(&self.law, unit, on)
    }

    /// Answers the same question for many rows: a list with a Decision for each, or the HjemmelError in its place.
    ///
    /// rows: mappings of facts, places and `on` by their names, or typed facts. What no row says is as the keywords say, which are
    /// those of `decide`. Lets other threads go on; Ctrl-C ends it. What is no row at all raises a TypeError with its number, from 0.
    #[expect(clippy::too_many_arguments, reason = "each is a keyword in Python")]
    #[pyo3(signature = (question, rows, /, *, workplace = None, venue = None, residence = None, employer_seat = None, on = None,
        known_on = None, regulation = None, presume = false, **facts))]
    fn decide_many<'py>(
        slf: &Bound<'py, Self>,
        question: &str,
        rows: &Bound<'py, PyAny>,
        workplace: Option<&Bound<'py, PyAny>>,
        venue: Option<&Bound<'py, PyAny>>,
        residence: Option<&Bound<'py, PyAny>>,
        employer_seat: Option<&Bound<'py, PyAny>>,
        on: Option<&Bound<'py, PyAny>>,
        known_on: Option<&Bound<'py, PyAny>>,
        regulation: Option<&str>,
        presume: bool,
        facts: Option<&Bound<'py, PyDict>>,
    ) -> Made<'py> {
        let case = Case { places: [workplace, venue, residence, employer_seat], on, known_on, regulation, presume };
        batch::decide(slf, question, rows, &case, facts)
    }

    /// Answers a question given as a JSON document with a decision as a JSON document.
    #[pyo3(signature = (document, /, language = "en"))]
    fn decide_json(&self, py: Python<'_>, document: &str, language: &str) -> PyResult<String> {
        let language = decision::language(py, language)?;
        py.detach(|| hjemmel::json::decide(&self.law, document, language)).map_err(|error| raised(py, &error))
    }

    /// The answers to a question from `start` to `end`, both included: as few intervals as there are changes.
    ///
    /// Takes what `decide` takes, but for `on`. An interval starts and ends with a date or, where the answer changes during a day,
    /// with a datetime: the last minute of the one and the first of the next.
    #[expect(clippy::too_many_arguments, reason = "each is a keyword in Python")]
    #[pyo3(signature = (question, /, *, start, end, workplace = None, venue = None, residence = None, employer_seat = None,
        known_on = None, regulation = None, presume = false, **facts))]
    fn periods<'py>(
        slf: &Bound<'py, Self>,
        question: &Bound<'py, PyAny>,
        start: &Bound<'py, PyAny>,
        end: &Bound<'py, PyAny>,
        workplace: Option<&Bound<'py, PyAny>>,
        venue: Option<&Bound<'py, PyAny>>,
        residence: Option<&Bound<'py, PyAny>>,
        employer_seat: Option<&Bound<'py, PyAny>>,
        known_on: Option<&Bound<'py, PyAny>>,
        regulation: Option<&str>,
        presume: bool,
        facts: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyTuple>> {
        let (py, (start, end)) = (slf.py(), (moment::read(start)?, moment::read(end)?));
        let case = Case { places: [workplace, venue, residence, employer_seat], on: None, known_on, regulation, presume };
        let places = query::places(&case.places)?;
        let query = case.query(question, facts, &places)?;
        let law = &slf.get().law;
        let intervals = py.detach(|| law.periods(&query, start, end)).map_err(|error| raised(py, &error))?;
        tuple(py, intervals.into_iter(), |interval| {
            let decision = Py::new(py, Decision::new(slf.clone().unbind(), interval.decision))?;
            let record = crate::enums::Record::new(py).with("start", moment::written(py, interval.from)?)?;
            record.with("end", moment::written(py, interval.until)?)?.with("decision", decision)?.make("Interval")
        })
    }

    /// The fewest questions that lead to a decision, one at a time: an Interview. Takes what `decide` takes, all of it optional.
    #[expect(clippy::too_many_arguments, reason = "each is a keyword in Python")]
    #[pyo3(signature = (question, /, *, workplace = None, venue = None, residence = None, employer_seat = None, on = None,
        known_on = None, regulation = None, presume = false, **facts))]
    fn interview(
        slf: &Bound<'_, Self>,
        question: &Bound<'_, PyAny>,
        workplace: Option<&Bound<'_, PyAny>>,
        venue: Option<&Bound<'_, PyAny>>,
        residence: Option<&Bound<'_, PyAny>>,
        employer_seat: Option<&Bound<'_, PyAny>>,
        on: Option<&Bound<'_, PyAny>>,
        known_on: Option<&Bound<'_, PyAny>>,
        regulation: Option<&str>,
        presume: bool,
        facts: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Interview> {
        let case = Case { places: [workplace, venue, residence, employer_seat], on, known_on, regulation, presume };
        let places = query::places(&case.places)?;
        let query = case.query(question, facts, &places)?;
        Ok(Interview::new(slf.clone().unbind(), hjemmel::Interview::new(&slf.get().law, &query)))
    }

    /// Verifies a receipt: whether it is intact, and whether this law gives the same answer.
    fn verify<'py>(&self, py: Python<'py>, text: &str) -> Made<'py> {
        let verified = py.detach(|| hjemmel::receipt::verify(&self.law, text)).map_err(|error| raised(py, &error))?;
        receipt::verification(py, &verified)
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> Option<bool> {
        other.cast::<Self>().ok().map(|other| self.law.digest() == other.get().law.digest())
    }

    fn __hash__(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.law.digest().hash(&mut hasher);
        hasher.finish()
    }

    fn __repr__(&self) -> String {
        let digest = self.law.digest().get(..15).unwrap_or_default();
        format!("<Law of {} regulations, {digest}…>", self.law.regulations().len())
    }

    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<pickle::Reduced<'py>> {
        let as_bytes = |files: &[Arc<(String, Vec<u8>)>]| {
            let files = files.iter().map(|file| (file.0.as_str(), PyBytes::new(py, &file.1)));
            PyTuple::new(py, files.collect::<Vec<_>>())
        };
        let MadeOf { bundled, registers, files } = &self.made_of;
        pickle::reduced(py, "restore_law", (*bundled, as_bytes(registers)?, as_bytes(files)?, self.digest()))
    }
}

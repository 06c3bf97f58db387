//! The facts of a case, as the typed classes of the package hold them.

use crate::error::{raised, wrong_type};
use crate::{pickle, value};
use hjemmel::{Error, FactId, PlaceRole, Question, VOCABULARY};
use pyo3::exceptions::PyAttributeError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString, PyType};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

/// What every typed class of facts is: its facts read and checked once, when it is made.
///
/// The class of a question names it in its attribute `question`. Made by itself it has no question, and is refused.
#[pyclass(frozen, subclass, module = "hjemmel")]
pub(crate) struct Facts {
    pub(crate) facts: hjemmel::Facts,
}

#[pymethods]
impl Facts {
    #[new]
    #[classmethod]
    #[pyo3(signature = (**facts))]
    fn new(class: &Bound<'_, PyType>, facts: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
        let py = class.py();
        let Some(name) = class.getattr_opt(intern!(py, "question"))? else {
            return Err(pyo3::exceptions::PyTypeError::new_err(
                "Facts is what the classes of the questions have in common: make one of those, for instance Gathering",
            ));
        };
        let question = VOCABULARY.question(&name.extract::<String>()?).map_err(|error| raised(py, &error))?;
        let mut known = hjemmel::Facts::new(question);
        if let Some(facts) = facts {
            set(&mut known, facts)?;
        }
        Ok(Self { facts: known })
    }

    /// The facts that are known, by their names; unknown ones are not in it.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        as_dict(py, self.facts.known())
    }

    /// A fact by its name, as the fields of the typed classes are read.
    fn __getattr__<'py>(slf: &Bound<'py, Self>, name: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
        let known = &slf.get().facts;
        let Ok((id, fact)) = known.question().fact(name) else {
            let class = slf.get_type().name()?;
            return Err(PyAttributeError::new_err(format!("'{class}' object has no attribute '{name}'")));
        };
        known.get(id).map(|known| value::written(slf.py(), fact, known)).transpose()
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> Option<bool> {
        other.cast::<Self>().ok().map(|other| self.facts == other.get().facts)
    }

    fn __hash__(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.facts.question().id.hash(&mut hasher);
        self.facts.known().for_each(|(id, _, value)| (id, value).hash(&mut hasher));
        hasher.finish()
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        let known = slf.get().to_dict(slf.py())?;
        let shown = |(name, value): (Bound<'_, PyAny>, Bound<'_, PyAny>)| Ok(format!("{name}={}", value.repr()?));
        let shown = known.iter().map(shown).collect::<PyResult<Vec<String>>>()?;
        Ok(format!("{}({})", slf.get_type().name()?, shown.join(", ")))
    }

    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<pickle::Reduced<'py>> {
        let facts = slf.get().to_dict(slf.py())?;
        pickle::reduced(slf.py(), "restore_facts", (slf.get_type(), facts))
    }
}

/// Sets facts by their names; a value that is `None` leaves its fact unknown.
#[inline]
pub(crate) fn set(known: &mut hjemmel::Facts, facts: &Bound<'_, PyDict>) -> PyResult<()> {
    for (name, given) in facts {
        let name = name.cast::<PyString>().map_err(|_| wrong_type("the name of a fact", "text", &name))?;
        set_one(known, &name.to_string_lossy(), &given)?;
    }
    Ok(())
}

/// Sets one fact by its name.
#[inline]
pub(crate) fn set_one(known: &mut hjemmel::Facts, name: &str, given: &Bound<'_, PyAny>) -> PyResult<()> {
    take(known, name, given)?.map_err(|error| raised(given.py(), &error))
}

/// Sets one fact by its name where places and times can be given beside facts: whoever misspells one of those is told of them.
#[inline]
pub(crate) fn set_keyword(known: &mut hjemmel::Facts, name: &str, given: &Bound<'_, PyAny>) -> PyResult<()> {
    take(known, name, given)?.map_err(|mut error| {
        if let Error::UnknownFact { valid, .. } = &mut error {
            valid.extend(PlaceRole::ALL.into_iter().map(PlaceRole::id).chain(["on", "known_on"]).map(str::to_owned));
        }
        raised(given.py(), &error)
    })
}

#[inline]
fn take(known: &mut hjemmel::Facts, name: &str, given: &Bound<'_, PyAny>) -> PyResult<Result<(), Error>> {
    Ok(match value::read(given)? {
        Some(given) => known.set(name, given.input()),
        // A name that the question does not have is refused even where nothing is said of it.
        None => known.question().fact(name).map(drop),
    })
}

/// Facts as a dict, in the vocabulary's order.
pub(crate) fn as_dict<'py>(
    py: Python<'py>,
    facts: impl Iterator<Item = (FactId, &'static hjemmel::Fact, hjemmel::Value)>,
) -> PyResult<Bound<'py, PyDict>> {
    let dict = PyDict::new(py);
    for (_, fact, known) in facts {
        dict.set_item(fact.id, value::written(py, fact, known)?)?;
    }
    Ok(dict)
}

/// The facts that a question is about: those of a typed object, or none yet of a question by its name.
#[inline]
pub(crate) fn of_question(question: &Bound<'_, PyAny>) -> PyResult<hjemmel::Facts> {
    if let Ok(name) = question.cast::<PyString>() {
        let own: Result<&'static Question, _> = VOCABULARY.question(&name.to_string_lossy());
        return own.map(hjemmel::Facts::new).map_err(|error| raised(question.py(), &error));
    }
    match question.cast::<Facts>() {
        Ok(typed) => Ok(typed.get().facts),
        Err(_) => Err(wrong_type("question", "the name of a question, or its facts such as hjemmel.Gathering(...)", question)),
    }
}

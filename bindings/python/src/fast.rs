//! `Law.decide` in Python's fast calling convention.
//!
//! A decision takes less time than it takes Python to put a call's keywords into a dict and pyo3 to sort them into another.
//! So this one function is called with its arguments as they lie on Python's stack, which pyo3 offers for no function that
//! takes keywords it does not know beforehand. It is the only unsafe code of the package.

#![expect(unsafe_code, reason = "Python's calling convention is pointers and counts")]

use crate::decision::Decision;
use crate::error::{raised, wrong_type};
use crate::law::Law;
use crate::{facts, moment, query};
use hjemmel::{Moment, PlaceRole};
use pyo3::exceptions::PyTypeError;
use pyo3::ffi::{self, PyMethodDef, PyMethodDefPointer};
use pyo3::panic::PanicException;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyString, PyTuple, PyType};
use std::ffi::CStr;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// The signature as Python reads it, then the docstring.
const DOCUMENTATION: &CStr =
    c"decide($self, question, /, *, workplace=None, venue=None, residence=None, employer_seat=None, on=None, \
known_on=None, regulation=None, presume=False, **facts)
--

Answers a question: a Decision.

question: its name, with its facts as keywords, or typed facts such as hjemmel.Gathering(...). None leaves a fact unknown.
workplace, venue, residence, employer_seat: municipalities, by name or code, or as Law.place and Law.workplace return them. Each
    question has one that chooses the law: the workplace or, of a gathering, the venue.
on: the day asked about as a date, a minute as a datetime, or either as ISO text. Without it regulations without dates answer.
known_on: answers by the law as it was known then: what was published later is left out.
regulation: asks this regulation alone, by its id or as id@start, whatever is in force.
presume: takes what is usual for missing facts that have something usual; the decision names them.

Raises a HjemmelError for what cannot be taken; DateRequiredError where the answer turns on a day or an hour that was not given.";

/// Gives the class `Law` its method `decide`.
pub(crate) fn install(law: &Bound<'_, PyType>) -> PyResult<()> {
    let py = law.py();
    let definition = PyMethodDef {
        ml_name: c"decide".as_ptr(),
        ml_meth: PyMethodDefPointer { PyCFunctionFastWithKeywords: called },
        ml_flags: ffi::METH_FASTCALL | ffi::METH_KEYWORDS,
        ml_doc: DOCUMENTATION.as_ptr(),
    };
    // A method keeps the pointer to its definition, which therefore has to stay: the module is never unloaded.
    let definition = Box::leak(Box::new(definition));
    // SAFETY: the class is a type object, the definition lives on, and the function has the signature that its flags say.
    let method = unsafe {
        let method = ffi::PyDescr_NewMethod(law.as_type_ptr(), definition);
        Bound::from_owned_ptr_or_err(py, method)?
    };
    law.setattr("decide", method)
}

/// What Python calls.
unsafe extern "C" fn called(
    law: *mut ffi::PyObject,
    arguments: *const *mut ffi::PyObject,
    positional: ffi::Py_ssize_t,
    names: *mut ffi::PyObject,
) -> *mut ffi::PyObject {
    Python::attach(|py| {
        // SAFETY: Python hands over the object that the method belongs to (a method of a class checks that it is one of it),
        // `positional` arguments and after them one for each of `names`, which is a tuple or null. All are borrowed for
        // as long as the call lasts, which is longer than anything below.
        let (law, names, positional, named) = unsafe {
            let law = Borrowed::from_ptr(py, law);
            let names = Borrowed::from_ptr_or_opt(py, names).and_then(|names| names.cast::<PyTuple>().ok());
            let count = usize::try_from(positional).unwrap_or(0);
            let all = count + names.map_or(0, |names| names.len());
            let all: &[*mut ffi::PyObject] = if all == 0 { &[] } else { std::slice::from_raw_parts(arguments, all) };
            let (positional, named) = all.split_at(count.min(all.len()));
            (law, names, positional, named)
        };
        let answer = catch_unwind(AssertUnwindSafe(|| {
            let law = law.cast::<Law>()?;
            let [question] = positional else {
                let given = positional.len();
                return Err(PyTypeError::new_err(format!(
                    "decide takes one question and keywords ({given} positional arguments given)"
                )));
            };
            // SAFETY: as above.
            let question = unsafe { Borrowed::from_ptr(py, *question) };
            let mut asked = Asked::about(&question)?;
            for (name, given) in names.iter().flat_map(|names| names.iter_borrowed()).zip(named) {
                // SAFETY: as above.
                asked.take(&name, unsafe { Borrowed::from_ptr(py, *given) })?;
            }
            asked.decide(&law)
        }));
        match answer {
            Ok(Ok(decision)) => decision.into_ptr(),
            Ok(Err(error)) => {
                error.restore(py);
                std::ptr::null_mut()
            }
            // As pyo3 tells it of any other function.
            Err(_) => {
                PanicException::new_err("a decision ended in a panic: please report it").restore(py);
                std::ptr::null_mut()
            }
        }
    })
}

/// What is asked, as far as it has been read. Text stays Python's, and is borrowed when the law is asked.
struct Asked<'a, 'py> {
    facts: hjemmel::Facts,
    places: [Option<Borrowed<'a, 'py, PyAny>>; PlaceRole::ALL.len()],
    on: Option<Moment>,
    known_on: Option<Moment>,
    regulation: Option<Borrowed<'a, 'py, PyString>>,
    presume: bool,
}

impl<'a, 'py> Asked<'a, 'py> {
    fn about(question: &Bound<'_, PyAny>) -> PyResult<Self> {
        let (facts, places) = (facts::of_question(question)?, [None; PlaceRole::ALL.len()]);
        Ok(Self { facts, places, on: None, known_on: None, regulation: None, presume: false })
    }

    /// Takes a keyword.
    fn take(&mut self, name: &Bound<'_, PyAny>, given: Borrowed<'a, 'py, PyAny>) -> PyResult<()> {
        let name = name.cast::<PyString>()?.to_string_lossy();
        if let Some((slot, _)) = self.places.iter_mut().zip(PlaceRole::ALL).find(|(_, role)| role.id() == name) {
            *slot = Some(given);
            return Ok(());
        }
        let some = (!given.is_none()).then_some(given);
        match &*name {
            "on" => self.on = moment::optional(some.as_deref())?,
            "known_on" => self.known_on = moment::optional(some.as_deref())?,
            "regulation" => {
                let text = some.map(|given| given.cast::<PyString>()).transpose();
                self.regulation = text.map_err(|_| wrong_type("regulation", "text", &given))?;
            }
            "presume" => {
                self.presume = given.cast::<PyBool>().map_err(|_| wrong_type("presume", "True or False", &given))?.is_true();
            }
            fact => facts::set_keyword(&mut self.facts, fact, &given)?,
        }
        Ok(())
    }

    fn decide(&self, law: &Bound<'py, Law>) -> PyResult<Bound<'py, Decision>> {
        let places = query::places(&self.places.each_ref().map(Option::as_deref))?;
        let regulation = self.regulation.as_deref().map(|text| text.to_string_lossy());
        let query = query::query(self.facts, &places, (self.on, self.known_on), regulation.as_deref(), self.presume);
        let decided = law.get().law.decide(&query).map_err(|error| raised(law.py(), &error))?;
        Bound::new(law.py(), Decision::new(law.clone().unbind(), decided))
    }
}

//! Values of facts: from what a Python program has to the core's input, and back.

use hjemmel::{Domain, Fact, Input, Value};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDate, PyDict, PyFloat, PyInt, PyList, PyString, PyTuple};
use std::borrow::Cow;

/// What was given, as far as the core has use for it.
pub(crate) enum Given<'g> {
    Text(Cow<'g, str>),
    YesNo(bool),
    Whole(i128),
    Real(f64),
    Other(&'static str),
}

impl Given<'_> {
    /// As the core takes it.
    pub(crate) fn input(&self) -> Input<'_> {
        match self {
            Self::Text(text) => Input::Text(text),
            Self::YesNo(value) => Input::YesNo(*value),
            Self::Whole(number) => Input::Whole(*number),
            Self::Real(number) => Input::Real(*number),
            Self::Other(what) => Input::Other(what),
        }
    }
}

/// Reads a value; `None` where it is Python's `None`, which is unknown.
///
/// Text, `bool`, `int` and `float` are taken as they are, members of an `enum` by their value, and NumPy's scalars as
/// what they stand for. Whether a value fits its fact is for the core to say.
#[inline]
pub(crate) fn read<'g>(given: &'g Bound<'_, PyAny>) -> PyResult<Option<Given<'g>>> {
    if let Ok(text) = given.cast::<PyString>() {
        return Ok(Some(Given::Text(text.to_string_lossy())));
    }
    if given.is_none() {
        return Ok(None);
    }
    // A bool is an int to Python, and is not to the core.
    if let Ok(value) = given.cast::<PyBool>() {
        return Ok(Some(Given::YesNo(value.is_true())));
    }
    if given.is_instance_of::<PyInt>() {
        return Ok(Some(whole(given)));
    }
    if let Ok(number) = given.cast::<PyFloat>() {
        return Ok(Some(Given::Real(number.value())));
    }
    other(given)
}

/// A number of any size.
fn whole<'g>(given: &Bound<'_, PyAny>) -> Given<'g> {
    match given.extract::<i64>().map(i128::from).or_else(|_| given.extract::<i128>()) {
        Ok(number) => Given::Whole(number),
        Err(_) => Given::Other("a number of more than 38 digits"),
    }
}

/// A value that stands for a plain one, or none.
fn other<'g>(given: &Bound<'_, PyAny>) -> PyResult<Option<Given<'g>>> {
    let py = given.py();
    let plain =
        if given.is_instance(&py.import("enum")?.getattr("Enum")?)? { Some(given.getattr("value")?) } else { from_numpy(given)? };
    if let Some(plain) = plain.filter(|plain| !plain.is(given)) {
        return Ok(read(&plain)?.map(|given| match given {
            Given::Text(text) => Given::Text(Cow::Owned(text.into_owned())),
            Given::YesNo(value) => Given::YesNo(value),
            Given::Whole(number) => Given::Whole(number),
            Given::Real(number) => Given::Real(number),
            Given::Other(what) => Given::Other(what),
        }));
    }
    Ok(Some(Given::Other(if given.is_instance_of::<PyList>() || given.is_instance_of::<PyTuple>() {
        "a list"
    } else if given.is_instance_of::<PyDict>() {
        "a dict"
    } else if given.is_instance_of::<PyDate>() {
        "a date"
    } else {
        "an object of another type"
    })))
}

/// What a scalar of NumPy stands for; nothing where it is none.
pub(crate) fn from_numpy<'py>(given: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyAny>>> {
    let is_numpy = given.get_type().module().is_ok_and(|module| module == "numpy") && given.hasattr("item")?;
    Ok(if is_numpy { given.call_method0("item").ok() } else { None })
}

/// What was given, for a message; short, whatever it is.
pub(crate) fn shown(given: &Bound<'_, PyAny>) -> String {
    const LONGEST: usize = 80;
    // An object may refuse to be shown: then its type is all that is told.
    let text = given.str().map(|text| text.to_string_lossy().into_owned());
    let text = text.unwrap_or_else(|_| given.get_type().to_string());
    if text.chars().count() <= LONGEST { text } else { text.chars().take(LONGEST).chain(['…']).collect() }
}

/// A value of a fact as Python has it: text, `bool` or `int`.
pub(crate) fn written<'py>(py: Python<'py>, fact: &'static Fact, value: Value) -> PyResult<Bound<'py, PyAny>> {
    Ok(match (value, fact.domain) {
        (Value::Term(position), Domain::Terms(set)) => {
            let id = set.terms.get(usize::from(position)).map_or("", |term| term.id);
            PyString::new(py, id).into_any()
        }
        (Value::YesNo(value), _) => PyBool::new(py, value).to_owned().into_any(),
        (Value::Count(count), _) => count.into_pyobject(py)?.into_any(),
        // Places are no facts of the vocabulary, and a named value has a domain: neither is written here.
        (Value::Place(_) | Value::Term(_), _) => py.None().into_bound(py),
    })
}

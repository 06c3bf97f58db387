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
    if given.is_none() { Ok(None) } else { plain(given).map_or_else(|| other(given), |plain| Ok(Some(plain))) }
}

/// A value of one of Python's own types; nothing where it is of another.
#[inline]
fn plain<'g>(given: &'g Bound<'_, PyAny>) -> Option<Given<'g>> {
    if let Ok(text) = given.cast::<PyString>() {
        return Some(Given::Text(text.to_string_lossy()));
    }
    // A bool is an int to Python, and is not to the core.
    if let Ok(value) = given.cast::<PyBool>() {
        return Some(Given::YesNo(value.is_true()));
    }
    if given.is_instance_of::<PyInt>() {
        return Some(whole(given));
    }
    given.cast::<PyFloat>().ok().map(|number| Given::Real(number.value()))
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
    let stands_for = if given.is_instance(&py.import("enum")?.getattr("Enum")?)? {
        Some(given.getattr("value")?)
    } else {
        // A time is no value, though NumPy has a number for it.
        let value = numpy_kind(given)?.is_some_and(|kind| kind != "m" && kind != "M");
        if value { Some(given.call_method0("item")?) } else { None }
    };
    if stands_for.as_ref().is_some_and(|value| value.is_none()) {
        return Ok(None);
    }
    // Once, and no further: what stands for something that stands for something may never end.
    match stands_for.as_ref().map(plain) {
        Some(Some(Given::Text(text))) => return Ok(Some(Given::Text(Cow::Owned(text.into_owned())))),
        Some(Some(Given::YesNo(value))) => return Ok(Some(Given::YesNo(value))),
        Some(Some(Given::Whole(number))) => return Ok(Some(Given::Whole(number))),
        Some(Some(Given::Real(number))) => return Ok(Some(Given::Real(number))),
        Some(Some(Given::Other(what))) => return Ok(Some(Given::Other(what))),
        Some(None) | None => {}
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

/// The kind of a scalar of NumPy, as its `dtype` has it (`M` is a time); nothing where it is none.
pub(crate) fn numpy_kind(given: &Bound<'_, PyAny>) -> PyResult<Option<String>> {
    if !given.get_type().module().is_ok_and(|module| module == "numpy") {
        return Ok(None);
    }
    let scalar = given.py().import("numpy")?.getattr("generic")?;
    if given.is_instance(&scalar)? { given.getattr("dtype")?.getattr("kind")?.extract().map(Some) } else { Ok(None) }
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

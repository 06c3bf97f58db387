//! Pickling. What is pickled is what something was made of, and reading it makes it again: the bundled law by its digest, other
//! regulations by their texts, a decision by its question. A law that is not the same where it is read is refused.

use crate::decision::Decision;
use crate::error::raised;
use crate::facts;
use crate::law::Law;
use crate::query;
use hjemmel::{Moment, PlaceRole, files};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString, PyTuple, PyType};
use std::borrow::Cow;

/// What `__reduce__` returns: a function of this module, and what to call it with.
pub(crate) type Reduced<'py> = (Bound<'py, PyAny>, Bound<'py, PyTuple>);

/// A call of one of the functions below.
pub(crate) fn reduced<'py, A>(py: Python<'py>, function: &str, arguments: A) -> PyResult<Reduced<'py>>
where
    A: IntoPyObject<'py, Target = PyTuple, Output = Bound<'py, PyTuple>, Error = PyErr>,
{
    Ok((py.import("hjemmel._hjemmel")?.getattr(function)?, arguments.into_pyobject(py)?))
}

/// Makes typed facts again.
#[pyfunction]
pub(crate) fn restore_facts<'py>(class: &Bound<'py, PyType>, facts: &Bound<'py, PyDict>) -> PyResult<Bound<'py, PyAny>> {
    class.call((), Some(facts))
}

/// Makes a law again, and refuses one that is not the same.
#[pyfunction]
pub(crate) fn restore_law(
    py: Python<'_>,
    bundled: bool,
    registers: files::Read,
    files: files::Read,
    digest: &str,
) -> PyResult<Py<Law>> {
    let law = Law::made_again(py, bundled, registers, files)?;
    let own = law.get().law.digest();
    if own != digest {
        let class = py.import("pickle")?.getattr("UnpicklingError")?;
        let message = format!(
            "it was pickled with another law ({digest}) than there is here ({own}): the same version of hjemmel must write and read it"
        );
        return Err(PyErr::from_value(class.call1((message,))?));
    }
    Ok(law)
}

/// Makes a decision again.
#[pyfunction]
pub(crate) fn restore_decision(
    law: &Bound<'_, Law>,
    question: &Bound<'_, PyString>,
    known: &Bound<'_, PyDict>,
    places: &Bound<'_, PyDict>,
    times: (Option<String>, Option<String>),
    regulation: Option<&str>,
    presume: bool,
) -> PyResult<Decision> {
    let py = law.py();
    let mut own = facts::of_question(question.as_any())?;
    facts::set(&mut own, known)?;
    let mut given = query::Places::default();
    for (slot, role) in given.iter_mut().zip(PlaceRole::ALL) {
        *slot = places.get_item(role.id())?.map(|place| place.extract::<String>()).transpose()?.map(Cow::Owned);
    }
    let moment = |text: Option<String>| text.map(|text| Moment::parse(&text)).transpose().map_err(|error| raised(py, &error));
    let times = (moment(times.0)?, moment(times.1)?);
    let query = query::query(own, &given, times, regulation, presume);
    let decided = law.get().law.decide(&query).map_err(|error| raised(py, &error))?;
    Ok(Decision::new(law.clone().unbind(), decided))
}

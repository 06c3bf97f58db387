//! Errors: each of the core's as the Python class that `hjemmel.errors` has for its code.

use hjemmel::{Error, Fault};
use pyo3::exceptions::PyTypeError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyTuple};

/// The error as a Python exception; its class stands beside its code in `hjemmel.errors`.
pub(crate) fn raised(py: Python<'_>, error: &Error) -> PyErr {
    match exception(py, error) {
        Ok(exception) => PyErr::from_value(exception),
        Err(failure) => failure,
    }
}

/// The exception object.
pub(crate) fn exception<'py>(py: Python<'py>, error: &Error) -> PyResult<Bound<'py, PyAny>> {
    let message = match error {
        // Whoever reads a traceback wants the place in the file too.
        Error::Regulation(faults) => faults.render(false),
        other => other.to_string(),
    };
    let exception = class(py, error.code())?.call1((message,))?;
    exception.setattr(intern!(py, "code"), error.code())?;
    exception.setattr(intern!(py, "fact"), error.subject())?;
    exception.setattr(intern!(py, "value"), error.given())?;
    exception.setattr(intern!(py, "valid"), PyTuple::new(py, error.valid())?)?;
    exception.setattr(intern!(py, "suggestion"), error.suggestion())?;
    match error {
        Error::InvalidJson { line, column, .. } => {
            exception.setattr(intern!(py, "line"), line)?;
            exception.setattr(intern!(py, "column"), column)?;
        }
        Error::InvalidRegister { file, row, .. } => {
            exception.setattr(intern!(py, "file"), file)?;
            exception.setattr(intern!(py, "line"), Some(row).filter(|row| **row > 0))?;
        }
        Error::Regulation(faults) => {
            let list = faults.list().iter().map(|one| fault(py, one)).collect::<PyResult<Vec<_>>>()?;
            if let Some(first) = faults.list().first() {
                exception.setattr(intern!(py, "file"), &first.file)?;
                exception.setattr(intern!(py, "line"), first.line)?;
                exception.setattr(intern!(py, "column"), first.column)?;
            }
            exception.setattr(intern!(py, "faults"), PyTuple::new(py, list)?)?;
        }
        _ => {}
    }
    Ok(exception)
}

fn fault<'py>(py: Python<'py>, fault: &Fault) -> PyResult<Bound<'py, PyAny>> {
    let fields = PyDict::new(py);
    fields.set_item("code", fault.code.id())?;
    fields.set_item("message", &fault.message)?;
    fields.set_item("help", &fault.help)?;
    fields.set_item("file", &fault.file)?;
    fields.set_item("line", fault.line)?;
    fields.set_item("column", fault.column)?;
    fields.set_item("shown", fault.render(false))?;
    py.import("hjemmel.records")?.getattr("Fault")?.call((), Some(&fields))
}

fn errors(py: Python<'_>) -> PyResult<Bound<'_, PyModule>> {
    py.import("hjemmel.errors")
}

fn class<'py>(py: Python<'py>, code: &str) -> PyResult<Bound<'py, PyAny>> {
    static CLASSES: PyOnceLock<Py<PyDict>> = PyOnceLock::new();
    let classes =
        CLASSES.get_or_try_init(py, || -> PyResult<_> { Ok(errors(py)?.getattr("CLASSES")?.cast_into::<PyDict>()?.unbind()) })?;
    match classes.bind(py).get_item(code)? {
        Some(class) => Ok(class),
        // A code that the package does not know yet is still an error of this library.
        None => errors(py)?.getattr("HjemmelError"),
    }
}

/// What `bool(decision)` raises: there is no yes or no in an answer.
pub(crate) fn no_truth(py: Python<'_>, message: String) -> PyErr {
    match errors(py).and_then(|errors| errors.getattr("NoYesOrNoError")?.call1((message,))) {
        Ok(exception) => PyErr::from_value(exception),
        Err(failure) => failure,
    }
}

/// A value of a type that an argument cannot have.
pub(crate) fn wrong_type(argument: &str, wanted: &str, given: &Bound<'_, PyAny>) -> PyErr {
    let name = given.get_type().name().map_or_else(|_| String::new(), |name| name.to_string());
    PyTypeError::new_err(format!("{argument} takes {wanted}, not {name}"))
}

//! Places: the registers that name them, and where a workplace lies.

use crate::error::{raised, wrong_type};
use crate::moment;
use crate::records::{self, Made};
use hjemmel::enhetsregisteret::Unit;
use hjemmel::{PlaceRole, files};
use pyo3::exceptions::{PyException, PyTypeError};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyMapping, PyString};
use std::path::PathBuf;

/// Files of registers as they are: those at some paths, or at one.
pub(crate) fn registers(py: Python<'_>, registers: Option<&Bound<'_, PyAny>>) -> PyResult<files::Read> {
    let Some(given) = registers else { return Ok(files::Read::new()) };
    let paths: Vec<PathBuf> = match given.extract::<PathBuf>() {
        Ok(path) => vec![path],
        Err(_) => {
            let path = |path: PyResult<Bound<'_, PyAny>>| path?.extract::<PathBuf>();
            let paths = given.try_iter().and_then(|paths| paths.map(path).collect());
            paths.map_err(|error: PyErr| {
                let wanted = || wrong_type("registers", "paths of register files", given);
                if error.is_instance_of::<PyTypeError>(py) { wanted() } else { error }
            })?
        }
    };
    py.detach(|| files::read_registers(&paths)).map_err(|error| raised(py, &error))
}

/// The municipality of a sub-unit, from its record as JSON or as what JSON is read into.
pub(crate) fn of_unit<'py>(law: &hjemmel::Law, unit: &Bound<'py, PyAny>, on: Option<&Bound<'py, PyAny>>) -> Made<'py> {
    let py = unit.py();
    let wanted = || wrong_type("unit", "the record of a sub-unit, as JSON or as what JSON is read into", unit);
    let text: String = if let Ok(text) = unit.cast::<PyString>() {
        text.to_string_lossy().into_owned()
    } else if let Ok(bytes) = unit.cast::<PyBytes>() {
        String::from_utf8_lossy(bytes.as_bytes()).into_owned()
    } else if let Ok(mapping) = unit.cast::<PyMapping>() {
        let dict = PyDict::from_sequence(mapping.items()?.as_any())?;
        let written = py.import("json")?.call_method1("dumps", (dict,));
        // What the caller interrupts is no fault of the record.
        written.map_err(|error| if error.is_instance_of::<PyException>(py) { wanted() } else { error })?.extract()?
    } else {
        return Err(wanted());
    };
    let unit = Unit::from_json(&text).map_err(|error| raised(py, &error))?;
    let found = unit.place(law.register(), moment::optional(on)?).map_err(|error| raised(py, &error))?;
    records::looked_up(py, Some(PlaceRole::Workplace), &found, unit.number())
}

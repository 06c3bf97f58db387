//! The enumerations and records of the Python side: looked up once, and made of what the core says.

use hjemmel::Texts;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyString};

/// The members of an enumeration by their values, or a class, looked up when it is first needed.
macro_rules! members {
    ($($function:ident $module:literal $name:literal,)*) => {
        $(
            #[doc = concat!("The member of `", $name, "` with this id.")]
            pub(crate) fn $function<'py>(py: Python<'py>, id: &str) -> PyResult<Bound<'py, PyAny>> {
                static MEMBERS: PyOnceLock<Py<PyDict>> = PyOnceLock::new();
                let read = || -> PyResult<Py<PyDict>> {
                    let class = py.import($module)?.getattr($name)?;
                    Ok(class.getattr("_value2member_map_")?.cast_into::<PyDict>()?.unbind())
                };
                let known = MEMBERS.get_or_try_init(py, read)?.bind(py).get_item(id)?;
                // A name that the package does not have yet is told as text, which members are too.
                Ok(known.unwrap_or_else(|| PyString::new(py, id).into_any()))
            }
        )*
    };
}

members! {
    status "hjemmel.enums" "Status",
    basis "hjemmel.enums" "Basis",
    state "hjemmel.enums" "State",
    most "hjemmel.enums" "Most",
    effect "hjemmel.enums" "Effect",
    outcome "hjemmel.enums" "Outcome",
    addressee "hjemmel.enums" "Addressee",
    authority "hjemmel.enums" "Authority",
    role "hjemmel.enums" "PlaceRole",
    receipt "hjemmel.enums" "Receipt",
    verdict "hjemmel.verdicts" "Verdict",
}

/// A record of `hjemmel.records`, by its fields.
pub(crate) struct Record<'py>(Bound<'py, PyDict>);

impl<'py> Record<'py> {
    pub(crate) fn new(py: Python<'py>) -> Self {
        Self(PyDict::new(py))
    }

    /// The same with a field.
    pub(crate) fn with(self, field: &str, value: impl IntoPyObject<'py>) -> PyResult<Self> {
        self.0.set_item(field, value)?;
        Ok(self)
    }

    /// The record.
    pub(crate) fn make(self, class: &str) -> PyResult<Bound<'py, PyAny>> {
        self.0.py().import("hjemmel.records")?.getattr(class)?.call((), Some(&self.0))
    }
}

/// A text in every language.
pub(crate) fn texts<'py>(py: Python<'py>, texts: &Texts) -> PyResult<Bound<'py, PyAny>> {
    Record::new(py).with("nb", &texts.nb)?.with("nn", &texts.nn)?.with("en", &texts.en)?.make("Texts")
}

/// A label of the vocabulary in every language.
pub(crate) fn label<'py>(py: Python<'py>, label: &hjemmel::Label) -> PyResult<Bound<'py, PyAny>> {
    Record::new(py).with("nb", label.nb)?.with("nn", label.nn)?.with("en", label.en)?.make("Texts")
}

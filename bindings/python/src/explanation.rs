//! A decision explained for people.

use crate::enums::Record;
use crate::records::tuple;
use pyo3::prelude::*;
use pyo3::types::PyTuple;

/// A decision explained in a language. As a string it is plain text; in a notebook it shows itself.
#[pyclass(frozen, eq, module = "hjemmel")]
#[derive(PartialEq, Eq)]
pub(crate) struct Explanation(pub(crate) hjemmel::Explanation);

#[pymethods]
impl Explanation {
    /// The language: `nb`, `nn` or `en`.
    #[getter]
    fn language(&self) -> &'static str {
        self.0.language.code()
    }

    /// The outcome in two or three words.
    #[getter]
    fn verdict(&self) -> &str {
        &self.0.verdict
    }

    /// The outcome as a sentence.
    #[getter]
    fn answer(&self) -> &str {
        &self.0.answer
    }

    /// The question and the place.
    #[getter]
    fn context(&self) -> &str {
        &self.0.context
    }

    /// The reasons and consequences, in the order they are read.
    #[getter]
    fn sections<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        tuple(py, self.0.sections.iter(), |section| {
            let items = tuple(py, section.items.iter(), |item| {
                Record::new(py).with("text", &item.text)?.with("reference", &item.reference)?.make("Item")
            })?;
            Record::new(py).with("title", section.title)?.with("items", items)?.make("Section")
        })
    }

    /// As Markdown.
    fn markdown(&self) -> String {
        self.0.markdown()
    }

    /// As a piece of HTML.
    fn html(&self) -> String {
        self.0.html()
    }

    fn __str__(&self) -> String {
        self.0.to_string()
    }

    fn __repr__(&self) -> String {
        format!("<Explanation in {}: {}>", self.0.language.code(), self.0.verdict)
    }

    fn _repr_html_(&self) -> String {
        self.html()
    }

    fn _repr_markdown_(&self) -> String {
        self.markdown()
    }
}

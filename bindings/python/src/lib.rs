//! The native module of the Python package `hjemmel`: the façade's types as Python classes, and nothing of its own.
//!
//! Every name, value, code and text comes from the vocabulary and the core. The Python side of the package is
//! `python/hjemmel`; what is written here is what Python cannot do by itself, or not fast enough.

mod batch;
mod command;
mod decision;
mod difference;
mod enums;
mod error;
mod explanation;
mod facts;
mod fast;
mod interview;
mod law;
mod moment;
mod names;
mod pickle;
mod place;
mod query;
mod receipt;
mod records;
mod regulation;
mod value;

use pyo3::prelude::*;

/// What the law says here and now, on what basis, and what would change it. Use the package `hjemmel`, which documents it.
#[pymodule]
mod _hjemmel {
    #[pymodule_export]
    use crate::command::command;
    #[pymodule_export]
    use crate::decision::Decision;
    #[pymodule_export]
    use crate::difference::diff;
    #[pymodule_export]
    use crate::explanation::Explanation;
    #[pymodule_export]
    use crate::facts::Facts;
    #[pymodule_export]
    use crate::interview::Interview;
    #[pymodule_export]
    use crate::law::Law;
    #[pymodule_export]
    use crate::names::names;
    #[pymodule_export]
    use crate::pickle::{restore_decision, restore_facts, restore_law};

    #[pymodule_init]
    fn init(module: &super::Bound<'_, super::PyModule>) -> super::PyResult<()> {
        use super::PyModuleMethods as _;
        crate::fast::install(&module.py().get_type::<Law>())?;
        module.add("__version__", env!("CARGO_PKG_VERSION"))
    }
}

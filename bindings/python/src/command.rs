//! The `hjemmel` command, the same as the Rust one.

use pyo3::prelude::*;
use std::ffi::OsString;

/// Runs the command with its arguments, its own name first, and returns the exit code.
#[pyfunction]
pub(crate) fn command(py: Python<'_>, arguments: Vec<OsString>) -> u8 {
    py.detach(|| hjemmel_cli::run(arguments))
}

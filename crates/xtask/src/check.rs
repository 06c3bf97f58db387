//! Everything that must hold before something lands, in one command.

use crate::{Failure, architecture, c, finish, generate, licences, links, python};
use std::path::Path;
use std::time::Instant;

/// A step of the check: its name and what it does.
type Step = (&'static str, fn(&Path) -> Result<(), Failure>);

/// The crate of the Python package.
const PYTHON: &str = "hjemmel-python";

const STEPS: [Step; 12] = [
    ("format", |root| cargo(root, &["fmt", "--all", "--check"], &[])),
    ("generated code is current", generate::check),
    ("architecture", architecture::check),
    ("licences", licences::check),
    ("links in the documentation", links::check),
    ("lints", |root| cargo(root, &["clippy", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"], &[])),
    // The Python package has its tests in Python: its library is loaded there, and links as nothing else.
    ("tests", |root| {
        let all = ["test", "--workspace", "--exclude", PYTHON, "--lib", "--bins", "--tests", "--locked", "--quiet"];
        cargo(root, &all, &[("INSTA_UPDATE", "no")])
    }),
    ("examples in the documentation", |root| {
        cargo(root, &["test", "--workspace", "--exclude", PYTHON, "--doc", "--locked", "--quiet"], &[])
    }),
    ("benches run", |root| cargo(root, &["test", "--package", "hjemmel-benches", "--benches", "--locked", "--quiet"], &[])),
    ("C library", c::check),
    ("documentation builds", |root| {
        cargo(root, &["doc", "--workspace", "--no-deps", "--locked", "--quiet"], &[("RUSTDOCFLAGS", "-D warnings")])
    }),
    ("Python package", python::check),
];

/// Runs every step, and stops at the first that fails.
pub(crate) fn run(root: &Path) -> Result<(), Failure> {
    let start = Instant::now();
    for (name, step) in STEPS {
        eprintln!("xtask: {name}");
        let own = Instant::now();
        step(root).map_err(|failure| format!("xtask: {name}: {failure}"))?;
        eprintln!("xtask: {name}: passed in {} s", own.elapsed().as_secs());
    }
    eprintln!("xtask: all {} steps passed in {} s", STEPS.len(), start.elapsed().as_secs());
    Ok(())
}

/// Writes the files that the tests compare with what the library says of itself.
pub(crate) fn bless(root: &Path) -> Result<(), Failure> {
    cargo(root, &["test", "--quiet", "--package", "hjemmel-tests", "--test", "generated_pages"], &[("HJEMMEL_BLESS", "1")])
}

fn cargo(root: &Path, arguments: &[&str], environment: &[(&str, &str)]) -> Result<(), Failure> {
    let mut command = crate::cargo(root);
    // Nothing is built here a second time: what an incremental build would keep for that is a third of the disk it takes.
    command.args(arguments).env("CARGO_INCREMENTAL", "0").envs(environment.iter().copied());
    finish(command, &format!("cargo {}", arguments.join(" ")))
}

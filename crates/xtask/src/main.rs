//! Developer tasks. `cargo xtask check` is all that CI runs; `cargo xtask generate` writes what comes from the vocabulary.
//!
//! This crate does not depend on the library, so that it still builds when generated code does not.

#![allow(clippy::print_stderr, reason = "a developer's tool speaks on the terminal")]

mod architecture;
mod c;
mod check;
mod debian;
mod generate;
mod install;
mod licences;
mod links;
mod python;

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

/// What went wrong, in words for the developer.
type Failure = String;

const USAGE: &str = "usage: cargo xtask check      format, lints, generated files, tests, docs, links, licences, architecture
       cargo xtask generate   write the files that come from the vocabulary and from the law
       cargo xtask install --prefix DIR [--destdir DIR]
                              build the C library and install it: library, header, pkg-config and CMake files";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let result = match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["check"] => check::run(&root()),
        ["generate"] => generate::run(&root()).and_then(|()| check::bless(&root())),
        ["install", "--prefix", prefix] => install::run(&root(), Path::new(prefix), None),
        ["install", "--prefix", prefix, "--destdir", destdir] | ["install", "--destdir", destdir, "--prefix", prefix] => {
            install::run(&root(), Path::new(prefix), Some(Path::new(destdir)))
        }
        _ => Err(USAGE.to_owned()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

/// The workspace's root: two folders above this crate.
fn root() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.ancestors().nth(2).unwrap_or(own).to_owned()
}

/// Where cargo builds.
fn target(root: &Path) -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |folder| root.join(folder))
}

/// The cargo that runs this, at the workspace's root.
fn cargo(root: &Path) -> Command {
    let mut command = Command::new(std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()));
    command.current_dir(root);
    command
}

/// Runs a command to its end.
fn finish(mut command: Command, what: &str) -> Result<(), Failure> {
    let status = command.status().map_err(|error| format!("{what} could not be started: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{what} failed")) }
}

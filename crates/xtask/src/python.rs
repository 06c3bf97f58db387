//! The Python package: built as a wheel, installed, and looked at from every side; and built once more as whoever gets its
//! source would. It needs Python 3.11 or later with `venv`, and the network for what `requirements.txt` pins.

use crate::{Failure, cargo, debian, finish, target};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Runs every check of the package, in environments of its own under `target`.
pub(crate) fn check(root: &Path) -> Result<(), Failure> {
    let package = root.join("bindings/python");
    let folder = target(root).join("python");
    std::fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let python = environment(&folder.join("checks"), Some(&package.join("requirements.txt")))?;
    let run = |arguments: &[&str]| {
        let mut command = Command::new(&python);
        command.args(arguments).current_dir(&package).env("CARGO_TARGET_DIR", target(root));
        finish(command, &arguments.join(" "))
    };
    let dist = folder.join("dist");
    let out = dist.display().to_string();
    // What was built before is not what is checked now. The files of a source distribution are dated years ago, so that cargo
    // would take what it built of others for theirs.
    let source = folder.join("source");
    for stale in [&dist, &source] {
        if stale.exists() {
            std::fs::remove_dir_all(stale).map_err(|error| format!("{}: {error}", stale.display()))?;
        }
    }
    run(&["-m", "maturin", "build", "--release", "--locked", "--quiet", "--out", &out])?;
    run(&["-m", "maturin", "sdist", "--out", &out])?;
    let wheel = only(&dist, ".whl")?;
    let size = std::fs::metadata(&wheel).map_err(|error| error.to_string())?.len();
    if size > MAX_WHEEL_BYTES {
        return Err(format!("the wheel has {size} bytes; at most {MAX_WHEEL_BYTES} are wanted"));
    }
    run(&["-m", "pip", "install", "--quiet", "--force-reinstall", "--no-deps", &wheel.display().to_string()])?;

    let command = command(root)?;
    let mut tests = Command::new(&python);
    tests.args(["-m", "pytest", "--quiet"]).current_dir(&package).env("HJEMMEL_COMMAND", &command);
    finish(tests, "pytest")?;
    run(&["-m", "pytest", "--quiet", "--nbmake", "examples"])?;
    run(&["-m", "mypy", "--strict", "python/hjemmel", "tests"])?;
    // A mistake that is not found leaves its `type: ignore` unused, which is an error.
    run(&["-m", "mypy", "--strict", "tests/checkers/mistakes.py"])?;
    run(&["-m", "pyright", "--pythonpath", &python.display().to_string(), "tests/checkers"])?;
    run(&["-m", "mypy.stubtest", "hjemmel._hjemmel"])?;

    // As whoever has nothing but the source, cargo and pip.
    let fresh = environment(&source, None)?;
    let mut install = Command::new(&fresh);
    install.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-binary", "hjemmel"]);
    // Not optimised: whether it is complete shows sooner so.
    install.args(["--config-settings", "build-args=--profile=dev"]).arg(only(&dist, ".tar.gz")?);
    install.current_dir(&folder).env("CARGO_TARGET_DIR", source.join("target"));
    finish(install, "pip install of the source")?;
    let mut answer = Command::new(&fresh);
    answer.args(["-c", ANSWER]).current_dir(&folder);
    finish(answer, "the package built from its source")
}

/// What a wheel may take.
const MAX_WHEEL_BYTES: u64 = 3_000_000;

/// Shows that a package was installed that answers.
const ANSWER: &str = "import hjemmel; law = hjemmel.Law.bundled(); \
    decision = law.decide('gathering', venue='Oslo', on='2021-04-01', kind='seminar'); assert decision.layers, decision";

/// An environment with what a file of requirements lists; its Python.
fn environment(folder: &Path, requirements: Option<&Path>) -> Result<PathBuf, Failure> {
    let python = folder.join("bin/python");
    // Without `ensurepip` the environment is begun and not ended.
    if !folder.join("bin/pip").exists() {
        let whole = Command::new("python3").args(["-c", "import ensurepip"]).stderr(Stdio::null()).status();
        debian::install(if whole.is_ok_and(|status| status.success()) { &[] } else { &["python3-venv"] })?;
        let mut create = Command::new("python3");
        create.args(["-m", "venv", "--clear"]).arg(folder);
        finish(create, "python3 -m venv")?;
    }
    if let Some(requirements) = requirements {
        let mut install = Command::new(&python);
        install.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"]).arg(requirements);
        finish(install, "pip install")?;
    }
    Ok(python)
}

/// The Rust command, which the package's own is compared with.
fn command(root: &Path) -> Result<PathBuf, Failure> {
    let mut build = cargo(root);
    build.args(["build", "--quiet", "--locked", "--package", "hjemmel-cli"]);
    finish(build, "cargo build of the command")?;
    Ok(target(root).join("debug/hjemmel"))
}

/// The one file of a folder with this ending.
fn only(folder: &Path, ending: &str) -> Result<PathBuf, Failure> {
    let entries = std::fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut found = entries.flatten().map(|entry| entry.path()).filter(|path| path.to_string_lossy().ends_with(ending));
    match (found.next(), found.next()) {
        (Some(only), None) => Ok(only),
        _ => Err(format!("{}: not one file that ends in {ending}", folder.display())),
    }
}

//! Code that comes from the vocabulary: written by `cargo xtask generate`, compared by `cargo xtask check`.

mod c;
mod constants;
mod numbers;
mod python;
mod typed;
mod vocabulary;

use crate::Failure;
use numbers::Numbers;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use vocabulary::Vocabulary;

/// What every generated file begins with.
const MARK: &str = "Generated from vocabulary.toml by `cargo xtask generate`; edit that.";

/// A generated file: where it lies and what is in it.
pub(crate) struct Generated {
    path: PathBuf,
    text: String,
}

/// Writes the generated files.
pub(crate) fn run(root: &Path) -> Result<(), Failure> {
    let (files, mut numbers) = files(root)?;
    for file in files {
        if let Some(folder) = file.path.parent() {
            std::fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        }
        std::fs::write(&file.path, file.text).map_err(|error| format!("{}: {error}", file.path.display()))?;
    }
    // The header is made of the code that was just written.
    let header = c::header(root)?;
    numbers.enter(&header)?;
    for (path, text) in [(HEADER, header), (numbers::FILE, numbers.text())] {
        std::fs::write(root.join(path), text).map_err(|error| format!("{path}: {error}"))?;
    }
    Ok(())
}

/// The header of the C library.
const HEADER: &str = "bindings/c/include/hjemmel.h";

/// Fails where a generated file is not what the vocabulary makes of it.
pub(crate) fn check(root: &Path) -> Result<(), Failure> {
    let (files, mut numbers) = files(root)?;
    if files.len() < 20 {
        return Err(format!("only {} files would be generated", files.len()));
    }
    for file in &files {
        let there = std::fs::read_to_string(&file.path).unwrap_or_default();
        if there != file.text {
            return Err(format!("{} is not current: run `cargo xtask generate`", file.path.display()));
        }
        // What lies beside it, says that it is generated, and is not, was left behind by a question that is gone.
        let beside = file.path.parent().and_then(|folder| std::fs::read_dir(folder).ok()).into_iter().flatten().flatten();
        let generated = |path: &PathBuf| std::fs::read_to_string(path).is_ok_and(|text| text.contains(MARK));
        let mut stale = beside.map(|entry| entry.path()).filter(|path| files.iter().all(|file| file.path != *path));
        if let Some(stale) = stale.find(generated) {
            return Err(format!("{} is not generated any more: remove it", stale.display()));
        }
    }
    let header = c::header(root)?;
    numbers.enter(&header)?;
    for (path, text) in [(HEADER, header), (numbers::FILE, numbers.text())] {
        if std::fs::read_to_string(root.join(path)).unwrap_or_default() != text {
            return Err(format!("{path} is not current: run `cargo xtask generate`"));
        }
    }
    Ok(())
}

fn files(root: &Path) -> Result<(Vec<Generated>, Numbers), Failure> {
    let vocabulary = Vocabulary::read(&root.join("crates/hjemmel-core/vocabulary.toml"))?;
    let mut files = constants::files(&vocabulary, &root.join("crates/hjemmel-core/src/vocabulary/generated"));
    files.extend(typed::files(&vocabulary, &root.join("crates/hjemmel/src/typed")));
    let mut numbers = Numbers::read(root)?;
    files.extend(c::files(&vocabulary, &mut numbers, root)?);
    for file in &mut files {
        file.text = rustfmt(root, &format!("// {MARK}\n\n{}", file.text))?;
    }
    let python = root.join("bindings/python");
    for file in python::files(&vocabulary, &python.join("src/stub.pyi"), &python.join("python/hjemmel"))? {
        files.push(Generated { text: format!("# {MARK}\n\n{}", file.text), ..file });
    }
    let fields = Generated { path: root.join("bindings/c/tests/generated/fields.h"), text: c::fields(&vocabulary, &mut numbers) };
    files.push(fields);
    Ok((files, numbers))
}

/// The text as rustfmt lays it out.
fn rustfmt(root: &Path, text: &str) -> Result<String, Failure> {
    let mut command = Command::new("rustfmt");
    command.args(["--edition", "2024", "--config-path"]).arg(root).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().map_err(|error| format!("rustfmt could not be started: {error}"))?;
    if let Some(mut input) = child.stdin.take() {
        input.write_all(text.as_bytes()).map_err(|error| error.to_string())?;
    }
    let output = child.wait_with_output().map_err(|error| error.to_string())?;
    if !output.status.success() {
        return Err("rustfmt did not accept generated code".to_owned());
    }
    String::from_utf8(output.stdout).map_err(|error| error.to_string())
}

/// `tasks_doable_at_home` as `TasksDoableAtHome`.
fn camel(id: &str) -> String {
    id.split('_').map(capital).collect()
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

//! What the command reads: regulation files, facts, standard input.

use crate::arguments::Laws;
use crate::failure::Failure;
use hjemmel::{Error, Fault, FaultCode, Faults, File, Law, Moment, bundle, bundled};
use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};

/// The law asked for: the bundled regulations, those of the paths given, or both.
pub(crate) fn law(laws: &Laws) -> Result<Law, Failure> {
    let base = if laws.only_law { Law::empty(bundle::register()) } else { bundled()? };
    if laws.paths.is_empty() {
        return Ok(base);
    }
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    let mut faults: Vec<Fault> = Vec::new();
    for path in &laws.paths {
        for file in regulation_files(path)? {
            let name = file.display().to_string();
            match fs::read(&file) {
                Ok(bytes) => files.push((name, bytes)),
                Err(error) => faults.push(Fault::of_file(FaultCode::Unreadable, &name, format!("cannot be read: {error}"))),
            }
        }
    }
    let law = base.with(files.iter().map(|(name, bytes)| File { name, bytes }));
    match law {
        Ok(law) if faults.is_empty() => Ok(law),
        Ok(_) => Err(refused(faults)),
        Err(more) => {
            faults.extend(more.into_list());
            Err(refused(faults))
        }
    }
}

fn refused(faults: Vec<Fault>) -> Failure {
    match Faults::of(faults) {
        Some(faults) => Error::from(faults).into(),
        None => Failure::Check,
    }
}

/// The file itself, or a folder's `.toml` files in order.
fn regulation_files(path: &Path) -> Result<Vec<PathBuf>, Failure> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let unreadable = |error| Failure::unreadable(path, &error);
    let mut files = Vec::new();
    for entry in fs::read_dir(path).map_err(unreadable)? {
        let file = entry.map_err(unreadable)?.path();
        if file.extension().is_some_and(|ending| ending == "toml") {
            files.push(file);
        }
    }
    if files.is_empty() {
        return Err(Failure::Usage(format!("{}: the folder has no .toml files", path.display())));
    }
    files.sort();
    Ok(files)
}

/// The text of a file; `-` is standard input.
pub(crate) fn text(path: &Path) -> Result<String, Failure> {
    let read = if path == Path::new("-") {
        let mut text = String::new();
        std::io::stdin().read_to_string(&mut text).map(|_| text)
    } else {
        fs::read_to_string(path)
    };
    read.map_err(|error| Failure::unreadable(path, &error))
}

/// A time, where one was given.
pub(crate) fn moment(text: Option<&str>) -> Result<Option<Moment>, Error> {
    text.map(Moment::parse).transpose()
}

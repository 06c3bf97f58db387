//! What the command reads: regulation files, facts, standard input.

use crate::arguments::Laws;
use crate::failure::Failure;
use hjemmel::{Error, Fault, FaultCode, Faults, File, Law, MAX_FILE_BYTES, Moment, bundle, bundled};
use std::fs;
use std::io::{self, Read};
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
            match bytes(&file, MAX_FILE_BYTES) {
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

/// The text of a file; `-` is standard input. No more is read than one byte past `limit`: then whoever takes the text
/// refuses it by its size.
pub(crate) fn text(path: &Path, limit: usize) -> Result<String, Failure> {
    let bytes = if path == Path::new("-") { bounded(io::stdin(), limit) } else { bytes(path, limit) };
    let utf8 = |bytes| String::from_utf8(bytes).map_err(|error| format!("not UTF-8: {}", error.utf8_error()));
    let text = bytes.map_err(|error| error.to_string()).and_then(utf8);
    text.map_err(|error| Failure::unreadable(path, &error))
}

fn bytes(path: &Path, limit: usize) -> io::Result<Vec<u8>> {
    bounded(fs::File::open(path)?, limit)
}

fn bounded(source: impl Read, limit: usize) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    source.take(u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1)).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// A time, where one was given.
pub(crate) fn moment(text: Option<&str>) -> Result<Option<Moment>, Error> {
    text.map(Moment::parse).transpose()
}

//! What the command reads: regulations, registers, facts, standard input.

use crate::arguments::{Laws, Registers};
use crate::failure::Failure;
use flate2::bufread::GzDecoder;
use hjemmel::{Error, Law, Moment, Register, bundle, files};
use std::fs;
use std::io::{self, BufRead as _, Read};
use std::path::Path;

/// The law asked for: the bundled regulations, those of the paths given, or both.
pub(crate) fn law(laws: &Laws) -> Result<Law, Error> {
    let register = register(&laws.registers)?;
    let base = if laws.only_law { Law::empty(register) } else { bundle::over(register)? };
    if laws.paths.is_empty() { Ok(base) } else { files::add(&base, &laws.paths) }
}

/// The places asked for: the bundled register and what the files given add to it.
pub(crate) fn register(given: &Registers) -> Result<Register, Error> {
    files::register(&given.registers)
}

/// The text of a file; `-` is standard input. No more is read than one byte past `limit`: then whoever takes the text
/// refuses it by its size.
pub(crate) fn text(path: &Path, limit: usize) -> Result<String, Failure> {
    let file = || fs::File::open(path).and_then(|file| bounded(file, limit));
    let bytes = if path == Path::new("-") { bounded(io::stdin(), limit) } else { file() };
    let utf8 = |bytes| String::from_utf8(bytes).map_err(|error| format!("not UTF-8: {}", error.utf8_error()));
    let text = bytes.map_err(|error| error.to_string()).and_then(utf8);
    text.map_err(|error| Failure::unreadable(path, &error))
}

/// A file to read from, unpacked where it is packed with gzip; `-` is standard input.
pub(crate) fn reader(path: &Path) -> Result<Box<dyn Read>, Failure> {
    let source: Box<dyn Read> = if path == Path::new("-") {
        Box::new(io::stdin())
    } else {
        Box::new(fs::File::open(path).map_err(|error| Failure::unreadable(path, &error))?)
    };
    let mut source = io::BufReader::new(source);
    let packed = source.fill_buf().map_err(|error| Failure::unreadable(path, &error))?.starts_with(&[0x1f, 0x8b]);
    Ok(if packed { Box::new(io::BufReader::new(GzDecoder::new(source))) } else { Box::new(source) })
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

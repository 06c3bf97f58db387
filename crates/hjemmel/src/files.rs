//! Regulations and registers from files and folders, for programs that keep them there.

use crate::bundle;
use hjemmel_core::error::Error;
use hjemmel_core::law::{File, Law};
use hjemmel_core::load::{Fault, FaultCode, Faults, MAX_FILE_BYTES};
use hjemmel_core::place::Register;
use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

/// The largest register file that is read. Every code of every year has less than a hundredth of it.
const MAX_REGISTER_BYTES: usize = 64 << 20;

/// A law and the regulations at some paths: files, or folders whose `.toml` files are read, those of folders within them too.
/// Pipes and devices, such as `/dev/stdin`, are refused: one that nobody writes to would never end.
///
/// # Errors
/// [`Error::Regulation`] with every fault of every file, those that cannot be read included. The law itself is as it was.
pub fn add<P: AsRef<Path>>(law: &Law, paths: impl IntoIterator<Item = P>) -> Result<Law, Error> {
    add_and_keep(law, paths).map(|(law, _)| law)
}

/// Files as they were read, each with its name and its bytes.
pub type Read = Vec<(String, Vec<u8>)>;

/// The same, with the files as they were read: for programs that make the same law again elsewhere.
///
/// # Errors
/// As [`add`].
pub fn add_and_keep<P: AsRef<Path>>(law: &Law, paths: impl IntoIterator<Item = P>) -> Result<(Law, Read), Error> {
    let mut files: Read = Vec::new();
    let mut faults: Vec<Fault> = Vec::new();
    for path in paths {
        let path = path.as_ref();
        let mut found = Vec::new();
        let unreadable = |path: &Path, message: String| Fault::of_file(FaultCode::Unreadable, &path.display().to_string(), message);
        match collect(path, &mut found) {
            Err(error) => faults.push(unreadable(path, format!("cannot be read: {error}"))),
            Ok(()) if found.is_empty() => faults.push(unreadable(path, "the folder has no .toml files".to_owned())),
            Ok(()) => {}
        }
        found.sort();
        for file in found {
            match bytes(&file, MAX_FILE_BYTES) {
                Ok(bytes) => files.push((file.display().to_string(), bytes)),
                Err(error) => faults.push(unreadable(&file, format!("cannot be read: {error}"))),
            }
        }
    }
    let law = law.with(files.iter().map(|(name, bytes)| File { name, bytes }));
    let more = law.as_ref().err().map(|faults| faults.list().to_vec());
    faults.extend(more.into_iter().flatten());
    match (law, Faults::of(faults)) {
        (Ok(law), None) => Ok((law, files)),
        (_, Some(faults)) | (Err(faults), None) => Err(faults.into()),
    }
}

/// The bundled register of municipalities and what files of Statistics Norway's register add to it ([`crate::klass`]).
/// Pipes and devices are refused, as in [`add`].
///
/// # Errors
/// [`Error::InvalidRegister`] for the first file that cannot be read or is none.
pub fn register<P: AsRef<Path>>(paths: impl IntoIterator<Item = P>) -> Result<Register, Error> {
    let files = read_registers(paths)?;
    bundle::register_with(files.iter().map(|(name, bytes)| File { name, bytes }))
}

/// Register files as they are, for [`bundle::register_with`] and for programs that make the same register again elsewhere.
///
/// # Errors
/// [`Error::InvalidRegister`] for the first file that cannot be read.
pub fn read_registers<P: AsRef<Path>>(paths: impl IntoIterator<Item = P>) -> Result<Read, Error> {
    let read = |path: P| {
        let name = path.as_ref().display().to_string();
        match bytes(path.as_ref(), MAX_REGISTER_BYTES) {
            Ok(bytes) => Ok((name, bytes)),
            Err(error) => Err(Error::InvalidRegister { file: name, row: 0, message: format!("cannot be read: {error}") }),
        }
    };
    paths.into_iter().map(read).collect()
}

/// The file itself, or the `.toml` files of a folder and of those within it.
fn collect(path: &Path, found: &mut Vec<PathBuf>) -> io::Result<()> {
    if !path.is_dir() {
        found.push(path.to_owned());
        return Ok(());
    }
    for entry in fs::read_dir(path)? {
        let entry = entry?;
        // A link to a folder is not followed: it may lead back into this one.
        let folder = entry.file_type()?.is_dir();
        let entry = entry.path();
        if folder {
            collect(&entry, found)?;
        } else if !entry.is_dir() && entry.extension().is_some_and(|ending| ending == "toml") {
            found.push(entry);
        }
    }
    Ok(())
}

/// The bytes of a file, and no more than one past `limit`: then whoever takes them refuses them by their size.
fn bytes(path: &Path, limit: usize) -> io::Result<Vec<u8>> {
    // Asked before it is opened: opening a pipe waits for whoever writes to it.
    if !fs::metadata(path)?.is_file() {
        return Err(io::Error::other("it is no regular file; folders, pipes and devices are not read in the place of one"));
    }
    let mut bytes = Vec::new();
    let limit = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
    fs::File::open(path)?.take(limit).read_to_end(&mut bytes)?;
    Ok(bytes)
}

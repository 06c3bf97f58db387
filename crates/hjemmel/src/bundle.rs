//! What ships with the library: the regulations in `law/` and the municipalities in `data/`.

use crate::klass;
use flate2::read::DeflateDecoder;
use hjemmel_core::error::Error;
use hjemmel_core::law::{File, Law};
use hjemmel_core::place::Register;
use jiff::civil::{Date, date};
use std::io::Read as _;

/// The files of the folder `law/` as `build.rs` packs them: name, length, packed bytes.
static PACKED: &[(&str, usize, &[u8])] = include!(concat!(env!("OUT_DIR"), "/law.rs"));

/// The regulation files that ship, as names and contents.
pub fn regulations() -> impl ExactSizeIterator<Item = (&'static str, String)> {
    PACKED.iter().map(|(name, length, packed)| {
        let mut text = String::with_capacity(*length);
        // What was packed when the library was built can be unpacked; a text cut short would be refused by the loader.
        let _ = DeflateDecoder::new(*packed).read_to_string(&mut text);
        (*name, text)
    })
}

/// The municipalities that ship: those of 2020–2023, and single facts around them (see `data/README.md`).
const MUNICIPALITIES: &str = include_str!("../data/municipalities.csv");

/// What became of codes, as far as it ships.
const CHANGES: &str = include_str!("../data/changes.csv");

/// The day as of which places are named where a question has no date: within the years the register is complete for,
/// which are those of the regulations that ship.
const REFERENCE_DAY: Date = date(2021, 1, 1);

/// The register of municipalities that ships.
///
/// # Errors
/// None can occur as the library ships, and a test sees to it.
pub fn register() -> Result<Register, Error> {
    register_with([])
}

/// The register of municipalities that ships, with what register files add to it ([`klass`] says which are read).
///
/// A day that a file covers is told by that file; of two that do, by the later.
///
/// # Errors
/// [`Error::InvalidRegister`] for the first file that is none.
pub fn register_with<'f>(files: impl IntoIterator<Item = File<'f>>) -> Result<Register, Error> {
    let mut rows = klass::Rows::default();
    rows.add("bundled", MUNICIPALITIES.as_bytes())?;
    rows.add("bundled changes", CHANGES.as_bytes())?;
    for file in files {
        rows.add(file.name, file.bytes)?;
    }
    Ok(Register::new(rows.designations, &rows.changes, rows.sources, REFERENCE_DAY))
}

/// The law that ships: every bundled regulation, over the bundled register.
///
/// Reads and compiles them anew at every call, in a few milliseconds; keep what it returns, and clone it freely.
///
/// # Errors
/// None can occur as the library ships, and a test sees to it. The bundled regulations go through the same loader as any
/// other, so it is its error.
pub fn bundled() -> Result<Law, Error> {
    over(register()?)
}

/// Every bundled regulation over another register, for instance one with more years ([`register_with`]).
///
/// # Errors
/// [`Error::Regulation`] where the register does not have the places that the regulations name.
pub fn over(register: Register) -> Result<Law, Error> {
    let files: Vec<(&str, String)> = regulations().collect();
    Ok(Law::empty(register).with(files.iter().map(|(name, text)| File { name, bytes: text.as_bytes() }))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_in_the_law_folder_ships_as_it_is() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("law");
        let entries = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
        assert_eq!(entries.filter(|name| name.ends_with(".toml")).count(), regulations().len());
        assert!(regulations().len() > 20);
        for (name, text) in regulations() {
            assert_eq!(text, std::fs::read_to_string(folder.join(name)).unwrap(), "{name}");
        }
    }

    #[test]
    fn every_row_of_the_register_is_read() {
        let rows = |text: &str| text.lines().count() - 1;
        let mut read = klass::Rows::default();
        read.add("municipalities", MUNICIPALITIES.as_bytes()).unwrap();
        read.add("changes", CHANGES.as_bytes()).unwrap();
        assert_eq!((read.designations.len(), read.changes.len()), (rows(MUNICIPALITIES), rows(CHANGES)));
        for day in ["2020-01-01", "2023-12-31"] {
            let on = hjemmel_core::time::Moment::parse(day).unwrap();
            assert_eq!(register().unwrap().all(Some(on)).count(), 356, "{day}");
        }
    }
}

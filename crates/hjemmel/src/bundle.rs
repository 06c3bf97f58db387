//! What ships with the library: the regulations in `law/` and the municipalities in `data/`.

use hjemmel_core::error::Error;
use hjemmel_core::law::{File, Law};
use hjemmel_core::place::{Designation, Register};
use jiff::civil::{Date, date};

/// The regulation files that ship, as `(name, content)`.
pub const REGULATIONS: &[(&str, &str)] = &[("lillestrom-home-office.toml", include_str!("../law/lillestrom-home-office.toml"))];

/// The municipalities that ship: those of 2020–2023, and single facts around them (see `data/README.md`).
const MUNICIPALITIES: &str = include_str!("../data/municipalities.csv");

/// The day as of which places are named where a question has no date: within the years the register is complete for,
/// which are those of the regulations that ship.
const REFERENCE_DAY: Date = date(2021, 1, 1);

/// The register of municipalities that ships.
#[must_use]
pub fn register() -> Register {
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(MUNICIPALITIES.as_bytes());
    // The file ships with the library and a test reads every row of it: a row that cannot be read cannot occur.
    let rows = reader.records().filter_map(|record| designation(&record.ok()?));
    Register::new(rows.collect(), REFERENCE_DAY)
}

fn designation(record: &csv::StringRecord) -> Option<Designation> {
    let field = |at: usize| record.get(at).filter(|field| !field.is_empty());
    let day = |at: usize| field(at).map(str::parse).transpose().ok();
    Some(Designation {
        municipality: field(0)?.to_owned(),
        code: field(1)?.to_owned(),
        name: field(2)?.to_owned(),
        alias: field(3).map(str::to_owned),
        from: day(4)?,
        until: day(5)?,
        predecessor: field(6)? == "predecessor",
    })
}

/// The law that ships: every bundled regulation, over the bundled register.
///
/// Reads and compiles them anew at every call, in a few milliseconds; keep what it returns, and clone it freely.
///
/// # Errors
/// None can occur as the library ships, and a test sees to it. The bundled regulations go through the same loader as any
/// other, so it is its error.
pub fn bundled() -> Result<Law, Error> {
    let files = REGULATIONS.iter().map(|(name, text)| File { name, bytes: text.as_bytes() });
    Ok(Law::empty(register()).with(files)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_in_the_law_folder_ships() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/law");
        let names = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let mut files: Vec<String> = names.filter(|name| name.ends_with(".toml")).collect();
        files.sort();
        let shipped: Vec<&str> = REGULATIONS.iter().map(|(name, _)| *name).collect();
        assert!(!shipped.is_empty());
        assert_eq!(files, shipped);
    }

    #[test]
    fn every_row_of_the_register_is_read() {
        let rows = MUNICIPALITIES.lines().count() - 1;
        let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(MUNICIPALITIES.as_bytes());
        assert_eq!(reader.records().filter_map(|record| designation(&record.ok()?)).count(), rows);
        assert_eq!(register().len(), 356);
    }
}

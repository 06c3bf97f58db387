//! The workplace from the record of a sub-unit (*underenhet*) in Enhetsregisteret, Norway's register of legal entities.
//!
//! The sub-unit is where the work is done; its `beliggenhetsadresse` says in which municipality that lies. The postal address
//! may lie in another, and the head office nearly always does for staff of a branch: neither is ever used. The register holds
//! only the present address, and the municipality's code as of the day of the extract, which is why the code is looked up as
//! one of any day.
//!
//! ```
//! use hjemmel::enhetsregisteret::Unit;
//! use hjemmel::{HomeOffice, Query, bundled};
//!
//! let record = r#"{"organisasjonsnummer": "509100675", "navn": "SESAM STASJON", "organisasjonsform": {"kode": "BEDR"},
//!     "beliggenhetsadresse": {"landkode": "NO", "kommunenummer": "3205", "kommune": "LILLESTRØM"}}"#;
//! let unit = Unit::from_json(record)?;
//! let law = bundled()?;
//! let place = unit.place(law.register(), None)?;
//! assert_eq!((place.code, place.name), ("3030", "Lillestrøm"));
//! let decision = law.decide(&Query::new(HomeOffice::new()).workplace(unit.municipality()))?;
//! # Ok::<(), hjemmel::Error>(())
//! ```

mod list;

pub use list::{Entry, each};

use hjemmel_core::error::Error;
use hjemmel_core::json;
use hjemmel_core::place::{Place, Register};
use hjemmel_core::time::Moment;
use jiff::civil::Date;
use serde::Deserialize;

/// A sub-unit: where an employer's work is done.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Unit {
    number: String,
    name: String,
    municipality: String,
    /// The day it was closed, where it was.
    ceased: Option<Date>,
}

/// A record as the register serves it, as far as it is read.
#[derive(Deserialize)]
#[serde(expecting = "the record of a sub-unit")]
struct Record {
    organisasjonsnummer: Option<Text>,
    navn: Option<Text>,
    organisasjonsform: Option<Form>,
    beliggenhetsadresse: Option<Address>,
    nedleggelsesdato: Option<Text>,
    slettedato: Option<Text>,
}

#[derive(Deserialize)]
#[serde(expecting = "an object with the form's `kode`")]
struct Form {
    kode: Option<Text>,
}

#[derive(Deserialize)]
#[serde(expecting = "an object with the address")]
struct Address {
    kommunenummer: Option<Text>,
    landkode: Option<Text>,
    land: Option<Text>,
}

/// A text, or what stands in the place of one, as it is written: whoever reads the field says what it takes.
#[derive(Deserialize)]
#[serde(from = "serde_json::Value")]
struct Text {
    text: String,
    quoted: bool,
}

impl From<serde_json::Value> for Text {
    fn from(value: serde_json::Value) -> Self {
        let quoted = value.as_str().map(str::to_owned);
        Self { quoted: quoted.is_some(), text: quoted.unwrap_or_else(|| value.to_string()) }
    }
}

/// The forms of organisation that sub-units have.
const SUB_UNITS: [&str; 2] = ["BEDR", "AAFY"];

impl Unit {
    /// The sub-unit of a record.
    ///
    /// # Errors
    /// [`Error::InvalidJson`]; [`Error::InvalidOrganisationNumber`]; [`Error::InvalidUnit`] where it is the record of
    /// something else, a head office for instance; [`Error::UnitCeased`] where it was deleted; [`Error::PlaceOutside`] where it
    /// lies abroad; [`Error::UnitWithoutAddress`]; [`Error::InvalidUnitField`] for a code or a day that cannot be one.
    pub fn from_json(text: &str) -> Result<Self, Error> {
        if text.trim_start().starts_with('[') {
            let message = "it is a list: one record is wanted here".to_owned();
            return Err(Error::InvalidUnit { unit: String::new(), message });
        }
        let record: Record = serde_json::from_str(text).map_err(|error| invalid(&error))?;
        record.try_into()
    }

    /// The organisation number: nine digits.
    #[must_use]
    pub fn number(&self) -> &str {
        &self.number
    }

    /// The name, as the record has it: whatever it holds, control characters too.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The code of the municipality it lies in, as of the day of the extract.
    #[must_use]
    pub fn municipality(&self) -> &str {
        &self.municipality
    }

    /// The municipality it lies in, as it is called on a day.
    ///
    /// # Errors
    /// [`Error::UnitCeased`] where it was closed by then, or at all where no day is given; and as [`Register::resolve`].
    pub fn place<'r>(&self, register: &'r Register, on: Option<Moment>) -> Result<Place<'r>, Error> {
        if let Some(ceased) = self.ceased
            && on.is_none_or(|on| on.date() >= ceased)
        {
            return Err(Error::UnitCeased { unit: self.number.clone(), on: ceased.to_string() });
        }
        register.resolve(&self.municipality, on)
    }
}

impl TryFrom<Record> for Unit {
    type Error = Error;

    fn try_from(record: Record) -> Result<Self, Error> {
        // A number loses nothing here, and is as often written as one.
        let Some(number) = record.organisasjonsnummer.map(|own| own.text).filter(|text| !text.trim().is_empty()) else {
            return Err(Error::InvalidUnit { unit: String::new(), message: "it has no `organisasjonsnummer`".to_owned() });
        };
        check_number(&number)?;
        let invalid = |field, given, expected| Error::InvalidUnitField { unit: number.clone(), field, given, expected };
        // The register writes nothing as null, as "" or not at all.
        let given = |field, own: Option<Text>| match own {
            Some(own) if !own.quoted => Err(invalid(field, own.text, if field == CODE { FOUR_DIGITS } else { "a text in quotes" })),
            own => Ok(own.map(|own| own.text).filter(|text| !text.trim().is_empty())),
        };
        let form = given("organisasjonsform.kode", record.organisasjonsform.and_then(|form| form.kode))?.unwrap_or_default();
        if !SUB_UNITS.contains(&form.as_str()) {
            let message = format!(
                "its form is `{form}`, not {}: take the record of the unit where the person works, not of the head office",
                SUB_UNITS.join(" or ")
            );
            return Err(Error::InvalidUnit { unit: number, message });
        }
        if let Some(on) = given("slettedato", record.slettedato)? {
            return Err(Error::UnitCeased { unit: number, on });
        }
        let Some(address) = record.beliggenhetsadresse else { return Err(Error::UnitWithoutAddress { unit: number }) };
        let abroad = given("landkode", address.landkode)?.filter(|code| !code.eq_ignore_ascii_case("NO"));
        if let Some(code) = abroad {
            let place = given("land", address.land)?.unwrap_or(code);
            return Err(Error::PlaceOutside { given: number, place });
        }
        let Some(municipality) = given(CODE, address.kommunenummer)? else {
            return Err(Error::UnitWithoutAddress { unit: number });
        };
        if municipality.len() != 4 || !municipality.bytes().all(|digit| digit.is_ascii_digit()) {
            return Err(invalid(CODE, municipality, FOUR_DIGITS));
        }
        let ceased = match given("nedleggelsesdato", record.nedleggelsesdato)? {
            Some(text) => Some(day(&text).ok_or_else(|| invalid("nedleggelsesdato", text, "a day, YYYY-MM-DD"))?),
            None => None,
        };
        let name = given("navn", record.navn)?.unwrap_or_default();
        Ok(Self { number, name, municipality, ceased })
    }
}

const CODE: &str = "kommunenummer";
const FOUR_DIGITS: &str = "four digits, in quotes so that a leading zero is not lost";

/// A day as the register writes it, and nothing that only looks alike.
fn day(text: &str) -> Option<Date> {
    Moment::parse(text).ok().filter(|moment| moment.is_day()).map(Moment::date)
}

fn invalid(error: &serde_json::Error) -> Error {
    Error::InvalidJson { message: json::message(error), line: error.line().max(1), column: error.column().max(1) }
}

/// Refuses what cannot be an organisation number: nine digits, the last of which checks the others (modulo 11).
///
/// # Errors
/// [`Error::InvalidOrganisationNumber`].
pub fn check_number(number: &str) -> Result<(), Error> {
    const WEIGHTS: [u32; 8] = [3, 2, 7, 6, 5, 4, 3, 2];
    let fault = |reason| Err(Error::InvalidOrganisationNumber { given: number.to_owned(), reason });
    let digits: Vec<u32> = number.chars().filter_map(|digit| digit.to_digit(10)).collect();
    let [first @ .., check] = digits.as_slice() else { return fault("it has no digits") };
    if digits.len() != 9 || number.len() != 9 {
        return fault("it has nine digits and nothing else");
    }
    let sum: u32 = first.iter().zip(WEIGHTS).map(|(digit, weight)| digit * weight).sum();
    match (11 - sum % 11) % 11 {
        10 => fault("no check digit fits its first eight"),
        right if right == *check => Ok(()),
        _ => fault("its last digit does not fit the others"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn organisation_numbers_are_checked() {
        for number in ["123456785", "509100675", "974760673"] {
            check_number(number).unwrap();
        }
        for (number, reason) in [
            ("123456784", "its last digit"),
            ("", "no digits"),
            ("12345678", "nine digits"),
            ("1234567850", "nine digits"),
            ("123 456 785", "nine digits"),
            ("ABCDEFGHI", "no digits"),
            ("٣23456785", "nine digits"),
        ] {
            let error = check_number(number).unwrap_err();
            assert_eq!(error.code(), "invalid_organisation_number");
            assert!(error.to_string().contains(reason), "{error}");
        }
        // The first eight digits leave the remainder 1: there is no such number.
        let impossible = (0..10u32).all(|check| check_number(&format!("00000006{check}")).is_err());
        assert!(impossible);
    }
}

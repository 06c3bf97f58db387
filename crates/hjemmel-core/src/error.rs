//! What can be wrong with a question put to hjemmel: one typed error a fault, each with a stable code.
//!
//! Faults of regulation files are [`crate::load::Faults`]; they carry file, line and column.

use crate::load::Faults;
use thiserror::Error;

/// Bad input. Nothing is guessed and nothing is ignored: each variant names what was given and what would be valid.
#[derive(Debug, Clone, PartialEq, Error)]
#[non_exhaustive]
pub enum Error {
    /// The vocabulary has no such question.
    #[error("unknown question `{given}`")]
    UnknownQuestion {
        /// What was given.
        given: String,
        /// The questions there are.
        valid: Vec<String>,
        /// The nearest of them, if one is near.
        suggestion: Option<String>,
    },
    /// The question has no such fact.
    #[error("unknown fact `{given}` of question `{question}`")]
    UnknownFact {
        /// The question asked.
        question: &'static str,
        /// What was given.
        given: String,
        /// The question's facts.
        valid: Vec<String>,
        /// The nearest of them, if one is near.
        suggestion: Option<String>,
    },
    /// The fact does not take this value.
    #[error("unknown value `{given}` of fact `{fact}`")]
    UnknownValue {
        /// The fact.
        fact: &'static str,
        /// What was given.
        given: String,
        /// The values it takes.
        valid: Vec<String>,
        /// The nearest of them, if one is near.
        suggestion: Option<String>,
    },
    /// The fact's value is of another type.
    #[error("fact `{fact}` takes {expected}, not `{given}`")]
    WrongType {
        /// The fact.
        fact: &'static str,
        /// What was given.
        given: String,
        /// What it takes, in words.
        expected: &'static str,
        /// The values it takes, where they can be listed.
        valid: Vec<String>,
    },
    /// A count that is negative, fractional, not a number, or larger than a count can be.
    #[error("fact `{fact}` is a count: `{given}` is {reason}")]
    InvalidCount {
        /// The fact.
        fact: &'static str,
        /// What was given.
        given: String,
        /// What is wrong with it.
        reason: &'static str,
    },
    /// The same fact was given twice.
    #[error("fact `{fact}` is given twice")]
    DuplicateFact {
        /// The fact.
        fact: String,
    },
    /// A question has no such verdict.
    #[error("unknown verdict `{given}` of question `{question}`")]
    UnknownVerdict {
        /// The question.
        question: &'static str,
        /// What was given.
        given: String,
        /// The question's verdicts.
        valid: Vec<String>,
        /// The nearest of them, if one is near.
        suggestion: Option<String>,
    },
    /// There is no such role for a place.
    #[error("unknown kind of place `{given}`")]
    UnknownPlaceRole {
        /// What was given.
        given: String,
        /// The roles there are.
        valid: Vec<String>,
        /// The nearest of them, if one is near.
        suggestion: Option<String>,
    },
    /// A place that is not text: a code written as a number would lose its leading zero.
    #[error("`{role}` takes a name or a code in quotes, not {given}")]
    InvalidPlace {
        /// The role it was given in.
        role: &'static str,
        /// What was given.
        given: String,
    },
    /// The same place was given twice.
    #[error("place `{role}` is given twice")]
    DuplicatePlace {
        /// The role.
        role: &'static str,
    },
    /// No municipality of the register has this name or code.
    #[error("unknown place `{given}`{}", registers_at_hand(.registers))]
    UnknownPlace {
        /// What was given.
        given: String,
        /// The nearest name, if one is near.
        suggestion: Option<String>,
        /// For a code the registers at hand, which do not have it; empty for a name.
        registers: String,
    },
    /// A place that lies in no municipality.
    #[error("`{given}` is {place}, which is no municipality: no regulation here is made for it")]
    PlaceOutside {
        /// What was given.
        given: String,
        /// The place.
        place: String,
    },
    /// Several municipalities have this name, or the municipality was divided among several, or put together from several.
    #[error("ambiguous place `{given}`: several municipalities answer to it at that time")]
    AmbiguousPlace {
        /// What was given.
        given: String,
        /// The candidates, as `code name`.
        valid: Vec<String>,
    },
    /// The register at hand does not cover the place at that time.
    #[error(
        "the register at hand has no municipality for `{given}` on {on}; it has {covered}. The register of that day has it: Statistics Norway's classification 131"
    )]
    PlaceNotCovered {
        /// What was given.
        given: String,
        /// The day asked for.
        on: String,
        /// The codes and names it has for this place, each with its days.
        covered: String,
    },
    /// A file that is no register of municipalities.
    #[error("{file}{}: {message}", of_row(*.row))]
    InvalidRegister {
        /// The file.
        file: String,
        /// The row, from 1; in JSON the number of the item, or the line where it is not JSON. 0: the file as a whole.
        row: usize,
        /// What is wrong.
        message: String,
    },
    /// A record that is no sub-unit of Enhetsregisteret.
    #[error("the record{} is no sub-unit: {message}", of_unit(.unit))]
    InvalidUnit {
        /// Its organisation number, as far as it is given.
        unit: String,
        /// What is wrong.
        message: String,
    },
    /// An organisation number that cannot be one.
    #[error("`{given}` is no organisation number: {reason}")]
    InvalidOrganisationNumber {
        /// What was given.
        given: String,
        /// What is wrong with it.
        reason: &'static str,
    },
    /// A sub-unit that has been closed or deleted.
    #[error("sub-unit {unit} ceased on {on}: nobody works there")]
    UnitCeased {
        /// Its organisation number.
        unit: String,
        /// The day, as the register has it.
        on: String,
    },
    /// A sub-unit whose location the register does not have.
    #[error("sub-unit {unit} has no `beliggenhetsadresse` with a `kommunenummer`: where the work is done is not registered")]
    UnitWithoutAddress {
        /// Its organisation number.
        unit: String,
    },
    /// A field of a sub-unit's record that is read and cannot be what it is for.
    #[error("sub-unit {unit}: `{field}` is `{given}`, not {expected}")]
    InvalidUnitField {
        /// The organisation number.
        unit: String,
        /// The field.
        field: &'static str,
        /// What it holds.
        given: String,
        /// What it takes, in words.
        expected: &'static str,
    },
    /// No regulation with this id is loaded.
    #[error("unknown regulation `{given}`")]
    UnknownRegulation {
        /// What was given.
        given: String,
        /// The regulations that are loaded.
        valid: Vec<String>,
        /// The nearest of them, if one is near.
        suggestion: Option<String>,
    },
    /// The place's regulations all have dates, and no date was given.
    #[error("the regulations of {place} have dates: say for which day the answer is wanted")]
    DateRequired {
        /// The place.
        place: String,
        /// The windows, as `id: from – until`.
        valid: Vec<String>,
    },
    /// The answer changed during the day asked about.
    #[error("the rules changed during {on}: say for which time of that day the answer is wanted")]
    TimeRequired {
        /// The day.
        on: String,
        /// The windows, as `id: from – until`.
        valid: Vec<String>,
    },
    /// Not a date or local date-time.
    #[error("`{given}` is no date: write YYYY-MM-DD or YYYY-MM-DDTHH:MM")]
    InvalidDate {
        /// What was given.
        given: String,
    },
    /// A time of the night on which the clocks go forward that they skip.
    #[error("`{given}` does not exist: the clocks in Norway go forward over it")]
    SkippedTime {
        /// What was given.
        given: String,
    },
    /// A range of time that ends before it begins.
    #[error("the range from {from} to {until} ends before it begins")]
    InvalidRange {
        /// Its start.
        from: String,
        /// Its end.
        until: String,
    },
    /// Two laws that were to be compared have other registers of places.
    #[error("the two laws have other registers of places ({before}; {after}): load both over the same")]
    DifferentRegisters {
        /// The registers of the one.
        before: String,
        /// The registers of the other.
        after: String,
    },
    /// There are no texts in this language.
    #[error("unknown language `{given}`")]
    UnknownLanguage {
        /// What was given.
        given: String,
        /// The languages there are.
        valid: Vec<String>,
        /// The nearest of them, if one is near.
        suggestion: Option<String>,
    },
    /// A text that is no receipt.
    #[error("not a receipt: {message}")]
    InvalidReceipt {
        /// What is wrong.
        message: String,
    },
    /// Not JSON, or JSON of another shape than the document has.
    #[error("line {line}, column {column}: {message}")]
    InvalidJson {
        /// What is wrong.
        message: String,
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
    },
    /// A document larger than [`crate::json::MAX_BYTES`].
    #[error("the document is larger than {limit} bytes, the most that is read")]
    TooLarge {
        /// The limit.
        limit: usize,
    },
    /// One or more regulation files cannot be loaded.
    #[error(transparent)]
    Regulation(#[from] Faults),
}

fn registers_at_hand(registers: &str) -> String {
    if registers.is_empty() { String::new() } else { format!(": not among the codes of the registers at hand ({registers})") }
}

fn of_row(row: usize) -> String {
    if row == 0 { String::new() } else { format!(", row {row}") }
}

fn of_unit(unit: &str) -> String {
    if unit.is_empty() { String::new() } else { format!(" of {unit}") }
}

/// Declares the stable code of each variant, once: [`Error::code`] and [`Error::CODES`] are both made from it.
macro_rules! codes {
    ($($variant:ident $code:literal,)*) => {
        impl Error {
            /// The stable codes of these errors, shared by every interface; never reused.
            pub const CODES: &[&str] = &[$($code),*];

            /// The error's stable code.
            #[must_use]
            pub const fn code(&self) -> &'static str {
                match self { $(Self::$variant { .. } => $code,)* }
            }
        }
    };
}

codes! {
    UnknownQuestion "unknown_question",
    UnknownFact "unknown_fact",
    UnknownValue "unknown_value",
    WrongType "wrong_type",
    InvalidCount "invalid_count",
    DuplicateFact "duplicate_fact",
    UnknownVerdict "unknown_verdict",
    UnknownPlaceRole "unknown_place_role",
    InvalidPlace "invalid_place",
    DuplicatePlace "duplicate_place",
    UnknownPlace "unknown_place",
    AmbiguousPlace "ambiguous_place",
    PlaceNotCovered "place_not_covered",
    UnknownRegulation "unknown_regulation",
    DateRequired "date_required",
    TimeRequired "time_required",
    InvalidDate "invalid_date",
    SkippedTime "skipped_time",
    InvalidRange "invalid_range",
    PlaceOutside "place_outside",
    InvalidRegister "invalid_register",
    InvalidUnit "invalid_unit",
    InvalidOrganisationNumber "invalid_organisation_number",
    UnitCeased "unit_ceased",
    UnitWithoutAddress "unit_without_address",
    InvalidUnitField "invalid_unit_field",
    DifferentRegisters "different_registers",
    UnknownLanguage "unknown_language",
    InvalidReceipt "invalid_receipt",
    InvalidJson "invalid_json",
    TooLarge "too_large",
    Regulation "invalid_regulation",
}

impl Error {
    /// The name of what it is about: a fact, a role of a place, a field of a record. `None` where it is about the whole.
    #[must_use]
    pub fn subject(&self) -> Option<&str> {
        match self {
            Self::UnknownFact { given, .. } => Some(given),
            Self::UnknownValue { fact, .. } | Self::WrongType { fact, .. } | Self::InvalidCount { fact, .. } => Some(fact),
            Self::DuplicateFact { fact } => Some(fact),
            Self::InvalidPlace { role, .. } | Self::DuplicatePlace { role } => Some(role),
            Self::InvalidUnitField { field, .. } => Some(field),
            _ => None,
        }
    }

    /// What was given and cannot be taken, as it was written.
    #[must_use]
    pub fn given(&self) -> Option<&str> {
        match self {
            Self::UnknownQuestion { given, .. }
            | Self::UnknownFact { given, .. }
            | Self::UnknownValue { given, .. }
            | Self::WrongType { given, .. }
            | Self::InvalidCount { given, .. }
            | Self::UnknownVerdict { given, .. }
            | Self::UnknownPlaceRole { given, .. }
            | Self::InvalidPlace { given, .. }
            | Self::UnknownPlace { given, .. }
            | Self::PlaceOutside { given, .. }
            | Self::AmbiguousPlace { given, .. }
            | Self::PlaceNotCovered { given, .. }
            | Self::InvalidOrganisationNumber { given, .. }
            | Self::InvalidUnitField { given, .. }
            | Self::UnknownRegulation { given, .. }
            | Self::InvalidDate { given }
            | Self::SkippedTime { given }
            | Self::UnknownLanguage { given, .. } => Some(given),
            _ => None,
        }
    }

    /// What would have been valid, where it can be listed.
    #[must_use]
    pub fn valid(&self) -> &[String] {
        match self {
            Self::UnknownQuestion { valid, .. }
            | Self::UnknownFact { valid, .. }
            | Self::UnknownValue { valid, .. }
            | Self::WrongType { valid, .. }
            | Self::UnknownVerdict { valid, .. }
            | Self::UnknownPlaceRole { valid, .. }
            | Self::AmbiguousPlace { valid, .. }
            | Self::UnknownRegulation { valid, .. }
            | Self::DateRequired { valid, .. }
            | Self::TimeRequired { valid, .. }
            | Self::UnknownLanguage { valid, .. } => valid,
            _ => &[],
        }
    }

    /// The valid name nearest to what was given, if one is near.
    #[must_use]
    pub fn suggestion(&self) -> Option<&str> {
        match self {
            Self::UnknownQuestion { suggestion, .. }
            | Self::UnknownFact { suggestion, .. }
            | Self::UnknownValue { suggestion, .. }
            | Self::UnknownVerdict { suggestion, .. }
            | Self::UnknownPlaceRole { suggestion, .. }
            | Self::UnknownPlace { suggestion, .. }
            | Self::UnknownRegulation { suggestion, .. }
            | Self::UnknownLanguage { suggestion, .. } => suggestion.as_deref(),
            _ => None,
        }
    }
}

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
    #[error("unknown place `{given}`")]
    UnknownPlace {
        /// What was given.
        given: String,
        /// The nearest name, if one is near.
        suggestion: Option<String>,
    },
    /// Several municipalities have this name.
    #[error("ambiguous place `{given}`")]
    AmbiguousPlace {
        /// What was given.
        given: String,
        /// The candidates, as `code name`.
        valid: Vec<String>,
    },
    /// The register at hand does not cover the place at that time.
    #[error("the register at hand has no municipality for `{given}` on {on}; it covers {covered}")]
    PlaceNotCovered {
        /// What was given.
        given: String,
        /// The day asked for.
        on: String,
        /// The days it covers for this place.
        covered: String,
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
    /// The rules changed during the day asked about.
    #[error("the rules changed during {on}: say for which time of that day the answer is wanted")]
    TimeRequired {
        /// The day.
        on: String,
        /// The windows, as `id: from – until`.
        valid: Vec<String>,
    },
    /// More than one regulation could answer; which of them governs is not decided here.
    #[error("several regulations answer for {place}: name the one that is meant")]
    SeveralRegulations {
        /// The place.
        place: String,
        /// Their ids.
        valid: Vec<String>,
    },
    /// Not a date or local date-time.
    #[error("`{given}` is no date: write YYYY-MM-DD or YYYY-MM-DDTHH:MM")]
    InvalidDate {
        /// What was given.
        given: String,
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
    SeveralRegulations "several_regulations",
    InvalidDate "invalid_date",
    UnknownLanguage "unknown_language",
    InvalidJson "invalid_json",
    TooLarge "too_large",
    Regulation "invalid_regulation",
}

impl Error {
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
            | Self::SeveralRegulations { valid, .. }
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

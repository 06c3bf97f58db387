// Generated from vocabulary.toml by `cargo xtask generate`; edit that.

//! The vocabulary as constants.

use super::{Label, Question, Vocabulary};
use crate::language::label;

mod assessment;
mod breach;
mod dispute;
mod documentation;
mod domains;
mod employer_practice;
mod gathering;
mod home_office;
mod meal_break;
mod responsibility;
mod shared_home_office;

/// All questions, facts, values and verdicts.
pub static VOCABULARY: Vocabulary = Vocabulary {
    version: 1,
    digest: "sha256:9ca6fe0b9a60ea9358da45438c1d0a637fc1f3c42c4254fd96b9ea1a32c78b7b",
    questions: &[
        home_office::QUESTION,
        employer_practice::QUESTION,
        gathering::QUESTION,
        documentation::QUESTION,
        assessment::QUESTION,
        shared_home_office::QUESTION,
        meal_break::QUESTION,
        dispute::QUESTION,
        breach::QUESTION,
        responsibility::QUESTION,
    ],
};

/// The question at a position; used by the generated typed facts, which know the positions.
#[doc(hidden)]
#[must_use]
pub const fn question_at(position: u8) -> &'static Question {
    match position {
        1 => &employer_practice::QUESTION,
        2 => &gathering::QUESTION,
        3 => &documentation::QUESTION,
        4 => &assessment::QUESTION,
        5 => &shared_home_office::QUESTION,
        6 => &meal_break::QUESTION,
        7 => &dispute::QUESTION,
        8 => &breach::QUESTION,
        9 => &responsibility::QUESTION,
        _ => &home_office::QUESTION,
    }
}

/// The words for the roles a place can have.
pub(super) const PLACES: &[(&str, Label)] = &[
    ("workplace", label("arbeidssted", "arbeidsstad", "workplace")),
    ("venue", label("sted for sammenkomsten", "stad for samankomsten", "venue")),
    ("residence", label("bosted", "bustad", "place of residence")),
    ("employer_seat", label("arbeidsgiverens hovedkontor", "hovudkontoret til arbeidsgivaren", "employer's head office")),
];

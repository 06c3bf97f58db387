//! A regulation: an instrument with places, validity and sources, and its provisions, each with its own basis.
//!
//! A loaded regulation never changes. For every question it speaks to it holds the provisions and the tables compiled from
//! them, one for every time and place in which other provisions apply.

mod difference;
mod extent;

pub use difference::{Counted, QuestionDifference, RegulationDifference, Shift};
pub use extent::Extent;
pub(crate) use extent::{Period, Tables};

use crate::condition::Condition;
use crate::facts::Facts;
use crate::finding::{Finding, Outcome};
use crate::language::Texts;
use crate::named::named;
use crate::place::PlaceId;
use crate::time::{Minute, Moment, Validity};
use crate::vocabulary::{FactId, PlaceRole, Question, Verdict};

/// A regulation as loaded: immutable, its tables compiled.
#[derive(Debug)]
pub struct Regulation {
    pub(crate) id: String,
    pub(crate) digest: String,
    pub(crate) title: Texts,
    pub(crate) authority: Authority,
    pub(crate) places: Vec<PlaceId>,
    pub(crate) memberships: Vec<(Vec<PlaceId>, Validity)>,
    pub(crate) validity: Validity,
    pub(crate) validity_note: Option<Texts>,
    pub(crate) published: Option<Moment>,
    pub(crate) replaces: Vec<String>,
    pub(crate) factors: Vec<(&'static Question, Vec<PlaceRole>)>,
    pub(crate) left_out: Vec<LeftOut>,
    pub(crate) sources: Vec<Source>,
    pub(crate) provisions: Vec<Provision>,
    /// The questions it speaks to, each with its provisions as positions in `provisions`; at most 128, so that a set of
    /// them is one number. The position here is the provision's bit.
    pub(crate) by_question: Vec<(&'static Question, Vec<usize>)>,
    pub(crate) extents: Vec<Extent>,
}

impl Regulation {
    /// The instrument's id, for instance `lillestrom-home-office`.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The version: the start of its validity; `until-` and the end where the source states only that; `undated` where it
    /// states neither.
    #[must_use]
    pub fn version(&self) -> String {
        match self.validity {
            Validity::Window { from: Some(from), .. } => from.to_string(),
            Validity::Window { from: None, until: Some(until) } => format!("until-{until}"),
            _ => "undated".to_owned(),
        }
    }

    /// What names it among all: its id and version, `id@version`.
    #[must_use]
    pub fn reference(&self) -> String {
        format!("{}@{}", self.id, self.version())
    }

    /// `sha256:` and the digest of the file's bytes, as `sha256sum` prints it.
    #[must_use]
    pub fn digest(&self) -> &str {
        &self.digest
    }

    /// The title.
    #[must_use]
    pub const fn title(&self) -> &Texts {
        &self.title
    }

    /// Who made it.
    #[must_use]
    pub const fn authority(&self) -> Authority {
        self.authority
    }

    /// The municipalities it applies in at some time; empty for a national regulation, which applies everywhere.
    #[must_use]
    pub fn places(&self) -> &[PlaceId] {
        &self.places
    }

    /// Municipalities that it does not apply in throughout, with the window in which it does; [`Validity::Unstated`] where
    /// the source does not state when they joined.
    #[must_use]
    pub fn memberships(&self) -> &[(Vec<PlaceId>, Validity)] {
        &self.memberships
    }

    /// Whether it applies in a municipality at some time.
    #[must_use]
    pub fn applies_in(&self, place: PlaceId) -> bool {
        self.authority == Authority::National || self.places.contains(&place)
    }

    /// When it is valid. In some places, and for some provisions, that may be narrower: see [`Regulation::extents`].
    #[must_use]
    pub const fn validity(&self) -> Validity {
        self.validity
    }

    /// What is doubtful about its dates, where anything is.
    #[must_use]
    pub const fn validity_note(&self) -> Option<&Texts> {
        self.validity_note.as_ref()
    }

    /// When it was published, where the source states it.
    #[must_use]
    pub const fn published(&self) -> Option<Moment> {
        self.published
    }

    /// The first minute of its validity; `None` where its start is not stated.
    pub(crate) fn begins(&self) -> Option<Minute> {
        self.validity.start().map(Moment::first)
    }

    /// The first moment at which it can have been known: its publication or, where that is not stated, its start, since
    /// what is in force has been published. `None` where neither is stated.
    #[must_use]
    pub fn known_from(&self) -> Option<Moment> {
        self.published.or_else(|| self.validity.start())
    }

    /// The ids of other instruments that end where this one begins.
    #[must_use]
    pub fn replaces(&self) -> &[String] {
        &self.replaces
    }

    /// The places of a case that count for a question: it applies where any of them lies in its municipalities. Unless it
    /// says otherwise, that is the question's own place alone.
    #[must_use]
    pub fn connecting_factor<'r>(&'r self, question: &'r Question) -> &'r [PlaceRole] {
        let own = self.factors.iter().find(|(own, _)| *own == question);
        own.map_or(std::slice::from_ref(&question.place), |(_, roles)| roles)
    }

    /// Norms of its sources that it does not carry, since no question of the vocabulary covers them.
    #[must_use]
    pub fn left_out(&self) -> &[LeftOut] {
        &self.left_out
    }

    /// Where the text was read.
    #[must_use]
    pub fn sources(&self) -> &[Source] {
        &self.sources
    }

    /// All provisions, in the source's order.
    #[must_use]
    pub fn provisions(&self) -> &[Provision] {
        &self.provisions
    }

    /// The provisions on one question, in the source's order.
    pub fn provisions_on(&self, question: &Question) -> impl Iterator<Item = &Provision> {
        let own = self.by_question.iter().find(|(own, _)| *own == question);
        let positions = own.map(|(_, positions)| positions.as_slice()).unwrap_or_default();
        positions.iter().filter_map(|position| self.provisions.get(*position))
    }

    /// Where and when the same provisions of it apply; never empty.
    #[must_use]
    pub fn extents(&self) -> &[Extent] {
        &self.extents
    }

    /// The extent that has most to say on a question, in a place where one is given; the latest of several. That is the one
    /// asked where a regulation is asked alone, whatever the date.
    #[must_use]
    pub fn fullest(&self, question: &Question, place: Option<PlaceId>) -> Option<&Extent> {
        self.extents.get(self.fullest_position(question, place)?)
    }

    pub(crate) fn fullest_position(&self, question: &Question, place: Option<PlaceId>) -> Option<usize> {
        let here = |extent: &Extent| place.is_none_or(|place| extent.reaches(place));
        let speaking = self.extents.iter().enumerate().filter(|(_, extent)| here(extent));
        speaking.max_by_key(|(_, extent)| extent.active(question).len()).map(|(position, _)| position)
    }

    /// The bare outcome for these facts where the regulation has most to say: the verdict, or that there is none. Nothing
    /// is allocated, but once when facts are missing for the first time.
    ///
    /// Place and time are not looked at; [`crate::law::Law::decide`] looks at them.
    #[must_use]
    #[inline]
    pub fn outcome(&self, facts: &Facts) -> Outcome {
        match self.extents.as_slice() {
            [only] => only.outcome(facts),
            _ => self.fullest(facts.question(), None).map_or(Finding::silent(facts.question()).outcome, |one| one.outcome(facts)),
        }
    }

    /// The questions on which the regulation has provisions.
    pub fn questions(&self) -> impl Iterator<Item = &'static Question> {
        self.by_question.iter().map(|(question, _)| *question)
    }
}

/// A norm of a source that no question of the vocabulary covers.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct LeftOut {
    /// The encoder's number for it.
    pub norm: String,
    /// What it is about.
    pub text: Texts,
}

/// A text that a regulation file was encoded from.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Source {
    /// Name within the file.
    pub id: String,
    /// Whether it is the text itself or a report of it.
    pub kind: SourceKind,
    /// The title as printed.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// Where it was found.
    pub url: Option<String>,
}

/// One rule of a regulation.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Provision {
    /// `section.name`, in the source's order and after its headings.
    pub id: String,
    /// The question it speaks to.
    pub question: &'static Question,
    /// What it does.
    pub effect: Effect,
    /// What it rests on.
    pub basis: Basis,
    /// Where it applies.
    pub when: Condition,
    /// The municipalities it applies in, where those are not all of the regulation's.
    pub places: Vec<PlaceId>,
    /// The window it applies in, where that is narrower than the regulation's.
    pub validity: Option<Validity>,
    /// The provisions it defeats where both apply (lex specialis), as positions among the regulation's provisions.
    pub overrides: Vec<usize>,
    /// Other questions that a user should ask too.
    pub see: Vec<&'static Question>,
    /// The encoder's numbers for the norms of the source that it carries.
    pub norms: Vec<String>,
    /// The sentence it is read from.
    pub source: Position,
    /// Other sentences that say the same.
    pub restated: Vec<Position>,
    /// What it says, in the project's own words.
    pub text: Texts,
    /// For inferred provisions how they follow and how they could be contested; for unsettled ones the open point.
    pub note: Option<Texts>,
}

/// What a provision does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Answers the question.
    Outcome(Ruling),
    /// Obliges somebody.
    Duty(Charge),
    /// Advises somebody.
    Advice(Charge),
    /// Decides nothing: declares facts or places irrelevant, or says where else the law is found.
    Clarification {
        /// Facts that do not count.
        irrelevant: Vec<FactId>,
        /// Places that do not count.
        irrelevant_places: Vec<PlaceRole>,
    },
    /// Marks what the text at hand left out, so that silence there is not taken for a rule: where nothing else answers, the
    /// question is unsettled.
    OutOfScope,
}

impl Effect {
    /// The name in regulation files and in JSON.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Outcome(_) => "outcome",
            Self::Duty(_) => "duty",
            Self::Advice(_) => "advice",
            Self::Clarification { .. } => "clarification",
            Self::OutOfScope => "out_of_scope",
        }
    }
}

/// What an outcome provision says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ruling {
    /// This verdict.
    Verdict(Verdict),
    /// The law is unclear here; where it leans, if it does.
    Unsettled(Option<Verdict>),
}

/// What a duty or advice asks, of whom, and how to tell.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Charge {
    /// Of whom.
    pub addressee: Addressee,
    /// The facts under which it is met; `None` where the question's facts cannot tell.
    pub met: Option<Condition>,
    /// The facts under which its reason has lapsed.
    pub lapsed: Option<Condition>,
}

named! {
    /// Who made a regulation.
    Authority {
        /// A municipality.
        Municipal "municipal",
        /// The state, for named municipalities.
        Regional "regional",
        /// The state, for the whole country.
        National "national",
    }
}

named! {
    /// Whether a source is the text itself or a report of it.
    SourceKind {
        /// The issuing authority's own text.
        Primary "primary",
        /// Somebody else's account of it.
        Secondary "secondary",
    }
}

named! {
    /// Whom a duty or advice addresses.
    Addressee {
        /// The employer.
        Employer "employer",
        /// The employee's manager.
        Manager "manager",
        /// The employee.
        Employee "employee",
        /// Whoever holds the gathering.
        Organiser "organiser",
        /// Everyone.
        Everyone "everyone",
    }
}

named! {
    /// What a provision rests on. Ordered from the weakest to the strongest.
    Basis {
        /// The text is silent or ambiguous; legal meaning is not guessed.
        Unsettled "unsettled",
        /// It follows by reading; a careful reader could contest it, and a note says how.
        Inferred "inferred",
        /// The text says it.
        Stated "stated",
    }
}

/// A place in a source: a sentence, or what stands under a heading.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Position {
    /// The source, by its id; `None` where the regulation has only one.
    pub document: Option<String>,
    /// The heading it stands under, as printed.
    pub heading: String,
    /// The sentence, where the source was read sentence by sentence.
    pub sentence: Option<Sentence>,
}

/// A sentence of a source.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Sentence {
    /// Its number among the source's answering sentences, from 1.
    pub number: u32,
    /// `sha256:` and the digest of the normalised sentence ([`crate::digest::sentence`]).
    pub digest: String,
}

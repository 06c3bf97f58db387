//! A regulation: an instrument with places, validity and sources, and its provisions, each with its own basis.
//!
//! A loaded regulation never changes. For every question it holds the provisions on it and the table compiled from them.

use crate::condition::Condition;
use crate::facts::Facts;
use crate::finding::{Finding, Outcome};
use crate::language::Texts;
use crate::place::PlaceId;
use crate::table::Table;
use crate::time::Validity;
use crate::vocabulary::{FactId, PlaceRole, Question, VOCABULARY, Verdict};

/// A regulation as loaded: immutable, its tables compiled.
#[derive(Debug)]
pub struct Regulation {
    pub(crate) id: String,
    pub(crate) digest: String,
    pub(crate) title: Texts,
    pub(crate) authority: Authority,
    pub(crate) places: Vec<PlaceId>,
    pub(crate) validity: Validity,
    pub(crate) sources: Vec<Source>,
    pub(crate) provisions: Vec<Provision>,
    /// One entry a question of the vocabulary, in its order.
    pub(crate) answers: Vec<Answers>,
}

/// What a regulation says on one question.
#[derive(Debug)]
pub(crate) struct Answers {
    /// The provisions on the question, as positions in [`Regulation::provisions`]; at most 128, so that a set of them
    /// is one number. The position here is the provision's bit.
    pub(crate) provisions: Vec<usize>,
    pub(crate) table: Table,
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

    /// The municipalities it applies in; empty for a national regulation, which applies everywhere.
    #[must_use]
    pub fn places(&self) -> &[PlaceId] {
        &self.places
    }

    /// Whether it applies in a municipality.
    #[must_use]
    pub fn applies_in(&self, place: PlaceId) -> bool {
        self.authority == Authority::National || self.places.contains(&place)
    }

    /// When it is valid.
    #[must_use]
    pub const fn validity(&self) -> Validity {
        self.validity
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
        let answers = self.answers.get(usize::from(question.index));
        let positions = answers.map(|answers| answers.provisions.as_slice()).unwrap_or_default();
        positions.iter().filter_map(|position| self.provisions.get(*position))
    }

    /// The table compiled for one question.
    #[must_use]
    pub fn table(&self, question: &Question) -> Option<&Table> {
        self.answers.get(usize::from(question.index)).map(|answers| &answers.table)
    }

    /// The bare outcome for these facts: the verdict, or that there is none. Nothing is allocated.
    ///
    /// Place and time are not looked at; [`crate::law::Law::decide`] looks at them.
    #[must_use]
    #[inline]
    pub fn outcome(&self, facts: &Facts) -> Outcome {
        match self.answers.get(usize::from(facts.question().index)) {
            Some(answers) => answers.table.outcome(facts),
            None => Outcome::Decided(facts.question().not_regulated()),
        }
    }

    /// The finding for these facts: the outcome and the provisions it rests on. Nothing is allocated.
    #[must_use]
    pub fn finding(&self, facts: &Facts) -> Finding {
        match self.answers.get(usize::from(facts.question().index)) {
            Some(answers) => answers.table.look_up(facts),
            None => Finding::silent(facts.question()),
        }
    }

    /// The questions on which the regulation has provisions.
    pub fn questions(&self) -> impl Iterator<Item = &'static Question> {
        let spoken = VOCABULARY.questions.iter().zip(&self.answers);
        spoken.filter(|(_, answers)| !answers.provisions.is_empty()).map(|(question, _)| question)
    }
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

/// Declares an enum with a name for each member, once: `id`, `ALL` and the lookup are made from it.
macro_rules! named {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident $id:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[$variant_doc])* $variant,)* }

        impl $name {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// The name in regulation files and in JSON.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$variant => $id,)* }
            }
        }
    };
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

/// A sentence of a source.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Position {
    /// The heading it stands under, as printed.
    pub heading: String,
    /// Its number among the source's answering sentences, from 1.
    pub sentence: u32,
    /// `sha256:` and the digest of the normalised sentence ([`crate::digest::sentence`]).
    pub digest: String,
}

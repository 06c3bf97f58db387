//! The vocabulary: the questions, their facts, the facts' values and the verdicts, with labels in three languages.
//!
//! Declared once, in `vocabulary.toml`; [`VOCABULARY`] is generated from it and lies in the program as constants,
//! so there is nothing to load and nothing that can fail.

mod generated;
mod schema;

pub use generated::{VOCABULARY, question_at};

use crate::error::Error;
use crate::facts::{CAPACITY, FIRST_PLACE, MAX_FACTS};
use crate::language::{Label, Language};
use crate::place::PlaceId;
use crate::suggest::nearest;

/// All questions that regulations may answer.
#[derive(Debug)]
pub struct Vocabulary {
    /// The version of the declaration; it grows when names are added. Names are never changed.
    pub version: u32,
    /// `sha256:` and the digest of the declaration's bytes.
    pub digest: &'static str,
    /// The questions, in the declaration's order.
    pub questions: &'static [Question],
}

impl Vocabulary {
    /// The question with this id.
    ///
    /// # Errors
    /// [`Error::UnknownQuestion`], with the valid ids and the nearest one.
    pub fn question(&self, id: &str) -> Result<&'static Question, Error> {
        self.questions.iter().find(|question| question.id == id).ok_or_else(|| {
            let ids = || self.questions.iter().map(|question| question.id);
            Error::UnknownQuestion {
                given: id.to_owned(),
                valid: ids().map(str::to_owned).collect(),
                suggestion: nearest(id, ids()),
            }
        })
    }
}

/// A question that a regulation can answer, for instance whether a gathering may be held.
#[derive(Debug)]
pub struct Question {
    /// Position in the vocabulary.
    pub index: u8,
    /// The name: ASCII `snake_case`, the same in every interface.
    pub id: &'static str,
    /// The place that decides which law applies to this question.
    pub place: PlaceRole,
    /// Whether the verdicts are listed from the least to the most restrictive. Where they are not
    /// (`responsibility`), verdicts of several layers are shown side by side and none is stricter.
    pub ordered: bool,
    /// A short title.
    pub label: Label,
    /// The whole question.
    pub prompt: Label,
    /// The possible verdicts; the first is always `not_regulated`.
    pub verdicts: &'static [VerdictEntry],
    /// The facts that a regulation may make the answer depend on. At most [`MAX_FACTS`].
    pub facts: &'static [Fact],
}

impl PartialEq for Question {
    fn eq(&self, other: &Self) -> bool {
        self.index == other.index
    }
}

impl Eq for Question {}

impl Question {
    /// The fact with this id, and its position.
    ///
    /// # Errors
    /// [`Error::UnknownFact`], with the question's facts and the nearest one.
    pub fn fact(&'static self, id: &str) -> Result<(FactId, &'static Fact), Error> {
        let found = self.fact_ids().zip(self.facts).find(|(_, fact)| fact.id == id);
        found.ok_or_else(|| {
            let ids = || self.facts.iter().map(|fact| fact.id);
            Error::UnknownFact {
                question: self.id,
                given: id.to_owned(),
                valid: ids().map(str::to_owned).collect(),
                suggestion: nearest(id, ids()),
            }
        })
    }

    /// The positions of the facts, in order.
    pub fn fact_ids(&self) -> impl Iterator<Item = FactId> + use<> {
        let question = self.index;
        (0..u8::try_from(self.facts.len()).unwrap_or(u8::MAX)).map(move |position| FactId::at(question, position))
    }

    /// The verdict with this id.
    ///
    /// # Errors
    /// [`Error::UnknownVerdict`], with the question's verdicts and the nearest one.
    pub fn verdict(&'static self, id: &str) -> Result<Verdict, Error> {
        let ranks = (0..=u8::MAX).zip(self.verdicts);
        let found = ranks.into_iter().find(|(_, entry)| entry.id == id);
        found.map(|(rank, _)| Verdict { question: self.index, rank }).ok_or_else(|| {
            let ids = || self.verdicts.iter().map(|entry| entry.id);
            Error::UnknownVerdict {
                question: self.id,
                given: id.to_owned(),
                valid: ids().map(str::to_owned).collect(),
                suggestion: nearest(id, ids()),
            }
        })
    }

    /// `not_regulated`: a regulation is in force and is silent on the question. Never the same as "allowed".
    #[must_use]
    pub const fn not_regulated(&self) -> Verdict {
        Verdict { question: self.index, rank: 0 }
    }
}

/// A fact of a question, by the positions of both. The places of a case are facts too where a condition asks for them; their
/// positions come after those of all others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FactId {
    question: u8,
    position: u8,
}

impl FactId {
    /// The fact's bit in a set of facts.
    pub(crate) const fn bit(self) -> u64 {
        // Positions are below 64, which the mask says again to whoever compiles this.
        1 << (self.position & 63)
    }

    /// A fact by the positions of its question and of itself.
    pub(crate) const fn at(question: u8, position: u8) -> Self {
        Self { question, position }
    }

    /// The place in a role, as a fact of a question.
    #[must_use]
    pub const fn place(question: &Question, role: PlaceRole) -> Self {
        Self { question: question.index, position: FIRST_PLACE + role as u8 }
    }

    /// The role, where the fact is a place.
    #[must_use]
    pub fn role(self) -> Option<PlaceRole> {
        PlaceRole::ALL.get(self.index().checked_sub(MAX_FACTS)?).copied()
    }

    /// The fact in the vocabulary; `None` where it is a place.
    fn fact(self) -> Option<&'static Fact> {
        VOCABULARY.questions.get(usize::from(self.question))?.facts.get(self.index())
    }

    /// The values that the fact can take; `None` where it is a place.
    pub(crate) fn domain(self) -> Option<Domain> {
        self.fact().map(|fact| fact.domain)
    }

    /// The name of the fact, or of the role where it is a place.
    pub(crate) fn name(self) -> &'static str {
        self.role().map(PlaceRole::id).or_else(|| self.fact().map(|fact| fact.id)).unwrap_or_default()
    }

    /// The position of its question.
    pub(crate) const fn question(self) -> u8 {
        self.question
    }

    /// The fact's position in its question.
    #[must_use]
    pub const fn index(self) -> usize {
        self.position as usize
    }
}

/// A fact of a question.
#[derive(Debug)]
pub struct Fact {
    /// The name: ASCII `snake_case`, the same in every interface.
    pub id: &'static str,
    /// The values the fact can take.
    pub domain: Domain,
    /// Who can establish the fact.
    pub established_by: Establisher,
    /// The value that may be presumed when the caller asks for presumptions, and never otherwise.
    pub presumption: Option<Value>,
    /// Whether it is what it is: nobody can choose it so that the answer becomes another, as one can choose to meet online.
    pub fixed: bool,
    /// A short noun phrase.
    pub label: Label,
    /// The question put to the person who is to give the fact.
    pub prompt: Label,
    /// What the fact means, where its name does not say it.
    pub help: Option<Label>,
    /// What is counted, for counts.
    pub unit: Option<Label>,
}

/// The values a fact can take.
#[derive(Debug, Clone, Copy)]
pub enum Domain {
    /// One of a list of named values.
    Terms(&'static TermSet),
    /// Yes or no.
    YesNo,
    /// A whole number from 0 to [`u32::MAX`].
    Count,
}

impl Domain {
    /// Whether it is a whole number.
    #[must_use]
    pub const fn is_count(&self) -> bool {
        matches!(self, Self::Count)
    }

    /// The number of values, where it is finite by itself; a count is cut into intervals by each regulation.
    #[must_use]
    pub const fn size(&self) -> Option<usize> {
        match self {
            Self::Terms(set) => Some(set.terms.len()),
            Self::YesNo => Some(2),
            Self::Count => None,
        }
    }
}

/// A list of named values, shared by the facts that take them.
#[derive(Debug)]
pub struct TermSet {
    /// The name of the list.
    pub id: &'static str,
    /// What the values are kinds of.
    pub label: Label,
    /// The values.
    pub terms: &'static [Term],
}

/// A named value of a fact.
#[derive(Debug)]
pub struct Term {
    /// The name: ASCII `snake_case`, the same in every interface.
    pub id: &'static str,
    /// The words for it.
    pub label: Label,
}

impl Domain {
    /// Whether a value is one of the domain's.
    #[must_use]
    pub fn has(&self, value: Value) -> bool {
        match (self, value) {
            (Self::Terms(set), Value::Term(position)) => usize::from(position) < set.terms.len(),
            (Self::YesNo, Value::YesNo(_)) | (Self::Count, Value::Count(_)) => true,
            _ => false,
        }
    }

    /// The value at a position; `None` for counts, which have none.
    pub(crate) fn nth(&self, position: usize) -> Option<Value> {
        Some(match self {
            Self::Terms(_) => Value::Term(u8::try_from(position).ok()?),
            Self::YesNo => Value::YesNo(position == 1),
            Self::Count => return None,
        })
    }
}

/// The value of a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Value {
    /// A named value, by its position in the fact's [`TermSet`].
    Term(u8),
    /// Yes or no.
    YesNo(bool),
    /// A count.
    Count(u32),
    /// A municipality.
    Place(PlaceId),
}

// The positions of places fit behind those of the facts.
const _: () = assert!(MAX_FACTS + PlaceRole::ALL.len() == CAPACITY);

/// Who can establish a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Establisher {
    /// The employer.
    Employer,
    /// The employee.
    Employee,
    /// Whoever holds the gathering.
    Organiser,
    /// Anybody, from a public register or record.
    Register,
}

impl Establisher {
    /// The name in the vocabulary file and in JSON.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Employer => "employer",
            Self::Employee => "employee",
            Self::Organiser => "organiser",
            Self::Register => "register",
        }
    }
}

/// A verdict as declared: its name and its words.
#[derive(Debug)]
pub struct VerdictEntry {
    /// The name: ASCII `snake_case`, the same in every interface.
    pub id: &'static str,
    /// Two or three words.
    pub label: Label,
    /// A sentence that answers the question's prompt.
    pub answer: Label,
}

/// A verdict of a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Verdict {
    pub(crate) question: u8,
    pub(crate) rank: u8,
}

impl Verdict {
    /// A verdict by the positions of its question and of itself; used by the generated typed verdicts.
    #[doc(hidden)]
    #[must_use]
    pub const fn at(question: u8, rank: u8) -> Self {
        Self { question, rank }
    }

    /// Its position among its question's verdicts. Where those have an order, a later one is stricter.
    #[must_use]
    pub const fn index(self) -> usize {
        self.rank as usize
    }

    /// Whether no verdict of its question is stricter.
    pub(crate) fn is_strictest(self, question: &Question) -> bool {
        usize::from(self.rank) + 1 == question.verdicts.len()
    }

    /// The declaration of this verdict.
    fn entry(self) -> Option<&'static VerdictEntry> {
        let question = VOCABULARY.questions.get(usize::from(self.question))?;
        question.verdicts.get(usize::from(self.rank))
    }

    /// The verdict's id, for instance `prohibited`.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.entry().map_or("", |entry| entry.id)
    }

    /// Two or three words for the verdict.
    #[must_use]
    pub fn label(self, language: Language) -> &'static str {
        self.entry().map_or("", |entry| entry.label.get(language))
    }

    /// A sentence that answers the question's prompt.
    #[must_use]
    pub fn answer(self, language: Language) -> &'static str {
        self.entry().map_or("", |entry| entry.answer.get(language))
    }
}

/// A role in which a case can name a place. Not a fact: it decides which law applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PlaceRole {
    /// Where the person works.
    Workplace,
    /// Where a gathering is held.
    Venue,
    /// Where a person lives.
    Residence,
    /// Where the employer has its seat.
    EmployerSeat,
}

impl PlaceRole {
    /// All roles, in the vocabulary's order.
    pub const ALL: [Self; 4] = [Self::Workplace, Self::Venue, Self::Residence, Self::EmployerSeat];

    /// The name in every interface: `workplace`, `venue`, `residence`, `employer_seat`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Workplace => "workplace",
            Self::Venue => "venue",
            Self::Residence => "residence",
            Self::EmployerSeat => "employer_seat",
        }
    }

    /// The role with this id.
    ///
    /// # Errors
    /// [`Error::UnknownPlaceRole`], with the valid names and the nearest one.
    pub fn from_id(id: &str) -> Result<Self, Error> {
        Self::ALL.into_iter().find(|role| role.id() == id).ok_or_else(|| {
            let ids = Self::ALL.map(Self::id);
            Error::UnknownPlaceRole { given: id.to_owned(), valid: ids.map(str::to_owned).to_vec(), suggestion: nearest(id, ids) }
        })
    }

    /// A short noun phrase.
    #[must_use]
    pub fn label(self, language: Language) -> &'static str {
        let labels = generated::PLACES.iter().find(|(id, _)| *id == self.id());
        labels.map_or("", |(_, label)| label.get(language))
    }
}

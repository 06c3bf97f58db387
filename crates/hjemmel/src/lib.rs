//! What the law says here and now, on what basis, and what is in doubt.
//!
//! The crate that programs add: the bundled law ([`bundled`]), its places, typed facts ([`typed`]), and what the core
//! offers. A question is put with [`Query`] and answered by [`Law::decide`]:
//!
//! ```
//! use hjemmel::typed::values::{Employment, TasksDoableAtHome};
//! use hjemmel::{HomeOffice, Language, Moment, Query, Status, bundled};
//!
//! let law = bundled()?;
//! let payroll = HomeOffice::new().tasks_doable_at_home(TasksDoableAtHome::All).employment(Employment::Employee);
//! let day = Moment::parse("2020-11-05")?;
//! let decision = law.decide(&Query::new(payroll).workplace("Lillestrøm").residence("Bergen").on(day))?;
//! assert_eq!(decision.status(), Status::Decided);
//! assert_eq!(decision.verdict().map(|verdict| verdict.id()), Some("required"));
//! assert_eq!(decision.governing().map(|regulation| regulation.id()).collect::<Vec<_>>(), ["lil-20201028"]);
//! println!("{}", decision.explain(Language::Nynorsk));
//!
//! // With facts missing, the answer says which ones matter, the most telling first.
//! let unknown = law.decide(&Query::new(HomeOffice::new()).workplace("Lillestrøm").on(day))?;
//! let missing: Vec<&str> = unknown.missing().iter().map(|missing| missing.fact.id).collect();
//! assert_eq!(missing, ["employment", "tasks_doable_at_home"]);
//! # Ok::<(), hjemmel::Error>(())
//! ```
//!
//! A value of another fact does not compile:
//!
//! ```compile_fail
//! use hjemmel::typed::values::GatheringFormat;
//! let seminar = hjemmel::Gathering::new().kind(GatheringFormat::InPerson);
//! ```
//!
//! Names come from one vocabulary ([`VOCABULARY`]) and are the same in every interface. A law is immutable and cheap to
//! clone: hand one to every thread, and make a new one ([`Law::with`]) when the law changes.
//!
//! What it will not do: look at the clock, keep global state, read files unless asked to ([`files`]), or turn an answer into
//! yes and no.

pub mod bundle;
pub mod cases;
pub mod enhetsregisteret;
pub mod files;
pub mod klass;
pub mod typed;

pub use bundle::bundled;
pub use hjemmel_core::condition::{Accepts, Condition, Conjunction, Test, Truth};
pub use hjemmel_core::decision::{
    Alternative, Because, Changed, Cited, Decision, Explanation, Item, Layer, Limit, Missing, Most, Obligation, PlaceAnswer,
    Section, State, Status, To,
};
pub use hjemmel_core::error::Error;
pub use hjemmel_core::facts::{Facts, Input};
pub use hjemmel_core::finding::{Finding, Outcome, ProvisionSet};
pub use hjemmel_core::interview::{Interview, Step};
pub use hjemmel_core::language::{Label, Language, Texts};
pub use hjemmel_core::law::{Continuity, File, Interval, Law, LawDifference, Query, Remark, RemarkCode, Seam};
pub use hjemmel_core::load::{Fault, FaultCode, Faults, MAX_FILE_BYTES, regulation_schema};
pub use hjemmel_core::place::{Change, Designation, Place, PlaceId, Register, RegisterSource, Relation, Was};
pub use hjemmel_core::regulation::{
    Addressee, Authority, Basis, Charge, Counted, Effect, Extent, LeftOut, Position, Provision, QuestionDifference, Regulation,
    RegulationDifference, Ruling, Sentence, Shift, Source, SourceKind,
};
pub use hjemmel_core::table::{Axis, Table};
pub use hjemmel_core::time::{Moment, Validity};
pub use hjemmel_core::vocabulary::{
    Domain, Establisher, Fact, FactId, PlaceRole, Question, Term, TermSet, VOCABULARY, Value, Verdict, VerdictEntry, Vocabulary,
};
pub use hjemmel_core::{digest, json, receipt};
/// The dates and times of [`Moment`] are this crate's.
pub use jiff;
pub use typed::{
    Assessment, Breach, Dispute, Documentation, EmployerPractice, Gathering, HomeOffice, MealBreak, Responsibility,
    SharedHomeOffice,
};

/// What every typed struct of facts has, beside its own setters.
macro_rules! typed_facts {
    ($name:ident) => {
        impl Default for $name {
            fn default() -> Self {
                Self::new()
            }
        }

        impl From<$name> for hjemmel_core::facts::Facts {
            fn from(typed: $name) -> Self {
                typed.0
            }
        }

        impl AsRef<hjemmel_core::facts::Facts> for $name {
            fn as_ref(&self) -> &hjemmel_core::facts::Facts {
                &self.0
            }
        }
    };
}
pub(crate) use typed_facts;

/// What every enum of a fact's values has: its variants stand in the vocabulary's order.
macro_rules! typed_values {
    ($($name:ident { $($variant:ident $id:literal,)* })*) => {
        $(impl $name {
            /// All values, in the vocabulary's order.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// The name in every interface.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$variant => $id,)* }
            }

            /// The value with this name.
            #[must_use]
            pub fn from_id(id: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.id() == id)
            }
        }

        impl From<$name> for hjemmel_core::vocabulary::Value {
            fn from(value: $name) -> Self {
                Self::Term(value as u8)
            }
        })*
    };
}
pub(crate) use typed_values;

/// What every enum of a question's verdicts has: its variants stand in the vocabulary's order.
macro_rules! typed_verdict {
    ($name:ident $question:literal { $($variant:ident,)* }) => {
        impl $name {
            /// All verdicts, in the vocabulary's order.
            pub const ALL: &[Self] = &[$(Self::$variant),*];
        }

        impl From<$name> for hjemmel_core::vocabulary::Verdict {
            fn from(verdict: $name) -> Self {
                Self::at($question, verdict as u8)
            }
        }

        impl TryFrom<hjemmel_core::vocabulary::Verdict> for $name {
            type Error = hjemmel_core::vocabulary::Verdict;

            /// The verdict itself comes back where it is another question's.
            fn try_from(verdict: hjemmel_core::vocabulary::Verdict) -> Result<Self, Self::Error> {
                Self::ALL.iter().copied().find(|own| hjemmel_core::vocabulary::Verdict::from(*own) == verdict).ok_or(verdict)
            }
        }
    };
}
pub(crate) use typed_verdict;

/// The examples in Rust of the README and of the book, which so compile and run.
#[cfg(doctest)]
mod book {
    #[doc = include_str!("../../../README.md")]
    struct Readme;
    #[doc = include_str!("../../../docs/reasons.md")]
    struct Reasons;
}

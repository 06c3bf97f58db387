#![doc = include_str!("../README.md")]

pub mod bundle;
pub mod cases;
pub mod typed;

pub use bundle::bundled;
pub use hjemmel_core::decision::{Decision, Explanation, Item, Missing, Obligation, PlaceAnswer, Section, State, Status};
pub use hjemmel_core::error::Error;
pub use hjemmel_core::facts::{Facts, Input};
pub use hjemmel_core::finding::{Finding, Outcome, ProvisionSet};
pub use hjemmel_core::language::{Label, Language, Texts};
pub use hjemmel_core::law::{File, Law, Query};
pub use hjemmel_core::load::{Fault, FaultCode, Faults, regulation_schema};
pub use hjemmel_core::place::{Designation, Place, PlaceId, Register};
pub use hjemmel_core::regulation::{
    Addressee, Authority, Basis, Charge, Effect, Position, Provision, Regulation, Ruling, Source, SourceKind,
};
pub use hjemmel_core::time::{Moment, Validity};
pub use hjemmel_core::vocabulary::{
    Domain, Establisher, Fact, FactId, PlaceRole, Question, Term, TermSet, VOCABULARY, Value, Verdict, VerdictEntry, Vocabulary,
};
pub use hjemmel_core::{digest, json};
pub use typed::{
    Assessment, Breach, Dispute, Documentation, EmployerPractice, Gathering, HomeOffice, MealBreak, Responsibility, SharedHomeOffice,
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

// Generated from vocabulary.toml by `cargo xtask generate`; edit that.

//! The question `dispute`: What is the employee's next step?

use super::values::{Concern, DisputeStep};
use hjemmel_core::facts::Facts;
use hjemmel_core::vocabulary::Value;

/// The facts of the question `dispute`: What is the employee's next step? Every fact is unknown until it is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dispute(Facts);

impl Dispute {
    /// No facts known.
    #[must_use]
    pub const fn new() -> Self {
        Self(Facts::new(hjemmel_core::vocabulary::question_at(7)))
    }

    /// Last step: What has the employee done so far? `None` makes it unknown.
    #[must_use]
    pub fn last_step(self, value: impl Into<Option<DisputeStep>>) -> Self {
        Self(self.0.with(0, value.into().map(Value::from)))
    }

    /// Kind of concern: What is the concern? `None` makes it unknown.
    #[must_use]
    pub fn concern(self, value: impl Into<Option<Concern>>) -> Self {
        Self(self.0.with(1, value.into().map(Value::from)))
    }
}

crate::typed_facts!(Dispute);

/// The verdicts of the question `dispute`, from the least to the most restrictive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum DisputeVerdict {
    /// There is no rule on this here; that is not the same as being allowed. (`not_regulated`).
    NotRegulated,
    /// The next step is to read the regulation. (`read_regulation`).
    ReadRegulation,
    /// The next step is to raise the matter with the manager. (`raise_with_manager`).
    RaiseWithManager,
    /// The next step is to contact the labour inspectorate (Arbeidstilsynet). (`contact_labour_inspectorate`).
    ContactLabourInspectorate,
}

crate::typed_verdict!(DisputeVerdict 7 { NotRegulated, ReadRegulation, RaiseWithManager, ContactLabourInspectorate,  });

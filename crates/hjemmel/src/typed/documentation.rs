// Generated from vocabulary.toml by `cargo xtask generate`; edit that.

//! The question `documentation`: Is the duty to document the notice about working from home fulfilled?

use super::values::Channel;
use hjemmel_core::facts::Facts;
use hjemmel_core::vocabulary::Value;

/// The facts of the question `documentation`: Is the duty to document the notice about working from home fulfilled? Every fact is unknown until it is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Documentation(Facts);

impl Documentation {
    /// No facts known.
    #[must_use]
    pub const fn new() -> Self {
        Self(Facts::new(hjemmel_core::vocabulary::question_at(3)))
    }

    /// Notice to staff: Have staff been given notice about working from home? `None` makes it unknown.
    #[must_use]
    pub fn notice_given(self, value: impl Into<Option<bool>>) -> Self {
        Self(self.0.with(0, value.into().map(Value::YesNo)))
    }

    /// Channel of the notice: How was the notice given? `None` makes it unknown.
    #[must_use]
    pub fn channel(self, value: impl Into<Option<Channel>>) -> Self {
        Self(self.0.with(1, value.into().map(Value::from)))
    }

    /// Details of how it is to be done: Does the notice say how working from home is to be done in the business? `None` makes it unknown.
    #[must_use]
    pub fn says_how(self, value: impl Into<Option<bool>>) -> Self {
        Self(self.0.with(2, value.into().map(Value::YesNo)))
    }

    /// Record of the notice: Has a record been kept that the notice was given? `None` makes it unknown.
    #[must_use]
    pub fn record_kept(self, value: impl Into<Option<bool>>) -> Self {
        Self(self.0.with(3, value.into().map(Value::YesNo)))
    }

    /// Notice that has reached all staff: Has the notice reached all staff? `None` makes it unknown.
    #[must_use]
    pub fn all_staff_reached(self, value: impl Into<Option<bool>>) -> Self {
        Self(self.0.with(4, value.into().map(Value::YesNo)))
    }

    /// Number of people at the workplace: How many people work at the workplace? `None` makes it unknown.
    #[must_use]
    pub fn headcount(self, value: impl Into<Option<u32>>) -> Self {
        Self(self.0.with(5, value.into().map(Value::Count)))
    }
}

crate::typed_facts!(Documentation);

/// The verdicts of the question `documentation`, from the least to the most restrictive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum DocumentationVerdict {
    /// There is no rule on this here; that is not the same as being allowed. (`not_regulated`).
    NotRegulated,
    /// Yes, the duty to document the notice is fulfilled. (`fulfilled`).
    Fulfilled,
    /// No, the duty to document the notice is not fulfilled. (`unfulfilled`).
    Unfulfilled,
}

crate::typed_verdict!(DocumentationVerdict 3 { NotRegulated, Fulfilled, Unfulfilled,  });

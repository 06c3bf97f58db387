// Generated from vocabulary.toml by `cargo xtask generate`; edit that.

//! The question `assessment`: Has the employer assessed working from home as it must?

use super::values::{AssessmentCoverage, AssessmentLevel};
use hjemmel_core::facts::Facts;
use hjemmel_core::vocabulary::Value;

/// The facts of the question `assessment`: Has the employer assessed working from home as it must? Every fact is unknown until it is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Assessment(Facts);

impl Assessment {
    /// No facts known.
    #[must_use]
    pub const fn new() -> Self {
        Self(Facts::new(hjemmel_core::vocabulary::question_at(4)))
    }

    /// Assessment made: Has the employer assessed whether the work can be done from home? `None` makes it unknown.
    #[must_use]
    pub fn assessed(self, value: impl Into<Option<bool>>) -> Self {
        Self(self.0.with(0, value.into().map(Value::YesNo)))
    }

    /// Level of the assessment: At what level was the assessment made? `None` makes it unknown.
    #[must_use]
    pub fn level(self, value: impl Into<Option<AssessmentLevel>>) -> Self {
        Self(self.0.with(1, value.into().map(Value::from)))
    }

    /// Staff covered: Which staff does the assessment cover? `None` makes it unknown.
    #[must_use]
    pub fn covers(self, value: impl Into<Option<AssessmentCoverage>>) -> Self {
        Self(self.0.with(2, value.into().map(Value::from)))
    }

    /// Consultation with the employee: Was the assessment made in consultation with the employee? `None` makes it unknown.
    #[must_use]
    pub fn employee_consulted(self, value: impl Into<Option<bool>>) -> Self {
        Self(self.0.with(3, value.into().map(Value::YesNo)))
    }
}

crate::typed_facts!(Assessment);

/// The verdicts of the question `assessment`, from the least to the most restrictive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum AssessmentVerdict {
    /// There is no rule on this here; that is not the same as being allowed. (`not_regulated`).
    NotRegulated,
    /// Yes, the employer has fulfilled its duty to assess working from home. (`fulfilled`).
    Fulfilled,
    /// No, the employer has not fulfilled its duty to assess working from home. (`unfulfilled`).
    Unfulfilled,
}

crate::typed_verdict!(AssessmentVerdict 4 { NotRegulated, Fulfilled, Unfulfilled,  });

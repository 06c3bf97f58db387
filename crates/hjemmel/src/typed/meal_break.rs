// Generated from vocabulary.toml by `cargo xtask generate`; edit that.

//! The question `meal_break`: Is it allowed to eat there?

use super::values::MealLocation;
use hjemmel_core::facts::Facts;
use hjemmel_core::vocabulary::Value;

/// The facts of the question `meal_break`: Is it allowed to eat there? Every fact is unknown until it is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MealBreak(Facts);

impl MealBreak {
    /// No facts known.
    #[must_use]
    pub const fn new() -> Self {
        Self(Facts::new(hjemmel_core::vocabulary::question_at(6)))
    }

    /// Place of the meal: Where do staff eat? `None` makes it unknown.
    #[must_use]
    pub fn location(self, value: impl Into<Option<MealLocation>>) -> Self {
        Self(self.0.with(0, value.into().map(Value::from)))
    }

    /// Distance between those eating: Can those who eat there keep their distance? `None` makes it unknown.
    #[must_use]
    pub fn distance_kept(self, value: impl Into<Option<bool>>) -> Self {
        Self(self.0.with(1, value.into().map(Value::YesNo)))
    }

    /// Number of people: How many people eat there at the same time? `None` makes it unknown.
    #[must_use]
    pub fn people(self, value: impl Into<Option<u32>>) -> Self {
        Self(self.0.with(2, value.into().map(Value::Count)))
    }
}

crate::typed_facts!(MealBreak);

/// The verdicts of the question `meal_break`, from the least to the most restrictive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum MealBreakVerdict {
    /// There is no rule on this here; that is not the same as being allowed. (`not_regulated`).
    NotRegulated,
    /// Yes, it is allowed to eat there. (`permitted`).
    Permitted,
    /// No, it is not allowed to eat there. (`prohibited`).
    Prohibited,
}

crate::typed_verdict!(MealBreakVerdict 6 { NotRegulated, Permitted, Prohibited,  });

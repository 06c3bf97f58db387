// Generated from vocabulary.toml by `cargo xtask generate`; edit that.

//! The question `shared_home_office`: Is it allowed to work from home in this way?

use super::values::HomeOfficeLocation;
use hjemmel_core::facts::Facts;
use hjemmel_core::vocabulary::Value;

/// The facts of the question `shared_home_office`: Is it allowed to work from home in this way? Every fact is unknown until it is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SharedHomeOffice(Facts);

impl SharedHomeOffice {
    /// No facts known.
    #[must_use]
    pub const fn new() -> Self {
        Self(Facts::new(hjemmel_core::vocabulary::question_at(5)))
    }

    /// Working from home with colleagues: Does this person work from home together with colleagues? `None` makes it unknown.
    #[must_use]
    pub fn with_colleagues(self, value: impl Into<Option<bool>>) -> Self {
        Self(self.0.with(0, value.into().map(Value::YesNo)))
    }

    /// Place of the home office: Where is the home office? `None` makes it unknown.
    #[must_use]
    pub fn location(self, value: impl Into<Option<HomeOfficeLocation>>) -> Self {
        Self(self.0.with(1, value.into().map(Value::from)))
    }

    /// Same household: Do those who work together belong to the same household? `None` makes it unknown.
    #[must_use]
    pub fn same_household(self, value: impl Into<Option<bool>>) -> Self {
        Self(self.0.with(2, value.into().map(Value::YesNo)))
    }

    /// Number of people: How many people work there together in all? `None` makes it unknown.
    #[must_use]
    pub fn people(self, value: impl Into<Option<u32>>) -> Self {
        Self(self.0.with(3, value.into().map(Value::Count)))
    }
}

crate::typed_facts!(SharedHomeOffice);

/// The verdicts of the question `shared_home_office`, from the least to the most restrictive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum SharedHomeOfficeVerdict {
    /// There is no rule on this here; that is not the same as being allowed. (`not_regulated`).
    NotRegulated,
    /// Yes, it is allowed to work from home in this way. (`permitted`).
    Permitted,
    /// Working from home in this way is contrary to the purpose of working from home. (`contrary_to_purpose`).
    ContraryToPurpose,
    /// No, it is not allowed to work from home in this way. (`prohibited`).
    Prohibited,
}

crate::typed_verdict!(SharedHomeOfficeVerdict 5 { NotRegulated, Permitted, ContraryToPurpose, Prohibited,  });

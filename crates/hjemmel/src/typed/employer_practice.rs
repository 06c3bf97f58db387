// Generated from vocabulary.toml by `cargo xtask generate`; edit that.

//! The question `employer_practice`: May the employer do this?

use super::values::{Commute, Employment, Practice, TasksDoableAtHome};
use hjemmel_core::facts::Facts;
use hjemmel_core::vocabulary::Value;

/// The facts of the question `employer_practice`: May the employer do this? Every fact is unknown until it is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EmployerPractice(Facts);

impl EmployerPractice {
    /// No facts known.
    #[must_use]
    pub const fn new() -> Self {
        Self(Facts::new(hjemmel_core::vocabulary::question_at(1)))
    }

    /// Employer's practice: What does the employer do? `None` makes it unknown.
    #[must_use]
    pub fn practice(self, value: impl Into<Option<Practice>>) -> Self {
        Self(self.0.with(0, value.into().map(Value::from)))
    }

    /// Tasks that can be done from home: How many of the tasks of the people concerned can in practice be done from home?
    ///
    /// Answer by what is practically possible for the people concerned, as the employer has assessed it with them. `None` makes it unknown.
    #[must_use]
    pub fn tasks_doable_at_home(self, value: impl Into<Option<TasksDoableAtHome>>) -> Self {
        Self(self.0.with(1, value.into().map(Value::from)))
    }

    /// Office days ordered: How many days a week does the employer order people to come in to the office? `None` makes it unknown.
    #[must_use]
    pub fn office_days_ordered(self, value: impl Into<Option<u32>>) -> Self {
        Self(self.0.with(2, value.into().map(Value::Count)))
    }

    /// Hindrance to necessary activity: Would working from home hinder important and necessary activity?
    ///
    /// Answer yes only if the activity is both important and necessary. `None` makes it unknown.
    #[must_use]
    pub fn necessary_activity_hindered(self, value: impl Into<Option<bool>>) -> Self {
        Self(self.0.with(3, value.into().map(Value::YesNo)))
    }

    /// Relationship to the employer: What is the relationship of the people concerned to the employer? `None` makes it unknown.
    #[must_use]
    pub fn employment(self, value: impl Into<Option<Employment>>) -> Self {
        Self(self.0.with(4, value.into().map(Value::from)))
    }

    /// Means of travel to and from work: How do the people concerned travel to and from work? `None` makes it unknown.
    #[must_use]
    pub fn commute(self, value: impl Into<Option<Commute>>) -> Self {
        Self(self.0.with(5, value.into().map(Value::from)))
    }
}

crate::typed_facts!(EmployerPractice);

/// The verdicts of the question `employer_practice`, from the least to the most restrictive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum EmployerPracticeVerdict {
    /// There is no rule on this here; that is not the same as being allowed. (`not_regulated`).
    NotRegulated,
    /// Yes, the employer may do this. (`permitted`).
    Permitted,
    /// No, the employer may not do this. (`prohibited`).
    Prohibited,
}

crate::typed_verdict!(EmployerPracticeVerdict 1 { NotRegulated, Permitted, Prohibited,  });

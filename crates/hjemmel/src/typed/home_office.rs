// Generated from vocabulary.toml by `cargo xtask generate`; edit that.

//! The question `home_office`: Must this person work from home?

use super::values::{Business, Commute, Employment, Ground, TasksDoableAtHome};
use hjemmel_core::facts::Facts;
use hjemmel_core::vocabulary::Value;

/// The facts of the question `home_office`: Must this person work from home? Every fact is unknown until it is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HomeOffice(Facts);

impl HomeOffice {
    /// No facts known.
    #[must_use]
    pub const fn new() -> Self {
        Self(Facts::new(hjemmel_core::vocabulary::question_at(0)))
    }

    /// Tasks that can be done from home: How many of this person's tasks can in practice be done from home?
    ///
    /// Answer by what is practically possible for this person, as the employer has assessed it with the employee. `None` makes it unknown.
    #[must_use]
    pub fn tasks_doable_at_home(self, value: impl Into<Option<TasksDoableAtHome>>) -> Self {
        Self(self.0.with(0, value.into().map(Value::from)))
    }

    /// Means of travel to and from work: How does this person travel to and from work? `None` makes it unknown.
    #[must_use]
    pub fn commute(self, value: impl Into<Option<Commute>>) -> Self {
        Self(self.0.with(1, value.into().map(Value::from)))
    }

    /// Number of people at the workplace: How many people work at the workplace? `None` makes it unknown.
    #[must_use]
    pub fn headcount(self, value: impl Into<Option<u32>>) -> Self {
        Self(self.0.with(2, value.into().map(Value::Count)))
    }

    /// Own office: Does this person have an office of their own? `None` makes it unknown.
    #[must_use]
    pub fn own_office(self, value: impl Into<Option<bool>>) -> Self {
        Self(self.0.with(3, value.into().map(Value::YesNo)))
    }

    /// Alone at the workplace: Is this person alone at the workplace? `None` makes it unknown.
    #[must_use]
    pub fn alone_at_workplace(self, value: impl Into<Option<bool>>) -> Self {
        Self(self.0.with(4, value.into().map(Value::YesNo)))
    }

    /// Reason for coming in: What reason has been put forward for coming in to work?
    ///
    /// Choose the reason that has been put forward, whether or not it is good enough. `None` makes it unknown.
    #[must_use]
    pub fn ground(self, value: impl Into<Option<Ground>>) -> Self {
        Self(self.0.with(5, value.into().map(Value::from)))
    }

    /// Employer's line of business: What line of business is the employer in? `None` makes it unknown.
    #[must_use]
    pub fn business(self, value: impl Into<Option<Business>>) -> Self {
        Self(self.0.with(6, value.into().map(Value::from)))
    }

    /// Relationship to the employer: What is this person's relationship to the employer? `None` makes it unknown.
    #[must_use]
    pub fn employment(self, value: impl Into<Option<Employment>>) -> Self {
        Self(self.0.with(7, value.into().map(Value::from)))
    }

    /// Hindrance to necessary activity: Would working from home hinder important and necessary activity?
    ///
    /// Answer yes only if the activity is both important and necessary. `None` makes it unknown.
    #[must_use]
    pub fn necessary_activity_hindered(self, value: impl Into<Option<bool>>) -> Self {
        Self(self.0.with(8, value.into().map(Value::YesNo)))
    }

    /// Personal need to be at work: Does this person need to be at work for personal reasons?
    ///
    /// The question is about a need, not merely a wish. `None` makes it unknown.
    #[must_use]
    pub fn individual_need(self, value: impl Into<Option<bool>>) -> Self {
        Self(self.0.with(9, value.into().map(Value::YesNo)))
    }

    /// Sufficient quality when digital: Does the service stay good enough when it is done digitally? `None` makes it unknown.
    #[must_use]
    pub fn digital_quality_sufficient(self, value: impl Into<Option<bool>>) -> Self {
        Self(self.0.with(10, value.into().map(Value::YesNo)))
    }

    /// Expediency of working from home: Is it also expedient that this person works from home?
    ///
    /// Expedient means that working from home is not only possible but also suitable. `None` makes it unknown.
    #[must_use]
    pub fn expedient(self, value: impl Into<Option<bool>>) -> Self {
        Self(self.0.with(11, value.into().map(Value::YesNo)))
    }

    /// Critical function for society: Does this person have a critical function for society?
    ///
    /// The question is about work that society depends on, for example in health, emergency services and supply. `None` makes it unknown.
    #[must_use]
    pub fn critical_function(self, value: impl Into<Option<bool>>) -> Self {
        Self(self.0.with(12, value.into().map(Value::YesNo)))
    }

    /// Office days ordered: How many days a week does the employer order this person to come in to the office? `None` makes it unknown.
    #[must_use]
    pub fn office_days_ordered(self, value: impl Into<Option<u32>>) -> Self {
        Self(self.0.with(13, value.into().map(Value::Count)))
    }

    /// Possible infection in the household: Does anybody in the household have symptoms that have not been cleared up, or has anybody been in close contact with an infected person? `None` makes it unknown.
    #[must_use]
    pub fn household_infection(self, value: impl Into<Option<bool>>) -> Self {
        Self(self.0.with(14, value.into().map(Value::YesNo)))
    }
}

crate::typed_facts!(HomeOffice);

/// The verdicts of the question `home_office`, from the least to the most restrictive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum HomeOfficeVerdict {
    /// There is no rule on this here; that is not the same as being allowed. (`not_regulated`).
    NotRegulated,
    /// No, this person does not have to work from home. (`not_required`).
    NotRequired,
    /// No, but this person is recommended to work from home. (`recommended`).
    Recommended,
    /// No, but the employer must make it possible for this person to work from home. (`to_be_facilitated`).
    ToBeFacilitated,
    /// Yes, this person must work from home, but only for part of the work. (`required_in_part`).
    RequiredInPart,
    /// Yes, this person must work from home. (`required`).
    Required,
}

crate::typed_verdict!(HomeOfficeVerdict 0 { NotRegulated, NotRequired, Recommended, ToBeFacilitated, RequiredInPart, Required,  });

// Generated from vocabulary.toml by `cargo xtask generate`; edit that.

//! The question `home_office`: Must this person work from home?

use super::values::{Business, Commute, Employment, Ground, TasksDoableAtHome};
use hjemmel_core::facts::Facts;
use hjemmel_core::vocabulary::{Value, Verdict};

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
    /// Answer by what is practically possible for this person, as the employer has assessed it with the employee.
    #[must_use]
    pub fn tasks_doable_at_home(self, value: TasksDoableAtHome) -> Self {
        Self(self.0.with(0, value.into()))
    }

    /// Means of travel to and from work: How does this person travel to and from work?
    #[must_use]
    pub fn commute(self, value: Commute) -> Self {
        Self(self.0.with(1, value.into()))
    }

    /// Number of people at the workplace: How many people work at the workplace?
    #[must_use]
    pub fn headcount(self, value: u32) -> Self {
        Self(self.0.with(2, Value::Count(value)))
    }

    /// Own office: Does this person have an office of their own?
    #[must_use]
    pub fn own_office(self, value: bool) -> Self {
        Self(self.0.with(3, Value::YesNo(value)))
    }

    /// Alone at the workplace: Is this person alone at the workplace?
    #[must_use]
    pub fn alone_at_workplace(self, value: bool) -> Self {
        Self(self.0.with(4, Value::YesNo(value)))
    }

    /// Reason for coming in: What reason has been put forward for coming in to work?
    ///
    /// Choose the reason that has been put forward, whether or not it is good enough.
    #[must_use]
    pub fn ground(self, value: Ground) -> Self {
        Self(self.0.with(5, value.into()))
    }

    /// Employer's line of business: What line of business is the employer in?
    #[must_use]
    pub fn business(self, value: Business) -> Self {
        Self(self.0.with(6, value.into()))
    }

    /// Relationship to the employer: What is this person's relationship to the employer?
    #[must_use]
    pub fn employment(self, value: Employment) -> Self {
        Self(self.0.with(7, value.into()))
    }

    /// Hindrance to necessary activity: Would working from home hinder important and necessary activity?
    ///
    /// Answer yes only if the activity is both important and necessary.
    #[must_use]
    pub fn necessary_activity_hindered(self, value: bool) -> Self {
        Self(self.0.with(8, Value::YesNo(value)))
    }

    /// Personal need to be at work: Does this person need to be at work for personal reasons?
    ///
    /// The question is about a need, not merely a wish.
    #[must_use]
    pub fn individual_need(self, value: bool) -> Self {
        Self(self.0.with(9, Value::YesNo(value)))
    }

    /// Sufficient quality when digital: Does the service stay good enough when it is done digitally?
    #[must_use]
    pub fn digital_quality_sufficient(self, value: bool) -> Self {
        Self(self.0.with(10, Value::YesNo(value)))
    }

    /// Expediency of working from home: Is it also expedient that this person works from home?
    ///
    /// Expedient means that working from home is not only possible but also suitable.
    #[must_use]
    pub fn expedient(self, value: bool) -> Self {
        Self(self.0.with(11, Value::YesNo(value)))
    }

    /// Critical function for society: Does this person have a critical function for society?
    ///
    /// The question is about work that society depends on, for example in health, emergency services and supply.
    #[must_use]
    pub fn critical_function(self, value: bool) -> Self {
        Self(self.0.with(12, Value::YesNo(value)))
    }

    /// Office days ordered: How many days a week does the employer order this person to come in to the office?
    #[must_use]
    pub fn office_days_ordered(self, value: u32) -> Self {
        Self(self.0.with(13, Value::Count(value)))
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

impl From<HomeOfficeVerdict> for Verdict {
    fn from(verdict: HomeOfficeVerdict) -> Self {
        Self::at(0, verdict as u8)
    }
}

// Generated from vocabulary.toml by `cargo xtask generate`; edit that.

//! The question `home_office` as a struct: Must this person work from home?

use super::vocabulary::{BUSINESS, COMMUTE, EMPLOYMENT, GROUND, TASKS_DOABLE_AT_HOME};
use crate::decide::{self, Typed, hjm_outcome};
use crate::decision::hjm_decision;
use crate::error::{Failure, hjm_error};
use crate::law::hjm_law;
use crate::query::hjm_query;
use crate::raw::Sized_;
use hjemmel::Facts;
use std::mem::MaybeUninit;

/// The facts of the question: Must this person work from home? Zero it, set `size`, then what is known.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct hjm_home_office {
    /// `sizeof(hjm_home_office)`.
    pub size: usize,
    /// How many of this person's tasks can in practice be done from home? Answer by what is practically possible for this person, as the employer has assessed it with the employee. One of `HJM_TASKS_DOABLE_AT_HOME_*`.
    pub tasks_doable_at_home: i32,
    /// How does this person travel to and from work? One of `HJM_COMMUTE_*`.
    pub commute: i32,
    /// How many people work at the workplace?
    pub headcount: crate::raw::hjm_count,
    /// Does this person have an office of their own? `HJM_YES` or `HJM_NO`.
    pub own_office: i32,
    /// Is this person alone at the workplace? `HJM_YES` or `HJM_NO`.
    pub alone_at_workplace: i32,
    /// What reason has been put forward for coming in to work? Choose the reason that has been put forward, whether or not it is good enough. One of `HJM_GROUND_*`.
    pub ground: i32,
    /// What line of business is the employer in? One of `HJM_BUSINESS_*`.
    pub business: i32,
    /// What is this person's relationship to the employer? One of `HJM_EMPLOYMENT_*`.
    pub employment: i32,
    /// Would working from home hinder important and necessary activity? Answer yes only if the activity is both important and necessary. `HJM_YES` or `HJM_NO`.
    pub necessary_activity_hindered: i32,
    /// Does this person need to be at work for personal reasons? The question is about a need, not merely a wish. `HJM_YES` or `HJM_NO`.
    pub individual_need: i32,
    /// Does the service stay good enough when it is done digitally? `HJM_YES` or `HJM_NO`.
    pub digital_quality_sufficient: i32,
    /// Is it also expedient that this person works from home? Expedient means that working from home is not only possible but also suitable. `HJM_YES` or `HJM_NO`.
    pub expedient: i32,
    /// Does this person have a critical function for society? The question is about work that society depends on, for example in health, emergency services and supply. `HJM_YES` or `HJM_NO`.
    pub critical_function: i32,
    /// How many days a week does the employer order this person to come in to the office?
    pub office_days_ordered: crate::raw::hjm_count,
    /// Does anybody in the household have symptoms that have not been cleared up, or has anybody been in close contact with an infected person? `HJM_YES` or `HJM_NO`.
    pub household_infection: i32,
    /// Zero.
    pub reserved: i32,
}

// SAFETY: plain numbers without padding (the assertion), the size first.
unsafe impl Sized_ for hjm_home_office {}

const _: () = assert!(size_of::<hjm_home_office>() == size_of::<usize>() + 72);

impl Typed for hjm_home_office {
    fn facts(&self) -> Result<Facts, Failure> {
        let mut facts: Facts = hjemmel::HomeOffice::new().into();
        decide::term(&mut facts, 0, self.tasks_doable_at_home, TASKS_DOABLE_AT_HOME, "tasks_doable_at_home")?;
        decide::term(&mut facts, 1, self.commute, COMMUTE, "commute")?;
        decide::count(&mut facts, 2, self.headcount, "headcount")?;
        decide::yes_no(&mut facts, 3, self.own_office, "own_office")?;
        decide::yes_no(&mut facts, 4, self.alone_at_workplace, "alone_at_workplace")?;
        decide::term(&mut facts, 5, self.ground, GROUND, "ground")?;
        decide::term(&mut facts, 6, self.business, BUSINESS, "business")?;
        decide::term(&mut facts, 7, self.employment, EMPLOYMENT, "employment")?;
        decide::yes_no(&mut facts, 8, self.necessary_activity_hindered, "necessary_activity_hindered")?;
        decide::yes_no(&mut facts, 9, self.individual_need, "individual_need")?;
        decide::yes_no(&mut facts, 10, self.digital_quality_sufficient, "digital_quality_sufficient")?;
        decide::yes_no(&mut facts, 11, self.expedient, "expedient")?;
        decide::yes_no(&mut facts, 12, self.critical_function, "critical_function")?;
        decide::count(&mut facts, 13, self.office_days_ordered, "office_days_ordered")?;
        decide::yes_no(&mut facts, 14, self.household_infection, "household_infection")?;
        crate::numbers::unused(self.reserved)?;
        Ok(facts)
    }
}

/// Answers: Must this person work from home?
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hjm_decide_home_office(
    law: Option<&hjm_law>,
    facts: *const hjm_home_office,
    query: *const hjm_query,
    decision: Option<&mut MaybeUninit<*mut hjm_decision>>,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    // SAFETY: the caller says that each has as many bytes as its size says.
    unsafe { decide::decide_typed(law, facts, query, decision, error) }
}

/// Answers without its reasons: Must this person work from home?
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hjm_outcome_home_office(
    law: Option<&hjm_law>,
    facts: *const hjm_home_office,
    query: *const hjm_query,
    outcome: *mut hjm_outcome,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    // SAFETY: the caller says that each has as many bytes as its size says.
    unsafe { decide::outcome_typed(law, facts, query, outcome, error) }
}

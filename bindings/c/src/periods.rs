//! The same question over a range of time.

use crate::decide::hjm_outcome;
use crate::decision::hjm_decision;
use crate::error::{Failure, hjm_error};
use crate::facts::hjm_facts;
use crate::guard::{free, guard, value};
use crate::law::hjm_law;
use crate::moment::hjm_moment;
use crate::query::{self, hjm_query};
use crate::raw::{self, Out, given};
use hjemmel::Interval;
use std::mem::MaybeUninit;

/// The answers to a question over a range of time. They do not change.
pub struct hjm_periods(Vec<Interval>);

impl hjm_periods {
    fn at(&self, position: usize) -> Result<&Interval, Failure> {
        self.0.get(position).ok_or(Failure::Range { what: "period", given: position, count: self.0.len() })
    }
}

/// Answers a question from the start of `from` to the end of `until`, in as few periods as there are changes. The query's own
/// time is not looked at.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hjm_periods_of(
    law: Option<&hjm_law>,
    facts: Option<&hjm_facts>,
    query: *const hjm_query,
    from: Option<&hjm_moment>,
    until: Option<&hjm_moment>,
    periods: Option<&mut MaybeUninit<*mut hjm_periods>>,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(error, || {
        let (law, facts, to) = (given(law, "law")?, given(facts, "facts")?, raw::out(periods, "periods")?);
        // SAFETY: the caller says that it has as many bytes as its size says, and its texts as their lengths say.
        let query = unsafe { query::query(facts.0, query) }?;
        let from = given(from, "from")?.read()?.ok_or(Failure::Number { what: "precision", given: 0 })?;
        let until = given(until, "until")?.read()?.ok_or(Failure::Number { what: "precision", given: 0 })?;
        to.write(raw::boxed(hjm_periods(law.0.periods(&query, from, until)?))?);
        Ok(())
    })
}

/// The number of periods; 0 of NULL.
#[unsafe(no_mangle)]
pub extern "C" fn hjm_periods_count(periods: Option<&hjm_periods>) -> usize {
    value(0, || Some(periods?.0.len()))
}

/// A period, from 0: its first and its last day or minute, both included, and the outcome.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hjm_periods_period(
    periods: Option<&hjm_periods>,
    position: usize,
    from: Option<&mut MaybeUninit<hjm_moment>>,
    until: Option<&mut MaybeUninit<hjm_moment>>,
    outcome: *mut hjm_outcome,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(error, || {
        let (own, from, until) = (given(periods, "periods")?, raw::out(from, "from")?, raw::out(until, "until")?);
        // SAFETY: the caller says that it has as many bytes as its size says.
        let out = unsafe { Out::new(outcome, "outcome") }?;
        let period = own.at(position)?;
        from.write(hjm_moment::of(Some(period.from)));
        until.write(hjm_moment::of(Some(period.until)));
        out.write(&hjm_outcome::of(&period.decision));
        Ok(())
    })
}

/// The decision at the start of a period, from 0.
#[unsafe(no_mangle)]
pub extern "C" fn hjm_periods_decision(
    periods: Option<&hjm_periods>,
    position: usize,
    decision: Option<&mut MaybeUninit<*mut hjm_decision>>,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(error, || {
        let (own, to) = (given(periods, "periods")?, raw::out(decision, "decision")?);
        hjm_decision::put(own.at(position)?.decision.clone(), to)
    })
}

/// Frees periods.
#[unsafe(no_mangle)]
pub extern "C" fn hjm_periods_free(periods: Option<Box<hjm_periods>>) {
    free(periods);
}

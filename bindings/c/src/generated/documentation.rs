// Generated from vocabulary.toml by `cargo xtask generate`; edit that.

//! The question `documentation` as a struct: Is the duty to document the notice about working from home fulfilled?

use super::vocabulary::CHANNEL;
use crate::decide::{self, Typed, hjm_outcome};
use crate::decision::hjm_decision;
use crate::error::{Failure, hjm_error};
use crate::law::hjm_law;
use crate::query::hjm_query;
use crate::raw::Sized_;
use hjemmel::Facts;
use std::mem::MaybeUninit;

/// The facts of the question: Is the duty to document the notice about working from home fulfilled? Zero it, set `size`, then what is known.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct hjm_documentation {
    /// `sizeof(hjm_documentation)`.
    pub size: usize,
    /// Have staff been given notice about working from home? `HJM_YES` or `HJM_NO`.
    pub notice_given: i32,
    /// How was the notice given? One of `HJM_CHANNEL_*`.
    pub channel: i32,
    /// Does the notice say how working from home is to be done in the business? `HJM_YES` or `HJM_NO`.
    pub says_how: i32,
    /// Has a record been kept that the notice was given? `HJM_YES` or `HJM_NO`.
    pub record_kept: i32,
    /// Has the notice reached all staff? `HJM_YES` or `HJM_NO`.
    pub all_staff_reached: i32,
    /// How many people work at the workplace?
    pub headcount: crate::raw::hjm_count,
    /// Zero.
    pub reserved: i32,
}

// SAFETY: plain numbers without padding (the assertion), the size first.
unsafe impl Sized_ for hjm_documentation {}

const _: () = assert!(size_of::<hjm_documentation>() == size_of::<usize>() + 32);

impl Typed for hjm_documentation {
    fn facts(&self) -> Result<Facts, Failure> {
        let mut facts: Facts = hjemmel::Documentation::new().into();
        decide::yes_no(&mut facts, 0, self.notice_given, "notice_given")?;
        decide::term(&mut facts, 1, self.channel, CHANNEL, "channel")?;
        decide::yes_no(&mut facts, 2, self.says_how, "says_how")?;
        decide::yes_no(&mut facts, 3, self.record_kept, "record_kept")?;
        decide::yes_no(&mut facts, 4, self.all_staff_reached, "all_staff_reached")?;
        decide::count(&mut facts, 5, self.headcount, "headcount")?;
        crate::numbers::unused(self.reserved)?;
        Ok(facts)
    }
}

/// Answers: Is the duty to document the notice about working from home fulfilled?
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hjm_decide_documentation(
    law: Option<&hjm_law>,
    facts: *const hjm_documentation,
    query: *const hjm_query,
    decision: Option<&mut MaybeUninit<*mut hjm_decision>>,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    // SAFETY: the caller says that each has as many bytes as its size says.
    unsafe { decide::decide_typed(law, facts, query, decision, error) }
}

/// Answers without its reasons: Is the duty to document the notice about working from home fulfilled?
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hjm_outcome_documentation(
    law: Option<&hjm_law>,
    facts: *const hjm_documentation,
    query: *const hjm_query,
    outcome: *mut hjm_outcome,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    // SAFETY: the caller says that each has as many bytes as its size says.
    unsafe { decide::outcome_typed(law, facts, query, outcome, error) }
}

//! The interview: the fewest questions that lead to a decision, one at a time.

use crate::decision::hjm_decision;
use crate::error::{Failure, hjm_error};
use crate::facts::hjm_facts;
use crate::guard::{free, guard, value};
use crate::law::hjm_law;
use crate::numbers;
use crate::query::{self, hjm_query};
use crate::raw::{self, Out, Sized_, given, hjm_text};
use hjemmel::{Interview, Step};
use std::ffi::c_char;
use std::mem::MaybeUninit;

/// An interview about one question. One thread at a time.
pub struct hjm_interview {
    interview: Interview,
    /// What was asked last.
    step: Option<Step>,
}

/// What an interview asks next.
#[repr(C)]
#[derive(Clone, Copy)]
pub enum hjm_ask {
    /// A place, by its name or code.
    HJM_ASK_PLACE = 1,
    /// The time; `hjm_interview_window` tells what is in force when.
    HJM_ASK_TIME = 2,
    /// A fact.
    HJM_ASK_FACT = 3,
    /// Nothing: there is a decision.
    HJM_ASK_NOTHING = 4,
}

/// What an interview asks next.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct hjm_step {
    /// `sizeof(hjm_step)`.
    pub size: usize,
    /// Of the time the number of windows (`hjm_interview_window`); else 0.
    pub windows: usize,
    /// One of `HJM_ASK_*`.
    pub ask: i32,
    /// Of a fact one of `HJM_<QUESTION>_FACT_*` (`hjm_fact_words` has the words for it); of a place one of `HJM_PLACE_*`; else 0.
    pub number: i32,
}

// SAFETY: plain numbers without padding, the size first.
unsafe impl Sized_ for hjm_step {}

/// An interview that starts from what is known already.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hjm_interview_new(
    law: Option<&hjm_law>,
    facts: Option<&hjm_facts>,
    query: *const hjm_query,
    interview: Option<&mut MaybeUninit<*mut hjm_interview>>,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(error, || {
        let (law, facts, to) = (given(law, "law")?, given(facts, "facts")?, raw::out(interview, "interview")?);
        // SAFETY: the caller says that it has as many bytes as its size says, and its texts as their lengths say.
        let query = unsafe { query::query(facts.0, query) }?;
        to.write(raw::boxed(hjm_interview { interview: Interview::new(&law.0, &query), step: None })?);
        Ok(())
    })
}

/// What to ask next.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hjm_interview_next(
    interview: Option<&mut hjm_interview>,
    step: *mut hjm_step,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(error, || {
        let own = interview.ok_or(Failure::Null("interview"))?;
        // SAFETY: the caller says that it has as many bytes as its size says.
        let out = unsafe { Out::new(step, "step") }?;
        let next = own.interview.next()?;
        let (ask, number, windows) = match &next {
            Step::Place(role) => (hjm_ask::HJM_ASK_PLACE, numbers::of_role(*role), 0),
            Step::Time(windows) => (hjm_ask::HJM_ASK_TIME, 0, windows.len()),
            Step::Fact(fact) => (hjm_ask::HJM_ASK_FACT, numbers::of_fact_named(own.interview.question(), fact), 0),
            Step::Done(_) => (hjm_ask::HJM_ASK_NOTHING, 0, 0),
        };
        own.step = Some(next);
        out.write(&hjm_step { size: 0, windows, ask: ask as i32, number });
        Ok(())
    })
}

/// A window of what is in force, from 0, as `id: from – until`, after `hjm_interview_next` asked for the time. It lives until
/// that is called again.
#[unsafe(no_mangle)]
pub extern "C" fn hjm_interview_window(
    interview: Option<&hjm_interview>,
    position: usize,
    window: Option<&mut MaybeUninit<hjm_text>>,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(error, || {
        let (own, to) = (given(interview, "interview")?, raw::out(window, "window")?);
        let windows: &[String] = match &own.step {
            Some(Step::Time(windows)) => windows,
            _ => &[],
        };
        let found = windows.get(position).ok_or(Failure::Range { what: "window", given: position, count: windows.len() })?;
        to.write(hjm_text::of(found));
        Ok(())
    })
}

/// Answers what is asked next: a place by its name or code, a time, or a fact's value, as they are written everywhere. After an
/// error nothing has changed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hjm_interview_answer(
    interview: Option<&mut hjm_interview>,
    answer: *const c_char,
    length: usize,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(error, || {
        let own = interview.ok_or(Failure::Null("interview"))?;
        // SAFETY: the caller says that it has `length` bytes.
        let answer = unsafe { raw::text(answer, length, "answer") }?;
        Ok(own.interview.answer(answer)?)
    })
}

/// Says that the answer to what is asked next is not known: it is not asked for again.
#[unsafe(no_mangle)]
pub extern "C" fn hjm_interview_unknown(
    interview: Option<&mut hjm_interview>,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(error, || Ok(interview.ok_or(Failure::Null("interview"))?.interview.unknown()?))
}

/// Takes the last answer back: `HJM_YES`; or `HJM_NO` where there is none, and of NULL.
#[unsafe(no_mangle)]
pub extern "C" fn hjm_interview_back(interview: Option<&mut hjm_interview>) -> i32 {
    value(numbers::of_yes_no(false), || Some(numbers::of_yes_no(interview?.interview.back())))
}

/// The decision, where nothing more is asked.
#[unsafe(no_mangle)]
pub extern "C" fn hjm_interview_decision(
    interview: Option<&hjm_interview>,
    decision: Option<&mut MaybeUninit<*mut hjm_decision>>,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(error, || {
        let (own, to) = (given(interview, "interview")?, raw::out(decision, "decision")?);
        match own.interview.next()? {
            Step::Done(decision) => hjm_decision::put(*decision, to),
            _ => Err(Failure::Unfinished),
        }
    })
}

/// Frees an interview.
#[unsafe(no_mangle)]
pub extern "C" fn hjm_interview_free(interview: Option<Box<hjm_interview>>) {
    free(interview);
}

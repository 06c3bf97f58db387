//! Answers: a decision with its reasons, or the bare outcome.

use crate::decision::hjm_decision;
use crate::error::{Failure, hjm_error};
use crate::facts::hjm_facts;
use crate::guard::guard;
use crate::law::hjm_law;
use crate::query::{self, hjm_query};
use crate::raw::{self, Out, Sized_, hjm_count};
use crate::string::hjm_string;
use crate::{numbers, raw::given};
use hjemmel::{Decision, Facts, Value, json};
use std::ffi::c_char;
use std::mem::MaybeUninit;

/// The answer without its reasons.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct hjm_outcome {
    /// `sizeof(hjm_outcome)`.
    pub size: usize,
    /// One of `HJM_STATUS_*`.
    pub status: i32,
    /// The verdict, one of `HJM_<QUESTION>_VERDICT_*`, where the status is `HJM_STATUS_DECIDED`; else 0.
    pub verdict: i32,
    /// One of `HJM_BASIS_*`; 0 where there is no answer.
    pub basis: i32,
    /// Where the law leans, where the status is `HJM_STATUS_UNSETTLED` and it leans at all; else 0.
    pub leaning: i32,
}

// SAFETY: plain numbers without padding (the assertion), the size first.
unsafe impl Sized_ for hjm_outcome {}

const _: () = assert!(size_of::<hjm_outcome>() == size_of::<usize>() + 16);

impl hjm_outcome {
    pub(crate) fn of(decision: &Decision) -> Self {
        let question = decision.question();
        Self {
            size: 0,
            status: numbers::status(decision.status()),
            verdict: numbers::of_verdict(question, decision.verdict()),
            basis: decision.basis().map_or(0, numbers::basis),
            leaning: numbers::of_verdict(question, decision.leaning()),
        }
    }
}

/// Facts of a question as a struct.
pub(crate) trait Typed: Sized_ {
    /// The facts, or which of them has a number that stands for nothing.
    fn facts(&self) -> Result<Facts, Failure>;
}

// Most facts of a case are not given: that they are not is all that is looked at where the struct is read.
#[inline(always)]
pub(crate) fn term(facts: &mut Facts, fact: u8, given: i32, values: &[i32], what: &'static str) -> Result<(), Failure> {
    if given == 0 { Ok(()) } else { put_term(facts, fact, given, values, what) }
}

fn put_term(facts: &mut Facts, fact: u8, given: i32, values: &[i32], what: &'static str) -> Result<(), Failure> {
    let position = numbers::position(values, given).and_then(|at| u8::try_from(at).ok());
    facts.put_at(fact, position.map(Value::Term).ok_or_else(|| numbers::unknown(what, given))?);
    Ok(())
}

#[inline(always)]
pub(crate) fn yes_no(facts: &mut Facts, fact: u8, given: i32, what: &'static str) -> Result<(), Failure> {
    if given == 0 { Ok(()) } else { put_yes_no(facts, fact, given, what) }
}

fn put_yes_no(facts: &mut Facts, fact: u8, given: i32, what: &'static str) -> Result<(), Failure> {
    if let Some(value) = numbers::yes_no(given, what)? {
        facts.put_at(fact, Value::YesNo(value));
    }
    Ok(())
}

#[inline(always)]
pub(crate) fn count(facts: &mut Facts, fact: u8, given: hjm_count, what: &'static str) -> Result<(), Failure> {
    match given {
        hjm_count { known: 0, value: 0 } => Ok(()),
        hjm_count { known: 1, value } => {
            facts.put_at(fact, Value::Count(value));
            Ok(())
        }
        // A count without its mark was surely meant; and no other mark means anything.
        _ => Err(numbers::unknown(what, given.known)),
    }
}

/// Answers a question.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hjm_decide(
    law: Option<&hjm_law>,
    facts: Option<&hjm_facts>,
    query: *const hjm_query,
    decision: Option<&mut MaybeUninit<*mut hjm_decision>>,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(error, || {
        let (law, facts, to) = (given(law, "law")?, given(facts, "facts")?, raw::out(decision, "decision")?);
        // SAFETY: the caller says that it has as many bytes as its size says, and its texts as their lengths say.
        let query = unsafe { query::query(facts.0, query) }?;
        hjm_decision::put(law.0.decide(&query)?, to)
    })
}

/// Answers a question without its reasons. Allocates nothing where places are given by their code or name as the register
/// writes them, and at most one regulation answers or what they say is decided; but once for each table of a law, when facts
/// are missing for the first time.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hjm_outcome_of(
    law: Option<&hjm_law>,
    facts: Option<&hjm_facts>,
    query: *const hjm_query,
    outcome: *mut hjm_outcome,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(error, || {
        let (law, facts) = (given(law, "law")?, given(facts, "facts")?);
        // SAFETY: the caller says that it has as many bytes as its size says.
        let out = unsafe { Out::new(outcome, "outcome") }?;
        // SAFETY: the same, and its texts as their lengths say.
        let query = unsafe { query::query(facts.0, query) }?;
        out.write(&hjm_outcome::of(&law.0.decide(&query)?));
        Ok(())
    })
}

/// Answers a question whose facts are a struct.
///
/// # Safety
/// `facts` and `query` lead to as many bytes as their sizes say, and the query's texts to as many as theirs; or they are NULL.
pub(crate) unsafe fn decide_typed<T: Typed>(
    law: Option<&hjm_law>,
    facts: *const T,
    query: *const hjm_query,
    decision: Option<&mut MaybeUninit<*mut hjm_decision>>,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(error, || {
        let (law, to) = (given(law, "law")?, raw::out(decision, "decision")?);
        // SAFETY: the caller's promise is ours.
        let facts = unsafe { raw::read(facts, "facts") }?.facts()?;
        // SAFETY: the caller's promise is ours.
        let query = unsafe { query::query(facts, query) }?;
        hjm_decision::put(law.0.decide(&query)?, to)
    })
}

/// Answers a question whose facts are a struct, without its reasons.
///
/// # Safety
/// As for [`decide_typed`], and the same for `outcome`, which nobody else uses during the call.
pub(crate) unsafe fn outcome_typed<T: Typed>(
    law: Option<&hjm_law>,
    facts: *const T,
    query: *const hjm_query,
    outcome: *mut hjm_outcome,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(error, || {
        let law = given(law, "law")?;
        // SAFETY: the caller's promise is ours.
        let out = unsafe { Out::new(outcome, "outcome") }?;
        // SAFETY: the caller's promise is ours.
        let facts = unsafe { raw::read(facts, "facts") }?.facts()?;
        // SAFETY: the caller's promise is ours.
        let query = unsafe { query::query(facts, query) }?;
        out.write(&hjm_outcome::of(&law.0.decide(&query)?));
        Ok(())
    })
}

/// Answers a question given as a JSON document with a decision as a JSON document (docs/reference/decision-json.md).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hjm_decide_json(
    law: Option<&hjm_law>,
    question: *const c_char,
    length: usize,
    language: i32,
    decision: Option<&mut MaybeUninit<*mut hjm_string>>,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(error, || {
        let (law, to) = (given(law, "law")?, raw::out(decision, "decision")?);
        let language = numbers::language(language)?;
        // SAFETY: the caller says that it has `length` bytes.
        let question = unsafe { raw::text(question, length, "question") }?;
        hjm_string::put(json::decide(&law.0, question, language)?, to)
    })
}

//! The facts in a decision: what is missing, what sufficed, what would change it, how many there may be.

use super::{at, hjm_decision, hjm_list};
use crate::error::{Failure, hjm_error};
use crate::guard::guard;
use crate::numbers;
use crate::raw::{self, Out, Sized_, hjm_text};
use hjemmel::{Alternative, To};
use std::mem::MaybeUninit;

/// A fact of a list. Its texts live as long as the decision.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct hjm_listed_fact {
    /// `sizeof(hjm_listed_fact)`.
    pub size: usize,
    /// The fact's name.
    pub id: hjm_text,
    /// A short noun phrase, in the language asked for.
    pub label: hjm_text,
    /// Of an irrelevant fact the id of the clarification that says so; else NULL.
    pub provision: hjm_text,
    /// Of a fact that is known its value: the number of a named value, `HJM_YES` or `HJM_NO`, or a count.
    pub value: i64,
    /// Of a missing fact the number of its values (`hjm_decision_missing_value`); else 0.
    pub values: usize,
    /// The fact, one of `HJM_<QUESTION>_FACT_*`.
    pub fact: i32,
    /// `HJM_YES` where it is known, and has a value; else `HJM_NO`.
    pub known: i32,
}

// SAFETY: plain numbers and pointers without padding, the size first.
unsafe impl Sized_ for hjm_listed_fact {}

/// A fact of a list, from 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hjm_decision_fact(
    decision: Option<&hjm_decision>,
    list: i32,
    position: usize,
    language: i32,
    fact: *mut hjm_listed_fact,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(error, || {
        let (own, list, language) = (raw::given(decision, "decision")?, hjm_list::of(list)?, numbers::language(language)?);
        // SAFETY: the caller says that it has as many bytes as its size says.
        let out = unsafe { Out::new(fact, "fact") }?;
        let (mut provision, mut values) = (None, 0);
        let found = match list {
            hjm_list::HJM_LIST_MISSING => own.missing().get(position).map(|missing| {
                values = missing.values.len();
                missing.fact
            }),
            hjm_list::HJM_LIST_BECAUSE => own.because().facts.get(position).copied(),
            hjm_list::HJM_LIST_IMMATERIAL => own.because().immaterial.get(position).copied(),
            hjm_list::HJM_LIST_IRRELEVANT => own.decision.irrelevant().nth(position).map(|(fact, cited)| {
                provision = Some(cited.provision.id.as_str());
                fact
            }),
            hjm_list::HJM_LIST_PRESUMED => own.decision.presumed().nth(position).map(|(_, fact, _)| fact),
            other => other.elsewhere()?,
        };
        let (found, question) = (at(list, own, position, found)?, own.decision.question());
        let (id, _) = question.fact(found.id)?;
        let value = own.decision.facts().get(id);
        out.write(&hjm_listed_fact {
            size: 0,
            id: hjm_text::of(found.id),
            label: hjm_text::of(found.label.get(language)),
            provision: hjm_text::optional(provision),
            value: value.map_or(0, |value| numbers::of_value(question, id, value)),
            values,
            fact: numbers::of_fact(question, id),
            known: numbers::of_yes_no(value.is_some()),
        });
        Ok(())
    })
}

/// A value of a missing fact, and what it still allows. Its text lives as long as the decision.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct hjm_missing_value {
    /// `sizeof(hjm_missing_value)`.
    pub size: usize,
    /// The value as it is written; of a count a range with both ends: `0..10`, `11..`.
    pub value: hjm_text,
    /// The verdicts that it still allows: bit *n* is the verdict with number *n*.
    pub verdicts: u64,
    /// `HJM_YES` where the question can be unsettled with it; else `HJM_NO`.
    pub unsettled: i32,
    /// Zero.
    pub reserved: i32,
}

// SAFETY: plain numbers and pointers without padding, the size first.
unsafe impl Sized_ for hjm_missing_value {}

/// A value, from 0, of a fact of `HJM_LIST_MISSING`, from 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hjm_decision_missing_value(
    decision: Option<&hjm_decision>,
    fact: usize,
    position: usize,
    value: *mut hjm_missing_value,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(error, || {
        let own = raw::given(decision, "decision")?;
        // SAFETY: the caller says that it has as many bytes as its size says.
        let out = unsafe { Out::new(value, "value") }?;
        let missing = at(hjm_list::HJM_LIST_MISSING, own, fact, own.missing().get(fact))?;
        let range = || Failure::Range { what: "value", given: position, count: missing.values.len() };
        let (text, outcomes) = missing.values.get(position).ok_or_else(range)?;
        let (verdicts, unsettled) = numbers::of_outcomes(own.decision.question(), outcomes);
        let unsettled = numbers::of_yes_no(unsettled);
        out.write(&hjm_missing_value { size: 0, value: hjm_text::of(text), verdicts, unsettled, reserved: 0 });
        Ok(())
    })
}

/// A change that leads to another verdict.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct hjm_change {
    /// `sizeof(hjm_change)`.
    pub size: usize,
    /// The number of facts that would have to be different (`hjm_decision_changed_fact`).
    pub facts: usize,
    /// The verdict it leads to.
    pub verdict: i32,
    /// Zero.
    pub reserved: i32,
}

// SAFETY: plain numbers without padding, the size first.
unsafe impl Sized_ for hjm_change {}

fn change(own: &hjm_decision, position: usize) -> Result<&Alternative, Failure> {
    at(hjm_list::HJM_LIST_CHANGES, own, position, own.changes()?.get(position))
}

/// A change of `HJM_LIST_CHANGES`, from 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hjm_decision_change(
    decision: Option<&hjm_decision>,
    position: usize,
    change: *mut hjm_change,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(error, || {
        let own = raw::given(decision, "decision")?;
        // SAFETY: the caller says that it has as many bytes as its size says.
        let out = unsafe { Out::new(change, "change") }?;
        let found = self::change(own, position)?;
        let verdict = numbers::of_verdict(own.decision.question(), Some(found.verdict));
        out.write(&hjm_change { size: 0, facts: found.facts.len(), verdict, reserved: 0 });
        Ok(())
    })
}

/// A fact that would have to be different: one of some values or, for a count, within bounds.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct hjm_changed_fact {
    /// `sizeof(hjm_changed_fact)`.
    pub size: usize,
    /// The fact's name.
    pub id: hjm_text,
    /// Named values, and yes and no: any of these; bit *n* is the value with number *n*. 0 for a count.
    pub values: u64,
    /// A count: the least.
    pub at_least: i64,
    /// A count: the most; -1: without end.
    pub at_most: i64,
    /// The fact, one of `HJM_<QUESTION>_FACT_*`.
    pub fact: i32,
    /// What values it takes, one of `HJM_DOMAIN_*`.
    pub domain: i32,
}

// SAFETY: plain numbers and pointers without padding, the size first.
unsafe impl Sized_ for hjm_changed_fact {}

/// A fact, from 0, of a change of `HJM_LIST_CHANGES`, from 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hjm_decision_changed_fact(
    decision: Option<&hjm_decision>,
    change: usize,
    position: usize,
    fact: *mut hjm_changed_fact,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(error, || {
        let own = raw::given(decision, "decision")?;
        // SAFETY: the caller says that it has as many bytes as its size says.
        let out = unsafe { Out::new(fact, "fact") }?;
        let (change, question) = (self::change(own, change)?, own.decision.question());
        let range = || Failure::Range { what: "fact", given: position, count: change.facts.len() };
        let changed = change.facts.get(position).ok_or_else(range)?;
        let (id, _) = question.fact(changed.fact.id)?;
        let (values, at_least, at_most) = match &changed.to {
            To::OneOf(values) => (numbers::bits(values.iter().map(|value| numbers::of_value(question, id, *value))), 0, 0),
            To::Count(first, last) => (0, (*first).into(), last.map_or(-1, i64::from)),
        };
        out.write(&hjm_changed_fact {
            size: 0,
            id: hjm_text::of(changed.fact.id),
            values,
            at_least,
            at_most,
            fact: numbers::of_fact(question, id),
            domain: numbers::domain(changed.fact.domain),
        });
        Ok(())
    })
}

/// How many there may be of what a fact counts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct hjm_limit {
    /// `sizeof(hjm_limit)`.
    pub size: usize,
    /// The fact's name.
    pub id: hjm_text,
    /// The number, of `HJM_MOST_COUNT` and `HJM_MOST_UP_TO`; else -1.
    pub number: i64,
    /// The fact, one of `HJM_<QUESTION>_FACT_*`.
    pub fact: i32,
    /// How far it may go, one of `HJM_MOST_*`.
    pub most: i32,
    /// The verdict at that number; 0: none.
    pub verdict: i32,
    /// Zero.
    pub reserved: i32,
}

// SAFETY: plain numbers and pointers without padding, the size first.
unsafe impl Sized_ for hjm_limit {}

/// A limit of `HJM_LIST_LIMITS`, from 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hjm_decision_limit(
    decision: Option<&hjm_decision>,
    position: usize,
    limit: *mut hjm_limit,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(error, || {
        let own = raw::given(decision, "decision")?;
        // SAFETY: the caller says that it has as many bytes as its size says.
        let out = unsafe { Out::new(limit, "limit") }?;
        let found = at(hjm_list::HJM_LIST_LIMITS, own, position, own.limits().get(position))?;
        let question = own.decision.question();
        out.write(&hjm_limit {
            size: 0,
            id: hjm_text::of(found.fact.id),
            number: found.most.number().map_or(-1, i64::from),
            fact: numbers::of_fact_named(question, found.fact),
            most: numbers::most(found.most),
            verdict: numbers::of_verdict(question, found.verdict),
            reserved: 0,
        });
        Ok(())
    })
}

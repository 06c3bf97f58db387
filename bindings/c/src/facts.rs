//! The facts of a case, one by one, for any question.

use crate::error::{Failure, hjm_error};
use crate::guard::{free, guard};
use crate::{numbers, raw};
use hjemmel::{Domain, Error, Facts, Value};
use std::ffi::c_char;
use std::mem::MaybeUninit;

/// The facts of a case. Every fact is unknown until it is set. One thread at a time.
#[derive(Clone)]
pub struct hjm_facts(pub(crate) Facts);

/// Facts of a question, none known. The question is one of `HJM_QUESTION_*`.
#[unsafe(no_mangle)]
pub extern "C" fn hjm_facts_new(
    question: i32,
    facts: Option<&mut MaybeUninit<*mut hjm_facts>>,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(error, || {
        let facts = raw::out(facts, "facts")?;
        let (question, _) = numbers::question(question)?;
        facts.write(raw::boxed(hjm_facts(Facts::new(question)))?);
        Ok(())
    })
}

/// Sets a fact, one of `HJM_<QUESTION>_FACT_*`, known or not: to the number of a named value, to `HJM_YES` or `HJM_NO`, or to a
/// count, which may be 0.
#[unsafe(no_mangle)]
pub extern "C" fn hjm_facts_set(
    facts: Option<&mut hjm_facts>,
    fact: i32,
    value: i64,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(error, || {
        let facts = facts.ok_or(Failure::Null("facts"))?;
        let (position, fact, values) = numbers::fact(facts.0.question(), fact)?;
        let number = i32::try_from(value).ok();
        let known = match fact.domain {
            Domain::Terms(_) => {
                let found = number.and_then(|number| numbers::position(values, number));
                found.and_then(|at| u8::try_from(at).ok()).map(Value::Term)
            }
            Domain::YesNo => number.map(|number| numbers::yes_no(number, fact.id)).transpose()?.flatten().map(Value::YesNo),
            Domain::Count => Some(count(fact.id, value)?),
        };
        let known = known.ok_or_else(|| numbers::unknown(fact.id, value))?;
        facts.0.put_at(position, known);
        Ok(())
    })
}

/// A count, or what is wrong with it.
pub(crate) fn count(fact: &'static str, given: i64) -> Result<Value, Failure> {
    u32::try_from(given).map(Value::Count).map_err(|_| {
        let reason = if given < 0 { "negative" } else { "more than 4294967295, the largest count" };
        Error::InvalidCount { fact, given: given.to_string(), reason }.into()
    })
}

/// Sets a fact that is not known, by its name and its value written out: a value's name, `true` or `false`, or a whole number.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hjm_facts_set_text(
    facts: Option<&mut hjm_facts>,
    name: *const c_char,
    name_length: usize,
    value: *const c_char,
    value_length: usize,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(error, || {
        let facts = facts.ok_or(Failure::Null("facts"))?;
        // SAFETY: the caller says that it has `name_length` bytes.
        let name = unsafe { raw::text(name, name_length, "name") }?;
        // SAFETY: the caller says that it has `value_length` bytes.
        let value = unsafe { raw::text(value, value_length, "value") }?;
        Ok(facts.0.set_text(name, value)?)
    })
}

/// Makes a fact unknown.
#[unsafe(no_mangle)]
pub extern "C" fn hjm_facts_unset(
    facts: Option<&mut hjm_facts>,
    fact: i32,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(error, || {
        let facts = facts.ok_or(Failure::Null("facts"))?;
        let (position, ..) = numbers::fact(facts.0.question(), fact)?;
        facts.0 = facts.0.with(position, None);
        Ok(())
    })
}

/// Frees facts.
#[unsafe(no_mangle)]
pub extern "C" fn hjm_facts_free(facts: Option<Box<hjm_facts>>) {
    free(facts);
}

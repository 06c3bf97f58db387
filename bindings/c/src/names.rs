//! Names and words for numbers, and numbers for names: for programs that show what they ask, or read what people write.

use crate::error::{Failure, hjm_error};
use crate::guard::guard;
use crate::numbers;
use crate::raw::{self, Out, Sized_, hjm_text};
use hjemmel::{Domain, VOCABULARY};
use std::ffi::c_char;
use std::mem::MaybeUninit;

/// The number of a question, by its name.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hjm_question_number(
    name: *const c_char,
    length: usize,
    question: Option<&mut MaybeUninit<i32>>,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(error, || {
        let to = raw::out(question, "question")?;
        // SAFETY: the caller says that it has `length` bytes.
        let name = unsafe { raw::text(name, length, "name") }?;
        to.write(numbers::of_question(VOCABULARY.question(name)?).number);
        Ok(())
    })
}

/// The number of a fact of a question, by its name.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hjm_fact_number(
    question: i32,
    name: *const c_char,
    length: usize,
    fact: Option<&mut MaybeUninit<i32>>,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(error, || {
        let (to, (question, _)) = (raw::out(fact, "fact")?, numbers::question(question)?);
        // SAFETY: the caller says that it has `length` bytes.
        let name = unsafe { raw::text(name, length, "name") }?;
        to.write(numbers::of_fact(question, question.fact(name)?.0));
        Ok(())
    })
}

/// The value of a fact as a number (`hjm_facts_set`), by how it is written: a value's name, `true` or `false`, or a whole number.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hjm_value_number(
    question: i32,
    fact: i32,
    name: *const c_char,
    length: usize,
    value: Option<&mut MaybeUninit<i64>>,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(error, || {
        let (to, (question, _)) = (raw::out(value, "value")?, numbers::question(question)?);
        let (_, fact, _) = numbers::fact(question, fact)?;
        // SAFETY: the caller says that it has `length` bytes.
        let name = unsafe { raw::text(name, length, "name") }?;
        let mut facts = hjemmel::Facts::new(question);
        facts.set_text(fact.id, name)?;
        let (id, _) = question.fact(fact.id)?;
        to.write(facts.get(id).map_or(0, |value| numbers::of_value(question, id, value)));
        Ok(())
    })
}

/// The number of a verdict of a question, by its name.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hjm_verdict_number(
    question: i32,
    name: *const c_char,
    length: usize,
    verdict: Option<&mut MaybeUninit<i32>>,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(error, || {
        let (to, (question, _)) = (raw::out(verdict, "verdict")?, numbers::question(question)?);
        // SAFETY: the caller says that it has `length` bytes.
        let name = unsafe { raw::text(name, length, "name") }?;
        to.write(numbers::of_verdict(question, Some(question.verdict(name)?)));
        Ok(())
    })
}

/// The name of something and the words for it, in the language asked for. Its texts are there as long as the library is.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct hjm_words {
    /// `sizeof(hjm_words)`.
    pub size: usize,
    /// The name, the same in every language and interface.
    pub id: hjm_text,
    /// Two or three words.
    pub label: hjm_text,
    /// A sentence: the question that asks for it or, of a verdict, the answer; of a value NULL.
    pub sentence: hjm_text,
    /// Of a fact what it means, where its name does not say it; else NULL.
    pub help: hjm_text,
    /// Of a count what is counted; else NULL.
    pub unit: hjm_text,
    /// Of a question the number of its facts, of a fact that of its named values; their numbers are those from 1 to it.
    pub parts: usize,
    /// Of a question the role of the place that decides which law applies, one of `HJM_PLACE_*`; of a fact what values it takes,
    /// one of `HJM_DOMAIN_*`; else 0.
    pub kind: i32,
    /// Zero.
    pub reserved: i32,
}

// SAFETY: plain numbers and pointers without padding, the size first.
unsafe impl Sized_ for hjm_words {}

impl hjm_words {
    fn new(id: &'static str, label: &'static str, sentence: Option<&'static str>) -> Self {
        let none = hjm_text::optional(None);
        let (id, label, sentence) = (hjm_text::of(id), hjm_text::of(label), hjm_text::optional(sentence));
        Self { size: 0, id, label, sentence, help: none, unit: none, parts: 0, kind: 0, reserved: 0 }
    }
}

/// The words for a question.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hjm_question_words(
    question: i32,
    language: i32,
    words: *mut hjm_words,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(error, || {
        // SAFETY: the caller says that it has as many bytes as its size says.
        let out = unsafe { Out::new(words, "words") }?;
        let ((question, _), language) = (numbers::question(question)?, numbers::language(language)?);
        let own = hjm_words::new(question.id, question.label.get(language), Some(question.prompt.get(language)));
        out.write(&hjm_words { parts: question.facts.len(), kind: numbers::of_role(question.place), ..own });
        Ok(())
    })
}

/// The words for a fact.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hjm_fact_words(
    question: i32,
    fact: i32,
    language: i32,
    words: *mut hjm_words,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(error, || {
        // SAFETY: the caller says that it has as many bytes as its size says.
        let out = unsafe { Out::new(words, "words") }?;
        let ((question, _), language) = (numbers::question(question)?, numbers::language(language)?);
        let (_, fact, values) = numbers::fact(question, fact)?;
        let own = hjm_words::new(fact.id, fact.label.get(language), Some(fact.prompt.get(language)));
        let optional = |label: Option<hjemmel::Label>| hjm_text::optional(label.map(|label| label.get(language)));
        let (help, unit) = (optional(fact.help), optional(fact.unit));
        out.write(&hjm_words { help, unit, parts: values.len(), kind: numbers::domain(fact.domain), ..own });
        Ok(())
    })
}

/// The words for a named value of a fact.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hjm_value_words(
    question: i32,
    fact: i32,
    value: i32,
    language: i32,
    words: *mut hjm_words,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(error, || {
        // SAFETY: the caller says that it has as many bytes as its size says.
        let out = unsafe { Out::new(words, "words") }?;
        let ((question, _), language) = (numbers::question(question)?, numbers::language(language)?);
        let (_, fact, values) = numbers::fact(question, fact)?;
        let term = match fact.domain {
            Domain::Terms(set) => numbers::position(values, value).and_then(|at| set.terms.get(at)),
            Domain::YesNo | Domain::Count => None,
        };
        let term = term.ok_or_else(|| numbers::unknown(fact.id, value))?;
        out.write(&hjm_words::new(term.id, term.label.get(language), None));
        Ok(())
    })
}

/// The words for a verdict of a question.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hjm_verdict_words(
    question: i32,
    verdict: i32,
    language: i32,
    words: *mut hjm_words,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(error, || {
        // SAFETY: the caller says that it has as many bytes as its size says.
        let out = unsafe { Out::new(words, "words") }?;
        let ((question, own), language) = (numbers::question(question)?, numbers::language(language)?);
        let found = numbers::position(own.verdicts, verdict).and_then(|at| question.verdicts.get(at));
        let entry = found.ok_or_else(|| numbers::unknown("verdict", verdict))?;
        out.write(&hjm_words::new(entry.id, entry.label.get(language), Some(entry.answer.get(language))));
        Ok::<(), Failure>(())
    })
}

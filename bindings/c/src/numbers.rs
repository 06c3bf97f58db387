//! Numbers for what is no part of the vocabulary, and the ways between numbers and what they stand for.
//!
//! The numbers of the vocabulary and of the errors are generated from `numbers.toml`, in which all numbers are written down.

use crate::error::Failure;
use crate::generated::{QUESTIONS, QuestionNumbers, ROLES};
use hjemmel::{
    Addressee, Basis, Domain, Effect, Fact, FactId, Language, Most, Outcome, PlaceRole, Question, State, Status, VOCABULARY, Value,
    Verdict,
};

/// Yes and no. 0 is unknown.
#[repr(C)]
#[derive(Clone, Copy)]
pub enum hjm_yes_no {
    /// Yes.
    HJM_YES = 1,
    /// No.
    HJM_NO = 2,
}

/// A language of texts.
#[repr(C)]
#[derive(Clone, Copy)]
pub enum hjm_language {
    /// Norwegian bokmål.
    HJM_LANGUAGE_NB = 1,
    /// Norwegian nynorsk.
    HJM_LANGUAGE_NN = 2,
    /// English.
    HJM_LANGUAGE_EN = 3,
}

/// How a question was answered. Never collapsed into yes and no.
#[repr(C)]
#[derive(Clone, Copy)]
pub enum hjm_status {
    /// There is a verdict.
    HJM_STATUS_DECIDED = 1,
    /// The law is unclear; it may lean one way.
    HJM_STATUS_UNSETTLED = 2,
    /// Facts or places are missing along which the outcome can still change.
    HJM_STATUS_UNDETERMINED = 3,
    /// No regulation applies in that place at that time. Never the same as "allowed".
    HJM_STATUS_NO_REGULATION = 4,
}

/// What an answer or a provision rests on.
#[repr(C)]
#[derive(Clone, Copy)]
pub enum hjm_basis {
    /// The text says it.
    HJM_BASIS_STATED = 1,
    /// It follows by reading; a careful reader could contest it.
    HJM_BASIS_INFERRED = 2,
    /// The text is silent or ambiguous.
    HJM_BASIS_UNSETTLED = 3,
}

/// How it stands with a duty or an advice.
#[repr(C)]
#[derive(Clone, Copy)]
pub enum hjm_state {
    /// The facts show that it is met.
    HJM_STATE_MET = 1,
    /// The facts show that it is not met.
    HJM_STATE_UNMET = 2,
    /// The facts given do not tell.
    HJM_STATE_UNKNOWN = 3,
    /// Its reason has lapsed.
    HJM_STATE_NOT_APPLICABLE = 4,
}

/// Whom a duty or an advice addresses.
#[repr(C)]
#[derive(Clone, Copy)]
pub enum hjm_addressee {
    /// The employer.
    HJM_ADDRESSEE_EMPLOYER = 1,
    /// The employee's manager.
    HJM_ADDRESSEE_MANAGER = 2,
    /// The employee.
    HJM_ADDRESSEE_EMPLOYEE = 3,
    /// Whoever holds the gathering.
    HJM_ADDRESSEE_ORGANISER = 4,
    /// Everyone.
    HJM_ADDRESSEE_EVERYONE = 5,
}

/// What a provision does.
#[repr(C)]
#[derive(Clone, Copy)]
pub enum hjm_effect {
    /// Answers the question.
    HJM_EFFECT_OUTCOME = 1,
    /// Obliges somebody.
    HJM_EFFECT_DUTY = 2,
    /// Advises somebody.
    HJM_EFFECT_ADVICE = 3,
    /// Declares facts or places irrelevant, or says where else the law is found.
    HJM_EFFECT_CLARIFICATION = 4,
    /// Marks what the text at hand left out.
    HJM_EFFECT_OUT_OF_SCOPE = 5,
}

/// What values a fact takes.
#[repr(C)]
#[derive(Clone, Copy)]
pub enum hjm_domain {
    /// One of a list of named values.
    HJM_DOMAIN_TERMS = 1,
    /// `HJM_YES` or `HJM_NO`.
    HJM_DOMAIN_YES_NO = 2,
    /// A whole number from 0 to 4294967295.
    HJM_DOMAIN_COUNT = 3,
}

/// How far a count may go.
#[repr(C)]
#[derive(Clone, Copy)]
pub enum hjm_most {
    /// So many; one more is advised against or forbidden.
    HJM_MOST_COUNT = 1,
    /// So many for certain; of one more the facts or the law do not tell.
    HJM_MOST_UP_TO = 2,
    /// Any number.
    HJM_MOST_ANY = 3,
    /// Some numbers, but not some smaller ones: there is no single limit.
    HJM_MOST_SCATTERED = 4,
    /// No number, not even none.
    HJM_MOST_NO_NUMBER = 5,
    /// The facts or the law do not tell of any number that it is allowed.
    HJM_MOST_OPEN = 6,
}

/// Declares which number stands for which value of an enum.
macro_rules! pairs {
    ($name:ident: $of:ty, $($value:pat => $number:expr,)*) => {
        pub(crate) fn $name(value: $of) -> i32 {
            (match value { $($value => $number,)* }) as i32
        }
    };
}

pairs! { status: Status,
    Status::Decided => hjm_status::HJM_STATUS_DECIDED,
    Status::Unsettled => hjm_status::HJM_STATUS_UNSETTLED,
    Status::Undetermined => hjm_status::HJM_STATUS_UNDETERMINED,
    Status::NoRegulation => hjm_status::HJM_STATUS_NO_REGULATION,
}

pairs! { basis: Basis,
    Basis::Stated => hjm_basis::HJM_BASIS_STATED,
    Basis::Inferred => hjm_basis::HJM_BASIS_INFERRED,
    Basis::Unsettled => hjm_basis::HJM_BASIS_UNSETTLED,
}

pairs! { state: State,
    State::Met => hjm_state::HJM_STATE_MET,
    State::Unmet => hjm_state::HJM_STATE_UNMET,
    State::Unknown => hjm_state::HJM_STATE_UNKNOWN,
    State::NotApplicable => hjm_state::HJM_STATE_NOT_APPLICABLE,
}

pairs! { addressee: Addressee,
    Addressee::Employer => hjm_addressee::HJM_ADDRESSEE_EMPLOYER,
    Addressee::Manager => hjm_addressee::HJM_ADDRESSEE_MANAGER,
    Addressee::Employee => hjm_addressee::HJM_ADDRESSEE_EMPLOYEE,
    Addressee::Organiser => hjm_addressee::HJM_ADDRESSEE_ORGANISER,
    Addressee::Everyone => hjm_addressee::HJM_ADDRESSEE_EVERYONE,
}

pairs! { effect: &Effect,
    Effect::Outcome(_) => hjm_effect::HJM_EFFECT_OUTCOME,
    Effect::Duty(_) => hjm_effect::HJM_EFFECT_DUTY,
    Effect::Advice(_) => hjm_effect::HJM_EFFECT_ADVICE,
    Effect::Clarification { .. } => hjm_effect::HJM_EFFECT_CLARIFICATION,
    Effect::OutOfScope => hjm_effect::HJM_EFFECT_OUT_OF_SCOPE,
}

pairs! { domain: Domain,
    Domain::Terms(_) => hjm_domain::HJM_DOMAIN_TERMS,
    Domain::YesNo => hjm_domain::HJM_DOMAIN_YES_NO,
    Domain::Count => hjm_domain::HJM_DOMAIN_COUNT,
}

pairs! { most: Most,
    Most::Count(_) => hjm_most::HJM_MOST_COUNT,
    Most::UpTo(_) => hjm_most::HJM_MOST_UP_TO,
    Most::Any => hjm_most::HJM_MOST_ANY,
    Most::Scattered => hjm_most::HJM_MOST_SCATTERED,
    Most::NoNumber => hjm_most::HJM_MOST_NO_NUMBER,
    Most::Open => hjm_most::HJM_MOST_OPEN,
}

pub(crate) fn language(number: i32) -> Result<Language, Failure> {
    const NB: i32 = hjm_language::HJM_LANGUAGE_NB as i32;
    const NN: i32 = hjm_language::HJM_LANGUAGE_NN as i32;
    const EN: i32 = hjm_language::HJM_LANGUAGE_EN as i32;
    match number {
        NB => Ok(Language::Bokmal),
        NN => Ok(Language::Nynorsk),
        EN => Ok(Language::English),
        _ => Err(unknown("language", number)),
    }
}

pub(crate) fn yes_no(number: i32, what: &'static str) -> Result<Option<bool>, Failure> {
    const YES: i32 = hjm_yes_no::HJM_YES as i32;
    const NO: i32 = hjm_yes_no::HJM_NO as i32;
    match number {
        0 => Ok(None),
        YES => Ok(Some(true)),
        NO => Ok(Some(false)),
        _ => Err(unknown(what, number)),
    }
}

/// The number of yes or no.
pub(crate) fn of_yes_no(yes: bool) -> i32 {
    (if yes { hjm_yes_no::HJM_YES } else { hjm_yes_no::HJM_NO }) as i32
}

/// Numbers as a set: bit *n* is the number *n*. That they are below 64 is seen to where they are given out.
pub(crate) fn bits(numbers: impl Iterator<Item = i64>) -> u64 {
    numbers.fold(0, |set, number| set | 1 << (number & 63))
}

pub(crate) fn unknown(what: &'static str, number: impl Into<i64>) -> Failure {
    Failure::Number { what, given: number.into() }
}

/// That a field which means nothing yet is zero: a library that knows what it means would not answer the same.
pub(crate) fn unused(reserved: i32) -> Result<(), Failure> {
    if reserved == 0 { Ok(()) } else { Err(Failure::Newer) }
}

/// The position at which a number stands in a list in the vocabulary's order.
///
/// As long as nothing was added in between, a number stands one before its own.
#[inline]
pub(crate) fn position(numbers: &[i32], number: i32) -> Option<usize> {
    let near = usize::try_from(number).ok()?.checked_sub(1)?;
    if numbers.get(near) == Some(&number) { Some(near) } else { numbers.iter().position(|own| *own == number) }
}

/// The number at a position; 0 past the end.
fn number(numbers: &[i32], position: usize) -> i32 {
    numbers.get(position).copied().unwrap_or(0)
}

/// The question of a number, with its numbers.
pub(crate) fn question(given: i32) -> Result<(&'static Question, &'static QuestionNumbers), Failure> {
    let found = QUESTIONS.iter().position(|own| own.number == given);
    let found = found.and_then(|at| Some((VOCABULARY.questions.get(at)?, QUESTIONS.get(at)?)));
    found.ok_or_else(|| unknown("question", given))
}

/// The numbers of a question.
pub(crate) fn of_question(question: &Question) -> &'static QuestionNumbers {
    const NONE: QuestionNumbers = QuestionNumbers { number: 0, verdicts: &[], facts: &[], values: &[] };
    QUESTIONS.get(usize::from(question.index)).unwrap_or(&NONE)
}

/// The fact of a number, with the numbers of its values.
pub(crate) fn fact(question: &'static Question, given: i32) -> Result<(u8, &'static Fact, &'static [i32]), Failure> {
    let numbers = of_question(question);
    let found = position(numbers.facts, given)
        .and_then(|at| Some((u8::try_from(at).ok()?, question.facts.get(at)?, *numbers.values.get(at)?)));
    found.ok_or_else(|| unknown("fact", given))
}

/// The number of a fact.
pub(crate) fn of_fact(question: &Question, id: FactId) -> i32 {
    number(of_question(question).facts, id.index())
}

/// The number of a fact of the vocabulary.
pub(crate) fn of_fact_named(question: &'static Question, fact: &Fact) -> i32 {
    question.fact(fact.id).map_or(0, |(id, _)| of_fact(question, id))
}

/// A value as one number: of a term its own, of yes and no those of `hjm_yes_no`, of a count the count.
pub(crate) fn of_value(question: &Question, id: FactId, value: Value) -> i64 {
    match value {
        Value::Term(at) => {
            let values = of_question(question).values.get(id.index()).copied().unwrap_or_default();
            number(values, usize::from(at)).into()
        }
        Value::YesNo(yes) => of_yes_no(yes).into(),
        Value::Count(count) => count.into(),
        // No fact of the vocabulary is a place.
        Value::Place(_) => 0,
    }
}

/// The number of a verdict of a question; 0 for none.
pub(crate) fn of_verdict(question: &Question, verdict: Option<Verdict>) -> i32 {
    verdict.map_or(0, |verdict| number(of_question(question).verdicts, verdict.index()))
}

/// The number of a place's role.
pub(crate) fn of_role(role: PlaceRole) -> i32 {
    number(ROLES, role as usize)
}

/// The role of a number.
pub(crate) fn role(given: i32) -> Result<PlaceRole, Failure> {
    let found = position(ROLES, given).and_then(|at| PlaceRole::ALL.get(at).copied());
    found.ok_or_else(|| unknown("role", given))
}

/// The verdicts of some outcomes as bits (bit *n* is the verdict with number *n*); and whether one of them is unsettled.
pub(crate) fn of_outcomes(question: &Question, outcomes: &[Outcome]) -> (u64, bool) {
    let verdicts = outcomes.iter().filter_map(|outcome| match outcome {
        Outcome::Decided(verdict) => Some(of_verdict(question, Some(*verdict)).into()),
        _ => None,
    });
    let unsettled = outcomes.iter().any(|outcome| matches!(outcome, Outcome::Unsettled(_)));
    (bits(verdicts), unsettled)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_of_the_vocabulary_has_a_number_and_back() {
        let mut seen = 0;
        for own in VOCABULARY.questions {
            let (back, numbers) = question(of_question(own).number).unwrap();
            assert_eq!(back.id, own.id);
            assert_eq!(numbers.verdicts.len(), own.verdicts.len());
            assert!(numbers.verdicts.iter().all(|number| (1..64).contains(number)), "{}", own.id);
            for (id, entry) in own.fact_ids().zip(own.facts) {
                let (at, back, values) = fact(own, of_fact(own, id)).unwrap();
                assert_eq!((usize::from(at), back.id), (id.index(), entry.id));
                assert_eq!(
                    Some(values.len()),
                    entry.domain.size().filter(|_| matches!(entry.domain, Domain::Terms(_))).or(Some(0))
                );
                seen += 1;
            }
        }
        assert!(seen > 50, "{seen}");
        for own in PlaceRole::ALL {
            assert_eq!(role(of_role(own)).unwrap(), own);
        }
    }

    #[test]
    fn a_number_that_was_added_in_between_is_found() {
        assert_eq!(position(&[1, 4, 2, 3], 2), Some(2));
        assert_eq!(position(&[1, 4, 2, 3], 4), Some(1));
        assert_eq!([0, -1, 5, i32::MIN].map(|number| position(&[1, 4, 2, 3], number)), [None; 4]);
    }
}

//! A decision: the answer to a question with its reasons, list by list.

mod facts;
mod law;
mod texts;

pub use facts::*;
pub use law::*;
pub use texts::*;

use crate::decide::hjm_outcome;
use crate::error::{Failure, hjm_error};
use crate::guard::{free, guard, value};
use crate::numbers;
use crate::raw::{self, Out};
use hjemmel::{Alternative, Because, Decision, Effect, Language, Limit, Missing, Obligation};
use std::mem::MaybeUninit;
use std::sync::OnceLock;

/// The answer to a question. It never changes: any number of threads may use it at the same time.
///
/// What takes work is worked out once, when it is first asked for.
pub struct hjm_decision {
    decision: Decision,
    missing: OnceLock<Vec<Missing>>,
    changes: OnceLock<Option<Vec<Alternative>>>,
    because: OnceLock<Because>,
    limits: OnceLock<Vec<Limit>>,
}

impl hjm_decision {
    /// Puts a decision where the caller wants it.
    pub(crate) fn put(decision: Decision, to: &mut MaybeUninit<*mut Self>) -> Result<(), Failure> {
        let (missing, changes, because, limits) = Default::default();
        to.write(raw::boxed(Self { decision, missing, changes, because, limits })?);
        Ok(())
    }

    fn missing(&self) -> &[Missing] {
        self.missing.get_or_init(|| self.decision.missing())
    }

    fn changes(&self) -> Result<&[Alternative], Failure> {
        self.changes.get_or_init(|| self.decision.changes()).as_deref().ok_or(Failure::TooMany)
    }

    fn because(&self) -> &Because {
        self.because.get_or_init(|| self.decision.because())
    }

    fn limits(&self) -> &[Limit] {
        self.limits.get_or_init(|| self.decision.limits())
    }

    fn obligations(&self, duties: bool) -> impl Iterator<Item = Obligation<'_>> {
        self.decision.obligations().filter(move |one| matches!(one.provision.effect, Effect::Duty(_)) == duties)
    }
}

/// A list of a decision.
#[repr(C)]
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum hjm_list {
    /// The provisions the answer rests on (`hjm_decision_provision`).
    HJM_LIST_PROVISIONS = 1,
    /// The provisions that more special ones defeat (`hjm_decision_provision`).
    HJM_LIST_OVERRIDDEN = 2,
    /// The unsettled provisions that the answer rests on (`hjm_decision_provision`).
    HJM_LIST_OPEN_POINTS = 3,
    /// What somebody is obliged to (`hjm_decision_obligation`).
    HJM_LIST_DUTIES = 4,
    /// What somebody is advised to (`hjm_decision_obligation`).
    HJM_LIST_ADVICE = 5,
    /// The facts along which the outcome can still change, the most telling first (`hjm_decision_fact`).
    HJM_LIST_MISSING = 6,
    /// The facts that suffice for the outcome (`hjm_decision_fact`).
    HJM_LIST_BECAUSE = 7,
    /// The given facts that the outcome does not need beside those (`hjm_decision_fact`).
    HJM_LIST_IMMATERIAL = 8,
    /// The given facts that do not count, each with the clarification that says so (`hjm_decision_fact`).
    HJM_LIST_IRRELEVANT = 9,
    /// The facts that were presumed (`hjm_decision_fact`).
    HJM_LIST_PRESUMED = 10,
    /// What would change the answer (`hjm_decision_change`); the call fails where that is too much to look at.
    HJM_LIST_CHANGES = 11,
    /// How many there may be (`hjm_decision_limit`).
    HJM_LIST_LIMITS = 12,
    /// The regulations that were asked (`hjm_decision_regulation`).
    HJM_LIST_REGULATIONS = 13,
    /// Regulations of the place that took no part, since their dates are not stated (`hjm_decision_regulation`).
    HJM_LIST_UNDATED = 14,
    /// The roles of the places that were not given and that the answer turns on (`hjm_decision_role`).
    HJM_LIST_MISSING_PLACES = 15,
    /// The roles of the places on which the outcome turns beside facts (`hjm_decision_role`).
    HJM_LIST_BECAUSE_PLACES = 16,
    /// Other questions that should be asked too (`hjm_decision_see`).
    HJM_LIST_SEE = 17,
    /// Where none is in force: the regulation that ended last, and `until` is when (`hjm_decision_regulation`).
    HJM_LIST_ENDED = 18,
    /// Where none is in force: the regulation that begins next, and `from` is when (`hjm_decision_regulation`).
    HJM_LIST_NEXT = 19,
    /// Regulations in force that apply to the question through a place too that was not given (`hjm_decision_regulation`, and
    /// `hjm_decision_role` for that place): where it lies among theirs, the answer may be another.
    HJM_LIST_NOT_REACHED = 20,
}

impl hjm_list {
    const ALL: [Self; 20] = [
        Self::HJM_LIST_PROVISIONS,
        Self::HJM_LIST_OVERRIDDEN,
        Self::HJM_LIST_OPEN_POINTS,
        Self::HJM_LIST_DUTIES,
        Self::HJM_LIST_ADVICE,
        Self::HJM_LIST_MISSING,
        Self::HJM_LIST_BECAUSE,
        Self::HJM_LIST_IMMATERIAL,
        Self::HJM_LIST_IRRELEVANT,
        Self::HJM_LIST_PRESUMED,
        Self::HJM_LIST_CHANGES,
        Self::HJM_LIST_LIMITS,
        Self::HJM_LIST_REGULATIONS,
        Self::HJM_LIST_UNDATED,
        Self::HJM_LIST_MISSING_PLACES,
        Self::HJM_LIST_BECAUSE_PLACES,
        Self::HJM_LIST_SEE,
        Self::HJM_LIST_ENDED,
        Self::HJM_LIST_NEXT,
        Self::HJM_LIST_NOT_REACHED,
    ];

    /// The list of a number.
    fn of(number: i32) -> Result<Self, Failure> {
        Self::ALL.into_iter().find(|list| *list as i32 == number).ok_or_else(|| numbers::unknown("list", number))
    }

    /// That this function has no such list.
    fn elsewhere<T>(self) -> Result<T, Failure> {
        Err(Failure::Elsewhere(self as i32))
    }

    fn count(self, own: &hjm_decision) -> Result<usize, Failure> {
        let decision = &own.decision;
        Ok(match self {
            Self::HJM_LIST_PROVISIONS => decision.provisions().count(),
            Self::HJM_LIST_OVERRIDDEN => decision.overridden().count(),
            Self::HJM_LIST_OPEN_POINTS => decision.open_points().count(),
            Self::HJM_LIST_DUTIES => own.obligations(true).count(),
            Self::HJM_LIST_ADVICE => own.obligations(false).count(),
            Self::HJM_LIST_MISSING => own.missing().len(),
            Self::HJM_LIST_BECAUSE => own.because().facts.len(),
            Self::HJM_LIST_IMMATERIAL => own.because().immaterial.len(),
            Self::HJM_LIST_IRRELEVANT => decision.irrelevant().count(),
            Self::HJM_LIST_PRESUMED => decision.presumed().count(),
            Self::HJM_LIST_CHANGES => own.changes()?.len(),
            Self::HJM_LIST_LIMITS => own.limits().len(),
            Self::HJM_LIST_REGULATIONS => regulations(own, Language::English).len(),
            Self::HJM_LIST_UNDATED => decision.undated().count(),
            Self::HJM_LIST_MISSING_PLACES => decision.missing_places().count(),
            Self::HJM_LIST_BECAUSE_PLACES => own.because().places.len(),
            Self::HJM_LIST_SEE => decision.see().count(),
            Self::HJM_LIST_ENDED => decision.not_in_force()[0].into_iter().count(),
            Self::HJM_LIST_NEXT => decision.not_in_force()[1].into_iter().count(),
            Self::HJM_LIST_NOT_REACHED => decision.not_reached().count(),
        })
    }
}

/// What was asked for of a list, or that it has no such position.
fn at<T>(list: hjm_list, own: &hjm_decision, position: usize, found: Option<T>) -> Result<T, Failure> {
    match found {
        Some(found) => Ok(found),
        None => Err(Failure::Range { what: "item of the list", given: position, count: list.count(own)? }),
    }
}

/// The outcome of a decision.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hjm_decision_outcome(
    decision: Option<&hjm_decision>,
    outcome: *mut hjm_outcome,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(error, || {
        let own = raw::given(decision, "decision")?;
        // SAFETY: the caller says that it has as many bytes as its size says.
        let out = unsafe { Out::new(outcome, "outcome") }?;
        out.write(&hjm_outcome::of(&own.decision));
        Ok(())
    })
}

/// The question that a decision answers, one of `HJM_QUESTION_*`; 0 of NULL.
#[unsafe(no_mangle)]
pub extern "C" fn hjm_decision_question(decision: Option<&hjm_decision>) -> i32 {
    value(0, || Some(numbers::of_question(decision?.decision.question()).number))
}

/// `HJM_YES` where layers give verdicts that have no order, so that none governs over the others; else `HJM_NO`; 0 of NULL.
#[unsafe(no_mangle)]
pub extern "C" fn hjm_decision_incomparable(decision: Option<&hjm_decision>) -> i32 {
    value(0, || Some(numbers::of_yes_no(decision?.decision.incomparable())))
}

/// The number of items of a list, one of `HJM_LIST_*`.
#[unsafe(no_mangle)]
pub extern "C" fn hjm_decision_count(
    decision: Option<&hjm_decision>,
    list: i32,
    count: Option<&mut MaybeUninit<usize>>,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(error, || {
        let (own, count) = (raw::given(decision, "decision")?, raw::out(count, "count")?);
        count.write(hjm_list::of(list)?.count(own)?);
        Ok(())
    })
}

/// Frees a decision.
#[unsafe(no_mangle)]
pub extern "C" fn hjm_decision_free(decision: Option<Box<hjm_decision>>) {
    free(decision);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_numbered_without_gaps() {
        let numbers: Vec<i32> = hjm_list::ALL.into_iter().map(|list| list as i32).collect();
        assert_eq!(numbers, (1..=20).collect::<Vec<_>>());
    }
}

//! The law in a decision: provisions, duties and advice, regulations, places.

use super::{at, hjm_decision, hjm_list};
use crate::error::{Failure, hjm_error};
use crate::guard::guard;
use crate::law::{hjm_place, hjm_regulation};
use crate::moment::hjm_moment;
use crate::numbers;
use crate::raw::{self, Out, Sized_, hjm_text};
use hjemmel::{Cited, Language, Layer, Outcome, Status};
use std::mem::MaybeUninit;

/// A provision. Its texts live as long as the decision.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct hjm_provision {
    /// `sizeof(hjm_provision)`.
    pub size: usize,
    /// Its id within its regulation.
    pub id: hjm_text,
    /// The id of the regulation.
    pub regulation: hjm_text,
    /// What it says, in the language asked for.
    pub text: hjm_text,
    /// How it was read, or what is open about it; NULL where there is nothing to say.
    pub note: hjm_text,
    /// The heading of the source it stands under.
    pub heading: hjm_text,
    /// The number of the sentence it is read from, from 1; 0: the source was not read by sentences.
    pub sentence: u32,
    /// One of `HJM_EFFECT_*`.
    pub effect: i32,
    /// One of `HJM_BASIS_*`.
    pub basis: i32,
    /// Zero.
    pub reserved: i32,
}

// SAFETY: plain numbers and pointers without padding (the assertion), the size first.
unsafe impl Sized_ for hjm_provision {}

const _: () = assert!(size_of::<hjm_provision>() == size_of::<usize>() + 5 * size_of::<hjm_text>() + 16);

impl hjm_provision {
    fn of(cited: Cited<'_>, language: Language) -> Self {
        Self {
            size: 0,
            id: hjm_text::of(&cited.provision.id),
            regulation: hjm_text::of(cited.regulation.id()),
            text: hjm_text::of(cited.provision.text.get(language)),
            note: hjm_text::optional(cited.provision.note.as_ref().map(|note| note.get(language))),
            heading: hjm_text::of(&cited.provision.source.heading),
            sentence: cited.provision.source.sentence.as_ref().map_or(0, |sentence| sentence.number),
            effect: numbers::effect(&cited.provision.effect),
            basis: numbers::basis(cited.provision.basis),
            reserved: 0,
        }
    }
}

/// A provision of a list, from 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hjm_decision_provision(
    decision: Option<&hjm_decision>,
    list: i32,
    position: usize,
    language: i32,
    provision: *mut hjm_provision,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(error, || {
        let (own, list, language) = (raw::given(decision, "decision")?, hjm_list::of(list)?, numbers::language(language)?);
        // SAFETY: the caller says that it has as many bytes as its size says.
        let out = unsafe { Out::new(provision, "provision") }?;
        let found = match list {
            hjm_list::HJM_LIST_PROVISIONS => own.decision.provisions().nth(position),
            hjm_list::HJM_LIST_OVERRIDDEN => own.decision.overridden().nth(position),
            hjm_list::HJM_LIST_OPEN_POINTS => own.decision.open_points().nth(position),
            other => other.elsewhere()?,
        };
        out.write(&hjm_provision::of(at(list, own, position, found)?, language));
        Ok(())
    })
}

/// A duty or an advice, and how it stands with it. Its texts live as long as the decision.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct hjm_obligation {
    /// `sizeof(hjm_obligation)`.
    pub size: usize,
    /// The id of its provision.
    pub id: hjm_text,
    /// The id of the regulation.
    pub regulation: hjm_text,
    /// What it asks, in the language asked for.
    pub text: hjm_text,
    /// Whom it addresses, one of `HJM_ADDRESSEE_*`.
    pub addressee: i32,
    /// How it stands with it, one of `HJM_STATE_*`.
    pub state: i32,
}

// SAFETY: plain numbers and pointers without padding (the assertion), the size first.
unsafe impl Sized_ for hjm_obligation {}

const _: () = assert!(size_of::<hjm_obligation>() == size_of::<usize>() + 3 * size_of::<hjm_text>() + 8);

/// A duty or an advice of a list, from 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hjm_decision_obligation(
    decision: Option<&hjm_decision>,
    list: i32,
    position: usize,
    language: i32,
    obligation: *mut hjm_obligation,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(error, || {
        let (own, list, language) = (raw::given(decision, "decision")?, hjm_list::of(list)?, numbers::language(language)?);
        // SAFETY: the caller says that it has as many bytes as its size says.
        let out = unsafe { Out::new(obligation, "obligation") }?;
        let found = match list {
            hjm_list::HJM_LIST_DUTIES => own.obligations(true).nth(position),
            hjm_list::HJM_LIST_ADVICE => own.obligations(false).nth(position),
            other => other.elsewhere()?,
        };
        let found = at(list, own, position, found)?;
        out.write(&hjm_obligation {
            size: 0,
            id: hjm_text::of(&found.provision.id),
            regulation: hjm_text::of(found.regulation.id()),
            text: hjm_text::of(found.provision.text.get(language)),
            addressee: numbers::addressee(found.charge.addressee),
            state: numbers::state(found.state),
        });
        Ok(())
    })
}

/// The regulations that were asked; where none answers, the one that was asked for by its id.
pub(super) fn regulations(own: &hjm_decision, language: Language) -> Vec<hjm_regulation> {
    let question = own.decision.question();
    let layer = |layer: Layer<'_>| {
        let (status, verdict) = match layer.outcome() {
            Outcome::Decided(verdict) => (Status::Decided, Some(verdict)),
            Outcome::Unsettled(leaning) => (Status::Unsettled, leaning),
            Outcome::Undetermined => (Status::Undetermined, None),
        };
        let governing = numbers::of_yes_no(layer.governing);
        let (status, verdict) = (numbers::status(status), numbers::of_verdict(question, verdict));
        hjm_regulation { governing, status, verdict, ..hjm_regulation::of(layer.regulation, language) }
    };
    let layers: Vec<hjm_regulation> = own.decision.listed().into_iter().map(layer).collect();
    let named = own.decision.named().filter(|_| layers.is_empty());
    layers.into_iter().chain(named.map(|regulation| hjm_regulation::of(regulation, language))).collect()
}

/// A regulation of a list, from 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hjm_decision_regulation(
    decision: Option<&hjm_decision>,
    list: i32,
    position: usize,
    language: i32,
    regulation: *mut hjm_regulation,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(error, || {
        let (own, list, language) = (raw::given(decision, "decision")?, hjm_list::of(list)?, numbers::language(language)?);
        // SAFETY: the caller says that it has as many bytes as its size says.
        let out = unsafe { Out::new(regulation, "regulation") }?;
        let found = match list {
            hjm_list::HJM_LIST_REGULATIONS => regulations(own, language).into_iter().nth(position),
            hjm_list::HJM_LIST_UNDATED => {
                own.decision.undated().nth(position).map(|regulation| hjm_regulation::of(regulation, language))
            }
            hjm_list::HJM_LIST_ENDED => {
                let [ended, _] = own.decision.not_in_force();
                let ended = ended.into_iter().nth(position);
                ended.map(|(regulation, at)| hjm_regulation {
                    until: hjm_moment::of(at),
                    ..hjm_regulation::of(regulation, language)
                })
            }
            hjm_list::HJM_LIST_NEXT => {
                let [_, next] = own.decision.not_in_force();
                let next = next.into_iter().nth(position);
                next.map(|(regulation, at)| hjm_regulation { from: hjm_moment::of(at), ..hjm_regulation::of(regulation, language) })
            }
            hjm_list::HJM_LIST_NOT_REACHED => {
                own.decision.not_reached().nth(position).map(|(regulation, _)| hjm_regulation::of(regulation, language))
            }
            other => other.elsewhere()?,
        };
        out.write(&at(list, own, position, found)?);
        Ok(())
    })
}

/// A place of a decision, by its role; role 0: the one that decided which law applies. Texts are NULL where none was given; they
/// live as long as the decision.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hjm_decision_place(
    decision: Option<&hjm_decision>,
    role: i32,
    place: *mut hjm_place,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(error, || {
        let own = raw::given(decision, "decision")?;
        // SAFETY: the caller says that it has as many bytes as its size says.
        let out = unsafe { Out::new(place, "place") }?;
        let role = if role == 0 { own.decision.factor() } else { numbers::role(role)? };
        let number = numbers::of_role(role);
        out.write(&match own.decision.resolved(role) {
            Some((_, found)) => hjm_place::of(&found, own.decision.was(role), number),
            None => {
                let none = hjm_text::optional(None);
                hjm_place { size: 0, code: none, name: none, was: none, role: number, reserved: 0 }
            }
        });
        Ok(())
    })
}

/// The role of a place of a list, from 0.
#[unsafe(no_mangle)]
pub extern "C" fn hjm_decision_role(
    decision: Option<&hjm_decision>,
    list: i32,
    position: usize,
    role: Option<&mut MaybeUninit<i32>>,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(error, || {
        let (own, list, role) = (raw::given(decision, "decision")?, hjm_list::of(list)?, raw::out(role, "role")?);
        let found = match list {
            hjm_list::HJM_LIST_MISSING_PLACES => own.decision.missing_places().nth(position),
            hjm_list::HJM_LIST_NOT_REACHED => own.decision.not_reached().nth(position).map(|(_, role)| role),
            hjm_list::HJM_LIST_BECAUSE_PLACES => own.because().places.get(position).copied(),
            other => other.elsewhere()?,
        };
        role.write(numbers::of_role(at(list, own, position, found)?));
        Ok(())
    })
}

/// Another question that should be asked too, from 0 (`HJM_LIST_SEE`): one of `HJM_QUESTION_*`, and the id of the provision that
/// points to it.
#[unsafe(no_mangle)]
pub extern "C" fn hjm_decision_see(
    decision: Option<&hjm_decision>,
    position: usize,
    question: Option<&mut MaybeUninit<i32>>,
    provision: Option<&mut MaybeUninit<hjm_text>>,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(error, || {
        let own = raw::given(decision, "decision")?;
        let (question, provision) = (raw::out(question, "question")?, raw::out(provision, "provision")?);
        let (found, cited) = at(hjm_list::HJM_LIST_SEE, own, position, own.decision.see().nth(position))?;
        question.write(numbers::of_question(found).number);
        provision.write(hjm_text::of(&cited.provision.id));
        Ok::<(), Failure>(())
    })
}

// Generated from vocabulary.toml by `cargo xtask generate`; edit that.

//! The question `gathering` as a struct: May it be held?

use super::vocabulary::{BUSINESS, GATHERING_FORMAT, GATHERING_KIND, PREMISES, ROLE, SEATING};
use crate::decide::{self, Typed, hjm_outcome};
use crate::decision::hjm_decision;
use crate::error::{Failure, hjm_error};
use crate::law::hjm_law;
use crate::query::hjm_query;
use crate::raw::Sized_;
use hjemmel::Facts;
use std::mem::MaybeUninit;

/// The facts of the question: May it be held? Zero it, set `size`, then what is known.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct hjm_gathering {
    /// `sizeof(hjm_gathering)`.
    pub size: usize,
    /// What kind of gathering is it? One of `HJM_GATHERING_KIND_*`.
    pub kind: i32,
    /// Is the gathering held as part of ordinary work? `HJM_YES` or `HJM_NO`.
    pub part_of_ordinary_work: i32,
    /// How is the gathering to be held? Choose “online, but some sit together” when everyone meets online but some of them are in the same room. One of `HJM_GATHERING_FORMAT_*`.
    pub format: i32,
    /// How many people are present in all? Count everyone present, unless the regulation counts otherwise.
    pub participants: crate::raw::hjm_count,
    /// How many people are present where the hybrid or digital gathering is produced? Do not count performers and production staff.
    pub onsite_participants: crate::raw::hjm_count,
    /// How many performers are present on site?
    pub performers: crate::raw::hjm_count,
    /// How many spectators are present on site?
    pub spectators: crate::raw::hjm_count,
    /// How many people belong to the household in the home where the gathering is held?
    pub household_size: crate::raw::hjm_count,
    /// How many guests are there in the home?
    pub guests: crate::raw::hjm_count,
    /// How many households do the guests in the home come from?
    pub guest_households: crate::raw::hjm_count,
    /// Is the gathering held indoors? `HJM_YES` or `HJM_NO`.
    pub indoors: i32,
    /// What kind of seating do those present have? Fixed means that the seat is bolted down; allotted means that each person has been given a particular seat. One of `HJM_SEATING_*`.
    pub seating: i32,
    /// On what kind of premises is the gathering held? One of `HJM_PREMISES_*`.
    pub premises: i32,
    /// Can people of different households keep the distance that the regulation names? `HJM_YES` or `HJM_NO`.
    pub distance_kept: i32,
    /// Is everyone taking part under 20 years of age? `HJM_YES` or `HJM_NO`.
    pub all_under_20: i32,
    /// Is everyone taking part from the same municipality or its clubs? `HJM_YES` or `HJM_NO`.
    pub same_municipality: i32,
    /// Does everyone taking part belong to the same household? `HJM_YES` or `HJM_NO`.
    pub one_household: i32,
    /// Does everyone taking part belong to the same nursery or school cohort? A cohort is a fixed group in a nursery or school. `HJM_YES` or `HJM_NO`.
    pub one_cohort: i32,
    /// Does the gathering have social content? Social content may for example be a dinner together or entertainment. `HJM_YES` or `HJM_NO`.
    pub social_content: i32,
    /// What line of business is the organiser in? One of `HJM_BUSINESS_*`.
    pub business: i32,
    /// Is the gathering tied to a critical function for society? The question is about work that society depends on, for example in health, emergency services and supply. `HJM_YES` or `HJM_NO`.
    pub critical_function: i32,
    /// Has the gathering been notified as the regulation requires? `HJM_YES` or `HJM_NO`.
    pub notified: i32,
    /// Has it been registered who is present? `HJM_YES` or `HJM_NO`.
    pub guests_registered: i32,
    /// Has a responsible organiser been named? `HJM_YES` or `HJM_NO`.
    pub organiser_named: i32,
    /// Can the gathering be held online? `HJM_YES` or `HJM_NO`.
    pub digital_possible: i32,
    /// Has it been considered whether the gathering can be held online? `HJM_YES` or `HJM_NO`.
    pub digital_assessed: i32,
    /// Is there a need to meet in person? `HJM_YES` or `HJM_NO`.
    pub physical_need: i32,
    /// Is the question about the organiser or a participant? One of `HJM_ROLE_*`.
    pub role: i32,
    /// Zero.
    pub reserved: i32,
}

// SAFETY: plain numbers without padding (the assertion), the size first.
unsafe impl Sized_ for hjm_gathering {}

const _: () = assert!(size_of::<hjm_gathering>() == size_of::<usize>() + 144);

impl Typed for hjm_gathering {
    fn facts(&self) -> Result<Facts, Failure> {
        let mut facts: Facts = hjemmel::Gathering::new().into();
        decide::term(&mut facts, 0, self.kind, GATHERING_KIND, "kind")?;
        decide::yes_no(&mut facts, 1, self.part_of_ordinary_work, "part_of_ordinary_work")?;
        decide::term(&mut facts, 2, self.format, GATHERING_FORMAT, "format")?;
        decide::count(&mut facts, 3, self.participants, "participants")?;
        decide::count(&mut facts, 4, self.onsite_participants, "onsite_participants")?;
        decide::count(&mut facts, 5, self.performers, "performers")?;
        decide::count(&mut facts, 6, self.spectators, "spectators")?;
        decide::count(&mut facts, 7, self.household_size, "household_size")?;
        decide::count(&mut facts, 8, self.guests, "guests")?;
        decide::count(&mut facts, 9, self.guest_households, "guest_households")?;
        decide::yes_no(&mut facts, 10, self.indoors, "indoors")?;
        decide::term(&mut facts, 11, self.seating, SEATING, "seating")?;
        decide::term(&mut facts, 12, self.premises, PREMISES, "premises")?;
        decide::yes_no(&mut facts, 13, self.distance_kept, "distance_kept")?;
        decide::yes_no(&mut facts, 14, self.all_under_20, "all_under_20")?;
        decide::yes_no(&mut facts, 15, self.same_municipality, "same_municipality")?;
        decide::yes_no(&mut facts, 16, self.one_household, "one_household")?;
        decide::yes_no(&mut facts, 17, self.one_cohort, "one_cohort")?;
        decide::yes_no(&mut facts, 18, self.social_content, "social_content")?;
        decide::term(&mut facts, 19, self.business, BUSINESS, "business")?;
        decide::yes_no(&mut facts, 20, self.critical_function, "critical_function")?;
        decide::yes_no(&mut facts, 21, self.notified, "notified")?;
        decide::yes_no(&mut facts, 22, self.guests_registered, "guests_registered")?;
        decide::yes_no(&mut facts, 23, self.organiser_named, "organiser_named")?;
        decide::yes_no(&mut facts, 24, self.digital_possible, "digital_possible")?;
        decide::yes_no(&mut facts, 25, self.digital_assessed, "digital_assessed")?;
        decide::yes_no(&mut facts, 26, self.physical_need, "physical_need")?;
        decide::term(&mut facts, 27, self.role, ROLE, "role")?;
        crate::numbers::unused(self.reserved)?;
        Ok(facts)
    }
}

/// Answers: May it be held?
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hjm_decide_gathering(
    law: Option<&hjm_law>,
    facts: *const hjm_gathering,
    query: *const hjm_query,
    decision: Option<&mut MaybeUninit<*mut hjm_decision>>,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    // SAFETY: the caller says that each has as many bytes as its size says.
    unsafe { decide::decide_typed(law, facts, query, decision, error) }
}

/// Answers without its reasons: May it be held?
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hjm_outcome_gathering(
    law: Option<&hjm_law>,
    facts: *const hjm_gathering,
    query: *const hjm_query,
    outcome: *mut hjm_outcome,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    // SAFETY: the caller says that each has as many bytes as its size says.
    unsafe { decide::outcome_typed(law, facts, query, outcome, error) }
}

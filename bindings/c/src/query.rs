//! Where, when and under which law a question is put.

use crate::error::Failure;
use crate::moment::hjm_moment;
use crate::numbers;
use crate::raw::{Sized_, hjm_text, read};
use hjemmel::{Facts, PlaceRole, Query};

/// Where, when and under which law a question is put. Zero it, set `size`, then what is known.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct hjm_query {
    /// `sizeof(hjm_query)`.
    pub size: usize,
    /// Where the person works, by a code or name.
    pub workplace: hjm_text,
    /// Where a gathering is held.
    pub venue: hjm_text,
    /// Where the person lives.
    pub residence: hjm_text,
    /// Where the employer has its seat.
    pub employer_seat: hjm_text,
    /// The time asked about.
    pub on: hjm_moment,
    /// The time as of which the law is to be known.
    pub known_on: hjm_moment,
    /// A regulation to be asked alone, whatever the date, by `id` or `id@start`.
    pub regulation: hjm_text,
    /// `HJM_YES` to presume what the vocabulary presumes, where it is missing and could change the outcome.
    pub presume: i32,
    /// Zero.
    pub reserved: i32,
}

// SAFETY: plain numbers and pointers without padding (the assertion), the size first.
unsafe impl Sized_ for hjm_query {}

const _: () = assert!(size_of::<hjm_query>() == size_of::<usize>() + 5 * size_of::<hjm_text>() + 2 * size_of::<hjm_moment>() + 8);

/// The question as the façade takes it.
///
/// # Safety
/// `given` leads to as many bytes as its size says, its texts to as many as their lengths say, or it is NULL.
pub(crate) unsafe fn query<'q>(facts: Facts, given: *const hjm_query) -> Result<Query<'q>, Failure> {
    // SAFETY: the caller's promise is ours.
    let given = unsafe { read(given, "query") }?;
    numbers::unused(given.reserved)?;
    let mut query = Query::new(facts);
    let places = [given.workplace, given.venue, given.residence, given.employer_seat];
    for (role, place) in PlaceRole::ALL.into_iter().zip(places) {
        // SAFETY: the same for each of its texts.
        if let Some(place) = unsafe { place.read(role.id()) }? {
            query = query.place(role, place);
        }
    }
    // SAFETY: as before.
    if let Some(regulation) = unsafe { given.regulation.read("regulation") }? {
        query = query.under(regulation);
    }
    if let Some(on) = given.on.read()? {
        query = query.on(on);
    }
    if let Some(known_on) = given.known_on.read()? {
        query = query.known_on(known_on);
    }
    if numbers::yes_no(given.presume, "presume")? == Some(true) {
        query = query.presume();
    }
    Ok(query)
}

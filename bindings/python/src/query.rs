//! A question as Python puts it: its facts, the places, the times.

use crate::error::raised;
use crate::value::shown;
use crate::{facts, moment};
use hjemmel::{Error, Moment, PlaceRole, Query};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};
use std::borrow::Cow;

/// What is asked beside the facts, as it was given.
#[derive(Clone, Copy, Default)]
pub(crate) struct Case<'a, 'py> {
    /// The places, in the order of their roles.
    pub(crate) places: [Option<&'a Bound<'py, PyAny>>; PlaceRole::ALL.len()],
    pub(crate) on: Option<&'a Bound<'py, PyAny>>,
    pub(crate) known_on: Option<&'a Bound<'py, PyAny>>,
    pub(crate) regulation: Option<&'a str>,
    pub(crate) presume: bool,
}

/// The places of a case as text, borrowed from Python.
pub(crate) type Places<'a> = [Option<Cow<'a, str>>; PlaceRole::ALL.len()];

/// Reads the places that were given.
#[inline]
pub(crate) fn places<'a>(given: &[Option<&'a Bound<'_, PyAny>>; PlaceRole::ALL.len()]) -> PyResult<Places<'a>> {
    let mut places = Places::default();
    for ((slot, given), role) in places.iter_mut().zip(given).zip(PlaceRole::ALL) {
        if let Some(given) = given {
            *slot = place(role, given)?;
        }
    }
    Ok(places)
}

/// Reads a place; nothing where it is Python's `None`.
#[inline]
pub(crate) fn place<'a>(role: PlaceRole, given: &'a Bound<'_, PyAny>) -> PyResult<Option<Cow<'a, str>>> {
    if given.is_none() {
        return Ok(None);
    }
    if let Ok(text) = given.cast::<PyString>() {
        return Ok(Some(text.to_string_lossy()));
    }
    // A place that was looked up.
    if given.is_instance(&given.py().import("hjemmel.records")?.getattr("Place")?)? {
        return Ok(Some(Cow::Owned(given.getattr("code")?.extract()?)));
    }
    Err(raised(given.py(), &Error::InvalidPlace { role: role.id(), given: shown(given) }))
}

impl Case<'_, '_> {
    /// The query, with the facts of a question or of a typed object and those given by their names.
    #[inline]
    pub(crate) fn query<'q>(
        &'q self,
        question: &Bound<'_, PyAny>,
        facts: Option<&Bound<'_, PyDict>>,
        places: &'q Places<'q>,
    ) -> PyResult<Query<'q>> {
        let mut known = facts::of_question(question)?;
        if let Some(facts) = facts {
            facts::set(&mut known, facts)?;
        }
        let times = (moment::optional(self.on)?, moment::optional(self.known_on)?);
        Ok(query(known, places, times, self.regulation, self.presume))
    }
}

/// A query of what was read.
#[inline]
pub(crate) fn query<'q>(
    facts: hjemmel::Facts,
    places: &'q Places<'_>,
    asked: (Option<Moment>, Option<Moment>),
    regulation: Option<&'q str>,
    presume: bool,
) -> Query<'q> {
    let mut query = Query::new(facts);
    for (role, place) in PlaceRole::ALL.into_iter().zip(places) {
        if let Some(place) = place {
            query = query.place(role, place);
        }
    }
    times(query, asked, regulation, presume)
}

/// A query with its times, its regulation, and whether to presume.
#[inline]
pub(crate) fn times<'q>(
    mut query: Query<'q>,
    (on, known_on): (Option<Moment>, Option<Moment>),
    regulation: Option<&'q str>,
    presume: bool,
) -> Query<'q> {
    if let Some(on) = on {
        query = query.on(on);
    }
    if let Some(known_on) = known_on {
        query = query.known_on(known_on);
    }
    if let Some(regulation) = regulation {
        query = query.under(regulation);
    }
    if presume { query.presume() } else { query }
}

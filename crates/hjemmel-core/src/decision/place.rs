//! A place of a case: what was given, and the municipality it was understood as.

use crate::place::{Place, PlaceId};
use crate::vocabulary::PlaceRole;

/// A place of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaceAnswer {
    /// The role it was given in.
    pub role: PlaceRole,
    /// The municipality.
    pub id: PlaceId,
    given: Given,
}

/// What was given. Kept as what it was understood as where that is the same text, so that nothing is allocated.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Given {
    Code,
    Name,
    Other(Box<str>),
}

impl PlaceAnswer {
    pub(crate) fn new(role: PlaceRole, given: &str, place: &Place<'_>) -> Self {
        let given = if given == place.code {
            Given::Code
        } else if given == place.name {
            Given::Name
        } else {
            Given::Other(given.into())
        };
        Self { role, id: place.id, given }
    }

    /// The text that was given, for a place that is called `place`.
    #[must_use]
    pub fn given<'p>(&'p self, place: &Place<'p>) -> &'p str {
        match &self.given {
            Given::Code => place.code,
            Given::Name => place.name,
            Given::Other(given) => given,
        }
    }
}

//! Two laws compared: which regulations only one of them has, and what differs in the others.

use super::Law;
use crate::regulation::{Difference, Regulation};
use std::collections::BTreeMap;

/// How one law differs from another: regulations by their [`Regulation::reference`], in alphabetical order.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LawDifference {
    /// Those that only the first law has.
    pub only_before: Vec<String>,
    /// Those that only the second law has.
    pub only_after: Vec<String>,
    /// Those in both whose files differ ([`Regulation::digest`]), each with what that changes ([`Regulation::difference`]).
    pub changed: Vec<(String, Vec<Difference>)>,
}

impl Law {
    /// How another law, over the same places, differs from this one.
    #[must_use]
    pub fn difference(&self, other: &Self) -> LawDifference {
        let named = |law| -> BTreeMap<String, &Regulation> { Self::regulations(law).map(|one| (one.reference(), one)).collect() };
        let (before, after) = (named(self), named(other));
        let only = |own: &BTreeMap<String, _>, other: &BTreeMap<String, _>| {
            own.keys().filter(|name| !other.contains_key(*name)).cloned().collect()
        };
        let both = before.iter().filter_map(|(name, one)| Some((name, one, after.get(name)?)));
        let changed = both.filter(|(_, one, two)| one.digest() != two.digest());
        LawDifference {
            only_before: only(&before, &after),
            only_after: only(&after, &before),
            changed: changed.map(|(name, one, two)| (name.clone(), one.difference(two))).collect(),
        }
    }
}

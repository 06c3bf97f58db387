//! Two laws compared: which regulations only one of them has, and what differs in the others.

use super::Law;
use crate::error::Error;
use crate::regulation::{Regulation, RegulationDifference};
use std::collections::BTreeMap;

/// How one law differs from another: regulations by their [`Regulation::reference`], in alphabetical order.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LawDifference {
    /// Those that only the first law has.
    pub only_before: Vec<String>,
    /// Those that only the second law has.
    pub only_after: Vec<String>,
    /// Those in both whose files differ ([`Regulation::digest`]), each with what differs ([`Regulation::difference`]). Where an
    /// instrument has one version in each law that the other lacks, the two are taken for one whose start was changed.
    pub changed: Vec<RegulationDifference>,
}

impl Law {
    /// How another law differs from this one.
    ///
    /// # Errors
    /// [`Error::DifferentRegisters`] where the two have other registers of places.
    pub fn difference(&self, other: &Self) -> Result<LawDifference, Error> {
        let [one, two] = [self, other].map(|law| law.register().sources());
        if !one.iter().map(|source| &source.digest).eq(two.iter().map(|source| &source.digest)) {
            let [before, after] =
                [one, two].map(|all| all.iter().map(|source| source.name.as_str()).collect::<Vec<_>>().join(", "));
            return Err(Error::DifferentRegisters { before, after });
        }
        let named = |law| -> BTreeMap<String, &Regulation> { Self::regulations(law).map(|one| (one.reference(), one)).collect() };
        let (mut before, mut after) = (named(self), named(other));
        let both: Vec<String> = before.keys().filter(|name| after.contains_key(*name)).cloned().collect();
        let mut pairs: Vec<(&Regulation, &Regulation)> =
            both.iter().filter_map(|name| before.remove(name).zip(after.remove(name))).collect();
        pairs.retain(|(one, two)| one.digest() != two.digest());
        let only = |left: &BTreeMap<String, &Regulation>, id: &str| -> Option<String> {
            let mut own = left.iter().filter(|(_, one)| one.id() == id);
            own.next().filter(|_| own.next().is_none()).map(|(name, _)| name.clone())
        };
        let ids: Vec<&str> = before.values().map(|one| one.id()).collect();
        for (one, two) in ids.into_iter().filter_map(|id| only(&before, id).zip(only(&after, id))).collect::<Vec<_>>() {
            pairs.extend(before.remove(&one).zip(after.remove(&two)));
        }
        let mut changed: Vec<RegulationDifference> = pairs.into_iter().map(|(one, two)| one.difference(two)).collect();
        changed.sort_by(|one, two| one.before.cmp(&two.before));
        Ok(LawDifference { only_before: before.into_keys().collect(), only_after: after.into_keys().collect(), changed })
    }
}

//! Two laws compared: which regulations only one of them has, and which differ.

use super::Law;
use std::collections::BTreeMap;

/// How one law differs from another: regulations by their id and version, `id@version`, in alphabetical order.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct LawDifference {
    /// Those that only the first law has.
    pub only_before: Vec<String>,
    /// Those that only the second law has.
    pub only_after: Vec<String>,
    /// Those in both whose files differ ([`crate::regulation::Regulation::digest`]); [`crate::regulation::Regulation::difference`] tells what that changes.
    pub changed: Vec<String>,
}

impl Law {
    /// How another law differs from this one.
    #[must_use]
    pub fn difference(&self, other: &Self) -> LawDifference {
        let named = |law: &Self| -> BTreeMap<String, String> {
            law.regulations().map(|one| (format!("{}@{}", one.id(), one.version()), one.digest().to_owned())).collect()
        };
        let (before, after) = (named(self), named(other));
        let only = |own: &BTreeMap<String, String>, other: &BTreeMap<String, String>| {
            own.keys().filter(|name| !other.contains_key(*name)).cloned().collect()
        };
        let changed = before.iter().filter(|(name, digest)| after.get(*name).is_some_and(|other| other != *digest));
        LawDifference {
            only_before: only(&before, &after),
            only_after: only(&after, &before),
            changed: changed.map(|(name, _)| name.clone()).collect(),
        }
    }
}

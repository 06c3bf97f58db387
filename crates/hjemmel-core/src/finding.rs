//! Findings: what a regulation says in a situation, and how several situations that differ only in what is unknown merge.

use crate::regulation::Basis;
use crate::vocabulary::{Question, Verdict};

/// The bare outcome of a question under a regulation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// There is a verdict.
    Decided(Verdict),
    /// The law is unclear; where it leans, if it does.
    Unsettled(Option<Verdict>),
    /// Facts are missing along which the outcome can still change.
    Undetermined,
}

impl Outcome {
    /// Whether a change from one to the other is a change of outcome. Leanings are opinions on an unclear law, so two
    /// unsettled outcomes are the same outcome.
    pub(crate) fn differs(self, other: Self) -> bool {
        !matches!((self, other), (Self::Unsettled(_), Self::Unsettled(_))) && self != other
    }

    /// The outcome of two situations taken together.
    pub(crate) fn merge(self, other: Self) -> Self {
        match (self, other) {
            (same, other) if same == other => same,
            (Self::Unsettled(_), Self::Unsettled(_)) => Self::Unsettled(None),
            _ => Self::Undetermined,
        }
    }
}

/// A set of provisions on one question, by their bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct ProvisionSet(pub(crate) u128);

impl ProvisionSet {
    /// Positions of the members, among the regulation's provisions on the question.
    pub fn iter(self) -> impl Iterator<Item = usize> {
        (0..128).filter(move |bit| self.0 >> bit & 1 == 1)
    }

    /// Whether a provision is a member.
    #[must_use]
    pub const fn contains(self, position: usize) -> bool {
        self.0 >> (position & 127) & 1 == 1
    }

    pub(crate) const fn of(position: usize) -> Self {
        Self(1 << (position & 127))
    }

    pub(crate) const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(crate) const fn intersection(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    pub(crate) const fn minus(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// The number of members.
    #[must_use]
    pub const fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// Whether it has no members.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }
}

impl FromIterator<usize> for ProvisionSet {
    fn from_iter<I: IntoIterator<Item = usize>>(positions: I) -> Self {
        positions.into_iter().map(Self::of).fold(Self::default(), Self::union)
    }
}

/// What a regulation says in a situation: the outcome and the provisions it rests on.
///
/// A situation with unknown facts is all its completions: what holds is what holds in every one of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Finding {
    /// The outcome.
    pub outcome: Outcome,
    /// What the outcome rests on: of several provisions for the same verdict the strongest counts, of several
    /// completions the weakest. `None` where the outcome is undetermined.
    pub basis: Option<Basis>,
    /// The provisions that apply and are not defeated in every completion.
    pub applied: ProvisionSet,
    /// The provisions that apply and are not defeated in some completion.
    pub possible: ProvisionSet,
    /// The provisions that apply in every completion, and are defeated in every one.
    pub overridden: ProvisionSet,
    /// The unknown facts along which the outcome can still change, by the facts' bits.
    pub missing: u64,
}

impl Finding {
    /// The finding where a regulation is in force and has no provision that applies.
    ///
    /// Its basis is inferred: that silence means the matter is not regulated is a reading.
    #[must_use]
    pub const fn silent(question: &Question) -> Self {
        Self {
            outcome: Outcome::Decided(question.not_regulated()),
            basis: Some(Basis::Inferred),
            applied: ProvisionSet(0),
            possible: ProvisionSet(0),
            overridden: ProvisionSet(0),
            missing: 0,
        }
    }

    /// The finding of two situations taken together. What is missing is not told from two findings alone: it is kept
    /// from both, and whoever merges adds the fact in which the two differ.
    pub(crate) fn merge(self, other: Self) -> Self {
        let outcome = self.outcome.merge(other.outcome);
        Self {
            outcome,
            basis: if outcome == Outcome::Undetermined { None } else { self.basis.min(other.basis) },
            applied: self.applied.intersection(other.applied),
            possible: self.possible.union(other.possible),
            overridden: self.overridden.intersection(other.overridden),
            missing: self.missing | other.missing,
        }
    }
}

//! How many may: for each count, the most with which nothing forbids it, given the rest.

use super::Decision;
use crate::finding::Outcome;
use crate::vocabulary::{Fact, Value};

/// How far a count may go.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Limit {
    /// What is counted.
    pub fact: &'static Fact,
    /// How many there may be, given the other facts.
    pub most: Most,
}

/// The most that is neither advised against nor forbidden.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Most {
    /// So many.
    Count(u32),
    /// Any number.
    Any,
    /// No number, not even none: what forbids it is something else.
    NoNumber,
    /// The facts or the law do not tell of any number that it is allowed.
    Open,
}

impl Most {
    /// The name in JSON.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Count(_) => "at_most",
            Self::Any => "any",
            Self::NoNumber => "none",
            Self::Open => "open",
        }
    }
}

impl Decision {
    /// For each count on which the answer can turn, and each that was given: the largest with which the verdict is not stricter
    /// than `permitted`, given the rest. Where nothing is regulated, nothing limits. Empty for questions that are not about what
    /// is permitted, and where no regulation answers.
    #[must_use]
    pub fn limits(&self) -> Vec<Limit> {
        let permitted = self.question().verdicts.iter().position(|verdict| verdict.id == "permitted");
        let Some(permitted) = permitted.filter(|_| self.question().ordered && self.outcome().is_some()) else { return Vec::new() };
        let counts = self.question().fact_ids().zip(self.question().facts);
        let limit = |(id, fact): (_, &'static Fact)| {
            let axes = self.layers().filter_map(|layer| layer.extent.table(self.question())).flat_map(|table| table.axes());
            let mut starts: Vec<u32> = axes.filter(|axis| axis.fact() == id).flat_map(|axis| axis.cuts()).copied().collect();
            starts.push(0);
            starts.sort_unstable();
            starts.dedup();
            let outcome = |start: &u32| self.facts().with_fact(id, Value::Count(*start)).and_then(|facts| self.outcome_of(&facts));
            let outcomes: Vec<Outcome> = starts.iter().filter_map(outcome).collect();
            let same = outcomes.windows(2).all(|pair| pair.first() == pair.last());
            if same && !self.facts().knows(id) {
                return None;
            }
            let allowed =
                |outcome: &Outcome| matches!(outcome, Outcome::Decided(verdict) if usize::from(verdict.rank) <= permitted);
            let settled = |outcome: &Outcome| matches!(outcome, Outcome::Decided(_));
            let most = match outcomes.iter().rposition(allowed) {
                Some(last) => starts.get(last + 1).map_or(Most::Any, |next| Most::Count(next - 1)),
                None if outcomes.iter().all(settled) => Most::NoNumber,
                None => Most::Open,
            };
            Some(Limit { fact, most })
        };
        counts.filter(|(_, fact)| fact.domain.is_count()).filter_map(limit).collect()
    }
}

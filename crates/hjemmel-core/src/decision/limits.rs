//! How many may: for each count, the most with which nothing forbids it, given the rest.

use super::Decision;
use crate::finding::Outcome;
use crate::table::{Axis, MAX_CELLS, Table};
use crate::vocabulary::{Fact, FactId, Value, Verdict};

/// How far a count may go.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Limit {
    /// What is counted.
    pub fact: &'static Fact,
    /// How many there may be, given the other facts.
    pub most: Most,
    /// The verdict at that number: `permitted`, or `not_regulated` where no rule speaks of so many or fewer.
    pub verdict: Option<Verdict>,
}

/// The most that is neither advised against nor forbidden.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Most {
    /// So many; one more is advised against or forbidden.
    Count(u32),
    /// So many for certain; of one more the facts or the law do not tell.
    UpTo(u32),
    /// Any number.
    Any,
    /// Some numbers, but not some smaller ones: there is no single limit.
    Scattered,
    /// No number, not even none.
    NoNumber,
    /// The facts or the law do not tell of any number that it is allowed; or the situations are too many to look at.
    Open,
}

impl Most {
    /// The name in JSON.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Count(_) => "at_most",
            Self::UpTo(_) => "up_to",
            Self::Any => "any",
            Self::Scattered => "scattered",
            Self::NoNumber => "none",
            Self::Open => "open",
        }
    }

    /// The number, where there is one.
    #[must_use]
    pub const fn number(self) -> Option<u32> {
        match self {
            Self::Count(most) | Self::UpTo(most) => Some(most),
            _ => None,
        }
    }
}

impl Decision {
    /// For each count on which the answer can turn, and each that was given: the largest with which the verdict is not stricter
    /// than `permitted`, given the rest and whatever is unknown. Where nothing is regulated, nothing limits. Empty for questions
    /// that are not about what is permitted, and where no regulation answers.
    #[must_use]
    pub fn limits(&self) -> Vec<Limit> {
        let permitted = self.question().verdicts.iter().position(|verdict| verdict.id == "permitted");
        let Some(permitted) = permitted.filter(|_| self.question().ordered && self.outcome().is_some()) else { return Vec::new() };
        let counts = self.question().fact_ids().zip(self.question().facts).filter(|(_, fact)| fact.domain.is_count());
        let limit = |(id, fact)| self.most(id, permitted).map(|(most, verdict)| Limit { fact, most, verdict });
        let mut limits: Vec<Limit> = counts.filter_map(limit).collect();
        // What is forbidden however many come turns on no count; who asks how many may come is told that too.
        let forbidden = self.verdict().is_some_and(|verdict| usize::from(verdict.rank) > permitted);
        let first = self.question().facts.iter().find(|fact| fact.domain.is_count()).filter(|_| forbidden && limits.is_empty());
        limits.extend(first.map(|fact| Limit { fact, most: Most::NoNumber, verdict: None }));
        limits
    }

    /// How far a count may go; `None` where the answer does not turn on it and it was not given.
    fn most(&self, id: FactId, permitted: usize) -> Option<(Most, Option<Verdict>)> {
        let tables = || self.weighed.keys().filter_map(|key| self.law.extent(key)?.table(self.question()));
        let axes = tables().flat_map(Table::axes).filter(|axis| axis.fact() == id);
        let mut starts: Vec<u32> = axes.flat_map(|axis| axis.cuts()).copied().chain([0]).collect();
        starts.sort_unstable();
        starts.dedup();
        // The answer is looked up once for each range, with what is unknown as it is.
        let unknown = |axis: &&Axis| axis.fact() != id && !self.facts().knows(axis.fact());
        let size = |table: &Table| table.axes().iter().filter(unknown).map(Axis::classes).product::<usize>();
        let work = tables().map(size).fold(0, usize::saturating_add);
        if work.saturating_mul(starts.len()) > MAX_CELLS {
            return Some((Most::Open, None));
        }
        let outcome = |start: &u32| self.facts().with_fact(id, Value::Count(*start)).and_then(|facts| self.outcome_of(&facts));
        let outcomes: Vec<Option<Outcome>> = starts.iter().map(outcome).collect();
        let same = outcomes.windows(2).all(|pair| pair.first() == pair.last());
        if same && !self.facts().knows(id) {
            return None;
        }
        let allowed =
            |one: &Option<Outcome>| matches!(one, Some(Outcome::Decided(verdict)) if usize::from(verdict.rank) <= permitted);
        let settled = |one: &Option<Outcome>| matches!(one, Some(Outcome::Decided(_)));
        let last = outcomes.iter().rposition(allowed);
        let next = last.and_then(|last| Some((starts.get(last + 1)?, outcomes.get(last + 1)?)));
        let verdict = last.and_then(|last| match outcomes.get(last) {
            Some(Some(Outcome::Decided(verdict))) => Some(*verdict),
            _ => None,
        });
        let all_below = last.is_some_and(|last| outcomes.iter().take(last).all(allowed));
        let most = match (last, next) {
            (Some(_), _) if !all_below => Most::Scattered,
            (Some(_), Some((next, after))) if settled(after) => Most::Count(next - 1),
            (Some(_), Some((next, _))) => Most::UpTo(next - 1),
            (Some(_), None) => Most::Any,
            (None, _) if outcomes.iter().all(settled) => Most::NoNumber,
            (None, _) => Most::Open,
        };
        Some((most, verdict))
    }
}

//! Facts missing: what all completions of the facts given lead to, merged into one finding.
//!
//! The cells of unknown facts are worked out when facts are missing for the first time, and then found like any other. Where
//! that takes too much work, the findings of all completions are met and merged.

use super::cells::Cells;
use super::unknown::with_unknown;
use super::{SubTable, Table};
use crate::facts::Facts;
use crate::finding::{Finding, Outcome};
use smallvec::SmallVec;

impl Table {
    /// The cells of facts of which any may be unknown; `None` where they take too much work.
    pub(super) fn whole(&self) -> Option<&Cells> {
        let make = || {
            let facts: SmallVec<[u64; 16]> = self.axes.iter().map(|axis| axis.fact().bit()).collect();
            let (diagram, root) = with_unknown(self.cells.diagram(), &facts)?;
            Some(Box::new(Cells::new(&self.axes, &diagram, root)))
        };
        self.whole.get_or_init(make).as_deref()
    }

    /// The finding for facts of which some are missing, met completion by completion; without what is missing.
    #[cold]
    pub(super) fn merged(&self, facts: &Facts) -> Finding {
        let mut merged: Option<Finding> = None;
        self.cells.reach(facts, |finding| merged = Some(merged.map_or(*finding, |merged| merged.merge(*finding))));
        merged.unwrap_or(Finding::silent(facts.question()))
    }

    /// The same with what is missing.
    #[cold]
    pub(super) fn merged_with_missing(&self, facts: &Facts) -> Finding {
        let merged = self.merged(facts);
        let open = merged.outcome == Outcome::Undetermined;
        Finding { missing: if open { SubTable::possible(self, facts).missing() } else { 0 }, ..merged }
    }

    /// The outcome for facts of which some are missing, and the facts along which it can still change, by their bits, where
    /// each completion's outcome becomes another: what it leads to together with what is settled. Outcomes that do not differ
    /// must become such. `missing` is what is missing for the table's own.
    pub(crate) fn together(&self, facts: &Facts, missing: u64, with: impl Fn(Outcome) -> Outcome) -> (Outcome, u64) {
        let mut outcomes: SmallVec<[Outcome; 8]> = SmallVec::new();
        self.cells.reach(facts, |finding| {
            if !outcomes.contains(&finding.outcome) {
                outcomes.push(finding.outcome);
            }
        });
        let outcome = outcomes.iter().map(|own| with(*own)).reduce(Outcome::merge).unwrap_or(Outcome::Undetermined);
        if outcome != Outcome::Undetermined {
            return (outcome, 0);
        }
        // No other facts than those along which the table's own outcome can still change matter, and all of them do unless
        // outcomes that differ become one.
        let kept = |one: &Outcome, two: &Outcome| !one.differs(*two) || with(*one).differs(with(*two));
        if outcomes.iter().all(|one| outcomes.iter().all(|two| kept(one, two))) {
            return (outcome, missing);
        }
        (outcome, SubTable::of(self, facts, missing).mapped(with).missing())
    }
}

//! Facts missing: what all completions of the facts given lead to, merged into one finding.
//!
//! The cells of unknown facts are worked out when facts are missing for the first time, and then found like any other. Where
//! a table has too many, the findings of all completions are met and merged.

use super::cells::Cells;
use super::unknown::with_unknown;
use super::{SubTable, Table};
use crate::facts::Facts;
use crate::finding::{Finding, Outcome};
use smallvec::SmallVec;

impl Table {
    /// The cells of facts of which any may be unknown; `None` where they would be too many.
    pub(super) fn whole(&self) -> Option<&Cells> {
        let make = || {
            let facts: SmallVec<[u64; 16]> = self.axes.iter().map(|axis| axis.fact().bit()).collect();
            let (diagram, root) = with_unknown(self.cells.diagram(), 0, &facts)?;
            Some(Box::new(Cells::new(&self.axes, &diagram, root)))
        };
        self.whole.get_or_init(make).as_deref()
    }

    /// The finding for facts of which some are missing, met completion by completion.
    #[cold]
    pub(super) fn merged(&self, facts: &Facts) -> Finding {
        let mut merged: Option<Finding> = None;
        self.cells.reach(facts, |finding| merged = Some(merged.map_or(*finding, |merged| merged.merge(*finding))));
        let merged = merged.unwrap_or(Finding::silent(facts.question()));
        Finding { missing: SubTable::of(self, facts, u64::MAX).missing(), ..merged }
    }

    /// The outcome for facts of which some are missing, and the facts along which it can still change, by their bits, where
    /// each completion's outcome becomes another: what it leads to together with what is settled. Of two outcomes that do not
    /// differ no two may become that do.
    pub(crate) fn together(&self, facts: &Facts, with: impl Fn(Outcome) -> Outcome) -> (Outcome, u64) {
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
        // The facts along which the table itself can still change; no other can matter, and all do unless outcomes that differ
        // become one.
        let along = self.look_up(facts).missing;
        let kept = |one: &Outcome, two: &Outcome| !one.differs(*two) || with(*one).differs(with(*two));
        if outcomes.iter().all(|one| outcomes.iter().all(|two| kept(one, two))) {
            return (outcome, along);
        }
        (outcome, SubTable::of(self, facts, along).mapped(with).missing())
    }
}

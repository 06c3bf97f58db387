//! The table: for one question, a regulation as a finite function from situations to findings.
//!
//! Facts that no provision mentions are not axes, and values that no provision tells apart share a class, so a cell
//! stands for a class of situations, and every situation has exactly one. Where it stays small, the table also has a
//! coordinate *unknown* on every axis, filled at compile time; then facts that are missing cost nothing either. Where
//! it does not, the sub-table of the facts given is scanned.

mod axis;
mod compile;
mod partial;

pub use axis::Axis;
pub(crate) use compile::{Conflict, Overflow, compile};

use crate::facts::Facts;
use crate::finding::{Finding, Outcome};
use crate::vocabulary::Question;

/// The most cells a question's table may have. Four million cells of four bytes are 16 MiB and compile in well under a
/// second; a regulation that needs more is told which facts make it so.
pub const MAX_CELLS: usize = 1 << 22;

/// The most cells for which the coordinate *unknown* is filled in at compile time: 256 KiB a question.
pub const MAX_PARTIAL_CELLS: usize = 1 << 16;

/// The finding of every situation, for one question under one regulation.
#[derive(Debug, Clone)]
pub struct Table {
    axes: Box<[Axis]>,
    /// Positions in `findings`.
    cells: Box<[u32]>,
    findings: Box<[Finding]>,
    /// Whether the axes have the coordinate *unknown*.
    partial: bool,
}

impl Table {
    /// The table of a regulation that is silent on the question.
    pub(crate) fn silent(question: &Question) -> Self {
        Self {
            axes: Box::default(),
            cells: Box::new([0]),
            findings: Box::new([Finding::silent(question)]),
            partial: true,
        }
    }

    /// The axes: the facts the answer can turn on.
    #[must_use]
    pub fn axes(&self) -> &[Axis] {
        &self.axes
    }

    /// The number of classes of situations with every fact known.
    #[must_use]
    pub fn situations(&self) -> usize {
        self.axes.iter().map(Axis::classes).product()
    }

    /// The number of different findings.
    #[must_use]
    pub fn findings(&self) -> usize {
        self.findings.len()
    }

    /// Bytes of memory the table takes.
    #[must_use]
    pub fn memory(&self) -> usize {
        let axes: usize = self.axes.iter().map(Axis::memory).sum();
        size_of::<Self>() + axes + size_of_val(&*self.cells) + size_of_val(&*self.findings)
    }

    /// The outcome for these facts.
    #[inline]
    pub(crate) fn outcome(&self, facts: &Facts) -> Outcome {
        match self.at(facts) {
            Some(finding) => finding.outcome,
            None => partial::scan(self, facts).outcome,
        }
    }

    /// The finding for these facts.
    #[must_use]
    pub fn look_up(&self, facts: &Facts) -> Finding {
        match self.at(facts) {
            Some(finding) => *finding,
            None => partial::scan(self, facts),
        }
    }

    /// The cell for these facts, where there is one.
    #[inline]
    fn at(&self, facts: &Facts) -> Option<&Finding> {
        let mut index = 0usize;
        for axis in &self.axes {
            index += axis.offset(facts)?;
        }
        self.cell(index)
    }

    /// The finding at a position.
    #[inline]
    fn cell(&self, index: usize) -> Option<&Finding> {
        self.findings.get(*self.cells.get(index)? as usize)
    }

    /// Every outcome that some completion of the facts has, each once, verdicts in their order and unsettled last.
    #[must_use]
    pub fn reachable(&self, facts: &Facts) -> Vec<Outcome> {
        let mut reached: Vec<Outcome> = Vec::new();
        partial::walk(self, facts, |at, _| {
            let Some(finding) = self.cell(at) else { return };
            if reached.iter().all(|outcome| outcome.differs(finding.outcome)) {
                reached.push(finding.outcome);
            }
        });
        reached.sort_by_key(|outcome| match outcome {
            Outcome::Decided(verdict) => verdict.rank,
            _ => u8::MAX,
        });
        reached
    }

    /// The same table without the coordinate *unknown*, so that missing facts are scanned for; the tests compare the two.
    #[doc(hidden)]
    #[must_use]
    pub fn without_partial_cells(&self) -> Self {
        partial::strip(self)
    }
}

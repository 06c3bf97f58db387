//! The table: for one question, a regulation as a finite function from situations to findings.
//!
//! Facts that no provision mentions are not axes, and values that no provision tells apart share a class, so a cell
//! stands for a class of situations, and every situation has exactly one. Equal parts of the table are kept once, and a
//! decision follows one edge an axis; where facts are missing in a table that has edges for unknown facts too, worked out
//! when they are missing for the first time.

mod asking;
mod axis;
mod cells;
mod combinations;
mod compile;
mod conclude;
mod diagram;
mod extended;
mod head;
mod partial;
mod sub;
mod turns;
mod unknown;

pub(crate) use asking::Ask;
pub use axis::Axis;
use cells::Cells;
pub(crate) use combinations::combinations;
pub(crate) use compile::{Conflict, MAX_ROWS, Overflow, compile};
pub(crate) use conclude::{conclude, overrides};
use diagram::Diagram;
pub(crate) use extended::{Extended, Side};
pub(crate) use sub::SubTable;
pub(crate) use turns::Turn;

use crate::facts::Facts;
use crate::finding::{Finding, Outcome};
use std::hash::{BuildHasher as _, BuildHasherDefault, DefaultHasher};
use std::sync::OnceLock;

/// The most cells a question's table may have. A regulation that needs more is told which facts make it so.
pub const MAX_CELLS: usize = 1 << 22;

/// The most different findings a question's table may have. A regulation has as many as its provisions combine in different
/// ways: the bundled ones have some hundreds, and one that passes this could not be read by anybody.
pub const MAX_FINDINGS: usize = 1 << 16;

/// The finding of every situation, for one question under one regulation.
#[derive(Clone)]
pub struct Table {
    /// A hash of what tells tables apart, the same in every run: equal ones are found without reading them through.
    hash: u64,
    axes: Box<[Axis]>,
    /// The facts of the axes, by their bits.
    facts: u64,
    cells: Cells,
    /// The cells of unknown facts too, once they were asked for; `None` where they take too much work.
    whole: OnceLock<Option<Box<Cells>>>,
}

impl PartialEq for Table {
    fn eq(&self, other: &Self) -> bool {
        self.hash == other.hash && self.axes == other.axes && self.cells == other.cells
    }
}

impl Eq for Table {}

impl std::hash::Hash for Table {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.hash.hash(state);
    }
}

impl std::fmt::Debug for Table {
    /// Its size, not its cells.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Table of {} situations with {} findings", self.situations(), self.findings())
    }
}

impl Table {
    /// The table of the cells that a node of a diagram leads to.
    fn new(axes: Box<[Axis]>, diagram: &Diagram, root: u32) -> Self {
        let cells = Cells::new(&axes, diagram, root);
        let hash = BuildHasherDefault::<DefaultHasher>::default().hash_one((&axes, &cells.edges, &cells.findings));
        let facts = axes.iter().fold(0, |set, axis| set | axis.fact().bit());
        Self { hash, axes, facts, cells, whole: OnceLock::new() }
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
        self.cells.findings.len()
    }

    /// Bytes of memory the table takes, the cells of unknown facts included once facts were missing.
    #[must_use]
    pub fn memory(&self) -> usize {
        let axes: usize = self.axes.iter().map(Axis::memory).sum();
        let whole = self.whole.get().and_then(Option::as_deref).map_or(0, Cells::memory);
        size_of::<Self>() - size_of::<Cells>() + axes + self.cells.memory() + whole
    }

    /// The outcome for these facts.
    #[inline]
    pub(crate) fn outcome(&self, facts: &Facts) -> Outcome {
        let found = self.cells(facts).and_then(|cells| cells.outcomes.get(cells.find(facts)?));
        found.copied().unwrap_or_else(|| self.merged(facts).outcome)
    }

    /// The finding for these facts.
    #[must_use]
    pub fn look_up(&self, facts: &Facts) -> Finding {
        match self.cells(facts).and_then(|cells| cells.findings.get(cells.find(facts)?)) {
            Some(finding) => Finding { missing: finding.missing & !facts.given(), ..*finding },
            None => self.merged_with_missing(facts),
        }
    }

    /// The cells in which these facts are found.
    #[inline]
    fn cells(&self, facts: &Facts) -> Option<&Cells> {
        if facts.know(self.facts) { Some(&self.cells) } else { self.whole() }
    }

    /// The same table as if the cells of unknown facts took too much work; the tests compare the two.
    #[doc(hidden)]
    #[must_use]
    pub fn without_unknown(&self) -> Self {
        Self { whole: OnceLock::from(None), ..self.clone() }
    }
}

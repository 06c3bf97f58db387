//! The table: for one question, a regulation as a finite function from situations to findings.
//!
//! Facts that no provision mentions are not axes, and values that no provision tells apart share a class, so a cell
//! stands for a class of situations, and every situation has exactly one. Where it stays small, the table also has a
//! coordinate *unknown* on every axis, filled at compile time; then facts that are missing cost nothing either. Where
//! it does not, the sub-table of the facts given is scanned.

mod asking;
mod axis;
mod combinations;
mod compile;
mod conclude;
mod extended;
mod partial;
mod sub;
mod turns;

pub(crate) use asking::Ask;
pub use axis::Axis;
use axis::{Step, UNKNOWN};
pub(crate) use combinations::combinations;
pub(crate) use compile::{Conflict, MAX_ROWS, Overflow, compile};
pub(crate) use conclude::{conclude, overrides};
pub(crate) use extended::{Extended, Side};
pub(crate) use sub::SubTable;
pub(crate) use turns::Turn;

use crate::facts::Facts;
use crate::finding::{Finding, Outcome};
use std::hash::{BuildHasher as _, BuildHasherDefault, DefaultHasher};

/// The most cells a question's table may have: 16 MiB of them. A regulation that needs more is told which facts make it so.
pub const MAX_CELLS: usize = 1 << 22;

/// The most different findings a question's table may have. A regulation has as many as its provisions combine in different
/// ways: the bundled ones have some hundreds, and one that passes this could not be read by anybody.
pub const MAX_FINDINGS: usize = 1 << 16;

/// The most cells for which the coordinate *unknown* is filled in at compile time: 64 KiB a question, filled in a
/// millisecond. In a larger table a decision with facts missing walks the sub-table of the facts given.
pub const MAX_PARTIAL_CELLS: usize = 1 << 14;

/// The finding of every situation, for one question under one regulation.
#[derive(Clone, PartialEq, Eq)]
pub struct Table {
    /// A hash of what tells most tables apart, the same in every run: equal ones are found without reading them through.
    hash: u64,
    axes: Box<[Axis]>,
    /// The axes as they are walked for a decision: those of terms and yes/no, and those of counts.
    terms: Box<[Step]>,
    counts: Box<[Step]>,
    /// The coordinates of all steps, one after another, so that a decision reads one piece of memory.
    coordinates: Box<[u32]>,
    /// Positions in `findings` and `outcomes`.
    cells: Box<[u32]>,
    findings: Box<[Finding]>,
    /// The outcomes of the findings, for who wants nothing else.
    outcomes: Box<[Outcome]>,
    /// Whether the axes have the coordinate *unknown*.
    partial: bool,
}

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
    /// A table of these parts.
    fn new(axes: Box<[Axis]>, cells: Box<[u32]>, findings: Box<[Finding]>, partial: bool) -> Self {
        let mut coordinates = Vec::new();
        let (mut terms, mut counts) = (Vec::new(), Vec::new());
        // No table has as many coordinates as would not fit: its cells are at least as many, and they are bounded.
        let position = |length: usize| u32::try_from(length).unwrap_or(UNKNOWN);
        for axis in &axes {
            let start = position(coordinates.len());
            coordinates.extend(axis.coordinates());
            let step = Step { fact: axis.fact(), start, end: position(coordinates.len()) };
            if axis.is_count() { counts.push(step) } else { terms.push(step) }
        }
        let outcomes = findings.iter().map(|finding| finding.outcome).collect();
        let (terms, counts, coordinates) = (terms.into(), counts.into(), coordinates.into());
        let hash = BuildHasherDefault::<DefaultHasher>::default().hash_one((&axes, &findings, cells.len(), cells.last()));
        Self { hash, axes, terms, counts, coordinates, cells, findings, outcomes, partial }
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
        let walked = size_of_val(&*self.terms) + size_of_val(&*self.counts) + size_of_val(&*self.coordinates);
        let found = size_of_val(&*self.cells) + size_of_val(&*self.findings) + size_of_val(&*self.outcomes);
        size_of::<Self>() + axes + walked + found
    }

    /// The outcome for these facts.
    #[inline]
    pub(crate) fn outcome(&self, facts: &Facts) -> Outcome {
        match self.at(facts).and_then(|index| self.outcomes.get(*self.cells.get(index)? as usize)) {
            Some(outcome) => *outcome,
            None => self.scanned(facts),
        }
    }

    /// The outcome from the sub-table; kept apart, so that the common case stays small.
    #[cold]
    fn scanned(&self, facts: &Facts) -> Outcome {
        partial::scan(self, facts).outcome
    }

    /// The finding for these facts.
    #[must_use]
    pub fn look_up(&self, facts: &Facts) -> Finding {
        match self.at(facts).and_then(|index| self.cell(index)) {
            Some(finding) => *finding,
            None => partial::scan(self, facts),
        }
    }

    /// The position of the cell for these facts, where there is one.
    #[inline]
    fn at(&self, facts: &Facts) -> Option<usize> {
        let mut index = 0u32;
        for step in &self.terms {
            let offset = step.term(facts, &self.coordinates)?;
            if offset == UNKNOWN {
                return None;
            }
            index += offset;
        }
        for step in &self.counts {
            let offset = step.count(facts, &self.coordinates)?;
            if offset == UNKNOWN {
                return None;
            }
            index += offset;
        }
        Some(index as usize)
    }

    /// The axes, each with how far its fact moves the position along it; `None` where the fact is unknown.
    fn offsets(&self, facts: &Facts) -> impl Iterator<Item = (&Axis, Option<usize>)> {
        // Both kinds of steps are in the order of their axes.
        let (mut terms, mut counts) = (self.terms.iter(), self.counts.iter());
        self.axes.iter().map(move |axis| {
            let offset = match axis.is_count() {
                false => terms.next().and_then(|step| step.term(facts, &self.coordinates)),
                true => counts.next().and_then(|step| step.count(facts, &self.coordinates)),
            };
            (axis, offset.filter(|_| facts.knows(axis.fact())).map(|offset| offset as usize))
        })
    }

    /// The finding at a position.
    #[inline]
    fn cell(&self, index: usize) -> Option<&Finding> {
        self.findings.get(*self.cells.get(index)? as usize)
    }

    /// The same table without the coordinate *unknown*, so that missing facts are scanned for; the tests compare the two.
    #[doc(hidden)]
    #[must_use]
    pub fn without_partial_cells(&self) -> Self {
        partial::strip(self)
    }
}

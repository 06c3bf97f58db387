//! Facts missing: the sub-table of the facts given, merged into one finding.
//!
//! Two ways to the same finding. [`fill`] works out, at compile time, the cells with *unknown* coordinates from cells
//! with one unknown fewer. [`scan`] walks the sub-table, for tables too large to be filled. The tests compare the two.

use super::axis::Axis;
use super::compile::Interner;
use super::{Finding, Table};
use crate::facts::{CAPACITY, Facts};
use crate::finding::Outcome;
use crate::vocabulary::{FactId, Question};
use smallvec::SmallVec;
use std::ops::ControlFlow;

/// Fills the cells that have unknown coordinates. The unknown coordinate is the last of its axis, so a cell's
/// completions always lie before it and are filled when it is reached.
pub(super) fn fill(axes: &[Axis], cells: &mut [u32], findings: &mut Interner) {
    for index in 0..cells.len() {
        let mut unknown = axes.iter().filter(|axis| coordinate(axis, index) == axis.classes());
        let Some(first) = unknown.next() else { continue };
        let second = unknown.next();
        let completions = |axis: &Axis| {
            let start = index - axis.classes() * axis.stride();
            let stride = axis.stride();
            (0..axis.classes()).map(move |class| start + class * stride)
        };
        let found = |cells: &[u32], findings: &Interner, at: usize| {
            let position = cells.get(at).copied().unwrap_or_default();
            findings.list.get(position as usize).copied()
        };
        let along = completions(first).filter_map(|at| found(cells, findings, at));
        let Some(mut merged) = along.clone().reduce(Finding::merge) else { continue };
        // Along the first unknown axis itself: told by the completions along a second one, else by comparing.
        let own = first.fact().bit();
        let turns = match second {
            Some(second) => {
                completions(second).filter_map(|at| found(cells, findings, at)).any(|completion| completion.missing & own != 0)
            }
            None => {
                let mut outcomes = along.map(|completion| completion.outcome);
                let one = outcomes.next();
                outcomes.any(|other| one.is_some_and(|one| one.differs(other)))
            }
        };
        merged.missing = if turns { merged.missing | own } else { merged.missing & !own };
        let position = findings.intern(merged);
        if let Some(cell) = cells.get_mut(index) {
            *cell = position;
        }
    }
}

/// The coordinate on an axis of a cell of a table with unknown coordinates.
fn coordinate(axis: &Axis, index: usize) -> usize {
    index / axis.stride() % (axis.classes() + 1)
}

/// The finding for facts of which some axes are unknown, from every completion of them. Nothing is allocated.
pub(super) fn scan(table: &Table, facts: &Facts) -> Finding {
    let silent = Finding::silent(facts.question());
    let mut merged: Option<Finding> = None;
    let missing = completions(table, facts, &|outcome| outcome, &mut |position| {
        let finding = table.findings.get(position as usize).copied().unwrap_or(silent);
        merged = Some(merged.map_or(finding, |merged| merged.merge(finding)));
    });
    Finding { missing, ..merged.unwrap_or(silent) }
}

impl Table {
    /// The outcome for facts of which some are unknown, and the facts along which it can still change, by their bits, where
    /// each completion's outcome becomes another: what it leads to together with what is settled. Nothing is allocated.
    pub(crate) fn together(&self, facts: &Facts, with: impl Fn(Outcome) -> Outcome) -> (Outcome, u64) {
        let mut merged: Option<Outcome> = None;
        let missing = completions(self, facts, &with, &mut |position| {
            let outcome = with(self.outcomes.get(position as usize).copied().unwrap_or(Outcome::Undetermined));
            merged = Some(merged.map_or(outcome, |merged| merged.merge(outcome)));
        });
        (merged.unwrap_or(Outcome::Undetermined), missing)
    }
}

/// Meets the finding of every completion, by its position: each at least once, and seldom more often. The facts along which
/// the outcome, become what `with` makes of it, differs; by their bits.
fn completions(table: &Table, facts: &Facts, with: &impl Fn(Outcome) -> Outcome, meet: &mut impl FnMut(u32)) -> u64 {
    let position = |at: usize| table.cells.get(at).copied().unwrap_or_default();
    let outcome = |position: u32| with(table.outcomes.get(position as usize).copied().unwrap_or(Outcome::Undetermined));
    // Completions have few findings between them: the last ones met need not be met once more.
    let mut met = [u32::MAX; 8];
    let mut missing = 0;
    walk(table, facts, |at, open| {
        let here = position(at);
        if !met.contains(&here) {
            met.rotate_right(1);
            met[0] = here;
            meet(here);
        }
        // A fact is missing where the outcome differs between this cell and the one with the fact's first class.
        for one in open {
            if one.class == 0 || missing & one.bit != 0 {
                continue;
            }
            let first = position(at - one.class * one.stride);
            if first != here && outcome(first).differs(outcome(here)) {
                missing |= one.bit;
            }
        }
        ControlFlow::Continue(())
    });
    missing
}

/// An axis whose fact is unknown, and the class walked to.
pub(super) struct Open<'t> {
    pub(super) axis: &'t Axis,
    pub(super) class: usize,
    // What is the axis' own, where the walk has it at hand.
    bit: u64,
    stride: usize,
    classes: usize,
}

/// The situation walked to, but for one fact.
pub(super) fn situation(question: &'static Question, open: &[Open<'_>], but: FactId) -> Facts {
    let mut facts = Facts::new(question);
    for one in open.iter().filter(|one| one.axis.fact() != but) {
        if let Some(value) = one.axis.representative(one.class) {
            facts.put(one.axis.fact(), value);
        }
    }
    facts
}

/// Visits the cell of every completion of the facts, with the axes whose facts are unknown, in their order; until told to stop.
pub(super) fn walk<'t>(table: &'t Table, facts: &Facts, mut visit: impl FnMut(usize, &[Open<'t>]) -> ControlFlow<()>) {
    let mut at = 0;
    let mut open: SmallVec<[Open<'t>; CAPACITY]> = SmallVec::new();
    for (axis, offset) in table.offsets(facts) {
        match offset {
            Some(offset) => at += offset,
            None => {
                let (bit, stride, classes) = (axis.fact().bit(), axis.stride(), axis.classes());
                open.push(Open { axis, class: 0, bit, stride, classes });
            }
        }
    }
    loop {
        if visit(at, &open).is_break() {
            return;
        }
        // The next completion, as an odometer counts.
        let mut turned = false;
        for one in open.iter_mut().rev() {
            if one.class + 1 < one.classes {
                one.class += 1;
                at += one.stride;
                turned = true;
                break;
            }
            at -= one.class * one.stride;
            one.class = 0;
        }
        if !turned {
            return;
        }
    }
}

/// The same table without unknown coordinates.
pub(super) fn strip(table: &Table) -> Table {
    if !table.partial {
        return table.clone();
    }
    let mut axes = table.axes.clone();
    let mut stride = 1;
    for axis in axes.iter_mut().rev() {
        axis.lay(stride, false);
        stride *= axis.classes();
    }
    let cells = (0..stride).map(|index| {
        let coordinates = axes.iter().map(|axis| index / axis.stride() % axis.classes());
        let at: usize = coordinates.zip(&table.axes).map(|(class, axis)| class * axis.stride()).sum();
        table.cells.get(at).copied().unwrap_or_default()
    });
    Table::new(axes.clone(), cells.collect(), table.findings.clone(), false)
}

//! Facts missing: the sub-table of the facts given, merged into one finding.
//!
//! Two ways to the same finding. [`fill`] works out, at compile time, the cells with *unknown* coordinates from cells
//! with one unknown fewer. [`scan`] walks the sub-table, for tables too large to be filled. The tests compare the two.

use super::axis::Axis;
use super::compile::Interner;
use super::{Finding, Table};
use crate::facts::{CAPACITY, Facts};

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
    let finding = |at: usize| table.cell(at).copied().unwrap_or(silent);
    let mut merged: Option<Finding> = None;
    let mut missing = 0;
    walk(table, facts, |at, path| {
        let here = finding(at);
        merged = Some(merged.map_or(here, |merged| merged.merge(here)));
        for (axis, step) in table.axes.iter().zip(path) {
            // A fact is missing where the outcome differs between this cell and the one with the fact's first class.
            let Some(class) = step else { continue };
            let first = at - class * axis.stride();
            if missing & axis.fact().bit() == 0 && here.outcome.differs(finding(first).outcome) {
                missing |= axis.fact().bit();
            }
        }
    });
    Finding { missing, ..merged.unwrap_or(silent) }
}

/// Visits the cell of every completion of the facts, with the class walked to on each axis whose fact is unknown
/// (`None` where it is known).
pub(super) fn walk(table: &Table, facts: &Facts, mut visit: impl FnMut(usize, &[Option<usize>; CAPACITY])) {
    let mut at = 0;
    let mut path = [None; CAPACITY];
    for (axis, class) in table.axes.iter().zip(&mut path) {
        match table.offset(axis, facts) {
            Some(offset) => at += offset,
            None => *class = Some(0),
        }
    }
    loop {
        visit(at, &path);
        // The next completion, as an odometer counts.
        let mut turned = false;
        for (axis, step) in table.axes.iter().zip(&mut path).rev() {
            let Some(class) = step else { continue };
            if *class + 1 < axis.classes() {
                *class += 1;
                at += axis.stride();
                turned = true;
                break;
            }
            at -= *class * axis.stride();
            *class = 0;
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

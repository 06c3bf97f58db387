//! A sub-table with the coordinate *unknown* along some of its axes: what follows where a fact is given, and where it is not.

use super::axis::Axis;
use super::sub::{SubTable, intern};
use crate::finding::Outcome;
use crate::vocabulary::FactId;

/// The outcomes of a [`SubTable`], and those of the situations in which some of its facts are unknown.
pub(crate) struct Extended<'s> {
    sides: Vec<Side<'s>>,
    /// Positions in `outcomes`.
    cells: Vec<u8>,
    outcomes: Vec<Outcome>,
}

/// The kind of a situation in which the outcome turns on a fact that is unknown.
const OPEN: u8 = u8::MAX;

/// An axis as it is laid out with *unknown*, which is its last coordinate where it has it.
#[derive(Clone, Copy)]
pub(crate) struct Side<'s> {
    pub(crate) axis: &'s Axis,
    pub(crate) extent: usize,
    pub(crate) stride: usize,
}

impl Side<'_> {
    pub(crate) const fn fact(&self) -> FactId {
        self.axis.fact()
    }
}

impl<'s> Extended<'s> {
    /// The sub-table with *unknown* along the facts in the set `along`; `None` where that takes more than `limit` cells.
    pub(crate) fn new(table: &'s SubTable, along: u64, limit: usize) -> Option<Self> {
        let mut size = 1usize;
        let mut sides: Vec<Side<'s>> = Vec::new();
        for axis in table.axes().iter().rev() {
            let extent = axis.classes() + usize::from(axis.fact().bit() & along != 0);
            sides.push(Side { axis, extent, stride: size });
            size = size.checked_mul(extent).filter(|size| *size <= limit)?;
        }
        sides.reverse();
        let mut outcomes: Vec<Outcome> = table.outcomes().collect();
        let mut merged = Merged::default();
        let mut cells: Vec<u8> = Vec::with_capacity(size);
        let mut known = table.kinds();
        walk(&sides, |at, coordinates| {
            let unknown = sides.iter().zip(coordinates).find(|(side, class)| **class == side.axis.classes());
            let kind = match unknown {
                // The cells of the sub-table itself come in its own order.
                None => known.next().unwrap_or_default(),
                Some((side, classes)) => {
                    let first = at - classes * side.stride;
                    let kinds = (0..*classes).filter_map(|class| cells.get(first + class * side.stride).copied());
                    kinds.reduce(|one, two| merged.of(one, two, &mut outcomes)).unwrap_or_default()
                }
            };
            cells.push(kind);
        });
        Some(Self { sides, cells, outcomes })
    }

    pub(crate) fn sides(&self) -> &[Side<'s>] {
        &self.sides
    }

    pub(crate) const fn len(&self) -> usize {
        self.cells.len()
    }

    /// Whether the outcome at a position turns on a fact that is unknown there.
    pub(crate) fn is_open(&self, at: usize) -> bool {
        self.cells.get(at) == Some(&OPEN)
    }

    /// The outcome at a position; `None` where it is open.
    pub(crate) fn outcome(&self, at: usize) -> Option<Outcome> {
        self.outcomes.get(usize::from(*self.cells.get(at)?)).copied()
    }

    /// Visits every position with its coordinates, in order.
    pub(crate) fn each(&self, visit: impl FnMut(usize, &[usize])) {
        walk(&self.sides, visit);
    }
}

/// Two kinds of outcome taken together, each pair worked out once.
#[derive(Default)]
struct Merged(Vec<(u8, u8, u8)>);

impl Merged {
    fn of(&mut self, one: u8, two: u8, outcomes: &mut Vec<Outcome>) -> u8 {
        if one == two || one == OPEN || two == OPEN {
            return if one == two { one } else { OPEN };
        }
        if let Some((.., merged)) = self.0.iter().find(|(first, second, _)| (*first, *second) == (one, two)) {
            return *merged;
        }
        let outcome = |kind: u8, outcomes: &[Outcome]| outcomes.get(usize::from(kind)).copied().unwrap_or(Outcome::Undetermined);
        let together = outcome(one, outcomes).merge(outcome(two, outcomes));
        let merged = if together == Outcome::Undetermined { OPEN } else { intern(outcomes, together) };
        self.0.push((one, two, merged));
        merged
    }
}

/// Visits every position of a layout with its coordinates, the last moving fastest.
fn walk(sides: &[Side<'_>], mut visit: impl FnMut(usize, &[usize])) {
    let mut coordinates = vec![0; sides.len()];
    let mut at = 0;
    loop {
        visit(at, &coordinates);
        at += 1;
        let mut turned = false;
        for (side, coordinate) in sides.iter().zip(&mut coordinates).rev() {
            *coordinate += 1;
            if *coordinate < side.extent {
                turned = true;
                break;
            }
            *coordinate = 0;
        }
        if !turned {
            return;
        }
    }
}

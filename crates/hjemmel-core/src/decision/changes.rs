//! What would change it: for each other verdict the fewest facts that would have to be different.

use super::Decision;
use super::joint::Joint;
use crate::facts::Facts;
use crate::finding::Outcome;
use crate::table::{Axis, Extended, MAX_CELLS, Side};
use crate::vocabulary::{Fact, Value, Verdict};
use hashbrown::HashMap;

/// The most changes that are told: nobody reads as many.
const MAX_CHANGES: usize = 1_000;

/// Facts that would have to be different, or be known, for another verdict.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Alternative {
    /// The verdict.
    pub verdict: Verdict,
    /// The facts, in the vocabulary's order, each with what it would have to be; any combination of their values will do.
    pub facts: Vec<Changed>,
}

/// A fact that would have to be different.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Changed {
    /// The fact.
    pub fact: &'static Fact,
    /// What it would have to be.
    pub to: To,
}

impl PartialEq for Changed {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.fact, other.fact) && self.to == other.to
    }
}

/// What a fact would have to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum To {
    /// One of these values.
    OneOf(Vec<Value>),
    /// A count from the first to the last, both included; `None`: without end.
    Count(u32, Option<u32>),
}

impl Decision {
    /// For each other verdict that can be reached, in their order, the smallest changes that reach it whatever else is unknown:
    /// as few facts as possible, different from what was given or, where they were not given, known. Facts that nobody can
    /// choose ([`Fact::fixed`]) are left as they are. `None` where the situations are too many to look at (`MAX_CELLS`), or
    /// the changes more than a thousand; empty where there is no outcome to change.
    #[must_use]
    pub fn changes(&self) -> Option<Vec<Alternative>> {
        self.changes_of(|fact| !fact.fixed)
    }

    /// The same with every fact, those too that nobody can choose.
    #[must_use]
    pub fn changes_of_any_fact(&self) -> Option<Vec<Alternative>> {
        self.changes_of(|_| true)
    }

    fn changes_of(&self, may: impl Fn(&Fact) -> bool) -> Option<Vec<Alternative>> {
        let Some(outcome) = self.outcome().filter(|outcome| *outcome != Outcome::Undetermined) else { return Some(Vec::new()) };
        let facts = self.question().fact_ids().zip(self.question().facts);
        let free = facts.filter(|(_, fact)| may(fact)).fold(0, |set, (id, _)| set | id.bit());
        let freed = self.question().fact_ids().filter(|id| free & id.bit() != 0).fold(*self.facts(), Facts::without_fact);
        let Joint::Whole(whole) = Joint::along(&self.law, &freed, &self.weighed) else { return None };
        // What is unknown and not to be chosen stays unknown.
        let table = whole.without(!free);
        let unknown = table.axes().iter().map(Axis::fact).filter(|id| !self.facts().knows(*id)).fold(0, |set, id| set | id.bit());
        let extended = Extended::new(&table, unknown, MAX_CELLS)?;
        let mut changes = Vec::new();
        for near in nearest(&extended, self.facts(), outcome) {
            for own in boxes(near.cells) {
                let changed = own.iter().filter_map(|(side, classes)| {
                    let axis = extended.sides().get(*side)?.axis;
                    let fact = self.question().facts.get(axis.fact().index())?;
                    Some((fact, to(axis, classes)))
                });
                let (facts, alternatives): (Vec<&'static Fact>, Vec<Vec<To>>) = changed.unzip();
                let count = alternatives.iter().map(Vec::len).fold(1, usize::saturating_mul);
                if changes.len().saturating_add(count) > MAX_CHANGES {
                    return None;
                }
                for to in combinations(&alternatives) {
                    let facts = facts.iter().zip(to).map(|(fact, to)| Changed { fact, to }).collect();
                    changes.push(Alternative { verdict: near.verdict, facts });
                }
            }
        }
        Some(changes)
    }
}

/// The situations with one verdict that differ from the given one in the fewest facts.
struct Near {
    verdict: Verdict,
    distance: usize,
    /// For each the sides along which it differs, each with its class there.
    cells: Vec<Vec<(usize, usize)>>,
}

/// For each verdict but the given outcome's the nearest situations, verdicts in their order.
fn nearest(extended: &Extended<'_>, facts: &Facts, outcome: Outcome) -> Vec<Near> {
    // Where a fact is not given, its coordinate is *unknown*, the one after the last class.
    let here = |side: &Side<'_>| facts.get(side.fact()).and_then(|value| side.axis.class_of(value)).unwrap_or(side.axis.classes());
    let here: Vec<usize> = extended.sides().iter().map(here).collect();
    let mut found: Vec<Near> = Vec::new();
    extended.each(|at, coordinates| {
        let Some(Outcome::Decided(verdict)) = extended.outcome(at).filter(|other| *other != outcome) else { return };
        let distance = here.iter().zip(coordinates).filter(|(here, there)| here != there).count();
        let near = match found.iter().position(|near| near.verdict == verdict) {
            Some(position) => found.get_mut(position),
            None => {
                found.push(Near { verdict, distance, cells: Vec::new() });
                found.last_mut()
            }
        };
        let Some(near) = near.filter(|near| distance <= near.distance) else { return };
        if distance < near.distance {
            *near = Near { verdict, distance, cells: Vec::new() };
        }
        let differs = here.iter().zip(coordinates).enumerate().filter(|(_, (here, there))| here != there);
        near.cells.push(differs.map(|(side, (_, there))| (side, *there)).collect());
    });
    found.sort_by_key(|near| near.verdict.rank);
    found
}

/// Situations as boxes: sides, each with classes any of which will do. In the order of the sides.
fn boxes(cells: Vec<Vec<(usize, usize)>>) -> Vec<Vec<(usize, Vec<usize>)>> {
    let depth = cells.first().map_or(0, Vec::len);
    let single = |cell: Vec<(usize, usize)>| cell.into_iter().map(|(side, class)| (side, vec![class])).collect();
    let mut boxes: Vec<Vec<(usize, Vec<usize>)>> = cells.into_iter().map(single).collect();
    for at in (0..depth).rev() {
        // Boxes that differ along one side only become one.
        let mut positions: HashMap<Vec<(usize, Vec<usize>)>, usize> = HashMap::new();
        let mut merged: Vec<Vec<(usize, Vec<usize>)>> = Vec::new();
        for own in boxes {
            let mut rest = own.clone();
            let classes = rest.get_mut(at).map(|(_, classes)| std::mem::take(classes)).unwrap_or_default();
            let position = *positions.entry(rest).or_insert(merged.len());
            match merged.get_mut(position).and_then(|known| known.get_mut(at)) {
                Some((_, known)) => known.extend(classes),
                None => merged.push(own),
            }
        }
        boxes = merged;
    }
    let sides = |own: &Vec<(usize, Vec<usize>)>| own.iter().map(|(side, _)| *side).collect::<Vec<_>>();
    boxes.sort_by_key(sides);
    boxes
}

/// The values of some classes of a fact's axis: all terms at once, counts by their ranges.
fn to(axis: &Axis, classes: &[usize]) -> Vec<To> {
    if !axis.is_count() {
        let within = |value: &Value| axis.class_of(*value).is_some_and(|class| classes.contains(&class));
        return vec![To::OneOf(axis.candidates().into_iter().filter(within).collect())];
    }
    let mut ranges: Vec<To> = Vec::new();
    for class in (0..axis.classes()).filter(|class| classes.contains(class)) {
        let start = class.checked_sub(1).map_or(Some(0), |before| axis.cuts().get(before).copied()).unwrap_or_default();
        let end = axis.cuts().get(class).map(|next| next - 1);
        match ranges.last_mut() {
            Some(To::Count(_, last)) if last.is_some_and(|last| last + 1 == start) => *last = end,
            _ => ranges.push(To::Count(start, end)),
        }
    }
    ranges
}

/// One of each, in every combination.
fn combinations(alternatives: &[Vec<To>]) -> Vec<Vec<To>> {
    alternatives.iter().fold(vec![Vec::new()], |known, own| {
        let with = |start: Vec<To>| own.iter().map(move |to| start.iter().chain([to]).cloned().collect());
        known.into_iter().flat_map(with).collect()
    })
}

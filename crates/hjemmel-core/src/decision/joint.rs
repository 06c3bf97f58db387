//! Several tables read as one: every situation that is still possible, over the facts along which any of them can change.

use super::layers::{Held, combine};
use crate::facts::{Facts, classes};
use crate::finding::Outcome;
use crate::law::Law;
use crate::table::{Axis as TableAxis, MAX_CELLS, Table};
use crate::vocabulary::{Fact, FactId, Value};

/// The tables of the layers, and the facts that are missing in any of them.
///
/// Along every other unknown fact no layer's outcome changes, so that none need be tried.
pub(super) struct Joint<'l> {
    facts: &'l Facts,
    /// The layers whose outcome can still change.
    open: Vec<&'l Table>,
    /// The outcomes of the others.
    settled: Vec<Outcome>,
    axes: Vec<Axis>,
}

/// A missing fact, with a value of each class that any table tells apart.
struct Axis {
    fact: FactId,
    values: Vec<Value>,
    stride: usize,
}

impl<'l> Joint<'l> {
    pub(super) fn new(law: &'l Law, facts: &'l Facts, layers: &[Held]) -> Self {
        let question = facts.question();
        let (mut open, mut settled, mut missing) = (Vec::new(), Vec::new(), 0);
        for layer in layers {
            match (layer.finding.outcome, law.extent(layer.key).and_then(|extent| extent.table(question))) {
                (Outcome::Undetermined, Some(table)) => {
                    open.push(table);
                    missing |= layer.finding.missing;
                }
                (outcome, _) => settled.push(outcome),
            }
        }
        let mut stride = 1usize;
        let axis = |fact: FactId| {
            let values = representatives(&open, fact);
            let own = stride;
            // Beyond what a number holds there are too many situations to look at, and `size` says so.
            stride = stride.saturating_mul(values.len().max(1));
            Axis { fact, values, stride: own }
        };
        let axes = question.all_fact_ids().filter(|fact| missing & fact.bit() != 0).map(axis).collect();
        Self { facts, open, settled, axes }
    }

    fn size(&self) -> Option<usize> {
        let size = self.axes.iter().try_fold(1usize, |size, axis| size.checked_mul(axis.values.len()));
        size.filter(|size| *size <= MAX_CELLS)
    }

    /// The outcome of every situation that is still possible; `None` where those are more than a table may have cells.
    fn outcomes(&self) -> Option<Vec<Outcome>> {
        let question = self.facts.question();
        let situation = |index: usize| {
            self.axes.iter().fold(*self.facts, |mut facts, axis| {
                if let Some(value) = axis.values.get(index / axis.stride % axis.values.len().max(1)) {
                    facts.put(axis.fact, *value);
                }
                facts
            })
        };
        let outcome = |index: usize| {
            let facts = situation(index);
            let open = self.open.iter().map(|table| table.outcome(&facts));
            combine(question, self.settled.iter().copied().chain(open))
        };
        Some((0..self.size()?).map(outcome).collect())
    }

    /// The outcome of all of them taken together, and the facts along which it can still change, by their bits.
    ///
    /// Where the situations are too many to be tried, the facts are those along which any layer alone can still change: all
    /// that matter, and perhaps some that do not.
    pub(super) fn outcome(&self) -> (Outcome, u64) {
        let bits = |facts: &mut dyn Iterator<Item = &Axis>| facts.fold(0, |set, axis| set | axis.fact.bit());
        let Some(outcomes) = self.outcomes() else { return (Outcome::Undetermined, bits(&mut self.axes.iter())) };
        let turns = |axis: &&Axis| {
            let first = |index: usize| index - index / axis.stride % axis.values.len() * axis.stride;
            let differs = |(index, outcome): (usize, &Outcome)| outcomes.get(first(index)).is_some_and(|one| one.differs(*outcome));
            outcomes.iter().enumerate().any(differs)
        };
        let missing = bits(&mut self.axes.iter().filter(turns));
        let merged = outcomes.iter().copied().reduce(Outcome::merge).unwrap_or(Outcome::Undetermined);
        (merged, missing)
    }

    /// For a missing fact of the vocabulary, its values as written, each with the outcomes it still allows: verdicts in their
    /// order, unsettled last and without its leanings. Counts come as ranges.
    pub(super) fn reachable(&self, id: FactId, fact: &'static Fact) -> Vec<(String, Vec<Outcome>)> {
        let Some(axis) = self.axes.iter().find(|axis| axis.fact == id) else { return Vec::new() };
        let mut reached: Vec<Vec<Outcome>> = vec![Vec::new(); axis.values.len()];
        let reach = |class: &mut Vec<Outcome>, outcome: Outcome| {
            let outcome = if let Outcome::Unsettled(_) = outcome { Outcome::Unsettled(None) } else { outcome };
            if !class.contains(&outcome) {
                class.push(outcome);
            }
        };
        match self.outcomes() {
            Some(outcomes) => {
                for (index, outcome) in outcomes.into_iter().enumerate() {
                    if let Some(class) = reached.get_mut(index / axis.stride % axis.values.len()) {
                        reach(class, outcome);
                    }
                }
            }
            // Too many situations to be tried: every outcome that some layer has anywhere, with what is settled.
            None => {
                for outcome in self.open.iter().flat_map(|table| table.outcomes()) {
                    let outcome = combine(self.facts.question(), self.settled.iter().copied().chain([*outcome]));
                    reached.iter_mut().for_each(|class| reach(class, outcome));
                }
            }
        }
        for outcomes in &mut reached {
            outcomes.sort_by_key(|outcome| match outcome {
                Outcome::Decided(verdict) => verdict.rank,
                _ => u8::MAX,
            });
        }
        let cuts: Vec<u32> =
            axis.values.iter().filter_map(|value| if let Value::Count(cut) = value { Some(*cut) } else { None }).collect();
        let own = |value: Value| {
            let class = axis.values.iter().position(|known| same_class(&self.open, id, *known, value));
            class.and_then(|class| reached.get(class)).cloned().unwrap_or_default()
        };
        classes(fact, cuts.get(1..).unwrap_or_default()).into_iter().map(|(name, value)| (name, own(value))).collect()
    }
}

/// A value of each class of a fact that any of the tables tells apart, counts in ascending order.
fn representatives(tables: &[&Table], id: FactId) -> Vec<Value> {
    let axes = tables.iter().filter_map(|table| table.axes().iter().find(|axis| axis.fact() == id));
    let mut candidates: Vec<Value> = axes.flat_map(TableAxis::candidates).collect();
    candidates.sort_unstable();
    candidates.dedup();
    let mut values: Vec<Value> = Vec::new();
    for candidate in candidates {
        if !values.iter().any(|known| same_class(tables, id, *known, candidate)) {
            values.push(candidate);
        }
    }
    values
}

/// Whether no table tells two values of a fact apart.
fn same_class(tables: &[&Table], id: FactId, one: Value, other: Value) -> bool {
    let mut axes = tables.iter().filter_map(|table| table.axes().iter().find(|axis| axis.fact() == id));
    axes.all(|axis| axis.class_of(one) == axis.class_of(other))
}

//! A sub-table: the outcome of every situation that is still possible, along the facts by which any two of them differ.
//!
//! What several regulations say together is a sub-table too: theirs, joined cell by cell. All that is told about a decision
//! beside its finding is read from one.

use super::axis::{Axis, Division};
use super::{MAX_CELLS, Table};
use crate::facts::Facts;
use crate::finding::Outcome;
use crate::vocabulary::{FactId, Question, Value};

/// The outcomes of all completions of some facts. Every axis tells situations apart, and no two of its classes are the same.
#[derive(Debug, Clone)]
pub(crate) struct SubTable {
    axes: Vec<Axis>,
    /// Positions in `outcomes`.
    cells: Vec<u8>,
    outcomes: Vec<Outcome>,
}

impl SubTable {
    /// One outcome, whatever the facts.
    pub(crate) fn settled(outcome: Outcome) -> Self {
        Self { axes: Vec::new(), cells: vec![0], outcomes: vec![outcome] }
    }

    /// A table's part in which some facts are as given, along those in the set `along` that are not. Along any other fact that
    /// is not given the outcome must be the same; its leaning need not be.
    pub(crate) fn of(table: &Table, facts: &Facts, along: u64) -> Self {
        let leans = table.cells.outcomes.iter().any(|outcome| matches!(outcome, Outcome::Unsettled(Some(_))));
        match along {
            u64::MAX => Self::part(table, facts, along).reduced(),
            _ if leans => Self::possible(table, facts).without(!along),
            // What is the same along a fact is that of its first class.
            _ => Self::part(table, facts, along).reduced(),
        }
    }

    /// All of a table, with every class that it tells apart, also where the outcome is the same.
    pub(crate) fn whole(table: &Table, question: &'static Question) -> Self {
        Self::possible(table, &Facts::new(question))
    }

    /// A table's part in which some facts are as given, with every class that it tells apart.
    pub(super) fn possible(table: &Table, facts: &Facts) -> Self {
        Self::part(table, facts, u64::MAX).laid()
    }

    fn part(table: &Table, facts: &Facts, along: u64) -> Self {
        let mut axes = Vec::new();
        let mut rows = vec![0];
        for (axis, step) in table.axes.iter().zip(&table.cells.steps) {
            let edge = |row: &u32, class: u32| table.cells.edge(*row, class).unwrap_or_default();
            rows = match table.cells.class(step, facts) {
                None if step.fact.bit() & along != 0 => {
                    axes.push(axis.clone());
                    rows.iter().flat_map(|row| (0..step.classes).map(move |class| edge(row, class))).collect()
                }
                class => rows.iter().map(|row| edge(row, class.unwrap_or_default())).collect(),
            };
        }
        let mut outcomes = Vec::new();
        let kinds: Vec<u8> = table.cells.outcomes.iter().map(|outcome| intern(&mut outcomes, *outcome)).collect();
        let cells = rows.iter().map(|finding| kinds.get(*finding as usize).copied().unwrap_or_default()).collect();
        Self { axes, cells, outcomes }
    }

    /// The same where each outcome has become another.
    pub(super) fn mapped(mut self, with: impl Fn(Outcome) -> Outcome) -> Self {
        self.outcomes = self.outcomes.into_iter().map(with).collect();
        self
    }

    /// The outcomes of both taken together, situation by situation; `None` where those are more than a table may have cells.
    pub(crate) fn join(&self, other: &Self, combine: impl Fn(Outcome, Outcome) -> Outcome) -> Option<Self> {
        let (axes, positions) = self.together(other)?;
        let mut outcomes = Vec::new();
        let mut kind = |one: &Outcome, two: &Outcome| intern(&mut outcomes, combine(*one, *two));
        let kinds: Vec<Vec<u8>> =
            self.outcomes.iter().map(|one| other.outcomes.iter().map(|two| kind(one, two)).collect()).collect();
        let joined = |[one, two]: [usize; 2]| {
            let (one, two) = (self.cells.get(one)?, other.cells.get(two)?);
            kinds.get(usize::from(*one))?.get(usize::from(*two)).copied()
        };
        let cells = positions.into_iter().map(|at| joined(at).unwrap_or_default()).collect();
        Some(Self { axes, cells, outcomes }.reduced())
    }

    /// The outcome of every situation in the one and in the other; `None` as for [`SubTable::join`].
    pub(crate) fn pairs(&self, other: &Self) -> Option<impl Iterator<Item = (Outcome, Outcome)>> {
        let (_, positions) = self.together(other)?;
        let outcome = |table: &Self, at: usize| table.outcomes.get(usize::from(*table.cells.get(at)?)).copied();
        Some(positions.into_iter().filter_map(move |[one, two]| outcome(self, one).zip(outcome(other, two))))
    }

    /// The axes that tell apart what either does, and every situation along them with its position in both; `None` where
    /// those are more than a table may have cells.
    fn together(&self, other: &Self) -> Option<(Vec<Axis>, Vec<[usize; 2]>)> {
        let mut facts: Vec<FactId> = self.axes.iter().chain(&other.axes).map(Axis::fact).collect();
        facts.sort_unstable();
        facts.dedup();
        let axes: Vec<(Axis, Vec<[usize; 2]>)> = facts.into_iter().filter_map(|fact| self.common(other, fact)).collect();
        let size = axes.iter().try_fold(1usize, |size, (axis, _)| size.checked_mul(axis.classes()));
        size.filter(|size| *size <= MAX_CELLS)?;
        let mut positions = vec![[0, 0]];
        for (_, steps) in &axes {
            let moved = |[one, two]: [usize; 2]| steps.iter().map(move |[first, second]| [one + first, two + second]);
            positions = positions.into_iter().flat_map(moved).collect();
        }
        Some((axes.into_iter().map(|(axis, _)| axis).collect(), positions))
    }

    /// An axis that tells apart what either does, with how far each of its classes moves the position in both.
    fn common(&self, other: &Self, fact: FactId) -> Option<(Axis, Vec<[usize; 2]>)> {
        let sides = [self.axis(fact), other.axis(fact)];
        let mut values: Vec<Value> = sides.iter().flatten().flat_map(|axis| axis.candidates()).collect();
        values.sort_unstable();
        values.dedup();
        let mut steps: Vec<[usize; 2]> = Vec::new();
        let classes: Vec<u32> = values
            .iter()
            .map(|value| {
                let own = sides.map(|side| side.and_then(|axis| Some(axis.class_of(*value)? * axis.stride())).unwrap_or(0));
                let class = steps.iter().position(|known| *known == own).unwrap_or_else(|| {
                    steps.push(own);
                    steps.len() - 1
                });
                u32::try_from(class).unwrap_or_default()
            })
            .collect();
        let counts = values.iter().skip(1).filter_map(|value| if let Value::Count(cut) = value { Some(*cut) } else { None });
        let division = match values.first()? {
            Value::Count(_) => Division::Cuts(counts.collect()),
            _ => Division::Terms(classes.into()),
        };
        Some((Axis::new(fact, division, steps.len()), steps))
    }

    /// The same without axes along which nothing changes, and with classes that are the same made one.
    fn reduced(mut self) -> Self {
        let mut inner = 1;
        for at in (0..self.axes.len()).rev() {
            let Some(axis) = self.axes.get(at).filter(|axis| axis.classes() > 0) else { continue };
            let classes = axis.classes();
            let same = |one: usize, two: usize| {
                let mut blocks = self.cells.chunks_exact(classes * inner);
                blocks.all(|block| block.get(one * inner..(one + 1) * inner) == block.get(two * inner..(two + 1) * inner))
            };
            // The class that each one becomes, and one of the old for each new.
            let (mut merged, mut kept) = (Vec::with_capacity(classes), Vec::<usize>::new());
            for class in 0..classes {
                // Counts stay ranges: only neighbours are made one.
                let candidates = if axis.is_count() { kept.len().saturating_sub(1) } else { 0 }..kept.len();
                let known = candidates.into_iter().find(|new| kept.get(*new).is_some_and(|old| same(*old, class)));
                merged.push(known.unwrap_or(kept.len()));
                if known.is_none() {
                    kept.push(class);
                }
            }
            if kept.len() < classes {
                let blocks = self.cells.chunks_exact(classes * inner);
                let slices = blocks.flat_map(|block| kept.iter().filter_map(move |old| block.get(old * inner..(old + 1) * inner)));
                self.cells = slices.flatten().copied().collect();
                let axis = axis.merged(&merged, kept.len());
                if let Some(own) = self.axes.get_mut(at) {
                    *own = axis;
                }
            }
            inner *= kept.len();
        }
        self.axes.retain(|axis| axis.classes() > 1);
        let mut outcomes = Vec::new();
        let outcome = |kind: u8| self.outcomes.get(usize::from(kind)).copied().unwrap_or(Outcome::Undetermined);
        let mut known = vec![None; self.outcomes.len()];
        for kind in &mut self.cells {
            let own = *kind;
            if let Some(known) = known.get_mut(usize::from(own)) {
                *kind = *known.get_or_insert_with(|| intern(&mut outcomes, outcome(own)));
            }
        }
        self.outcomes = outcomes;
        self.laid()
    }

    /// The same with its axes laid out again, after some were changed or taken out.
    fn laid(mut self) -> Self {
        let mut stride = 1;
        for axis in self.axes.iter_mut().rev() {
            axis.lay(stride);
            stride *= axis.classes();
        }
        self
    }

    /// The axes, in the vocabulary's order of their facts.
    pub(crate) fn axes(&self) -> &[Axis] {
        &self.axes
    }

    fn axis(&self, fact: FactId) -> Option<&Axis> {
        self.axes.iter().find(|axis| axis.fact() == fact)
    }

    /// The number of situations.
    pub(crate) const fn len(&self) -> usize {
        self.cells.len()
    }

    /// The outcomes of all situations, the last axis moving fastest.
    pub(crate) fn cells(&self) -> impl Iterator<Item = Outcome> {
        self.cells.iter().filter_map(|kind| self.outcomes.get(usize::from(*kind)).copied())
    }

    /// The same as positions among [`SubTable::outcomes`].
    pub(super) fn kinds(&self) -> impl Iterator<Item = u8> {
        self.cells.iter().copied()
    }

    /// A class for some of the axes that lead to an outcome whatever the others are; none of them can be left out. `None` for
    /// every axis where no situation has the outcome.
    pub(crate) fn leading_to(&self, outcome: Outcome) -> Vec<Option<usize>> {
        let has = |at: usize| self.cells.get(at).and_then(|kind| self.outcomes.get(usize::from(*kind))) == Some(&outcome);
        let Some(found) = (0..self.cells.len()).find(|at| has(*at)) else { return vec![None; self.axes.len()] };
        let mut classes: Vec<Option<usize>> = self.axes.iter().map(|axis| Some(found / axis.stride() % axis.classes())).collect();
        for left_out in 0..classes.len() {
            let own = classes.get_mut(left_out).and_then(Option::take);
            // Every position with the classes that are given, one after another.
            let mut positions = vec![0];
            for (axis, class) in self.axes.iter().zip(&classes) {
                let all = class.map_or(0..axis.classes(), |class| class..class + 1);
                positions = positions.iter().flat_map(|at| all.clone().map(move |class| at + class * axis.stride())).collect();
            }
            if !positions.into_iter().all(has)
                && let Some(class) = classes.get_mut(left_out)
            {
                *class = own;
            }
        }
        classes
    }

    /// What is left where some facts, by their bits, stay unknown for good.
    pub(crate) fn without(&self, facts: u64) -> Self {
        let mut left = self.clone();
        while let Some(at) = left.axes.iter().position(|axis| axis.fact().bit() & facts != 0) {
            let axis = left.axes.remove(at);
            let (stride, block) = (axis.stride(), axis.stride() * axis.classes());
            let own = |block: &[u8], low: usize| {
                let along =
                    block.iter().skip(low).step_by(stride).filter_map(|kind| left.outcomes.get(usize::from(*kind)).copied());
                along.reduce(Outcome::merge).unwrap_or(Outcome::Undetermined)
            };
            let mut outcomes = Vec::new();
            let blocks = left.cells.chunks_exact(block);
            let merged = blocks.flat_map(|block| (0..stride).map(move |low| (block, low))).map(|(block, low)| own(block, low));
            left.cells = merged.map(|outcome| intern(&mut outcomes, outcome)).collect();
            left.outcomes = outcomes;
            left = left.laid();
        }
        left.reduced()
    }

    /// The outcome of all of them taken together.
    pub(crate) fn outcome(&self) -> Outcome {
        self.outcomes().reduce(Outcome::merge).unwrap_or(Outcome::Undetermined)
    }

    /// The facts along which the outcome can still change, by their bits. Along others only leanings do.
    pub(crate) fn missing(&self) -> u64 {
        let turns = |axis: &&Axis| {
            let first = |at: usize| at - at / axis.stride() % axis.classes() * axis.stride();
            let outcome = |kind: u8| self.outcomes.get(usize::from(kind)).copied();
            let differs = |(at, kind): (usize, &u8)| {
                let one = self.cells.get(first(at)).copied();
                one.is_some_and(|one| one != *kind && outcome(one).zip(outcome(*kind)).is_some_and(|(one, two)| one.differs(two)))
            };
            self.cells.iter().enumerate().any(differs)
        };
        self.axes.iter().filter(turns).fold(0, |set, axis| set | axis.fact().bit())
    }

    /// The outcomes there are.
    pub(crate) fn outcomes(&self) -> impl Iterator<Item = Outcome> {
        self.outcomes.iter().copied()
    }
}

/// The position of an outcome in a list, to which it is added where it is new. A question has a few verdicts, each perhaps
/// as a leaning too, so that positions fit.
pub(super) fn intern(list: &mut Vec<Outcome>, outcome: Outcome) -> u8 {
    let position = list.iter().position(|known| *known == outcome).unwrap_or_else(|| {
        list.push(outcome);
        list.len() - 1
    });
    u8::try_from(position).unwrap_or(u8::MAX)
}

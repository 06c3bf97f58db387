//! Whether the outcome turns on a fact where a provision applies, as some provisions say that it does not.

use super::Table;
use crate::facts::Facts;
use crate::finding::{Outcome, ProvisionSet};
use crate::vocabulary::{FactId, Question};
use hashbrown::HashSet;

/// That the outcome turns on a fact in some situations in which a provision applies.
pub(crate) struct Turn {
    /// The provision, by its position among those on the question.
    pub(crate) provision: usize,
    /// One of the situations, but for the fact.
    pub(crate) situation: Facts,
    /// Two outcomes that the fact leads to there.
    pub(crate) outcomes: [Outcome; 2],
}

impl Table {
    /// For each of some provisions on the question a situation in which it applies, whichever of two values a fact has, and in
    /// which the outcome differs between the two; nothing where there is none.
    pub(crate) fn turns(&self, question: &'static Question, fact: FactId, provisions: ProvisionSet) -> Vec<Turn> {
        let Some(own) = self.axes.iter().position(|axis| axis.fact() == fact) else { return Vec::new() };
        let facts = Facts::new(question);
        let mut search = Search { table: self, own, facts, left: provisions, met: HashSet::new(), turns: Vec::new() };
        search.descend(0, [0, 0]);
        search.turns
    }
}

/// The search for situations that differ in one fact.
struct Search<'t> {
    table: &'t Table,
    /// The fact's axis.
    own: usize,
    /// The situation walked to, but for the fact.
    facts: Facts,
    /// The provisions that are still looked for.
    left: ProvisionSet,
    /// The pairs of nodes met, with their level: what they lead to need not be looked at again.
    met: HashSet<(usize, [u32; 2])>,
    turns: Vec<Turn>,
}

impl Search<'_> {
    /// Walks on from two nodes, which are the same one as long as the fact's own axis has not been passed.
    fn descend(&mut self, depth: usize, nodes: [u32; 2]) {
        let [one, two] = nodes;
        let same = depth > self.own && one == two;
        if same || self.left.is_empty() || !self.met.insert((depth, nodes)) {
            return;
        }
        let table = self.table;
        let Some((step, axis)) = table.cells.steps.get(depth).zip(table.axes.get(depth)) else { return self.compare(nodes) };
        let edge = |row, class| table.cells.edge(row, class).unwrap_or_default();
        if depth == self.own {
            for (early, late) in (0..step.classes).flat_map(|late| (0..late).map(move |early| (early, late))) {
                self.descend(depth + 1, [edge(one, early), edge(two, late)]);
            }
            return;
        }
        let before = self.facts;
        for class in 0..step.classes {
            if let Some(value) = axis.representative(class as usize) {
                self.facts.put(step.fact, value);
            }
            self.descend(depth + 1, [edge(one, class), edge(two, class)]);
        }
        self.facts = before;
    }

    fn compare(&mut self, [one, two]: [u32; 2]) {
        let finding = |at: u32| self.table.cells.findings.get(at as usize);
        let Some((one, two)) = finding(one).zip(finding(two)) else { return };
        let both = one.applied.intersection(two.applied).intersection(self.left);
        if one.outcome.differs(two.outcome) {
            let (situation, outcomes) = (self.facts, [one.outcome, two.outcome]);
            self.turns.extend(both.iter().map(|provision| Turn { provision, situation, outcomes }));
            self.left = self.left.minus(both);
        }
    }
}

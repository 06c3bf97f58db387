//! Cells as a decision reads them: the nodes of a diagram laid out in one piece of memory.

use super::axis::{Axis, class_of_count};
use super::diagram::{Diagram, Edges};
use super::head::Head;
use crate::facts::Facts;
use crate::finding::{Finding, Outcome};
use crate::vocabulary::FactId;

/// The cells of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Cells {
    pub(super) steps: Box<[Step]>,
    /// What tells the classes of all steps, one after another.
    classing: Box<[u32]>,
    /// The edges of the nodes of all steps: to where those of a node of the next begin; of the last positions in `findings`.
    pub(super) edges: Box<[u32]>,
    pub(super) findings: Box<[Finding]>,
    /// The outcomes of the findings, for who wants nothing else.
    pub(super) outcomes: Box<[Outcome]>,
    head: Head,
    /// The most nodes that a step has, or findings.
    widest: usize,
}

/// One axis as it is walked for a decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Step {
    pub(super) fact: FactId,
    pub(super) is_count: bool,
    pub(super) classes: u32,
    /// Where the edges of its nodes begin, and the logarithm of how far those of two nodes are apart.
    edges: u32,
    shift: u32,
    /// Where what tells its classes lies.
    start: u32,
    end: u32,
}

impl Step {
    /// Where the edges of a node begin, by its number.
    const fn row(&self, node: u32) -> u32 {
        self.edges + (node << self.shift)
    }

    /// The number of the node whose edges begin there.
    const fn node(&self, row: u32) -> u32 {
        row.wrapping_sub(self.edges) >> self.shift
    }

    /// The class of a fact; the one after the last where it is unknown. `None` cannot occur for facts that were set through
    /// their own setters.
    #[inline]
    pub(super) fn class(&self, facts: &Facts, classing: &[u32]) -> Option<u32> {
        let slot = facts.slot(self.fact);
        if !self.is_count {
            // Facts take only values of their own domain, so that this stays within the axis' own part.
            return classing.get(self.start.wrapping_add(slot) as usize).copied();
        }
        if !facts.knows(self.fact) {
            return Some(self.classes);
        }
        u32::try_from(class_of_count(self.classing(classing), slot)).ok()
    }

    /// Its own part of what tells the classes of all.
    pub(super) fn classing<'c>(&self, classing: &'c [u32]) -> &'c [u32] {
        classing.get(self.start as usize..self.end as usize).unwrap_or_default()
    }
}

impl Cells {
    /// The cells that a node of a diagram leads to, whose levels are those of some axes.
    pub(super) fn new(axes: &[Axis], diagram: &Diagram, root: u32) -> Self {
        let (levels, findings) = diagram.met(root);
        let number = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
        let (mut steps, mut classing, mut end) = (Vec::<(Step, usize)>::new(), Vec::new(), 0);
        let mut widest = findings.len();
        for (axis, (arity, own)) in axes.iter().zip(&levels) {
            let start = number(classing.len());
            classing.extend(axis.classing());
            let step = Step {
                fact: axis.fact(),
                is_count: axis.is_count(),
                classes: number(axis.classes()),
                edges: end,
                shift: arity.next_power_of_two().trailing_zeros(),
                start,
                end: number(classing.len()),
            };
            steps.push((step, *arity));
            let nodes = own.len() / arity;
            widest = widest.max(nodes);
            end += number(nodes << step.shift);
        }
        let mut edges = Vec::new();
        for ((arity, own), next) in levels.iter().zip(steps.iter().skip(1).map(Some).chain([None])) {
            for node in own.chunks_exact(*arity) {
                edges.extend(node.iter().map(|edge| next.map_or(*edge, |(next, _)| next.row(*edge))));
                edges.resize(edges.len() + arity.next_power_of_two() - arity, 0);
            }
        }
        let head = Head::new(&steps, &classing, &edges);
        let outcomes = findings.iter().map(|finding| finding.outcome).collect();
        let steps = steps.into_iter().map(|(step, _)| step).collect();
        Self { steps, classing: classing.into(), edges: edges.into(), findings: findings.into(), outcomes, head, widest }
    }

    /// The steps, each with the one after it.
    fn pairs(&self) -> impl Iterator<Item = (&Step, Option<&Step>)> {
        self.steps.iter().zip(self.steps.iter().skip(1).map(Some).chain([None]))
    }

    /// The diagram that they are laid out of; its root is its first node.
    pub(super) fn diagram(&self) -> Diagram {
        let mut diagram = Diagram::new(self.steps.iter().map(|step| step.classes as usize));
        for (depth, (step, next)) in self.pairs().enumerate() {
            let end = next.map_or(self.edges.len(), |next| next.edges as usize);
            let own = self.edges.get(step.edges as usize..end).unwrap_or_default();
            for node in own.chunks_exact(1 << step.shift) {
                let edges = node.iter().take(step.classes as usize).map(|edge| next.map_or(*edge, |next| next.node(*edge)));
                diagram.intern(depth, &edges.collect::<Edges>());
            }
        }
        for finding in &self.findings {
            diagram.findings.intern(*finding);
        }
        diagram
    }

    /// The position of the finding for these facts. Facts that are unknown must be none, or these the cells for unknown ones.
    #[inline]
    pub(super) fn find(&self, facts: &Facts) -> Option<usize> {
        let mut row = self.head.find(facts, &self.classing)?;
        for step in self.steps.get(self.head.steps()..)? {
            row = self.edge(row, step.class(facts, &self.classing)?)?;
        }
        Some(row as usize)
    }

    /// The class of a step's fact; `None` where it is unknown.
    pub(super) fn class(&self, step: &Step, facts: &Facts) -> Option<u32> {
        step.class(facts, &self.classing).filter(|_| facts.knows(step.fact))
    }

    /// Where the edge of a class leads to, from a node whose edges begin at `row`: the first node's do at 0.
    #[inline]
    pub(super) fn edge(&self, row: u32, class: u32) -> Option<u32> {
        self.edges.get(row.wrapping_add(class) as usize).copied()
    }

    /// Meets the finding of every completion of some facts, each once.
    ///
    /// The nodes that can be reached are met once each, so that the work is bounded by the number of edges, however many
    /// completions there are.
    pub(super) fn reach(&self, facts: &Facts, meet: impl FnMut(&Finding)) {
        match self.widest.div_ceil(WORD) {
            0..=1 => self.spread(facts, [[0; 1]; 2], meet),
            2 => self.spread(facts, [[0; 2]; 2], meet),
            3..=4 => self.spread(facts, [[0; 4]; 2], meet),
            words => self.spread(facts, [vec![0; words], vec![0; words]], meet),
        }
    }

    /// The same; `sets` are two empty ones with room for the nodes of a step.
    fn spread<S: AsRef<[u64]> + AsMut<[u64]>>(&self, facts: &Facts, [mut here, mut next]: [S; 2], meet: impl FnMut(&Finding)) {
        insert(here.as_mut(), 0);
        for (step, after) in self.pairs() {
            let known = self.class(step, facts);
            let classes = known.map_or(0..step.classes, |class| class..class + 1);
            next.as_mut().fill(0);
            for row in members(here.as_ref()).map(|node| step.row(node)) {
                for edge in classes.clone().filter_map(|class| self.edge(row, class)) {
                    insert(next.as_mut(), after.map_or(edge, |after| after.node(edge)));
                }
            }
            std::mem::swap(&mut here, &mut next);
        }
        members(here.as_ref()).filter_map(|position| self.findings.get(position as usize)).for_each(meet);
    }

    /// Bytes of memory they take.
    pub(super) fn memory(&self) -> usize {
        let walked = size_of_val(&*self.steps) + size_of_val(&*self.classing) + size_of_val(&*self.edges);
        size_of::<Self>() + self.head.memory() + walked + size_of_val(&*self.findings) + size_of_val(&*self.outcomes)
    }
}

/// The bits of a word of a set.
const WORD: usize = u64::BITS as usize;

/// The members of a set of numbers, a bit each.
fn members(set: &[u64]) -> impl Iterator<Item = u32> {
    (0u32..).step_by(WORD).zip(set).flat_map(|(first, word)| {
        let mut left = *word;
        std::iter::from_fn(move || {
            let bit = left.trailing_zeros();
            left &= left.wrapping_sub(1);
            (bit < u64::BITS).then_some(first + bit)
        })
    })
}

fn insert(set: &mut [u64], member: u32) {
    if let Some(word) = set.get_mut(member as usize / WORD) {
        *word |= 1 << (member as usize % WORD);
    }
}

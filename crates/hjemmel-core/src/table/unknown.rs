//! The cells of facts that are unknown: the same diagram with one more edge at every node, to what all others lead to together.
//!
//! On which facts the outcome turns cannot be told from findings that are merged: two cells may both be undetermined and
//! differ. So every finding is marked first with the facts on which the outcome turns in its cells while all others stay as
//! they are. Where facts are unknown, it turns on those of them on which it turns in some cell that is possible.

use super::diagram::{Diagram, Edges, Met};
use crate::finding::Finding;
use hashbrown::HashMap;

/// The most edges that are put together: some hundred milliseconds of work, once, when facts are missing for the first time.
/// The largest table that ships takes a sixth.
const MAX_EDGES: usize = 1 << 20;

/// The cells that the first node of a diagram leads to and those of unknown facts, and the root of both; `None` where that takes
/// too much work. The facts are those of the axes, by their bits. Each finding has those on which its outcome turns as what is missing, also where they
/// are known.
pub(super) fn with_unknown(plain: Diagram, facts: &[u64]) -> Option<(Diagram, u32)> {
    let ((levels, findings), left) = marked(plain, facts)?;
    let diagram = Diagram::new(levels.iter().map(|(arity, _)| arity + 1));
    let mut merging = Pairs { diagram, made: HashMap::new(), left };
    // What the nodes of the level below have become, after the last the findings.
    let mut below: Vec<u32> = findings.into_iter().map(|finding| merging.diagram.findings.intern(finding)).collect();
    for (depth, (arity, edges)) in levels.iter().enumerate().rev() {
        below = edges.chunks_exact(*arity).map(|node| merging.completed(depth, node, &below)).collect::<Option<_>>()?;
    }
    Some((merging.diagram, *below.first()?))
}

/// The nodes that the first one leads to once the findings are marked; and how many more edges may be.
fn marked(plain: Diagram, facts: &[u64]) -> Option<(Met, usize)> {
    let mut marking = Pairs { diagram: plain, made: HashMap::new(), left: MAX_EDGES };
    let mut below: Vec<u32> = (0..).take(marking.diagram.findings.len()).collect();
    for (depth, fact) in facts.iter().enumerate().rev() {
        let nodes = (0..).take(marking.diagram.len(depth));
        below = nodes.map(|node| marking.marked(depth, node, *fact, &below)).collect::<Option<_>>()?;
    }
    Some((marking.diagram.met(*below.first()?), marking.left))
}

/// How two cells, of the same place in two parts of a table, are put together.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Join {
    /// The left one is marked with a fact where the outcomes differ.
    Differs(u64),
    /// The left one is marked with a fact where the right one is.
    Follows(u64),
    /// What both lead to.
    Merge,
}

impl Join {
    fn of(self, one: Finding, other: Finding) -> Finding {
        let marked = |fact: u64, turns: bool| Finding { missing: one.missing | if turns { fact } else { 0 }, ..one };
        match self {
            Self::Differs(fact) => marked(fact, one.outcome.differs(other.outcome)),
            Self::Follows(fact) => marked(fact, other.missing & fact != 0),
            Self::Merge => one.merge(other),
        }
    }
}

/// A diagram in which nodes are put together, each pair once.
struct Pairs {
    diagram: Diagram,
    made: HashMap<(Join, usize, u32, u32), u32>,
    /// How many more edges may be.
    left: usize,
}

impl Pairs {
    /// What becomes of a node once those below it are marked: they are with its own fact.
    fn marked(&mut self, depth: usize, node: u32, fact: u64, below: &[u32]) -> Option<u32> {
        let mut edges = renumbered(self.diagram.edges(depth, node), below);
        self.left = self.left.checked_sub(edges.len())?;
        let (first, others) = edges.split_first_mut()?;
        for other in others.iter() {
            *first = self.joined(Join::Differs(fact), depth + 1, *first, *other)?;
        }
        for other in others {
            *other = self.joined(Join::Follows(fact), depth + 1, *other, *first)?;
        }
        Some(self.diagram.intern(depth, &edges))
    }

    /// What becomes of a node with these edges once those below it are complete: it has an edge for *unknown*.
    fn completed(&mut self, depth: usize, edges: &[u32], below: &[u32]) -> Option<u32> {
        let mut edges = renumbered(edges, below);
        self.left = self.left.checked_sub(edges.len())?;
        let mut all = *edges.first()?;
        for edge in &edges {
            all = self.joined(Join::Merge, depth + 1, all, *edge)?;
        }
        edges.push(all);
        Some(self.diagram.intern(depth, &edges))
    }

    /// Two nodes of a level put together, or after the last one two findings.
    fn joined(&mut self, join: Join, depth: usize, one: u32, other: u32) -> Option<u32> {
        if one == other {
            return Some(one);
        }
        // What both lead to is the same whichever is the left one.
        let (one, other) = if join == Join::Merge { (one.min(other), one.max(other)) } else { (one, other) };
        if let Some(made) = self.made.get(&(join, depth, one, other)) {
            return Some(*made);
        }
        let made = if depth < self.diagram.depth() {
            let [left, right] = [one, other].map(|node| Edges::from_slice(self.diagram.edges(depth, node)));
            self.left = self.left.checked_sub(left.len())?;
            let pairs = left.into_iter().zip(right);
            let edges = pairs.map(|(one, other)| self.joined(join, depth + 1, one, other)).collect::<Option<Edges>>()?;
            self.diagram.intern(depth, &edges)
        } else {
            let findings = &mut self.diagram.findings;
            let joined = join.of(findings.get(one)?, findings.get(other)?);
            findings.intern(joined)
        };
        self.made.insert((join, depth, one, other), made);
        Some(made)
    }
}

fn renumbered(edges: &[u32], numbers: &[u32]) -> Edges {
    edges.iter().filter_map(|edge| numbers.get(*edge as usize)).copied().collect()
}

//! Cells kept as a decision diagram: level by level, an axis each, with every part that occurs kept once.
//!
//! A node stands for the cells that are left where the facts of the axes before it are known, and has an edge for every
//! class of its own axis: to a node of the next level, or after the last axis to a finding. Most of a large table is a copy
//! of a part of it, so that a hundred thousand cells come to a thousand edges.

use crate::finding::Finding;
use hashbrown::{DefaultHashBuilder, HashMap, HashTable};
use smallvec::SmallVec;
use std::hash::BuildHasher as _;

/// The edges of a node, one for each class.
pub(super) type Edges = SmallVec<[u32; 16]>;

/// The nodes of all axes, and the findings they lead to.
pub(super) struct Diagram {
    levels: Vec<Level>,
    pub(super) findings: Interner,
}

/// For each level how many edges a node has, and those of all nodes, one after another; and the findings.
pub(super) type Met = (Vec<(usize, Vec<u32>)>, Vec<Finding>);

/// The nodes of one axis.
struct Level {
    arity: usize,
    /// The edges of one node after those of another.
    edges: Vec<u32>,
    /// The nodes by their edges.
    known: HashTable<u32>,
    hasher: DefaultHashBuilder,
}

impl Diagram {
    /// A diagram without nodes, whose nodes have as many edges as is given for each axis.
    pub(super) fn new(arities: impl Iterator<Item = usize>) -> Self {
        Self { levels: arities.map(Level::new).collect(), findings: Interner::default() }
    }

    /// The number of levels, one for each axis.
    pub(super) fn depth(&self) -> usize {
        self.levels.len()
    }

    /// The number of nodes of a level.
    pub(super) fn len(&self, depth: usize) -> usize {
        self.levels.get(depth).map(Level::len).unwrap_or_default()
    }

    /// The edges of a node.
    pub(super) fn edges(&self, depth: usize, node: u32) -> &[u32] {
        self.levels.get(depth).map(|level| level.edges(node)).unwrap_or_default()
    }

    /// The node with these edges.
    pub(super) fn intern(&mut self, depth: usize, edges: &[u32]) -> u32 {
        self.levels.get_mut(depth).map(|level| level.intern(edges)).unwrap_or_default()
    }

    /// The nodes that a root leads to, and the findings: numbered anew, in the order in which they are met.
    pub(super) fn met(&self, root: u32) -> Met {
        let mut here = vec![root];
        let mut levels = Vec::new();
        for level in &self.levels {
            let (mut next, mut numbers) = (Vec::new(), HashMap::new());
            let mut number = |old: &u32| {
                *numbers.entry(*old).or_insert_with(|| {
                    next.push(*old);
                    u32::try_from(next.len() - 1).unwrap_or(u32::MAX)
                })
            };
            levels.push((level.arity, here.iter().flat_map(|node| level.edges(*node)).map(&mut number).collect()));
            here = next;
        }
        (levels, here.iter().filter_map(|finding| self.findings.get(*finding)).collect())
    }
}

impl Level {
    fn new(arity: usize) -> Self {
        Self { arity, edges: Vec::new(), known: HashTable::new(), hasher: DefaultHashBuilder::default() }
    }

    const fn len(&self) -> usize {
        self.edges.len() / self.arity
    }

    fn intern(&mut self, own: &[u32]) -> u32 {
        let Self { arity, edges, known, hasher } = self;
        let of = |node: u32| part(edges, *arity, node);
        let hash = hasher.hash_one(own);
        if let Some(node) = known.find(hash, |node| of(*node) == own) {
            return *node;
        }
        // There are no more nodes than cells, or than edges that may be put together; both are bounded.
        let node = u32::try_from(edges.len() / *arity).unwrap_or(u32::MAX);
        known.insert_unique(hash, node, |node| hasher.hash_one(of(*node)));
        edges.extend_from_slice(own);
        node
    }

    fn edges(&self, node: u32) -> &[u32] {
        part(&self.edges, self.arity, node)
    }
}

/// The edges of a node among those of all.
fn part(edges: &[u32], arity: usize, node: u32) -> &[u32] {
    let start = node as usize * arity;
    edges.get(start..start + arity).unwrap_or_default()
}

/// Findings, each kept once.
#[derive(Default)]
pub(super) struct Interner {
    list: Vec<Finding>,
    positions: HashMap<Finding, u32>,
}

impl Interner {
    /// The position of a finding.
    pub(super) fn intern(&mut self, finding: Finding) -> u32 {
        *self.positions.entry(finding).or_insert_with(|| {
            self.list.push(finding);
            u32::try_from(self.list.len() - 1).unwrap_or(u32::MAX)
        })
    }

    /// The finding at a position.
    pub(super) fn get(&self, position: u32) -> Option<Finding> {
        self.list.get(position as usize).copied()
    }

    /// The number of findings.
    pub(super) const fn len(&self) -> usize {
        self.list.len()
    }
}

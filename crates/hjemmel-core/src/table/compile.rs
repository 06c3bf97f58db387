//! From provisions to a table.
//!
//! Every alternative of every provision is a *row* of a decision table. Two values of a fact that pass the tests of the
//! same rows are one class. Walking the axes, the set of rows still alive shrinks; at a cell it tells which provisions
//! apply, and the finding follows from them alone. Where the same rows are alive before the same axis, the cells that are
//! left are the same, so that they are walked once.

use super::axis::{Axis, Division};
use super::conclude::conclude;
use super::diagram::{Diagram, Edges};
use super::{MAX_CELLS, MAX_FINDINGS, Table};
use crate::condition::{Accepts, Conjunction};
use crate::facts::Facts;
use crate::finding::ProvisionSet;
use crate::place::PlaceId;
use crate::regulation::Provision;
use crate::vocabulary::{Domain, FactId, PlaceRole, Question, Value};
use hashbrown::HashMap;

/// Two undefeated provisions that say different things in one situation.
#[derive(Debug)]
pub(crate) struct Conflict {
    /// The provisions, as positions among those on the question.
    pub(crate) provisions: (usize, usize),
    /// The first such situation.
    pub(crate) situation: Facts,
}

/// Why a question has no table.
#[derive(Debug)]
pub(crate) enum Overflow {
    /// More rows than a set of them can hold.
    Rows(usize),
    /// More cells than [`MAX_CELLS`]; the facts with the number of their classes.
    Cells(Vec<(&'static str, usize)>),
    /// More different findings than [`MAX_FINDINGS`].
    Findings,
}

/// The most rows (alternatives of provisions) on one question: what fits a set that is one number.
pub(crate) const MAX_ROWS: usize = 128;

/// Compiles the provisions on one question, as far as they are `active`. `overrides[p]` are those that provision `p` defeats;
/// `places` is the number of municipalities. Conflicts are returned beside the table, at most one for every two provisions.
pub(crate) fn compile(
    question: &'static Question,
    provisions: &[&Provision],
    overrides: &[ProvisionSet],
    active: ProvisionSet,
    places: usize,
) -> Result<(Table, Vec<Conflict>), Overflow> {
    let rows = rows(provisions, active);
    let all = every(&rows).ok_or(Overflow::Rows(rows.len()))?;
    let axes = divide(question, &rows, places);
    let cells = axes.iter().try_fold(1usize, |cells, (axis, _)| cells.checked_mul(axis.classes()));
    if cells.is_none_or(|cells| cells > MAX_CELLS) {
        return Err(Overflow::Cells(axes.iter().map(|(axis, _)| (axis.fact().name(), axis.classes())).collect()));
    }
    let mut walk = Walk {
        question,
        provisions,
        overrides,
        rows: &rows,
        axes: &axes,
        diagram: Diagram::new(axes.iter().map(|(axis, _)| axis.classes())),
        met: HashMap::new(),
        path: vec![0; axes.len()],
        conflicts: Vec::new(),
    };
    let root = walk.descend(0, all);
    let Walk { diagram, conflicts, .. } = walk;
    if diagram.findings.len() > MAX_FINDINGS {
        return Err(Overflow::Findings);
    }
    Ok((Table::new(axes.into_iter().map(|(axis, _)| axis).collect(), &diagram, root), conflicts))
}

/// The rows: the alternatives of some provisions, each with the position of its provision.
pub(super) fn rows<'p>(provisions: &[&'p Provision], of: ProvisionSet) -> Vec<(usize, &'p Conjunction)> {
    let own = provisions.iter().enumerate().filter(|(position, _)| of.contains(*position));
    own.flat_map(|(position, provision)| provision.when.alternatives.iter().map(move |row| (position, row))).collect()
}

/// All rows as a set of them; `None` where they are more than [`MAX_ROWS`].
pub(super) const fn every(rows: &[(usize, &Conjunction)]) -> Option<u128> {
    match rows.len() {
        MAX_ROWS => Some(u128::MAX),
        fewer if fewer < MAX_ROWS => Some((1 << fewer) - 1),
        _ => None,
    }
}

/// The axes: for each fact that rows tell values of apart, its classes, and for each class the rows it passes.
///
/// Never a part of its caller, so that valgrind's report of what the optimiser does here has one name, whoever calls.
#[inline(never)]
pub(super) fn divide(question: &'static Question, rows: &[(usize, &Conjunction)], places: usize) -> Vec<(Axis, Vec<u128>)> {
    let mut axes = Vec::new();
    let facts = question.fact_ids().zip(question.facts.iter().map(|fact| Some(fact.domain)));
    let roles = PlaceRole::ALL.into_iter().map(|role| (FactId::place(question, role), None));
    for (id, domain) in facts.chain(roles) {
        if rows.iter().all(|(_, row)| row.tests.iter().all(|test| test.fact != id)) {
            continue;
        }
        let passes = |value: Value| -> u128 {
            let passing = rows
                .iter()
                .enumerate()
                .filter(|(_, (_, row))| row.tests.iter().all(|test| test.fact != id || test.accepts.accepts(value)));
            passing.fold(0, |set, (row, _)| set | 1 << row)
        };
        let mut signatures: Vec<u128> = Vec::new();
        let division = match domain {
            Some(Domain::Count) => {
                let mut cuts: Vec<u32> = Vec::new();
                for start in starts(id, rows) {
                    let signature = passes(Value::Count(start));
                    if signatures.last() != Some(&signature) {
                        signatures.push(signature);
                        cuts.push(start);
                    }
                }
                Division::Cuts(cuts.into_iter().skip(1).collect())
            }
            _ => {
                let values = domain.map_or(places, |domain| domain.size().unwrap_or_default());
                let value = |position: usize| match domain {
                    Some(domain) => domain.nth(position),
                    None => u16::try_from(position).ok().map(|place| Value::Place(PlaceId(place))),
                };
                let classes = (0..values).map(|position| {
                    let signature = value(position).map_or(0, passes);
                    let class = signatures.iter().position(|known| *known == signature).unwrap_or_else(|| {
                        signatures.push(signature);
                        signatures.len() - 1
                    });
                    u32::try_from(class).unwrap_or(u32::MAX)
                });
                Division::Terms(classes.collect())
            }
        };
        if signatures.len() > 1 {
            axes.push((Axis::new(id, division, signatures.len()), signatures));
        }
    }
    axes
}

/// The counts at which some row's test begins or ceases to pass, and 0; ascending.
fn starts(id: FactId, rows: &[(usize, &Conjunction)]) -> Vec<u32> {
    let mut starts = vec![0];
    for test in rows.iter().flat_map(|(_, row)| &row.tests).filter(|test| test.fact == id) {
        if let Accepts::Range(first, last) = test.accepts {
            starts.push(first);
            starts.extend(last.checked_add(1));
        }
    }
    starts.sort_unstable();
    starts.dedup();
    starts
}

struct Walk<'a> {
    question: &'static Question,
    provisions: &'a [&'a Provision],
    overrides: &'a [ProvisionSet],
    rows: &'a [(usize, &'a Conjunction)],
    axes: &'a [(Axis, Vec<u128>)],
    diagram: Diagram,
    /// The node, or past the last axis the finding, of each set of rows met so far before an axis.
    met: HashMap<(usize, u128), u32>,
    path: Vec<usize>,
    conflicts: Vec<Conflict>,
}

impl Walk<'_> {
    /// The node of the cells that are left where these rows are alive before an axis: the same rows lead to the same cells.
    fn descend(&mut self, depth: usize, alive: u128) -> u32 {
        if let Some(known) = self.met.get(&(depth, alive)) {
            return *known;
        }
        let found = match self.axes.get(depth) {
            None => self.leaf(alive),
            // Past the limit there is nothing more to find out: the table is refused.
            Some(_) if self.diagram.findings.len() > MAX_FINDINGS => return 0,
            Some((_, signatures)) => {
                let mut edges = Edges::new();
                for (class, signature) in signatures.iter().enumerate() {
                    if let Some(step) = self.path.get_mut(depth) {
                        *step = class;
                    }
                    edges.push(self.descend(depth + 1, alive & signature));
                }
                self.diagram.intern(depth, &edges)
            }
        };
        // Only to save work, so that it may be forgotten before it grows large.
        if self.met.len() == MAX_FINDINGS {
            self.met.clear();
        }
        self.met.insert((depth, alive), found);
        found
    }

    fn leaf(&mut self, alive: u128) -> u32 {
        let alive_rows = self.rows.iter().enumerate().filter(|(row, _)| alive >> row & 1 == 1);
        let applies = alive_rows.map(|(_, (provision, _))| *provision).collect();
        let (finding, clash) = conclude(self.question, self.provisions, self.overrides, applies);
        if let Some(provisions) = clash
            && self.conflicts.iter().all(|known| known.provisions != provisions)
        {
            let situation = self.situation(provisions);
            self.conflicts.push(Conflict { provisions, situation });
        }
        self.diagram.findings.intern(finding)
    }

    /// The situation walked to, told by the facts that the two provisions look at.
    fn situation(&self, (left, right): (usize, usize)) -> Facts {
        let of_the_two = self.rows.iter().filter(|(provision, _)| [left, right].contains(provision));
        let looked_at: Vec<FactId> = of_the_two.flat_map(|(_, row)| row.tests.iter().map(|test| test.fact)).collect();
        let mut facts = Facts::new(self.question);
        for ((axis, _), class) in self.axes.iter().zip(&self.path) {
            if looked_at.contains(&axis.fact())
                && let Some(value) = axis.representative(*class)
            {
                facts.put(axis.fact(), value);
            }
        }
        facts
    }
}

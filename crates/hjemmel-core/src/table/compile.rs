//! From provisions to a table.
//!
//! Every alternative of every provision is a *row* of a decision table. Two values of a fact that pass the tests of the
//! same rows are one class. Walking the axes, the set of rows still alive shrinks; at a cell it tells which provisions
//! apply, and the finding follows from them alone, so it is worked out once a set and interned.

use super::axis::{Axis, Division};
use super::conclude::conclude;
use super::{MAX_CELLS, MAX_FINDINGS, MAX_PARTIAL_CELLS, Table, partial};
use crate::condition::{Accepts, Conjunction};
use crate::facts::Facts;
use crate::finding::{Finding, ProvisionSet};
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
    let (mut axes, signatures): (Vec<Axis>, Vec<Vec<u128>>) = divide(question, &rows, places).into_iter().unzip();
    let cells = axes.iter().try_fold(1usize, |cells, axis| cells.checked_mul(axis.classes()));
    let cells = cells
        .filter(|cells| *cells <= MAX_CELLS)
        .ok_or_else(|| Overflow::Cells(axes.iter().map(|axis| (axis.fact().name(), axis.classes())).collect()))?;
    let with_unknown = axes.iter().try_fold(1usize, |cells, axis| cells.checked_mul(axis.classes() + 1));
    let partial_cells = with_unknown.filter(|cells| *cells <= MAX_PARTIAL_CELLS);
    let mut stride = 1;
    for axis in axes.iter_mut().rev() {
        axis.lay(stride, partial_cells.is_some());
        stride *= axis.classes() + usize::from(partial_cells.is_some());
    }
    let mut walk = Walk {
        question,
        provisions,
        overrides,
        rows: &rows,
        axes: &axes,
        signatures: &signatures,
        cells: vec![0; partial_cells.unwrap_or(cells)],
        findings: Interner::default(),
        by_rows: HashMap::new(),
        blocks: HashMap::new(),
        path: vec![0; axes.len()],
        conflicts: Vec::new(),
    };
    walk.descend(0, 0, all);
    let Walk { mut cells, mut findings, conflicts, .. } = walk;
    if findings.list.len() > MAX_FINDINGS {
        return Err(Overflow::Findings);
    }
    if partial_cells.is_some() {
        partial::fill(&axes, &mut cells, &mut findings);
    }
    let table = Table::new(axes.into(), cells.into(), findings.list.into(), partial_cells.is_some());
    Ok((table, conflicts))
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

/// Findings, each kept once.
#[derive(Default)]
pub(super) struct Interner {
    pub(super) list: Vec<Finding>,
    positions: HashMap<Finding, u32>,
}

impl Interner {
    pub(super) fn intern(&mut self, finding: Finding) -> u32 {
        *self.positions.entry(finding).or_insert_with(|| {
            self.list.push(finding);
            u32::try_from(self.list.len() - 1).unwrap_or(u32::MAX)
        })
    }
}

struct Walk<'a> {
    question: &'static Question,
    provisions: &'a [&'a Provision],
    overrides: &'a [ProvisionSet],
    rows: &'a [(usize, &'a Conjunction)],
    axes: &'a [Axis],
    signatures: &'a [Vec<u128>],
    cells: Vec<u32>,
    findings: Interner,
    /// The finding of each set of rows met so far.
    by_rows: HashMap<u128, u32>,
    /// Where the cells of an axis and all after it lie, for each set of rows it was met with.
    blocks: HashMap<(usize, u128), usize>,
    path: Vec<usize>,
    conflicts: Vec<Conflict>,
}

impl Walk<'_> {
    fn descend(&mut self, depth: usize, base: usize, alive: u128) {
        let (Some(axis), Some(signatures)) = (self.axes.get(depth), self.signatures.get(depth)) else {
            let finding = self.leaf(alive);
            if let Some(cell) = self.cells.get_mut(base) {
                *cell = finding;
            }
            return;
        };
        // Past the limit there is nothing more to find out: the table is refused.
        if self.findings.list.len() > MAX_FINDINGS {
            return;
        }
        if self.copied(axis, depth, base, alive) {
            return;
        }
        for (class, signature) in signatures.iter().enumerate() {
            if let Some(step) = self.path.get_mut(depth) {
                *step = class;
            }
            self.descend(depth + 1, base + class * axis.stride(), alive & signature);
        }
    }

    /// The same rows alive lead to the same cells: most of a large table is a copy of a part of it. Whether this part was.
    fn copied(&mut self, axis: &Axis, depth: usize, base: usize, alive: u128) -> bool {
        // What is smaller than this is walked in the time that looking it up takes.
        const WORTH_IT: usize = 64;
        let length = axis.stride() * axis.extent();
        if length < WORTH_IT {
            return false;
        }
        let whole = |start: &usize| start + length <= self.cells.len() && base + length <= self.cells.len();
        if let Some(start) = self.blocks.get(&(depth, alive)).copied().filter(whole) {
            self.cells.copy_within(start..start + length, base);
            return true;
        }
        // Only to save work, so that it may be forgotten before it grows large.
        if self.blocks.len() == MAX_FINDINGS {
            self.blocks.clear();
        }
        self.blocks.insert((depth, alive), base);
        false
    }

    fn leaf(&mut self, alive: u128) -> u32 {
        if let Some(position) = self.by_rows.get(&alive) {
            return *position;
        }
        let alive_rows = self.rows.iter().enumerate().filter(|(row, _)| alive >> row & 1 == 1);
        let applies = alive_rows.map(|(_, (provision, _))| *provision).collect();
        let (finding, clash) = conclude(self.question, self.provisions, self.overrides, applies);
        if let Some(provisions) = clash
            && self.conflicts.iter().all(|known| known.provisions != provisions)
        {
            let situation = self.situation(provisions);
            self.conflicts.push(Conflict { provisions, situation });
        }
        let position = self.findings.intern(finding);
        // Only to save work, so that it may be forgotten before it grows large.
        if self.by_rows.len() == MAX_FINDINGS {
            self.by_rows.clear();
        }
        self.by_rows.insert(alive, position);
        position
    }

    /// The situation walked to, told by the facts that the two provisions look at.
    fn situation(&self, (left, right): (usize, usize)) -> Facts {
        let of_the_two = self.rows.iter().filter(|(provision, _)| [left, right].contains(provision));
        let looked_at: Vec<FactId> = of_the_two.flat_map(|(_, row)| row.tests.iter().map(|test| test.fact)).collect();
        let mut facts = Facts::new(self.question);
        for (axis, class) in self.axes.iter().zip(&self.path) {
            if looked_at.contains(&axis.fact())
                && let Some(value) = axis.representative(*class)
            {
                facts.put(axis.fact(), value);
            }
        }
        facts
    }
}

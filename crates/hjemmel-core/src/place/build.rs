//! From the rows of registers and their tables of changes to municipalities: which codes are one municipality's, and what
//! became of those that ended.

use super::fold::Folded;
use super::register::{Municipality, Register};
use super::{Change, Designation, PlaceId, RegisterSource};
use hashbrown::{HashMap, HashSet};
use jiff::civil::Date;

/// Codes that are one municipality's, as sets that grow together.
#[derive(Default)]
struct Identities {
    /// Each code's own number.
    numbers: HashMap<String, usize>,
    /// The number each number was joined to; itself where it leads its set.
    leaders: Vec<usize>,
}

impl Identities {
    fn number(&mut self, code: &str) -> usize {
        if let Some(number) = self.numbers.get(code) {
            return *number;
        }
        let number = self.leaders.len();
        self.leaders.push(number);
        self.numbers.insert(code.to_owned(), number);
        number
    }

    fn leader(&self, mut number: usize) -> usize {
        // Numbers are only ever joined to smaller ones, so this ends.
        while let Some(next) = self.leaders.get(number).copied().filter(|next| *next < number) {
            number = next;
        }
        number
    }

    fn join(&mut self, one: &str, other: &str) {
        let (one, other) = (self.number(one), self.number(other));
        let (one, other) = (self.leader(one), self.leader(other));
        if let Some(joined) = self.leaders.get_mut(one.max(other)) {
            *joined = one.min(other);
        }
    }

    /// Joins the codes of rows that say that they are one municipality's.
    fn join_declared(&mut self, rows: &[Designation]) {
        let mut first: HashMap<&str, &str> = HashMap::new();
        for row in rows {
            let first: &str = first.entry(row.municipality.as_str()).or_insert(row.code.as_str());
            self.join(first, &row.code);
        }
    }
}

pub(super) fn build(
    mut designations: Vec<Designation>,
    changes: &[Change],
    sources: Vec<RegisterSource>,
    reference: Date,
) -> Register {
    let known: HashSet<String> = designations.iter().map(|row| row.code.clone()).collect();
    // A table of changes names the codes that ended: enough to understand them, not to say when they began.
    let mut told: HashSet<&str> = HashSet::new();
    for change in changes.iter().filter(|change| !known.contains(&change.old_code)) {
        if told.insert(&change.old_code) {
            designations.push(change.ended());
        }
    }
    let mut identities = Identities::default();
    identities.join_declared(&designations);
    let successions = join_renumbered(&designations, changes, &mut identities);
    let mut register = Register { sources, reference, ..Register::default() };
    let mut owners: HashMap<usize, PlaceId> = HashMap::new();
    for (position, row) in designations.iter().enumerate() {
        let Some(number) = identities.numbers.get(row.code.as_str()) else { continue };
        let next = u16::try_from(register.municipalities.len()).map(PlaceId);
        let owner = match (owners.get(&identities.leader(*number)), next) {
            (Some(owner), _) => *owner,
            (None, Ok(next)) => {
                owners.insert(identities.leader(*number), next);
                register.municipalities.push(Municipality::default());
                next
            }
            // Past the 65,536th municipality: left out, and unknown.
            (None, Err(_)) => continue,
        };
        if let Some(municipality) = register.municipalities.get_mut(owner.index()) {
            municipality.own.push(position);
        }
        for name in row.names() {
            register.enter(name, owner, position);
        }
    }
    let owner = |code: &str| owners.get(&identities.leader(*identities.numbers.get(code)?)).copied();
    let mut met: HashSet<(PlaceId, PlaceId, Date)> = HashSet::new();
    for (old, new, on) in successions {
        let (Some(old), Some(new)) = (owner(old), owner(new)) else { continue };
        if !met.insert((old, new, on)) {
            continue;
        }
        if let Some(municipality) = register.municipalities.get_mut(old.index()) {
            municipality.became.push((on, new));
        }
        if let Some(municipality) = register.municipalities.get_mut(new.index()) {
            municipality.came_from.push((on, old));
        }
    }
    let days = designations.iter().flat_map(|row| [row.from, row.until.and_then(|until| until.tomorrow().ok())]);
    register.renaming_days = days.flatten().collect();
    register.renaming_days.sort_unstable();
    register.renaming_days.dedup();
    register.designations = designations;
    register
}

/// The first and last days between which each code is in use, in their order and apart from each other; none where no row of
/// it states its first day.
fn in_use(rows: &[Designation]) -> HashMap<&str, Vec<(Date, Date)>> {
    let mut stated: HashMap<&str, Vec<(Date, Date)>> = HashMap::new();
    for row in rows {
        let windows = stated.entry(row.code.as_str()).or_default();
        windows.extend(row.from.map(|from| (from, row.until.unwrap_or(Date::MAX))).filter(|(from, until)| from <= until));
    }
    for windows in stated.values_mut() {
        windows.sort_unstable();
        windows.dedup_by(|next, last| {
            let overlap = next.0 <= last.1;
            if overlap {
                last.1 = last.1.max(next.1);
            }
            overlap
        });
    }
    stated
}

/// Joins the codes that a change only renumbered; the other changes, as old code, new code and day.
///
/// A change is a mere renumbering where the old code has one successor that day and the new one no other predecessor. A
/// code that lives on lost at most some ground: nothing became of it.
fn join_renumbered<'c>(rows: &[Designation], changes: &'c [Change], identities: &mut Identities) -> Vec<(&'c str, &'c str, Date)> {
    let by_code = in_use(rows);
    let lives = |code: &str, on: Date| {
        let windows = by_code.get(code).map(Vec::as_slice).unwrap_or_default();
        let begun = windows.partition_point(|(from, _)| *from <= on);
        begun.checked_sub(1).and_then(|last| windows.get(last)).is_some_and(|(_, until)| on <= *until)
    };
    let ended = |code: &str, on: Date| !lives(code, on);
    let real: Vec<&Change> = changes
        .iter()
        .filter(|change| change.old_code == change.new_code || ended(&change.old_code, change.on))
        .filter(|change| by_code.contains_key(change.new_code.as_str()))
        .collect();
    let mut successors: HashMap<(&str, Date), HashSet<&str>> = HashMap::new();
    let mut predecessors: HashMap<(&str, Date), HashSet<&str>> = HashMap::new();
    for change in &real {
        successors.entry((&change.old_code, change.on)).or_default().insert(&change.new_code);
        predecessors.entry((&change.new_code, change.on)).or_default().insert(&change.old_code);
    }
    let mut successions = Vec::new();
    for change in real.iter().filter(|change| change.old_code != change.new_code) {
        let alone = |set: Option<&HashSet<&str>>| set.is_some_and(|set| set.len() == 1);
        let new_before = change.on.yesterday().is_ok_and(|before| lives(&change.new_code, before));
        if alone(successors.get(&(change.old_code.as_str(), change.on)))
            && alone(predecessors.get(&(change.new_code.as_str(), change.on)))
            && !new_before
        {
            identities.join(&change.old_code, &change.new_code);
        } else {
            successions.push((change.old_code.as_str(), change.new_code.as_str(), change.on));
        }
    }
    successions
}

impl Register {
    /// Notes what a name or code may stand for, as it is written and folded.
    fn enter(&mut self, name: &str, owner: PlaceId, position: usize) {
        let folded = Folded::of(name);
        let written = [Some(name), folded.as_ref().map(Folded::as_str)];
        for written in written.into_iter().flatten() {
            let known = self.lookup.entry(written.to_owned()).or_default();
            // Designations are entered in their order: where this one is there already, it is the last.
            if known.last() != Some(&(owner, position)) {
                known.push((owner, position));
            }
        }
    }
}

//! Which provisions apply together: every combination that some situation has, without the situations themselves.

use super::axis::Axis;
use super::compile::{divide, every, rows};
use crate::condition::Conjunction;
use crate::finding::ProvisionSet;
use crate::regulation::Provision;
use crate::vocabulary::Question;
use hashbrown::HashSet;

/// The sets of the provisions in `looked_at` that apply together, each that of some situation. `None` where finding them takes
/// more than `limit` steps; `places` is the number of municipalities.
pub(crate) fn combinations(
    question: &'static Question,
    provisions: &[&Provision],
    looked_at: ProvisionSet,
    places: usize,
    limit: usize,
) -> Option<HashSet<ProvisionSet>> {
    let rows = rows(provisions, looked_at);
    let all = every(&rows)?;
    let axes: Vec<(Axis, Vec<u128>)> = divide(question, &rows, places);
    let of_rows = |holds: &dyn Fn(usize, &Conjunction) -> bool| -> u128 {
        let own = rows.iter().enumerate().filter(|(_, (position, row))| holds(*position, row));
        own.fold(0, |set, (at, _)| set | 1 << at)
    };
    let each: Vec<(usize, u128)> = looked_at.iter().map(|own| (own, of_rows(&|position, _| position == own))).collect();
    // The rows that have no test left once the first axes are passed.
    let done = |passed: usize| {
        let left = axes.get(passed..).unwrap_or_default();
        of_rows(&|_, row| !row.tests.iter().any(|test| left.iter().any(|(axis, _)| axis.fact() == test.fact)))
    };
    // Where such a row passes its provision applies, and the others of the provision make no difference.
    let settle = |done: u128, (mut applies, mut alive): State| {
        for (position, own) in &each {
            if alive & done & own != 0 {
                applies = applies.union(ProvisionSet::of(*position));
                alive &= !own;
            }
        }
        (applies, alive)
    };
    let mut states: HashSet<State> = HashSet::from_iter([settle(done(0), (ProvisionSet::default(), all))]);
    let mut steps = 0;
    for (at, (_, signatures)) in axes.iter().enumerate() {
        steps += states.len() * signatures.len();
        if steps > limit {
            return None;
        }
        let done = done(at + 1);
        let next = |(applies, alive): &State| {
            let (applies, alive) = (*applies, *alive);
            signatures.iter().map(move |signature| (applies, alive & signature))
        };
        states = states.iter().flat_map(next).map(|state| settle(done, state)).collect();
    }
    Some(states.into_iter().map(|(applies, _)| applies).collect())
}

/// The provisions that apply for certain, and the rows of the others that can still pass.
type State = (ProvisionSet, u128);

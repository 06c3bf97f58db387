//! Which provisions apply together: every combination that some situation has, without the situations themselves.

use super::compile::{MAX_ROWS, divide};
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
    let own = provisions.iter().enumerate().filter(|(position, _)| looked_at.contains(*position));
    let rows: Vec<(usize, &Conjunction)> =
        own.flat_map(|(position, provision)| provision.when.alternatives.iter().map(move |row| (position, row))).collect();
    let all = match rows.len() {
        MAX_ROWS => u128::MAX,
        fewer if fewer < MAX_ROWS => (1 << fewer) - 1,
        _ => return None,
    };
    // Axis by axis: which rows can still pass, each set of them once.
    let mut alive: HashSet<u128> = HashSet::from_iter([all]);
    let mut steps = 0;
    for (_, signatures) in divide(question, &rows, places) {
        steps += alive.len() * signatures.len();
        if steps > limit {
            return None;
        }
        alive = alive.iter().flat_map(|rows| signatures.iter().map(move |signature| rows & signature)).collect();
    }
    let applying = |alive: u128| {
        let alive_rows = rows.iter().enumerate().filter(|(row, _)| alive >> row & 1 == 1);
        alive_rows.fold(ProvisionSet::default(), |set, (_, (provision, _))| set.union(ProvisionSet::of(*provision)))
    };
    Some(alive.into_iter().map(applying).collect())
}

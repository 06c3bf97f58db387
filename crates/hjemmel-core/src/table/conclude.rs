//! What follows where exactly some provisions apply: which of them stand, and what they say together.

use crate::finding::{Finding, Outcome, ProvisionSet};
use crate::regulation::{Basis, Effect, Provision, Ruling};
use crate::vocabulary::Question;

/// For each provision on a question those that it defeats, where `positions` are theirs among all of a regulation.
pub(crate) fn overrides(all: &[Provision], positions: &[usize]) -> Vec<ProvisionSet> {
    let bits = |provision: &Provision| {
        let own = |at: &usize| positions.iter().position(|own| own == at);
        provision.overrides.iter().filter_map(own).collect()
    };
    positions.iter().filter_map(|at| all.get(*at)).map(bits).collect()
}

/// The finding where exactly the provisions in `applies` apply, and two that clash there, if any do.
///
/// A provision is defeated where an undefeated one that applies overrides it. Where an exception is itself defeated, the
/// rule it would have defeated stands again.
pub(crate) fn conclude(
    question: &'static Question,
    provisions: &[&Provision],
    overrides: &[ProvisionSet],
    applies: ProvisionSet,
) -> (Finding, Option<(usize, usize)>) {
    let mut standing = ProvisionSet::default();
    let mut open = applies;
    let mut defeated = ProvisionSet::default();
    // Overrides form no circle (the loader saw to it), so some open provision is always overridden by no open one.
    while !open.is_empty() {
        let threatened = open.iter().fold(ProvisionSet::default(), |set, one| set.union(overridden_by(overrides, one)));
        let safe = open.minus(threatened);
        let settled = if safe.is_empty() { open } else { safe };
        standing = standing.union(settled);
        for one in settled.iter() {
            defeated = defeated.union(overridden_by(overrides, one).intersection(applies));
        }
        open = open.minus(settled).minus(defeated);
    }
    let rulings = || {
        standing.iter().filter_map(|position| match provisions.get(position)?.effect {
            Effect::Outcome(ruling) => Some((position, ruling)),
            _ => None,
        })
    };
    // What the text at hand left out speaks only where nothing else does.
    let left_out =
        standing.iter().filter(|position| matches!(provisions.get(*position).map(|one| &one.effect), Some(Effect::OutOfScope)));
    let left_out: ProvisionSet = left_out.collect();
    let mut finding = Finding { applied: standing, possible: standing, overridden: defeated, ..Finding::silent(question) };
    let Some((first, ruling)) = rulings().next() else {
        if !left_out.is_empty() {
            finding.outcome = Outcome::Unsettled(None);
            finding.basis = Some(Basis::Unsettled);
        }
        return (finding, None);
    };
    finding.applied = standing.minus(left_out);
    finding.possible = finding.applied;
    let clash = rulings().find(|(_, other)| match (ruling, other) {
        (Ruling::Verdict(one), Ruling::Verdict(other)) => one != *other,
        (Ruling::Unsettled(_), Ruling::Unsettled(_)) => false,
        _ => true,
    });
    finding.outcome = match ruling {
        Ruling::Verdict(verdict) => Outcome::Decided(verdict),
        Ruling::Unsettled(leaning) => {
            let agreed = rulings().all(|(_, other)| other == ruling);
            Outcome::Unsettled(leaning.filter(|_| agreed))
        }
    };
    finding.basis = rulings().filter_map(|(position, _)| provisions.get(position).map(|one| one.basis)).max();
    (finding, clash.map(|(other, _)| (first, other)))
}

fn overridden_by(overrides: &[ProvisionSet], provision: usize) -> ProvisionSet {
    overrides.get(provision).copied().unwrap_or_default()
}

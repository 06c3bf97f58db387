//! The reference interpreter: what the provisions say, worked out from their definitions and nothing else.
//!
//! Written to be obviously right and never fast, and independent of the table: it knows no classes, no rows and no
//! cells, and tries every value of every fact that a provision mentions. The tests compare the two everywhere.

use crate::condition::{Accepts, Truth};
use crate::facts::Facts;
use crate::finding::{Finding, Outcome, ProvisionSet};
use crate::place::PlaceId;
use crate::regulation::{Basis, Effect, Extent, Provision, Regulation, Ruling};
use crate::vocabulary::{Domain, FactId, Question, Value};

/// The provisions of `regulation` on `question` that apply in `extent`, with their positions among all its provisions and
/// among those on the question.
#[must_use]
pub fn active<'r>(regulation: &'r Regulation, extent: &Extent, question: &Question) -> Vec<(usize, usize, &'r Provision)> {
    let on_question = regulation.provisions().iter().enumerate().filter(|(_, one)| one.question == question);
    let numbered = on_question.enumerate().map(|(bit, (position, provision))| (bit, position, provision));
    numbered.filter(|(bit, ..)| extent.active(question).contains(*bit)).collect()
}

/// The finding of `regulation` for `facts` where and when `extent` says, those unknown included.
///
/// Takes time with the square of the number of completions of the unknown facts that provisions mention, and more where
/// exceptions have exceptions.
#[must_use]
pub fn interpret(regulation: &Regulation, extent: &Extent, facts: &Facts) -> Finding {
    interpret_provisions(&active(regulation, extent, facts.question()), facts)
}

/// The same, for provisions that were chosen otherwise.
#[must_use]
pub fn interpret_provisions(provisions: &[(usize, usize, &Provision)], facts: &Facts) -> Finding {
    let unknown: Vec<FactId> = mentioned(provisions).into_iter().filter(|fact| facts.get(*fact).is_none()).collect();
    let completions = completions(provisions, facts, &unknown);
    let findings: Vec<Finding> = completions.iter().map(|complete| conclude(provisions, complete)).collect();

    let mut whole = merge(facts, &findings);
    for fact in unknown {
        // Missing: two completions that differ in this fact alone, with different outcomes.
        let others = |complete: &Facts| {
            let mut without = *complete;
            without.put(fact, Value::Count(0));
            without
        };
        let turns = completions.iter().zip(&findings).any(|(one, left)| {
            completions
                .iter()
                .zip(&findings)
                .any(|(two, right)| others(one) == others(two) && different(left.outcome, right.outcome))
        });
        if turns {
            whole.missing |= fact.bit();
        }
    }
    whole
}

fn different(left: Outcome, right: Outcome) -> bool {
    match (left, right) {
        (Outcome::Unsettled(_), Outcome::Unsettled(_)) => false,
        _ => left != right,
    }
}

/// The facts that some provision looks at.
#[must_use]
pub fn mentioned(provisions: &[(usize, usize, &Provision)]) -> Vec<FactId> {
    let mut facts: Vec<FactId> = tests(provisions).map(|(fact, _)| fact).collect();
    facts.sort_unstable();
    facts.dedup();
    facts
}

fn tests<'a>(provisions: &'a [(usize, usize, &Provision)]) -> impl Iterator<Item = (FactId, &'a Accepts)> + 'a {
    let alternatives = provisions.iter().flat_map(|(.., provision)| &provision.when.alternatives);
    alternatives.flat_map(|row| row.tests.iter().map(|test| (test.fact, &test.accepts)))
}

/// Every value of a fact; for a count every number at which something may change, and its neighbours.
#[must_use]
pub fn values(provisions: &[(usize, usize, &Provision)], facts: &Facts, fact: FactId) -> Vec<Value> {
    if fact.role().is_some() {
        return places(provisions, fact);
    }
    match facts.question().facts.get(fact.index()).map(|fact| fact.domain) {
        None => Vec::new(),
        Some(Domain::Terms(set)) => (0..=u8::MAX).take(set.terms.len()).map(Value::Term).collect(),
        Some(Domain::YesNo) => vec![Value::YesNo(false), Value::YesNo(true)],
        Some(Domain::Count) => {
            let mut counts = vec![0, u32::MAX];
            for (own, accepts) in tests(provisions) {
                if let (true, Accepts::Range(first, last)) = (own == fact, accepts) {
                    for edge in [*first, *last] {
                        counts.extend([edge.saturating_sub(1), edge, edge.saturating_add(1)]);
                    }
                }
            }
            counts.sort_unstable();
            counts.dedup();
            counts.into_iter().map(Value::Count).collect()
        }
    }
}

/// Every municipality that a provision names in a role, and one that none names.
fn places(provisions: &[(usize, usize, &Provision)], fact: FactId) -> Vec<Value> {
    let mut named: Vec<PlaceId> = Vec::new();
    for (own, accepts) in tests(provisions) {
        if let (true, Accepts::Places(places)) = (own == fact, accepts) {
            named.extend_from_slice(places);
        }
    }
    let other = (0..=u16::MAX).map(PlaceId).find(|place| !named.contains(place));
    named.sort_unstable();
    named.dedup();
    named.into_iter().chain(other).map(Value::Place).collect()
}

fn completions(provisions: &[(usize, usize, &Provision)], facts: &Facts, unknown: &[FactId]) -> Vec<Facts> {
    let mut completions = vec![*facts];
    for fact in unknown {
        let values = values(provisions, facts, *fact);
        completions = completions
            .into_iter()
            .flat_map(|partly| {
                values.iter().map(move |value| {
                    let mut complete = partly;
                    complete.put(*fact, *value);
                    complete
                })
            })
            .collect();
    }
    completions
}

/// The finding where every fact that a provision mentions is known.
fn conclude(provisions: &[(usize, usize, &Provision)], facts: &Facts) -> Finding {
    let applies = |provision: &Provision| provision.when.holds(facts) == Truth::Yes;
    let mut finding = Finding::silent(facts.question());
    let mut rulings: Vec<(&Provision, Ruling)> = Vec::new();
    let mut left_out = ProvisionSet::default();
    for (bit, position, provision) in provisions {
        if !applies(provision) {
            continue;
        }
        if defeated(provisions, facts, *position) {
            finding.overridden = finding.overridden.union(ProvisionSet::of(*bit));
            continue;
        }
        match provision.effect {
            Effect::OutOfScope => left_out = left_out.union(ProvisionSet::of(*bit)),
            Effect::Outcome(ruling) => rulings.push((provision, ruling)),
            _ => {}
        }
        if !matches!(provision.effect, Effect::OutOfScope) {
            finding.applied = finding.applied.union(ProvisionSet::of(*bit));
        }
    }
    if rulings.is_empty() && !left_out.is_empty() {
        finding.applied = finding.applied.union(left_out);
        finding.outcome = Outcome::Unsettled(None);
        finding.basis = Some(Basis::Unsettled);
    }
    finding.possible = finding.applied;
    if let Some((_, first)) = rulings.first() {
        finding.outcome = match first {
            Ruling::Verdict(verdict) => Outcome::Decided(*verdict),
            Ruling::Unsettled(leaning) if rulings.iter().all(|(_, other)| other == first) => Outcome::Unsettled(*leaning),
            Ruling::Unsettled(_) => Outcome::Unsettled(None),
        };
        finding.basis = rulings.iter().map(|(provision, _)| provision.basis).max();
    }
    finding
}

/// A provision is defeated where a provision that applies and is not itself defeated overrides it.
fn defeated(provisions: &[(usize, usize, &Provision)], facts: &Facts, position: usize) -> bool {
    provisions.iter().any(|(_, other, provision)| {
        provision.overrides.contains(&position) && provision.when.holds(facts) == Truth::Yes && !defeated(provisions, facts, *other)
    })
}

/// What holds in every completion.
fn merge(facts: &Facts, findings: &[Finding]) -> Finding {
    let Some(first) = findings.first() else { return Finding::silent(facts.question()) };
    let outcome = if findings.iter().all(|other| other.outcome == first.outcome) {
        first.outcome
    } else if findings.iter().all(|other| matches!(other.outcome, Outcome::Unsettled(_))) {
        Outcome::Unsettled(None)
    } else {
        Outcome::Undetermined
    };
    let every = |set: fn(&Finding) -> ProvisionSet| findings.iter().map(set).reduce(ProvisionSet::intersection);
    Finding {
        outcome,
        basis: if outcome == Outcome::Undetermined { None } else { findings.iter().filter_map(|one| one.basis).min() },
        applied: every(|one| one.applied).unwrap_or_default(),
        possible: findings.iter().fold(ProvisionSet::default(), |set, one| set.union(one.applied)),
        overridden: every(|one| one.overridden).unwrap_or_default(),
        missing: 0,
    }
}

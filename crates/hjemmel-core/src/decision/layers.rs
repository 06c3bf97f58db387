//! Layers: the regulations that answer one question in one place at one time, and what follows from them together.
//!
//! The strictest verdict governs, in the order in which the vocabulary lists the question's verdicts. Where a layer is
//! unsettled it may be as strict as any, so only the strictest verdict of all settles the question beside it. Verdicts of a
//! question without an order are never forced into one.

use super::joint::Joint;
use crate::facts::Facts;
use crate::finding::{Finding, Outcome, ProvisionSet};
use crate::law::{Key, Law};
use crate::regulation::{Basis, Effect, Extent, Provision, Regulation};
use crate::vocabulary::{FactId, PlaceRole, Question, Verdict};
use smallvec::SmallVec;

/// One layer: a regulation in force, and what it says.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Held {
    pub(crate) key: Key,
    /// The place through which it applies.
    pub(crate) role: PlaceRole,
    pub(crate) finding: Finding,
    pub(crate) governing: bool,
}

/// What the layers say together.
#[derive(Debug, Clone)]
pub(crate) struct Weighed {
    pub(crate) layers: SmallVec<[Held; 2]>,
    /// On a day on which the rules changed the layers that held together, a list for each stretch of it; else empty.
    pub(crate) stretches: Vec<Vec<(Key, PlaceRole)>>,
    /// `None` where there is no layer.
    pub(crate) outcome: Option<Outcome>,
    pub(crate) basis: Option<Basis>,
    /// The unknown facts along which the outcome can still change, by the facts' bits.
    pub(crate) missing: u64,
}

impl Weighed {
    /// Asks the regulations and weighs their answers.
    pub(crate) fn new(law: &Law, facts: &Facts, hits: impl Iterator<Item = (Key, PlaceRole)>) -> Self {
        let ask = |(key, role): (Key, PlaceRole)| {
            let finding = law.extent(key)?.finding(facts);
            Some(Held { key, role, finding, governing: false })
        };
        let layers: SmallVec<[Held; 2]> = hits.filter_map(ask).collect();
        let mut weighed = Self { layers, stretches: Vec::new(), outcome: None, basis: None, missing: 0 };
        match weighed.layers.as_mut_slice() {
            [] => {}
            [only] => {
                only.governing = only.finding.outcome != Outcome::Undetermined;
                weighed.outcome = Some(only.finding.outcome);
                weighed.basis = only.finding.basis;
                weighed.missing = only.finding.missing;
            }
            _ => weighed.weigh(law, facts),
        }
        weighed
    }

    /// Asks the regulations of a day on which the rules changed, a list for each stretch of it; and whether the outcome is the
    /// same in all of them, and would be once more is known.
    pub(crate) fn over_day(law: &Law, facts: &Facts, stretches: Vec<Vec<(Key, PlaceRole)>>) -> (Self, bool) {
        let each: Vec<Self> = stretches.iter().map(|own| Self::new(law, facts, own.iter().copied())).collect();
        let outcome = each.iter().map(|one| one.outcome).reduce(|one, two| one.zip(two).map(|(one, two)| one.merge(two))).flatten();
        let silent = each.iter().any(|one| one.outcome.is_none()) && each.iter().any(|one| one.outcome.is_some());
        let mut day = Self {
            layers: SmallVec::new(),
            stretches,
            outcome,
            // What holds all day is as well founded as it is at the worst hour.
            basis: each.iter().map(|one| one.basis).min().flatten(),
            missing: each.iter().fold(0, |set, one| set | one.missing),
        };
        for held in each.iter().flat_map(|one| &one.layers) {
            let same = |known: &&mut Held| known.key.regulation == held.key.regulation && known.finding == held.finding;
            match day.layers.iter_mut().find(same) {
                Some(known) => known.governing |= held.governing,
                None => day.layers.push(*held),
            }
        }
        let agrees = match outcome {
            Some(Outcome::Undetermined) => Joint::new(law, facts, &day).agrees(),
            _ => !silent,
        };
        (day, agrees)
    }

    /// The extents that were asked.
    pub(crate) fn keys(&self) -> impl Iterator<Item = Key> {
        let layers = self.layers.iter().filter(|_| self.stretches.is_empty()).map(|layer| layer.key);
        layers.chain(self.stretches.iter().flatten().map(|(key, _)| *key))
    }

    fn weigh(&mut self, law: &Law, facts: &Facts) {
        let question = facts.question();
        let outcomes = || self.layers.iter().map(|layer| layer.finding.outcome);
        // Beside the strictest verdict of all, what the others may come to makes no difference.
        let top = |outcome: Outcome| question.ordered && matches!(outcome, Outcome::Decided(own) if own.is_strictest(question));
        let outcome = if outcomes().any(top) || outcomes().all(|outcome| outcome != Outcome::Undetermined) {
            combine(question, outcomes())
        } else {
            let mut open = self.layers.iter().filter(|layer| layer.finding.outcome == Outcome::Undetermined);
            let only = open.next().filter(|_| open.next().is_none());
            let table = only.and_then(|layer| Some((law.extent(layer.key)?.table(question)?, layer.finding.missing)));
            let settled = || outcomes().filter(|outcome| *outcome != Outcome::Undetermined);
            let (outcome, missing) = match table {
                // The others are settled: each of its completions is weighed beside them.
                Some((table, missing)) => table.together(facts, missing, |own| combine(question, settled().chain([own]))),
                None => Joint::new(law, facts, self).outcome(),
            };
            self.missing = missing;
            outcome
        };
        self.outcome = Some(outcome);
        let carries = |layer: &Held| match (outcome, layer.finding.outcome) {
            (Outcome::Decided(verdict), Outcome::Decided(own)) => own == verdict,
            (Outcome::Unsettled(_), Outcome::Unsettled(_)) => true,
            _ => false,
        };
        let alone = self.layers.iter().any(carries);
        for layer in &mut self.layers {
            layer.governing = match outcome {
                Outcome::Undetermined => false,
                _ if alone => carries(layer),
                // Carried by one layer in some completions and by another in the rest; or verdicts that have no order.
                _ => !matches!(layer.finding.outcome, Outcome::Decided(own) if own == question.not_regulated()),
            };
        }
        self.basis = match outcome {
            Outcome::Undetermined => None,
            Outcome::Unsettled(_) => Some(Basis::Unsettled),
            // Of several layers for the same verdict the strongest counts. Where none carries it by itself, that the layers
            // together do is a reading.
            Outcome::Decided(_) if alone => self.governing().filter_map(|layer| layer.finding.basis).max(),
            Outcome::Decided(_) => Some(Basis::Inferred),
        };
    }

    pub(crate) fn governing(&self) -> impl Iterator<Item = &Held> {
        self.layers.iter().filter(|layer| layer.governing)
    }
}

/// The outcome of several settled ones taken together.
pub(crate) fn combine(question: &Question, outcomes: impl Iterator<Item = Outcome> + Clone) -> Outcome {
    let decided = outcomes.clone().filter_map(|outcome| match outcome {
        Outcome::Decided(verdict) => Some(verdict),
        _ => None,
    });
    let unsettled = outcomes.filter_map(|outcome| match outcome {
        Outcome::Unsettled(leaning) => Some(leaning),
        _ => None,
    });
    if !question.ordered {
        return side_by_side(question, decided, unsettled.count());
    }
    let strictest = decided.max_by_key(|verdict| verdict.rank);
    let top = strictest.is_some_and(|verdict| verdict.is_strictest(question));
    match strictest {
        Some(verdict) if top || unsettled.clone().next().is_none() => Outcome::Decided(verdict),
        _ => {
            // It leans where all that is unclear leans, and never below what is clear.
            let all_lean = unsettled.clone().all(|leaning| leaning.is_some());
            let leaning = unsettled.flatten().chain(strictest).max_by_key(|verdict| verdict.rank);
            Outcome::Unsettled(leaning.filter(|_| all_lean))
        }
    }
}

/// Verdicts that have no order: one where all that speak agree, else unsettled.
fn side_by_side(question: &Question, decided: impl Iterator<Item = Verdict>, unsettled: usize) -> Outcome {
    let mut spoken = decided.filter(|verdict| *verdict != question.not_regulated());
    let first = spoken.next();
    match first {
        _ if unsettled > 0 => Outcome::Unsettled(None),
        None => Outcome::Decided(question.not_regulated()),
        Some(first) if spoken.all(|other| other == first) => Outcome::Decided(first),
        Some(_) => Outcome::Unsettled(None),
    }
}

/// One of the regulations that answer, and what it says by itself.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Layer<'d> {
    /// The regulation.
    pub regulation: &'d Regulation,
    /// Where and when the provisions that were asked apply.
    pub extent: &'d Extent,
    /// The place through which it applies.
    pub role: PlaceRole,
    /// Whether the answer is its answer: it reaches the strictest verdict, or is why the question is unsettled.
    pub governing: bool,
    /// What it says, taken alone.
    pub finding: Finding,
    pub(super) question: &'static Question,
}

/// A provision, and the regulation it stands in.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Cited<'d> {
    /// The provision.
    pub provision: &'d Provision,
    /// The regulation.
    pub regulation: &'d Regulation,
    /// The provision's position among the regulation's on the question.
    pub(crate) bit: usize,
}

impl std::ops::Deref for Cited<'_> {
    type Target = Provision;

    fn deref(&self) -> &Provision {
        self.provision
    }
}

impl<'d> Layer<'d> {
    /// The outcome of this layer alone.
    #[must_use]
    pub const fn outcome(&self) -> Outcome {
        self.finding.outcome
    }

    /// Whether its answer can turn on a place in a role.
    pub(crate) fn asks(&self, role: PlaceRole) -> bool {
        let fact = FactId::place(self.question, role);
        self.extent.table(self.question).is_some_and(|table| table.axes().iter().any(|axis| axis.fact() == fact))
    }

    /// The provisions of a set.
    pub(super) fn of_set(&self, set: ProvisionSet) -> impl Iterator<Item = Cited<'d>> + use<'d> {
        let (regulation, question) = (self.regulation, self.question);
        let all = regulation.provisions_on(question).enumerate();
        all.filter(move |(bit, _)| set.contains(*bit)).map(move |(bit, provision)| Cited { provision, regulation, bit })
    }

    /// The provisions its answer rests on: all that apply, whatever the facts that are missing; and where no single
    /// provision carries its verdict throughout, those that carry it in some completion.
    pub fn provisions(&self) -> impl Iterator<Item = Cited<'d>> + use<'d> {
        let finding = self.finding;
        let rules = |cited: &Cited<'_>| matches!(cited.provision.effect, Effect::Outcome(_));
        let decided = finding.outcome != Outcome::Undetermined;
        let carried = self.of_set(finding.applied).any(|cited| rules(&cited));
        let some = finding.possible;
        self.of_set(finding.applied.union(some))
            .filter(move |cited| finding.applied.contains(cited.bit) || (decided && !carried && rules(cited)))
    }
}

//! What layers say together, by the definition in the documentation: the strictest verdict, unless something is unclear.

use hjemmel::{Decision, Outcome, Question, Regulation};
use std::cmp::Reverse;

/// What regulations together say.
#[derive(Debug, Clone, PartialEq)]
pub struct Said {
    /// The outcome, leanings aside.
    pub outcome: Outcome,
    /// Those that govern.
    pub governing: Vec<String>,
    /// All of them.
    pub layers: Vec<String>,
}

impl Said {
    /// What a decision of the library says.
    #[must_use]
    pub fn of(decision: &Decision) -> Option<Self> {
        let name = Regulation::reference;
        let sorted = |mut names: Vec<String>| {
            names.sort();
            // On a day of change one with two stretches that say different things is there twice.
            names.dedup();
            names
        };
        let outcome = match decision.outcome()? {
            Outcome::Unsettled(_) => Outcome::Unsettled(None),
            other => other,
        };
        let governing = sorted(decision.governing().map(name).collect());
        Some(Self { outcome, governing, layers: sorted(decision.layers().map(|layer| name(layer.regulation)).collect()) })
    }
}

/// The strictest of what layers say, by the definition in the documentation.
pub(super) fn weigh(question: &Question, mut layers: Vec<(Outcome, &str)>) -> Option<Said> {
    let rank = |outcome: &Outcome| match outcome {
        Outcome::Decided(verdict) => question.verdicts.iter().position(|entry| entry.id == verdict.id()),
        _ => None,
    };
    let names = |layers: &mut dyn Iterator<Item = &(Outcome, &str)>| {
        let mut names: Vec<String> = layers.map(|(_, name)| (*name).to_owned()).collect();
        names.sort();
        names
    };
    layers.sort_by_key(|(outcome, _)| Reverse(rank(outcome)));
    let said = |outcome: Outcome, governing: Vec<String>| Said { outcome, governing, layers: names(&mut layers.iter()) };
    let (strictest, _) = *layers.first()?;
    let unsettled: Vec<Option<usize>> = layers
        .iter()
        .filter_map(|(outcome, _)| match outcome {
            Outcome::Unsettled(leaning) => Some(leaning.and_then(|leaning| rank(&Outcome::Decided(leaning)))),
            _ => None,
        })
        .collect();
    let top = rank(&strictest) == Some(question.verdicts.len() - 1);
    let spoken = layers.iter().filter(|(outcome, _)| rank(outcome).is_some_and(|rank| rank > 0));
    let differ = !question.ordered && spoken.clone().any(|(outcome, _)| spoken.clone().any(|(other, _)| other != outcome));
    if differ || !(unsettled.is_empty() || (top && question.ordered)) {
        let by = if differ && unsettled.is_empty() {
            names(&mut spoken.clone())
        } else {
            names(&mut layers.iter().filter(|(outcome, _)| rank(outcome).is_none()))
        };
        return Some(said(Outcome::Unsettled(None), by));
    }
    Some(said(strictest, names(&mut layers.iter().filter(|(outcome, _)| *outcome == strictest))))
}

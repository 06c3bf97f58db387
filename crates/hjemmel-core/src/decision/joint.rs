//! Several regulations read as one: the outcome of every situation that is still possible, taken together.

use super::layers::{Held, Weighed, combine};
use crate::facts::{Facts, classes};
use crate::finding::Outcome;
use crate::law::Law;
use crate::table::{Ask, Axis, SubTable};
use crate::vocabulary::{Fact, FactId, Question};

/// What the layers say together, along the facts by which any of them can still change.
pub(super) enum Joint {
    /// Every situation.
    Whole(SubTable),
    /// The situations are too many to be tried together: those of each layer by itself.
    Apart(&'static Question, Vec<SubTable>),
}

impl Joint {
    /// What they say along the facts that are missing.
    pub(super) fn new(law: &Law, facts: &Facts, weighed: &Weighed) -> Self {
        Self::over(law, facts, weighed, |layer| layer.finding.missing)
    }

    /// What they say for other facts, along all that are not given.
    pub(super) fn along(law: &Law, facts: &Facts, weighed: &Weighed) -> Self {
        Self::over(law, facts, weighed, |_| u64::MAX)
    }

    /// The same for a day on which the rules changed: undetermined where its stretches do not agree.
    fn over(law: &Law, facts: &Facts, weighed: &Weighed, along: impl Fn(&Held) -> u64) -> Self {
        if weighed.stretches.is_empty() {
            return Self::of(law, facts, &weighed.layers, along);
        }
        let mut day: Option<SubTable> = None;
        for stretch in &weighed.stretches {
            let held = stretch.iter().filter_map(|(key, role)| {
                let finding = law.extent(*key)?.finding(facts);
                Some(Held { key: *key, role: *role, finding, governing: false })
            });
            let held: Vec<Held> = held.collect();
            let whole = match Self::of(law, facts, &held, &along) {
                Self::Whole(whole) => whole,
                apart => return apart,
            };
            day = match day.map(|day| day.join(&whole, Outcome::merge)) {
                None => Some(whole),
                Some(Some(joined)) => Some(joined),
                Some(None) => return Self::Apart(facts.question(), vec![whole]),
            };
        }
        Self::Whole(day.unwrap_or_else(|| SubTable::settled(Outcome::Decided(facts.question().not_regulated()))))
    }

    /// Whether the stretches of a day agree in every situation, as far as they can be tried.
    pub(super) fn agrees(&self) -> bool {
        match self {
            Self::Whole(whole) => whole.outcomes().all(|outcome| outcome != Outcome::Undetermined),
            Self::Apart(..) => false,
        }
    }

    fn of(law: &Law, facts: &Facts, layers: &[Held], along: impl Fn(&Held) -> u64) -> Self {
        let question = facts.question();
        let both = |one: Outcome, two: Outcome| combine(question, [one, two].into_iter());
        let own = layers.iter().map(|layer| match law.extent(layer.key).and_then(|extent| extent.table(question)) {
            Some(table) => SubTable::of(table, facts, along(layer)),
            None => SubTable::settled(layer.finding.outcome),
        });
        // The settled ones first: beside the strictest verdict of all nothing else can matter.
        let mut own: Vec<SubTable> = own.collect();
        own.sort_by_key(SubTable::len);
        let mut parts = own.iter();
        let whole = parts.next().cloned().and_then(|first| parts.try_fold(first, |joined, next| joined.join(next, both)));
        whole.map_or(Self::Apart(question, own), Self::Whole)
    }

    /// The outcome of all of them taken together, and the facts along which it can still change, by their bits.
    ///
    /// Where the situations are too many to be tried, the facts are those along which any layer alone can still change: all
    /// that matter, and perhaps some that do not.
    pub(super) fn outcome(&self) -> (Outcome, u64) {
        match self {
            Self::Whole(whole) => (whole.outcome(), whole.missing()),
            Self::Apart(_, parts) => (Outcome::Undetermined, parts.iter().fold(0, |set, part| set | part.missing())),
        }
    }

    /// What to ask for, the most telling first, where some facts, by their bits, stay unknown for good.
    pub(super) fn to_ask(&self, unknowable: u64) -> Vec<Ask> {
        match self {
            Self::Whole(whole) if unknowable == 0 => whole.to_ask(),
            Self::Whole(whole) => whole.without(unknowable).to_ask(),
            Self::Apart(_, parts) => {
                let mut asks: Vec<Ask> = parts.iter().flat_map(|part| part.without(unknowable).to_ask()).collect();
                asks.sort_unstable_by_key(|ask| ask.fact);
                asks.dedup_by_key(|ask| ask.fact);
                asks.into_iter().map(|ask| Ask { questions: None, ..ask }).collect()
            }
        }
    }

    /// For a missing fact of the vocabulary, its values as written, each with the outcomes it still allows: verdicts in their
    /// order, unsettled last and without its leanings. Counts come as ranges.
    pub(super) fn reachable(&self, id: FactId, fact: &'static Fact) -> Vec<(String, Vec<Outcome>)> {
        let axis = self.parts().iter().find_map(|part| part.axes().iter().find(|axis| axis.fact() == id));
        let cuts = axis.map(Axis::cuts).unwrap_or_default();
        let own = |value| match (self, axis) {
            (Self::Whole(whole), Some(axis)) => {
                let class = axis.class_of(value);
                let there = |(at, _): &(usize, Outcome)| Some(at / axis.stride() % axis.classes()) == class;
                distinct(whole.cells().enumerate().filter(there).map(|(_, outcome)| outcome))
            }
            _ => self.anywhere(),
        };
        classes(fact, cuts).into_iter().map(|(name, value)| (name, own(value))).collect()
    }

    fn parts(&self) -> &[SubTable] {
        match self {
            Self::Whole(whole) => std::slice::from_ref(whole),
            Self::Apart(_, parts) => parts,
        }
    }

    /// Every outcome that the layers can have together, as far as their own outcomes tell.
    fn anywhere(&self) -> Vec<Outcome> {
        let Self::Apart(question, parts) = self else { return Vec::new() };
        parts.iter().fold(Vec::new(), |known: Vec<Outcome>, part| {
            let both = |one: Outcome| known.iter().map(move |two| combine(question, [one, *two].into_iter()));
            if known.is_empty() { distinct(part.outcomes()) } else { distinct(part.outcomes().flat_map(both)) }
        })
    }
}

/// Outcomes, each once: verdicts in their order, unsettled last and without its leanings.
fn distinct(outcomes: impl Iterator<Item = Outcome>) -> Vec<Outcome> {
    let mut found: Vec<Outcome> = Vec::new();
    for outcome in outcomes {
        let outcome = if let Outcome::Unsettled(_) = outcome { Outcome::Unsettled(None) } else { outcome };
        if !found.contains(&outcome) {
            found.push(outcome);
        }
    }
    found.sort_by_key(|outcome| match outcome {
        Outcome::Decided(verdict) => verdict.rank,
        _ => u8::MAX,
    });
    found
}

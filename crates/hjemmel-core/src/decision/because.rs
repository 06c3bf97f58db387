//! Because: a set of the facts that suffices for the answer, and the facts that were given and do not matter to it.

use super::Decision;
use super::layers::Weighed;
use crate::facts::Facts;
use crate::finding::Outcome;
use crate::vocabulary::{Fact, FactId, PlaceRole};

/// Which of the given facts the answer needs.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Because {
    /// Facts that suffice for the outcome, with those that were presumed: whatever the others are, it stays the same, and none
    /// of these can be left out. Where several sets suffice, it is the one that is left when facts are dropped from the last of
    /// the vocabulary to the first.
    pub facts: Vec<&'static Fact>,
    /// Facts that it does not need beside those. What a clarification declares irrelevant is told by [`Decision::irrelevant`],
    /// and not again here.
    pub immaterial: Vec<&'static Fact>,
    /// Places of the case that a condition asks for, and on which the outcome turns beside those facts.
    pub places: Vec<PlaceRole>,
}

impl Decision {
    /// The given facts that suffice, and those that are not needed. Nothing suffices where there is no outcome; and none is
    /// needed where the outcome is the same whatever the facts.
    #[must_use]
    pub fn because(&self) -> Because {
        let Some(outcome) = self.outcome().filter(|outcome| *outcome != Outcome::Undetermined) else { return Because::default() };
        let declared: Vec<&Fact> = self.irrelevant().map(|(fact, _)| fact).collect();
        let given: Vec<_> = self.given().collect();
        let (mut facts, mut because) = (*self.facts(), Because::default());
        for role in PlaceRole::ALL.into_iter().rev().filter(|role| facts.place(*role).is_some()).collect::<Vec<_>>() {
            let fewer = facts.without_fact(FactId::place(self.question(), role));
            if self.outcome_of(&fewer).is_none_or(|other| other.differs(outcome)) {
                because.places.push(role);
            } else {
                facts = fewer;
            }
        }
        for (id, fact, _) in given.into_iter().rev() {
            let fewer = facts.without_fact(id);
            if self.outcome_of(&fewer).is_none_or(|other| other.differs(outcome)) {
                because.facts.push(fact);
                continue;
            }
            facts = fewer;
            if !declared.iter().any(|own| std::ptr::eq(*own, fact)) {
                because.immaterial.push(fact);
            }
        }
        because.places.reverse();
        because.facts.reverse();
        because.immaterial.reverse();
        because
    }

    /// The outcome of the same layers for other facts; `None` where, on a day on which the rules changed, it is not the same all
    /// day.
    pub(super) fn outcome_of(&self, facts: &Facts) -> Option<Outcome> {
        match self.weighed.layers.as_slice() {
            [only] if self.weighed.stretches.is_empty() => self.law.extent(only.key).map(|extent| extent.outcome(facts)),
            _ => self.weighed_for(facts)?.outcome,
        }
    }

    /// The same layers asked about other facts; `None` as for [`Decision::outcome_of`].
    pub(super) fn weighed_for(&self, facts: &Facts) -> Option<Weighed> {
        let Weighed { layers, stretches, .. } = &self.weighed;
        if stretches.is_empty() {
            return Some(Weighed::new(&self.law, facts, layers.iter().map(|layer| (layer.key, layer.role))));
        }
        let (day, agrees) = Weighed::over_day(&self.law, facts, stretches.clone());
        agrees.then_some(day)
    }
}

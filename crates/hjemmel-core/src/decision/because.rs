//! Because: a set of the facts that suffices for the answer, and the facts that were given and do not matter to it.

use super::Decision;
use super::layers::Weighed;
use crate::facts::Facts;
use crate::finding::Outcome;
use crate::vocabulary::Fact;

impl Decision {
    /// Given facts that suffice for the outcome, with those that were presumed: whatever the others are, it stays the same,
    /// and none of these can be left out. Where several sets suffice, it is the one that is left when facts are dropped from
    /// the last of the vocabulary to the first. Empty where the outcome is the same whatever the facts, and where there is none.
    #[must_use]
    pub fn because(&self) -> Vec<&'static Fact> {
        let Some(outcome) = self.outcome().filter(|outcome| *outcome != Outcome::Undetermined) else { return Vec::new() };
        let mut facts = *self.facts();
        let mut needed = Vec::new();
        let given: Vec<_> = self.given().collect();
        for (id, fact, _) in given.into_iter().rev() {
            let fewer = facts.without_fact(id);
            if self.outcome_of(&fewer).is_some_and(|other| !other.differs(outcome)) {
                facts = fewer;
            } else {
                needed.push(fact);
            }
        }
        needed.reverse();
        needed
    }

    /// Given facts that the answer does not need: with those of [`Decision::because`], it is the same whatever these are. What
    /// a clarification declares irrelevant is told by [`Decision::irrelevant`], and not again here.
    #[must_use]
    pub fn immaterial(&self) -> Vec<&'static Fact> {
        if self.outcome().is_none_or(|outcome| outcome == Outcome::Undetermined) {
            return Vec::new();
        }
        let because = self.because();
        let declared: Vec<&Fact> = self.irrelevant().map(|(fact, _)| fact).collect();
        let told = |fact: &Fact| because.iter().chain(&declared).any(|one| std::ptr::eq(*one, fact));
        self.given().map(|(_, fact, _)| fact).filter(|fact| !told(fact)).collect()
    }

    /// The outcome of the same layers for other facts.
    pub(super) fn outcome_of(&self, facts: &Facts) -> Option<Outcome> {
        match self.weighed.layers.as_slice() {
            [only] => self.law.extent(only.key).map(|extent| extent.outcome(facts)),
            layers => Weighed::new(&self.law, facts, layers.iter().map(|layer| (layer.key, layer.role))).outcome,
        }
    }
}

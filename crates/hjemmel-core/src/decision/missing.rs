//! What is missing: the facts along which the outcome can still change, and what follows where the usual is presumed.

use super::Decision;
use super::joint::Joint;
use crate::finding::Outcome;
use crate::law::presumption;
use crate::table::Ask;
use crate::vocabulary::{Fact, FactId};

/// A fact along which the outcome can still change.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Missing {
    /// The fact.
    pub fact: &'static Fact,
    /// Its values, as written, with the outcomes that each still allows. Counts come as inclusive ranges: `0..10`, `11..`.
    pub values: Vec<(String, Vec<Outcome>)>,
    /// How many questions are to be expected in all where this fact is asked for first and the most telling ones follow, every
    /// value being as likely as any other. `None` where the situations are too many to tell.
    pub questions: Option<f64>,
}

impl Decision {
    /// The facts along which the outcome can still change, and those only, the most telling first: after it the fewest
    /// questions are to be expected. Of equal ones the first in the vocabulary comes first.
    ///
    /// Where the situations are too many to be told apart, facts are compared by how mixed the outcomes stay once they are
    /// known; and where even the layers together have too many (`MAX_CELLS`), they come in the vocabulary's order.
    #[must_use]
    pub fn missing(&self) -> Vec<Missing> {
        if self.weighed.missing == 0 {
            return Vec::new();
        }
        let joint = self.joint();
        let missing = self.in_order(&joint);
        missing.map(|(ask, fact)| Missing { fact, values: joint.reachable(ask.fact, fact), questions: ask.questions }).collect()
    }

    /// The same facts in the vocabulary's order: which of them is the most telling takes work, and this takes none.
    pub fn missing_ids(&self) -> impl Iterator<Item = FactId> {
        self.question().fact_ids().filter(|id| self.weighed.missing & id.bit() != 0)
    }

    /// The same facts in the same order, without what their values lead to.
    pub(crate) fn missing_facts(&self) -> Vec<&'static Fact> {
        if self.weighed.missing == 0 {
            return Vec::new();
        }
        self.in_order(&self.joint()).map(|(_, fact)| fact).collect()
    }

    fn in_order(&self, joint: &Joint) -> impl Iterator<Item = (Ask, &'static Fact)> + use<> {
        let question = self.question();
        joint.to_ask(0).into_iter().filter_map(|ask| Some((ask, question.facts.get(ask.fact.index())?)))
    }

    /// The facts and places that are missing, by their bits.
    pub(crate) const fn missing_bits(&self) -> u64 {
        self.weighed.missing
    }

    /// The fact or place to ask for next where some, by their bits, stay unknown for good; `None` where none can change the
    /// outcome any more.
    pub(crate) fn to_ask(&self, unknowable: u64) -> Option<FactId> {
        if self.weighed.missing & !unknowable == 0 {
            return None;
        }
        self.joint().to_ask(unknowable).first().map(|ask| ask.fact)
    }

    fn joint(&self) -> Joint {
        Joint::new(&self.law, self.facts(), &self.weighed)
    }

    /// The decision where what is missing is as the vocabulary presumes; `None` where no missing fact carries a presumption.
    ///
    /// It is for telling what the presumptions would lead to. A query with [`Query::presume`](crate::law::Query::presume) is
    /// answered with them.
    #[must_use]
    pub fn presuming(&self) -> Option<Self> {
        let mut presuming = self.clone();
        while let Some((fact, value)) = presumption(self.question(), presuming.weighed.missing) {
            presuming.case.facts.put(fact, value);
            presuming.case.presumed |= fact.bit();
            presuming.weighed = self.weighed_for(&presuming.case.facts)?;
        }
        (presuming.case.presumed != self.case.presumed).then_some(presuming)
    }
}

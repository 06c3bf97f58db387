//! Whether the outcome turns on a fact where a provision applies, as some provisions say that it does not.

use super::{Table, partial};
use crate::facts::Facts;
use crate::finding::Outcome;
use crate::vocabulary::{FactId, Question};

/// That the outcome turns on a fact in some situations.
pub(crate) struct Turn {
    /// One of them, but for the fact.
    pub(crate) situation: Facts,
    /// Two outcomes that the fact leads to there.
    pub(crate) outcomes: [Outcome; 2],
}

impl Table {
    /// The first situation in which a provision on the question applies, whichever of two values a fact has, and in which the
    /// outcome differs between the two. `None` where there is none.
    pub(crate) fn turns(&self, question: &'static Question, fact: FactId, provision: usize) -> Option<Turn> {
        let at_axis = self.axes().iter().position(|axis| axis.fact() == fact)?;
        let own = self.axes().get(at_axis)?;
        let outcome = |at: usize| self.cell(at).filter(|finding| finding.applied.contains(provision)).map(|found| found.outcome);
        let mut turn = None;
        partial::walk(self, &Facts::new(question), |at, open| {
            let Some(class) = open.get(at_axis).map(|own| own.class).filter(|class| *class > 0 && turn.is_none()) else { return };
            let Some(here) = outcome(at) else { return };
            let first = at - class * own.stride();
            let others = (0..class).filter_map(|other| outcome(first + other * own.stride()));
            let Some(there) = others.into_iter().find(|there| there.differs(here)) else { return };
            let mut situation = Facts::new(question);
            for other in open.iter().filter(|other| other.axis.fact() != fact) {
                if let Some(value) = other.axis.representative(other.class) {
                    situation.put(other.axis.fact(), value);
                }
            }
            turn = Some(Turn { situation, outcomes: [there, here] });
        });
        turn
    }
}

//! Whether the outcome turns on a fact where a provision applies, as some provisions say that it does not.

use super::{Table, partial};
use crate::facts::Facts;
use crate::finding::{Outcome, ProvisionSet};
use crate::vocabulary::{FactId, Question};
use std::ops::ControlFlow;

/// That the outcome turns on a fact in some situations in which a provision applies.
pub(crate) struct Turn {
    /// The provision, by its position among those on the question.
    pub(crate) provision: usize,
    /// The first of the situations, but for the fact.
    pub(crate) situation: Facts,
    /// Two outcomes that the fact leads to there.
    pub(crate) outcomes: [Outcome; 2],
}

impl Table {
    /// For each of some provisions on the question the first situation in which it applies, whichever of two values a fact
    /// has, and in which the outcome differs between the two; nothing where there is none. The table is walked once.
    pub(crate) fn turns(&self, question: &'static Question, fact: FactId, provisions: ProvisionSet) -> Vec<Turn> {
        let (mut turns, mut left) = (Vec::new(), provisions);
        let Some(at_axis) = self.axes().iter().position(|axis| axis.fact() == fact) else { return turns };
        let position = |at: usize| self.cells.get(at).copied().unwrap_or_default();
        let finding = |position: u32| self.findings.get(position as usize);
        partial::walk(self, &Facts::new(question), |at, open| {
            let Some(own) = open.get(at_axis).filter(|own| own.class > 0) else { return ControlFlow::Continue(()) };
            let (here, first) = (position(at), at - own.class * own.axis.stride());
            for other in (0..own.class).map(|class| position(first + class * own.axis.stride())).filter(|other| *other != here) {
                let Some((one, two)) = finding(other).zip(finding(here)) else { continue };
                let both = one.applied.intersection(two.applied).intersection(left);
                if both.is_empty() || !one.outcome.differs(two.outcome) {
                    continue;
                }
                let (situation, outcomes) = (partial::situation(question, open, fact), [one.outcome, two.outcome]);
                turns.extend(both.iter().map(|provision| Turn { provision, situation, outcomes }));
                left = left.minus(both);
            }
            if left.is_empty() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        turns
    }
}

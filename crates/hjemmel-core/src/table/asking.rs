//! What to ask next: the missing fact after which the fewest questions are left to be expected.
//!
//! Every value of a fact is taken to be as likely as any other, and every range into which limits cut a count. Up to
//! [`MAX_EXACT`] situations, unknown ones included, the expected number is exact: that of the best questions asked from
//! there on. Beyond, facts are compared by how mixed the outcomes stay once they are known.

use super::axis::Axis;
use super::extended::Extended;
use super::sub::SubTable;
use super::{MAX_CELLS, Table};
use crate::facts::Facts;
use crate::finding::Outcome;
use crate::vocabulary::FactId;

/// The most situations, unknown ones included, for which the questions to come are worked out: some milliseconds of work.
/// One answer later there are seldom as many.
const MAX_EXACT: usize = 1 << 18;

/// A fact to ask for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Ask {
    pub(crate) fact: FactId,
    /// The expected number of questions that are asked where this one is asked first, itself included; `None` where the
    /// situations are too many to tell.
    pub(crate) questions: Option<f64>,
}

impl SubTable {
    /// The facts along which the outcome can still change, the most telling first; of equal ones the vocabulary's first.
    pub(crate) fn to_ask(&self) -> Vec<Ask> {
        self.asks(MAX_EXACT)
    }

    fn asks(&self, limit: usize) -> Vec<Ask> {
        let missing = self.missing();
        let mut asks: Vec<(u128, Ask)> = match Extended::new(self, u64::MAX, limit) {
            Some(extended) => exact(&extended),
            None => {
                let axes = self.axes().iter().zip(self.mixed());
                axes.map(|(axis, mixed)| (mixed, Ask { fact: axis.fact(), questions: None })).collect()
            }
        };
        asks.retain(|(_, ask)| ask.fact.bit() & missing != 0);
        asks.sort_by_key(|(key, ask)| (*key, ask.fact));
        asks.into_iter().map(|(_, ask)| ask).collect()
    }

    /// For each axis how mixed the outcomes still are where its fact is known: the chance that two situations that agree on it
    /// have different outcomes, times a number that is the same for all.
    fn mixed(&self) -> Vec<u128> {
        let each: Vec<Vec<u128>> = self.axes().iter().map(weights).collect();
        let totals: Vec<u128> = each.iter().map(|weights| weights.iter().sum()).collect();
        let all = totals.iter().fold(1u128, |all, total| all.saturating_mul(*total));
        // The weight of each outcome within each class of each axis; outcomes that differ by their leaning only are one.
        let kinds: Vec<Outcome> = self.outcomes().collect();
        let same = |kind: &Outcome| kinds.iter().position(|known| !known.differs(*kind)).unwrap_or_default();
        let kind: Vec<usize> = kinds.iter().map(same).collect();
        let mut found: Vec<Vec<u128>> = each.iter().map(|weights| vec![0; weights.len() * kinds.len()]).collect();
        let mut coordinates = vec![0; each.len()];
        for own in self.kinds() {
            let own = kind.get(usize::from(own)).copied().unwrap_or_default();
            let weight = each.iter().zip(&coordinates).filter_map(|(weights, at)| weights.get(*at)).product::<u128>();
            for (sums, at) in found.iter_mut().zip(&coordinates) {
                if let Some(sum) = sums.get_mut(at * kinds.len() + own) {
                    *sum = sum.saturating_add(weight);
                }
            }
            for (at, weights) in coordinates.iter_mut().zip(&each).rev() {
                *at += 1;
                if *at < weights.len() {
                    break;
                }
                *at = 0;
            }
        }
        let square = |number: u128| number.saturating_mul(number);
        let axes = each.iter().zip(&found).zip(&totals);
        let mixed = axes.map(|((weights, sums), total)| {
            // Within a class a situation's weight has the class's own as a factor, which is taken out again.
            let rest = all / (*total).max(1);
            let class = |(weight, sums): (&u128, &[u128])| {
                let same = sums.iter().fold(0, |same: u128, sum| same.saturating_add(square(sum / (*weight).max(1))));
                weight.saturating_mul(square(rest).saturating_sub(same))
            };
            let sum = weights.iter().zip(sums.chunks_exact(kinds.len())).map(class).fold(0, u128::saturating_add);
            total.saturating_mul(sum)
        });
        mixed.collect()
    }
}

/// Each fact with the number of questions over all situations where it is asked first and the best ones follow.
fn exact(extended: &Extended<'_>) -> Vec<(u128, Ask)> {
    let sides = extended.sides();
    let each: Vec<Vec<u128>> = sides.iter().map(|side| weights(side.axis)).collect();
    // The questions asked in all completions of a situation together, so that everything stays a whole number.
    let mut asked: Vec<u128> = Vec::with_capacity(extended.len());
    let mut root = Vec::new();
    extended.each(|at, coordinates| {
        let unknown = || sides.iter().zip(&each).zip(coordinates).filter(|((side, _), class)| **class == side.axis.classes());
        if !extended.is_open(at) {
            asked.push(0);
            return;
        }
        let completions: u128 = unknown().map(|((_, weights), _)| weights.iter().sum::<u128>()).product();
        let first = |((side, weights), class): ((&super::extended::Side<'_>, &Vec<u128>), &usize)| {
            let start = at - class * side.stride;
            let later =
                weights.iter().enumerate().filter_map(|(class, weight)| Some(weight * asked.get(start + class * side.stride)?));
            (completions + later.sum::<u128>(), side.fact())
        };
        let options: Vec<(u128, FactId)> = unknown().map(first).collect();
        asked.push(options.iter().map(|(sum, _)| *sum).min().unwrap_or_default());
        #[expect(clippy::cast_precision_loss, reason = "a mean for people to read")]
        let mean = |sum: u128| sum as f64 / completions.max(1) as f64;
        root = options.into_iter().map(|(sum, fact)| (sum, Ask { fact, questions: Some(mean(sum)) })).collect();
    });
    root
}

/// How many values each class of an axis has; of a count every class counts as one.
fn weights(axis: &Axis) -> Vec<u128> {
    let mut weights = vec![0; axis.classes()];
    for class in axis.candidates().into_iter().filter_map(|value| axis.class_of(value)) {
        if let Some(weight) = weights.get_mut(class) {
            *weight += 1;
        }
    }
    weights
}

impl Table {
    /// The expected number of questions until the outcome stands where nothing is known and the best ones are asked; `None`
    /// where the situations are too many to tell. What is really asked is compared with it.
    #[doc(hidden)]
    #[must_use]
    pub fn fewest_questions(&self, facts: &Facts) -> Option<f64> {
        let asks = SubTable::of(self, facts, u64::MAX).asks(MAX_CELLS);
        asks.first().map_or(Some(0.0), |ask| ask.questions)
    }
}

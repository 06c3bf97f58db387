//! Two regulations compared: in how many situations they answer otherwise, and how.

use super::Regulation;
use crate::facts::Facts;
use crate::finding::{Finding, Outcome};
use crate::place::{Place, Register};
use crate::table::{Extended, MAX_CELLS, SubTable, Table};
use crate::vocabulary::{PlaceRole, Question, VOCABULARY};

/// How two regulations answer one question.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Difference {
    /// The question.
    pub question: &'static Question,
    /// The situations in which they answer otherwise.
    pub counted: Counted,
    /// Whether either has other provisions on the question at other times or places. Those were not looked at: each is
    /// compared where it has most to say ([`Regulation::fullest`]).
    pub elsewhere: bool,
}

/// The situations of two regulations, counted.
#[derive(Debug, Clone, PartialEq)]
pub enum Counted {
    /// All of them.
    All {
        /// How many there are: values that neither regulation tells apart are one, and counts are ranges, cut where either cuts.
        situations: usize,
        /// In how many the outcome is another. Leanings aside: an unclear law that leans otherwise is as unclear.
        changed: usize,
        /// Those by what they were and what they became: verdicts in their order, unsettled last.
        shifts: Vec<Shift>,
    },
    /// There are more than can be looked at ([`MAX_CELLS`]); none was.
    TooMany,
}

/// Situations with one outcome before and another one after.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Shift {
    /// The outcome before, without its leaning.
    pub before: Outcome,
    /// The outcome after, without its leaning.
    pub after: Outcome,
    /// How many.
    pub count: usize,
    /// As few facts as lead from the one outcome to the other whatever else is the case: all that can matter, where there are
    /// too many ways to leave some out.
    pub example: Facts,
}

impl Shift {
    /// The places of the example, as they are called today or were called last, each with its role.
    pub fn places<'r>(&self, register: &'r Register) -> impl Iterator<Item = (PlaceRole, Place<'r>)> {
        let named = |role| Some((role, register.describe_at_some_time(self.example.place(role)?, None)?));
        PlaceRole::ALL.into_iter().filter_map(named)
    }
}

impl Regulation {
    /// How another regulation, loaded over the same places, answers the questions that either of them speaks to, in the
    /// vocabulary's order. Neither time nor place is looked at.
    #[must_use]
    pub fn difference(&self, other: &Self) -> Vec<Difference> {
        let speaks = |question: &Question| [self, other].iter().any(|one| one.questions().any(|own| own == question));
        let asked = VOCABULARY.questions.iter().filter(|question| speaks(question));
        asked.map(|question| compare(question, self, other)).collect()
    }

    /// The table on a question where the regulation has most to say, and whether there are others.
    fn fullest_table(&self, question: &Question) -> (Option<&Table>, bool) {
        let table = self.fullest(question, None).and_then(|extent| extent.table(question));
        let same = |other: Option<&Table>| match (table, other) {
            (Some(one), Some(other)) => std::ptr::eq(one, other) || one == other,
            (one, other) => one.is_none() && other.is_none(),
        };
        (table, self.extents.iter().any(|extent| !same(extent.table(question))))
    }
}

fn compare(question: &'static Question, before: &Regulation, after: &Regulation) -> Difference {
    let ((one, one_more), (two, two_more)) = (before.fullest_table(question), after.fullest_table(question));
    let silent = || SubTable::settled(Finding::silent(question).outcome);
    let whole = |table: Option<&Table>| table.map_or_else(silent, |table| SubTable::whole(table, question));
    let counted = count(question, &whole(one), &whole(two)).unwrap_or(Counted::TooMany);
    Difference { question, counted, elsewhere: one_more || two_more }
}

/// `None` where there are too many situations.
fn count(question: &'static Question, before: &SubTable, after: &SubTable) -> Option<Counted> {
    let (mut situations, mut groups) = (0, Vec::<(Outcome, Outcome, usize)>::new());
    for (one, two) in before.pairs(after)? {
        situations += 1;
        if !one.differs(two) {
            continue;
        }
        let (one, two) = (plain(one), plain(two));
        match groups.iter_mut().find(|(before, after, _)| (*before, *after) == (one, two)) {
            Some((.., count)) => *count += 1,
            None => groups.push((one, two, 1)),
        }
    }
    groups.sort_by_key(|(before, after, _)| (rank(*before), rank(*after)));
    let changed = groups.iter().map(|(.., count)| count).sum();
    let shifts = groups.into_iter().map(|(one, two, count)| {
        // The situations of this shift told from all others: the outcomes only stand for being in it and out of it.
        let (within, without) = (Outcome::Decided(question.not_regulated()), Outcome::Unsettled(None));
        let own = |before, after| if (plain(before), plain(after)) == (one, two) { within } else { without };
        let own = before.join(after, own)?;
        Some(Shift { before: one, after: two, count, example: fewest(question, &own, within) })
    });
    Some(Counted::All { situations, changed, shifts: shifts.collect::<Option<_>>()? })
}

/// The fewest facts that lead to an outcome; every one that can matter, where there are too many ways to leave some out.
fn fewest(question: &'static Question, table: &SubTable, outcome: Outcome) -> Facts {
    let extended = Extended::new(table, u64::MAX, MAX_CELLS).or_else(|| Extended::new(table, 0, MAX_CELLS));
    let mut best: Option<(usize, Facts)> = None;
    if let Some(extended) = &extended {
        extended.each(|at, coordinates| {
            if extended.outcome(at) != Some(outcome) {
                return;
            }
            let sides = || extended.sides().iter().zip(coordinates).filter(|(side, class)| **class < side.axis.classes());
            let given = sides().count();
            if best.as_ref().is_some_and(|(fewest, _)| *fewest <= given) {
                return;
            }
            let mut facts = Facts::new(question);
            for (side, class) in sides() {
                if let Some(value) = side.axis.representative(*class) {
                    facts.put(side.fact(), value);
                }
            }
            best = Some((given, facts));
        });
    }
    best.map_or_else(|| Facts::new(question), |(_, facts)| facts)
}

/// An outcome without its leaning.
const fn plain(outcome: Outcome) -> Outcome {
    if let Outcome::Unsettled(_) = outcome { Outcome::Unsettled(None) } else { outcome }
}

/// Verdicts in their order, then what is none.
const fn rank(outcome: Outcome) -> u8 {
    if let Outcome::Decided(verdict) = outcome { verdict.rank } else { u8::MAX }
}

//! Two regulations compared: in how many situations they answer otherwise, how, and what else differs.

use super::{Period, Regulation};
use crate::facts::Facts;
use crate::finding::{Finding, Outcome};
use crate::place::{Place, PlaceId, Register};
use crate::table::{Extended, MAX_CELLS, SubTable, Table};
use crate::time::{Minute, Moment};
use crate::vocabulary::{PlaceRole, Question, VOCABULARY};
use hashbrown::HashSet;

/// How one regulation differs from another.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RegulationDifference {
    /// The one, by its [`Regulation::reference`].
    pub before: String,
    /// The other.
    pub after: String,
    /// The keys of the format that differ, in the format's order: `places` stands for `[[membership]]` too, `validity` for its
    /// note, and `provision` for anything in a provision.
    pub keys: Vec<&'static str>,
    /// How they answer the questions that either of them speaks to, in the vocabulary's order.
    pub questions: Vec<QuestionDifference>,
}

/// How two regulations answer one question.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct QuestionDifference {
    /// The question.
    pub question: &'static Question,
    /// The situations in which they answer otherwise.
    pub counted: Counted,
    /// In how many stretches, of time and of places, they were compared: all that have other provisions in either. 0 where
    /// the two are never in force together; then each is taken where it has most to say ([`Regulation::fullest`]).
    pub stretches: usize,
}

/// The situations of two regulations, counted.
#[derive(Debug, Clone, PartialEq)]
pub enum Counted {
    /// All of them.
    All {
        /// How many there are: values that neither regulation tells apart are one, and counts are ranges, cut where either cuts.
        /// Those of several stretches together.
        situations: usize,
        /// In how many the outcome is another. Leanings aside: an unclear law that leans otherwise is as unclear.
        changed: usize,
        /// Those by what they were and what they became: verdicts in their order, unsettled last.
        shifts: Vec<Shift>,
    },
    /// There are more than can be looked at ([`MAX_CELLS`]), or too many stretches; none was.
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
    /// Facts that lead from the one outcome to the other whatever else is the case. None of them can be left out; where they
    /// are few enough to try ([`MAX_CELLS`] ways to give some of them), no other example has fewer.
    pub example: Facts,
    /// When the stretch of the example begins, of several; `None` where there is one, or its start is not stated.
    pub on: Option<Moment>,
    /// A municipality in which it lies, of several stretches of a regulation that is not national.
    pub place: Option<PlaceId>,
}

impl Shift {
    /// The places of the example, as they are called today or were called last, each with its role.
    pub fn places<'r>(&self, register: &'r Register) -> impl Iterator<Item = (PlaceRole, Place<'r>)> {
        let named = |role| Some((role, register.describe_at_some_time(self.example.place(role)?, None)?));
        PlaceRole::ALL.into_iter().filter_map(named)
    }
}

/// A time and an area in which one table of each regulation applies.
#[derive(Clone, Copy)]
struct Stretch<'r> {
    tables: [Option<&'r Table>; 2],
    from: Option<Minute>,
    place: Option<PlaceId>,
}

/// The most pairs of extents that are looked at.
const MAX_PAIRS: usize = 1 << 16;

impl Regulation {
    /// How another regulation differs. Both must have been loaded over the same register: places are told apart by their
    /// positions in it ([`crate::law::Law::difference`] sees to it).
    #[must_use]
    pub fn difference(&self, other: &Self) -> RegulationDifference {
        let speaks = |question: &Question| [self, other].iter().any(|one| one.questions().any(|own| own == question));
        let asked = VOCABULARY.questions.iter().filter(|question| speaks(question));
        RegulationDifference {
            before: self.reference(),
            after: other.reference(),
            keys: self.keys(other),
            questions: asked.map(|question| compare(question, self, other)).collect(),
        }
    }

    fn keys(&self, other: &Self) -> Vec<&'static str> {
        let same = [
            ("id", self.id == other.id),
            ("authority", self.authority == other.authority),
            ("places", (&self.places, &self.memberships) == (&other.places, &other.memberships)),
            ("validity", (&self.validity, &self.validity_note) == (&other.validity, &other.validity_note)),
            ("published", self.published == other.published),
            ("replaces", self.replaces == other.replaces),
            ("title", self.title == other.title),
            ("connecting_factor", self.factors == other.factors),
            ("left_out", self.left_out == other.left_out),
            ("source", self.sources == other.sources),
            ("provision", self.provisions == other.provisions),
        ];
        same.into_iter().filter(|(_, same)| !same).map(|(key, _)| key).collect()
    }

    /// The stretches in which the one and the other are in force together and either says something on a question, each pair of
    /// tables once; where neither ever does, one of those. `None` where there are too many.
    fn together<'r>(&'r self, other: &'r Self, question: &Question) -> Option<Vec<Stretch<'r>>> {
        self.extents.len().checked_mul(other.extents.len()).filter(|pairs| *pairs <= MAX_PAIRS)?;
        let (mut stretches, mut known, mut silent) = (Vec::new(), HashSet::new(), None);
        for one in &self.extents {
            for two in &other.extents {
                let tables = [one.table(question), two.table(question)];
                let pair = tables.map(|table| table.map(std::ptr::from_ref));
                if known.contains(&pair) || (pair == [None, None] && silent.is_some()) {
                    continue;
                }
                let from = match (one.period, two.period) {
                    (Period::Undated, Period::Undated) => None,
                    (Period::From(one, end), Period::From(two, other)) => {
                        let from = one.max(two);
                        let ended = |end: Option<Minute>| end.is_some_and(|end| end <= from);
                        if ended(end) || ended(other) {
                            continue;
                        }
                        Some(from)
                    }
                    _ => continue,
                };
                let place = match (one.places(), two.places()) {
                    (None, None) => None,
                    (Some(own), None) | (None, Some(own)) => own.first().copied(),
                    (Some(own), Some(_)) => match own.iter().find(|place| two.reaches(**place)) {
                        Some(place) => Some(*place),
                        None => continue,
                    },
                };
                let stretch = Stretch { tables, from, place };
                if pair == [None, None] {
                    silent = Some(stretch);
                } else {
                    known.insert(pair);
                    stretches.push(stretch);
                }
            }
        }
        // Where both are silent they agree, which is worth saying only where they never do anything else together.
        if stretches.is_empty() {
            stretches.extend(silent);
        }
        Some(stretches)
    }
}

fn compare(question: &'static Question, before: &Regulation, after: &Regulation) -> QuestionDifference {
    let Some(together) = before.together(after, question) else {
        return QuestionDifference { question, counted: Counted::TooMany, stretches: 0 };
    };
    let stretches = together.len();
    let fullest = [before, after].map(|one| one.fullest(question, None).and_then(|extent| extent.table(question)));
    let apart = [Stretch { tables: fullest, from: None, place: None }];
    let compared = match together.as_slice() {
        [] => apart.as_slice(),
        several => several,
    };
    let mut sum = Sum::default();
    let counted = match compared.iter().try_for_each(|stretch| sum.add(question, stretch, stretches > 1)) {
        Some(()) => sum.counted(),
        None => Counted::TooMany,
    };
    QuestionDifference { question, counted, stretches }
}

/// What stretches have together.
#[derive(Default)]
struct Sum {
    situations: usize,
    shifts: Vec<Shift>,
}

impl Sum {
    /// Adds a stretch; `None` where there are too many situations.
    fn add(&mut self, question: &'static Question, stretch: &Stretch<'_>, several: bool) -> Option<()> {
        let silent = || SubTable::settled(Finding::silent(question).outcome);
        let [before, after] = stretch.tables.map(|table| table.map_or_else(silent, |table| SubTable::whole(table, question)));
        for (one, two) in before.pairs(&after)? {
            self.situations += 1;
            if !one.differs(two) {
                continue;
            }
            let (one, two) = (plain(one), plain(two));
            if let Some(known) = self.shifts.iter_mut().find(|known| (known.before, known.after) == (one, two)) {
                known.count += 1;
                continue;
            }
            // The situations of this shift told from all others: the outcomes only stand for being in it and out of it.
            let (within, without) = (Outcome::Decided(question.not_regulated()), Outcome::Unsettled(None));
            let own = |before, after| if (plain(before), plain(after)) == (one, two) { within } else { without };
            let example = fewest(question, &before.join(&after, own)?, within);
            let (on, place) = if several { (stretch.from.and_then(Minute::as_start), stretch.place) } else { (None, None) };
            self.shifts.push(Shift { before: one, after: two, count: 1, example, on, place });
        }
        (self.situations <= MAX_CELLS).then_some(())
    }

    fn counted(mut self) -> Counted {
        self.shifts.sort_by_key(|shift| (rank(shift.before), rank(shift.after)));
        let changed = self.shifts.iter().map(|shift| shift.count).sum();
        Counted::All { situations: self.situations, changed, shifts: self.shifts }
    }
}

/// The fewest facts that lead to an outcome. Where there are too many ways to give some of them, facts of which none can be left
/// out.
fn fewest(question: &'static Question, table: &SubTable, outcome: Outcome) -> Facts {
    let mut facts = Facts::new(question);
    let Some(extended) = Extended::new(table, u64::MAX, MAX_CELLS) else {
        for (axis, class) in table.axes().iter().zip(table.leading_to(outcome)) {
            if let Some(value) = class.and_then(|class| axis.representative(class)) {
                facts.put(axis.fact(), value);
            }
        }
        return facts;
    };
    let mut best = usize::MAX;
    extended.each(|at, coordinates| {
        if extended.outcome(at) != Some(outcome) {
            return;
        }
        let sides = || extended.sides().iter().zip(coordinates).filter(|(side, class)| **class < side.axis.classes());
        let given = sides().count();
        if given >= best {
            return;
        }
        (best, facts) = (given, Facts::new(question));
        for (side, class) in sides() {
            if let Some(value) = side.axis.representative(*class) {
                facts.put(side.fact(), value);
            }
        }
    });
    facts
}

/// An outcome without its leaning.
const fn plain(outcome: Outcome) -> Outcome {
    if let Outcome::Unsettled(_) = outcome { Outcome::Unsettled(None) } else { outcome }
}

/// Verdicts in their order, then what is none.
const fn rank(outcome: Outcome) -> u8 {
    if let Outcome::Decided(verdict) = outcome { verdict.rank } else { u8::MAX }
}

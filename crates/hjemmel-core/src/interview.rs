//! The interview: the fewest questions that lead to a decision, one at a time.
//!
//! It asks for the place that decides which law applies, for the time where the law there depends on it, and then for the
//! most telling fact that is missing, until the outcome stands or nothing that can be known changes it any more.

use crate::decision::Decision;
use crate::error::Error;
use crate::facts::Facts;
use crate::law::{Law, Query};
use crate::time::Moment;
use crate::vocabulary::{Fact, FactId, PlaceRole, Question};

/// What is to be asked next, or the decision.
#[derive(Debug, Clone)]
pub enum Step {
    /// The place in a role, by its name or code.
    Place(PlaceRole),
    /// The time asked about; what is in force, with its windows.
    Time(Vec<String>),
    /// A fact.
    Fact(&'static Fact),
    /// Nothing: the outcome stands, or what is still missing is not known.
    Done(Box<Decision>),
}

/// An interview about one question, as far as it has come.
#[derive(Debug, Clone)]
pub struct Interview {
    law: Law,
    facts: Facts,
    places: [Option<String>; PlaceRole::ALL.len()],
    on: Option<Moment>,
    known_on: Option<Moment>,
    regulation: Option<String>,
    presume: bool,
    /// The facts and places that were said not to be known, by their bits.
    unknown: u64,
    /// The time was said not to be known.
    no_time: bool,
    /// What was answered, the last one last.
    answered: Vec<Answered>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Answered {
    Place(PlaceRole),
    /// The time, and what it was before: a day whose hour was asked for.
    Time(Option<Moment>),
    Fact(FactId),
}

impl Interview {
    /// An interview that starts from what a query knows already.
    #[must_use]
    pub fn new(law: &Law, query: &Query<'_>) -> Self {
        Self {
            law: law.clone(),
            facts: query.facts,
            places: query.places.map(|place| place.map(str::to_owned)),
            on: query.on,
            known_on: query.known_on,
            regulation: query.regulation.map(str::to_owned),
            presume: query.presume,
            unknown: 0,
            no_time: false,
            answered: Vec::new(),
        }
    }

    /// The question that the interview is about.
    #[must_use]
    pub const fn question(&self) -> &'static Question {
        self.facts.question()
    }

    /// The law that is asked.
    #[must_use]
    pub const fn law(&self) -> &Law {
        &self.law
    }

    /// How many questions have been answered, those with "I don't know" included.
    #[must_use]
    pub const fn answered(&self) -> usize {
        self.answered.len()
    }

    /// What to ask next, or the decision.
    ///
    /// # Errors
    /// As [`Law::decide`]. [`Error::DateRequired`] and [`Error::TimeRequired`] only where the time was said not to be known.
    pub fn next(&self) -> Result<Step, Error> {
        let decision = match self.law.decide(&self.query()) {
            Err(Error::DateRequired { valid, .. } | Error::TimeRequired { valid, .. }) if !self.no_time => {
                return Ok(Step::Time(valid));
            }
            decided => decided?,
        };
        // The place that decides which law applies comes first; without it there is nothing more to ask.
        if decision.place().is_none() {
            let role = decision.missing_places().next();
            let role = role.filter(|role| self.unknown & FactId::place(self.question(), *role).bit() == 0);
            return Ok(role.map_or_else(|| Step::Done(Box::new(decision)), Step::Place));
        }
        let ask = decision.to_ask(self.unknown);
        let fact = ask.and_then(|ask| self.question().facts.get(ask.index())).map(Step::Fact);
        let asked = fact.or_else(|| ask?.role().map(Step::Place));
        Ok(asked.unwrap_or_else(|| Step::Done(Box::new(decision))))
    }

    /// Answers what [`Interview::next`] asks: a place by its name or code, a time, or a fact's value, as they are written
    /// everywhere. Nothing changes where there is an error.
    ///
    /// # Errors
    /// Whatever is wrong with the place, the time or the value; as [`Interview::next`].
    pub fn answer(&mut self, text: &str) -> Result<(), Error> {
        let mut next = self.clone();
        let answered = match self.next()? {
            Step::Place(role) => {
                next.put_place(role, Some(text.to_owned()));
                Answered::Place(role)
            }
            Step::Time(_) => {
                next.on = Some(Moment::parse(text)?);
                Answered::Time(self.on)
            }
            Step::Fact(fact) => {
                next.facts.set_text(fact.id, text)?;
                Answered::Fact(self.question().fact(fact.id)?.0)
            }
            Step::Done(_) => return Ok(()),
        };
        next.answered.push(answered);
        // A place or a time that the law cannot place is refused here, and not by the next question; and so is a day where its
        // hour was asked for.
        if let (Step::Time(_), Answered::Time(_)) = (next.next()?, answered) {
            self.law.decide(&next.query())?;
        }
        *self = next;
        Ok(())
    }

    /// Says that the answer to what [`Interview::next`] asks is not known: it is not asked for again.
    ///
    /// # Errors
    /// As [`Interview::next`].
    pub fn unknown(&mut self) -> Result<(), Error> {
        let answered = match self.next()? {
            Step::Place(role) => {
                self.unknown |= FactId::place(self.question(), role).bit();
                Answered::Place(role)
            }
            Step::Time(_) => {
                self.no_time = true;
                Answered::Time(self.on)
            }
            Step::Fact(fact) => {
                let (id, _) = self.question().fact(fact.id)?;
                self.unknown |= id.bit();
                Answered::Fact(id)
            }
            Step::Done(_) => return Ok(()),
        };
        self.answered.push(answered);
        Ok(())
    }

    /// Takes the last answer back. `false` where there is none: what the interview started from stays.
    pub fn back(&mut self) -> bool {
        match self.answered.pop() {
            Some(Answered::Place(role)) => {
                self.put_place(role, None);
                self.unknown &= !FactId::place(self.question(), role).bit();
            }
            Some(Answered::Time(before)) => {
                self.on = before;
                self.no_time = false;
            }
            Some(Answered::Fact(id)) => {
                self.facts = self.facts.without_fact(id);
                self.unknown &= !id.bit();
            }
            None => return false,
        }
        true
    }

    /// What is known so far, as a query.
    #[must_use]
    pub fn query(&self) -> Query<'_> {
        Query {
            facts: self.facts,
            places: self.places.each_ref().map(|place| place.as_deref()),
            on: self.on,
            known_on: self.known_on,
            regulation: self.regulation.as_deref(),
            presume: self.presume,
        }
    }

    fn put_place(&mut self, role: PlaceRole, place: Option<String>) {
        if let Some((_, slot)) = PlaceRole::ALL.into_iter().zip(&mut self.places).find(|(own, _)| *own == role) {
            *slot = place;
        }
    }
}

//! The answer to a question: status, verdict and basis, the provisions it rests on, what follows, and what is in doubt.
//!
//! A decision is made without allocating; its parts are worked out when they are asked for, and it is rendered as JSON
//! ([`Decision::to_json`]) or as an explanation for people ([`Decision::explain`]).

mod document;
mod explanation;
mod place;

pub use explanation::{Explanation, Item, Section};
pub use place::PlaceAnswer;

use crate::condition::Truth;
use crate::facts::Facts;
use crate::finding::{Finding, Outcome};
use crate::law::Law;
use crate::place::{Designation, Place};
use crate::regulation::{Basis, Charge, Effect, Provision, Regulation};
use crate::table::Table;
use crate::time::Moment;
use crate::vocabulary::{Fact, FactId, PlaceRole, Question, Value, Verdict};

/// The answer to a question. There is no yes or no in it: ask for the status, then for what goes with it.
#[derive(Clone)]
pub struct Decision {
    law: Law,
    facts: Facts,
    places: [Option<PlaceAnswer>; PlaceRole::ALL.len()],
    on: Option<Moment>,
    /// The regulation that was asked for by name.
    named: Option<u32>,
    /// The regulation that answers.
    regulation: Option<u32>,
    finding: Option<Finding>,
}

impl std::fmt::Debug for Decision {
    /// The facts and the outcome; the law it holds would fill pages.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = out.debug_struct("Decision");
        shown.field("facts", &self.facts).field("status", &self.status()).field("verdict", &self.verdict().map(|one| one.id()));
        shown.field("regulation", &self.regulation().map(Regulation::id)).finish_non_exhaustive()
    }
}

/// How a question was answered. Never collapsed into yes and no.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Status {
    /// There is a verdict.
    Decided,
    /// The law is unclear; it may lean one way.
    Unsettled,
    /// Facts or places are missing along which the outcome can still change.
    Undetermined,
    /// No regulation applies in that place at that time. Never the same as "allowed".
    NoRegulation,
}

impl Status {
    /// The name in every interface.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Decided => "decided",
            Self::Unsettled => "unsettled",
            Self::Undetermined => "undetermined",
            Self::NoRegulation => "no_regulation",
        }
    }
}

/// How it stands with a duty or an advice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    /// The facts show that it is met.
    Met,
    /// The facts show that it is not met.
    Unmet,
    /// The facts given do not tell.
    Unknown,
    /// Its reason has lapsed.
    NotApplicable,
}

impl State {
    /// The name in every interface.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::Unmet => "unmet",
            Self::Unknown => "unknown",
            Self::NotApplicable => "not_applicable",
        }
    }
}

/// A duty or an advice that follows, and how it stands with it.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Obligation<'d> {
    /// The provision.
    pub provision: &'d Provision,
    /// Whom it addresses, and how to tell.
    pub charge: &'d Charge,
    /// How it stands with it, as far as the facts tell.
    pub state: State,
}

/// A fact along which the outcome can still change.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Missing {
    /// The fact.
    pub fact: &'static Fact,
    /// Its values, as written, with the outcomes that each still allows. Counts come as inclusive ranges: `0..10`, `11..`.
    pub values: Vec<(String, Vec<Outcome>)>,
}

impl Decision {
    pub(crate) fn new(
        law: Law,
        facts: Facts,
        places: [Option<PlaceAnswer>; PlaceRole::ALL.len()],
        on: Option<Moment>,
        named: Option<u32>,
        regulation: Option<u32>,
    ) -> Self {
        let finding = regulation.and_then(|position| law.at(position)).map(|regulation| regulation.finding(&facts));
        Self { law, facts, places, on, named, regulation, finding }
    }

    /// The question that was asked.
    #[must_use]
    pub const fn question(&self) -> &'static Question {
        self.facts.question()
    }

    /// The facts that were given.
    #[must_use]
    pub const fn facts(&self) -> &Facts {
        &self.facts
    }

    /// How the question was answered.
    #[must_use]
    pub fn status(&self) -> Status {
        match self.finding.map(|finding| finding.outcome) {
            None if self.place().is_none() => Status::Undetermined,
            None => Status::NoRegulation,
            Some(Outcome::Decided(_)) => Status::Decided,
            Some(Outcome::Unsettled(_)) => Status::Unsettled,
            Some(Outcome::Undetermined) => Status::Undetermined,
        }
    }

    /// The verdict, where the status is [`Status::Decided`].
    #[must_use]
    pub fn verdict(&self) -> Option<Verdict> {
        match self.finding?.outcome {
            Outcome::Decided(verdict) => Some(verdict),
            _ => None,
        }
    }

    /// Where the law leans, where the status is [`Status::Unsettled`] and it leans at all.
    #[must_use]
    pub fn leaning(&self) -> Option<Verdict> {
        match self.finding?.outcome {
            Outcome::Unsettled(leaning) => leaning,
            _ => None,
        }
    }

    /// What the answer rests on; `None` where there is none.
    #[must_use]
    pub fn basis(&self) -> Option<Basis> {
        self.finding?.basis
    }

    /// The place that decides which law applies; `None` where it was not given.
    #[must_use]
    pub fn place(&self) -> Option<&PlaceAnswer> {
        self.places.iter().flatten().find(|place| place.role == self.question().place)
    }

    /// The place in a role; `None` where it was not given.
    #[must_use]
    pub fn place_in(&self, role: PlaceRole) -> Option<&PlaceAnswer> {
        self.places.iter().flatten().find(|place| place.role == role)
    }

    /// The role of the place that decides which law applies, where that place was not given.
    #[must_use]
    pub fn missing_place(&self) -> Option<PlaceRole> {
        self.place().is_none().then_some(self.question().place)
    }

    /// The time asked for.
    #[must_use]
    pub const fn on(&self) -> Option<Moment> {
        self.on
    }

    /// The regulation that answers.
    #[must_use]
    pub fn regulation(&self) -> Option<&Regulation> {
        self.law.at(self.regulation?)
    }

    /// The regulation that governs: the one that answers, where there is an answer.
    #[must_use]
    pub fn governing(&self) -> Option<&Regulation> {
        self.regulation().filter(|_| matches!(self.status(), Status::Decided | Status::Unsettled))
    }

    /// The regulation that was asked for by name, whether or not it applies in the place.
    #[must_use]
    pub fn named(&self) -> Option<&Regulation> {
        self.law.at(self.named?)
    }

    /// The regulations of the place whose sources state no start, where a date was given and they therefore did not take
    /// part.
    pub fn undated(&self) -> impl Iterator<Item = &Regulation> {
        let dated_question = self.on.is_some() && self.named.is_none();
        let place = self.place().filter(|_| dated_question).map(|place| place.id);
        place.into_iter().flat_map(|place| self.law.undated_of(place))
    }

    /// The provisions on the question, with their bits.
    fn provisions_on(&self) -> impl Iterator<Item = (usize, &Provision)> {
        self.regulation().into_iter().flat_map(|regulation| regulation.provisions_on(self.question()).enumerate())
    }

    /// The provisions the answer rests on: all that apply, whatever the facts that are missing; and where no single
    /// provision carries the verdict throughout, those that carry it in some completion.
    pub fn provisions(&self) -> impl Iterator<Item = &Provision> {
        let finding = self.finding;
        let rules = |provision: &Provision| matches!(provision.effect, Effect::Outcome(_));
        let carried = self
            .provisions_on()
            .any(|(bit, provision)| rules(provision) && finding.is_some_and(|finding| finding.applied.contains(bit)));
        let decided = finding.is_some_and(|finding| finding.outcome != Outcome::Undetermined);
        self.provisions_on()
            .filter(move |(bit, provision)| {
                finding.is_some_and(|finding| {
                    finding.applied.contains(*bit) || (decided && !carried && rules(provision) && finding.possible.contains(*bit))
                })
            })
            .map(|(_, provision)| provision)
    }

    /// The provisions that would apply but are defeated by more special ones.
    pub fn overridden(&self) -> impl Iterator<Item = &Provision> {
        let overridden = self.finding.map(|finding| finding.overridden).unwrap_or_default();
        self.provisions_on().filter(move |(bit, _)| overridden.contains(*bit)).map(|(_, provision)| provision)
    }

    /// The duties and advice that follow, or that may follow once missing facts are known; those are [`State::Unknown`].
    pub fn obligations(&self) -> impl Iterator<Item = Obligation<'_>> {
        let finding = self.finding;
        self.provisions_on().filter_map(move |(bit, provision)| {
            let finding = finding.filter(|finding| finding.possible.contains(bit))?;
            let (Effect::Duty(charge) | Effect::Advice(charge)) = &provision.effect else { return None };
            let state = if finding.applied.contains(bit) { self.state(charge) } else { State::Unknown };
            Some(Obligation { provision, charge, state })
        })
    }

    fn state(&self, charge: &Charge) -> State {
        let met = charge.met.as_ref().map_or(Truth::Unknown, |met| met.holds(&self.facts));
        let lapsed = charge.lapsed.as_ref().map_or(Truth::No, |lapsed| lapsed.holds(&self.facts));
        match (met, lapsed) {
            (Truth::Yes, _) => State::Met,
            (_, Truth::Yes) => State::NotApplicable,
            (Truth::No, Truth::No) => State::Unmet,
            _ => State::Unknown,
        }
    }

    /// The facts given that do not count, each with the clarification that says so.
    pub fn irrelevant(&self) -> impl Iterator<Item = (&'static Fact, &Provision)> {
        self.provisions().flat_map(move |provision| {
            let facts: &[FactId] = match &provision.effect {
                Effect::Clarification { irrelevant, .. } => irrelevant,
                _ => &[],
            };
            let given = facts.iter().filter(|fact| self.facts.knows(**fact));
            given.filter_map(move |fact| Some((self.question().facts.get(fact.index())?, provision)))
        })
    }

    /// The open points: the unsettled provisions that the answer rests on.
    pub fn open_points(&self) -> impl Iterator<Item = &Provision> {
        self.provisions().filter(|provision| provision.basis == Basis::Unsettled)
    }

    /// Other questions that should be asked too, each with the provision that points to it.
    pub fn see(&self) -> impl Iterator<Item = (&'static Question, &Provision)> {
        self.provisions().flat_map(|provision| provision.see.iter().map(move |question| (*question, provision)))
    }

    /// The facts along which the outcome can still change, and those only, in the vocabulary's order.
    #[must_use]
    pub fn missing(&self) -> Vec<Missing> {
        let set = self.finding.map_or(0, |finding| finding.missing);
        let table = self.regulation().and_then(|regulation| regulation.table(self.question()));
        let Some(table) = table.filter(|_| set != 0) else { return Vec::new() };
        let facts = self.question().fact_ids().zip(self.question().facts);
        let missing = facts.filter(|(id, _)| set & id.bit() != 0);
        missing.map(|(id, fact)| Missing { fact, values: self.values(table, id, fact) }).collect()
    }

    fn values(&self, table: &Table, id: FactId, fact: &'static Fact) -> Vec<(String, Vec<Outcome>)> {
        let cuts = table.axes().iter().find(|axis| axis.fact() == id).map(|axis| axis.cuts()).unwrap_or_default();
        let (names, values): (Vec<String>, Vec<Value>) = crate::facts::classes(fact, cuts).into_iter().unzip();
        names.into_iter().zip(table.reachable(&self.facts, id, &values)).collect()
    }

    /// The given places that do not count, by the clarification that says so.
    pub fn irrelevant_places(&self) -> impl Iterator<Item = (&Provision, Vec<PlaceRole>)> {
        self.provisions().filter_map(|provision| {
            let Effect::Clarification { irrelevant_places, .. } = &provision.effect else { return None };
            let elsewhere = |role: &PlaceRole| {
                let other = self.place_in(*role).filter(|other| self.place().is_some_and(|place| place.id != other.id));
                other.is_some()
            };
            let given: Vec<PlaceRole> = irrelevant_places.iter().copied().filter(elsewhere).collect();
            (!given.is_empty()).then_some((provision, given))
        })
    }

    /// A given place and what it is called at the time asked for; on the register's reference day where the register does
    /// not cover that time. `None` where no place was given in that role.
    #[must_use]
    pub fn resolved(&self, role: PlaceRole) -> Option<(&PlaceAnswer, Place<'_>)> {
        let answer = self.place_in(role)?;
        let register = self.law.register();
        Some((answer, register.describe(answer.id, self.on).or_else(|| register.describe(answer.id, None))?))
    }

    /// The former code or name that a place was given by, where it was.
    #[must_use]
    pub fn former(&self, role: PlaceRole) -> Option<&Designation> {
        let (answer, place) = self.resolved(role)?;
        self.law.register().resolve(answer.given(&place), self.on).ok()?.was
    }
}

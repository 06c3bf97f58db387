//! The answer to a question: status, verdict and basis, the provisions it rests on, what follows, and what is in doubt.
//!
//! A decision is made without allocating; its parts are worked out when they are asked for, and it is rendered as JSON
//! ([`Decision::to_json`]) or as an explanation for people ([`Decision::explain`]).

mod aside;
mod because;
mod changes;
mod document;
mod explanation;
mod joint;
pub(crate) mod layers;
mod limits;
mod missing;
mod obligation;
mod place;

pub use because::Because;
pub use changes::{Alternative, Changed, To};
pub(crate) use document::Written;
pub use explanation::{Explanation, Item, Section};
pub use layers::{Cited, Layer};
pub use limits::{Limit, Most};
pub use missing::Missing;
pub use obligation::{Obligation, State};
pub use place::PlaceAnswer;

use crate::facts::Facts;
use crate::finding::Outcome;
use crate::law::Law;
use crate::place::{Place, Was};
use crate::regulation::{Basis, Effect, Regulation};
use crate::time::Moment;
use crate::vocabulary::{Fact, FactId, PlaceRole, Question, Value, Verdict};
use layers::{Held, Weighed};
use smallvec::SmallVec;

/// A case as it was understood: the facts, the places, the times.
#[derive(Debug, Clone)]
pub(crate) struct Case {
    /// What was given and, where that was asked for, what was presumed.
    pub(crate) facts: Facts,
    /// The facts among them that were presumed, by their bits.
    pub(crate) presumed: u64,
    pub(crate) places: [Option<PlaceAnswer>; PlaceRole::ALL.len()],
    pub(crate) on: Option<Moment>,
    pub(crate) known_on: Option<Moment>,
    /// The regulation that was asked for by its id.
    pub(crate) named: Option<u32>,
}

/// The answer to a question. There is no yes or no in it: ask for the status, then for what goes with it.
#[derive(Clone)]
pub struct Decision {
    law: Law,
    case: Case,
    weighed: Weighed,
}

impl std::fmt::Debug for Decision {
    /// The facts and the outcome; the law it holds would fill pages.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = out.debug_struct("Decision");
        shown.field("facts", self.facts()).field("status", &self.status()).field("verdict", &self.verdict().map(|one| one.id()));
        shown.field("layers", &self.layers().map(|layer| layer.regulation.id()).collect::<Vec<_>>()).finish_non_exhaustive()
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

impl Decision {
    pub(crate) const fn new(law: Law, case: Case, weighed: Weighed) -> Self {
        Self { law, case, weighed }
    }

    /// The law that answered.
    #[must_use]
    pub const fn law(&self) -> &Law {
        &self.law
    }

    /// The question that was asked.
    #[must_use]
    pub const fn question(&self) -> &'static Question {
        self.case.facts.question()
    }

    /// The facts that were given, and those that were presumed.
    #[must_use]
    pub const fn facts(&self) -> &Facts {
        &self.case.facts
    }

    /// The facts that were given, in the vocabulary's order.
    pub fn given(&self) -> impl Iterator<Item = (FactId, &'static Fact, Value)> {
        self.facts().known().filter(|(id, ..)| self.case.presumed & id.bit() == 0)
    }

    /// The facts that were presumed, since that was asked for and they could change the outcome.
    pub fn presumed(&self) -> impl Iterator<Item = (FactId, &'static Fact, Value)> {
        self.facts().known().filter(|(id, ..)| self.case.presumed & id.bit() != 0)
    }

    /// The bare outcome; `None` where no regulation answers.
    #[must_use]
    pub const fn outcome(&self) -> Option<Outcome> {
        self.weighed.outcome
    }

    /// How the question was answered.
    #[must_use]
    pub fn status(&self) -> Status {
        match self.weighed.outcome {
            None if self.place().is_none() => Status::Undetermined,
            None => Status::NoRegulation,
            Some(Outcome::Decided(_)) => Status::Decided,
            Some(Outcome::Unsettled(_)) => Status::Unsettled,
            Some(Outcome::Undetermined) => Status::Undetermined,
        }
    }

    /// The verdict, where the status is [`Status::Decided`].
    #[must_use]
    pub const fn verdict(&self) -> Option<Verdict> {
        match self.weighed.outcome {
            Some(Outcome::Decided(verdict)) => Some(verdict),
            _ => None,
        }
    }

    /// Where the law leans, where the status is [`Status::Unsettled`] and it leans at all.
    #[must_use]
    pub const fn leaning(&self) -> Option<Verdict> {
        match self.weighed.outcome {
            Some(Outcome::Unsettled(leaning)) => leaning,
            _ => None,
        }
    }

    /// What the answer rests on; `None` where there is none.
    #[must_use]
    pub const fn basis(&self) -> Option<Basis> {
        self.weighed.basis
    }

    /// The role of the place that decided which law applies: the one through which what governs applies, or else the
    /// question's own.
    #[must_use]
    pub fn factor(&self) -> PlaceRole {
        let through = self.weighed.governing().next().or_else(|| self.weighed.layers.first()).map(|layer| layer.role);
        let named = || {
            let roles = self.named()?.connecting_factor(self.question());
            roles.iter().find(|role| self.place_in(**role).is_some()).or(roles.first()).copied()
        };
        through.or_else(named).unwrap_or(self.question().place)
    }

    /// The place that decides which law applies; `None` where it was not given.
    #[must_use]
    pub fn place(&self) -> Option<&PlaceAnswer> {
        self.place_in(self.factor())
    }

    /// The place in a role; `None` where it was not given.
    #[must_use]
    pub fn place_in(&self, role: PlaceRole) -> Option<&PlaceAnswer> {
        self.case.places.iter().flatten().find(|place| place.role == role)
    }

    /// The roles of the places that were not given and that the answer can still turn on: the one that decides which law
    /// applies, or those that conditions ask for.
    pub fn missing_places(&self) -> impl Iterator<Item = PlaceRole> {
        let asked = self.factor();
        let unknown = self.weighed.outcome.is_none() && self.place().is_none();
        let missing = move |role: &PlaceRole| {
            (unknown && *role == asked) || self.weighed.missing & FactId::place(self.question(), *role).bit() != 0
        };
        PlaceRole::ALL.into_iter().filter(missing)
    }

    /// The time asked for.
    #[must_use]
    pub const fn on(&self) -> Option<Moment> {
        self.case.on
    }

    /// The time as of which the law was to be known.
    #[must_use]
    pub const fn known_on(&self) -> Option<Moment> {
        self.case.known_on
    }

    /// The regulations that were asked, each with what it says by itself, those of the place before those of the whole
    /// country. On a day on which the rules changed, one that has other provisions at other hours is there more than once.
    pub fn layers(&self) -> impl Iterator<Item = Layer<'_>> {
        self.weighed.layers.iter().filter_map(|held| self.layer(held))
    }

    /// The layers as they are listed: each regulation once for each outcome it has, governing where it does at any hour.
    #[must_use]
    pub fn listed(&self) -> Vec<Layer<'_>> {
        let mut listed: Vec<Layer<'_>> = Vec::new();
        for layer in self.layers() {
            let same = |known: &&mut Layer<'_>| {
                std::ptr::eq(known.regulation, layer.regulation) && !known.outcome().differs(layer.outcome())
            };
            match listed.iter_mut().find(same) {
                Some(known) => known.governing |= layer.governing,
                None => listed.push(layer),
            }
        }
        listed
    }

    fn layer(&self, held: &Held) -> Option<Layer<'_>> {
        let (regulation, extent) = (self.law.at(held.key.regulation)?, self.law.extent(held.key)?);
        let (role, governing, finding) = (held.role, held.governing, held.finding);
        Some(Layer { regulation, extent, role, governing, finding, question: self.question() })
    }

    /// Whether layers give verdicts that have no order, so that they are shown side by side and none governs over the others.
    #[must_use]
    pub fn incomparable(&self) -> bool {
        let silent = self.question().not_regulated();
        let verdicts = self.weighed.layers.iter().filter_map(|layer| match layer.finding.outcome {
            Outcome::Decided(verdict) if verdict != silent => Some(verdict),
            _ => None,
        });
        let mut verdicts = verdicts.filter(|_| !self.question().ordered);
        verdicts.next().is_some_and(|first| verdicts.any(|other| other != first))
    }

    /// The regulations that govern: every layer that reaches the strictest verdict or, where the question is unsettled, that
    /// is why. None where there is no answer.
    pub fn governing(&self) -> impl Iterator<Item = &Regulation> {
        self.weighed.governing().filter_map(|held| self.law.at(held.key.regulation))
    }

    /// The layers that the answer is told from: those that govern or, where none does, all.
    fn telling(&self) -> impl Iterator<Item = Layer<'_>> {
        let any = self.weighed.governing().next().is_some();
        self.layers().filter(move |layer| layer.governing || !any)
    }

    /// The regulation that was asked for by its id, whether or not it applies in the place.
    #[must_use]
    pub fn named(&self) -> Option<&Regulation> {
        self.law.at(self.case.named?)
    }

    /// The provisions the answer rests on, each with its regulation: all that apply, whatever the facts that are missing; and
    /// where no single provision carries the verdict throughout, those that carry it in some completion.
    pub fn provisions(&self) -> impl Iterator<Item = Cited<'_>> {
        once(self.telling().flat_map(|layer| layer.provisions()), |cited| std::ptr::from_ref(cited.provision))
    }

    /// The provisions that would apply but are defeated by more special ones.
    pub fn overridden(&self) -> impl Iterator<Item = Cited<'_>> {
        let all = self.telling().flat_map(|layer| layer.of_set(layer.finding.overridden));
        once(all, |cited| std::ptr::from_ref(cited.provision))
    }

    /// The facts given that do not count, each with the clarification that says so.
    pub fn irrelevant(&self) -> impl Iterator<Item = (&'static Fact, Cited<'_>)> {
        self.provisions().flat_map(move |cited| {
            let facts: &[FactId] = match &cited.provision.effect {
                Effect::Clarification { irrelevant, .. } => irrelevant,
                _ => &[],
            };
            let given = facts.iter().filter(|fact| self.facts().knows(**fact) && self.case.presumed & fact.bit() == 0);
            given.filter_map(move |fact| Some((self.question().facts.get(fact.index())?, cited)))
        })
    }

    /// The open points: the unsettled provisions that the answer rests on.
    pub fn open_points(&self) -> impl Iterator<Item = Cited<'_>> {
        self.provisions().filter(|cited| cited.provision.basis == Basis::Unsettled)
    }

    /// Other questions that should be asked too, each with the provision that points to it.
    pub fn see(&self) -> impl Iterator<Item = (&'static Question, Cited<'_>)> {
        self.provisions().flat_map(|cited| cited.provision.see.iter().map(move |question| (*question, cited)))
    }

    /// The given places that do not count, by the clarification that says so.
    pub fn irrelevant_places(&self) -> impl Iterator<Item = (Cited<'_>, Vec<PlaceRole>)> {
        self.provisions().filter_map(|cited| {
            let Effect::Clarification { irrelevant_places, .. } = &cited.provision.effect else { return None };
            let elsewhere = |role: &PlaceRole| {
                let other = self.place_in(*role).filter(|other| self.place().is_some_and(|place| place.id != other.id));
                other.is_some()
            };
            let given: Vec<PlaceRole> = irrelevant_places.iter().copied().filter(elsewhere).collect();
            (!given.is_empty()).then_some((cited, given))
        })
    }

    /// A given place and what it is called at the time asked for; at another time where the register does not cover that
    /// one. `None` where no place was given in that role.
    #[must_use]
    pub fn resolved(&self, role: PlaceRole) -> Option<(&PlaceAnswer, Place<'_>)> {
        let answer = self.place_in(role)?;
        Some((answer, self.law.register().describe_at_some_time(answer.id, self.case.on)?))
    }

    /// How a place was understood, where it was given by a code or name not in use at the time asked for.
    #[must_use]
    pub fn was(&self, role: PlaceRole) -> Option<Was<'_>> {
        let (answer, place) = self.resolved(role)?;
        self.law.register().resolve(answer.given(&place), self.case.on).ok()?.was
    }
}

/// Things, each told once, the first time: on a day on which the rules changed, what held all day is found at several hours.
fn once<T, K: PartialEq>(all: impl Iterator<Item = T>, key: impl Fn(&T) -> K) -> impl Iterator<Item = T> {
    let mut told: SmallVec<[K; 8]> = SmallVec::new();
    all.filter(move |one| {
        let key = key(one);
        let new = !told.contains(&key);
        if new {
            told.push(key);
        }
        new
    })
}

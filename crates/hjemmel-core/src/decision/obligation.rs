//! Duties and advice as a checklist: whom each addresses, and how it stands with it.

use super::Decision;
use crate::condition::Truth;
use crate::regulation::{Charge, Effect, Provision, Regulation};
use crate::vocabulary::{Fact, FactId};

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
    /// All states.
    pub const ALL: [Self; 4] = [Self::Met, Self::Unmet, Self::Unknown, Self::NotApplicable];

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
    /// The regulation it stands in.
    pub regulation: &'d Regulation,
    /// Whom it addresses, and how to tell.
    pub charge: &'d Charge,
    /// How it stands with it, as far as the facts tell.
    pub state: State,
}

impl Decision {
    /// The duties and advice that follow under any layer, or that may follow once missing facts are known; those are
    /// [`State::Unknown`].
    pub fn obligations(&self) -> impl Iterator<Item = Obligation<'_>> {
        let all = self.layers().flat_map(move |layer| {
            let possible = layer.of_set(layer.finding.possible);
            possible.filter_map(move |cited| {
                let (Effect::Duty(charge) | Effect::Advice(charge)) = &cited.provision.effect else { return None };
                let applies = layer.finding.applied.contains(cited.bit);
                let state = if applies { self.state(charge) } else { State::Unknown };
                Some(Obligation { provision: cited.provision, regulation: cited.regulation, charge, state })
            })
        });
        super::once(all, |one| std::ptr::from_ref(one.provision))
    }

    /// The facts that decide how it stands with a duty or an advice: those that are not given where that is not known, else
    /// those given. Empty where it has no condition, or where it is not known whether it applies at all.
    #[must_use]
    pub fn turns_on(&self, one: &Obligation<'_>) -> Vec<&'static Fact> {
        let conditions = one.charge.met.iter().chain(&one.charge.lapsed);
        let tests = conditions.flat_map(|condition| &condition.alternatives).flat_map(|all| &all.tests);
        let open = one.state == State::Unknown;
        let mut ids: Vec<FactId> = tests.map(|test| test.fact).filter(|id| self.facts().knows(*id) != open).collect();
        ids.sort_unstable();
        ids.dedup();
        ids.into_iter().filter_map(|id| self.question().facts.get(id.index())).collect()
    }

    fn state(&self, charge: &Charge) -> State {
        let met = charge.met.as_ref().map_or(Truth::Unknown, |met| met.holds(self.facts()));
        let lapsed = charge.lapsed.as_ref().map_or(Truth::No, |lapsed| lapsed.holds(self.facts()));
        match (met, lapsed) {
            (Truth::Yes, _) => State::Met,
            (_, Truth::Yes) => State::NotApplicable,
            (Truth::No, Truth::No) => State::Unmet,
            _ => State::Unknown,
        }
    }
}

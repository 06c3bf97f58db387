//! The law that took no part in an answer, and could have at another time or through another place.

use super::Decision;
use crate::law::Key;
use crate::regulation::Regulation;
use crate::time::{Moment, Validity};
use crate::vocabulary::PlaceRole;

impl Decision {
    /// The regulations of the places whose sources state no start, where a date was given and they therefore did not take
    /// part, unless they state an end that lies before it; and where the law was to be as known at a time, those of which it is not stated when they could be known.
    pub fn undated(&self) -> impl Iterator<Item = &Regulation> {
        let asked = (self.case.on.is_some() || self.case.known_on.is_some()) && self.case.named.is_none();
        let all = asked.then(|| self.law.undated_hits(&self.case.facts, None));
        let aside = |key: &Key| !self.weighed.layers.iter().any(|layer| layer.key.regulation == key.regulation);
        let aside = all.into_iter().flatten().map(|(key, _)| key).filter(aside);
        let over = |own: &&Regulation| match (own.validity(), self.case.on) {
            (Validity::Window { until: Some(until), .. }, Some(on)) => until.end() <= on.first(),
            _ => false,
        };
        aside.filter_map(|key| self.law.at(key.regulation)).filter(move |own| !over(own))
    }

    /// Where no regulation answers and a time was given: the regulation that ended last before it, with its end, and the one
    /// that begins next, with its start.
    #[must_use]
    pub fn not_in_force(&self) -> [Option<(&Regulation, Option<Moment>)>; 2] {
        match (self.weighed.outcome, self.case.named, self.case.on) {
            (None, None, Some(on)) => self.law.not_in_force(&self.case, on),
            _ => [None, None],
        }
    }

    /// Where the law was to be as known at a time: the regulations that were in force at the time asked about, and could be
    /// known only later.
    pub fn known_later(&self) -> impl Iterator<Item = &Regulation> {
        self.law.known_later(&self.case)
    }

    /// Regulations in force at the time asked about, anywhere in the country, that apply to the question through a place too
    /// that was not given; each with its role. They take no part in the answer: where the place lies among theirs, it may be
    /// another.
    pub fn not_reached(&self) -> impl Iterator<Item = (&Regulation, PlaceRole)> {
        let asked = self.case.on.filter(|_| self.case.named.is_none());
        let regulations = asked.into_iter().flat_map(|on| self.law.with_factors(on, self.case.known_on));
        regulations.filter(|own| !self.layers().any(|layer| std::ptr::eq(layer.regulation, *own))).filter_map(|own| {
            let roles = own.connecting_factor(self.question()).iter().copied().filter(|role| *role != self.question().place);
            let speaks = own.questions().any(|question| question == self.question());
            roles.filter(|role| speaks && self.place_in(*role).is_none()).map(|role| (own, role)).next()
        })
    }
}

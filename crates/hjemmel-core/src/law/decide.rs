//! Which regulations answer a question: those in force for the places and the time of a case.

use super::timeline::{Entry, Timeline};
use super::{Key, Law, Query};
use crate::decision::layers::Weighed;
use crate::decision::{Case, Decision, PlaceAnswer};
use crate::error::Error;
use crate::facts::Facts;
use crate::place::{Place, PlaceId};
use crate::regulation::{Period, Regulation};
use crate::time::{Minute, Moment, Validity};
use crate::vocabulary::{FactId, PlaceRole, Question, Value};
use smallvec::SmallVec;

/// The first of some missing facts, by their bits, that carries a presumption, with it.
pub(crate) fn presumption(question: &'static Question, missing: u64) -> Option<(FactId, Value)> {
    let facts = question.fact_ids().zip(question.facts).filter(|(id, _)| missing & id.bit() != 0);
    facts.filter_map(|(id, fact)| Some((id, fact.presumption?))).next()
}

/// An extent that reaches a place of the case, through the role of that place, and when.
#[derive(Debug, Clone, Copy)]
struct Hit {
    key: Key,
    role: PlaceRole,
    from: Minute,
    end: Minute,
}

type Hits = SmallVec<[Hit; 4]>;

/// What was found; and what asks for the time, where the outcome is not the same all day.
type Answer = (Weighed, Option<Box<Error>>);

impl Law {
    /// Answers a question.
    ///
    /// Allocates nothing as long as places are given by their code or name as the register writes them, no more than two
    /// regulations answer, and facts are missing for one of them at most; but once for each of their tables, when facts are
    /// missing for the first time: what follows from unknown facts is worked out then, in some milliseconds. Where a regulation's
    /// table is much larger than any that ships, so that this would take too long, each such decision allocates.
    ///
    /// # Errors
    /// [`Error::UnknownPlace`], [`Error::AmbiguousPlace`], [`Error::PlaceNotCovered`], [`Error::PlaceOutside`] for the
    /// places given; [`Error::UnknownRegulation`]; [`Error::DateRequired`] where all regulations of the place have dates and
    /// none was given; [`Error::TimeRequired`] where the answer changed during the day asked about.
    pub fn decide(&self, query: &Query<'_>) -> Result<Decision, Error> {
        let question = query.facts.question();
        let mut facts = query.facts;
        let mut places = [const { None }; PlaceRole::ALL.len()];
        for ((role, given), answer) in PlaceRole::ALL.into_iter().zip(query.places).zip(&mut places) {
            if let Some(given) = given {
                let place = self.resolve(question, role, given, query.on)?;
                facts = facts.at(role, place.id);
                *answer = Some(PlaceAnswer::new(role, given, &place));
            }
        }
        let named = query.regulation.map(|id| self.position(id)).transpose()?;
        let ask = |facts: &Facts| match named {
            Some(named) => self.named(named, facts, query.on),
            None if facts.place(question.place).is_none() => Ok((self.weigh(facts, &[]), None)),
            None => self.in_force(facts, query),
        };
        let (mut weighed, mut changed) = ask(&facts)?;
        let mut presumed = 0;
        while let Some((fact, value)) = presumption(question, weighed.missing).filter(|_| query.presume) {
            facts.put(fact, value);
            presumed |= fact.bit();
            (weighed, changed) = ask(&facts)?;
        }
        if let Some(error) = changed {
            return Err(*error);
        }
        let case = Case { facts, presumed, places, on: query.on, known_on: query.known_on, named };
        Ok(Decision::new(self.clone(), case, weighed))
    }

    /// The municipality of a place of the case.
    fn resolve(&self, question: &Question, role: PlaceRole, given: &str, on: Option<Moment>) -> Result<Place<'_>, Error> {
        match self.register().resolve(given, on) {
            // A place that does not choose the law need not be known by what it was called that day.
            Err(Error::PlaceNotCovered { .. }) if self.factors(question) >> role as u8 & 1 == 0 => {
                self.register().resolve(given, None)
            }
            found => found,
        }
    }

    /// What a regulation says that was asked for by its id: its provisions of the time asked about or, without a time, of the
    /// extent that has most to say. Nothing where no place of the case lies in it.
    fn named(&self, regulation: u32, facts: &Facts, on: Option<Moment>) -> Result<Answer, Error> {
        let own = self.at(regulation);
        let role_in = |role: &PlaceRole| {
            let lies = |place: &PlaceId| own.is_some_and(|own| own.applies_in(*place));
            facts.place(*role).filter(lies).map(|place| (*role, place))
        };
        let reached = own.and_then(|own| own.connecting_factor(facts.question()).iter().find_map(role_in));
        let (Some(own), Some((role, place))) = (own, reached) else { return Ok((self.weigh(facts, &[]), None)) };
        let hit = |(extent, (from, end)): (u32, (Minute, Minute))| Hit { key: Key { regulation, extent }, role, from, end };
        let extents = || (0..u32::MAX).zip(own.extents());
        if let Some(on) = on {
            let dated =
                extents().filter(|(_, extent)| extent.reaches(place)).filter_map(|(position, extent)| match extent.period {
                    Period::From(from, end) => Some((position, (from, end.unwrap_or(Minute::LAST)))),
                    Period::Undated => None,
                });
            let mut hits: Hits = dated.map(hit).collect();
            hits.sort_by_key(|hit| hit.from);
            // It is asked whatever the date: before its first minute it says what it said there, and after one of its stretches
            // what it said last.
            let starts: SmallVec<[Minute; 4]> = hits.iter().skip(1).map(|hit| hit.from).collect();
            for (hit, next) in hits.iter_mut().zip(starts.into_iter().chain([Minute::LAST])) {
                hit.end = next;
            }
            if let Some(first) = hits.first_mut() {
                first.from = Minute::FIRST;
                hits.retain(|hit| hit.from < on.end() && on.first() < hit.end);
                return Ok(self.over(facts, on, &hits));
            }
        }
        let fullest = own.fullest_position(facts.question(), Some(place)).and_then(|extent| u32::try_from(extent).ok());
        let fullest: Hits = fullest.into_iter().map(|extent| hit((extent, (Minute::FIRST, Minute::LAST)))).collect();
        Ok((self.weigh(facts, &fullest), None))
    }

    /// What the regulations in force say.
    fn in_force(&self, facts: &Facts, query: &Query<'_>) -> Result<Answer, Error> {
        let Some(on) = query.on else { return self.undated(facts, query.known_on).map(|weighed| (weighed, None)) };
        Ok(self.over(facts, on, &self.hits(facts, on.first(), on.end(), query.known_on)))
    }

    /// What extents that are in force at some minute of a time say: where the rules changed during it, all that held at any
    /// hour; with the error that asks for the time where the outcome is not the same at all of them.
    fn over(&self, facts: &Facts, on: Moment, hits: &[Hit]) -> Answer {
        let whole = |hit: &Hit| hit.from <= on.first() && on.end() <= hit.end;
        if hits.iter().all(whole) {
            return (self.weigh(facts, hits), None);
        }
        let mut cuts: Vec<Minute> = hits.iter().flat_map(|hit| [hit.from, hit.end]).chain([on.first()]).collect();
        cuts.retain(|cut| on.first() <= *cut && *cut < on.end());
        cuts.sort_unstable();
        cuts.dedup();
        let stretch = |cut: &Minute| {
            let then = hits.iter().filter(|hit| hit.from <= *cut && *cut < hit.end);
            then.map(|hit| (hit.key, hit.role)).collect::<Vec<_>>()
        };
        match Weighed::over_day(self, facts, cuts.iter().map(stretch).collect()) {
            (day, true) => (day, None),
            (day, false) => {
                let mut windows: Vec<&Hit> = hits.iter().collect();
                windows.sort_by_key(|hit| hit.from);
                let valid = windows.into_iter().filter_map(|hit| self.window_of(*hit)).collect();
                (day, Some(Box::new(Error::TimeRequired { on: on.to_string(), valid })))
            }
        }
    }

    fn window_of(&self, hit: Hit) -> Option<String> {
        let until = if hit.end == Minute::LAST { None } else { hit.end.as_end() };
        Some(format!("{}: {}", self.at(hit.key.regulation)?.id(), Validity::Window { from: hit.from.as_start(), until }))
    }

    fn weigh(&self, facts: &Facts, hits: &[Hit]) -> Weighed {
        Weighed::new(self, facts, hits.iter().map(|hit| (hit.key, hit.role)))
    }

    /// What the regulations say whose sources state no start, where no date was given.
    fn undated(&self, facts: &Facts, known_on: Option<Moment>) -> Result<Weighed, Error> {
        let hits: SmallVec<[(Key, PlaceRole); 4]> = self.undated_hits(facts, known_on).collect();
        let speaks = |key: Key| self.extent(key).is_some_and(|extent| extent.table(facts.question()).is_some());
        if !hits.iter().any(|(key, _)| speaks(*key)) {
            // Silence of the undated ones is no answer where a dated one speaks.
            let silent = hits.is_empty();
            let mut valid: Vec<String> = Vec::new();
            for (role, place) in self.reached(facts) {
                for timeline in self.timelines(place) {
                    let own = timeline.dated().filter(|entry| self.counts(entry.key, role, facts.question()));
                    let own = own.filter_map(|entry| self.as_known(entry, known_on)).filter(|entry| silent || speaks(entry.key));
                    let windows =
                        own.filter_map(|entry| self.window_of(Hit { key: entry.key, role, from: entry.from, end: entry.end }));
                    valid.extend(windows);
                }
            }
            valid.dedup();
            let place = facts.place(facts.question().place).and_then(|place| self.register().describe_at_some_time(place, None));
            if let (Some(place), false) = (place, valid.is_empty()) {
                return Err(Error::DateRequired { place: place.name.to_owned(), valid });
            }
        }
        Ok(Weighed::new(self, facts, hits.into_iter()))
    }

    /// Regulations in force at the time of a case that could be known only after the time as of which the law was to be.
    pub(crate) fn known_later(&self, case: &Case) -> impl Iterator<Item = &Regulation> {
        let asked = case.on.zip(case.known_on).filter(|_| case.named.is_none());
        let hits = asked.map(|(on, _)| self.hits(&case.facts, on.first(), on.end(), None)).unwrap_or_default();
        hits.into_iter().filter(|hit| !self.known(hit.key.regulation, case.known_on)).filter_map(|hit| self.at(hit.key.regulation))
    }

    /// Regulations in force at some minute of a time, of those that were known, wherever they apply, that do so through
    /// other places than their questions' own.
    pub(crate) fn with_factors(&self, on: Moment, known_on: Option<Moment>) -> impl Iterator<Item = &Regulation> {
        let ended = move |position: u32| self.ended(position, known_on).is_some_and(|end| end <= on.first());
        let then = move |position: &u32| self.known(*position, known_on) && !ended(*position);
        let all = self.0.with_factors.iter().copied().filter(then).filter_map(|position| self.at(position));
        all.filter(move |own| own.validity().covers(on))
    }

    /// The undated extents that reach the places of a case.
    pub(crate) fn undated_hits<'l>(
        &'l self,
        facts: &Facts,
        known_on: Option<Moment>,
    ) -> impl Iterator<Item = (Key, PlaceRole)> + use<'l> {
        let mut seen: SmallVec<[u32; 4]> = SmallVec::new();
        let question = facts.question();
        let all = self.reached(facts).flat_map(move |(role, place)| {
            let own = self.timelines(place).flat_map(Timeline::undated);
            own.filter(move |key| self.counts(*key, role, question)).map(move |key| (key, role))
        });
        all.filter(move |(key, _)| {
            let first = !seen.contains(&key.regulation);
            seen.push(key.regulation);
            first && self.known(key.regulation, known_on)
        })
    }

    /// The places of a case through which any regulation applies to the question, each with its role.
    fn reached(&self, facts: &Facts) -> impl Iterator<Item = (PlaceRole, PlaceId)> + use<> {
        let (facts, factors) = (*facts, self.factors(facts.question()));
        let counts = move |role: &PlaceRole| factors >> *role as u8 & 1 == 1;
        PlaceRole::ALL.into_iter().filter(counts).filter_map(move |role| facts.place(role).map(|place| (role, place)))
    }

    /// Whether a place in a role counts for a question under a regulation.
    fn counts(&self, key: Key, role: PlaceRole, question: &'static Question) -> bool {
        self.at(key.regulation).is_some_and(|own| own.connecting_factor(question).contains(&role))
    }

    /// The dated extents that reach the places of a case at some minute from `first` to before `end`.
    fn hits(&self, facts: &Facts, first: Minute, end: Minute, known_on: Option<Moment>) -> Hits {
        let mut hits = Hits::new();
        // What one place has met another can meet again; no place meets anything twice.
        let mut add = |role: PlaceRole, entry: &Entry| {
            let met = hits.iter().take_while(|hit| hit.role != role).any(|hit| hit.key == entry.key);
            if !met && self.counts(entry.key, role, facts.question()) {
                hits.push(Hit { key: entry.key, role, from: entry.from, end: entry.end });
            }
        };
        for (role, place) in self.reached(facts) {
            for timeline in self.timelines(place) {
                if known_on.is_none() {
                    timeline.in_force(first, end).for_each(|entry| add(role, entry));
                } else {
                    let known = timeline.dated().rev().filter_map(|entry| self.as_known(entry, known_on));
                    known.filter(|entry| entry.from < end && first < entry.end).for_each(|entry| add(role, &entry));
                }
            }
        }
        hits
    }

    /// An entry as it was known at a time: what was not known then takes part in nothing and ends nothing.
    fn as_known(&self, entry: &Entry, known_on: Option<Moment>) -> Option<Entry> {
        let Period::From(_, stated) = self.extent(entry.key)?.period else { return None };
        let ended = self.ended(entry.key.regulation, known_on);
        let end = stated.unwrap_or(Minute::LAST).min(ended.unwrap_or(Minute::LAST));
        (self.known(entry.key.regulation, known_on) && entry.from < end).then(|| entry.until(end))
    }

    /// Where the answer to a question about these places may change, from `first` to before `end`.
    pub(super) fn boundaries(&self, facts: &Facts, first: Minute, end: Minute, known_on: Option<Moment>) -> Vec<Minute> {
        let hits = self.hits(facts, first, end, known_on);
        let mut cuts: Vec<Minute> = hits.iter().flat_map(|hit| [hit.from, hit.end]).collect();
        cuts.retain(|cut| first < *cut && *cut < end);
        cuts
    }

    /// Regulations of the places of a case that speak to the question, but not at the time asked about: the one that ended
    /// last before it, and the one that begins next.
    pub(crate) fn not_in_force(&self, case: &Case, on: Moment) -> [Option<(&Regulation, Option<Moment>)>; 2] {
        let question = case.facts.question();
        let (mut ended, mut next) = (None::<Entry>, None::<Entry>);
        for (role, place) in self.reached(&case.facts) {
            for entry in self.timelines(place).flat_map(Timeline::dated).filter_map(|entry| self.as_known(entry, case.known_on)) {
                let speaks = self.extent(entry.key).is_some_and(|extent| extent.table(question).is_some());
                if !speaks || !self.counts(entry.key, role, question) {
                    continue;
                }
                if entry.end <= on.first() && ended.is_none_or(|ended| ended.end < entry.end) {
                    ended = Some(entry);
                }
                if entry.from >= on.end() && next.is_none_or(|next| entry.from < next.from) {
                    next = Some(entry);
                }
            }
        }
        let ended = ended.and_then(|entry| Some((self.at(entry.key.regulation)?, entry.end.as_end())));
        let next = next.and_then(|entry| Some((self.at(entry.key.regulation)?, entry.from.as_start())));
        [ended, next]
    }
}

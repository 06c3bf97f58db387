//! The register: from what people write to the municipality that it stands for on a day.

use super::fold::Folded;
use super::{Change, Designation, Place, PlaceId, RegisterSource, Relation, Was, build, is_code, outside};
use crate::error::Error;
use crate::suggest::nearest;
use crate::time::{Moment, Validity};
use hashbrown::HashMap;
use jiff::civil::Date;
use smallvec::SmallVec;
use std::cmp::Reverse;
use std::fmt::Write as _;

/// The municipalities hjemmel knows, with their codes and names over time.
#[derive(Debug, Clone, Default)]
pub struct Register {
    pub(super) designations: Vec<Designation>,
    pub(super) municipalities: Vec<Municipality>,
    /// Codes and names, as they are written and folded, to the municipalities and designations that have them.
    pub(super) lookup: HashMap<String, Vec<(PlaceId, usize)>>,
    pub(super) sources: Vec<RegisterSource>,
    /// The day whose codes and names are shown when no date is given.
    pub(super) reference: Date,
    /// The days on which some code or name came into use or went out of it.
    pub(super) renaming_days: Vec<Date>,
}

/// A municipality: its designations, and what it came from and became at mergers and splits.
#[derive(Debug, Clone, Default)]
pub(super) struct Municipality {
    pub(super) own: Vec<usize>,
    pub(super) became: Vec<(Date, PlaceId)>,
    pub(super) came_from: Vec<(Date, PlaceId)>,
}

impl Register {
    /// A register of these designations and changes. Without a date, places are named as on `reference`.
    ///
    /// Designations with the same code or the same `municipality` are one municipality's, and so are those that a change
    /// only renumbered; mergers and splits lead from one municipality to others. Changes to a code that no designation has
    /// say nothing. Municipalities past the 65,536th are left out, and unknown; the country has had fewer than 750 at any time.
    #[must_use]
    pub fn new(designations: Vec<Designation>, changes: &[Change], sources: Vec<RegisterSource>, reference: Date) -> Self {
        build::build(designations, changes, sources, reference)
    }

    /// The number of municipalities of all times.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.municipalities.len()
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.municipalities.is_empty()
    }

    /// The registers it was read from.
    #[must_use]
    pub fn sources(&self) -> &[RegisterSource] {
        &self.sources
    }

    /// The municipality that a name or code stands for, as it is called on the day given, or on the register's
    /// reference day.
    ///
    /// Names are read without regard to case and accents: `LILLESTRØM` and `lillestrom` are the same. A code or name of
    /// another day is followed through renumberings, mergers and splits as long as they lead to one municipality. Nothing
    /// is allocated where they lead to one.
    ///
    /// # Errors
    /// [`Error::UnknownPlace`]; [`Error::PlaceOutside`] for Svalbard and Jan Mayen; [`Error::AmbiguousPlace`] where several
    /// municipalities have the name, or where one was split into several or put together from several;
    /// [`Error::PlaceNotCovered`] where the register does not say what the place was called that day.
    pub fn resolve(&self, given: &str, on: Option<Moment>) -> Result<Place<'_>, Error> {
        let date = on.map_or(self.reference, Moment::date);
        // As written first: then nothing need be folded. What is written like it may be in use that day where this is not.
        let in_use = |known: &&Vec<(PlaceId, usize)>| self.bearers(known).any(|(_, row)| row.covers(date));
        let written = self.lookup.get(given);
        let known = match written.filter(in_use) {
            Some(known) => Some(known),
            // Digits are folded to themselves.
            None if is_code(given) => written,
            None => Folded::of(given).and_then(|folded| self.lookup.get(folded.as_str())).or(written),
        };
        let Some(known) = known else { return Err(self.unknown(given)) };
        let mut that_day = self.bearers(known).filter(|(_, row)| row.covers(date));
        if let Some((id, _)) = that_day.next() {
            if that_day.any(|(other, _)| other != id) {
                let ids = self.bearers(known).filter(|(_, row)| row.covers(date)).map(|(id, _)| id).collect();
                return Err(self.ambiguous(given, ids, on));
            }
            let current = self.designation(id, date).and_then(|row| self.place(id, row, None));
            return current.ok_or_else(|| self.unknown(given));
        }
        // A code or name of another day: where its bearers' ways lead.
        let mut reached = None;
        let mut one = |place: PlaceId| reached.replace(place).is_none_or(|other| other == place);
        if !self.bearers(known).all(|(id, _)| self.lead(id, date, &mut one)) {
            let mut ids = Vec::new();
            for (id, _) in self.bearers(known) {
                self.lead(id, date, &mut |place| {
                    ids.push(place);
                    true
                });
            }
            return Err(self.ambiguous(given, ids, on));
        }
        let reached = reached.and_then(|place| Some((place, self.designation(place, date)?)));
        let Some((place, current)) = reached else { return Err(self.not_covered(given, known, date)) };
        self.place(place, current, self.understood(known, place, date)).ok_or_else(|| self.unknown(given))
    }

    /// How a code or name of another day was understood whose bearers all lead to one place: by the designation that the
    /// place had itself before any other, by the one that went out of use last, or else by the one that came into it first.
    fn understood<'r>(&'r self, known: &'r [(PlaceId, usize)], place: PlaceId, date: Date) -> Option<Was<'r>> {
        let leads = |(id, _): &(PlaceId, &Designation)| !self.lead(*id, date, &mut |_| false);
        let nearest = |(id, row): &(PlaceId, &Designation)| {
            let ended = row.until.filter(|until| *until < date);
            (*id == place, ended, Reverse(row.from.unwrap_or(Date::MAX)))
        };
        let (id, row) = self.bearers(known).filter(leads).max_by_key(nearest)?;
        let relations =
            if id == place { [Relation::Former, Relation::Later] } else { [Relation::MergedInto, Relation::PartedFrom] };
        Some(row.understood(relations, date))
    }

    /// Leads from a municipality to those that its ground belonged to on a day: itself, what it became, or what it came
    /// from. Stops and returns false where `meet` does.
    fn lead(&self, id: PlaceId, date: Date, meet: &mut impl FnMut(PlaceId) -> bool) -> bool {
        self.walk(id, date, &mut SmallVec::new(), meet)
    }

    fn walk(&self, id: PlaceId, date: Date, met: &mut SmallVec<[PlaceId; 8]>, meet: &mut impl FnMut(PlaceId) -> bool) -> bool {
        // Ways that part may join again: no municipality is gone through twice.
        if met.contains(&id) {
            return true;
        }
        met.push(id);
        if self.designation(id, date).is_some() {
            return meet(id);
        }
        let Some(own) = self.municipalities.get(id.index()) else { return true };
        let onward = own.became.iter().filter(|(on, _)| *on <= date);
        let back = own.came_from.iter().filter(|(on, _)| *on > date);
        onward.chain(back).all(|(_, next)| self.walk(*next, date, met, meet))
    }

    fn place<'r>(&'r self, id: PlaceId, row: &'r Designation, was: Option<Was<'r>>) -> Option<Place<'r>> {
        Some(Place { id, code: &row.code, name: &row.name, source: self.sources.get(row.source)?, was })
    }

    /// The designations with a code or name, each with its municipality.
    fn bearers<'r>(&'r self, known: &'r [(PlaceId, usize)]) -> impl Iterator<Item = (PlaceId, &'r Designation)> {
        known.iter().filter_map(|(id, position)| Some((*id, self.designations.get(*position)?)))
    }

    /// The municipality as it is called on the day given, or on the reference day.
    #[must_use]
    pub fn describe(&self, id: PlaceId, on: Option<Moment>) -> Option<Place<'_>> {
        let row = self.designation(id, on.map_or(self.reference, Moment::date))?;
        self.place(id, row, None)
    }

    /// The municipality as it is called on the day given or, where the register does not say, at some time.
    #[must_use]
    pub fn describe_at_some_time(&self, id: PlaceId, on: Option<Moment>) -> Option<Place<'_>> {
        self.describe(id, on).or_else(|| self.describe(id, None)).or_else(|| self.place(id, self.own(id).last()?, None))
    }

    /// Every municipality there was on the day given, or on the reference day.
    pub fn all(&self, on: Option<Moment>) -> impl Iterator<Item = Place<'_>> {
        self.ids().filter_map(move |id| self.describe(id, on))
    }

    /// How many municipalities it has whose ground it says nothing of on a day: they ended before it, or begin after it,
    /// and it does not have what came of them or was there before. Where there are any, [`Register::all`] lacks some of that
    /// day.
    #[must_use]
    pub fn uncovered(&self, on: Moment) -> usize {
        self.ids().filter(|id| self.lead(*id, on.date(), &mut |_| false)).count()
    }

    /// Every municipality of all times.
    pub(crate) fn ids(&self) -> impl Iterator<Item = PlaceId> + use<> {
        (0..self.municipalities.len()).filter_map(|index| u16::try_from(index).ok().map(PlaceId))
    }

    /// The days on which some code or name came into use or went out of it.
    pub(crate) fn renaming_days(&self) -> impl Iterator<Item = Date> {
        self.renaming_days.iter().copied()
    }

    /// Every designation, of all times.
    pub fn designations(&self) -> impl Iterator<Item = &Designation> {
        self.designations.iter()
    }

    fn designation(&self, id: PlaceId, date: Date) -> Option<&Designation> {
        // The last where several registers have it: the one that was added.
        self.own(id).rev().find(|row| row.covers(date))
    }

    fn own(&self, id: PlaceId) -> impl DoubleEndedIterator<Item = &Designation> {
        let positions = self.municipalities.get(id.index()).map(|own| own.own.as_slice()).unwrap_or_default();
        positions.iter().filter_map(|position| self.designations.get(*position))
    }

    fn ambiguous(&self, given: &str, mut ids: Vec<PlaceId>, on: Option<Moment>) -> Error {
        ids.sort_unstable();
        ids.dedup();
        let date = on.map_or(self.reference, Moment::date);
        let mut valid: Vec<String> = ids.into_iter().filter_map(|id| self.designation(id, date).map(Designation::shown)).collect();
        valid.sort_unstable();
        Error::AmbiguousPlace { given: given.to_owned(), valid }
    }

    fn not_covered(&self, given: &str, known: &[(PlaceId, usize)], date: Date) -> Error {
        let mut covered = String::new();
        let mut ids: Vec<PlaceId> = known.iter().map(|(id, _)| *id).collect();
        ids.dedup();
        for row in ids.into_iter().flat_map(|id| self.own(id)) {
            let days = Validity::Window { from: row.from.map(Moment::day), until: row.until.map(Moment::day) };
            let separator = if covered.is_empty() { "" } else { ", " };
            let _ = write!(covered, "{separator}{} {days}", row.shown());
        }
        Error::PlaceNotCovered { given: given.to_owned(), on: date.to_string(), covered }
    }

    fn unknown(&self, given: &str) -> Error {
        if let Some(name) = outside(given) {
            return Error::PlaceOutside { given: given.to_owned(), place: name.to_owned() };
        }
        let code = is_code(given);
        let names = self.designations.iter().flat_map(Designation::names).filter(|name| !is_code(name));
        // `301` is what a spreadsheet makes of `0301`.
        let zero = format!("0{given}");
        let suggestion =
            if is_code(&zero) && self.lookup.contains_key(&zero) { Some(zero) } else { nearest(given, names.filter(|_| !code)) };
        let registers: Vec<&str> = self.sources.iter().map(|source| source.name.as_str()).collect();
        Error::UnknownPlace {
            given: given.to_owned(),
            suggestion,
            registers: if code { registers.join(", ") } else { String::new() },
        }
    }
}

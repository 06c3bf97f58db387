//! Places: municipalities as identities whose codes and names have dates, and the way from what people write to them.

mod build;
mod fold;

use crate::error::Error;
use crate::language::Language;
use crate::messages;
use crate::suggest::nearest;
use crate::time::Moment;
use fold::Folded;
use hashbrown::HashMap;
use jiff::civil::Date;
use std::fmt::Write as _;

/// A municipality in a [`Register`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PlaceId(pub(crate) u16);

impl PlaceId {
    /// The municipality's position in its register.
    pub(crate) const fn index(self) -> usize {
        self.0 as usize
    }
}

/// A code and a name that a municipality has, or had, between two dates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Designation {
    /// What rows of one municipality share. Rows with the same code are the same municipality's too.
    pub municipality: String,
    /// Four digits, as text: `0301` loses its zero when read as a number.
    pub code: String,
    /// The official name; parallel names in several languages are separated by ` - `, as in `Guovdageaidnu - Kautokeino`.
    pub name: String,
    /// The first day; `None`: not stated, and then the row covers no day: it only serves to understand the code or name.
    pub from: Option<Date>,
    /// The last day, included; `None`: still in use.
    pub until: Option<Date>,
    /// The source, as a position among [`Register::sources`].
    pub source: usize,
}

impl Designation {
    /// Whether it is in use on a day.
    #[must_use]
    pub fn covers(&self, date: Date) -> bool {
        self.from.is_some_and(|from| from <= date) && self.until.is_none_or(|until| date <= until)
    }

    /// Everything it may be called: the code, the name, each parallel name, and the name without the county that tells it
    /// from others (`Våler (Viken)`).
    fn names(&self) -> impl Iterator<Item = &str> {
        let plain = self.name.split_once(" (").map_or(self.name.as_str(), |(plain, _)| plain);
        [self.code.as_str(), self.name.as_str(), plain].into_iter().chain(self.name.split(" - "))
    }

    /// `0231 Skedsmo`.
    fn shown(&self) -> String {
        format!("{} {}", self.code, self.name)
    }
}

/// A change of codes, as a register's table of changes has it: from that day the old code's ground, or a part of it,
/// belongs to the new one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The code until then.
    pub old_code: String,
    /// The name until then.
    pub old_name: String,
    /// The code from then on.
    pub new_code: String,
    /// The first day of the new code.
    pub on: Date,
    /// The source, as a position among [`Register::sources`].
    pub source: usize,
}

impl Change {
    /// The designation that ended, as far as the change tells.
    fn ended(&self) -> Designation {
        Designation {
            municipality: self.old_code.clone(),
            code: self.old_code.clone(),
            name: self.old_name.clone(),
            from: None,
            until: self.on.yesterday().ok(),
            source: self.source,
        }
    }
}

/// A register that places were read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegisterSource {
    /// What it is called: a file's name, or the name of what ships.
    pub name: String,
    /// `sha256:` and the digest of its bytes.
    pub digest: String,
}

/// What a name or code stands for at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place<'r> {
    /// The municipality.
    pub id: PlaceId,
    /// Its code at the time asked for.
    pub code: &'r str,
    /// Its name at the time asked for.
    pub name: &'r str,
    /// The register that says so.
    pub source: &'r RegisterSource,
    /// How it was understood, where what was given is not what it is called at that time.
    pub was: Option<Was<'r>>,
}

/// How a code or name that is not in use at a time was understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Was<'r> {
    /// The designation that was understood.
    pub designation: &'r Designation,
    /// What it has to do with the place.
    pub relation: Relation,
    /// The day that parted the two: the first day of what came after. `None`: not stated.
    pub on: Option<Date>,
}

/// What a former or later designation has to do with the place it stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Relation {
    /// The same municipality, under a code or name it had before.
    Former,
    /// The same municipality, under a code or name it has had since.
    Later,
    /// A municipality that was merged into it.
    MergedInto,
    /// A municipality that was parted from it later, or that it went up in.
    PartedFrom,
}

impl Relation {
    /// The name in JSON.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Former => "former",
            Self::Later => "later",
            Self::MergedInto => "merged_into",
            Self::PartedFrom => "parted_from",
        }
    }
}

impl Place<'_> {
    /// How it was understood from a code or name not in use at that time, in a language; `None` where there is nothing to
    /// say.
    #[must_use]
    pub fn note(&self, language: Language) -> Option<String> {
        let was = self.was?;
        let message = match (was.relation, was.on) {
            (_, None) => messages::BELONGS,
            (Relation::Former, _) => messages::FORMERLY,
            (Relation::Later, _) => messages::LATER,
            (Relation::MergedInto, _) => messages::MERGED_INTO,
            (Relation::PartedFrom, _) => messages::PARTED_FROM,
        };
        let on = was.on.map_or_else(String::new, |on| on.to_string());
        let place = format!("{} {}", self.code, self.name);
        Some(messages::fill(message, language, &[("was", &was.designation.shown()), ("place", &place), ("on", &on)]))
    }
}

/// Places that have a code but are no municipalities, by how their codes begin.
const OUTSIDE: [(&str, &str); 2] = [("21", "Svalbard"), ("22", "Jan Mayen")];

/// The place outside the municipalities that a code or name stands for.
fn outside(given: &str) -> Option<&'static str> {
    let code = is_code(given);
    let found =
        OUTSIDE.iter().find(|(prefix, name)| (code && given.starts_with(prefix)) || given.trim().eq_ignore_ascii_case(name));
    found.map(|(_, name)| *name)
}

/// Whether a text has the form of a municipality's code.
fn is_code(text: &str) -> bool {
    text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a code is one of those that belong to no municipality; registers list them among the others.
#[must_use]
pub fn is_outside(code: &str) -> bool {
    code == "9999" || outside(code).is_some()
}

/// The municipalities hjemmel knows, with their codes and names over time.
#[derive(Debug, Clone, Default)]
pub struct Register {
    designations: Vec<Designation>,
    municipalities: Vec<Municipality>,
    /// Codes and names, as they are written and folded, to the municipalities and designations that have them.
    lookup: HashMap<String, Vec<(PlaceId, usize)>>,
    sources: Vec<RegisterSource>,
    /// The day whose codes and names are shown when no date is given.
    reference: Date,
    /// The days on which some code or name came into use or went out of it.
    renaming_days: Vec<Date>,
}

/// A municipality: its designations, and what it came from and became at mergers and splits.
#[derive(Debug, Clone, Default)]
struct Municipality {
    own: Vec<usize>,
    became: Vec<(Date, PlaceId)>,
    came_from: Vec<(Date, PlaceId)>,
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
        for (id, row) in self.bearers(known) {
            if !self.lead(id, date, &mut |place| reached.replace(place).is_none_or(|other| other == place)) {
                let mut ids = Vec::new();
                for (id, _) in self.bearers(known) {
                    self.lead(id, date, &mut |place| {
                        ids.push(place);
                        true
                    });
                }
                return Err(self.ambiguous(given, ids, on));
            }
            if let Some(place) = reached.filter(|place| *place == id)
                && let Some(current) = self.designation(place, date)
            {
                let forward = row.until.is_some_and(|until| until < date);
                let (relation, on) = if forward {
                    (Relation::Former, row.until.and_then(|until| until.tomorrow().ok()))
                } else {
                    (Relation::Later, row.from)
                };
                let was = Was { designation: row, relation, on };
                return self.place(place, current, Some(was)).ok_or_else(|| self.unknown(given));
            }
        }
        let reached = reached.and_then(|place| Some((place, self.designation(place, date)?)));
        let Some((place, current)) = reached else { return Err(self.not_covered(given, known, date)) };
        let was = self.bearers(known).next().map(|(id, row)| self.was(id, row, date));
        self.place(place, current, was).ok_or_else(|| self.unknown(given))
    }

    /// How a designation of another municipality was understood.
    fn was<'r>(&self, id: PlaceId, row: &'r Designation, date: Date) -> Was<'r> {
        let own = self.municipalities.get(id.index());
        let became = own.and_then(|own| own.became.iter().map(|(on, _)| *on).find(|on| *on <= date));
        match became {
            Some(on) => Was { designation: row, relation: Relation::MergedInto, on: Some(on) },
            None => {
                let came = own.and_then(|own| own.came_from.iter().map(|(on, _)| *on).find(|on| *on > date));
                Was { designation: row, relation: Relation::PartedFrom, on: came }
            }
        }
    }

    /// Leads from a municipality to those that its ground belonged to on a day: itself, what it became, or what it came
    /// from. Stops and returns false where `meet` does.
    fn lead(&self, id: PlaceId, date: Date, meet: &mut impl FnMut(PlaceId) -> bool) -> bool {
        // Each step goes on in one direction of time, and no municipality ends before it begins.
        const FARTHEST: usize = 64;
        self.walk(id, date, FARTHEST, meet)
    }

    fn walk(&self, id: PlaceId, date: Date, steps: usize, meet: &mut impl FnMut(PlaceId) -> bool) -> bool {
        if self.designation(id, date).is_some() {
            return meet(id);
        }
        let (Some(own), Some(steps)) = (self.municipalities.get(id.index()), steps.checked_sub(1)) else { return true };
        let onward = own.became.iter().filter(|(on, _)| *on <= date);
        let back = own.came_from.iter().filter(|(on, _)| *on > date);
        onward.chain(back).all(|(_, next)| self.walk(*next, date, steps, meet))
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
            let side = |date: Option<Date>| date.map_or_else(String::new, |date| date.to_string());
            let separator = if covered.is_empty() { "" } else { ", " };
            let _ = write!(covered, "{separator}{} {} – {}", row.shown(), side(row.from), side(row.until));
        }
        Error::PlaceNotCovered { given: given.to_owned(), on: date.to_string(), covered }
    }

    fn unknown(&self, given: &str) -> Error {
        if let Some(name) = outside(given) {
            return Error::PlaceOutside { given: given.to_owned(), place: name.to_owned() };
        }
        let code = is_code(given);
        let names = self.designations.iter().flat_map(Designation::names).filter(|name| !is_code(name));
        let suggestion = nearest(given, names.filter(|_| !code));
        let registers: Vec<&str> = self.sources.iter().map(|source| source.name.as_str()).collect();
        Error::UnknownPlace {
            given: given.to_owned(),
            suggestion,
            registers: if code { registers.join(", ") } else { String::new() },
        }
    }
}

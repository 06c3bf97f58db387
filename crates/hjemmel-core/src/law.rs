//! The law: a set of regulations over a register of places, and which of them answers a question.

use crate::decision::{Decision, PlaceAnswer};
use crate::error::Error;
use crate::facts::Facts;
use crate::load::{self, Fault, FaultCode, Faults};
use crate::place::{PlaceId, Register};
use crate::regulation::{Authority, Regulation};
use crate::suggest::nearest;
use crate::time::Moment;
use crate::timeline::Timeline;
use crate::vocabulary::PlaceRole;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// A set of regulations. Immutable: adding makes a new one, and cloning is cheap, so that a program can hand one to
/// every thread and replace it whole when the law changes.
#[derive(Clone)]
pub struct Law(Arc<Inner>);

impl std::fmt::Debug for Law {
    /// The regulations' ids and versions.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_list().entries(self.regulations().map(|one| format!("{}@{}", one.id(), one.version()))).finish()
    }
}

struct Inner {
    register: Arc<Register>,
    regulations: Vec<Arc<Regulation>>,
    /// Ids to versions, the latest last.
    by_id: HashMap<String, Vec<u32>>,
    /// The regulations of each municipality, by its position in the register.
    by_place: Vec<Timeline>,
    /// The regulations that apply everywhere.
    everywhere: Timeline,
}

/// A regulation file as it came: what to call it in messages, and its bytes.
#[derive(Debug, Clone, Copy)]
pub struct File<'f> {
    /// The name, usually a path.
    pub name: &'f str,
    /// The content.
    pub bytes: &'f [u8],
}

impl Law {
    /// A law without regulations.
    #[must_use]
    pub fn empty(register: Register) -> Self {
        Self::of(Arc::new(register), Vec::new())
    }

    /// This law and the regulations in some files. Where one file has a fault, none is added, and the faults of all of
    /// them are told.
    ///
    /// # Errors
    /// [`Faults`]: every fault of every file, and files with the same id and version.
    pub fn with<'f>(&self, files: impl IntoIterator<Item = File<'f>>) -> Result<Self, Faults> {
        let mut regulations = self.0.regulations.clone();
        let mut faults = Vec::new();
        let mut known: HashSet<(String, String)> = regulations.iter().map(|one| (one.id().to_owned(), one.version())).collect();
        for file in files {
            match load::load(file.name, file.bytes, &self.0.register) {
                Err(found) => faults.extend(found.into_list()),
                Ok(regulation) => {
                    let (id, version) = (regulation.id().to_owned(), regulation.version());
                    let message = format!("a regulation `{id}` with the version {version} is loaded already");
                    if known.insert((id, version)) {
                        regulations.push(Arc::new(regulation));
                    } else {
                        faults.push(Fault::of_file(FaultCode::DuplicateRegulation, file.name, message));
                    }
                }
            }
        }
        match Faults::of(faults) {
            Some(faults) => Err(faults),
            None => Ok(Self::of(Arc::clone(&self.0.register), regulations)),
        }
    }

    fn of(register: Arc<Register>, regulations: Vec<Arc<Regulation>>) -> Self {
        let mut by_id: HashMap<String, Vec<u32>> = HashMap::new();
        for (position, regulation) in (0..u32::MAX).zip(&regulations) {
            by_id.entry(regulation.id().to_owned()).or_default().push(position);
        }
        // Undated versions first: the last is the latest.
        let start = |position: u32| regulations.get(position as usize).and_then(|one| one.validity().start());
        by_id.values_mut().for_each(|versions| versions.sort_by_key(|position| start(*position).map(Moment::first)));
        let mut by_place = vec![Timeline::default(); register.len()];
        let mut everywhere = Timeline::default();
        for versions in by_id.values() {
            for (at, position) in versions.iter().enumerate() {
                let Some(regulation) = regulations.get(*position as usize) else { continue };
                let next = versions.get(at + 1).and_then(|next| start(*next));
                if regulation.authority() == Authority::National {
                    everywhere.add(*position, regulation.validity(), next);
                }
                for place in regulation.places() {
                    if let Some(own) = by_place.get_mut(place.index()) {
                        own.add(*position, regulation.validity(), next);
                    }
                }
            }
        }
        by_place.iter_mut().chain([&mut everywhere]).for_each(Timeline::sort);
        Self(Arc::new(Inner { register, regulations, by_id, by_place, everywhere }))
    }

    /// The places.
    #[must_use]
    pub fn register(&self) -> &Register {
        &self.0.register
    }

    /// The regulations, in the order they were loaded.
    pub fn regulations(&self) -> impl ExactSizeIterator<Item = &Regulation> {
        self.0.regulations.iter().map(|regulation| &**regulation)
    }

    /// The regulation with this id: its latest version, or with `id@start` the one that begins then.
    ///
    /// # Errors
    /// [`Error::UnknownRegulation`], with the ids there are.
    pub fn regulation(&self, id: &str) -> Result<&Regulation, Error> {
        let position = self.position(id)?;
        self.at(position).ok_or_else(|| self.unknown(id))
    }

    fn position(&self, id: &str) -> Result<u32, Error> {
        let (name, version) = id.split_once('@').map_or((id, None), |(name, version)| (name, Some(version)));
        let versions = self.0.by_id.get(name).map(Vec::as_slice).unwrap_or_default();
        let found = match version {
            None => versions.last(),
            Some(wanted) => versions.iter().find(|position| self.at(**position).is_some_and(|one| one.version() == wanted)),
        };
        found.copied().ok_or_else(|| self.unknown(id))
    }

    pub(crate) fn at(&self, position: u32) -> Option<&Regulation> {
        self.0.regulations.get(position as usize).map(|regulation| &**regulation)
    }

    fn unknown(&self, id: &str) -> Error {
        let name = id.split_once('@').map_or(id, |(name, _)| name);
        let mut valid: Vec<String> = match self.0.by_id.get(name) {
            Some(versions) => {
                let versions = versions.iter().filter_map(|position| self.at(*position));
                versions.map(|one| format!("{}@{}", one.id(), one.version())).collect()
            }
            None => self.0.by_id.keys().cloned().collect(),
        };
        valid.sort_unstable();
        let suggestion = nearest(id, valid.iter().map(String::as_str));
        Error::UnknownRegulation { given: id.to_owned(), valid, suggestion }
    }

    /// The regulations that apply in a place at some time, those of the place before those of the whole country.
    pub(crate) fn of_place(&self, place: PlaceId) -> impl Iterator<Item = (u32, &Regulation)> {
        let all = self.timelines(place).flat_map(Timeline::all);
        all.filter_map(|position| self.at(position).map(|one| (position, one)))
    }

    /// The regulations of a place whose sources state no start.
    pub(crate) fn undated_of(&self, place: PlaceId) -> impl Iterator<Item = &Regulation> {
        self.timelines(place).flat_map(Timeline::undated).filter_map(|position| self.at(position))
    }

    fn timelines(&self, place: PlaceId) -> impl Iterator<Item = &Timeline> {
        self.0.by_place.get(place.index()).into_iter().chain([&self.0.everywhere])
    }

    /// Answers a question.
    ///
    /// Allocates nothing as long as places are given by their code or name as the register writes them.
    ///
    /// # Errors
    /// [`Error::UnknownPlace`], [`Error::AmbiguousPlace`], [`Error::PlaceNotCovered`] for the places given;
    /// [`Error::UnknownRegulation`]; [`Error::DateRequired`] where all regulations of the place have dates and none was
    /// given; [`Error::TimeRequired`] where the rules changed during the day asked about; [`Error::SeveralRegulations`] where more than one could answer.
    pub fn decide(&self, query: &Query<'_>) -> Result<Decision, Error> {
        let factor = query.facts.question().place;
        let mut places = [None; PlaceRole::ALL.len()];
        for ((role, given), answer) in PlaceRole::ALL.into_iter().zip(query.places).zip(&mut places) {
            if let Some(given) = given {
                let found = match self.0.register.resolve(given, query.on) {
                    // A place that does not choose the law need not be known by what it was called that day.
                    Err(Error::PlaceNotCovered { .. }) if role != factor => self.0.register.resolve(given, None),
                    found => found,
                };
                *answer = Some(found.map(|place| (role, given, place))?);
            }
        }
        let places = places.map(|place| place.map(|(role, given, place)| PlaceAnswer::new(role, given, &place)));
        let named = query.regulation.map(|id| self.position(id)).transpose()?;
        let place = places.iter().flatten().find(|place| place.role == factor).map(|place| place.id);
        let regulation = match (place, named) {
            (None, _) => None,
            (Some(place), Some(named)) => Some(named).filter(|named| self.at(*named).is_some_and(|one| one.applies_in(place))),
            (Some(place), None) => self.in_force(place, query.on)?,
        };
        Ok(Decision::new(self.clone(), query.facts, places, query.on, named, regulation))
    }

    /// The regulation that answers in a place at a time, if there is one.
    fn in_force(&self, place: PlaceId, on: Option<Moment>) -> Result<Option<u32>, Error> {
        let mut only = None;
        for timeline in self.timelines(place) {
            let (mut dated, mut undated) = (on.map(|on| timeline.in_force(on)), timeline.undated().filter(|_| on.is_none()));
            while let Some(position) = dated.as_mut().and_then(Iterator::next).or_else(|| undated.next()) {
                if only.replace(position).is_some() {
                    return Err(self.several(place, on));
                }
            }
        }
        if only.is_none() && on.is_none() {
            let known: Vec<String> = self.of_place(place).map(|(_, one)| format!("{}: {}", one.id(), one.validity())).collect();
            if !known.is_empty() {
                return Err(Error::DateRequired { place: self.name(place), valid: known });
            }
        }
        Ok(only)
    }

    /// Why several regulations in force at a time are one too many.
    fn several(&self, place: PlaceId, on: Option<Moment>) -> Error {
        let dated = on.into_iter().flat_map(|on| self.timelines(place).flat_map(move |timeline| timeline.in_force(on)));
        let undated = self.timelines(place).filter(|_| on.is_none()).flat_map(Timeline::undated);
        let all: Vec<&Regulation> = dated.chain(undated).filter_map(|position| self.at(position)).collect();
        let one_instrument = all.windows(2).all(|two| matches!(two, [one, other] if one.id() == other.id()));
        match on.filter(|on| on.is_day() && one_instrument) {
            Some(on) => {
                let valid = all.iter().map(|one| format!("{}: {}", one.id(), one.validity())).collect();
                Error::TimeRequired { on: on.to_string(), valid }
            }
            None => {
                let valid = all.iter().map(|one| format!("{}@{}", one.id(), one.version())).collect();
                Error::SeveralRegulations { place: self.name(place), valid }
            }
        }
    }

    fn name(&self, place: PlaceId) -> String {
        self.0.register.describe(place, None).map(|place| place.name.to_owned()).unwrap_or_default()
    }
}

/// A question put to the law: the facts, the places, the time.
#[derive(Debug, Clone, Copy)]
pub struct Query<'q> {
    facts: Facts,
    places: [Option<&'q str>; PlaceRole::ALL.len()],
    on: Option<Moment>,
    regulation: Option<&'q str>,
}

impl<'q> Query<'q> {
    /// A question about these facts; no places and no time given yet.
    pub fn new(facts: impl Into<Facts>) -> Self {
        Self { facts: facts.into(), places: [None; PlaceRole::ALL.len()], on: None, regulation: None }
    }

    /// Names a place, by a name or a code.
    #[must_use]
    pub fn place(mut self, role: PlaceRole, place: &'q str) -> Self {
        for (own, slot) in PlaceRole::ALL.into_iter().zip(&mut self.places) {
            if own == role {
                *slot = Some(place);
            }
        }
        self
    }

    /// Names where the person works.
    #[must_use]
    pub fn workplace(self, place: &'q str) -> Self {
        self.place(PlaceRole::Workplace, place)
    }

    /// Names where the gathering is held.
    #[must_use]
    pub fn venue(self, place: &'q str) -> Self {
        self.place(PlaceRole::Venue, place)
    }

    /// Names where the person lives.
    #[must_use]
    pub fn residence(self, place: &'q str) -> Self {
        self.place(PlaceRole::Residence, place)
    }

    /// Names where the employer has its seat.
    #[must_use]
    pub fn employer_seat(self, place: &'q str) -> Self {
        self.place(PlaceRole::EmployerSeat, place)
    }

    /// Asks for the law in force at a time.
    #[must_use]
    pub const fn on(mut self, on: Moment) -> Self {
        self.on = Some(on);
        self
    }

    /// Asks one regulation alone, whatever the date; the place still counts.
    #[must_use]
    pub const fn under(mut self, regulation: &'q str) -> Self {
        self.regulation = Some(regulation);
        self
    }
}

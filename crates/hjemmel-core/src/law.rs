//! The law: a set of regulations over a register of places, and which of them answer a question.
//!
//! [`Law::decide`] finds the regulations in force for the places and the time of a case, asks each, and weighs their
//! answers; [`Law::periods`] does so over a range of time.

mod continuity;
mod decide;
mod periods;
mod query;
mod timeline;

pub use continuity::{Continuity, Seam};
pub use periods::Interval;
pub use query::Query;
pub(crate) use timeline::Key;

use crate::error::Error;
use crate::load::{self, Fault, FaultCode, Faults};
use crate::place::{PlaceId, Register};
use crate::regulation::{Extent, Regulation};
use crate::suggest::nearest;
use crate::table::Table;
use crate::time::{Minute, Moment};
use crate::vocabulary::{Question, VOCABULARY};
use hashbrown::{HashMap, HashSet};
use rayon::prelude::*;
use std::sync::Arc;
use timeline::Timeline;

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
    /// For each regulation those that take its place when they begin: later versions, and instruments that replace it.
    successors: Vec<Vec<u32>>,
    /// The regulations of each municipality, by its position in the register.
    by_place: Vec<Timeline>,
    /// The regulations that apply everywhere.
    everywhere: Timeline,
    /// For each question the roles of the places that count for it under some regulation, as bits.
    factors: Vec<u8>,
    /// The tables, each once however many regulations have it.
    tables: HashSet<Arc<Table>>,
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
        Self::of(Arc::new(register), Vec::new(), HashSet::new())
    }

    /// This law and the regulations in some files, read side by side. Where one file has a fault, none is added, and the
    /// faults of all of them are told.
    ///
    /// # Errors
    /// [`Faults`]: every fault of every file, and files with the same id and version.
    pub fn with<'f>(&self, files: impl IntoIterator<Item = File<'f>>) -> Result<Self, Faults> {
        let files: Vec<File<'f>> = files.into_iter().collect();
        let loaded: Vec<_> = files.par_iter().map(|file| load::load(file.name, file.bytes, &self.0.register)).collect();
        let mut regulations = self.0.regulations.clone();
        let mut tables = self.0.tables.clone();
        let mut faults = Vec::new();
        let mut known: HashSet<(String, String)> = regulations.iter().map(|one| (one.id().to_owned(), one.version())).collect();
        for (file, loaded) in files.iter().zip(loaded) {
            match loaded {
                Err(found) => faults.extend(found.into_list()),
                Ok(mut regulation) => {
                    let (id, version) = (regulation.id().to_owned(), regulation.version());
                    let message = format!("a regulation `{id}` with the version {version} is loaded already");
                    if known.insert((id, version)) {
                        share(&mut regulation, &mut tables);
                        regulations.push(Arc::new(regulation));
                    } else {
                        faults.push(Fault::of_file(FaultCode::DuplicateRegulation, file.name, message));
                    }
                }
            }
        }
        match Faults::of(faults) {
            Some(faults) => Err(faults),
            None => Ok(Self::of(Arc::clone(&self.0.register), regulations, tables)),
        }
    }

    fn of(register: Arc<Register>, regulations: Vec<Arc<Regulation>>, tables: HashSet<Arc<Table>>) -> Self {
        let mut by_id: HashMap<String, Vec<u32>> = HashMap::new();
        for (position, regulation) in (0..u32::MAX).zip(&regulations) {
            by_id.entry_ref(regulation.id()).or_default().push(position);
        }
        // Undated versions first: the last is the latest.
        let start = |position: u32| regulations.get(position as usize).and_then(|one| one.validity().start()).map(Moment::first);
        by_id.values_mut().for_each(|versions| versions.sort_by_key(|position| start(*position)));
        let mut successors: Vec<Vec<u32>> = vec![Vec::new(); regulations.len()];
        let mut succeed = |old: u32, new: u32| {
            if let (Some(own), true) = (successors.get_mut(old as usize), start(old).is_some() && start(old) < start(new)) {
                own.push(new);
            }
        };
        for versions in by_id.values() {
            for (at, position) in versions.iter().enumerate() {
                versions.iter().skip(at + 1).for_each(|later| succeed(*position, *later));
            }
        }
        for (position, regulation) in (0..u32::MAX).zip(&regulations) {
            let replaced = regulation.replaces().iter().filter_map(|id| by_id.get(id)).flatten();
            replaced.for_each(|old| succeed(*old, position));
        }
        let mut by_place = vec![Timeline::default(); register.len()];
        let mut everywhere = Timeline::default();
        for ((regulation, own), successors) in (0..u32::MAX).zip(&regulations).zip(&successors) {
            let ended = successors.iter().filter_map(|successor| start(*successor)).min();
            for (extent, one) in (0..u32::MAX).zip(own.extents()) {
                let key = Key { regulation, extent };
                match one.places() {
                    None => everywhere.add(key, one.period, ended),
                    Some(places) => {
                        for place in places {
                            if let Some(timeline) = by_place.get_mut(place.index()) {
                                timeline.add(key, one.period, ended);
                            }
                        }
                    }
                }
            }
        }
        by_place.iter_mut().chain([&mut everywhere]).for_each(Timeline::sort);
        let factors = VOCABULARY.questions.iter().map(|question| {
            let roles = regulations.iter().flat_map(|one| one.connecting_factor(question)).chain([&question.place]);
            roles.fold(0, |set, role| set | 1 << *role as u8)
        });
        let factors = factors.collect();
        Self(Arc::new(Inner { register, regulations, by_id, successors, by_place, everywhere, factors, tables }))
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

    /// Bytes of memory that the tables take, each counted once however many regulations share it.
    #[must_use]
    pub fn table_memory(&self) -> usize {
        self.0.tables.iter().map(|table| table.memory()).sum()
    }

    /// The regulation with this id: its latest version, or with `id@start` the one that begins then. The day is enough
    /// where only one version begins on it.
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
        let Some(wanted) = version else { return versions.last().copied().ok_or_else(|| self.unknown(id)) };
        let called = |position: u32| self.at(position).map(Regulation::version);
        let exact = versions.iter().find(|position| called(**position).as_deref() == Some(wanted));
        let begins = |position: &&u32| {
            let start = self.at(**position).and_then(|one| one.validity().start());
            start.is_some_and(|start| start.date().to_string() == wanted)
        };
        let mut that_day = versions.iter().filter(begins);
        let by_day = that_day.next().filter(|_| that_day.next().is_none());
        exact.or(by_day).copied().ok_or_else(|| self.unknown(id))
    }

    pub(crate) fn at(&self, position: u32) -> Option<&Regulation> {
        self.0.regulations.get(position as usize).map(|regulation| &**regulation)
    }

    pub(crate) fn extent(&self, key: Key) -> Option<&Extent> {
        self.at(key.regulation)?.extents().get(key.extent as usize)
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

    fn factors(&self, question: &Question) -> u8 {
        self.0.factors.get(usize::from(question.index)).copied().unwrap_or_default()
    }

    fn timelines(&self, place: PlaceId) -> impl Iterator<Item = &Timeline> {
        self.0.by_place.get(place.index()).into_iter().chain([&self.0.everywhere])
    }

    fn start(&self, position: u32) -> Option<Minute> {
        self.at(position)?.validity().start().map(Moment::first)
    }

    /// When what takes a regulation's place begins, as far as it was known at a time.
    fn ended(&self, position: u32, known_on: Option<Moment>) -> Option<Minute> {
        let successors = self.0.successors.get(position as usize)?;
        let known = successors.iter().filter(|successor| self.known(**successor, known_on));
        known.filter_map(|successor| self.start(*successor)).min()
    }

    /// Whether a regulation was known at a time; every one is where no time is given.
    fn known(&self, position: u32, known_on: Option<Moment>) -> bool {
        let Some(known_on) = known_on else { return true };
        self.at(position).and_then(Regulation::known_from).is_some_and(|from| from.first() < known_on.end())
    }
}

/// Lets a regulation share the tables that others have too.
fn share(regulation: &mut Regulation, known: &mut HashSet<Arc<Table>>) {
    for extent in &mut regulation.extents {
        let shared = extent.tables.iter().map(|(question, active, table)| {
            let table = known.get_or_insert_with(table, Arc::clone);
            (*question, *active, Arc::clone(table))
        });
        extent.tables = Arc::new(shared.collect());
    }
}

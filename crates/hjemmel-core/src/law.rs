//! The law: a set of regulations over a register of places, and which of them answer a question.
//!
//! [`Law::decide`] finds the regulations in force for the places and the time of a case, asks each, and weighs their
//! answers; [`Law::periods`] does so over a range of time.

mod check;
mod continuity;
mod decide;
mod difference;
mod periods;
mod query;
mod timeline;

pub use check::{Remark, RemarkCode};
pub use continuity::{Continuity, Seam};
pub(crate) use decide::presumption;
pub use difference::LawDifference;
pub use periods::Interval;
pub use query::Query;
pub(crate) use timeline::Key;

use crate::digest;
use crate::error::Error;
use crate::load::{self, Fault, FaultCode, Faults};
use crate::place::{PlaceId, Register};
use crate::regulation::{Extent, Regulation};
use crate::side_by_side;
use crate::suggest::nearest;
use crate::table::Table;
use crate::time::{Minute, Moment};
use crate::vocabulary::{Question, VOCABULARY};
use hashbrown::{HashMap, HashSet};
use std::sync::{Arc, OnceLock};
use timeline::Timeline;

/// A set of regulations. Immutable: adding makes a new one, and cloning is cheap, so that a program can hand one to
/// every thread and replace it whole when the law changes.
#[derive(Clone)]
pub struct Law(Arc<Inner>);

impl std::fmt::Debug for Law {
    /// The regulations' ids and versions.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_list().entries(self.regulations().map(Regulation::reference)).finish()
    }
}

struct Inner {
    register: Arc<Register>,
    regulations: Vec<Arc<Regulation>>,
    /// Ids to versions, the latest last.
    by_id: HashMap<String, Vec<u32>>,
    /// The instruments that replace a regulation when they begin.
    replaced_by: HashMap<u32, Vec<u32>>,
    /// The regulations of each municipality, by its position in the register.
    by_place: Vec<Timeline>,
    /// The regulations that apply everywhere.
    everywhere: Timeline,
    /// For each question the roles of the places that count for it under some regulation, as bits.
    factors: Vec<u8>,
    /// The regulations that apply through other places than their questions' own.
    with_factors: Vec<u32>,
    /// See [`Law::digest`]; worked out when it is first asked for.
    digest: OnceLock<String>,
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
        Self::of(Arc::new(register), Vec::new(), HashMap::new(), HashSet::new())
    }

    /// This law and the regulations in some files, read side by side. Where one file has a fault, none is added, and the
    /// faults of all of them are told.
    ///
    /// # Errors
    /// [`Faults`]: every fault of every file, and files with the same id and version.
    pub fn with<'f>(&self, files: impl IntoIterator<Item = File<'f>>) -> Result<Self, Faults> {
        let files: Vec<File<'f>> = files.into_iter().collect();
        let loaded = side_by_side::map(&files, |file| load::load(file.name, file.bytes, &self.0.register));
        let mut regulations = self.0.regulations.clone();
        let mut tables = self.0.tables.clone();
        let mut faults = Vec::new();
        let mut names = vec![""; regulations.len()];
        for (file, loaded) in files.iter().zip(loaded) {
            match loaded {
                Err(found) => faults.extend(found.into_list()),
                Ok(mut regulation) => {
                    share(&mut regulation, &mut tables);
                    regulations.push(Arc::new(regulation));
                    names.push(file.name);
                }
            }
        }
        let by_id = by_id(&regulations);
        let begins = |position: &u32| regulations.get(*position as usize).and_then(|one| one.begins());
        let pairs = by_id.values().flat_map(|versions| {
            let earlier = versions.iter().enumerate();
            // Versions are sorted by their start: those with the same one follow each other.
            earlier.flat_map(move |(at, one)| {
                let start = begins(one);
                let others = versions.iter().skip(at + 1).take_while(move |other| begins(other) == start);
                others.map(move |other| (one, other))
            })
        });
        for (earlier, later) in pairs {
            let at = |position: &u32| regulations.get(*position as usize);
            if let (Some(one), Some(other)) = (at(earlier), at(later))
                && (one.begins().is_some() || one.version() == other.version())
            {
                let first = names.get(*earlier as usize).copied().filter(|name| !name.is_empty());
                let first = first.map_or_else(String::new, |name| format!(", from {name}"));
                let message = format!("a regulation `{}` with the version {} is loaded already{first}", one.id(), one.version());
                let file = names.get(*later as usize).copied().unwrap_or_default();
                faults.push(Fault::of_file(FaultCode::DuplicateRegulation, file, message));
            }
        }
        match Faults::of(faults) {
            Some(faults) => Err(faults),
            None => Ok(Self::of(Arc::clone(&self.0.register), regulations, by_id, tables)),
        }
    }

    fn of(
        register: Arc<Register>,
        regulations: Vec<Arc<Regulation>>,
        by_id: HashMap<String, Vec<u32>>,
        tables: HashSet<Arc<Table>>,
    ) -> Self {
        let mut replaced_by: HashMap<u32, Vec<u32>> = HashMap::new();
        for (position, regulation) in (0..u32::MAX).zip(&regulations) {
            let replaced = regulation.replaces().iter().filter_map(|id| by_id.get(id)).flatten();
            replaced.for_each(|old| replaced_by.entry(*old).or_default().push(position));
        }
        let own = (0..u32::MAX).zip(&regulations).filter(|(_, one)| !one.factors.is_empty());
        let with_factors = own.map(|(position, _)| position).collect();
        let factors = VOCABULARY.questions.iter().map(|question| {
            let own = regulations.iter().filter(|one| !one.factors.is_empty());
            let roles = own.flat_map(|one| one.connecting_factor(question)).chain([&question.place]);
            roles.fold(0, |set, role| set | 1 << *role as u8)
        });
        let factors = factors.collect();
        let (by_place, everywhere) = (vec![Timeline::default(); register.len()], Timeline::default());
        let mut inner = Inner {
            register,
            regulations,
            by_id,
            replaced_by,
            by_place,
            everywhere,
            factors,
            with_factors,
            tables,
            digest: OnceLock::new(),
        };
        inner.enter();
        Self(Arc::new(inner))
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

    /// `sha256:` and the digest of all the law there is: of the digests of its regulations and registers, in their order as text.
    #[must_use]
    pub fn digest(&self) -> &str {
        self.0.digest.get_or_init(|| {
            let registers = self.0.register.sources().iter().map(|source| source.digest.as_str());
            let mut all: Vec<&str> = self.regulations().map(Regulation::digest).chain(registers).collect();
            all.sort_unstable();
            digest::bytes(all.join("\n").as_bytes())
        })
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
                versions.map(Regulation::reference).collect()
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

    /// When what takes a regulation's place begins, as far as it was known at a time.
    fn ended(&self, position: u32, known_on: Option<Moment>) -> Option<Minute> {
        self.0.ended(position, |successor| self.known(successor, known_on))
    }

    /// Whether a regulation was known at a time; every one is where no time is given.
    fn known(&self, position: u32, known_on: Option<Moment>) -> bool {
        let Some(known_on) = known_on else { return true };
        self.at(position).and_then(Regulation::known_from).is_some_and(|from| from.first() < known_on.end())
    }
}

impl Inner {
    fn start(&self, position: u32) -> Option<Minute> {
        self.regulations.get(position as usize)?.begins()
    }

    /// When what takes a regulation's place begins: a later version, or an instrument that replaces it.
    fn ended(&self, position: u32, counts: impl Fn(u32) -> bool) -> Option<Minute> {
        let own = self.regulations.get(position as usize)?;
        let start = self.start(position)?;
        let versions = self.by_id.get(own.id()).map(Vec::as_slice).unwrap_or_default();
        let later = versions.partition_point(|version| self.start(*version) <= Some(start));
        let later = versions.get(later..).unwrap_or_default().iter().find(|version| counts(**version));
        let replacing = self.replaced_by.get(&position).into_iter().flatten().filter(|one| counts(**one));
        let starts = later.into_iter().chain(replacing).filter_map(|one| self.start(*one));
        starts.filter(|other| *other > start).min()
    }

    /// Enters the extents of all regulations into the timelines of their places.
    fn enter(&mut self) {
        let (mut by_place, mut everywhere) = (std::mem::take(&mut self.by_place), Timeline::default());
        for (regulation, own) in (0..u32::MAX).zip(&self.regulations) {
            let ended = self.ended(regulation, |_| true);
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
        (self.by_place, self.everywhere) = (by_place, everywhere);
    }
}

/// Ids to versions by their start, undated ones first; of those with the same start, in the order they were loaded.
fn by_id(regulations: &[Arc<Regulation>]) -> HashMap<String, Vec<u32>> {
    let mut by_id: HashMap<String, Vec<u32>> = HashMap::new();
    for (position, regulation) in (0..u32::MAX).zip(regulations) {
        by_id.entry_ref(regulation.id()).or_default().push(position);
    }
    let begins = |position: &u32| regulations.get(*position as usize).and_then(|one| one.begins());
    by_id.values_mut().for_each(|versions| versions.sort_by_key(begins));
    by_id
}

/// Lets a regulation share the tables that others have too.
fn share(regulation: &mut Regulation, known: &mut HashSet<Arc<Table>>) {
    for extent in &mut regulation.extents {
        if extent.tables.iter().all(|(.., table)| known.get(table).is_some_and(|known| Arc::ptr_eq(known, table))) {
            continue;
        }
        let shared = extent.tables.iter().map(|(question, active, table)| {
            let table = known.get_or_insert_with(table, Arc::clone);
            (*question, *active, Arc::clone(table))
        });
        extent.tables = Arc::new(shared.collect());
    }
}

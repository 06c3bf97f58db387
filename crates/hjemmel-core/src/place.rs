//! Places: municipalities as identities whose codes and names have dates, and the way from what people write to them.

mod build;
mod fold;
mod register;

pub use register::Register;

use crate::language::Language;
use crate::messages;
use jiff::civil::Date;

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

    /// How it is understood on a day it is not in use: what it is to the place, by whether it went out of use before that day
    /// or came into it later.
    fn understood(&self, [before, later]: [Relation; 2], date: Date) -> Was<'_> {
        match self.until.filter(|until| *until < date) {
            Some(until) => Was { designation: self, relation: before, on: until.tomorrow().ok() },
            None => Was { designation: self, relation: later, on: self.from },
        }
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
    /// The first day on which the designation was no longer in use or, where it came later, the first on which it was. What
    /// the place is called may be younger still. `None`: not stated.
    pub on: Option<Date>,
}

/// What a former or later designation has to do with the place it stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Relation {
    /// The same municipality, under a code or name it had before.
    Former,
    /// The same municipality, under a code or name it has had since.
    Later,
    /// A municipality that was merged into it, or into one that became part of it.
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
            (Relation::Former, _) => messages::FORMER,
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

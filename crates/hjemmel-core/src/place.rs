//! Places: municipalities as identities whose codes and names have dates, and the way from what people write to them.

use crate::error::Error;
use crate::language::Language;
use crate::messages;
use crate::suggest::nearest;
use crate::time::Moment;
use hashbrown::HashMap;
use jiff::civil::Date;
use std::fmt::Write as _;
use unicode_normalization::UnicodeNormalization;

/// A municipality in a [`Register`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PlaceId(u16);

impl PlaceId {
    /// The municipality's position in its register.
    pub(crate) const fn index(self) -> usize {
        self.0 as usize
    }
}

/// A code and a name that a municipality has, or had, between two dates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Designation {
    /// The municipality's key in the register's file.
    pub municipality: String,
    /// Four digits, as text: `0301` loses its zero when read as a number.
    pub code: String,
    /// The official name.
    pub name: String,
    /// Another name that is in use, for instance the Norwegian one where the official name is Sámi.
    pub alias: Option<String>,
    /// The first day; `None`: earlier than the register says.
    pub from: Option<Date>,
    /// The last day, included; `None`: still in use.
    pub until: Option<Date>,
    /// Whether this is a predecessor that was merged into the municipality: it was a municipality of its own until then.
    pub predecessor: bool,
}

impl Designation {
    fn covers(&self, date: Date) -> bool {
        self.from.is_none_or(|from| from <= date) && self.until.is_none_or(|until| date <= until)
    }
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
    /// The designation that was understood, where it is not the one valid at that time.
    pub was: Option<&'r Designation>,
}

impl Place<'_> {
    /// That it was understood from a former code or name, in a language; `None` where it was not.
    #[must_use]
    pub fn note(&self, language: Language) -> Option<String> {
        let was = self.was?;
        let (was, now) = (format!("{} {}", was.code, was.name), format!("{} {}", self.code, self.name));
        Some(messages::fill(messages::FORMERLY, language, &[("was", &was), ("place", &now)]))
    }
}

/// The municipalities hjemmel knows, with their codes and names over time.
#[derive(Debug, Clone, Default)]
pub struct Register {
    designations: Vec<Designation>,
    /// Per municipality its own designations, oldest first, as positions in `designations`.
    municipalities: Vec<Vec<usize>>,
    /// Codes and names, as they are written and folded, to what has them.
    lookup: HashMap<String, Known>,
    /// The day whose codes and names are shown when no date is given.
    reference: Date,
}

/// What has a code or a name.
#[derive(Debug, Clone, Default)]
struct Known {
    /// The designations, as positions, each with its municipality.
    designations: Vec<(PlaceId, usize)>,
}

impl Register {
    /// A register of these designations. Without a date, places are named as on `reference`.
    ///
    /// Rows of one municipality share `municipality`. Municipalities past the 65,536th are left out, and unknown; the country
    /// has had fewer than 750 at any time.
    #[must_use]
    pub fn new(designations: Vec<Designation>, reference: Date) -> Self {
        let mut register = Self { reference, ..Self::default() };
        let mut keys: HashMap<String, usize> = HashMap::new();
        for (position, designation) in designations.iter().enumerate() {
            let next = keys.len();
            let municipality = *keys.entry(designation.municipality.clone()).or_insert(next);
            let Ok(owner) = u16::try_from(municipality).map(PlaceId) else { continue };
            if municipality == register.municipalities.len() {
                register.municipalities.push(Vec::new());
            }
            if let Some(own) = register.municipalities.get_mut(municipality) {
                own.push(position);
            }
            let names = [Some(&designation.code), Some(&designation.name), designation.alias.as_ref()];
            for name in names.into_iter().flatten() {
                for written in [name.clone(), fold(name)] {
                    let known = register.lookup.entry(written).or_default();
                    if !known.designations.contains(&(owner, position)) {
                        known.designations.push((owner, position));
                    }
                }
            }
        }
        register.designations = designations;
        register
    }

    /// The number of municipalities.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.municipalities.len()
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.municipalities.is_empty()
    }

    /// The municipality that a name or code stands for, as it is called on the day given, or on the register's
    /// reference day.
    ///
    /// Names are read without regard to case and accents: `LILLESTRØM` and `lillestrom` are the same.
    ///
    /// # Errors
    /// [`Error::UnknownPlace`]; [`Error::AmbiguousPlace`] where several municipalities have the name;
    /// [`Error::PlaceNotCovered`] where the register does not say what the place was called that day.
    pub fn resolve(&self, given: &str, on: Option<Moment>) -> Result<Place<'_>, Error> {
        // As written first: then nothing need be folded, and nothing is allocated.
        let known = self.lookup.get(given).or_else(|| self.lookup.get(fold(given).as_str()));
        let Some(known) = known else { return Err(self.unknown(given)) };
        let date = on.map_or(self.reference, Moment::date);
        // Nearly always one municipality has it that day, as its own.
        let mut own_that_day = self.bearers(known).filter(|(_, designation)| !designation.predecessor && designation.covers(date));
        if let (Some((id, current)), None) = (own_that_day.next(), own_that_day.next())
            && known.designations.iter().all(|(other, _)| *other == id)
        {
            return Ok(Place { id, code: &current.code, name: &current.name, was: None });
        }
        // Those that had it that day, else those that ever had it.
        let covering = || self.bearers(known).filter(|(_, designation)| designation.covers(date));
        let that_day = covering().next().is_some();
        let bearers = || self.bearers(known).filter(|(_, designation)| !that_day || designation.covers(date)).map(|(id, _)| id);
        let Some(id) = bearers().next() else { return Err(self.unknown(given)) };
        if bearers().any(|other| other != id) {
            let mut ids: Vec<PlaceId> = bearers().collect();
            ids.sort_unstable();
            ids.dedup();
            let valid = ids.into_iter().filter_map(|id| self.described(id)).collect();
            return Err(Error::AmbiguousPlace { given: given.to_owned(), valid });
        }
        let Some(place) = self.describe(id, on) else {
            let mut covered = String::new();
            for designation in self.own(id).filter(|designation| !designation.predecessor) {
                let from = designation.from.map_or_else(String::new, |from| from.to_string());
                let until = designation.until.map_or_else(String::new, |until| until.to_string());
                let separator = if covered.is_empty() { "" } else { ", " };
                let _ = write!(covered, "{separator}{from} – {until}");
            }
            return Err(Error::PlaceNotCovered { given: given.to_owned(), on: date.to_string(), covered });
        };
        let understood = || self.bearers(known).filter(|(own, _)| *own == id).map(|(_, designation)| designation);
        let same = understood().any(|designation| !designation.predecessor && designation.covers(date));
        let was = if same { None } else { understood().next() };
        Ok(Place { was, ..place })
    }

    /// The designations with a code or name, each with its municipality.
    fn bearers<'r>(&'r self, known: &'r Known) -> impl Iterator<Item = (PlaceId, &'r Designation)> {
        known.designations.iter().filter_map(|(id, position)| Some((*id, self.designations.get(*position)?)))
    }

    /// The municipality as it is called on the day given, or on the reference day.
    #[must_use]
    pub fn describe(&self, id: PlaceId, on: Option<Moment>) -> Option<Place<'_>> {
        let date = on.map_or(self.reference, Moment::date);
        let current = self.own(id).find(|designation| !designation.predecessor && designation.covers(date))?;
        Some(Place { id, code: &current.code, name: &current.name, was: None })
    }

    /// Every municipality as it is called on the reference day.
    pub fn all(&self) -> impl Iterator<Item = Place<'_>> {
        let ids = (0..self.municipalities.len()).filter_map(|index| u16::try_from(index).ok().map(PlaceId));
        ids.filter_map(|id| self.describe(id, None))
    }

    fn described(&self, id: PlaceId) -> Option<String> {
        self.describe(id, None).map(|place| format!("{} {}", place.code, place.name))
    }

    fn own(&self, id: PlaceId) -> impl Iterator<Item = &Designation> {
        let positions = self.municipalities.get(id.index()).map(Vec::as_slice).unwrap_or_default();
        positions.iter().filter_map(|position| self.designations.get(*position))
    }

    fn unknown(&self, given: &str) -> Error {
        let names = self.designations.iter().map(|designation| designation.name.as_str());
        Error::UnknownPlace { given: given.to_owned(), suggestion: nearest(given, names) }
    }
}

/// A name without case, accents and the difference between ø and o, å and a, æ and ae; so that what people type is found.
fn fold(name: &str) -> String {
    let mut folded = String::with_capacity(name.len());
    for letter in name.trim().nfd().flat_map(char::to_lowercase) {
        match letter {
            'ø' => folded.push('o'),
            'æ' => folded.push_str("ae"),
            'đ' => folded.push('d'),
            'ŋ' => folded.push('n'),
            'ŧ' => folded.push('t'),
            '\u{300}'..='\u{36f}' => {}
            _ => folded.push(letter),
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn names_are_folded_to_what_people_type() {
        assert_eq!(fold("LILLESTRØM"), "lillestrom");
        assert_eq!(fold(" Ås "), "as");
        assert_eq!(fold("Kárášjohka"), "karasjohka");
    }
}

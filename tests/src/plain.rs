//! Which law, by a plain scan: regulation files read as bare TOML, every one of them looked at for every question.
//!
//! Written to be obviously right, and independent of the library's own ways: it knows no extents, no timelines and no
//! tables. It shares with the library the provisions as loaded and the interpreter of them.

use hjemmel::{Facts, Moment, Outcome, PlaceRole, Provision, Question, Regulation};
use hjemmel_core::interpreter::interpret_provisions;
use std::cmp::Reverse;

/// A regulation as its file has it.
pub struct Plain<'l> {
    /// The id.
    pub id: String,
    regulation: &'l Regulation,
    national: bool,
    places: Vec<String>,
    /// The windows of the municipalities that joined later or left earlier.
    memberships: Vec<(Vec<String>, Window)>,
    window: Window,
    replaces: Vec<String>,
    provisions: Vec<(Vec<String>, Window)>,
    factors: toml::Table,
}

/// First and last minute, as they are written; minutes of a day sort as text. `None`: not stated.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Window {
    from: Option<String>,
    until: Option<String>,
    /// Whether the start is marked as not stated.
    unstated: bool,
}

impl Window {
    fn read(value: Option<&toml::Value>) -> Self {
        match value {
            Some(toml::Value::Table(table)) => Self {
                from: table.get("from").map(|from| minute(from, "00:00")),
                until: table.get("until").map(|until| minute(until, "23:59")),
                unstated: table.get("from").is_some_and(|from| from.as_str() == Some("unstated")),
            },
            _ => Self::default(),
        }
    }

    fn covers(&self, minute: &str) -> bool {
        !self.unstated
            && self.from.as_deref().is_none_or(|from| from <= minute)
            && self.until.as_deref().is_none_or(|until| minute <= until)
    }

    /// The minutes at which something begins or ends.
    pub fn minutes(&self) -> impl Iterator<Item = &str> {
        self.from.iter().chain(&self.until).filter(|_| !self.unstated).map(String::as_str)
    }
}

/// `2021-03-16T12:00` of a TOML date or date-time.
fn minute(value: &toml::Value, of_a_day: &str) -> String {
    let text = value.as_datetime().map(ToString::to_string).unwrap_or_default();
    if text.contains('T') { text[..16].to_owned() } else { format!("{text}T{of_a_day}") }
}

fn strings(value: Option<&toml::Value>) -> Vec<String> {
    let list = value.and_then(toml::Value::as_array).into_iter().flatten();
    list.filter_map(|item| item.as_str().map(str::to_owned)).collect()
}

impl<'l> Plain<'l> {
    /// The regulation of a file; places are written as codes there.
    ///
    /// # Panics
    /// Where the text is no regulation file.
    #[must_use]
    pub fn read(text: &str, regulation: &'l Regulation) -> Self {
        let table: toml::Table = text.parse().unwrap_or_else(|error| panic!("{error}"));
        let tables = |key: &str| table.get(key).and_then(toml::Value::as_array).cloned().unwrap_or_default();
        let window = |value: &toml::Value| {
            let own = Window::read(Some(value));
            let head = Window::read(table.get("validity"));
            Window { from: own.from.or(head.from), until: own.until.or(head.until), unstated: own.unstated }
        };
        Self {
            id: table["id"].as_str().unwrap_or_default().to_owned(),
            regulation,
            national: table["authority"].as_str() == Some("national"),
            places: strings(table.get("places")),
            memberships: tables("membership").iter().map(|one| (strings(one.get("places")), window(one))).collect(),
            window: Window::read(table.get("validity")),
            replaces: strings(table.get("replaces")),
            provisions: tables("provision")
                .iter()
                .map(|one| (strings(one.get("places")), Window::read(one.get("validity"))))
                .collect(),
            factors: table.get("connecting_factor").and_then(toml::Value::as_table).cloned().unwrap_or_default(),
        }
    }

    /// Every window of the file.
    pub fn windows(&self) -> impl Iterator<Item = &Window> {
        let memberships = self.memberships.iter().map(|(_, window)| window);
        std::iter::once(&self.window).chain(memberships).chain(self.provisions.iter().map(|(_, window)| window))
    }

    /// Every municipality of the file, by its code.
    pub fn codes(&self) -> impl Iterator<Item = &String> {
        self.places.iter().chain(self.memberships.iter().flat_map(|(places, _)| places))
    }

    /// Whether it is in force in a place at a minute, and nothing has taken its place.
    fn in_force(&self, code: &str, minute: &str, all: &[Plain<'_>]) -> bool {
        let mut own = self.memberships.iter().filter(|(places, _)| places.iter().any(|place| place == code)).peekable();
        let here = if own.peek().is_some() {
            own.any(|(_, window)| window.from.is_some() && window.covers(minute))
        } else {
            (self.national || self.places.iter().any(|place| place == code)) && self.window.covers(minute)
        };
        let begun = |other: &&Plain<'_>| other.window.from.as_deref().is_some_and(|from| from <= minute);
        let takes_place =
            |other: &Plain<'_>| (other.id == self.id || other.replaces.contains(&self.id)) && other.window.from > self.window.from;
        here && self.window.from.is_some() && !all.iter().filter(begun).any(takes_place)
    }

    /// What it says in a place at a minute.
    fn outcome(&self, facts: &Facts, code: &str, minute: &str) -> Outcome {
        let applies = |(places, window): &(Vec<String>, Window)| {
            (places.is_empty() || places.iter().any(|place| place == code)) && window.covers(minute)
        };
        let on_question = self.regulation.provisions().iter().enumerate().zip(&self.provisions);
        let on_question = on_question.filter(|((_, provision), _)| provision.question == facts.question());
        let numbered = on_question.enumerate().filter(|(_, (_, own))| applies(own));
        let active: Vec<(usize, usize, &Provision)> =
            numbered.map(|(bit, ((position, provision), _))| (bit, position, provision)).collect();
        interpret_provisions(&active, facts).outcome
    }

    /// Whether a place in a role counts for a question.
    fn counts(&self, role: PlaceRole, question: &Question) -> bool {
        match self.factors.get(question.id) {
            Some(roles) => strings(Some(roles)).iter().any(|one| one == role.id()),
            None => role == question.place,
        }
    }
}

/// What all regulations together say of a question whose facts are complete, at a minute, in places given by their codes;
/// with the ids of those that say so. `None` where none is in force.
#[must_use]
pub fn scan(all: &[Plain<'_>], facts: &Facts, places: &[(PlaceRole, &str)], moment: Moment) -> Option<(Outcome, Vec<String>)> {
    let minute = moment.to_string();
    let question = facts.question();
    let mut layers: Vec<(Outcome, &str)> = Vec::new();
    for plain in all {
        let here = places.iter().find(|(role, code)| plain.counts(*role, question) && plain.in_force(code, &minute, all));
        layers.extend(here.map(|(_, code)| (plain.outcome(facts, code, &minute), plain.id.as_str())));
    }
    let rank = |outcome: &Outcome| match outcome {
        Outcome::Decided(verdict) => question.verdicts.iter().position(|entry| entry.id == verdict.id()),
        _ => None,
    };
    layers.sort_by_key(|(outcome, _)| Reverse(rank(outcome)));
    let (strictest, _) = *layers.first()?;
    let unsettled: Vec<Option<usize>> = layers
        .iter()
        .filter_map(|(outcome, _)| match outcome {
            Outcome::Unsettled(leaning) => Some(leaning.and_then(|leaning| rank(&Outcome::Decided(leaning)))),
            _ => None,
        })
        .collect();
    let top = rank(&strictest) == Some(question.verdicts.len() - 1);
    let spoken = layers.iter().filter(|(outcome, _)| rank(outcome).is_some_and(|rank| rank > 0));
    let differ = !question.ordered && spoken.clone().any(|(outcome, _)| spoken.clone().any(|(other, _)| other != outcome));
    if differ || !(unsettled.is_empty() || (top && question.ordered)) {
        let by: Vec<String> = if differ && unsettled.is_empty() {
            spoken.map(|(_, id)| (*id).to_owned()).collect()
        } else {
            layers.iter().filter(|(outcome, _)| rank(outcome).is_none()).map(|(_, id)| (*id).to_owned()).collect()
        };
        return Some((Outcome::Unsettled(None), by));
    }
    let by = layers.iter().filter(|(outcome, _)| *outcome == strictest).map(|(_, id)| (*id).to_owned()).collect();
    Some((strictest, by))
}

//! Which law, by a plain scan: regulation files read as bare TOML, every one of them looked at for every question.
//!
//! Written to be obviously right, and independent of the library's own ways: it knows no extents, no timelines and no
//! tables. It shares with the library the provisions as loaded and the interpreter of them.

mod said;

pub use said::Said;

use crate::minutes;
use hjemmel::{Facts, Moment, Outcome, PlaceRole, Provision, Question, Regulation};
use hjemmel_core::interpreter::interpret_provisions;
use said::weigh;

/// A regulation as its file has it.
pub struct Plain<'l> {
    id: String,
    /// The id and the version.
    pub name: String,
    /// When it was published, where that is stated.
    published: Option<String>,
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
}

impl Window {
    fn read(value: Option<&toml::Value>) -> Self {
        match value {
            Some(toml::Value::Table(table)) => Self {
                from: table.get("from").map(|from| minute(from, "00:00")),
                until: table.get("until").map(|until| minute(until, "23:59")),
            },
            _ => Self::default(),
        }
    }

    fn covers(&self, minute: &str) -> bool {
        self.from.as_deref().is_none_or(|from| from <= minute) && self.until.as_deref().is_none_or(|until| minute <= until)
    }

    /// Whether two windows have a minute in common.
    fn meets(&self, other: &Self) -> bool {
        let begins_in_time = |one: &Self, other: &Self| match (&one.from, &other.until) {
            (Some(from), Some(until)) => from <= until,
            _ => true,
        };
        begins_in_time(self, other) && begins_in_time(other, self)
    }

    /// The minutes at which something begins or ends.
    pub fn minutes(&self) -> impl Iterator<Item = &str> {
        self.from.iter().chain(&self.until).map(String::as_str)
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
            if value.get("from").is_some_and(toml::Value::is_str) {
                // Marked as not stated.
                return Window::default();
            }
            let (own, head) = (Window::read(Some(value)), Window::read(table.get("validity")));
            Window { from: own.from.or(head.from), until: own.until.or(head.until) }
        };
        Self {
            id: table["id"].as_str().unwrap_or_default().to_owned(),
            name: regulation.reference(),
            published: table.get("published").map(|published| minute(published, "00:00")),
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

    /// The windows in which a municipality belongs to it.
    fn windows_of(&self, code: &str) -> Vec<&Window> {
        let of = |places: &[String]| places.iter().any(|place| place == code);
        let own: Vec<&Window> = self.memberships.iter().filter(|(places, _)| of(places)).map(|(_, window)| window).collect();
        if own.is_empty() && (self.national || of(&self.places)) { vec![&self.window] } else { own }
    }

    /// Whether it has a window with a stated start that covers a minute in a place.
    fn within(&self, code: &str, minute: &str) -> bool {
        self.windows_of(code).iter().any(|window| window.from.is_some() && window.covers(minute))
    }

    /// Whether it reaches a place without a stated start.
    fn undated_in(&self, code: &str) -> bool {
        self.windows_of(code).iter().any(|window| window.from.is_none())
    }

    /// Whether it had been published, or was in force, by the end of a minute.
    fn known(&self, by: Option<&str>) -> bool {
        let from = self.published.as_deref().or(self.window.from.as_deref());
        by.is_none_or(|by| from.is_some_and(|from| from <= by))
    }

    /// Whether another has begun by a minute that began after this one.
    fn followed_by(&self, other: &Plain<'_>, minute: &str) -> bool {
        let begun = other.window.from.as_deref().is_some_and(|from| from <= minute);
        self.window.from.is_some() && begun && other.window.from > self.window.from
    }

    /// Whether it is in force in a place at a minute, and nothing known has taken its place.
    fn in_force(&self, code: &str, minute: &str, all: &[Plain<'_>], known_by: Option<&str>) -> bool {
        let takes_place =
            |other: &Plain<'_>| (other.id == self.id || other.replaces.contains(&self.id)) && self.followed_by(other, minute);
        self.within(code, minute) && !all.iter().filter(|other| other.known(known_by)).any(takes_place)
    }

    /// Whether it would be in force in a place at a minute, had another instrument not replaced it.
    #[must_use]
    pub fn replaced(&self, code: &str, minute: &str, all: &[Plain<'_>]) -> bool {
        let mut others = all.iter().filter(|other| self.followed_by(other, minute));
        let by_another = others.clone().any(|other| other.replaces.contains(&self.id));
        self.within(code, minute) && by_another && !others.any(|other| other.id == self.id)
    }

    /// Whether any of its provisions on a question applies in a place in some window with a stated start, or without one.
    fn speaks(&self, question: &Question, code: &str, dated: bool) -> bool {
        let windows: Vec<&Window> = self.windows_of(code).into_iter().filter(|window| window.from.is_some() == dated).collect();
        self.regulation.provisions().iter().zip(&self.provisions).any(|(provision, (places, own))| {
            let here = places.is_empty() || places.iter().any(|place| place == code);
            provision.question == question && here && windows.iter().any(|window| !dated || window.meets(own))
        })
    }

    /// What it says in a place at a minute; without one, what all its provisions say together.
    fn outcome(&self, facts: &Facts, code: &str, minute: Option<&str>) -> Outcome {
        let applies = |(places, window): &(Vec<String>, Window)| {
            let then = minute.is_none_or(|minute| window.covers(minute));
            (places.is_empty() || places.iter().any(|place| place == code)) && then
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

/// What was asked for without a time.
#[derive(Debug, Clone, PartialEq)]
pub enum Undated {
    /// What those without a stated start say; `None` where there are none.
    Said(Option<Said>),
    /// Only those with a start have something to say: a date is needed.
    DateRequired,
}

/// What all regulations together say of a question whose facts are complete, at a minute, in places given by their codes, as
/// far as was known at some time. `None` where none is in force.
#[must_use]
pub fn scan(
    all: &[Plain<'_>],
    facts: &Facts,
    places: &[(PlaceRole, &str)],
    minute: &str,
    known_on: Option<Moment>,
) -> Option<Said> {
    let known_by = known_on.map(minutes::last);
    let known_by = known_by.as_deref();
    let mut layers: Vec<(Outcome, &str)> = Vec::new();
    for plain in all.iter().filter(|plain| plain.known(known_by)) {
        let here = |code: &str| plain.in_force(code, minute, all, known_by);
        let reached = places.iter().find(|(role, code)| plain.counts(*role, facts.question()) && here(code));
        layers.extend(reached.map(|(_, code)| (plain.outcome(facts, code, Some(minute)), plain.name.as_str())));
    }
    weigh(facts.question(), layers)
}

/// The same without a time: those answer that have no stated start.
#[must_use]
pub fn scan_undated(all: &[Plain<'_>], facts: &Facts, role: PlaceRole, code: &str, known_on: Option<Moment>) -> Undated {
    let question = facts.question();
    let known_by = known_on.map(minutes::last);
    let counting = || all.iter().filter(|plain| plain.counts(role, question));
    let undated: Vec<&Plain<'_>> = counting().filter(|plain| plain.undated_in(code) && plain.known(known_by.as_deref())).collect();
    if !undated.iter().any(|plain| plain.speaks(question, code, false)) {
        let dated = |plain: &&Plain<'_>| {
            plain.known(known_by.as_deref()) && plain.windows_of(code).iter().any(|window| window.from.is_some())
        };
        if counting().filter(dated).any(|plain| undated.is_empty() || plain.speaks(question, code, true)) {
            return Undated::DateRequired;
        }
    }
    Undated::Said(weigh(question, undated.iter().map(|plain| (plain.outcome(facts, code, None), plain.name.as_str())).collect()))
}

//! The facts of one case: a value or unknown for every fact of a question.

use crate::error::Error;
use crate::place::PlaceId;
use crate::suggest::nearest;
use crate::vocabulary::{Domain, Fact, FactId, PlaceRole, Question, TermSet, Value};

/// The facts and places there is room for: what fits one machine word as a set.
pub const CAPACITY: usize = 64;

/// The most facts a question may have: the places of a case take the rest of [`CAPACITY`].
pub const MAX_FACTS: usize = FIRST_PLACE as usize;

/// The position of the first place, after those of all facts.
pub(crate) const FIRST_PLACE: u8 = 60;

/// The facts of one case. Every fact is unknown until it is set; unknown is never false, zero or "other".
///
/// A plain value of a fixed size: copying it is all that sharing takes, and setting facts allocates nothing.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    question: &'static Question,
    /// The facts that are known.
    given: u64,
    /// For terms, yes/no and places one more than the value's position, so that 0 is unknown; for counts the count.
    slots: [u32; CAPACITY],
}

impl std::fmt::Debug for Facts {
    /// The question and what is known, by their names: the slots would say nothing to anybody.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let known = self.known().map(|(_, fact, value)| (fact.id, written(fact, value)));
        write!(out, "{} ", self.question.id)?;
        out.debug_map().entries(known).finish()
    }
}

/// A value as it is written.
pub(crate) fn written(fact: &Fact, value: Value) -> String {
    match (value, fact.domain) {
        (Value::Term(position), Domain::Terms(set)) => set.terms.get(usize::from(position)).map_or("", |term| term.id).to_owned(),
        (Value::YesNo(value), _) => value.to_string(),
        (Value::Count(count), _) => count.to_string(),
        (Value::Term(position), _) => position.to_string(),
        // Places are no facts of the vocabulary, so that none is written here.
        (Value::Place(_), _) => String::new(),
    }
}

impl Facts {
    /// No facts known.
    #[must_use]
    pub const fn new(question: &'static Question) -> Self {
        Self { question, given: 0, slots: [0; CAPACITY] }
    }

    /// The question the facts belong to.
    #[must_use]
    pub const fn question(&self) -> &'static Question {
        self.question
    }

    /// The value of a fact, or `None` where it is unknown.
    #[must_use]
    pub fn get(&self, id: FactId) -> Option<Value> {
        if !self.knows(id) {
            return None;
        }
        let slot = self.slot(id);
        let position = slot.saturating_sub(1);
        if id.role().is_some() {
            return Some(Value::Place(PlaceId(u16::try_from(position).ok()?)));
        }
        match self.question.facts.get(id.index())?.domain {
            Domain::Count => Some(Value::Count(slot)),
            domain => domain.nth(position as usize),
        }
    }

    /// The place of the case in a role, where it was given and looked up.
    #[must_use]
    pub fn place(&self, role: PlaceRole) -> Option<PlaceId> {
        match self.get(FactId::place(self.question, role))? {
            Value::Place(place) => Some(place),
            _ => None,
        }
    }

    /// The facts that are known, in the vocabulary's order.
    pub fn known(&self) -> impl Iterator<Item = (FactId, &'static Fact, Value)> + '_ {
        let all = self.question.fact_ids().zip(self.question.facts);
        all.filter_map(|(id, fact)| self.get(id).map(|value| (id, fact, value)))
    }

    /// Sets a fact by its name and a value written out: a value's name, `true` or `false`, or a whole number.
    ///
    /// # Errors
    /// [`Error::UnknownFact`], [`Error::UnknownValue`], [`Error::WrongType`], [`Error::InvalidCount`], and
    /// [`Error::DuplicateFact`] where the fact is known already.
    pub fn set_text(&mut self, name: &str, text: &str) -> Result<(), Error> {
        let (id, fact) = self.vacant(name)?;
        let value = match fact.domain {
            Domain::Terms(set) => term(fact, set, text)?,
            Domain::YesNo => match text {
                "true" => Value::YesNo(true),
                "false" => Value::YesNo(false),
                _ => return Err(wrong_type(fact, text.to_owned())),
            },
            Domain::Count => Value::Count(count(fact, text)?),
        };
        self.put(id, value);
        Ok(())
    }

    /// Sets a fact by its name and a value.
    ///
    /// # Errors
    /// As [`Facts::set_text`].
    pub fn set(&mut self, name: &str, value: Input<'_>) -> Result<(), Error> {
        let (id, fact) = self.vacant(name)?;
        let value = match (fact.domain, value) {
            (Domain::Terms(set), Input::Text(text)) => term(fact, set, text)?,
            (Domain::YesNo, Input::YesNo(value)) => Value::YesNo(value),
            (Domain::Count, Input::Whole(number)) => {
                let count = u32::try_from(number).map_err(|_| invalid_count(fact, number.to_string()));
                Value::Count(count?)
            }
            (Domain::Count, Input::Real(number)) => Value::Count(whole(fact, number)?),
            // Text in quotes: that it is text is what is wrong with it.
            (_, Input::Text(text)) => return Err(wrong_type(fact, format!("{text:?}"))),
            (_, other) => return Err(wrong_type(fact, other.to_string())),
        };
        self.put(id, value);
        Ok(())
    }

    /// The fact of this name, if it is not known yet.
    fn vacant(&self, name: &str) -> Result<(FactId, &'static Fact), Error> {
        let (id, fact) = self.question.fact(name)?;
        if self.knows(id) {
            return Err(Error::DuplicateFact { fact: name.to_owned() });
        }
        Ok((id, fact))
    }

    /// The same facts with one of them set to a value, whether or not it was known. `None` where the fact is another
    /// question's, or the value is not one of its domain.
    #[must_use]
    pub fn with_fact(mut self, id: FactId, value: Value) -> Option<Self> {
        let own = id.question() == self.question.index;
        let fits = match (id.role(), value) {
            (Some(_), Value::Place(_)) => true,
            (Some(_), _) => false,
            (None, _) => self.question.facts.get(id.index()).is_some_and(|fact| fact.domain.has(value)),
        };
        (own && fits).then(|| {
            self.put(id, value);
            self
        })
    }

    /// The same facts in a case whose place in a role is this municipality.
    #[must_use]
    pub(crate) fn at(mut self, role: PlaceRole, place: PlaceId) -> Self {
        self.put(FactId::place(self.question, role), Value::Place(place));
        self
    }

    /// The same facts with one of them unknown.
    #[must_use]
    pub fn without_fact(mut self, id: FactId) -> Self {
        if let Some(slot) = self.slots.get_mut(id.index())
            && id.question() == self.question.index
        {
            *slot = 0;
            self.given &= !id.bit();
        }
        self
    }

    /// Sets a fact to a value of its own domain.
    #[inline]
    pub(crate) fn put(&mut self, id: FactId, value: Value) {
        let slot = match value {
            Value::Term(position) => u32::from(position) + 1,
            Value::YesNo(value) => u32::from(value) + 1,
            Value::Count(count) => count,
            Value::Place(place) => u32::from(place.0) + 1,
        };
        self.put_slot(id, slot);
    }

    #[inline]
    fn put_slot(&mut self, id: FactId, value: u32) {
        if let Some(slot) = self.slots.get_mut(id.index()) {
            *slot = value;
            self.given |= id.bit();
        }
    }

    /// Whether the fact is known.
    #[inline]
    pub(crate) const fn knows(&self, id: FactId) -> bool {
        self.given & id.bit() != 0
    }

    /// The facts that are known, by their bits.
    pub(crate) const fn given(&self) -> u64 {
        self.given
    }

    /// Whether all facts of a set, by their bits, are known.
    #[inline]
    pub(crate) const fn know(&self, facts: u64) -> bool {
        self.given & facts == facts
    }

    /// The stored form of a fact; 0 where a term or a yes/no is unknown.
    #[inline]
    pub(crate) fn slot(&self, id: FactId) -> u32 {
        self.slots.get(id.index() & (CAPACITY - 1)).copied().unwrap_or(0)
    }

    /// The same facts with the fact at `position` set, or unknown; used by the generated typed facts, which know the
    /// positions and have values of the right domain.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn with(mut self, position: u8, value: Option<Value>) -> Self {
        match value {
            Some(value) => {
                self.put_at(position, value);
                self
            }
            None => self.without_fact(FactId::at(self.question.index, position)),
        }
    }

    /// Sets the fact at `position`; used by the bindings, which know the positions and have values of the right domain.
    #[doc(hidden)]
    #[inline]
    pub fn put_at(&mut self, position: u8, value: Value) {
        self.put(FactId::at(self.question.index, position), value);
    }
}

/// A value as it comes in from outside, before it is known to fit a fact.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Input<'a> {
    /// Text.
    Text(&'a str),
    /// Yes or no.
    YesNo(bool),
    /// A whole number of any size.
    Whole(i128),
    /// A number written with a decimal point or an exponent.
    Real(f64),
    /// Something else, described by what it is: a list, a table, nothing.
    Other(&'static str),
}

impl std::fmt::Display for Input<'_> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Text(text) => write!(out, "{text}"),
            Self::YesNo(value) => write!(out, "{value}"),
            Self::Whole(number) => write!(out, "{number}"),
            Self::Real(number) => write!(out, "{number}"),
            Self::Other(what) => write!(out, "{what}"),
        }
    }
}

fn term(fact: &'static Fact, set: &'static TermSet, given: &str) -> Result<Value, Error> {
    let found = (0..=u8::MAX).zip(set.terms).find(|(_, term)| term.id == given);
    found.map(|(position, _)| Value::Term(position)).ok_or_else(|| Error::UnknownValue {
        fact: fact.id,
        given: given.to_owned(),
        valid: valid_values(fact.domain),
        suggestion: nearest(given, set.terms.iter().map(|term| term.id)),
    })
}

fn wrong_type(fact: &'static Fact, given: String) -> Error {
    let expected = match fact.domain {
        Domain::Terms(_) => "one of its named values",
        Domain::YesNo => "true or false",
        Domain::Count => "a whole number",
    };
    Error::WrongType { fact: fact.id, given, expected, valid: valid_values(fact.domain) }
}

/// The values of a domain as they are written, where they can be listed.
pub(crate) fn valid_values(domain: Domain) -> Vec<String> {
    match domain {
        Domain::Terms(set) => set.terms.iter().map(|term| term.id.to_owned()).collect(),
        Domain::YesNo => vec!["true".to_owned(), "false".to_owned()],
        Domain::Count => Vec::new(),
    }
}

/// The values of a fact as written, each with a value of its class; a count's as the ranges between `cuts`.
pub(crate) fn classes(fact: &'static Fact, cuts: &[u32]) -> Vec<(String, Value)> {
    match fact.domain {
        Domain::Terms(set) => (0..=u8::MAX).zip(set.terms).map(|(at, term)| (term.id.to_owned(), Value::Term(at))).collect(),
        Domain::YesNo => [true, false].map(|value| (value.to_string(), Value::YesNo(value))).to_vec(),
        Domain::Count => {
            let starts = std::iter::once(0).chain(cuts.iter().copied());
            let ends = cuts.iter().map(|cut| (cut - 1).to_string()).chain(std::iter::once(String::new()));
            starts.zip(ends).map(|(start, end)| (format!("{start}..{end}"), Value::Count(start))).collect()
        }
    }
}

fn count(fact: &'static Fact, text: &str) -> Result<u32, Error> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    match (digits, text.parse::<u32>(), text.parse::<f64>()) {
        (true, Ok(count), _) => Ok(count),
        (false, _, Ok(number)) if !text.starts_with('+') => whole(fact, number).map_err(|_| invalid_count(fact, text.to_owned())),
        (_, _, Ok(_)) => Err(invalid_count(fact, text.to_owned())),
        _ => Err(wrong_type(fact, text.to_owned())),
    }
}

/// A count written as a real number: 3.0 is three, 3.5 is nothing.
fn whole(fact: &'static Fact, number: f64) -> Result<u32, Error> {
    if number.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(&number) {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole and within u32: just checked")]
        return Ok(number as u32);
    }
    Err(invalid_count(fact, number.to_string()))
}

fn invalid_count(fact: &'static Fact, given: String) -> Error {
    let reason = match given.parse::<f64>() {
        Ok(number) if number < 0.0 => "negative",
        Ok(number) if number > f64::from(u32::MAX) => "more than 4294967295, the largest count",
        Ok(number) if number.fract() != 0.0 && number.is_finite() => "not whole",
        Ok(number) if number.fract() == 0.0 => "not written as a whole number",
        _ => "not a number",
    };
    Error::InvalidCount { fact: fact.id, given, reason }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::VOCABULARY;

    fn gathering() -> Facts {
        Facts::new(VOCABULARY.question("gathering").unwrap())
    }

    fn code(result: Result<(), Error>) -> &'static str {
        result.map_or_else(|error| error.code(), |()| "ok")
    }

    #[test]
    fn every_fact_starts_unknown() {
        assert_eq!(gathering().known().count(), 0);
    }

    #[test]
    fn counts_take_whole_numbers_within_bounds_only() {
        for (text, expected) in [
            ("0", "ok"),
            ("4294967295", "ok"),
            ("4294967296", "invalid_count"),
            ("-1", "invalid_count"),
            ("1.5", "invalid_count"),
            ("NaN", "invalid_count"),
            ("inf", "invalid_count"),
            ("3.0", "ok"),
            ("+3", "invalid_count"),
            ("many", "wrong_type"),
            ("", "wrong_type"),
        ] {
            assert_eq!(code(gathering().set_text("participants", text)), expected, "{text}");
        }
        for (input, expected) in [
            (Input::Whole(3), "ok"),
            (Input::Real(3.0), "ok"),
            (Input::Real(3.5), "invalid_count"),
            (Input::Real(f64::NAN), "invalid_count"),
            (Input::Real(-1.0), "invalid_count"),
            (Input::Whole(-1), "invalid_count"),
            (Input::Whole(1 << 32), "invalid_count"),
            (Input::YesNo(true), "wrong_type"),
            (Input::Text("3"), "wrong_type"),
            (Input::Other("a list"), "wrong_type"),
        ] {
            assert_eq!(code(gathering().set("participants", input)), expected, "{input}");
        }
    }

    #[test]
    fn the_reason_an_invalid_count_is_given_fits() {
        for (text, reason) in [("-1", "negative"), ("1.5", "not whole"), ("NaN", "not a number"), ("+3", "not written")] {
            let error = gathering().set_text("participants", text).unwrap_err();
            assert!(error.to_string().contains(reason), "{error}");
        }
    }

    #[test]
    fn a_fact_is_set_once() {
        let mut facts = gathering();
        facts.set_text("kind", "seminar").unwrap();
        assert_eq!(code(facts.set_text("kind", "seminar")), "duplicate_fact");
        assert_eq!(facts.known().count(), 1);
    }

    #[test]
    fn values_and_facts_that_do_not_exist_are_named_with_the_nearest() {
        let error = gathering().set_text("kind", "seminarr").unwrap_err();
        assert_eq!((error.code(), error.suggestion()), ("unknown_value", Some("seminar")));
        let error = gathering().set_text("knd", "seminar").unwrap_err();
        assert_eq!((error.code(), error.suggestion()), ("unknown_fact", Some("kind")));
        assert_eq!(code(gathering().set_text("indoors", "yes")), "wrong_type");
    }
}

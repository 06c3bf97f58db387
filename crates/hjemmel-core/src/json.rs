//! Questions as JSON documents: `{"question": …, "places": {…}, "on": …, "regulation": …, "presume": …, "facts": {…}}`.
//!
//! The shape is that of the case files (`docs/reference/case-format.md`) without what only a case has.

use crate::error::Error;
use crate::facts::{Facts, Input};
use crate::language::Language;
use crate::law::{Law, Query};
use crate::vocabulary::{PlaceRole, Question, VOCABULARY};
use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::borrow::Cow;

/// The largest document that is read. A question with every fact and place given has about a thousand bytes.
pub const MAX_BYTES: usize = 1 << 20;

/// Answers a question given as a JSON document with a decision as a JSON document.
///
/// # Errors
/// Whatever is wrong with the document ([`Error::InvalidJson`], [`Error::TooLarge`]), its names and values, or what
/// [`Law::decide`] refuses.
pub fn decide(law: &Law, text: &str, language: Language) -> Result<String, Error> {
    let request: Request<'_> = read(text)?;
    let facts = request.facts.for_question(VOCABULARY.question(&request.question)?)?;
    let mut query = Query::new(facts);
    let places = request.places.as_ref().map(Entries::as_places).transpose()?.unwrap_or_default();
    for (role, place) in &places {
        query = query.place(*role, place);
    }
    let query =
        query.written(request.on.as_deref(), request.known_on.as_deref(), request.regulation.as_deref(), request.presume)?;
    Ok(law.decide(&query)?.to_json(language))
}

/// The facts of a question from a JSON object, names to values; `null` is unknown.
///
/// # Errors
/// [`Error::InvalidJson`], [`Error::TooLarge`], and as [`Facts::set`].
pub fn facts(question: &'static Question, text: &str) -> Result<Facts, Error> {
    read::<Entries<'_>>(text)?.for_question(question)
}

/// The places of a case from a JSON object, roles to names or codes; `null` is not given.
///
/// # Errors
/// [`Error::InvalidJson`], [`Error::TooLarge`], [`Error::UnknownPlaceRole`], [`Error::DuplicatePlace`], [`Error::InvalidPlace`].
pub fn places(text: &str) -> Result<Vec<(PlaceRole, String)>, Error> {
    read::<Entries<'_>>(text)?.as_places()
}

/// What is wrong with a document, without the place, which whoever tells it tells apart.
#[must_use]
pub fn message(error: &serde_json::Error) -> String {
    let place = format!(" at line {} column {}", error.line(), error.column());
    let message = error.to_string();
    message.strip_suffix(&place).unwrap_or(&message).to_owned()
}

/// Reads a document, within bounds.
fn read<'t, T: Deserialize<'t>>(text: &'t str) -> Result<T, Error> {
    if text.len() > MAX_BYTES {
        return Err(Error::TooLarge { limit: MAX_BYTES });
    }
    // Structures can also be read from a list of their fields, which is no document of ours.
    if text.trim_start().starts_with('[') {
        return Err(Error::InvalidJson { message: "expected an object, not a list".to_owned(), line: 1, column: 1 });
    }
    serde_json::from_str(text).map_err(|error| {
        // An empty document ends before its first column.
        let (line, column) = (error.line().max(1), error.column().max(1));
        Error::InvalidJson { message: message(&error), line, column }
    })
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields, expecting = "a question as an object")]
struct Request<'t> {
    #[serde(borrow)]
    question: Cow<'t, str>,
    #[serde(borrow)]
    places: Option<Entries<'t>>,
    #[serde(borrow)]
    on: Option<Cow<'t, str>>,
    #[serde(borrow)]
    known_on: Option<Cow<'t, str>>,
    #[serde(borrow)]
    regulation: Option<Cow<'t, str>>,
    #[serde(default)]
    presume: bool,
    #[serde(borrow)]
    facts: Entries<'t>,
}

/// The entries of a JSON object as they stand there, names given twice included.
struct Entries<'t>(Vec<(Cow<'t, str>, Scalar<'t>)>);

impl Entries<'_> {
    fn for_question(&self, question: &'static Question) -> Result<Facts, Error> {
        let mut facts = Facts::new(question);
        for (position, (name, value)) in self.0.iter().enumerate() {
            question.fact(name)?;
            if self.0.iter().take(position).any(|(earlier, _)| earlier == name) {
                return Err(Error::DuplicateFact { fact: name.clone().into_owned() });
            }
            if let Some(input) = value.as_input() {
                facts.set(name, input)?;
            }
        }
        Ok(facts)
    }
}

impl Entries<'_> {
    fn as_places(&self) -> Result<Vec<(PlaceRole, String)>, Error> {
        let mut places: Vec<(PlaceRole, String)> = Vec::new();
        let mut given = Vec::new();
        for (role, place) in &self.0 {
            let role = PlaceRole::from_id(role)?;
            if given.contains(&role) {
                return Err(Error::DuplicatePlace { role: role.id() });
            }
            given.push(role);
            match place {
                Scalar::Null => {}
                Scalar::Text(place) => places.push((role, place.clone().into_owned())),
                other => return Err(other.as_invalid_place(role)),
            }
        }
        Ok(places)
    }
}

/// A JSON value, as far as facts and places have use for it.
enum Scalar<'t> {
    Null,
    YesNo(bool),
    Whole(i128),
    Real(f64),
    Text(Cow<'t, str>),
    Other(&'static str),
}

impl Scalar<'_> {
    fn as_input(&self) -> Option<Input<'_>> {
        Some(match self {
            Scalar::Null => return None,
            Scalar::YesNo(value) => Input::YesNo(*value),
            Scalar::Whole(number) => Input::Whole(*number),
            Scalar::Real(number) => Input::Real(*number),
            Scalar::Text(text) => Input::Text(text),
            Scalar::Other(what) => Input::Other(what),
        })
    }

    fn as_invalid_place(&self, role: PlaceRole) -> Error {
        let given = self.as_input().map_or_else(String::new, |input| input.to_string());
        Error::InvalidPlace { role: role.id(), given }
    }
}

impl<'de: 't, 't> Deserialize<'de> for Entries<'t> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(EntriesVisitor)
    }
}

struct EntriesVisitor;

impl<'de> Visitor<'de> for EntriesVisitor {
    type Value = Entries<'de>;

    fn expecting(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("an object of names and values")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Entries<'de>, A::Error> {
        let mut entries = Vec::new();
        while let Some((Name(name), value)) = map.next_entry()? {
            entries.push((name, value));
        }
        Ok(Entries(entries))
    }
}

/// A key, borrowed from the document where it has no escapes.
#[derive(serde::Deserialize)]
struct Name<'t>(#[serde(borrow)] Cow<'t, str>);

impl<'de> Deserialize<'de> for Scalar<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ScalarVisitor)
    }
}

struct ScalarVisitor;

impl<'de> Visitor<'de> for ScalarVisitor {
    type Value = Scalar<'de>;

    fn expecting(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Scalar<'de>, E> {
        Ok(Scalar::YesNo(value))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Whole(number.into()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Whole(number.into()))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Real(number))
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Text(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Text(Cow::Owned(text.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Scalar<'de>, A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Scalar::Other("a list"))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Scalar<'de>, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Scalar::Other("an object"))
    }
}

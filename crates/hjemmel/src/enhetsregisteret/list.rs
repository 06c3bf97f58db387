//! Lists of sub-units: the whole register's, or a page of a search, read a record at a time.

use super::{Record, Unit, invalid};
use hjemmel_core::error::Error;
use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, de};
use serde_json::Value as Json;
use serde_json::value::RawValue;
use std::io::Read;

/// A record of a list, as it was read.
#[derive(Debug)]
#[non_exhaustive]
pub struct Entry {
    /// Which of the records it is, from 1.
    pub position: usize,
    /// Its organisation number, right or not; `None` where it gives none.
    pub number: Option<String>,
    /// The sub-unit, or what is wrong with the record. Lines and columns count from the record's own start.
    pub unit: Result<Unit, Error>,
}

/// Reads sub-units from JSON one after another: the whole register's list, a page of a search, or one record. Each is handed
/// over as it is read, so that a list of any length takes little memory; a record with a fault is handed over as that fault,
/// and the others go on. Returns how many records there were; a page of a search that found none has none.
///
/// # Errors
/// [`Error::InvalidJson`] where the document itself is at fault: it is not read further.
pub fn each(source: impl Read, visit: &mut dyn FnMut(Entry)) -> Result<usize, Error> {
    let mut deserializer = serde_json::Deserializer::from_reader(source);
    let mut count = 0;
    let mut counted = |number, unit| {
        count += 1;
        visit(Entry { position: count, number, unit });
    };
    Records(&mut counted).deserialize(&mut deserializer).map_err(|error| invalid(&error))?;
    deserializer.end().map_err(|error| invalid(&error))?;
    Ok(count)
}

/// What takes the records one by one: the number that a record gives, and the sub-unit or the fault.
type Take<'v> = dyn FnMut(Option<String>, Result<Unit, Error>) + 'v;

/// A list of records, an object that holds one (`_embedded`, `underenheter`), or a record.
struct Records<'v>(&'v mut Take<'v>);

impl<'de> DeserializeSeed<'de> for Records<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Records<'_> {
    type Value = ();

    fn expecting(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("the record of a sub-unit, or a list of such records")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while let Some(record) = list.next_element::<Box<RawValue>>()? {
            let unit = Unit::from_json(record.get());
            let number = match &unit {
                Ok(unit) => Some(unit.number().to_owned()),
                Err(_) => serde_json::from_str::<Numbered>(record.get()).ok().and_then(|record| text(&record.organisasjonsnummer)),
            };
            (self.0)(number, unit);
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut fields = serde_json::Map::new();
        let mut held = false;
        while let Some(key) = map.next_key::<String>()? {
            if key == "_embedded" || key == "underenheter" {
                held = true;
                map.next_value_seed(Records(&mut *self.0))?;
            } else {
                fields.insert(key, map.next_value()?);
            }
        }
        let record = Json::Object(fields);
        if !held && !found_none(&record) {
            let number = record.get("organisasjonsnummer").and_then(text);
            let read = serde_json::from_value::<Record>(record);
            (self.0)(number, read.map_err(|error| invalid(&error)).and_then(Unit::try_from));
        }
        Ok(())
    }

    fn visit_unit<E: de::Error>(self) -> Result<(), E> {
        Err(E::invalid_type(de::Unexpected::Unit, &self))
    }
}

/// As much of a record as tells which it is, where the rest of it cannot be read.
#[derive(Deserialize)]
struct Numbered {
    organisasjonsnummer: Json,
}

/// A number as text, also where it is none: it is there to be found again by.
fn text(number: &Json) -> Option<String> {
    match number {
        Json::String(text) => Some(text.clone()).filter(|text| !text.trim().is_empty()),
        Json::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// Whether it is a page of a search that found nothing: the register then leaves `_embedded` out.
fn found_none(document: &Json) -> bool {
    document.pointer("/page/totalElements").and_then(Json::as_u64) == Some(0) && document.get("organisasjonsnummer").is_none()
}

//! The reasons of a decision as they stand in its JSON document: values, changes, limits, what is missing.

use crate::decision::{Alternative, Changed, Limit, Status, To};
use crate::facts::written;
use crate::finding::Outcome;
use crate::vocabulary::{Fact, Value};
use serde::ser::{Serialize, SerializeMap as _, Serializer};

/// A value of a fact, as it is written in JSON.
#[derive(Clone, Copy)]
pub(crate) struct Written(pub(crate) &'static Fact, pub(crate) Value);

impl Serialize for Written {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match (self.1, self.0.domain) {
            (Value::YesNo(value), _) => serializer.serialize_bool(value),
            (Value::Count(count), _) => serializer.serialize_u32(count),
            (value, _) => serializer.serialize_str(&written(self.0, value)),
        }
    }
}

/// A fact that was presumed.
#[derive(serde::Serialize)]
pub(super) struct Taken {
    pub(super) fact: &'static str,
    pub(super) value: Written,
}

/// A change that leads to another verdict.
pub(super) struct Altered(pub(super) Alternative);

impl Serialize for Altered {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        let facts: Facts<'_> = Facts(&self.0.facts);
        map.serialize_entry("facts", &facts)?;
        map.serialize_entry("verdict", self.0.verdict.id())?;
        map.end()
    }
}

struct Facts<'c>(&'c [Changed]);

impl Serialize for Facts<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for Changed { fact, to } in self.0 {
            match to {
                To::OneOf(values) => match values.as_slice() {
                    [only] => map.serialize_entry(fact.id, &Written(fact, *only))?,
                    several => {
                        let several: Vec<Written> = several.iter().map(|value| Written(fact, *value)).collect();
                        map.serialize_entry(fact.id, &several)?;
                    }
                },
                To::Count(from, until) => map.serialize_entry(fact.id, &Range { from: *from, until: *until })?,
            }
        }
        map.end()
    }
}

/// A range of counts: each end where it is one.
#[derive(serde::Serialize)]
struct Range {
    #[serde(rename = "at_least", skip_serializing_if = "is_zero")]
    from: u32,
    #[serde(rename = "at_most", skip_serializing_if = "Option::is_none")]
    until: Option<u32>,
}

/// Whether a range has no lower end.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands it a reference")]
const fn is_zero(count: &u32) -> bool {
    *count == 0
}

/// How far a count may go.
#[derive(serde::Serialize)]
pub(super) struct Bound {
    fact: &'static str,
    state: &'static str,
    at_most: Option<u32>,
    verdict: Option<&'static str>,
}

impl Bound {
    pub(super) fn new(limit: Limit) -> Self {
        Self {
            fact: limit.fact.id,
            state: limit.most.id(),
            at_most: limit.most.number(),
            verdict: limit.verdict.map(|verdict| verdict.id()),
        }
    }
}

#[derive(serde::Serialize)]
pub(super) struct Lacking {
    pub(super) fact: &'static str,
    pub(super) values: Values,
}

/// The values of a missing fact in their own order, each with the outcomes it still allows.
pub(super) struct Values(pub(super) Vec<(String, Vec<Outcome>)>);

impl Serialize for Values {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let id = |outcome: &Outcome| match outcome {
            Outcome::Decided(verdict) => verdict.id(),
            Outcome::Unsettled(_) | Outcome::Undetermined => Status::Unsettled.id(),
        };
        serializer.collect_map(self.0.iter().map(|(value, outcomes)| (value, outcomes.iter().map(id).collect::<Vec<_>>())))
    }
}

//! Conditions of provisions: data, not code. Alternatives of conjunctions of tests on single facts.

use crate::facts::Facts;
use crate::place::PlaceId;
use crate::vocabulary::{FactId, Value};
use std::sync::Arc;

/// Whether something holds, as far as the facts tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Truth {
    /// It holds.
    Yes,
    /// It does not hold.
    No,
    /// A fact that it turns on is unknown.
    Unknown,
}

impl Truth {
    fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::No, _) | (_, Self::No) => Self::No,
            (Self::Yes, Self::Yes) => Self::Yes,
            _ => Self::Unknown,
        }
    }

    fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Yes, _) | (_, Self::Yes) => Self::Yes,
            (Self::No, Self::No) => Self::No,
            _ => Self::Unknown,
        }
    }
}

/// A condition: it holds where one of its alternatives does. Always true is one alternative without tests.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    /// The alternatives; never empty.
    pub alternatives: Vec<Conjunction>,
}

impl Condition {
    /// The condition that always holds.
    #[must_use]
    pub fn always() -> Self {
        Self { alternatives: vec![Conjunction { tests: Vec::new() }] }
    }

    /// Whether it holds, as far as the facts tell. Alternatives are looked at one by one: that two of them together
    /// cover every value of an unknown fact is not noticed here; the table notices it.
    #[must_use]
    pub fn holds(&self, facts: &Facts) -> Truth {
        self.alternatives.iter().fold(Truth::No, |truth, conjunction| truth.or(conjunction.holds(facts)))
    }
}

/// A conjunction: it holds where all its tests do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conjunction {
    /// The tests, at most one a fact.
    pub tests: Vec<Test>,
}

impl Conjunction {
    /// Whether it holds, as far as the facts tell.
    #[must_use]
    pub fn holds(&self, facts: &Facts) -> Truth {
        self.tests.iter().fold(Truth::Yes, |truth, test| truth.and(test.holds(facts)))
    }
}

/// A test of one fact, or of a place of the case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Test {
    /// The fact.
    pub fact: FactId,
    /// The values that pass.
    pub accepts: Accepts,
}

/// The values that pass a test; never none of the domain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Accepts {
    /// Terms, or no (bit 0) and yes (bit 1), by their positions as bits.
    OneOf(u64),
    /// Counts from the first to the last, both included.
    Range(u32, u32),
    /// These municipalities.
    Places(Arc<[PlaceId]>),
}

impl Accepts {
    /// Whether a value passes.
    #[must_use]
    pub fn accepts(&self, value: Value) -> bool {
        match (self, value) {
            (Self::OneOf(set), Value::Term(position)) => set.checked_shr(position.into()).is_some_and(|set| set & 1 == 1),
            (Self::OneOf(set), Value::YesNo(value)) => set >> u8::from(value) & 1 == 1,
            (Self::Range(first, last), Value::Count(count)) => (*first..=*last).contains(&count),
            (Self::Places(places), Value::Place(place)) => places.contains(&place),
            _ => false,
        }
    }
}

impl Test {
    /// Whether it holds, as far as the facts tell.
    #[must_use]
    pub fn holds(&self, facts: &Facts) -> Truth {
        match facts.get(self.fact) {
            None => Truth::Unknown,
            Some(value) if self.accepts.accepts(value) => Truth::Yes,
            Some(_) => Truth::No,
        }
    }
}

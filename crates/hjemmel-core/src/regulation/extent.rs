//! Extents: where and when the same provisions of a regulation apply, with the tables compiled from them.
//!
//! Most regulations have one. One has several where municipalities joined it later, or where provisions begin or end on
//! days of their own.

use crate::facts::Facts;
use crate::finding::{Finding, Outcome, ProvisionSet};
use crate::place::PlaceId;
use crate::table::Table;
use crate::time::{Minute, Moment};
use crate::vocabulary::Question;
use std::sync::Arc;

/// The tables of the questions that some provisions speak to.
pub(crate) type Tables = Vec<(&'static Question, ProvisionSet, Arc<Table>)>;

/// A time and an area in which the same provisions of a regulation apply.
#[derive(Debug, Clone)]
pub struct Extent {
    /// The municipalities; `None`: everywhere.
    pub(crate) places: Option<Arc<[PlaceId]>>,
    pub(crate) period: Period,
    pub(crate) tables: Arc<Tables>,
}

/// When an extent is in force.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Period {
    /// The source does not state when it begins.
    Undated,
    /// From the first minute to before `end`; `None`: until further notice.
    From(Minute, Option<Minute>),
}

impl Extent {
    /// The municipalities; `None`: everywhere.
    #[must_use]
    pub fn places(&self) -> Option<&[PlaceId]> {
        self.places.as_deref()
    }

    /// Whether it reaches a municipality.
    #[must_use]
    pub fn reaches(&self, place: PlaceId) -> bool {
        self.places().is_none_or(|places| places.contains(&place))
    }

    /// The first moment; `None` where the source does not state it.
    #[must_use]
    pub fn from(&self) -> Option<Moment> {
        match self.period {
            Period::From(from, _) => from.as_start(),
            Period::Undated => None,
        }
    }

    /// The last moment that the source states; `None` where it states none, or where the start is not stated.
    #[must_use]
    pub fn until(&self) -> Option<Moment> {
        match self.period {
            Period::From(_, end) => end?.as_end(),
            Period::Undated => None,
        }
    }

    fn entry(&self, question: &Question) -> Option<&(&'static Question, ProvisionSet, Arc<Table>)> {
        self.tables.iter().find(|(own, ..)| *own == question)
    }

    /// The provisions on a question that apply here, as positions among the regulation's on that question.
    #[must_use]
    pub fn active(&self, question: &Question) -> ProvisionSet {
        self.entry(question).map(|(_, active, _)| *active).unwrap_or_default()
    }

    /// The table compiled for a question; `None` where it is silent.
    #[must_use]
    pub fn table(&self, question: &Question) -> Option<&Table> {
        self.entry(question).map(|(.., table)| &**table)
    }

    /// The bare outcome for these facts: the verdict, or that there is none. Nothing is allocated, but once when facts
    /// are missing for the first time.
    #[must_use]
    #[inline]
    pub fn outcome(&self, facts: &Facts) -> Outcome {
        match self.table(facts.question()) {
            Some(table) => table.outcome(facts),
            None => Outcome::Decided(facts.question().not_regulated()),
        }
    }

    /// The finding for these facts: the outcome and the provisions it rests on. Nothing is allocated, but once when
    /// facts are missing for the first time.
    #[must_use]
    pub fn finding(&self, facts: &Facts) -> Finding {
        match self.table(facts.question()) {
            Some(table) => table.look_up(facts),
            None => Finding::silent(facts.question()),
        }
    }
}

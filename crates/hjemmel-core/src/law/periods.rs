//! The same question over a range of time.

use super::{Law, Query};
use crate::decision::Decision;
use crate::error::Error;
use crate::place::PlaceId;
use crate::time::{Minute, Moment};
use crate::vocabulary::PlaceRole;

/// A stretch of time within which a question has the same answer.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Interval {
    /// Its first day or minute.
    pub from: Moment,
    /// Its last day or minute, included.
    pub until: Moment,
    /// The answer at its start.
    pub decision: Decision,
}

impl Law {
    /// The answers to a question from the start of `from` to the end of `until`: as few intervals as there are changes of
    /// outcome, of what governs, or of what is missing. The query's own time is not looked at.
    ///
    /// # Errors
    /// As [`Law::decide`]; [`Error::InvalidRange`] where the range ends before it begins.
    pub fn periods(&self, query: &Query<'_>, from: Moment, until: Moment) -> Result<Vec<Interval>, Error> {
        let (first, end) = (from.first(), until.end());
        if end <= first {
            return Err(Error::InvalidRange { from: from.to_string(), until: until.to_string() });
        }
        let mut intervals: Vec<Interval> = Vec::new();
        // Worked out once, and again only where a code or name has come to stand for another municipality.
        let mut cuts: Option<(Places, Vec<Minute>)> = None;
        let mut start = first;
        while start < end {
            let Some(moment) = start.as_start().map(Moment::as_minute) else { break };
            let decision = self.decide(&query.on(moment))?;
            let places = PlaceRole::ALL.map(|role| decision.facts().place(role));
            if cuts.as_ref().is_none_or(|(known, _)| *known != places) {
                cuts = Some((places, self.changes(&decision, query, start, end)));
            }
            let later = cuts.iter().flat_map(|(_, cuts)| cuts.get(cuts.partition_point(|cut| *cut <= start)..)).flatten();
            let next = later.copied().next().unwrap_or(end);
            match intervals.last_mut() {
                Some(last) if same(&last.decision, &decision) => {
                    last.until = next.as_end().unwrap_or(until);
                }
                _ => {
                    let Some(from) = start.as_start() else { break };
                    // The last day there is ends in no minute.
                    intervals.push(Interval { from, until: next.as_end().unwrap_or(until), decision });
                }
            }
            start = next;
        }
        Ok(intervals)
    }

    /// The minutes after `start` and before `end` at which the answer may become another, in order: a regulation begins or
    /// ends, or codes and names of places change.
    fn changes(&self, decision: &Decision, query: &Query<'_>, start: Minute, end: Minute) -> Vec<Minute> {
        let law =
            if decision.named().is_some() { Vec::new() } else { self.boundaries(decision.facts(), start, end, query.known_on) };
        let named = decision.named().into_iter().flat_map(|own| own.extents()).flat_map(|extent| [extent.from(), extent.until()]);
        let named = named.flatten().flat_map(|moment| [moment.first(), moment.end()]);
        let renamed = self.register().renaming_days().map(|day| Moment::day(day).first());
        let all = law.into_iter().chain(named).chain(renamed).filter(|cut| start < *cut && *cut < end);
        let mut all: Vec<Minute> = all.collect();
        all.sort_unstable();
        all.dedup();
        all
    }
}

/// The municipalities of a case, by their roles.
type Places = [Option<PlaceId>; PlaceRole::ALL.len()];

/// Whether two answers are the same as far as an interval tells.
fn same(one: &Decision, other: &Decision) -> bool {
    let told = |decision: &Decision| {
        // What governs or, where nothing does, what was asked.
        let answered = decision.governing().next().is_some();
        let told = decision.layers().filter(|layer| layer.governing || !answered).map(|layer| layer.regulation);
        let told: Vec<(String, String)> = told.map(|own| (own.id().to_owned(), own.version())).collect();
        (decision.outcome(), decision.basis(), told, decision.missing_bits(), decision.missing_places().collect::<Vec<_>>())
    };
    told(one) == told(other)
}

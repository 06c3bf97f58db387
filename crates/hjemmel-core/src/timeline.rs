//! The regulations of one place in time, found without looking at all of them.

use crate::regulation::Regulation;
use crate::time::{Moment, Second, Validity};

/// Regulations by when they are in force. Positions are those in the law they belong to.
#[derive(Debug, Clone, Default)]
pub(crate) struct Timeline {
    /// Regulations whose source states no start.
    undated: Vec<u32>,
    /// The others, by their start.
    dated: Vec<Entry>,
}

#[derive(Debug, Clone)]
struct Entry {
    regulation: u32,
    from: Second,
    until: Second,
    /// The latest end among this entry and all before it: what ended by then need not be looked at.
    latest: Second,
}

impl Timeline {
    /// Adds a regulation; [`Timeline::sort`] makes it findable.
    pub(crate) fn add(&mut self, position: u32, regulation: &Regulation) {
        match regulation.validity() {
            Validity::Window { from: Some(from), until } => {
                let until = until.map_or(Second::LAST, Moment::last);
                self.dated.push(Entry { regulation: position, from: from.first(), until, latest: until });
            }
            Validity::Unstated | Validity::Window { from: None, .. } => self.undated.push(position),
        }
    }

    /// Puts the entries in order.
    pub(crate) fn sort(&mut self) {
        self.dated.sort_by_key(|entry| entry.from);
        let mut latest = Second::FIRST;
        for entry in &mut self.dated {
            latest = latest.max(entry.until);
            entry.latest = latest;
        }
    }

    /// The regulations in force at some instant of `moment`, the latest start first.
    pub(crate) fn in_force(&self, moment: Moment) -> impl Iterator<Item = u32> {
        let (first, last) = (moment.first(), moment.last());
        let begun = self.dated.partition_point(|entry| entry.from <= last);
        let begun = self.dated.get(..begun).unwrap_or_default().iter().rev();
        begun.take_while(move |entry| entry.latest >= first).filter(move |entry| entry.until >= first).map(|entry| entry.regulation)
    }

    /// The regulations whose source states no start.
    pub(crate) fn undated(&self) -> impl Iterator<Item = u32> {
        self.undated.iter().copied()
    }

    /// All regulations.
    pub(crate) fn all(&self) -> impl Iterator<Item = u32> {
        self.undated().chain(self.dated.iter().map(|entry| entry.regulation))
    }
}

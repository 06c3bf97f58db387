//! The regulations of one place in time, found without looking at all of them.

use crate::regulation::Period;
use crate::time::Minute;

/// The extents of regulations that reach a place, by when they are in force.
#[derive(Debug, Clone, Default)]
pub(crate) struct Timeline {
    /// Those whose start the source does not state.
    undated: Vec<Key>,
    /// The others, by their start.
    dated: Vec<Entry>,
}

/// An extent of a regulation, by the positions of both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Key {
    pub(crate) regulation: u32,
    pub(crate) extent: u32,
}

/// An extent and when it is in force.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Entry {
    pub(crate) key: Key,
    pub(crate) from: Minute,
    /// The first minute after it.
    pub(crate) end: Minute,
    /// The latest end among this entry and all before it: what ended by then need not be looked at.
    latest: Minute,
}

impl Entry {
    /// The same, with another end.
    pub(crate) const fn until(self, end: Minute) -> Self {
        Self { end, ..self }
    }
}

impl Timeline {
    /// Adds an extent; [`Timeline::sort`] makes it findable. It ends where `ended`, something that takes its regulation's
    /// place, begins, even where its source states a later end or none.
    pub(crate) fn add(&mut self, key: Key, period: Period, ended: Option<Minute>) {
        let Period::From(from, stated) = period else { return self.undated.push(key) };
        let end = stated.unwrap_or(Minute::LAST).min(ended.unwrap_or(Minute::LAST));
        self.dated.push(Entry { key, from, end, latest: end });
    }

    /// Puts the entries in order.
    pub(crate) fn sort(&mut self) {
        self.dated.sort_by_key(|entry| entry.from);
        let mut latest = Minute::FIRST;
        for entry in &mut self.dated {
            latest = latest.max(entry.end);
            entry.latest = latest;
        }
    }

    /// What is in force at some minute from `first` to before `end`, the latest start first.
    pub(crate) fn in_force(&self, first: Minute, end: Minute) -> impl Iterator<Item = &Entry> {
        let begun = self.dated.partition_point(|entry| entry.from < end);
        let begun = self.dated.get(..begun).unwrap_or_default().iter().rev();
        begun.take_while(move |entry| entry.latest > first).filter(move |entry| entry.end > first && entry.from < entry.end)
    }

    /// What has no stated start.
    pub(crate) fn undated(&self) -> impl Iterator<Item = Key> {
        self.undated.iter().copied()
    }

    /// What has a stated start, by it; also what never came into force, since something else took its place first.
    pub(crate) fn dated(&self) -> impl DoubleEndedIterator<Item = &Entry> {
        self.dated.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::{Key, Timeline};
    use crate::regulation::Period;
    use crate::time::{Moment, Validity};

    fn moment(text: &str) -> Moment {
        Moment::parse(text).unwrap()
    }

    fn period(window: Validity) -> Period {
        let Validity::Window { from: Some(from), until } = window else { return Period::Undated };
        Period::From(from.first(), until.map(|until| until.end()))
    }

    fn found(timeline: &Timeline, text: &str) -> Vec<u32> {
        let moment = moment(text);
        timeline.in_force(moment.first(), moment.end()).map(|entry| entry.key.regulation).collect()
    }

    /// A fixed sequence of windows, some open-ended, some within a day, some overlapping.
    fn windows() -> Vec<Validity> {
        let mut state = 11u32;
        let mut next = |below: u32| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 8) % below
        };
        let mut windows = Vec::new();
        for _ in 0..60 {
            let day = next(25) + 1;
            let from = if next(3) == 0 { format!("2021-01-{day:02}T12:00") } else { format!("2021-01-{day:02}") };
            let last = (day + next(5)).min(31);
            let until = match next(4) {
                0 => None,
                1 => Some(format!("2021-01-{last:02}T18:30")),
                _ => Some(format!("2021-01-{last:02}")),
            };
            windows.push(Validity::Window { from: Some(moment(&from)), until: until.map(|until| moment(&until)) });
        }
        windows
    }

    #[test]
    fn a_timeline_finds_what_a_plain_scan_finds_on_every_day_and_at_every_boundary() {
        let windows = windows();
        let mut timeline = Timeline::default();
        for (regulation, window) in (0u32..).zip(&windows) {
            timeline.add(Key { regulation, extent: 0 }, period(*window), None);
        }
        timeline.sort();
        let days = (1..=31).map(|day| format!("2021-01-{day:02}"));
        let minutes = (1..=31)
            .flat_map(|day| ["00:00", "11:59", "12:00", "18:30", "18:31", "23:59"].map(|time| format!("2021-01-{day:02}T{time}")));
        let mut met = 0;
        for text in days.chain(minutes) {
            let mut found = found(&timeline, &text);
            found.sort_unstable();
            let plain = (0u32..).zip(&windows).filter(|(_, window)| window.covers(moment(&text))).map(|(position, _)| position);
            assert_eq!(found, plain.collect::<Vec<_>>(), "{text}");
            met += found.len();
        }
        assert!(met > 500, "only {met} regulations were met");
    }

    #[test]
    fn what_takes_its_place_ends_it_whatever_end_was_stated() {
        let window = |from: &str, until: Option<&str>| Validity::Window { from: Some(moment(from)), until: until.map(moment) };
        for stated in [None, Some("2021-03-15")] {
            let mut timeline = Timeline::default();
            let ended = Some(moment("2021-03-01T12:00").first());
            timeline.add(Key { regulation: 0, extent: 0 }, period(window("2021-01-01", stated)), ended);
            timeline.add(Key { regulation: 1, extent: 0 }, period(window("2021-03-01T12:00", None)), None);
            timeline.sort();
            for (text, expected) in [
                ("2021-02-28", vec![0]),
                ("2021-03-01T11:59", vec![0]),
                ("2021-03-01T12:00", vec![1]),
                ("2021-04-01", vec![1]),
                ("2021-03-01", vec![1, 0]),
            ] {
                assert_eq!(found(&timeline, text), expected, "{text}");
            }
        }
    }
}

//! The regulations of one place in time, found without looking at all of them.

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
    /// The first second after it.
    end: Second,
    /// The latest end among this entry and all before it: what ended by then need not be looked at.
    latest: Second,
}

impl Timeline {
    /// Adds a regulation; [`Timeline::sort`] makes it findable. Where its source states no end, it ends where `next`, the
    /// next version of the same instrument, begins.
    pub(crate) fn add(&mut self, position: u32, validity: Validity, next: Option<Moment>) {
        match validity {
            Validity::Window { from: Some(from), until } => {
                let stated = until.map(|until| until.last().next());
                let end = stated.or_else(|| next.map(Moment::first)).unwrap_or(Second::LAST);
                self.dated.push(Entry { regulation: position, from: from.first(), end, latest: end });
            }
            Validity::Unstated | Validity::Window { from: None, .. } => self.undated.push(position),
        }
    }

    /// Puts the entries in order.
    pub(crate) fn sort(&mut self) {
        self.dated.sort_by_key(|entry| entry.from);
        let mut latest = Second::FIRST;
        for entry in &mut self.dated {
            latest = latest.max(entry.end);
            entry.latest = latest;
        }
    }

    /// The regulations in force at some instant of `moment`, the latest start first.
    pub(crate) fn in_force(&self, moment: Moment) -> impl Iterator<Item = u32> {
        let (first, last) = (moment.first(), moment.last());
        let begun = self.dated.partition_point(|entry| entry.from <= last);
        let begun = self.dated.get(..begun).unwrap_or_default().iter().rev();
        begun.take_while(move |entry| entry.latest > first).filter(move |entry| entry.end > first).map(|entry| entry.regulation)
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

#[cfg(test)]
mod tests {
    use super::Timeline;
    use crate::time::{Moment, Validity};

    fn moment(text: &str) -> Moment {
        Moment::parse(text).unwrap()
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
        for (position, window) in (0u32..).zip(&windows) {
            timeline.add(position, *window, None);
        }
        timeline.sort();
        let days = (1..=31).map(|day| format!("2021-01-{day:02}"));
        let minutes = (1..=31)
            .flat_map(|day| ["00:00", "11:59", "12:00", "18:30", "18:31", "23:59"].map(|time| format!("2021-01-{day:02}T{time}")));
        let mut met = 0;
        for text in days.chain(minutes) {
            let mut found: Vec<u32> = timeline.in_force(moment(&text)).collect();
            found.sort_unstable();
            let plain = (0u32..).zip(&windows).filter(|(_, window)| window.covers(moment(&text))).map(|(position, _)| position);
            assert_eq!(found, plain.collect::<Vec<_>>(), "{text}");
            met += found.len();
        }
        assert!(met > 500, "only {met} regulations were met");
    }

    #[test]
    fn until_further_notice_ends_where_the_next_version_begins() {
        let open = |from: &str| Validity::Window { from: Some(moment(from)), until: None };
        let mut timeline = Timeline::default();
        timeline.add(0, open("2021-01-01"), Some(moment("2021-03-01T12:00")));
        timeline.add(1, open("2021-03-01T12:00"), None);
        timeline.sort();
        for (text, expected) in [
            ("2021-02-28", vec![0]),
            ("2021-03-01T11:59", vec![0]),
            ("2021-03-01T12:00", vec![1]),
            ("2021-04-01", vec![1]),
            ("2021-03-01", vec![1, 0]),
        ] {
            assert_eq!(timeline.in_force(moment(text)).collect::<Vec<_>>(), expected, "{text}");
        }
    }
}

//! Dates and local date-times, and the windows in which regulations are valid. Norwegian local time throughout.

use crate::error::Error;
use jiff::civil::{Date, DateTime, Time};

/// A day, or a minute of a day, in Norwegian local time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Moment(Kind);

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Kind {
    Day(Date),
    Minute(DateTime),
}

impl Moment {
    /// A whole day.
    #[must_use]
    pub const fn day(date: Date) -> Self {
        Self(Kind::Day(date))
    }

    /// A minute of a day; `None` where the time is not a whole minute: no source is as exact as seconds.
    #[must_use]
    pub fn minute(time: DateTime) -> Option<Self> {
        (time.second() == 0 && time.subsec_nanosecond() == 0).then_some(Self(Kind::Minute(time)))
    }

    /// Reads `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`, and nothing that only looks alike: an offset would be another time.
    ///
    /// # Errors
    /// [`Error::InvalidDate`] for anything else.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let shaped = |shape: &str| {
            let fits = |(letter, form): (u8, u8)| if form == b'0' { letter.is_ascii_digit() } else { letter == form };
            text.len() == shape.len() && text.bytes().zip(shape.bytes()).all(fits)
        };
        let moment = if shaped("0000-00-00") {
            text.parse().ok().map(Self::day)
        } else if shaped("0000-00-00T00:00") {
            text.parse().ok().and_then(Self::minute)
        } else {
            None
        };
        moment.ok_or_else(|| Error::InvalidDate { given: text.to_owned() })
    }

    /// The day.
    #[must_use]
    pub fn date(self) -> Date {
        match self.0 {
            Kind::Day(date) => date,
            Kind::Minute(time) => time.date(),
        }
    }

    /// Whether it is a whole day.
    #[must_use]
    pub const fn is_day(self) -> bool {
        matches!(self.0, Kind::Day(_))
    }

    /// The first second meant.
    pub(crate) fn first(self) -> Second {
        match self.0 {
            Kind::Day(date) => Second::of(date, Time::midnight()),
            Kind::Minute(time) => Second::of(time.date(), time.time()),
        }
    }

    /// The last second meant.
    pub(crate) fn last(self) -> Second {
        match self.0 {
            Kind::Day(date) => Second::of(date, Time::MAX),
            Kind::Minute(time) => Second::of(time.date(), time.time()),
        }
    }
}

/// A second of local time, packed into one number that sorts as time does: comparing is all that is done with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Second(i64);

impl Second {
    pub(crate) const FIRST: Self = Self(i64::MIN);
    pub(crate) const LAST: Self = Self(i64::MAX);

    /// What comes right after: nothing lies between.
    pub(crate) const fn next(self) -> Self {
        Self(self.0.saturating_add(1))
    }

    fn of(date: Date, time: Time) -> Self {
        let day = (i64::from(date.year()) << 9) | (i64::from(date.month()) << 5) | i64::from(date.day());
        let second = (i64::from(time.hour()) << 12) | (i64::from(time.minute()) << 6) | i64::from(time.second());
        Self(day << 17 | second)
    }
}

impl std::fmt::Display for Moment {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.0 {
            Kind::Day(date) => write!(out, "{date}"),
            Kind::Minute(time) => write!(out, "{}", time.strftime("%Y-%m-%dT%H:%M")),
        }
    }
}

/// When a regulation is valid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Validity {
    /// The source states no dates. Every answer says so; no date is invented.
    Unstated,
    /// From a start to an inclusive end. `None`: that side is not stated.
    Window {
        /// The first day or minute; `None` where the source states only the end.
        from: Option<Moment>,
        /// The last day or minute, included; `None`: until further notice.
        until: Option<Moment>,
    },
}

impl Validity {
    /// When it begins, where the source states it. Only then does it take part in a question with a date.
    #[must_use]
    pub const fn start(&self) -> Option<Moment> {
        match self {
            Self::Window { from, .. } => *from,
            Self::Unstated => None,
        }
    }

    /// Whether it is in force at some instant of `moment`. Unstated validity is in force at no stated time.
    #[must_use]
    pub fn covers(&self, moment: Moment) -> bool {
        match self {
            Self::Unstated | Self::Window { from: None, .. } => false,
            Self::Window { from: Some(from), until } => {
                from.first() <= moment.last() && until.is_none_or(|until| moment.first() <= until.last())
            }
        }
    }
}

impl std::fmt::Display for Validity {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self::Window { from, until } = self else { return write!(out, "unstated") };
        let side = |moment: &Option<Moment>| moment.map_or_else(String::new, |moment| moment.to_string());
        write!(out, "{} – {}", side(from), side(until))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(text: &str) -> Moment {
        Moment::parse(text).unwrap()
    }

    #[test]
    fn dates_and_local_times_are_read_and_nothing_else() {
        for text in ["2021-01-23", "2021-01-23T12:00"] {
            assert_eq!(moment(text).to_string(), text);
        }
        for text in [
            "",
            "2021-02-30",
            "2021-1-3",
            "23.01.2021",
            "2021-01-23T25:00",
            "2021-01-23 12:00",
            "2021-01-23T12",
            "2021-01-23T12+01",
            "20210123T1200+01",
            "2021-01-23T12[x]",
            "20210123T12[UTC]",
        ] {
            assert_eq!(Moment::parse(text).unwrap_err().code(), "invalid_date", "{text}");
        }
    }

    #[test]
    fn ends_are_inclusive_and_a_day_counts_if_any_of_it_is_covered() {
        let window = Validity::Window { from: Some(moment("2021-01-23T12:00")), until: Some(moment("2021-01-31")) };
        for (text, covered) in [
            ("2021-01-22", false),
            ("2021-01-23", true),
            ("2021-01-23T11:59", false),
            ("2021-01-23T12:00", true),
            ("2021-01-31", true),
            ("2021-01-31T23:59", true),
            ("2021-02-01", false),
        ] {
            assert_eq!(window.covers(moment(text)), covered, "{text}");
        }
    }

    #[test]
    fn unstated_validity_covers_no_date() {
        assert!(!Validity::Unstated.covers(moment("2021-01-23")));
    }
}

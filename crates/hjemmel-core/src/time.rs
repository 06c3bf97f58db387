//! Dates and local date-times, and the windows in which regulations are valid. Norwegian local time throughout.

use crate::error::Error;
use jiff::civil::{Date, DateTime, Time};

/// A day, or a minute of a day, in Norwegian local time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Moment {
    /// A whole day.
    Day(Date),
    /// A local time on a day.
    At(DateTime),
}

impl Moment {
    /// Reads `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`.
    ///
    /// # Errors
    /// [`Error::InvalidDate`] for anything else.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let invalid = || Error::InvalidDate { given: text.to_owned() };
        let shape = |length: usize| text.len() == length && text.is_ascii();
        if shape("YYYY-MM-DD".len()) {
            return text.parse().map(Self::Day).map_err(|_| invalid());
        }
        if shape("YYYY-MM-DDTHH:MM".len()) && text.contains('T') {
            return text.parse().map(Self::At).map_err(|_| invalid());
        }
        Err(invalid())
    }

    /// The day.
    #[must_use]
    pub fn date(self) -> Date {
        match self {
            Self::Day(date) => date,
            Self::At(time) => time.date(),
        }
    }

    /// The first second meant.
    pub(crate) fn first(self) -> Second {
        match self {
            Self::Day(date) => Second::of(date, Time::midnight()),
            Self::At(time) => Second::of(time.date(), time.time()),
        }
    }

    /// The last second meant.
    pub(crate) fn last(self) -> Second {
        match self {
            Self::Day(date) => Second::of(date, Time::MAX),
            Self::At(time) => Second::of(time.date(), time.time()),
        }
    }
}

/// A second of local time, packed into one number that sorts as time does: comparing is all that is done with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Second(i64);

impl Second {
    pub(crate) const FIRST: Self = Self(i64::MIN);
    pub(crate) const LAST: Self = Self(i64::MAX);

    fn of(date: Date, time: Time) -> Self {
        let day = (i64::from(date.year()) << 9) | (i64::from(date.month()) << 5) | i64::from(date.day());
        let second = (i64::from(time.hour()) << 12) | (i64::from(time.minute()) << 6) | i64::from(time.second());
        Self(day << 17 | second)
    }
}

impl std::fmt::Display for Moment {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Day(date) => write!(out, "{date}"),
            Self::At(time) => write!(out, "{}", time.strftime("%Y-%m-%dT%H:%M")),
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
    /// Whether the source states when the regulation begins. Only then does it take part in a question with a date.
    #[must_use]
    pub const fn start_is_stated(&self) -> bool {
        matches!(self, Self::Window { from: Some(_), .. })
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
        for text in ["", "2021-02-30", "2021-1-3", "23.01.2021", "2021-01-23T25:00", "2021-01-23 12:00", "2021-01-23T12"] {
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

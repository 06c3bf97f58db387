//! Dates and local date-times, and the windows in which regulations are valid. Norwegian local time throughout.
//!
//! Law is written in local time, so windows are compared in local time. On the night the clocks go forward an hour of it
//! does not exist, and no moment lies there; on the night they go back an hour is there twice, and a moment in it means
//! both: what holds at 02:30 holds at either.

use crate::error::Error;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::{AmbiguousOffset, TimeZone};
use jiff::{Span, Timestamp, ToSpan as _};

/// Norwegian time, within the program: answers do not depend on what a machine knows of time zones.
static NORWAY: TimeZone = jiff::tz::get!("Europe/Oslo");

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

    /// A minute of a day; `None` where the time is not a whole minute (no source is as exact as seconds), or does not exist
    /// in Norway because the clocks go forward over it.
    #[must_use]
    pub fn minute(time: DateTime) -> Option<Self> {
        let whole = time.second() == 0 && time.subsec_nanosecond() == 0;
        (whole && !skipped(time)).then_some(Self(Kind::Minute(time)))
    }

    /// The minute that it is in Norway at an instant.
    #[must_use]
    pub fn at(instant: Timestamp) -> Self {
        let local = NORWAY.to_datetime(instant);
        Self(Kind::Minute(local.date().at(local.hour(), local.minute(), 0, 0)))
    }

    /// Reads `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`, and nothing that only looks alike: an offset would be another time.
    ///
    /// # Errors
    /// [`Error::InvalidDate`] for anything else; [`Error::SkippedTime`] for a minute that the clocks go forward over.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let shaped = |shape: &str| {
            let fits = |(letter, form): (u8, u8)| if form == b'0' { letter.is_ascii_digit() } else { letter == form };
            text.len() == shape.len() && text.bytes().zip(shape.bytes()).all(fits)
        };
        let moment = if shaped("0000-00-00") {
            text.parse().ok().map(Self::day)
        } else if shaped("0000-00-00T00:00") {
            let time = text.parse().ok();
            if time.is_some_and(skipped) {
                return Err(Error::SkippedTime { given: text.to_owned() });
            }
            time.and_then(Self::minute)
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

    /// The time of the day; `None` where the whole day is meant.
    #[must_use]
    pub fn time(self) -> Option<Time> {
        match self.0 {
            Kind::Day(_) => None,
            Kind::Minute(time) => Some(time.time()),
        }
    }

    /// The minute, or the first of the day.
    pub(crate) fn as_minute(self) -> Self {
        match self.0 {
            Kind::Day(date) => Self(Kind::Minute(date.at(0, 0, 0, 0))),
            Kind::Minute(_) => self,
        }
    }

    /// Whether it is a whole day.
    #[must_use]
    pub const fn is_day(self) -> bool {
        matches!(self.0, Kind::Day(_))
    }

    /// The first minute meant.
    pub(crate) fn first(self) -> Minute {
        match self.0 {
            Kind::Day(date) => Minute::of(date, Time::midnight()),
            Kind::Minute(time) => Minute::of(time.date(), time.time()),
        }
    }

    /// The first minute after it.
    pub(crate) fn end(self) -> Minute {
        match self.0 {
            Kind::Day(date) => date.tomorrow().map_or(Minute::LAST, |next| Minute::of(next, Time::midnight())),
            Kind::Minute(time) if time.hour() == 23 && time.minute() == 59 => Self::day(time.date()).end(),
            Kind::Minute(time) => {
                let next = time.saturating_add(1.minute());
                let next = next.saturating_add(if whole_hour(next) { gap(next) } else { Span::new() });
                Minute::of(next.date(), next.time())
            }
        }
    }
}

/// Whether the clocks in Norway go forward over a local time.
fn skipped(time: DateTime) -> bool {
    !gap(time).is_zero()
}

/// By how much the clocks in Norway go forward over a local time; nothing where they do not.
fn gap(time: DateTime) -> Span {
    match NORWAY.to_ambiguous_timestamp(time).offset() {
        AmbiguousOffset::Gap { before, after } => i64::from(after.seconds() - before.seconds()).seconds(),
        _ => Span::new(),
    }
}

/// Whether the clocks may go forward there: they do at a whole hour, and to one.
fn whole_hour(time: DateTime) -> bool {
    time.minute() == 0
}

/// A minute of local time, packed into one number that sorts as time does: comparing is nearly all that is done with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Minute(i64);

impl Minute {
    pub(crate) const FIRST: Self = Self(i64::MIN);
    pub(crate) const LAST: Self = Self(i64::MAX);

    fn of(date: Date, time: Time) -> Self {
        let day = (i64::from(date.year()) << 9) | (i64::from(date.month()) << 5) | i64::from(date.day());
        Self(day << 11 | (i64::from(time.hour()) * 60 + i64::from(time.minute())))
    }

    /// The day and the minute of it; `None` for the ends of time.
    fn parts(self) -> Option<(Date, i8, i8)> {
        let (day, minute) = (self.0 >> 11, self.0 & 0x7FF);
        let date = Date::new(i16::try_from(day >> 9).ok()?, i8::try_from(day >> 5 & 0xF).ok()?, i8::try_from(day & 0x1F).ok()?);
        Some((date.ok()?, i8::try_from(minute / 60).ok()?, i8::try_from(minute % 60).ok()?))
    }

    /// As the start of something: the day where it is midnight.
    pub(crate) fn as_start(self) -> Option<Moment> {
        let (date, hour, minute) = self.parts()?;
        let time = date.at(hour, minute, 0, 0);
        Some(Moment(if hour == 0 && minute == 0 { Kind::Day(date) } else { Kind::Minute(time) }))
    }

    /// The last moment before it, as the end of something: the day before where it is midnight.
    pub(crate) fn as_end(self) -> Option<Moment> {
        let (date, hour, minute) = self.parts()?;
        if hour == 0 && minute == 0 {
            return Some(Moment(Kind::Day(date.yesterday().ok()?)));
        }
        let last = date.at(hour, minute, 0, 0).checked_sub(1.minute()).ok()?;
        Some(Moment(Kind::Minute(last.checked_sub(if minute == 0 { gap(last) } else { Span::new() }).ok()?)))
    }
}

impl std::fmt::Display for Moment {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.0 {
            Kind::Day(date) => write!(out, "{date}"),
            Kind::Minute(time) => write!(out, "{}T{:02}:{:02}", time.date(), time.hour(), time.minute()),
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
                from.first() < moment.end() && until.is_none_or(|until| moment.first() < until.end())
            }
        }
    }
}

impl std::fmt::Display for Validity {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self::Window { from, until } = self else { return write!(out, "unstated") };
        let side = |moment: &Option<Moment>| moment.map_or_else(|| "…".to_owned(), |moment| moment.to_string());
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
    fn the_hour_that_is_skipped_in_spring_is_no_time_and_the_one_that_is_twice_in_autumn_is() {
        for (text, code) in [
            ("2021-03-28T01:59", None),
            ("2021-03-28T02:00", Some("skipped_time")),
            ("2021-03-28T02:59", Some("skipped_time")),
            ("2021-03-28T03:00", None),
            ("2021-10-31T02:30", None),
        ] {
            assert_eq!(Moment::parse(text).err().map(|error| error.code()), code, "{text}");
        }
        // Both instants at which it is 02:30 on the night the clocks go back, and the one hour between 01 and 03 in spring.
        for (instant, local) in [
            ("2021-10-31T00:30:00Z", "2021-10-31T02:30"),
            ("2021-10-31T01:30:59Z", "2021-10-31T02:30"),
            ("2021-10-31T02:30:00Z", "2021-10-31T03:30"),
            ("2021-03-28T00:59:59Z", "2021-03-28T01:59"),
            ("2021-03-28T01:00:00Z", "2021-03-28T03:00"),
        ] {
            assert_eq!(Moment::at(instant.parse().unwrap()).to_string(), local, "{instant}");
        }
    }

    #[test]
    fn what_ends_before_something_begins_right_before_it() {
        for (start, end) in [
            ("2021-03-01", "2021-02-28"),
            ("2021-01-01", "2020-12-31"),
            ("2021-01-23T12:00", "2021-01-23T11:59"),
            ("2021-01-23T00:01", "2021-01-23T00:00"),
        ] {
            assert_eq!(moment(start).first().as_end(), Some(moment(end)), "{start}");
            assert_eq!(moment(end).end(), moment(start).first(), "{start}");
            assert_eq!(moment(start).first().as_start(), Some(moment(start)));
        }
        // The hour that is skipped lies between nothing and nothing.
        assert_eq!(moment("2021-03-28T01:59").end(), moment("2021-03-28T03:00").first());
        assert_eq!(moment("2021-03-28T03:00").first().as_end(), Some(moment("2021-03-28T01:59")));
        assert_eq!(moment("2021-10-31T02:59").end(), moment("2021-10-31T03:00").first());
        assert_eq!(moment("2021-01-23T23:59").end(), moment("2021-01-24").first());
    }

    #[test]
    fn unstated_validity_covers_no_date() {
        assert!(!Validity::Unstated.covers(moment("2021-01-23")));
    }
}

//! Norwegian minutes as text, one after the other, without those that the clocks skip.

use hjemmel::jiff::ToSpan as _;
use hjemmel::jiff::civil::DateTime;
use hjemmel::{Interval, Moment};

/// The first minute of a day or minute.
#[must_use]
pub fn first(moment: Moment) -> String {
    if moment.is_day() { format!("{moment}T00:00") } else { moment.to_string() }
}

/// The last minute of a day or minute.
#[must_use]
pub fn last(moment: Moment) -> String {
    if moment.is_day() { format!("{moment}T23:59") } else { moment.to_string() }
}

/// Whether the clocks skip a minute.
#[must_use]
pub fn skipped(minute: &str) -> bool {
    Moment::parse(minute).is_err_and(|error| error.code() == "skipped_time")
}

/// Whether a minute lies in an interval.
#[must_use]
pub fn within(interval: &Interval, minute: &str) -> bool {
    first(interval.from).as_str() <= minute && minute <= last(interval.until).as_str()
}

/// Every minute there is, from the first of one moment to the last of another.
///
/// # Panics
/// Where the second lies at the end of time.
#[must_use]
pub fn between(from: Moment, until: Moment) -> Vec<String> {
    let (mut time, last) = (parsed(&first(from)), parsed(&last(until)));
    let mut minutes = Vec::new();
    while time <= last {
        minutes.push(time.strftime("%Y-%m-%dT%H:%M").to_string());
        time = time.checked_add(1.minute()).unwrap_or_else(|error| panic!("{error}"));
    }
    minutes.retain(|minute| !skipped(minute));
    minutes
}

fn parsed(minute: &str) -> DateTime {
    minute.parse().unwrap_or_else(|error| panic!("{minute}: {error}"))
}

//! Times: `date`, `datetime` and ISO text in, `date` and `datetime` out.

use crate::error::raised;
use crate::value::{self, shown};
use hjemmel::jiff::Timestamp;
use hjemmel::jiff::civil::{Date, DateTime, Time};
use hjemmel::{Error, Moment};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyDate, PyDateAccess as _, PyDateTime, PyString, PyTimeAccess as _, PyTzInfoAccess as _};

/// A day or a minute, from what a Python program has: a `date`, a `datetime` or text.
///
/// A `datetime` without a time zone is Norwegian local time; one with a zone is the instant that it is, as the clocks in
/// Norway show it. Either means the minute that it lies in: no source is as exact as seconds.
pub(crate) fn read(given: &Bound<'_, PyAny>) -> PyResult<Moment> {
    // The plain date first: it is what is given most, and telling the exact class is cheapest.
    if given.is_exact_instance_of::<PyDate>() {
        return day(given);
    }
    if let Ok(time) = given.cast::<PyDateTime>() {
        // What is not even itself is nothing, such as pandas' NaT, which is a `datetime` of the year 1.
        let nothing = !given.is_exact_instance_of::<PyDateTime>() && given.ne(given)?;
        return if nothing { Err(invalid(given)) } else { minute(time) };
    }
    if given.is_instance_of::<PyDate>() {
        return day(given);
    }
    if let Ok(text) = given.cast::<PyString>() {
        return Moment::parse(&text.to_string_lossy()).map_err(|error| raised(given.py(), &error));
    }
    numpy(given)?.map_or_else(|| Err(invalid(given)), |plain| read(&plain))
}

/// What a time of NumPy stands for: a day or a minute. Weeks, months and years are neither, and NaT is nothing.
fn numpy<'py>(given: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyAny>>> {
    if value::numpy_kind(given)?.as_deref() != Some("M") {
        return Ok(None);
    }
    let data = given.py().import("numpy")?.call_method1("datetime_data", (given.getattr("dtype")?,))?;
    let unit: String = data.get_item(0)?.extract()?;
    let as_python = match unit.as_str() {
        "D" => "datetime64[D]",
        "Y" | "M" | "W" | "generic" => return Ok(None),
        _ => "datetime64[us]",
    };
    let plain = given.call_method1("astype", (as_python,))?.call_method0("item")?;
    Ok(Some(plain).filter(|plain| plain.is_instance_of::<PyDate>()))
}

/// The same, where a time need not be given.
pub(crate) fn optional(given: Option<&Bound<'_, PyAny>>) -> PyResult<Option<Moment>> {
    given.map(read).transpose()
}

fn day(date: &Bound<'_, PyAny>) -> PyResult<Moment> {
    let py = date.py();
    let year = date.getattr(intern!(py, "year"))?.extract()?;
    let (month, day) = (date.getattr(intern!(py, "month"))?.extract()?, date.getattr(intern!(py, "day"))?.extract()?);
    Date::new(year, month, day).map(Moment::day).map_err(|_| invalid(date))
}

fn minute(time: &Bound<'_, PyDateTime>) -> PyResult<Moment> {
    if time.get_tzinfo().is_some() {
        let seconds: f64 = time.call_method0("timestamp")?.extract()?;
        #[expect(clippy::cast_possible_truncation, reason = "within the years 1 to 9999, which fit many times over")]
        let instant = Timestamp::from_second(seconds.floor() as i64);
        return instant.map(Moment::at).map_err(|_| invalid(time));
    }
    let local = || -> Option<DateTime> {
        let date = civil(time.get_year(), time.get_month(), time.get_day())?;
        let clock = Time::new(i8::try_from(time.get_hour()).ok()?, i8::try_from(time.get_minute()).ok()?, 0, 0).ok()?;
        Some(date.to_datetime(clock))
    };
    let local = local().ok_or_else(|| invalid(time))?;
    Moment::minute(local).ok_or_else(|| raised(time.py(), &Error::SkippedTime { given: shown(time) }))
}

fn civil(year: i32, month: u8, day: u8) -> Option<Date> {
    Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

fn invalid(given: &Bound<'_, PyAny>) -> PyErr {
    raised(given.py(), &Error::InvalidDate { given: shown(given) })
}

/// A moment as Python has it: a `date` for a whole day, else a `datetime` without a time zone.
pub(crate) fn written<'py>(py: Python<'py>, moment: Moment) -> PyResult<Bound<'py, PyAny>> {
    let date = moment.date();
    let of = |number: i8| u8::try_from(number).unwrap_or_default();
    let (year, month, day) = (date.year().into(), of(date.month()), of(date.day()));
    Ok(match moment.time() {
        None => PyDate::new(py, year, month, day)?.into_any(),
        Some(time) => PyDateTime::new(py, year, month, day, of(time.hour()), of(time.minute()), 0, 0, None)?.into_any(),
    })
}

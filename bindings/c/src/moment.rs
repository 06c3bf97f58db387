//! Days and minutes, in Norwegian local time.

use crate::error::{Failure, hjm_error};
use crate::guard::guard;
use crate::raw;
use hjemmel::jiff::civil::{Date, DateTime, Time};
use hjemmel::{Error, Moment};
use std::ffi::c_char;
use std::mem::MaybeUninit;

/// What a `hjm_moment` is.
#[repr(C)]
#[derive(Clone, Copy)]
pub enum hjm_precision {
    /// A whole day.
    HJM_PRECISION_DAY = 1,
    /// A minute of a day.
    HJM_PRECISION_MINUTE = 2,
}

/// A day, or a minute of a day, in Norwegian local time; with precision 0 no time at all.
#[repr(C)]
#[derive(Debug, Clone, Copy, Default)]
pub struct hjm_moment {
    /// One of `HJM_PRECISION_*`, or 0: none.
    pub precision: i32,
    /// The year, for instance 2021.
    pub year: i32,
    /// The month, 1 to 12.
    pub month: i32,
    /// The day of the month, from 1.
    pub day: i32,
    /// The hour, 0 to 23; of a minute only.
    pub hour: i32,
    /// The minute, 0 to 59; of a minute only.
    pub minute: i32,
}

const DAY: i32 = hjm_precision::HJM_PRECISION_DAY as i32;
const MINUTE: i32 = hjm_precision::HJM_PRECISION_MINUTE as i32;

impl hjm_moment {
    pub(crate) fn of(moment: Option<Moment>) -> Self {
        let Some(moment) = moment else { return Self::default() };
        let date = moment.date();
        let (precision, time) = moment.time().map_or((DAY, Time::midnight()), |time| (MINUTE, time));
        let [year, month, day] = [date.year().into(), date.month().into(), date.day().into()];
        Self { precision, year, month, day, hour: time.hour().into(), minute: time.minute().into() }
    }

    /// The time, or none.
    pub(crate) fn read(self) -> Result<Option<Moment>, Failure> {
        match self.precision {
            0 if self.year == 0 => Ok(None),
            // A day without its precision was surely meant.
            0 => Err(Failure::Number { what: "precision", given: 0 }),
            DAY => self.date().map(Moment::day).map(Some).ok_or_else(|| self.invalid()),
            MINUTE => {
                let time = self.date().and_then(|date| self.on(date)).ok_or_else(|| self.invalid())?;
                let skipped = || Failure::Library(Error::SkippedTime { given: self.written() });
                Moment::minute(time).map(Some).ok_or_else(skipped)
            }
            given => Err(Failure::Number { what: "precision", given: given.into() }),
        }
    }

    fn date(self) -> Option<Date> {
        Date::new(self.year.try_into().ok()?, self.month.try_into().ok()?, self.day.try_into().ok()?).ok()
    }

    fn on(self, date: Date) -> Option<DateTime> {
        Some(date.to_datetime(Time::new(self.hour.try_into().ok()?, self.minute.try_into().ok()?, 0, 0).ok()?))
    }

    fn written(self) -> String {
        let Self { year, month, day, hour, minute, .. } = self;
        let date = format!("{year:04}-{month:02}-{day:02}");
        if self.precision == DAY { date } else { format!("{date}T{hour:02}:{minute:02}") }
    }

    fn invalid(self) -> Failure {
        Error::InvalidDate { given: self.written() }.into()
    }
}

/// Reads `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hjm_moment_parse(
    text: *const c_char,
    length: usize,
    moment: Option<&mut MaybeUninit<hjm_moment>>,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(error, || {
        let moment = raw::out(moment, "moment")?;
        // SAFETY: the caller says that `text` has `length` bytes.
        let text = unsafe { raw::text(text, length, "text") }?;
        moment.write(hjm_moment::of(Some(Moment::parse(text)?)));
        Ok(())
    })
}

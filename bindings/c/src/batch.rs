//! Many cases at once: columns in, columns out.

use crate::decide::{hjm_outcome, yes_no};
use crate::error::{Failure, hjm_error};
use crate::facts::hjm_facts;
use crate::guard::guard;
use crate::law::hjm_law;
use crate::moment::{hjm_moment, hjm_precision};
use crate::query::{self, hjm_query};
use crate::raw::{self, Sized_, given};
use crate::{facts, numbers};
use hjemmel::{Decision, Domain, Facts, Law, PlaceRole, Query};
use std::ffi::c_char;
use std::mem::MaybeUninit;

/// The values of one fact in all rows.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct hjm_column {
    /// The fact, one of `HJM_<QUESTION>_FACT_*`.
    pub fact: i32,
    /// Zero.
    pub reserved: i32,
    /// Of a fact with named values, or of yes and no: a number for each row, 0 unknown. NULL for a count.
    pub numbers: *const i32,
    /// Of a count: the count of each row, a negative number unknown. Else NULL.
    pub counts: *const i64,
}

/// A place of all rows, as fields of a fixed width: UTF-8, filled with spaces or NULs; blank is not given. NULL: not given.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct hjm_place_column {
    /// The first byte of the first row.
    pub data: *const c_char,
    /// The width of a field in bytes.
    pub width: usize,
}

/// Many cases of one question. Zero it, set `size`, then what there is.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct hjm_batch {
    /// `sizeof(hjm_batch)`.
    pub size: usize,
    /// The number of rows.
    pub rows: usize,
    /// The columns of facts.
    pub columns: *const hjm_column,
    /// Their number.
    pub column_count: usize,
    /// The places of the rows; where a row has none, the query's.
    pub workplace: hjm_place_column,
    /// As before.
    pub venue: hjm_place_column,
    /// As before.
    pub residence: hjm_place_column,
    /// As before.
    pub employer_seat: hjm_place_column,
    /// The day of each row as year, month and day in one number, for instance 20210320; 0: the query's time. NULL: that of all.
    pub days: *const i32,
}

// SAFETY: plain numbers and pointers without padding (the assertion), the size first.
unsafe impl Sized_ for hjm_batch {}

const _: () = assert!(size_of::<hjm_batch>() == 5 * size_of::<usize>() + 4 * size_of::<hjm_place_column>());

/// Where the answers go: a number for each row. NULL for what is not wanted, save `results`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct hjm_answers {
    /// `sizeof(hjm_answers)`.
    pub size: usize,
    /// `HJM_OK`, or why the row has no answer; its other numbers are then 0, and `governing` -1.
    pub results: *mut i32,
    /// One of `HJM_STATUS_*`.
    pub statuses: *mut i32,
    /// The verdict; 0: none.
    pub verdicts: *mut i32,
    /// One of `HJM_BASIS_*`; 0: none.
    pub bases: *mut i32,
    /// Where the law leans; 0: nowhere.
    pub leanings: *mut i32,
    /// The position of the (first) regulation that governs among those of the law; -1: none.
    pub governing: *mut i64,
    /// The missing facts: bit *n* is the fact with number *n*.
    pub missing: *mut u64,
}

// SAFETY: plain numbers and pointers without padding, the size first.
unsafe impl Sized_ for hjm_answers {}

/// A column, checked.
struct Column<'b> {
    fact: u8,
    id: &'static str,
    values: Values<'b>,
}

enum Values<'b> {
    Terms(&'b [i32], &'static [i32]),
    YesNo(&'b [i32]),
    Counts(&'b [i64]),
}

impl Column<'_> {
    fn put(&self, facts: &mut Facts, row: usize) -> Result<(), Failure> {
        match self.values {
            Values::Terms(given, values) => {
                crate::decide::term(facts, self.fact, given.get(row).copied().unwrap_or(0), values, self.id)
            }
            Values::YesNo(given) => yes_no(facts, self.fact, given.get(row).copied().unwrap_or(0), self.id),
            Values::Counts(given) => {
                let count = given.get(row).copied().filter(|count| *count >= 0);
                if let Some(count) = count {
                    facts.put_at(self.fact, facts::count(self.id, count)?);
                }
                Ok(())
            }
        }
    }
}

/// The rows of a batch, checked.
struct Rows<'b> {
    columns: Vec<Column<'b>>,
    places: [(PlaceRole, &'b [u8], usize); 4],
    days: &'b [i32],
}

impl<'b> Rows<'b> {
    /// # Safety
    /// The columns have as many items as there are rows, and the fields of places as many bytes as they are wide.
    unsafe fn new(batch: &hjm_batch, question: &'static hjemmel::Question) -> Result<Self, Failure> {
        // SAFETY: the caller's promise is ours.
        let given = unsafe { raw::slice(batch.columns, batch.column_count, "columns") }?;
        let mut columns = Vec::new();
        columns.try_reserve_exact(given.len()).map_err(|_| Failure::Memory)?;
        for column in given {
            numbers::unused(column.reserved)?;
            let (fact, entry, values) = numbers::fact(question, column.fact)?;
            let values = match entry.domain {
                // SAFETY: the caller's promise is ours.
                Domain::Terms(_) => Values::Terms(unsafe { raw::slice(column.numbers, batch.rows, entry.id) }?, values),
                // SAFETY: the same.
                Domain::YesNo => Values::YesNo(unsafe { raw::slice(column.numbers, batch.rows, entry.id) }?),
                // SAFETY: the same.
                Domain::Count => Values::Counts(unsafe { raw::slice(column.counts, batch.rows, entry.id) }?),
            };
            columns.push(Column { fact, id: entry.id, values });
        }
        // SAFETY: the caller's promise is ours.
        let field = |role: PlaceRole, column: hjm_place_column| unsafe { field(role, column, batch.rows) };
        let places = [
            field(PlaceRole::Workplace, batch.workplace)?,
            field(PlaceRole::Venue, batch.venue)?,
            field(PlaceRole::Residence, batch.residence)?,
            field(PlaceRole::EmployerSeat, batch.employer_seat)?,
        ];
        // SAFETY: the caller's promise is ours.
        let days = if batch.days.is_null() { &[] } else { unsafe { raw::slice(batch.days, batch.rows, "days") }? };
        Ok(Self { columns, places, days })
    }

    fn decide<'q>(&'q self, law: &Law, base: &Query<'q>, facts: &Facts, row: usize) -> Result<Decision, Failure> {
        let mut facts = *facts;
        for column in &self.columns {
            column.put(&mut facts, row)?;
        }
        let mut query = base.with_facts(facts);
        for (role, bytes, width) in &self.places {
            let field = row.checked_mul(*width).and_then(|start| bytes.get(start..start + width)).unwrap_or_default();
            let text = std::str::from_utf8(raw::unfilled(field));
            let text = text.map_err(|error| Failure::NotUtf8 { what: role.id(), at: error.valid_up_to() })?;
            if !text.is_empty() {
                query = query.place(*role, text);
            }
        }
        if let Some(day) = self.days.get(row).copied().filter(|day| *day != 0) {
            let precision = hjm_precision::HJM_PRECISION_DAY as i32;
            let moment = hjm_moment { precision, year: day / 10_000, month: day / 100 % 100, day: day % 100, ..Default::default() };
            if let Some(on) = moment.read()? {
                query = query.on(on);
            }
        }
        Ok(law.decide(&query)?)
    }
}

/// The fields of a place.
///
/// # Safety
/// `column` leads to `rows` fields, or is NULL.
unsafe fn field<'b>(role: PlaceRole, column: hjm_place_column, rows: usize) -> Result<(PlaceRole, &'b [u8], usize), Failure> {
    if column.data.is_null() {
        return Ok((role, &[], 0));
    }
    let what = role.id();
    let bytes = rows.checked_mul(column.width).ok_or(Failure::Length { what, given: rows })?;
    // SAFETY: the caller's promise is ours.
    Ok((role, unsafe { raw::slice(column.data.cast::<u8>(), bytes, what) }?, column.width))
}

/// The columns for the answers; `None` for those that are not wanted.
struct Answers<'b> {
    results: &'b mut [MaybeUninit<i32>],
    statuses: Option<&'b mut [MaybeUninit<i32>]>,
    verdicts: Option<&'b mut [MaybeUninit<i32>]>,
    bases: Option<&'b mut [MaybeUninit<i32>]>,
    leanings: Option<&'b mut [MaybeUninit<i32>]>,
    governing: Option<&'b mut [MaybeUninit<i64>]>,
    missing: Option<&'b mut [MaybeUninit<u64>]>,
}

impl<'b> Answers<'b> {
    /// # Safety
    /// Each column has as many items as there are rows, which nobody else uses, or is NULL.
    unsafe fn new(given: &hjm_answers, rows: usize) -> Result<Self, Failure> {
        // SAFETY: the caller's promise is ours.
        let results = unsafe { raw::slice_mut(given.results, rows, "results") }?;
        let results = match results {
            Some(results) => results,
            None if rows == 0 => &mut [],
            None => return Err(Failure::Null("results")),
        };
        Ok(Self {
            results,
            // SAFETY: the caller's promise is ours.
            statuses: unsafe { raw::slice_mut(given.statuses, rows, "statuses") }?,
            // SAFETY: as before.
            verdicts: unsafe { raw::slice_mut(given.verdicts, rows, "verdicts") }?,
            // SAFETY: as before.
            bases: unsafe { raw::slice_mut(given.bases, rows, "bases") }?,
            // SAFETY: as before.
            leanings: unsafe { raw::slice_mut(given.leanings, rows, "leanings") }?,
            // SAFETY: as before.
            governing: unsafe { raw::slice_mut(given.governing, rows, "governing") }?,
            // SAFETY: as before.
            missing: unsafe { raw::slice_mut(given.missing, rows, "missing") }?,
        })
    }

    fn put(&mut self, row: usize, decided: Result<&Decision, &Failure>) {
        let outcome = decided.ok().map(hjm_outcome::of);
        let write = |column: &mut Option<&mut [MaybeUninit<i32>]>, number: Option<i32>| {
            set(column.as_deref_mut(), row, number.unwrap_or(0))
        };
        set(Some(&mut *self.results), row, decided.err().map_or(0, Failure::number));
        write(&mut self.statuses, outcome.map(|one| one.status));
        write(&mut self.verdicts, outcome.map(|one| one.verdict));
        write(&mut self.bases, outcome.map(|one| one.basis));
        write(&mut self.leanings, outcome.map(|one| one.leaning));
        let governing = decided.ok().and_then(|decision| decision.governing_positions().next());
        set(self.governing.as_deref_mut(), row, governing.and_then(|at| i64::try_from(at).ok()).unwrap_or(-1));
        let missing = decided
            .ok()
            .map_or(0, |decision| numbers::bits(decision.missing_ids().map(|id| numbers::of_fact(decision.question(), id).into())));
        set(self.missing.as_deref_mut(), row, missing);
    }
}

fn set<T>(column: Option<&mut [MaybeUninit<T>]>, row: usize, value: T) {
    if let Some(slot) = column.and_then(|column| column.get_mut(row)) {
        slot.write(value);
    }
}

/// Answers many cases: row by row the same as the single call. `facts` and `query` hold what is the same in all rows; what a row says
/// itself goes before it. `failed`, where it is not NULL, gets the number of rows without an answer.
///
/// A row that cannot be read has its reason in `results`, and the others go on. Where the call itself fails, nothing was written.
/// Split the rows to use several threads.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hjm_outcome_batch(
    law: Option<&hjm_law>,
    facts: Option<&hjm_facts>,
    query: *const hjm_query,
    batch: *const hjm_batch,
    answers: *const hjm_answers,
    failed: Option<&mut MaybeUninit<usize>>,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(error, || {
        let (law, facts) = (given(law, "law")?, given(facts, "facts")?);
        // SAFETY: the caller says that it has as many bytes as its size says, and its texts as their lengths say.
        let base = unsafe { query::query(facts.0, query) }?;
        // SAFETY: the caller says that it has as many bytes as its size says.
        let batch = unsafe { raw::read(batch, "batch") }?;
        // SAFETY: the same.
        let answers = unsafe { raw::read(answers, "answers") }?;
        // SAFETY: the caller says that its columns have as many items as there are rows.
        let rows = unsafe { Rows::new(&batch, facts.0.question()) }?;
        // SAFETY: the same, and nobody else uses them.
        let mut answers = unsafe { Answers::new(&answers, batch.rows) }?;
        let mut without = 0;
        for row in 0..batch.rows {
            let decided = rows.decide(&law.0, &base, &facts.0, row);
            without += usize::from(decided.is_err());
            answers.put(row, decided.as_ref());
        }
        if let Some(failed) = failed {
            failed.write(without);
        }
        Ok(())
    })
}

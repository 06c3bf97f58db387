//! Many rows, one question: read a portion with Python's lock held, decided without it.

use crate::decision::Decision;
use crate::error::{exception, wrong_type};
use crate::facts::{self, Facts};
use crate::law::Law;
use crate::moment;
use crate::query::{self, Case, Places};
use crate::records::Made;
use hjemmel::{Moment, PlaceRole, Query};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyMapping, PyString};
use std::borrow::Cow;

/// Rows of a portion: enough to make handing over the lock cheap, few enough that Ctrl-C is seen at once.
const PORTION: usize = 256;

/// What holds for every row that does not say otherwise.
struct Constants<'a> {
    facts: hjemmel::Facts,
    places: Places<'a>,
    on: Option<Moment>,
    known_on: Option<Moment>,
    regulation: Option<&'a str>,
    presume: bool,
}

/// A row as it was read. What it names is as it says, unknown where that is `None`; what it does not name is as it is for all.
struct Row {
    facts: hjemmel::Facts,
    /// The facts that it says are unknown, by their positions as bits.
    unknown: u64,
    places: [Option<Option<String>>; PlaceRole::ALL.len()],
    on: Option<Option<Moment>>,
}

/// Decides every row. A row that cannot be read or decided has its error in its place.
pub(crate) fn decide<'py>(
    law: &Bound<'py, Law>,
    question: &str,
    rows: &Bound<'py, PyAny>,
    case: &Case<'_, 'py>,
    constant: Option<&Bound<'py, PyDict>>,
) -> Made<'py> {
    let py = law.py();
    let name = PyString::new(py, question);
    let mut facts = facts::of_question(name.as_any())?;
    if let Some(constant) = constant {
        facts::set(&mut facts, constant)?;
    }
    let constants = Constants {
        facts,
        places: query::places(&case.places)?,
        on: moment::optional(case.on)?,
        known_on: moment::optional(case.known_on)?,
        regulation: case.regulation,
        presume: case.presume,
    };
    let answers = PyList::empty(py);
    if rows.hasattr("iterrows")? {
        return Err(wrong_type("rows", "mappings or typed facts, such as `frame.to_dict(\"records\")`", rows));
    }
    let mut rows = rows.try_iter()?;
    loop {
        let portion = rows.by_ref().take(PORTION).collect::<PyResult<Vec<_>>>()?;
        if portion.is_empty() {
            return Ok(answers.into_any());
        }
        let numbered = (answers.len()..).zip(&portion);
        let read = numbered.map(|(number, row)| read_row(number, row, &constants)).collect::<PyResult<Vec<_>>>()?;
        let own = &law.get().law;
        let decided = py.detach(|| {
            let decide = |row: Result<Row, PyErr>| row.map(|row| own.decide(&row.query(&constants)));
            read.into_iter().map(decide).collect::<Vec<_>>()
        });
        for one in decided {
            match one {
                Ok(Ok(decision)) => answers.append(Py::new(py, Decision::new(law.clone().unbind(), decision))?)?,
                Ok(Err(error)) => answers.append(exception(py, &error)?)?,
                Err(unread) => answers.append(unread.into_value(py))?,
            }
        }
        py.check_signals()?;
    }
}

/// Reads a row, which is told by its number from 0 where it is none. The outer error is no row's: something that ends the whole,
/// such as Ctrl-C.
fn read_row(number: usize, row: &Bound<'_, PyAny>, constants: &Constants<'_>) -> PyResult<Result<Row, PyErr>> {
    let py = row.py();
    match row_of(row, constants) {
        Ok(read) => Ok(Ok(read)),
        Err(error) if error.matches(py, py.import("hjemmel.errors")?.getattr("HjemmelError")?)? => Ok(Err(error)),
        Err(error) if error.is_instance_of::<PyTypeError>(py) => {
            Err(PyTypeError::new_err(format!("row {number}: {}", error.value(py))))
        }
        Err(error) => Err(error),
    }
}

fn row_of(row: &Bound<'_, PyAny>, constants: &Constants<'_>) -> PyResult<Row> {
    let mut read = Row { facts: hjemmel::Facts::new(constants.facts.question()), unknown: 0, places: Default::default(), on: None };
    if let Ok(typed) = row.cast::<Facts>() {
        let own = typed.get().facts;
        if own.question() != constants.facts.question() {
            let (own, asked) = (own.question().id, constants.facts.question().id);
            return Err(wrong_type("a row", &format!("the facts of `{asked}`, not of `{own}`"), row));
        }
        read.facts = own;
    } else if let Ok(dict) = row.cast::<PyDict>() {
        for (name, given) in dict {
            read.take(&name, &given)?;
        }
    } else if let Ok(mapping) = row.cast::<PyMapping>() {
        for entry in mapping.items()?.iter() {
            let (name, given): (Bound<'_, PyAny>, Bound<'_, PyAny>) = entry.extract()?;
            read.take(&name, &given)?;
        }
    } else {
        return Err(wrong_type("a row", "a mapping of names and values, or typed facts", row));
    }
    for (id, _, known) in constants.facts.known() {
        if read.unknown >> id.index() & 1 == 0 && read.facts.get(id).is_none() {
            read.facts = read.facts.with_fact(id, known).unwrap_or(read.facts);
        }
    }
    Ok(read)
}

impl Row {
    fn take(&mut self, name: &Bound<'_, PyAny>, given: &Bound<'_, PyAny>) -> PyResult<()> {
        let name = name.cast::<PyString>().map_err(|_| wrong_type("the name of a column", "text", name))?.to_string_lossy();
        let role = self.places.iter_mut().zip(PlaceRole::ALL).find(|(_, role)| role.id() == name);
        if name == "on" {
            self.on = Some(if given.is_none() { None } else { Some(moment::read(given)?) });
        } else if let Some((slot, role)) = role {
            *slot = Some(query::place(role, given)?.map(Cow::into_owned));
        } else {
            facts::set_keyword(&mut self.facts, &name, given)?;
            if given.is_none()
                && let Ok((id, _)) = self.facts.question().fact(&name)
            {
                self.unknown |= 1 << id.index();
            }
        }
        Ok(())
    }

    fn query<'q>(&'q self, constants: &'q Constants<'_>) -> Query<'q> {
        let mut query = Query::new(self.facts);
        let places = self.places.iter().zip(&constants.places);
        for ((own, constant), role) in places.zip(PlaceRole::ALL) {
            let place = own.as_ref().map_or(constant.as_deref(), Option::as_deref);
            if let Some(place) = place {
                query = query.place(role, place);
            }
        }
        query::times(query, (self.on.unwrap_or(constants.on), constants.known_on), constants.regulation, constants.presume)
    }
}

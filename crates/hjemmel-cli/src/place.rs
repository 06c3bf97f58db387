//! `hjemmel place`: which municipality a name, a code or a sub-unit of Enhetsregisteret stands for; or all of a day.

use crate::arguments::{Format, Place as Arguments};
use crate::failure::Failure;
use crate::input;
use crate::output::Output;
use hjemmel::enhetsregisteret::{self, Unit};
use hjemmel::{Error, Language, Moment, Place, Register};
use serde_json::{Value as Json, json};
use std::path::Path;

pub(crate) fn run(arguments: &Arguments, output: &Output) -> Result<(), Failure> {
    output.text_or_json()?;
    let register = input::register(&arguments.registers)?;
    let on = input::moment(arguments.on.as_deref())?;
    match (&arguments.place, &arguments.units) {
        (Some(given), _) => one(&register.resolve(given, on)?, given, on, output),
        (None, Some(path)) => units(path, &register, on, output),
        (None, None) => all(&register, on, output),
    }
}

fn one(place: &Place<'_>, given: &str, on: Option<Moment>, output: &Output) -> Result<(), Failure> {
    if output.format == Format::Json {
        let mut document = described(place, on, output.language);
        if let Some(object) = document.as_object_mut() {
            object.insert("given".to_owned(), json!(given));
        }
        return output.json(&document);
    }
    output.line(&format!("{} {}", place.code, place.name))?;
    match place.note(output.language) {
        Some(note) => output.paragraph("", &note, anstyle::Style::new()),
        None => Ok(()),
    }
}

fn described(place: &Place<'_>, on: Option<Moment>, language: Language) -> Json {
    let was = place.was.map(|was| {
        json!({
            "code": was.designation.code,
            "name": was.designation.name,
            "relation": was.relation.id(),
            "on": was.on.map(|on| on.to_string()),
        })
    });
    let (note, on) = (place.note(language), on.map(|on| on.to_string()));
    json!({"code": place.code, "name": place.name, "register": place.source.name, "was": was, "note": note, "on": on})
}

fn all(register: &Register, on: Option<Moment>, output: &Output) -> Result<(), Failure> {
    let mut places: Vec<Place<'_>> = register.all(on).collect();
    places.sort_by_key(|place| place.code);
    if output.format == Format::Json {
        return output.json(&places.iter().map(|place| described(place, on, output.language)).collect::<Vec<_>>());
    }
    places.iter().try_for_each(|place| output.line(&format!("{} {}", place.code, place.name)))
}

/// A line a record, also those that have no place; the check fell short where there are such.
fn units(path: &Path, register: &Register, on: Option<Moment>, output: &Output) -> Result<(), Failure> {
    let (mut written, mut faulty) = (Ok(()), 0usize);
    let count = enhetsregisteret::each(input::reader(path)?, &mut |unit| {
        let placed = unit.and_then(|unit| unit.place(register, on).map(|place| (unit, place)));
        faulty += usize::from(placed.is_err());
        if written.is_ok() {
            written = shown(placed, output);
        }
    })?;
    written?;
    if count == 0 {
        return Err(Failure::Usage(format!("{}: the file has no records", path.display())));
    }
    if faulty > 0 { Err(Failure::Check) } else { Ok(()) }
}

fn shown(placed: Result<(Unit, Place<'_>), Error>, output: &Output) -> Result<(), Failure> {
    // JSON comes a document a line: the register has a million records.
    match (placed, output.format) {
        (Ok((unit, place)), Format::Json) => {
            let document =
                json!({"unit": unit.number(), "name": unit.name(), "code": place.code, "municipality": place.name, "error": null});
            output.line(&document.to_string())
        }
        (Err(error), Format::Json) => {
            let document = json!({"unit": null, "name": null, "code": null, "municipality": null, "error": {"code": error.code(), "message": error.to_string()}});
            output.line(&document.to_string())
        }
        (Ok((unit, place)), _) => output.line(&format!("{} {} {}  {}", unit.number(), place.code, place.name, unit.name())),
        (Err(error), _) => output.line(&format!("error[{}]: {error}", error.code())),
    }
}

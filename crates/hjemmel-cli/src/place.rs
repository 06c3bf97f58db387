//! `hjemmel place`: which municipality a name, a code or a sub-unit of Enhetsregisteret stands for; or all of a day.

use crate::arguments::{Format, Place as Arguments};
use crate::failure::Failure;
use crate::input;
use crate::output::{Output, printable};
use hjemmel::enhetsregisteret::{self, Entry, Unit};
use hjemmel::{Error, Label, Language, Moment, Place, Register};
use serde_json::{Value as Json, json};
use std::io::Write as _;
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
    output.line(&format!("{} {}", place.code, printable(place.name)))?;
    match place.note(output.language) {
        Some(note) => output.paragraph("", &printable(&note), anstyle::Style::new()),
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
        output.json(&places.iter().map(|place| described(place, on, output.language)).collect::<Vec<_>>())?;
    } else {
        places.iter().try_for_each(|place| output.line(&format!("{} {}", place.code, printable(place.name))))?;
    }
    let uncovered = on.map_or(0, |on| register.uncovered(on));
    if uncovered > 0 {
        let text = UNCOVERED.get(output.language).replace("{count}", &uncovered.to_string());
        writeln!(anstream::stderr(), "{text}")?;
    }
    Ok(())
}

/// A line a record, also those that have no place; the check fell short where there are such.
fn units(path: &Path, register: &Register, on: Option<Moment>, output: &Output) -> Result<(), Failure> {
    let (mut written, mut faulty) = (Ok(()), 0usize);
    let count = enhetsregisteret::each(input::reader(path)?, &mut |entry| {
        let placed = entry.unit.as_ref().map_err(Clone::clone).and_then(|unit| unit.place(register, on));
        faulty += usize::from(placed.is_err());
        if written.is_ok() {
            written = shown(&entry, placed, output);
        }
    })?;
    written?;
    if count == 0 {
        return Err(Failure::Usage(format!("{}: the file has no records", path.display())));
    }
    if faulty > 0 { Err(Failure::Check) } else { Ok(()) }
}

fn shown(entry: &Entry, placed: Result<Place<'_>, Error>, output: &Output) -> Result<(), Failure> {
    let name = entry.unit.as_ref().ok().map(Unit::name);
    let number = entry.number.as_deref();
    // JSON comes a document a line: the register has a million records.
    if output.format == Format::Json {
        let (place, error) = (placed.as_ref().ok(), placed.as_ref().err());
        let error = error.map(|error| json!({"code": error.code(), "message": error.to_string()}));
        let (code, municipality) = (place.map(|place| place.code), place.map(|place| place.name));
        let document = json!({
            "record": entry.position,
            "unit": number,
            "name": name,
            "code": code,
            "municipality": municipality,
            "error": error,
        });
        return output.line(&document.to_string());
    }
    let line = match placed {
        Ok(place) => {
            format!("{} {} {}  {}", number.unwrap_or_default(), place.code, place.name, name.unwrap_or_default())
        }
        Err(error) => {
            let number = number.map(|number| format!(" ({number})")).unwrap_or_default();
            format!("error[{}]: record {}{number}: {error}", error.code(), entry.position)
        }
    };
    output.line(&printable(&line))
}

/// What is said beside a list that lacks some.
const UNCOVERED: Label = Label {
    nb: "ikke alle: registeret her sier ikke hva {count} kommuner var den dagen (--register leser et for andre år)",
    nn: "ikkje alle: registeret her seier ikkje kva {count} kommunar var den dagen (--register les eit for andre år)",
    en: "not all: the register at hand does not say what {count} municipalities were that day (--register reads one of other years)",
};

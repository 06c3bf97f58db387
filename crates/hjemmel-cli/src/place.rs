//! `hjemmel place`: which municipality a name or code stands for.

use crate::arguments::{Format, Place as Arguments};
use crate::failure::Failure;
use crate::input;
use crate::output::Output;
use hjemmel::bundle;
use serde_json::json;

pub(crate) fn run(arguments: &Arguments, output: &Output) -> Result<(), Failure> {
    output.text_or_json()?;
    let register = bundle::register();
    let on = input::moment(arguments.on.as_deref())?;
    let place = register.resolve(&arguments.place, on)?;
    if output.format == Format::Json {
        let was = place.was.map(|was| json!({"code": was.code, "name": was.name}));
        let document = json!({"code": place.code, "name": place.name, "given": arguments.place, "was": was, "note": place.note(output.language), "on": on.map(|on| on.to_string())});
        return output.json(&document);
    }
    output.line(&format!("{} {}", place.code, place.name))?;
    match place.note(output.language) {
        Some(note) => output.paragraph("", &note, anstyle::Style::new()),
        None => Ok(()),
    }
}

//! `hjemmel law`: the regulations themselves.

use crate::arguments::{Format, Law as Arguments};
use crate::failure::Failure;
use crate::input;
use crate::output::{FAINT, Output, STRONG};
use anstyle::Style;
use hjemmel::{Authority, Effect, Language, Law, Provision, Regulation, Ruling};
use serde_json::{Value as Json, json};

pub(crate) fn run(arguments: &Arguments, output: &Output) -> Result<(), Failure> {
    output.text_or_json()?;
    match arguments {
        Arguments::List { laws } => list(&input::law(laws)?, output),
        Arguments::Show { id, laws } => {
            let law = input::law(laws)?;
            show(&law, law.regulation(id)?, output)
        }
    }
}

fn list(law: &Law, output: &Output) -> Result<(), Failure> {
    if output.format == Format::Json {
        let entries: Vec<Json> = law.regulations().map(|regulation| head(law, regulation, output.language)).collect();
        return output.json(&entries);
    }
    for regulation in law.regulations() {
        output.line(&format!("{STRONG}{}{STRONG:#}", regulation.id()))?;
        output.paragraph("  ", regulation.title().get(output.language), Style::new())?;
        output.paragraph("  ", &format!("{} · {}", places(law, regulation), validity(regulation)), FAINT)?;
    }
    Ok(())
}

fn show(law: &Law, regulation: &Regulation, output: &Output) -> Result<(), Failure> {
    if output.format == Format::Json {
        let mut document = head(law, regulation, output.language);
        let provisions: Vec<Json> = regulation.provisions().iter().map(|one| described(one, output.language)).collect();
        if let Some(object) = document.as_object_mut() {
            object.insert("provisions".to_owned(), json!(provisions));
        }
        return output.json(&document);
    }
    output.paragraph("", regulation.title().get(output.language), STRONG)?;
    output.line(&format!("{} · {} · {}", regulation.id(), places(law, regulation), validity(regulation)))?;
    output.line(&format!("{FAINT}{}{FAINT:#}", regulation.digest()))?;
    for source in regulation.sources() {
        let url = source.url.as_deref().unwrap_or_default();
        output.paragraph("", &format!("{}: {}. {url}", source.publisher, source.title), FAINT)?;
    }
    let mut heading = "";
    for provision in regulation.provisions() {
        if provision.source.heading != heading {
            heading = &provision.source.heading;
            output.line("")?;
            output.paragraph("", heading, STRONG)?;
        }
        output.paragraph("  • ", provision.text.get(output.language), Style::new())?;
        let position = format!("{} · {} · {} · {}", provision.id, says(provision), provision.basis.id(), provision.source.sentence);
        output.paragraph("    ", &position, FAINT)?;
    }
    output.line("")?;
    for question in regulation.questions() {
        if let Some(table) = regulation.table(question) {
            let facts: Vec<&str> =
                table.axes().iter().filter_map(|axis| question.facts.get(axis.fact().index())).map(|fact| fact.id).collect();
            let facts = if facts.is_empty() { "-".to_owned() } else { facts.join(", ") };
            let text = format!("{}: {} situations, {} bytes; turns on {facts}", question.id, table.situations(), table.memory());
            output.paragraph("", &text, FAINT)?;
        }
    }
    Ok(())
}

/// What a provision says on its question, in a word.
fn says(provision: &Provision) -> String {
    let question = provision.question.id;
    match &provision.effect {
        Effect::Outcome(Ruling::Verdict(verdict)) => format!("{question}: {}", verdict.id()),
        Effect::Outcome(Ruling::Unsettled(_)) => format!("{question}: unsettled"),
        other => format!("{question}: {}", other.id()),
    }
}

fn head(law: &Law, regulation: &Regulation, language: Language) -> Json {
    let codes: Vec<&str> =
        regulation.places().iter().filter_map(|place| law.register().describe(*place, None)).map(|place| place.code).collect();
    json!({
        "id": regulation.id(),
        "version": regulation.version(),
        "digest": regulation.digest(),
        "title": regulation.title().get(language),
        "places": codes,
        "validity": regulation.validity().to_string(),
        "questions": regulation.questions().map(|question| question.id).collect::<Vec<_>>(),
    })
}

fn described(provision: &Provision, language: Language) -> Json {
    json!({
        "id": provision.id,
        "question": provision.question.id,
        "effect": provision.effect.id(),
        "basis": provision.basis.id(),
        "norms": provision.norms,
        "source": {"heading": provision.source.heading, "sentence": provision.source.sentence, "digest": provision.source.digest},
        "text": provision.text.get(language),
        "note": provision.note.as_ref().map(|note| note.get(language)),
    })
}

fn places(law: &Law, regulation: &Regulation) -> String {
    if regulation.authority() == Authority::National {
        return "everywhere".to_owned();
    }
    let names = regulation.places().iter().filter_map(|place| law.register().describe(*place, None));
    names.map(|place| format!("{} {}", place.code, place.name)).collect::<Vec<_>>().join(", ")
}

fn validity(regulation: &Regulation) -> String {
    format!("validity {}", regulation.validity())
}

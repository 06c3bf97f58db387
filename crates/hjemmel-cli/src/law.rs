//! `hjemmel law`: the regulations themselves.

mod document;

use crate::arguments::{Format, Law as Arguments};
use crate::failure::Failure;
use crate::input;
use crate::output::{FAINT, Output, STRONG};
use anstyle::Style;
use document::{described, head};
use hjemmel::{Authority, Effect, Label, Language, Law, Provision, Regulation, Ruling, Validity};
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
        output.line(&format!("{STRONG}{}@{}{STRONG:#}", regulation.id(), regulation.version()))?;
        output.paragraph("  ", regulation.title().get(output.language), Style::new())?;
        output.paragraph(
            "  ",
            &format!("{} · {}", places(law, regulation, output.language), validity(regulation, output.language)),
            FAINT,
        )?;
    }
    Ok(())
}

fn show(law: &Law, regulation: &Regulation, output: &Output) -> Result<(), Failure> {
    if output.format == Format::Json {
        let mut document = head(law, regulation, output.language);
        let provisions: Vec<Json> = regulation.provisions().iter().map(|one| described(regulation, one, output.language)).collect();
        if let Some(object) = document.as_object_mut() {
            object.insert("provisions".to_owned(), json!(provisions));
        }
        return output.json(&document);
    }
    output.paragraph("", regulation.title().get(output.language), STRONG)?;
    output.line(&format!(
        "{} · {} · {}",
        regulation.id(),
        places(law, regulation, output.language),
        validity(regulation, output.language)
    ))?;
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
        let sentence = format!("{} {}", SENTENCE.get(output.language), provision.source.sentence);
        let position = format!("{} · {} · {} · {sentence}", provision.id, says(provision), provision.basis.id());
        output.paragraph("    ", &position, FAINT)?;
        let condition = document::condition_text(provision);
        if !condition.is_empty() {
            output.paragraph("    ", &condition, FAINT)?;
        }
        if let Some(note) = &provision.note {
            output.paragraph("    ", note.get(output.language), FAINT)?;
        }
    }
    output.line("")?;
    for question in regulation.questions() {
        if let Some(table) = regulation.table(question) {
            let facts: Vec<&str> =
                table.axes().iter().filter_map(|axis| question.facts.get(axis.fact().index())).map(|fact| fact.id).collect();
            let facts = if facts.is_empty() { "-".to_owned() } else { facts.join(", ") };
            let (situations, turns_on) = (SITUATIONS.get(output.language), TURNS_ON.get(output.language));
            let size = format!("{} {situations}, {} B", table.situations(), table.memory());
            let text = format!("{}: {size}; {turns_on} {facts}", question.id);
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

/// The few words of this page that are not in the law itself.
const EVERYWHERE: Label = Label { nb: "hele landet", nn: "heile landet", en: "everywhere" };
const UNSTATED: Label = Label { nb: "uten oppgitte datoer", nn: "utan oppgjevne datoar", en: "no dates stated" };
const SITUATIONS: Label = Label { nb: "situasjoner", nn: "situasjonar", en: "situations" };
const TURNS_ON: Label = Label { nb: "avhenger av", nn: "kjem an på", en: "turns on" };
const SENTENCE: Label = Label { nb: "setning", nn: "setning", en: "sentence" };

fn places(law: &Law, regulation: &Regulation, language: Language) -> String {
    if regulation.authority() == Authority::National {
        return EVERYWHERE.get(language).to_owned();
    }
    let names = regulation.places().iter().filter_map(|place| law.register().describe(*place, None));
    names.map(|place| format!("{} {}", place.code, place.name)).collect::<Vec<_>>().join(", ")
}

fn validity(regulation: &Regulation, language: Language) -> String {
    match regulation.validity() {
        Validity::Unstated => UNSTATED.get(language).to_owned(),
        window => window.to_string(),
    }
}

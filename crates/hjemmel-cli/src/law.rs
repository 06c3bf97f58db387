//! `hjemmel law`: the regulations themselves.

mod check;
mod condition;
mod difference;
mod document;

use crate::arguments::{Format, Law as Arguments};
use crate::failure::Failure;
use crate::input;
use crate::output::{FAINT, Output, STRONG};
use anstyle::Style;
use document::{described, head};
use hjemmel::{
    Authority, Continuity, Effect, FactId, Label, Language, Law, PlaceId, PlaceRole, Provision, Regulation, Ruling, Seam, Validity,
};
use serde_json::{Value as Json, json};

pub(crate) fn run(arguments: &Arguments, output: &Output) -> Result<(), Failure> {
    output.text_or_json()?;
    match arguments {
        Arguments::List { laws } => list(&input::law(laws)?, output),
        Arguments::Show { id, laws } => {
            let law = input::law(laws)?;
            show(&law, law.regulation(id)?, output)
        }
        Arguments::Check { checked, laws } => check::run(checked, laws, output),
        Arguments::Diff { before, after, laws } => difference::run([before, after], laws, output),
    }
}

fn list(law: &Law, output: &Output) -> Result<(), Failure> {
    let mut regulations: Vec<&Regulation> = law.regulations().collect();
    regulations.sort_by_cached_key(|regulation| order(law, regulation));
    if output.format == Format::Json {
        let entries: Vec<Json> = regulations.iter().map(|regulation| head(law, regulation, output.language)).collect();
        return output.json(&entries);
    }
    for regulation in regulations {
        output.line(&format!("{STRONG}{}{STRONG:#}", regulation.reference()))?;
        output.paragraph("  ", regulation.title().get(output.language), Style::new())?;
        output.paragraph(
            "  ",
            &format!("{} · {}", places(law, regulation, output.language), validity(regulation, output.language)),
            FAINT,
        )?;
    }
    for seam in law.seams() {
        output.paragraph("", &told(&seam, output.language), FAINT)?;
    }
    Ok(())
}

/// By jurisdiction: those of the whole country, of several municipalities, of one by its code; then by id and start.
fn order<'l>(law: &'l Law, regulation: &'l Regulation) -> (u8, &'l str, &'l str, String) {
    let first = || regulation.places().first().and_then(|place| law.register().describe_at_some_time(*place, None));
    let (rank, code) = match regulation.authority() {
        Authority::National => (0, ""),
        Authority::Municipal => (2, first().map_or("", |place| place.code)),
        _ => (1, ""),
    };
    (rank, code, regulation.id(), regulation.version())
}

/// Where two versions of an instrument overlap or leave a gap, in words.
fn told(seam: &Seam<'_>, language: Language) -> String {
    let (words, from, until) = match seam.continuity {
        Continuity::Overlap { from, until } => (OVERLAP, from, until),
        Continuity::Gap { from, until } => (GAP, from, until),
    };
    let (earlier, later) = (seam.earlier.version(), seam.later.version());
    let text = words.get(language).replace("{earlier}", &earlier).replace("{later}", &later);
    format!("{}: {}", seam.earlier.id(), text.replace("{from}", &from.to_string()).replace("{until}", &until.to_string()))
}

fn show(law: &Law, regulation: &Regulation, output: &Output) -> Result<(), Failure> {
    if output.format == Format::Json {
        let mut document = head(law, regulation, output.language);
        let provisions: Vec<Json> =
            regulation.provisions().iter().map(|one| described(law, regulation, one, output.language)).collect();
        if let Some(object) = document.as_object_mut() {
            object.insert("provisions".to_owned(), json!(provisions));
        }
        return output.json(&document);
    }
    output.paragraph("", regulation.title().get(output.language), STRONG)?;
    let (places, validity) = (places(law, regulation, output.language), validity(regulation, output.language));
    output.paragraph("", &format!("{} · {places} · {validity}", regulation.id()), Style::new())?;
    for question in regulation.questions() {
        let roles = regulation.connecting_factor(question);
        if roles != [question.place] {
            let roles: Vec<&str> = roles.iter().map(|role| role.label(output.language)).collect();
            let text = format!("{}: {} {}", question.id, APPLIES_BY.get(output.language), roles.join(", "));
            output.paragraph("", &text, FAINT)?;
        }
    }
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
        let sentence = provision.source.sentence.as_ref();
        let sentence = sentence.map(|one| format!(" · {} {}", SENTENCE.get(output.language), one.number));
        let narrowed = narrowed(law, provision);
        let position =
            format!("{} · {} · {}{}{narrowed}", provision.id, says(provision), provision.basis.id(), sentence.unwrap_or_default());
        output.paragraph("    ", &position, FAINT)?;
        for (lead, alternative) in condition::alternatives(law, provision, output.language) {
            output.paragraph(&format!("    {lead} "), &alternative, FAINT)?;
        }
        if let Some(note) = &provision.note {
            output.paragraph("    ", note.get(output.language), FAINT)?;
        }
    }
    for left_out in regulation.left_out() {
        output.paragraph("  – ", left_out.text.get(output.language), FAINT)?;
    }
    if let Some(note) = regulation.validity_note() {
        output.paragraph("  ! ", note.get(output.language), FAINT)?;
    }
    output.line("")?;
    for question in regulation.questions() {
        if let Some(table) = regulation.fullest(question, None).and_then(|extent| extent.table(question)) {
            let name =
                |fact: FactId| fact.role().map(PlaceRole::id).or_else(|| question.facts.get(fact.index()).map(|fact| fact.id));
            let facts: Vec<&str> = table.axes().iter().filter_map(|axis| name(axis.fact())).collect();
            let facts = if facts.is_empty() { "-".to_owned() } else { facts.join(", ") };
            let (situations, turns_on) = (SITUATIONS.get(output.language), TURNS_ON.get(output.language));
            let size = format!("{} {situations}, {} B", table.situations(), table.memory());
            let text = format!("{}: {size}; {turns_on} {facts}", question.id);
            output.paragraph("", &text, FAINT)?;
        }
    }
    Ok(())
}

/// Where and when a provision applies, as far as that is narrower than its regulation.
fn narrowed(law: &Law, provision: &Provision) -> String {
    let places = provision.places.iter().filter_map(|place| law.register().describe_at_some_time(*place, None));
    let places: Vec<&str> = places.map(|place| place.name).collect();
    let places = if places.is_empty() { String::new() } else { format!(" · {}", places.join(", ")) };
    let validity = provision.validity.map(|validity| format!(" · {validity}"));
    format!("{places}{}", validity.unwrap_or_default())
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
const OVERLAP: Label = Label {
    nb: "versjonen {later} begynner før slutten av {earlier} ({until}), og gjelder i stedet fra {from}",
    nn: "versjonen {later} tek til før slutten av {earlier} ({until}), og gjeld i staden frå {from}",
    en: "the version {later} begins before the end of {earlier} ({until}), and takes its place from {from}",
};
const GAP: Label = Label {
    nb: "mellom versjonene {earlier} og {later} gjelder ingen fra {from} til {until}",
    nn: "mellom versjonane {earlier} og {later} gjeld ingen frå {from} til {until}",
    en: "between the versions {earlier} and {later} none is in force from {from} to {until}",
};
const APPLIES_BY: Label = Label { nb: "gjelder gjennom", nn: "gjeld gjennom", en: "applies by" };
const SENTENCE: Label = Label { nb: "setning", nn: "setning", en: "sentence" };

fn places(law: &Law, regulation: &Regulation, language: Language) -> String {
    if regulation.authority() == Authority::National {
        return EVERYWHERE.get(language).to_owned();
    }
    let named = |place: &PlaceId| {
        let known = law.register().describe_at_some_time(*place, None)?;
        let own = regulation.memberships().iter().filter(|(places, _)| places.contains(place));
        let own: Vec<String> = own.map(|(_, own)| window(*own, language)).collect();
        let own = if own.is_empty() { String::new() } else { format!(" ({})", own.join("; ")) };
        Some(format!("{} {}{own}", known.code, known.name))
    };
    regulation.places().iter().filter_map(named).collect::<Vec<_>>().join(", ")
}

fn validity(regulation: &Regulation, language: Language) -> String {
    window(regulation.validity(), language)
}

fn window(validity: Validity, language: Language) -> String {
    match validity {
        Validity::Unstated => UNSTATED.get(language).to_owned(),
        window => window.to_string(),
    }
}

//! `hjemmel decide`: a question, its answer and the reasons.

use crate::arguments::{Decide, Format};
use crate::failure::Failure;
use crate::input;
use crate::output::{FAINT, Output, STRONG};
use hjemmel::{Decision, Facts, PlaceRole, Query, Status, VOCABULARY, json};

pub(crate) fn run(decide: &Decide, output: &Output) -> Result<(), Failure> {
    output.text_or_json()?;
    let facts = facts(decide)?;
    let on = input::moment(decide.on.as_deref())?;
    let law = input::law(&decide.laws)?;
    let mut query = Query::new(facts);
    let places = [&decide.workplace, &decide.venue, &decide.residence, &decide.employer_seat];
    for (role, place) in PlaceRole::ALL.into_iter().zip(places) {
        if let Some(place) = place {
            query = query.place(role, place);
        }
    }
    if let Some(on) = on {
        query = query.on(on);
    }
    if let Some(regulation) = &decide.regulation {
        query = query.under(regulation);
    }
    let decision = law.decide(&query)?;
    match output.format {
        Format::Text => explain(&decision, output),
        _ => output.line(&decision.to_json(output.language)),
    }
}

/// The facts of the file and of the single ones; a fact in both is given twice.
fn facts(decide: &Decide) -> Result<Facts, Failure> {
    let question = VOCABULARY.question(&decide.question)?;
    let mut facts = match &decide.facts_file {
        Some(path) => json::facts(question, &input::text(path, json::MAX_BYTES)?)?,
        None => Facts::new(question),
    };
    for fact in &decide.facts {
        let Some((name, value)) = fact.split_once('=') else {
            return Err(Failure::Usage(format!("`--fact {fact}` has no value: write --fact NAME=VALUE")));
        };
        facts.set_text(name, value)?;
    }
    Ok(facts)
}

fn explain(decision: &Decision, output: &Output) -> Result<(), Failure> {
    let explanation = decision.explain(output.language);
    let colour = match decision.status() {
        Status::Decided => anstyle::AnsiColor::Cyan,
        _ => anstyle::AnsiColor::Yellow,
    };
    output.paragraph("", &explanation.verdict.to_uppercase(), STRONG.fg_color(Some(colour.into())))?;
    output.paragraph("", &explanation.answer, STRONG)?;
    output.paragraph("", &explanation.context, FAINT)?;
    for section in &explanation.sections {
        output.line("")?;
        output.paragraph("", section.title, STRONG)?;
        for item in &section.items {
            output.paragraph("  • ", &item.text, anstyle::Style::new())?;
            if !item.reference.is_empty() {
                output.paragraph("    ", &item.reference, FAINT)?;
            }
        }
    }
    Ok(())
}

//! `hjemmel decide`: a question, its answer and the reasons.

use crate::arguments::{Case, Decide, Format};
use crate::failure::Failure;
use crate::input;
use crate::output::{FAINT, Output, STRONG};
use hjemmel::enhetsregisteret::Unit;
use hjemmel::{Decision, Error, Facts, Law, Moment, PlaceRole, Query, Status, VOCABULARY, json};
use std::path::Path;

pub(crate) fn run(decide: &Decide, output: &Output) -> Result<(), Failure> {
    output.of_a_decision()?;
    let on = input::moment(decide.on.as_deref())?;
    let asked = Asked::read(&decide.question, &decide.case, on)?;
    let query = asked.query(&decide.case);
    let decision = asked.law.decide(&on.map_or(query, |on| query.on(on)))?;
    tell(&decision, decide.receipt.as_deref(), output)
}

/// Writes the decision's receipt, where one is wanted, and then the answer.
pub(crate) fn tell(decision: &Decision, receipt: Option<&Path>, output: &Output) -> Result<(), Failure> {
    if let Some(path) = receipt {
        crate::receipt::write(decision, path)?;
    }
    match output.format {
        Format::Text => explain(decision, output),
        Format::Markdown => output.bytes(decision.explain(output.language).markdown().as_bytes()),
        Format::Html => output.bytes(decision.explain(output.language).html().as_bytes()),
        Format::Json | Format::JsonSchema => output.line(&decision.to_json(output.language)),
    }
}

/// A case as it was read from arguments and files.
pub(crate) struct Asked {
    pub(crate) law: Law,
    facts: Facts,
    known_on: Option<Moment>,
    /// The code of the municipality that the sub-unit of the workplace lies in.
    unit: Option<String>,
}

impl Asked {
    /// Reads everything that a case needs before the law is asked.
    pub(crate) fn read(question: &str, case: &Case, on: Option<Moment>) -> Result<Self, Failure> {
        let facts = facts(question, case)?;
        let known_on = input::moment(case.known_on.as_deref())?;
        let law = input::law(&case.laws)?;
        let unit = case.unit.as_ref().map(|path| -> Result<String, Failure> {
            let unit = Unit::from_json(&input::text(path, json::MAX_BYTES)?).map_err(Failure::in_file(path))?;
            // A unit that had closed by then is told before anything is answered.
            match unit.place(law.register(), on) {
                Err(error @ Error::UnitCeased { .. }) => Err(Failure::in_file(path)(error)),
                _ => Ok(unit.municipality().to_owned()),
            }
        });
        let unit = unit.transpose()?;
        Ok(Self { law, facts, known_on, unit })
    }

    /// The question, without its time.
    pub(crate) fn query<'q>(&'q self, case: &'q Case) -> Query<'q> {
        let mut query = Query::new(self.facts);
        let workplace = self.unit.as_ref().or(case.workplace.as_ref());
        let places = [workplace, case.venue.as_ref(), case.residence.as_ref(), case.employer_seat.as_ref()];
        for (role, place) in PlaceRole::ALL.into_iter().zip(places) {
            if let Some(place) = place {
                query = query.place(role, place);
            }
        }
        if let Some(known_on) = self.known_on {
            query = query.known_on(known_on);
        }
        let query = if case.presume { query.presume() } else { query };
        case.regulation.as_deref().map_or(query, |regulation| query.under(regulation))
    }
}

/// The facts of the file and of the single ones; a fact in both is given twice.
fn facts(question: &str, case: &Case) -> Result<Facts, Failure> {
    let question = VOCABULARY.question(question)?;
    let mut facts = match &case.facts_file {
        Some(path) => json::facts(question, &input::text(path, json::MAX_BYTES)?).map_err(Failure::in_file(path))?,
        None => Facts::new(question),
    };
    for fact in &case.facts {
        let Some((name, value)) = fact.split_once('=') else {
            return Err(Failure::Usage(format!("`--fact {fact}` has no value: write --fact NAME=VALUE")));
        };
        if PlaceRole::from_id(name).is_ok() {
            let option = name.replace('_', "-");
            return Err(Failure::Usage(format!("`{name}` is a place and no fact: write --{option} {value}")));
        }
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

//! `hjemmel vocabulary`: the names everything shares, with their words.

use crate::arguments::{Format, Vocabulary as Arguments};
use crate::failure::Failure;
use crate::output::{FAINT, NO, Output, STRONG, YES};
use anstyle::Style;
use hjemmel::{Domain, Fact, Label, Language, Question, VOCABULARY, Value};
use serde_json::{Value as Json, json};

pub(crate) fn run(arguments: &Arguments, output: &Output) -> Result<(), Failure> {
    let question = arguments.question.as_deref().map(|id| VOCABULARY.question(id)).transpose()?;
    match (output.format, question) {
        (Format::Markdown | Format::Html, _) => output.text_or_json(),
        (Format::JsonSchema, Some(question)) => output.json(&question.json_schema(output.language)),
        (Format::JsonSchema, None) => Err(Failure::Usage("name the question whose JSON Schema is wanted".to_owned())),
        (Format::Json, Some(question)) => output.json(&document(question, output.language)),
        (Format::Json, None) => {
            let questions: Vec<Json> = VOCABULARY.questions.iter().map(|one| document(one, output.language)).collect();
            output.json(&json!({"version": VOCABULARY.version, "questions": questions}))
        }
        (Format::Text, Some(question)) => one(question, output),
        (Format::Text, None) => all(output),
    }
}

fn all(output: &Output) -> Result<(), Failure> {
    let width = VOCABULARY.questions.iter().map(|question| question.id.len()).max().unwrap_or_default();
    for question in VOCABULARY.questions {
        let prompt = question.prompt.get(output.language);
        output.line(&format!("{STRONG}{:width$}{STRONG:#}  {prompt}", question.id))?;
    }
    Ok(())
}

/// The question, its verdicts, then its facts: each with its label, and its values a line each. What is typed comes first.
fn one(question: &Question, output: &Output) -> Result<(), Failure> {
    let language = output.language;
    output.paragraph("", &format!("{}: {}", question.id, question.prompt.get(language)), STRONG)?;
    output.line(&format!("{} ({})", question.place.label(language), question.place.id()))?;
    output.line("")?;
    let verdicts = question.verdicts.iter().map(|verdict| (verdict.id, verdict.label.get(language)));
    labelled("  ", &verdicts.collect::<Vec<_>>(), output)?;
    for fact in question.facts {
        output.line("")?;
        output.line(&format!("{STRONG}{}{STRONG:#}  {}", fact.id, fact.label.get(language)))?;
        output.paragraph("  ", fact.prompt.get(language), Style::new())?;
        if let Some(help) = fact.help {
            output.paragraph("  ", help.get(language), FAINT)?;
        }
        if let Some(presumed) = presumption(fact) {
            let value = presumed.as_str().map_or_else(|| presumed.to_string(), str::to_owned);
            output.paragraph("  ", &format!("{}{value}", PRESUMED.get(language)), FAINT)?;
        }
        values(fact, output)?;
    }
    Ok(())
}

fn values(fact: &Fact, output: &Output) -> Result<(), Failure> {
    let language = output.language;
    match fact.domain {
        Domain::Terms(set) => {
            let terms = set.terms.iter().map(|term| (term.id, term.label.get(language)));
            labelled("    ", &terms.collect::<Vec<_>>(), output)
        }
        Domain::YesNo => labelled("    ", &[("true", YES.get(language)), ("false", NO.get(language))], output),
        Domain::Count => {
            let unit = fact.unit.map(|unit| format!(" ({})", unit.get(language)));
            output.paragraph("    ", &format!("{}{}", WHOLE_NUMBER.get(language), unit.unwrap_or_default()), Style::new())
        }
    }
}

/// Ids with their labels beside them, a line each.
fn labelled(indent: &str, entries: &[(&str, &str)], output: &Output) -> Result<(), Failure> {
    let width = entries.iter().map(|(id, _)| id.len()).max().unwrap_or_default();
    entries.iter().try_for_each(|(id, label)| output.paragraph(&format!("{indent}{id:width$}  "), label, Style::new()))
}

/// The value that may be presumed of a fact.
fn presumption(fact: &Fact) -> Option<Json> {
    fact.presumption.map(|value| match (value, fact.domain) {
        (Value::Term(at), Domain::Terms(set)) => json!(set.terms.get(usize::from(at)).map(|term| term.id)),
        (Value::YesNo(value), _) => json!(value),
        (Value::Count(count), _) => json!(count),
        (Value::Term(_) | Value::Place(_), _) => Json::Null,
    })
}

const PRESUMED: Label =
    Label { nb: "Kan forutsettes (--presume): ", nn: "Kan føresetjast (--presume): ", en: "May be presumed (--presume): " };

const WHOLE_NUMBER: Label = Label { nb: "et helt tall", nn: "eit heilt tal", en: "a whole number" };

fn document(question: &Question, language: Language) -> Json {
    let entry = |id: &str, label: &str| json!({"id": id, "label": label});
    let facts: Vec<Json> = question
        .facts
        .iter()
        .map(|fact| {
            let (kind, values) = match fact.domain {
                Domain::Terms(set) => ("terms", set.terms.iter().map(|term| entry(term.id, term.label.get(language))).collect()),
                Domain::YesNo => ("yes_no", Vec::new()),
                Domain::Count => ("count", Vec::new()),
            };
            let presumption = presumption(fact);
            json!({
                "id": fact.id,
                "domain": kind,
                "values": values,
                "label": fact.label.get(language),
                "prompt": fact.prompt.get(language),
                "help": fact.help.map(|help| help.get(language)),
                "unit": fact.unit.map(|unit| unit.get(language)),
                "established_by": fact.established_by.id(),
                "presumption": presumption,
                "fixed": fact.fixed,
            })
        })
        .collect();
    json!({
        "id": question.id,
        "place": question.place.id(),
        "ordered": question.ordered,
        "label": question.label.get(language),
        "prompt": question.prompt.get(language),
        "verdicts": question.verdicts.iter().map(|one| entry(one.id, one.label.get(language))).collect::<Vec<_>>(),
        "facts": facts,
    })
}

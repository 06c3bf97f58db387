//! `hjemmel vocabulary`: the names everything shares, with their words.

use crate::arguments::{Format, Vocabulary as Arguments};
use crate::failure::Failure;
use crate::output::{FAINT, Output, STRONG};
use anstyle::Style;
use hjemmel::{Domain, Fact, Language, Question, VOCABULARY, Value};
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

fn one(question: &Question, output: &Output) -> Result<(), Failure> {
    let language = output.language;
    output.paragraph("", &format!("{}: {}", question.id, question.prompt.get(language)), STRONG)?;
    output.line(&format!("{} ({})", question.place.label(language), question.place.id()))?;
    output.line("")?;
    for verdict in question.verdicts {
        output.line(&format!("  {STRONG}{}{STRONG:#}  {}", verdict.id, verdict.label.get(language)))?;
    }
    for fact in question.facts {
        output.line("")?;
        output.line(&format!("{STRONG}{}{STRONG:#} = {}", fact.id, values(fact)))?;
        output.paragraph("  ", fact.prompt.get(language), Style::new())?;
        if let Some(help) = fact.help {
            output.paragraph("  ", help.get(language), FAINT)?;
        }
    }
    Ok(())
}

fn values(fact: &Fact) -> String {
    match fact.domain {
        Domain::Terms(set) => set.terms.iter().map(|term| term.id).collect::<Vec<_>>().join(" | "),
        Domain::YesNo => "true | false".to_owned(),
        Domain::Count => "a whole number".to_owned(),
    }
}

fn document(question: &Question, language: Language) -> Json {
    let labelled = |id: &str, label: &str| json!({"id": id, "label": label});
    let facts: Vec<Json> = question
        .facts
        .iter()
        .map(|fact| {
            let (kind, values) = match fact.domain {
                Domain::Terms(set) => ("terms", set.terms.iter().map(|term| labelled(term.id, term.label.get(language))).collect()),
                Domain::YesNo => ("yes_no", Vec::new()),
                Domain::Count => ("count", Vec::new()),
            };
            let presumption = fact.presumption.map(|value| match (value, fact.domain) {
                (Value::Term(at), Domain::Terms(set)) => json!(set.terms.get(usize::from(at)).map(|term| term.id)),
                (Value::YesNo(value), _) => json!(value),
                (Value::Count(count), _) => json!(count),
                (Value::Term(_) | Value::Place(_), _) => Json::Null,
            });
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
            })
        })
        .collect();
    json!({
        "id": question.id,
        "place": question.place.id(),
        "ordered": question.ordered,
        "label": question.label.get(language),
        "prompt": question.prompt.get(language),
        "verdicts": question.verdicts.iter().map(|one| labelled(one.id, one.label.get(language))).collect::<Vec<_>>(),
        "facts": facts,
    })
}

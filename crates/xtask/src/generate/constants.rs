//! The vocabulary as constants, for the core.

use super::vocabulary::{Fact, Label, Question, Vocabulary};
use super::{Generated, camel};
use std::fmt::Write as _;
use std::path::Path;

pub(super) fn files(vocabulary: &Vocabulary, folder: &Path) -> Vec<Generated> {
    let mut files = vec![
        Generated { path: folder.join("mod.rs"), text: index(vocabulary) },
        Generated { path: folder.join("domains.rs"), text: domains(vocabulary) },
    ];
    for (position, question) in vocabulary.questions.iter().enumerate() {
        let path = folder.join(format!("{}.rs", question.id));
        files.push(Generated { path, text: self::question(vocabulary, position, question) });
    }
    files
}

fn index(vocabulary: &Vocabulary) -> String {
    let mut text = String::from(
        "//! The vocabulary as constants.\n\nuse super::{Label, Question, Vocabulary};\nuse crate::language::label;\n\nmod domains;\n",
    );
    for question in &vocabulary.questions {
        let _ = writeln!(text, "mod {};", question.id);
    }
    let questions: String = vocabulary.questions.iter().map(|question| format!("{}::QUESTION, ", question.id)).collect();
    let (version, digest) = (vocabulary.version, &vocabulary.digest);
    let _ = writeln!(text, "\n/// All questions, facts, values and verdicts.");
    let _ = writeln!(
        text,
        "pub static VOCABULARY: Vocabulary = Vocabulary {{ version: {version}, digest: {digest:?}, questions: &[{questions}] }};"
    );
    let _ = writeln!(text, "\n/// The question at a position; used by the generated typed facts, which know the positions.");
    let arms: String = vocabulary
        .questions
        .iter()
        .enumerate()
        .skip(1)
        .map(|(at, question)| format!("{at} => &{}::QUESTION, ", question.id))
        .collect();
    let first = vocabulary.questions.first().map(|question| question.id.as_str()).unwrap_or_default();
    let _ = writeln!(
        text,
        "#[doc(hidden)]\n#[must_use]\npub const fn question_at(position: u8) -> &'static Question {{ match position {{ {arms}_ => &{first}::QUESTION }} }}"
    );
    let places: String = vocabulary.places.iter().map(|place| format!("({:?}, {}), ", place.id, label(&place.label))).collect();
    let _ = writeln!(text, "\n/// The words for the roles a place can have.");
    let _ = writeln!(text, "pub(super) const PLACES: &[(&str, Label)] = &[{places}];");
    text
}

fn domains(vocabulary: &Vocabulary) -> String {
    let mut text =
        String::from("//! The named values that facts take.\n\nuse super::super::{Term, TermSet};\nuse crate::language::label;\n");
    for domain in &vocabulary.domains {
        let name = domain.id.to_uppercase();
        let terms: String =
            domain.values.iter().map(|term| format!("Term {{ id: {:?}, label: {} }}, ", term.id, label(&term.label))).collect();
        let _ = writeln!(
            text,
            "\npub(super) static {name}: TermSet = TermSet {{ id: {:?}, label: {}, terms: &[{terms}] }};",
            domain.id,
            label(&domain.label)
        );
    }
    text
}

fn question(vocabulary: &Vocabulary, position: usize, question: &Question) -> String {
    let mut imports = vec!["Establisher", "Fact", "PlaceRole", "Question", "VerdictEntry", "Domain"];
    if question.facts.iter().any(|fact| fact.presumption.is_some()) {
        imports.push("Value");
    }
    let own = question.facts.iter().any(|fact| vocabulary.domain(&fact.domain).is_some());
    let domains = if own { "use super::domains;\n" } else { "" };
    let verdicts: String = question
        .verdicts
        .iter()
        .map(|verdict| {
            format!(
                "VerdictEntry {{ id: {:?}, label: {}, answer: {} }}, ",
                verdict.id,
                label(&verdict.label),
                label(&verdict.answer)
            )
        })
        .collect();
    let facts: String = question.facts.iter().map(|one| fact(vocabulary, one)).collect();
    format!(
        "//! The question `{id}`.\n\n{domains}use super::super::{{{}}};\nuse crate::language::label;\n\npub(super) const QUESTION: Question = Question {{ index: {position}, id: {id:?}, place: PlaceRole::{}, ordered: {}, label: {}, prompt: {}, verdicts: &[{verdicts}], facts: &[{facts}] }};\n",
        imports.join(", "),
        camel(&question.place),
        question.ordered,
        label(&question.label),
        label(&question.prompt),
        id = question.id,
    )
}

fn fact(vocabulary: &Vocabulary, fact: &Fact) -> String {
    let domain = match fact.domain.as_str() {
        "yes_no" => "Domain::YesNo".to_owned(),
        "count" => "Domain::Count".to_owned(),
        own => format!("Domain::Terms(&domains::{})", own.to_uppercase()),
    };
    let presumption = match &fact.presumption {
        Some(toml::Value::Boolean(value)) => format!("Some(Value::YesNo({value}))"),
        Some(toml::Value::String(id)) => {
            let values = vocabulary.domain(&fact.domain).map(|domain| domain.values.as_slice()).unwrap_or_default();
            let position = values.iter().position(|value| value.id == *id);
            position
                .map_or_else(|| format!("compile_error!(\"no value {id}\")"), |position| format!("Some(Value::Term({position}))"))
        }
        Some(_) => "compile_error!(\"a presumption is a value's name, true or false\")".to_owned(),
        None => "None".to_owned(),
    };
    let optional = |text: &Option<Label>| text.as_ref().map_or_else(|| "None".to_owned(), |text| format!("Some({})", label(text)));
    format!(
        "Fact {{ id: {:?}, domain: {domain}, established_by: Establisher::{}, presumption: {presumption}, fixed: {}, label: {}, prompt: {}, help: {}, unit: {} }}, ",
        fact.id,
        camel(&fact.established_by),
        fact.fixed,
        label(&fact.label),
        label(&fact.prompt),
        optional(&fact.help),
        optional(&fact.unit),
    )
}

fn label(label: &Label) -> String {
    format!("label({:?}, {:?}, {:?})", label.nb, label.nn, label.en)
}

//! The JSON documents and the schemas published for them say the same.

use hjemmel::{Language, VOCABULARY, bundle, json, regulation_schema};
use hjemmel_tests::{corpus, law, root};
use jsonschema::Validator;
use serde_json::{Value as Json, json as value};
use std::collections::HashSet;

fn decision_schema() -> Validator {
    let text = std::fs::read_to_string(root().join("docs/reference/decision.schema.json")).unwrap();
    jsonschema::validator_for(&serde_json::from_str(&text).unwrap()).unwrap()
}

fn faults(schema: &Validator, document: &Json) -> Vec<String> {
    schema.iter_errors(document).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

#[test]
fn every_answer_of_the_corpus_fits_the_published_schema_in_every_language() {
    let (schema, law) = (decision_schema(), law());
    let mut statuses = HashSet::new();
    for (_, case) in corpus() {
        for language in Language::ALL {
            let Ok(answer) = case.answer(&law, language) else { continue };
            let document: Json = serde_json::from_str(&answer).unwrap();
            assert_eq!(faults(&schema, &document), Vec::<String>::new(), "{}", case.id);
            statuses.insert(document["status"].as_str().unwrap().to_owned());
        }
    }
    assert_eq!(statuses.len(), 4, "{statuses:?}");
}

#[test]
fn the_published_schema_refuses_what_no_answer_may_be() {
    let schema = decision_schema();
    let request = r#"{"question": "gathering", "places": {"venue": "3030"}, "facts": {"kind": "seminar", "format": "in_person"}}"#;
    let answer: Json = serde_json::from_str(&json::decide(&law(), request, Language::English).unwrap()).unwrap();
    assert!(schema.is_valid(&answer));
    for (key, wrong) in [
        ("status", value!("allowed")),
        ("status", value!("undetermined")),
        ("verdict", value!(null)),
        ("verdict", value!(true)),
        ("basis", value!("guessed")),
        ("basis", value!(null)),
        ("leaning", value!("permitted")),
        ("place", value!("Lillestrøm")),
        ("provisions", value!([{}])),
        ("extra", value!(1)),
    ] {
        let mut spoiled = answer.clone();
        spoiled[key] = wrong.clone();
        assert!(!schema.is_valid(&spoiled), "{key} = {wrong} is accepted");
    }
}

#[test]
fn every_question_has_a_schema_that_takes_the_facts_of_the_corpus_and_no_others() {
    let mut seen = HashSet::new();
    for (_, case) in corpus() {
        let Ok(question) = VOCABULARY.question(&case.question) else { continue };
        // A schema sees the form of a date, not whether there is such a day.
        if case.expect.error.as_deref() == Some("invalid_date") {
            continue;
        }
        let schema = jsonschema::validator_for(&question.json_schema(Language::English)).unwrap();
        let facts: Json = serde_json::from_str(case.facts()).unwrap_or_default();
        let places: Json = serde_json::from_str(case.places()).unwrap_or_default();
        let document = value!({"question": case.question, "places": places, "on": case.on, "known_on": case.known_on, "regulation": case.regulation, "facts": facts});
        // A document that the schema takes is understood; one whose facts are at fault is not taken.
        let refused = matches!(
            case.expect.error.as_deref(),
            Some("unknown_fact" | "unknown_value" | "wrong_type" | "invalid_count" | "unknown_place_role")
        );
        assert_eq!(faults(&schema, &document).is_empty(), !refused, "{}: {:?}", case.id, faults(&schema, &document));
        seen.insert(question.id);
    }
    assert_eq!(seen.len(), VOCABULARY.questions.len());
}

#[test]
fn the_schema_of_regulation_files_takes_the_files_that_load() {
    let schema = jsonschema::validator_for(&regulation_schema()).unwrap();
    let example = std::fs::read_to_string(root().join("docs/examples/example-town.toml")).unwrap();
    let mut files: Vec<String> = bundle::regulations().map(|(_, text)| text).collect();
    files.push(example);
    for text in files {
        let table: toml::Table = text.parse().unwrap();
        let document = serde_json::to_value(table).unwrap();
        assert_eq!(faults(&schema, &document), Vec::<String>::new());
        hjemmel_tests::load(&text).unwrap();
    }
}

#[test]
fn the_schema_of_regulation_files_refuses_names_that_the_loader_refuses() {
    let schema = jsonschema::validator_for(&regulation_schema()).unwrap();
    let text = hjemmel_tests::whole_text();
    for (from, to) in [
        ("verdict = \"required\"", "verdict = \"forbidden\""),
        ("kind = \"course\"", "kind = \"lecture\""),
        ("irrelevant = [\"commute\"]", "irrelevant = [\"travel\"]"),
        ("addressee = \"employer\"", "addressee = \"boss\""),
        ("basis = \"inferred\"", "basis = \"guessed\""),
        ("authority = \"municipal\"", "authority = \"local\""),
        ("norms = ", "norm = "),
    ] {
        let spoiled = text.replacen(from, to, 1);
        assert_ne!(spoiled, text, "{from} is not in the file");
        let document = serde_json::to_value(spoiled.parse::<toml::Table>().unwrap()).unwrap();
        assert!(!schema.is_valid(&document), "{to} is accepted by the schema");
        assert!(hjemmel_tests::load(&spoiled).is_err(), "{to} is accepted by the loader");
    }
}

//! `hjemmel vocabulary`: every question, fact, value and verdict, for people and for programs.

use crate::run;
use hjemmel::{Domain, Language, VOCABULARY};

#[test]
fn the_list_has_a_line_a_question_in_every_language() {
    for language in Language::ALL {
        let text = run(&["vocabulary", "--lang", language.code()]).answer();
        assert_eq!(text.lines().count(), VOCABULARY.questions.len());
        for (question, line) in VOCABULARY.questions.iter().zip(text.lines()) {
            assert!(line.starts_with(question.id) && line.ends_with(question.prompt.get(language)), "{line}");
        }
    }
}

#[test]
fn a_question_is_shown_with_every_verdict_fact_and_value() {
    for question in VOCABULARY.questions {
        let text = run(&["vocabulary", question.id]).answer();
        for verdict in question.verdicts {
            assert!(text.contains(&format!("\n  {}  ", verdict.id)), "{}: {}", question.id, verdict.id);
        }
        for fact in question.facts {
            let values = match fact.domain {
                Domain::Terms(set) => set.terms.iter().map(|term| term.id).collect::<Vec<_>>().join(" | "),
                Domain::YesNo => "true | false".to_owned(),
                Domain::Count => "a whole number".to_owned(),
            };
            assert!(text.contains(&format!("\n{} = {values}\n", fact.id)), "{}: {}", question.id, fact.id);
        }
    }
}

#[test]
fn the_vocabulary_as_json_is_whole() {
    let document = run(&["vocabulary", "--format", "json"]).json();
    assert_eq!(document["version"], VOCABULARY.version);
    let questions = document["questions"].as_array().unwrap();
    assert_eq!(questions.len(), VOCABULARY.questions.len());
    for (told, question) in questions.iter().zip(VOCABULARY.questions) {
        assert_eq!(told["id"], question.id);
        let ids = |key: &str| told[key].as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap()).collect::<Vec<_>>();
        assert_eq!(ids("verdicts"), question.verdicts.iter().map(|one| one.id).collect::<Vec<_>>());
        assert_eq!(ids("facts"), question.facts.iter().map(|one| one.id).collect::<Vec<_>>());
        assert_eq!(&run(&["vocabulary", question.id, "--format", "json"]).json(), told);
    }
}

#[test]
fn the_schema_of_a_question_is_the_librarys() {
    for question in VOCABULARY.questions {
        for language in [Language::English, Language::Nynorsk] {
            let arguments = ["vocabulary", question.id, "--format", "json-schema", "--lang", language.code()];
            assert_eq!(run(&arguments).json(), serde_json::to_value(question.json_schema(language)).unwrap());
        }
    }
}

#[test]
fn a_question_that_is_none_is_refused_in_every_format() {
    for format in ["text", "json", "json-schema"] {
        let said = ["`gatering`", "did you mean `gathering`?", "valid: home_office,"];
        run(&["vocabulary", "gatering", "--format", format]).refused("unknown_question", &said);
    }
}

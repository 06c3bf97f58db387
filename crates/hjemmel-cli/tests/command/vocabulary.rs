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
fn a_question_is_shown_with_every_verdict_fact_and_value_and_their_labels_in_every_language() {
    for (question, language) in VOCABULARY.questions.iter().flat_map(|question| Language::ALL.map(|language| (question, language)))
    {
        let text = run(&["vocabulary", question.id, "--lang", language.code()]).answer();
        assert!(text.lines().all(|line| line.chars().count() <= 80), "{text}");
        // A section for the verdicts and one a fact: ids, then labels, whatever the folding.
        let sections: Vec<&str> = text.split("\n\n").collect();
        assert_eq!(sections.len(), 2 + question.facts.len(), "{text}");
        let has = |section: &str, indent: &str, id: &str, label: &str| {
            assert!(section.lines().any(|line| line.starts_with(&format!("{indent}{id} "))), "no line for {id}: {section}");
            let words = section.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(words.contains(&format!("{id} {label}")), "{id} is not {label}: {section}");
        };
        for verdict in question.verdicts {
            has(sections[1], "  ", verdict.id, verdict.label.get(language));
        }
        for (fact, section) in question.facts.iter().zip(&sections[2..]) {
            has(section, "", fact.id, fact.label.get(language));
            match fact.domain {
                Domain::Terms(set) => set.terms.iter().for_each(|term| has(section, "    ", term.id, term.label.get(language))),
                Domain::YesNo => {
                    let [yes, no] = if language == Language::English { ["yes", "no"] } else { ["ja", "nei"] };
                    has(section, "    ", "true", yes);
                    has(section, "    ", "false", no);
                }
                Domain::Count => {
                    let whole = match language {
                        Language::Bokmal => "et helt tall",
                        Language::Nynorsk => "eit heilt tal",
                        Language::English => "a whole number",
                    };
                    let unit = fact.unit.map(|unit| format!(" ({})", unit.get(language))).unwrap_or_default();
                    assert!(section.contains(&format!("\n    {whole}{unit}")), "{section}");
                }
            }
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

//! `hjemmel decide`: answers in three languages and as JSON, and the regulations they come from.

use crate::{folder, regulation, run, run_in};
use hjemmel::{Decision, Facts, Language, Query, VOCABULARY, bundled};

/// A question about a seminar in Lillestrøm.
const SEMINAR: [&str; 8] = ["decide", "gathering", "--venue", "Lillestrøm", "--fact", "kind=seminar", "--fact", "format=in_person"];

/// The same question put to the library.
fn seminar() -> Decision {
    let mut facts = Facts::new(VOCABULARY.question("gathering").unwrap());
    facts.set_text("kind", "seminar").unwrap();
    facts.set_text("format", "in_person").unwrap();
    bundled().unwrap().decide(&Query::new(facts).venue("Lillestrøm")).unwrap()
}

/// Text without its folding.
fn unfolded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_decision_as_text_says_what_the_library_says_in_every_language() {
    let decision = seminar();
    for language in Language::ALL {
        let text = run(&[&SEMINAR[..], &["--lang", language.code()]].concat()).answer();
        let explanation = decision.explain(language);
        assert_eq!(text.lines().next(), Some(explanation.verdict.to_uppercase().as_str()));
        let text = unfolded(&text);
        let items = explanation.sections.iter().flat_map(|section| &section.items);
        let said: Vec<&str> = items.flat_map(|item| [item.text.as_str(), item.reference.as_str()]).collect();
        assert!(said.len() >= 4, "{said:?}");
        for said in [explanation.answer.as_str(), explanation.context.as_str()].into_iter().chain(said) {
            assert!(text.contains(&unfolded(said)), "{language:?}: no {said:?} in {text}");
        }
    }
}

#[test]
fn the_language_is_english_where_none_is_named() {
    assert_eq!(run(&SEMINAR).answer(), run(&[&SEMINAR[..], &["--lang", "en"]].concat()).answer());
}

#[test]
fn text_is_folded_to_80_columns_where_there_is_no_terminal() {
    let text = run(&SEMINAR).answer();
    assert!(text.lines().count() > 8 && text.lines().all(|line| line.chars().count() <= 80), "{text}");
}

#[test]
fn a_decision_as_json_is_the_librarys_document() {
    let decision = seminar();
    for language in Language::ALL {
        let text = run(&[&SEMINAR[..], &["--format", "json", "--lang", language.code()]].concat()).answer();
        assert_eq!(text, format!("{}\n", decision.to_json(language)));
    }
}

#[test]
fn every_status_is_an_answer() {
    let shared = ["--venue", "Lillestrøm", "--fact", "kind=kick_off", "--fact", "format=digital_shared_room"];
    for (arguments, status) in [
        (&SEMINAR[2..], "decided"),
        (&shared[..], "unsettled"),
        (&["--venue", "Lillestrøm"], "undetermined"),
        (&[], "undetermined"),
        (&["--venue", "Oslo"], "no_regulation"),
        (&["--venue", "Lillestrøm", "--on", "2021-03-20"], "no_regulation"),
        (&["--venue", "Lillestrøm", "--on", "2021-03-20T12:30", "--regulation", "lillestrom-home-office"], "undetermined"),
    ] {
        let arguments = [&["decide", "gathering"], arguments].concat();
        let document = run(&[&arguments[..], &["--format", "json"]].concat()).json();
        assert_eq!(document["status"], status, "{arguments:?}");
        run(&arguments).answer();
    }
}

#[test]
fn every_kind_of_place_can_be_named_and_only_that_of_the_question_counts() {
    let places = ["--workplace", "Lillestrøm", "--venue", "Oslo", "--residence", "Bergen", "--employer-seat", "0301"];
    let home = [&["decide", "home_office", "--format", "json"], &places[..], &["--fact", "tasks_doable_at_home=all"]].concat();
    assert_eq!(run(&home).json()["place"]["code"], "3030");
    let gathering = [&["decide", "gathering", "--format", "json"], &places[..]].concat();
    assert_eq!(run(&gathering).json()["place"]["code"], "0301");
}

#[test]
fn a_place_is_understood_by_its_former_code_and_without_regard_to_case_and_accents() {
    for place in ["3030", "lillestrom", "LILLESTRØM", "0231", "Skedsmo"] {
        let document = run(&["decide", "gathering", "--venue", place, "--format", "json"]).json();
        assert_eq!((&document["place"]["code"], &document["place"]["given"]), (&"3030".into(), &place.into()));
    }
}

#[test]
fn law_adds_files_and_folders_and_only_law_leaves_the_bundled_out() {
    let folder = folder(&[
        ("oslo.toml", &regulation("oslo", "0301", "\"unstated\"")),
        ("bergen.toml", &regulation("bergen", "4601", "\"unstated\"")),
        ("notes.txt", "not a regulation"),
    ]);
    let status = |arguments: &[&str]| {
        let arguments = [&["decide", "gathering", "--format", "json"], arguments].concat();
        run_in(folder.path(), &arguments).json()["status"].as_str().unwrap().to_owned()
    };
    for (arguments, expected) in [
        (&["--venue", "Oslo", "--law", "oslo.toml"][..], "decided"),
        (&["--venue", "Bergen", "--law", "oslo.toml"], "no_regulation"),
        (&["--venue", "Bergen", "--law", "oslo.toml", "--law", "bergen.toml"], "decided"),
        (&["--venue", "Bergen", "--law", "."], "decided"),
        (&["--venue", "Lillestrøm", "--law", "."], "undetermined"),
        (&["--venue", "Lillestrøm", "--law", ".", "--only-law"], "no_regulation"),
        (&["--venue", "Oslo", "--law", ".", "--only-law", "--regulation", "oslo"], "decided"),
        (&["--venue", "Oslo", "--law", ".", "--regulation", "bergen"], "no_regulation"),
    ] {
        assert_eq!(status(arguments), expected, "{arguments:?}");
    }
}

#[test]
fn a_date_is_asked_for_where_all_regulations_of_a_place_have_dates() {
    let dated = regulation("oslo", "0301", "{ from = 2021-03-16, until = 2021-04-12 }");
    let folder = folder(&[("oslo.toml", &dated)]);
    let question = ["decide", "gathering", "--venue", "Oslo", "--law", "oslo.toml", "--format", "json"];
    run_in(folder.path(), &question).refused("date_required", &["Oslo", "oslo: 2021-03-16 – 2021-04-12"]);
    for (on, status) in [("2021-04-12", "decided"), ("2021-04-13", "no_regulation")] {
        assert_eq!(run_in(folder.path(), &[&question[..], &["--on", on]].concat()).json()["status"], status, "{on}");
    }
    let named = [&question[..], &["--regulation", "oslo@2021-03-16"]].concat();
    assert_eq!(run_in(folder.path(), &named).json()["status"], "decided");
}

#[test]
fn two_regulations_that_could_both_answer_are_an_error_until_one_is_named() {
    let folder = folder(&[("more.toml", &regulation("more", "3030", "\"unstated\""))]);
    let question = ["decide", "gathering", "--venue", "Lillestrøm", "--law", "more.toml"];
    run_in(folder.path(), &question).refused("several_regulations", &["lillestrom-home-office@undated", "more@undated"]);
    run_in(folder.path(), &[&question[..], &["--regulation", "more"]].concat()).answer();
}

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
    let lillestrom = ["--venue", "Lillestrøm", "--regulation", "lillestrom-home-office"];
    let shared = [&lillestrom[..], &["--fact", "kind=kick_off", "--fact", "format=digital_shared_room"]].concat();
    for (arguments, status) in [
        (&SEMINAR[2..], "decided"),
        (&shared[..], "unsettled"),
        (&["--venue", "Lillestrøm"], "undetermined"),
        (&[], "undetermined"),
        (&["--venue", "Oslo", "--on", "2020-06-01"], "no_regulation"),
        (&["--venue", "Oslo", "--regulation", "lillestrom-home-office"], "no_regulation"),
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
    assert_eq!(run(&[&gathering[..], &["--on", "2020-11-05"]].concat()).json()["place"]["code"], "0301");
    // Oslo's page of January speaks only of home offices: without a day its silence is no answer.
    run(&gathering).refused("date_required", &["osl-20201029"]);
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
        (&["--venue", "Oslo", "--law", "oslo.toml", "--only-law"][..], "decided"),
        (&["--venue", "Bergen", "--law", "oslo.toml", "--on", "2020-06-01"], "no_regulation"),
        (&["--venue", "Bergen", "--law", "oslo.toml", "--only-law"], "no_regulation"),
        (&["--venue", "Bergen", "--law", "oslo.toml", "--law", "bergen.toml", "--only-law"], "decided"),
        (&["--venue", "Bergen", "--law", ".", "--regulation", "bergen"], "decided"),
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
    let question = ["decide", "gathering", "--venue", "Oslo", "--law", "oslo.toml", "--only-law", "--format", "json"];
    run_in(folder.path(), &question).refused("date_required", &["Oslo", "oslo: 2021-03-16 – 2021-04-12"]);
    for (on, status) in [("2021-04-12", "decided"), ("2021-04-13", "no_regulation")] {
        assert_eq!(run_in(folder.path(), &[&question[..], &["--on", on]].concat()).json()["status"], status, "{on}");
    }
    let named = [&question[..], &["--regulation", "oslo@2021-03-16"]].concat();
    assert_eq!(run_in(folder.path(), &named).json()["status"], "decided");
}

#[test]
fn of_two_regulations_in_force_the_stricter_governs_and_both_are_told() {
    let folder = folder(&[("more.toml", &regulation("more", "3030", "\"unstated\""))]);
    let facts = ["--fact", "kind=seminar", "--fact", "format=in_person"];
    let question = [&["decide", "gathering", "--venue", "Lillestrøm", "--law", "more.toml"], &facts[..]].concat();
    let document = run_in(folder.path(), &[&question[..], &["--format", "json"]].concat()).json();
    assert_eq!(document["verdict"], "prohibited");
    let layers = document["regulations"].as_array().unwrap();
    let layer = |id: &str| layers.iter().find(|layer| layer["id"] == id).unwrap();
    assert_eq!((&layer("more")["governing"], &layer("more")["verdict"]), (&false.into(), &"permitted".into()));
    assert_eq!(layer("lillestrom-home-office")["governing"], true);
    let text = run_in(folder.path(), &question).answer();
    assert!(text.contains("The rules that were weighed") && text.contains("Trial: allowed."), "{text}");
    let alone = run_in(folder.path(), &[&question[..], &["--regulation", "more", "--format", "json"]].concat()).json();
    assert_eq!(alone["verdict"], "permitted");
}

#[test]
fn the_law_as_it_was_known_is_without_what_came_later() {
    // The ban was planned to 13 June and lifted on the 11th.
    let question = ["decide", "gathering", "--venue", "Kristiansand", "--on", "2021-06-12", "--format", "json"];
    let facts = ["--fact", "kind=seminar", "--fact", "format=in_person", "--fact", "part_of_ordinary_work=false", "--fact"];
    let more = ["participants=90", "--fact", "seating=assigned", "--fact", "indoors=true", "--fact", "premises=public_place"];
    let question = [&question[..], &facts, &more, &["--fact", "all_under_20=false"]].concat();
    assert_eq!(run(&question).json()["verdict"], "permitted");
    let known = run(&[&question[..], &["--known-on", "2021-06-05"]].concat()).json();
    assert_eq!((&known["verdict"], &known["known_on"]), (&"prohibited".into(), &"2021-06-05".into()));
    assert_eq!(run(&[&question[..], &["--known-on", "2021-05-01"]].concat()).json()["status"], "no_regulation");
}

#[test]
fn what_ended_and_what_begins_are_told_with_their_dates() {
    let question = ["decide", "home_office", "--workplace", "Bergen", "--on", "2021-05-01"];
    let document = run(&[&question[..], &["--format", "json"]].concat()).json();
    let told: Vec<(&str, &str, &str)> = document["not_in_force"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (one["id"].as_str().unwrap(), one["state"].as_str().unwrap(), one["at"].as_str().unwrap()))
        .collect();
    assert_eq!(told, [("nat-20210325", "ended", "2021-04-12"), ("nat-20211209", "not_yet_in_force", "2021-12-09")]);
    let text = run(&question).answer().split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(text.contains("was in force to 2021-04-12.") && text.contains("is in force from 2021-12-09."), "{text}");
}

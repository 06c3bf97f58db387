//! `hjemmel law` and `hjemmel place`: the regulations and the municipalities themselves.

use crate::{folder, regulation, run, run_in};
use hjemmel::{Language, bundled};

const ID: &str = "lillestrom-home-office";

#[test]
fn the_list_has_every_regulation_with_its_title_places_and_validity() {
    let law = bundled().unwrap();
    for language in Language::ALL {
        let text = run(&["law", "list", "--lang", language.code()]).answer();
        assert!(law.regulations().len() > 0);
        for regulation in law.regulations() {
            let unstated = ["uten oppgitte datoer", "utan oppgjevne datoar", "no dates stated"];
            assert!(unstated.iter().any(|words| text.contains(words)), "{text}");
            let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
            for said in [regulation.id(), regulation.title().get(language), "3030 Lillestrøm", "@undated", "krs-20210529: "] {
                assert!(words.contains(said), "no {said:?} in {text}");
            }
        }
    }
}

#[test]
fn the_list_as_json_has_an_entry_a_regulation() {
    let folder = folder(&[("oslo.toml", &regulation("oslo", "0301", "{ from = 2021-03-16T12:00:00 }"))]);
    let list = run_in(folder.path(), &["law", "list", "--law", "oslo.toml", "--format", "json", "--lang", "nn"]).json();
    let list = list.as_array().unwrap();
    assert_eq!(list.len(), 1 + bundled().unwrap().regulations().len());
    let oslo = list.iter().find(|entry| entry["id"] == "oslo").unwrap();
    assert_eq!((&oslo["places"][0], &oslo["title"]), (&"0301".into(), &"Prøve".into()));
    assert_eq!((&oslo["version"], &oslo["questions"][0]), (&"2021-03-16T12:00".into(), &"gathering".into()));
    assert!(oslo["digest"].as_str().unwrap().starts_with("sha256:"));
}

#[test]
fn the_list_is_in_the_order_of_jurisdiction_id_and_start_however_the_files_come() {
    let dated = |id: &str, place: &str, from: &str| regulation(id, place, &format!("{{ from = {from} }}"));
    let nation = dated("z", "0301", "2021-01-01").replace("municipal", "national").replace("places = [\"0301\"]\n", "");
    let folder = folder(&[
        ("1.toml", &dated("a", "4601", "2021-01-01")),
        ("2.toml", &dated("c", "0301", "2021-03-01")),
        ("3.toml", &dated("c", "0301", "2021-02-01")),
        ("4.toml", &dated("b", "0301", "2021-04-01")),
        ("5.toml", &dated("r", "0301", "2021-01-01").replace("municipal", "regional")),
        ("6.toml", &nation),
    ]);
    let list = ["law", "list", "--law", ".", "--only-law"];
    let expected = ["z@2021-01-01", "r@2021-01-01", "b@2021-04-01", "c@2021-02-01", "c@2021-03-01", "a@2021-01-01"];
    let text = run_in(folder.path(), &list).answer();
    assert_eq!(text.lines().filter(|line| line.contains('@')).collect::<Vec<_>>(), expected);
    let document = run_in(folder.path(), &[&list[..], &["--format", "json"]].concat()).json();
    let told = |one: &serde_json::Value| format!("{}@{}", one["id"].as_str().unwrap(), one["version"].as_str().unwrap());
    assert_eq!(document.as_array().unwrap().iter().map(told).collect::<Vec<_>>(), expected);
}

#[test]
fn a_condition_is_shown_in_words_an_alternative_a_line_and_is_data_in_json() {
    let when = r#"when = [
    { kind = ["seminar", "conference", "course"], participants = { at_least = 11 } },
    { participants = { at_most = 5 }, indoors = false },
    { participants = { at_least = 7, at_most = 9 }, venue = "Oslo" },
    { kind = "funeral", participants = 0 },
]
basis ="#;
    let law = regulation("oslo", "0301", "\"unstated\"").replacen("basis =", when, 1);
    let folder = folder(&[("oslo.toml", &law)]);
    let show = ["law", "show", "oslo", "--law", "oslo.toml", "--only-law"];
    for (language, expected) in [
        (
            "en",
            [
                "    when kind: seminar, conference or course; participants: more than 10",
                "    or indoors: no; participants: at most 5",
                "    or participants: 7–9; venue: Oslo",
                "    or kind: funeral; participants: 0",
            ],
        ),
        (
            "nb",
            [
                "    når kind: seminar, konferanse eller kurs; participants: flere enn 10",
                "    eller indoors: nei; participants: høyst 5",
                "    eller participants: 7–9; venue: Oslo",
                "    eller kind: begravelse eller bisettelse; participants: 0",
            ],
        ),
    ] {
        let text = run_in(folder.path(), &[&show[..], &["--lang", language]].concat()).answer();
        assert!(text.contains(&expected.join("\n")), "{text}");
        assert!(!text.contains(['{', '[']), "{text}");
    }
    let document = run_in(folder.path(), &[&show[..], &["--format", "json"]].concat()).json();
    let when = document["provisions"][0]["when"].as_array().unwrap();
    assert_eq!(when.len(), 4);
    assert_eq!((&when[0]["participants"]["at_least"], &when[0]["kind"][1]), (&11.into(), &"conference".into()));
    // What always applies has no condition to tell.
    let always = regulation("town", "3030", "\"unstated\"");
    std::fs::write(folder.path().join("town.toml"), always).unwrap();
    let text = run_in(folder.path(), &["law", "show", "town", "--law", "town.toml", "--only-law"]).answer();
    assert!(!text.contains("when "), "{text}");
}

#[test]
fn a_regulation_is_shown_with_every_provision_and_a_table_a_question() {
    let law = bundled().unwrap();
    let regulation = law.regulation(ID).unwrap();
    assert!(regulation.provisions().len() > 50);
    for language in Language::ALL {
        let text = run(&["law", "show", ID, "--lang", language.code()]).answer();
        let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
        for provision in regulation.provisions() {
            let told = provision.text.get(language).split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(text.contains(&provision.id) && words.contains(&told), "{} is not shown", provision.id);
        }
        for question in regulation.questions() {
            assert!(text.contains(&format!("\n{}: ", question.id)), "{} has no table", question.id);
        }
    }
}

#[test]
fn a_regulation_as_json_has_every_provision() {
    let law = bundled().unwrap();
    let regulation = law.regulation(ID).unwrap();
    let document = run(&["law", "show", ID, "--format", "json"]).json();
    assert_eq!((&document["id"], &document["digest"]), (&ID.into(), &regulation.digest().into()));
    let provisions = document["provisions"].as_array().unwrap();
    let ids: Vec<&str> = provisions.iter().map(|provision| provision["id"].as_str().unwrap()).collect();
    assert_eq!(ids, regulation.provisions().iter().map(|provision| provision.id.as_str()).collect::<Vec<_>>());
    assert!(provisions.iter().all(|provision| provision["source"]["sentence"].as_u64().is_some_and(|sentence| sentence > 0)));
}

#[test]
fn versions_are_told_apart_by_their_start() {
    let old = regulation("oslo", "0301", "{ from = 2021-01-23, until = 2021-02-01 }");
    let new = regulation("oslo", "0301", "{ from = 2021-02-02 }");
    let folder = folder(&[("new.toml", &new), ("old.toml", &old)]);
    for (id, version) in [("oslo", "2021-02-02"), ("oslo@2021-01-23", "2021-01-23"), ("oslo@2021-02-02", "2021-02-02")] {
        let shown = run_in(folder.path(), &["law", "show", id, "--law", ".", "--only-law", "--format", "json"]).json();
        assert_eq!(shown["version"], version, "{id}");
    }
    let show = ["law", "show", "oslo@2021-03-01", "--law", ".", "--only-law"];
    run_in(folder.path(), &show).refused("unknown_regulation", &["`oslo@2021-03-01`", "valid: oslo"]);
    run(&["law", "show", "lillestrom"]).refused("unknown_regulation", &["`lillestrom`", ID]);
    let version = |id: &str| run(&["law", "show", id, "--format", "json"]).json()["version"].clone();
    assert_eq!(version("krs-20210529@2021-05-29"), "2021-05-29T09:00", "the day is enough");
    assert_eq!(version("krs-20210529"), "2021-06-11");
}

#[test]
fn a_place_is_told_with_its_code_and_name_on_the_day() {
    for (arguments, expected) in [
        (&["Lillestrøm"][..], "3030 Lillestrøm\n"),
        (&["lillestrom"], "3030 Lillestrøm\n"),
        (&["0301"], "0301 Oslo\n"),
        (&["3030", "--on", "2023-12-31"], "3030 Lillestrøm\n"),
        (&["Lillestrøm", "--on", "2024-01-01T00:00"], "3205 Lillestrøm\n"),
    ] {
        assert_eq!(run(&[&["place"], arguments].concat()).answer(), expected, "{arguments:?}");
    }
    let former = run(&["place", "Skedsmo"]).answer();
    assert!(former.starts_with("3030 Lillestrøm\n") && former.contains("0231 Skedsmo"), "{former}");
}

#[test]
fn a_place_as_json_tells_what_it_was() {
    let document = run(&["place", "0231", "--on", "2021-03-20", "--format", "json"]).json();
    let expected = r#"{"code": "3030", "name": "Lillestrøm", "register": "bundled", "given": "0231", "was": {"code": "0231", "name": "Skedsmo", "relation": "merged_into", "on": "2020-01-01"}, "note": "0231 Skedsmo went out of use on 2020-01-01; its area is part of 3030 Lillestrøm.", "on": "2021-03-20"}"#;
    assert_eq!(document, serde_json::from_str::<serde_json::Value>(expected).unwrap());
    assert!(run(&["place", "Oslo", "--format", "json"]).json()["was"].is_null());
}

#[test]
fn places_that_are_none_are_refused() {
    run(&["place", "Nowhere"]).refused("unknown_place", &["`Nowhere`"]);
    run(&["place", "Våler"]).refused("ambiguous_place", &["3018 Våler", "3419 Våler"]);
    run(&["place", "Tynset", "--on", "2030-01-01"]).refused("place_not_covered", &["`Tynset`", "2030-01-01", "classification 131"]);
    run(&["place", "1850"]).refused("unknown_place", &["`1850`", "bundled"]);
    run(&["place", "2100"]).refused("place_outside", &["`2100`", "Svalbard"]);
    run(&["place", "jan mayen"]).refused("place_outside", &["Jan Mayen"]);
    run(&["place", "Oslo", "--on", "2021-03-28T02:30"]).refused("skipped_time", &["`2021-03-28T02:30`"]);
    run(&["place", "Oslo", "--on", "yesterday"]).refused("invalid_date", &["`yesterday`"]);
}

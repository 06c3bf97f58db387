//! Facts on the command line, from a file and from standard input: each is taken as given, or refused by name.

use crate::{Run, folder, run, run_in, run_with};

const GATHERING: [&str; 4] = ["decide", "gathering", "--venue", "Lillestrøm"];

fn fact(fact: &str) -> Run {
    run(&[&GATHERING[..], &["--fact", fact]].concat())
}

/// The facts from standard input.
fn piped(input: &[u8]) -> Run {
    run_with(input, &[&GATHERING[..], &["--facts", "-"]].concat())
}

#[test]
fn facts_from_a_file_from_stdin_and_one_by_one_give_the_same_answer() {
    let json = r#"{"kind": "seminar", "format": "in_person", "participants": 3, "indoors": true, "premises": null}"#;
    let single = ["--fact", "kind=seminar", "--fact", "format=in_person", "--fact", "participants=3", "--fact", "indoors=true"];
    let one_by_one = run(&[&GATHERING[..], &single].concat()).answer();
    let folder = folder(&[("facts.json", json)]);
    assert_eq!(run_in(folder.path(), &[&GATHERING[..], &["--facts", "facts.json"]].concat()).answer(), one_by_one);
    assert_eq!(piped(json.as_bytes()).answer(), one_by_one);
    let both = [&GATHERING[..], &["--facts", "-", "--fact", "indoors=true"]].concat();
    let rest = r#"{"kind": "seminar", "format": "in_person", "participants": 3.0}"#;
    assert_eq!(run_with(rest.as_bytes(), &both).answer(), one_by_one);
}

#[test]
fn an_empty_object_knows_nothing_and_is_answered() {
    assert_eq!(piped(b"{}").answer(), run(&GATHERING).answer());
}

#[test]
fn the_largest_count_is_taken() {
    fact("participants=4294967295").answer();
    fact("participants=3.0").answer();
    fact("participants=0").answer();
}

#[test]
fn unknown_facts_and_values_are_named_with_what_is_valid_and_the_nearest() {
    fact("knd=seminar").refused("unknown_fact", &["`knd`", "`gathering`", "did you mean `kind`?", "valid: kind, part_of"]);
    fact("kind=semniar").refused("unknown_value", &["`semniar`", "did you mean `seminar`?", "valid: seminar, conference,"]);
    fact("tasks_doable_at_home=all").refused("unknown_fact", &["`tasks_doable_at_home`", "participants"]);
    fact("kind=Seminar").refused("unknown_value", &["`Seminar`"]);
    fact("kind=").refused("unknown_value", &["``", "`kind`"]);
    fact("=seminar").refused("unknown_fact", &["``", "valid: kind"]);
    fact("indoors=yes").refused("wrong_type", &["`indoors` takes true or false, not `yes`", "valid: true, false"]);
    fact("participants=many").refused("wrong_type", &["`participants` takes a whole number, not `many`"]);
}

#[test]
fn counts_that_are_none_are_refused_with_the_reason() {
    for (value, reason) in [
        ("-1", "negative"),
        ("1.5", "not whole"),
        ("4294967296", "more than 4294967295"),
        ("99999999999999999999999999999999999999999", "more than 4294967295"),
        ("NaN", "not a number"),
        ("+3", "not written as a whole number"),
    ] {
        fact(&format!("participants={value}")).refused("invalid_count", &["`participants`", &format!("`{value}` is {reason}")]);
    }
    fact("participants=").refused("wrong_type", &["a whole number"]);
}

#[test]
fn a_fact_without_a_value_is_refused_with_how_to_write_it() {
    fact("kind").refused("", &["`--fact kind`", "--fact NAME=VALUE"]);
    fact("").refused("", &["--fact NAME=VALUE"]);
}

#[test]
fn a_fact_is_given_once_wherever_it_is_given() {
    let twice = [&GATHERING[..], &["--fact", "kind=seminar", "--fact", "kind=seminar"]].concat();
    run(&twice).refused("duplicate_fact", &["`kind`"]);
    let both = [&GATHERING[..], &["--facts", "-", "--fact", "kind=course"]].concat();
    run_with(br#"{"kind": "seminar"}"#, &both).refused("duplicate_fact", &["`kind`"]);
    piped(br#"{"kind": "seminar", "kind": "course"}"#).refused("duplicate_fact", &["`kind`"]);
    piped(br#"{"kind": null, "kind": "course"}"#).refused("duplicate_fact", &["`kind`"]);
}

#[test]
fn values_of_another_json_type_are_refused() {
    for (json, code) in [
        (r#"{"kind": 1}"#, "wrong_type"),
        (r#"{"kind": true}"#, "wrong_type"),
        (r#"{"kind": ["seminar"]}"#, "wrong_type"),
        (r#"{"kind": {"is": "seminar"}}"#, "wrong_type"),
        (r#"{"indoors": "true"}"#, "wrong_type"),
        (r#"{"indoors": 1}"#, "wrong_type"),
        (r#"{"participants": "3"}"#, "wrong_type"),
        (r#"{"participants": false}"#, "wrong_type"),
        (r#"{"participants": -1}"#, "invalid_count"),
        (r#"{"participants": 3.5}"#, "invalid_count"),
        (r#"{"participants": 4294967296}"#, "invalid_count"),
        (r#"{"participants": 100000000000000000000000000000000000000000}"#, "invalid_count"),
        (r#"{"participants": NaN}"#, "invalid_json"),
        (r#"{"participants": 1e999}"#, "invalid_json"),
        (r#"{"kind": "semniar"}"#, "unknown_value"),
        (r#"{"knd": null}"#, "unknown_fact"),
    ] {
        piped(json.as_bytes()).refused(code, &[]);
    }
}

#[test]
fn what_is_no_json_object_is_refused_with_its_place() {
    for json in ["", " \n", "kind=seminar", "[]", r#"[{"kind": "seminar"}]"#, "null", "3", r#""kind""#, r#"{"kind": "seminar""#] {
        piped(json.as_bytes()).refused("invalid_json", &["line ", "column "]);
    }
    piped(b"{}\n{}").refused("invalid_json", &["line 2, column 1", "trailing"]);
}

#[test]
fn deep_and_huge_json_is_refused_in_good_order() {
    let deep = 100_000;
    piped("[".repeat(deep).as_bytes()).refused("invalid_json", &[]);
    piped(format!("{}{}", "[".repeat(deep), "]".repeat(deep)).as_bytes()).refused("invalid_json", &[]);
    piped(r#"{"kind":"#.repeat(deep).as_bytes()).refused("invalid_json", &[]);
    piped(format!(r#"{{"kind": {}{}}}"#, "[".repeat(deep), "]".repeat(deep)).as_bytes())
        .refused("wrong_type", &["`kind`", "a list"]);
    let huge = format!("{{}}{}", " ".repeat(2 << 20));
    piped(huge.as_bytes()).refused("too_large", &["larger than 1048576 bytes", "1048576"]);
}

#[test]
fn facts_that_cannot_be_read_are_told_with_the_files_name() {
    let folder = folder(&[]);
    std::fs::write(folder.path().join("latin1.json"), b"{\"kind\": \"m\xf8te\"}").unwrap();
    for file in ["missing.json", "latin1.json", "."] {
        run_in(folder.path(), &[&GATHERING[..], &["--facts", file]].concat()).refused("", &[&format!("error: {file}: ")]);
    }
    piped(b"{\"kind\": \"m\xf8te\"}").refused("", &["UTF-8"]);
}

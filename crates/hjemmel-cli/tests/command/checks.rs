//! `hjemmel test`: exit code 0 where every case passes, 1 where one does not, 2 where a file is no case file.

use crate::{Run, folder, run_in};

/// A case about a gathering in Lillestrøm.
fn case(id: &str, facts: &str, expect: &str) -> String {
    format!(
        r#"{{"id": "{id}", "regulation": null, "question": "gathering", "places": {{"venue": "3030"}}, "on": null, "facts": {facts}, "expect": {expect}, "certainty": "explicit"}}"#
    )
}

fn right() -> String {
    case("RIGHT", r#"{"kind": "seminar", "format": "in_person"}"#, r#"{"status": "decided", "verdict": "prohibited"}"#)
}

fn wrong() -> String {
    case("WRONG", r#"{"kind": "seminar", "format": "in_person"}"#, r#"{"verdict": "permitted", "basis": "inferred"}"#)
}

fn test(files: &[(&str, &str)], more: &[&str]) -> Run {
    let folder = folder(files);
    let names: Vec<&str> = files.iter().map(|(name, _)| *name).collect();
    run_in(folder.path(), &[&["test"], &names[..], more].concat())
}

#[test]
fn cases_that_pass_are_counted() {
    let file = format!("{}\n\n{}\n", right(), case("ERROR", r#"{"knd": "seminar"}"#, r#"{"error": "unknown_fact"}"#));
    assert_eq!(test(&[("a.jsonl", &file), ("b.jsonl", &right())], &[]).answer(), "3 passed, 0 failed\n");
}

#[test]
fn a_case_that_fails_is_told_in_a_line_with_all_that_differs() {
    let mixed = [right(), wrong(), right()].join("\n");
    let run = test(&[("a.jsonl", &mixed), ("b.jsonl", &wrong())], &[]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(1), ""));
    let lines: Vec<&str> = run.stdout.lines().collect();
    let told = "WRONG: verdict: expected permitted, got prohibited; basis: expected inferred, got stated";
    assert_eq!(lines, [format!("a.jsonl: {told}"), format!("b.jsonl: {told}"), "2 passed, 2 failed".to_owned()]);
}

#[test]
fn an_error_where_none_is_expected_is_a_failure_and_so_is_the_reverse() {
    let unexpected = case("A", r#"{"knd": 1}"#, r#"{"status": "decided"}"#);
    let missing = case("B", "{}", r#"{"error": "unknown_fact"}"#);
    let run = test(&[("a.jsonl", &[unexpected, missing].join("\n"))], &[]);
    assert_eq!(run.code, Some(1));
    assert!(run.stdout.contains("a.jsonl: A: got the error unknown_fact: "), "{}", run.stdout);
    assert!(run.stdout.contains("a.jsonl: B: error: expected unknown_fact, got status undetermined\n"), "{}", run.stdout);
    assert!(run.stdout.ends_with("0 passed, 2 failed\n"), "{}", run.stdout);
}

#[test]
fn the_result_as_json_counts_and_lists() {
    let run = test(&[("a.jsonl", &[right(), wrong()].join("\n"))], &["--format", "json"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(1), ""));
    let document: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!((&document["passed"], &document["failed"]), (&1.into(), &1.into()));
    assert_eq!(document["failures"][0]["id"], "WRONG");
    assert_eq!(document["failures"][0]["differences"].as_array().unwrap().len(), 2);
    assert_eq!(test(&[("a.jsonl", &right())], &["--format", "json"]).json()["failures"].as_array().unwrap().len(), 0);
}

#[test]
fn a_line_that_is_no_case_is_refused_with_file_and_line_and_nothing_is_run() {
    for (line, said) in [
        ("not json".to_owned(), "column 2"),
        ("[]".to_owned(), "a case is an object, not a list"),
        (wrong().replace("\"expect\": {", "\"expect\": {\"error\": \"unknown_fact\", "), "expects nothing else"),
        (r#"{"id": "A"}"#.to_owned(), "missing field `question`"),
        (wrong().replace("\"on\"", "\"when\""), "unknown field `when`"),
        (wrong().replace("\"basis\"", "\"bases\""), "unknown field `bases`"),
        (wrong().replace("explicit", "certain"), "unknown variant `certain`"),
        (wrong().replace("explicit", "open"), "an open case expects the status"),
    ] {
        let broken = [wrong(), String::new(), line].join("\n");
        test(&[("good.jsonl", &wrong()), ("broken.jsonl", &broken)], &[]).refused("", &["error: broken.jsonl: line 3: ", said]);
    }
}

#[test]
fn a_case_file_that_cannot_be_read_is_refused_before_anything_is_run() {
    let folder = folder(&[("good.jsonl", &right())]);
    std::fs::write(folder.path().join("bytes.jsonl"), [0xff, 0xfe]).unwrap();
    for file in ["missing.jsonl", "bytes.jsonl", "."] {
        run_in(folder.path(), &["test", "good.jsonl", file]).refused("", &[&format!("error: {file}: ")]);
    }
}

#[test]
fn cases_run_against_the_law_that_is_given() {
    let allowed = crate::regulation("town", "3030", "\"unstated\"");
    let permitted = case("A", "{}", r#"{"verdict": "permitted", "governing": "town"}"#);
    let folder = folder(&[("town.toml", &allowed), ("cases.jsonl", &permitted)]);
    let answer = run_in(folder.path(), &["test", "cases.jsonl", "--law", "town.toml", "--only-law"]).answer();
    assert_eq!(answer, "1 passed, 0 failed\n");
    assert_eq!(run_in(folder.path(), &["test", "cases.jsonl", "--law", "town.toml"]).code, Some(1));
}

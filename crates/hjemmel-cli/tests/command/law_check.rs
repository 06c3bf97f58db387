//! `hjemmel law check` and `hjemmel law diff`: what is remarked, what differs, and with which exit code.

use crate::{folder, regulation, run, run_in};
use hjemmel::bundled;

const ENDED: &str = "{ from = 2021-01-01, until = 2021-02-01 }";
const OPEN: &str = "{ from = 2021-01-01 }";

#[test]
fn law_without_faults_and_remarks_has_nothing_to_remark() {
    let folder = folder(&[("a.toml", &regulation("a", "0301", ENDED))]);
    assert_eq!(run_in(folder.path(), &["law", "check", "a.toml"]).answer(), "nothing to remark\n");
    assert_eq!(run_in(folder.path(), &["law", "check", "--law", ".", "--only-law"]).answer(), "nothing to remark\n");
    let json = run_in(folder.path(), &["law", "check", "a.toml", "--format", "json"]).json();
    assert_eq!(json, serde_json::json!({"faults": [], "remarks": []}));
}

#[test]
fn remarks_are_those_on_the_files_given_and_end_with_exit_code_1() {
    let folder = folder(&[("a.toml", &regulation("a", "0301", OPEN)), ("b.toml", &regulation("b", "0301", OPEN))]);
    let text = run_in(folder.path(), &["law", "check", "a.toml"]);
    assert_eq!((text.code, text.stderr.as_str()), (Some(1), ""));
    let expected = "a@2021-01-01 no_end\n  it states no end, nothing loaded ends it, and no `validity_note` says why\n1 remark\n";
    assert_eq!(text.stdout.split_whitespace().collect::<Vec<_>>(), expected.split_whitespace().collect::<Vec<_>>());
    let json = run_in(folder.path(), &["law", "check", "a.toml", "b.toml", "--format", "json"]);
    assert_eq!(json.code, Some(1));
    let json: serde_json::Value = serde_json::from_str(&json.stdout).unwrap();
    let remarks = json["remarks"].as_array().unwrap();
    assert_eq!(remarks.iter().map(|one| one["regulation"].as_str().unwrap()).collect::<Vec<_>>(), ["a@2021-01-01", "b@2021-01-01"]);
    assert_eq!((&remarks[0]["code"], &remarks[0]["provision"]), (&"no_end".into(), &serde_json::Value::Null));
}

#[test]
fn faults_are_shown_where_they_are_and_end_with_exit_code_1() {
    let folder = folder(&[("a.toml", &regulation("a", "0301", OPEN).replace("permitted", "premitted"))]);
    for arguments in [&["law", "check", "a.toml"][..], &["law", "check", "--law", "a.toml", "--only-law"]] {
        let text = run_in(folder.path(), arguments);
        assert_eq!((text.code, text.stderr.as_str()), (Some(1), ""));
        for said in ["error[unknown_verdict]", "a.toml:12", "did you mean `permitted`?", "1 fault\n"] {
            assert!(text.stdout.contains(said), "no {said:?} in {}", text.stdout);
        }
    }
    let json = run_in(folder.path(), &["law", "check", "a.toml", "--format", "json"]);
    let document: serde_json::Value = serde_json::from_str(&json.stdout).unwrap();
    assert_eq!(
        (json.code, &document["faults"][0]["code"], &document["faults"][0]["line"]),
        (Some(1), &"unknown_verdict".into(), &12.into())
    );
}

#[test]
fn the_bundled_law_is_checked_without_paths() {
    let count = bundled().unwrap().check().len();
    let json = run(&["law", "check", "--format", "json"]);
    assert_eq!(json.code, Some(i32::from(count > 0)));
    let document: serde_json::Value = serde_json::from_str(&json.stdout).unwrap();
    assert_eq!(document["remarks"].as_array().unwrap().len(), count);
}

#[test]
fn two_files_are_compared_situation_by_situation() {
    let before = regulation("a", "0301", ENDED);
    let limited = before.replace("verdict =", "when = { participants = { at_most = 10 } }\nverdict =");
    let folder = folder(&[("before.toml", &before), ("after.toml", &limited)]);
    let text = run_in(folder.path(), &["law", "diff", "before.toml", "after.toml"]).answer();
    let expected = "a@2021-01-01 → a@2021-01-01\n  differs in: provision\n\
                    gathering: another outcome in 1 of 2 situations\n  permitted → not_regulated: 1\n    for instance participants=11\n";
    assert_eq!(text, expected);
    let json = run_in(folder.path(), &["law", "diff", "before.toml", "after.toml", "--format", "json"]).json();
    let question = &json["compared"][0]["questions"][0];
    assert_eq!((&question["situations"], &question["changed"], &question["stretches"]), (&2.into(), &1.into(), &1.into()));
    let shift = serde_json::json!({"before": "permitted", "after": "not_regulated", "count": 1, "example": {"participants": 11}, "on": null, "place": null});
    assert_eq!(question["shifts"], serde_json::json!([shift]));
    let same = run_in(folder.path(), &["law", "diff", "after.toml", "after.toml"]).answer();
    assert!(same.ends_with("  differs in: nothing\ngathering: another outcome in 0 of 2 situations\n"), "{same}");
    let refused = run_in(folder.path(), &["law", "diff", "before.toml", "after.toml", "--law", "."]);
    refused.refused("", &["compared by themselves"]);
    run_in(folder.path(), &["law", "diff", "before.toml", "later.toml"]).refused("unreadable", &["later.toml"]);
}

#[test]
fn two_regulations_of_the_law_are_compared_by_their_ids() {
    let folder = folder(&[("a.toml", &regulation("a", "0301", ENDED)), ("b.toml", &regulation("b", "0301", "\"unstated\""))]);
    let text = run_in(folder.path(), &["law", "diff", "a@2021-01-01", "b", "--law", "."]).answer();
    assert_eq!(
        text,
        "a@2021-01-01 → b@undated\n  differs in: id, validity\ngathering: another outcome in 0 of 1 situations\n  they are never in force together: each was taken where it has most to say\n"
    );
    run(&["law", "diff", "lil-20201028", "lil-20201029"]).refused("unknown_regulation", &["lil-20201029"]);
    run_in(folder.path(), &["law", "diff", "a.toml", "lil-20201028"]).refused("", &["give two ids, or two files or folders"]);
}

#[test]
fn two_folders_are_compared_by_the_regulations_they_have() {
    let (a, b, c) = (regulation("a", "0301", ENDED), regulation("b", "0301", ENDED), regulation("c", "0301", ENDED));
    let folder = folder(&[]);
    for (name, text) in [("old/a", &a), ("old/b", &b), ("new/b", &b.replace("permitted", "prohibited")), ("new/c", &c)] {
        let path = folder.path().join(format!("{name}.toml"));
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    let path = folder.path().to_owned();
    let text = run_in(&path, &["law", "diff", "old", "new"]).answer();
    let expected = "only before: a@2021-01-01\nonly after: c@2021-01-01\nb@2021-01-01 → b@2021-01-01\n  differs in: provision\n\
                    gathering: another outcome in 1 of 1 situations\n  permitted → prohibited: 1\n    in every situation\n";
    assert_eq!(text, expected);
    assert_eq!(run_in(folder.path(), &["law", "diff", "old", "old"]).answer(), "the same regulations\n");
    let json = run_in(folder.path(), &["law", "diff", "old", "new", "--format", "json"]).json();
    assert_eq!((&json["only_before"][0], &json["only_after"][0]), (&"a@2021-01-01".into(), &"c@2021-01-01".into()));
    assert_eq!(json["compared"][0]["questions"][0]["shifts"][0]["example"], serde_json::json!({}));
    assert_eq!(json["compared"][0]["keys"], serde_json::json!(["provision"]));
    // Folders stay folders where each has one file.
    for (folder, name) in [("old", "b"), ("new", "b")] {
        std::fs::remove_file(path.join(folder).join(format!("{name}.toml"))).unwrap();
    }
    let text = run_in(&path, &["law", "diff", "old", "new"]).answer();
    assert_eq!(text, "only before: a@2021-01-01\nonly after: c@2021-01-01\n");
}

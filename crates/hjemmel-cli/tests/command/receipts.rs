//! `decide --receipt` and `receipt verify`, and what else decisions can be shown as.

use super::{run, run_in, run_with};

const SEMINAR: [&str; 8] = ["decide", "gathering", "--venue", "Lillestrøm", "--fact", "kind=seminar", "--fact", "format=in_person"];

#[test]
fn a_receipt_is_written_whole_and_verified_with_an_exit_code_for_each_outcome() {
    let folder = tempfile::tempdir().unwrap();
    let decided = run_in(folder.path(), &[&SEMINAR[..], &["--receipt", "r.json"]].concat());
    assert_eq!((decided.code, decided.stderr.as_str()), (Some(0), ""));
    let files: Vec<_> = std::fs::read_dir(folder.path()).unwrap().collect();
    assert_eq!(files.len(), 1, "nothing else is left behind");
    let verify = |arguments: &[&str]| run_in(folder.path(), &[&["receipt", "verify"], arguments].concat());

    let intact = verify(&["r.json"]);
    assert_eq!((intact.code, intact.stdout.as_str()), (Some(0), "intact: the law at hand gives the same answer\n"));

    std::fs::write(folder.path().join("law.toml"), hjemmel::bundle::regulations().next().unwrap().1).unwrap();
    let other = verify(&["r.json", "--only-law", "--law", "law.toml"]);
    assert_eq!(other.code, Some(1));
    assert!(other.stdout.contains("another answer") && other.stdout.contains("lillestrom-home-office@undated"), "{}", other.stdout);
    assert!(other.stdout.contains("at hand: not there"), "{}", other.stdout);

    let text = std::fs::read_to_string(folder.path().join("r.json")).unwrap();
    let altered = run_with(text.replace("prohibited", "permitted").as_bytes(), &["receipt", "verify", "-", "--format", "json"]);
    assert_eq!(altered.code, Some(1));
    let document: serde_json::Value = serde_json::from_str(&altered.stdout).unwrap();
    assert_eq!((document["state"].as_str(), document["same_answer"].is_null()), (Some("altered"), true));
}

#[test]
fn a_receipt_that_cannot_be_read_or_written_is_an_error_and_writes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let nowhere = run_in(folder.path(), &[&SEMINAR[..], &["--receipt", "missing/r.json"]].concat());
    assert_eq!((nowhere.code, nowhere.stdout.as_str()), (Some(2), ""));
    assert!(nowhere.stderr.contains("there is no folder missing"), "{}", nowhere.stderr);
    for (text, part) in [("{}", "it has no seal"), ("", "not a receipt"), ("{\"seal\": 1, \"receipt\": 1}", "missing field")] {
        let run = run_with(text.as_bytes(), &["receipt", "verify", "-"]);
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""));
        assert!(run.stderr.contains("invalid_receipt") && run.stderr.contains(part), "{}", run.stderr);
    }
}

#[test]
fn a_decision_can_be_shown_as_markdown_and_as_html_with_what_comes_from_outside_escaped() {
    let folder = tempfile::tempdir().unwrap();
    let example = include_str!("../../../../docs/examples/example-town.toml");
    let title = "en = \"Invented decision on gatherings\"";
    assert!(example.contains(title));
    let text = example.replace(title, "en = \"1. <script>alert('x')</script> & *stars*\"");
    std::fs::write(folder.path().join("town.toml"), text).unwrap();
    let shown = |format: &str| {
        let arguments = ["--law", "town.toml", "--on", "2021-03-20", "--fact", "participants=30", "--format", format];
        let run = run_in(folder.path(), &[&SEMINAR[..], &arguments].concat());
        assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
        run.stdout
    };
    let html = shown("html");
    assert!(html.starts_with("<article lang=\"en\">\n<h2>Not allowed</h2>") && html.ends_with("</article>\n"), "{html}");
    assert!(!html.contains("<script>") && html.contains("&lt;script&gt;"), "{html}");
    let markdown = shown("markdown");
    assert!(markdown.starts_with("## Not allowed\n\n**No, it may not be held.**\n"), "{markdown}");
    assert!(markdown.contains(r"- 1\. \<script\>alert('x')\</script\> \& \*stars\*"), "{markdown}");
    for other in [&["law", "list"][..], &["place", "Oslo"], &["vocabulary"]] {
        let run = run(&[other, &["--format", "html"]].concat());
        assert_eq!(run.code, Some(2));
        assert!(run.stderr.contains("belong to `hjemmel decide`"), "{}", run.stderr);
    }
}

#[test]
fn presumptions_are_used_only_where_they_are_asked_for_and_are_told() {
    let arguments =
        ["decide", "home_office", "--workplace", "Lillestrøm", "--on", "2020-11-05", "--fact", "tasks_doable_at_home=all"];
    let plain = run(&arguments);
    assert!(plain.stdout.contains("MORE MUST BE KNOWN") && plain.stdout.contains("In the usual case"), "{}", plain.stdout);
    let presumed = run(&[&arguments[..], &["--presume"]].concat());
    assert!(presumed.stdout.contains("REQUIRED") && presumed.stdout.contains("What was presumed"), "{}", presumed.stdout);
    let json = run(&[&arguments[..], &["--presume", "--format", "json"]].concat());
    let document: serde_json::Value = serde_json::from_str(&json.stdout).unwrap();
    assert_eq!(document["presumed"], serde_json::json!([{"fact": "employment", "value": "employee"}]));
    assert_eq!(document["because"], serde_json::json!(["tasks_doable_at_home"]));
}

//! Names, places, times, options and regulation files that are wrong: exit code 2, the reason on stderr, nothing on stdout.

use crate::{folder, regulation, run, run_in};

#[test]
fn names_that_are_not_known_are_refused_with_what_is_valid() {
    run(&["decide", "gatherin"]).refused("unknown_question", &["`gatherin`", "did you mean `gathering`?", "valid: home_office,"]);
    let question = ["decide", "gathering", "--venue"];
    let with = |rest: &[&str]| run(&[&question[..], rest].concat());
    with(&["Lilestrøm"]).refused("unknown_place", &["`Lilestrøm`", "did you mean `Lillestrøm`?"]);
    with(&["9999"]).refused("unknown_place", &["`9999`"]);
    with(&[""]).refused("unknown_place", &["``"]);
    with(&["Våler"]).refused("ambiguous_place", &["`Våler`", "3018 Våler", "3419 Våler"]);
    with(&["Tynset", "--on", "2030-01-01"]).refused("place_not_covered", &["`Tynset`", "2030-01-01", "2023-12-31"]);
    let near = ["did you mean `lillestrom-home-office`?", "valid: ask-20210218,", "lillestrom-home-office,"];
    with(&["3030", "--regulation", "lillestrom-home-ofice"]).refused("unknown_regulation", &near);
    with(&["3030", "--regulation", "lillestrom-home-office@2021-01-01"]).refused("unknown_regulation", &["@2021-01-01"]);
    with(&["3030", "--lang", "sv"]).refused("unknown_language", &["`sv`", "valid: nb, nn, en"]);
}

#[test]
fn a_place_that_does_not_count_must_be_right_all_the_same() {
    run(&["decide", "gathering", "--venue", "3030", "--residence", "Nowhere"]).refused("unknown_place", &["`Nowhere`"]);
}

#[test]
fn what_is_no_date_is_refused_with_how_to_write_one() {
    for on in ["", "today", "2021-3-1", "2021-02-30", "01.03.2021", "2021-03-01T25:00", "2021-03-01T12:00Z", "2021-03-01 12:00"] {
        let reason = format!("`{on}` is no date");
        run(&["decide", "gathering", "--on", on]).refused("invalid_date", &[&reason, "YYYY-MM-DD"]);
    }
}

#[test]
fn formats_belong_to_the_subcommands_that_have_them() {
    for arguments in [
        &["decide", "gathering"][..],
        &["law", "list"],
        &["law", "show", "lillestrom-home-office"],
        &["place", "Oslo"],
        &["test", "cases.jsonl"],
    ] {
        run(&[arguments, &["--format", "yaml"]].concat()).refused("", &["yaml", "text, json"]);
        run(&[arguments, &["--format", "json-schema"]].concat()).refused("", &["json-schema", "hjemmel vocabulary QUESTION"]);
    }
    run(&["vocabulary", "--format", "json-schema"]).refused("", &["name the question"]);
}

#[test]
fn usage_errors_are_told_on_stderr() {
    for (arguments, said) in [
        (&["decide"][..], "QUESTION"),
        (&["decid", "gathering"], "decide"),
        (&["decide", "gathering", "--venu", "Oslo"], "--venue"),
        (&["decide", "gathering", "meal_break"], "meal_break"),
        (&["decide", "gathering", "--venue", "Oslo", "--venue", "Bergen"], "--venue"),
        (&["decide", "gathering", "--facts", "a.json", "--facts", "b.json"], "--facts"),
        (&["decide", "gathering", "--only-law"], "--law"),
        (&["law", "list", "--only-law"], "--law"),
        (&["test", "cases.jsonl", "--only-law"], "--law"),
        (&["law", "show"], "ID"),
        (&["law", "sho", "lillestrom-home-office"], "show"),
        (&["periods", "gathering", "--venue", "Oslo"], "--from"),
        (&["place", "Oslo", "--units", "units.json"], "--units"),
        (&["decide", "home_office", "--workplace", "Oslo", "--unit", "unit.json"], "--unit"),
        (&["test"], "FILES"),
        (&["completions"], "SHELL"),
        (&["completions", "tcsh"], "bash"),
        (&["--nonsense"], "--nonsense"),
    ] {
        run(arguments).refused("", &[said]);
    }
    for arguments in [&[][..], &["law"]] {
        let run = run(arguments);
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""));
        assert!(run.stderr.contains("Usage: hjemmel"), "{}", run.stderr);
    }
}

/// Every subcommand that takes `--law`, ready to take it.
fn takers<'a>(rest: &[&'a str]) -> Vec<Vec<&'a str>> {
    let takers: [&[&str]; 4] =
        [&["decide", "gathering"], &["law", "list"], &["law", "show", "lillestrom-home-office"], &["test", "cases.jsonl"]];
    takers.map(|taker| [taker, rest].concat()).to_vec()
}

#[test]
fn law_that_is_not_there_is_refused() {
    let folder = folder(&[("cases.jsonl", ""), ("oslo.toml", &regulation("oslo", "0301", "\"unstated\""))]);
    std::fs::create_dir(folder.path().join("empty")).unwrap();
    for taker in takers(&["--law", "oslo.toml", "--law", "missing.toml"]) {
        run_in(folder.path(), &taker).refused("unreadable", &["missing.toml", "cannot be read"]);
    }
    for taker in takers(&["--law", "empty"]) {
        run_in(folder.path(), &taker).refused("unreadable", &["empty", "no .toml files"]);
    }
}

#[cfg(unix)]
#[test]
fn a_pipe_or_a_device_in_the_place_of_a_file_is_refused_and_not_waited_for() {
    use crate::command;
    use std::process::Stdio;
    use std::time::{Duration, Instant};
    let folder = folder(&[("cases.jsonl", ""), ("oslo.toml", &regulation("oslo", "0301", "\"unstated\""))]);
    std::fs::create_dir(folder.path().join("law")).unwrap();
    for pipe in ["pipe", "law/pipe.toml"] {
        assert!(std::process::Command::new("mkfifo").arg(folder.path().join(pipe)).status().unwrap().success());
    }
    // Run so that a command that waits for the pipe is ended, and fails, instead of the test waiting with it.
    let refused = |arguments: &[&str], code: &str, path: &str| {
        let mut child = command(arguments).current_dir(folder.path()).stderr(Stdio::piped()).spawn().unwrap();
        let deadline = Instant::now() + Duration::from_secs(30);
        while child.try_wait().unwrap().is_none() {
            if Instant::now() > deadline {
                child.kill().unwrap();
                panic!("it waits: {arguments:?}");
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        let refusal = String::from_utf8(child.wait_with_output().unwrap().stderr).unwrap();
        assert!(refusal.starts_with(&format!("error[{code}]: ")), "{refusal}");
        assert!(refusal.contains(path) && refusal.contains("it is no regular file"), "{refusal}");
    };
    for (given, path) in [("pipe", "pipe"), ("law", "law/pipe.toml"), ("/dev/null", "/dev/null")] {
        for taker in takers(&["--law", given]) {
            refused(&taker, "unreadable", path);
        }
    }
    for register in ["pipe", "/dev/null", "law"] {
        refused(&["place", "Oslo", "--register", register], "invalid_register", register);
    }
}

#[test]
fn a_folder_with_broken_files_is_refused_and_all_of_them_told() {
    let spoil = |from: &str, to: &str| regulation("oslo", "0301", "\"unstated\"").replacen(from, to, 1);
    let folder = folder(&[("cases.jsonl", "")]);
    let law = folder.path().join("law");
    std::fs::create_dir(&law).unwrap();
    for (name, text) in [
        ("a.toml", spoil("permitted", "permited").replace("sentence = 1", "sentence = 0")),
        ("b.toml", regulation("bergen", "4601", "\"unstated\"")),
        ("c.toml", spoil("0301", "Olso")),
    ] {
        std::fs::write(law.join(name), text).unwrap();
    }
    for taker in takers(&["--law", "law"]) {
        let refusal = run_in(folder.path(), &taker).refusal();
        let separator = std::path::MAIN_SEPARATOR;
        for said in [format!("law{separator}a.toml:12:11"), format!("law{separator}a.toml:14:"), format!("law{separator}c.toml:4:")]
        {
            assert!(refusal.contains(&said), "no {said} in:\n{refusal}");
        }
        for code in ["error[unknown_verdict]", "error[invalid_count]", "error[unknown_place]"] {
            assert_eq!(refusal.matches(code).count(), 1, "{code} in:\n{refusal}");
        }
        assert!(!refusal.contains("b.toml"), "{refusal}");
    }
}

#[test]
fn a_regulation_given_twice_is_refused() {
    let folder = folder(&[("oslo.toml", &regulation("oslo", "0301", "\"unstated\""))]);
    for taker in takers(&["--law", "oslo.toml", "--law", "."]).into_iter().take(3) {
        run_in(folder.path(), &taker).refused("duplicate_regulation", &["`oslo`", "oslo.toml"]);
    }
}

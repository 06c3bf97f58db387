//! How answers leave the command: the same bytes for the same input, no colour in a pipe, quiet when nobody reads on; and the
//! pages it prints about itself.

use crate::{command, folder, run, run_with};
use clap_complete::Shell;
use std::process::Stdio;

const SUBCOMMANDS: [&str; 7] = ["decide", "law", "place", "vocabulary", "test", "completions", "man"];

/// One command line for every kind of answer.
const ANSWERS: [&[&str]; 12] = [
    &["decide", "gathering", "--venue", "Lillestrøm", "--fact", "kind=seminar"],
    &["decide", "gathering", "--venue", "Lillestrøm", "--fact", "kind=seminar", "--format", "json"],
    &["law", "list"],
    &["law", "show", "lillestrom-home-office"],
    &["law", "show", "lillestrom-home-office", "--format", "json"],
    &["place", "Skedsmo"],
    &["vocabulary"],
    &["vocabulary", "gathering"],
    &["vocabulary", "--format", "json"],
    &["completions", "bash"],
    &["man"],
    &["--help"],
];

#[test]
fn the_same_input_gives_the_same_bytes() {
    for arguments in ANSWERS {
        assert_eq!(run(arguments).answer(), run(arguments).answer(), "{arguments:?}");
    }
}

#[test]
fn pipes_and_no_color_get_no_escape_bytes() {
    let refusals: [&[&str]; 3] = [&["decide", "gatherin"], &["decide", "gathering", "--law", "missing.toml"], &["--nonsense"]];
    for arguments in ANSWERS.into_iter().chain(refusals) {
        for (name, value) in [("TERM", "xterm-256color"), ("NO_COLOR", "1")] {
            let output = command(arguments).env(name, value).output().unwrap();
            let bytes = [output.stdout, output.stderr].concat();
            assert!(!bytes.is_empty() && !bytes.contains(&0x1b), "{arguments:?} with {name}");
        }
    }
}

#[test]
fn a_reader_that_stops_reading_is_no_error() {
    for arguments in ANSWERS {
        let mut child = command(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{arguments:?}");
        assert_eq!(output.status.code(), Some(0), "{arguments:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn an_answer_that_cannot_be_written_is_an_error() {
    for arguments in &ANSWERS[..11] {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let output = command(arguments).stdout(full).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(output.stderr.starts_with(b"error: "), "{arguments:?}");
    }
}

#[test]
fn help_and_version_are_answers() {
    let help = run(&["--help"]).answer();
    for subcommand in SUBCOMMANDS {
        assert!(help.contains(&format!("\n  {subcommand} ")), "{subcommand}");
        assert!(run(&[subcommand, "--help"]).answer().contains(&format!("Usage: hjemmel {subcommand}")));
    }
    assert!(help.contains("Exit codes: 0 answered"), "{help}");
    assert_eq!(run(&["--version"]).answer(), format!("hjemmel {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn completions_for_every_shell_know_every_subcommand_and_option() {
    for shell in [Shell::Bash, Shell::Zsh, Shell::Fish] {
        let script = run(&["completions", &shell.to_string()]).answer();
        let words: Vec<&str> = script.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-').collect();
        for name in SUBCOMMANDS.into_iter().chain(["list", "show"]) {
            assert!(words.contains(&name), "{shell}: {name}");
        }
        for option in ["workplace", "employer-seat", "fact", "facts", "only-law", "format", "lang", "json-schema"] {
            // fish writes the name of an option without its hyphens.
            assert!(words.iter().any(|word| word.trim_start_matches('-') == option), "{shell}: {option}");
        }
    }
}

#[cfg(unix)]
#[test]
fn the_script_for_bash_is_sound() {
    let script = run(&["completions", "bash"]).answer();
    let folder = folder(&[("hjemmel.bash", &script), ("broken.bash", &format!("{script}\nif then"))]);
    let check = |name: &str| std::process::Command::new("bash").arg("-n").arg(folder.path().join(name)).output().unwrap().status;
    assert!(check("hjemmel.bash").success());
    assert!(!check("broken.bash").success(), "bash -n finds nothing wrong with anything");
}

#[test]
fn the_manual_has_a_page_a_subcommand() {
    let manual = run(&["man"]).answer();
    assert!(manual.contains(".TH hjemmel 1"), "{manual}");
    for subcommand in SUBCOMMANDS {
        assert!(manual.contains(&format!(".TH hjemmel-{subcommand} 1")), "{subcommand}");
    }
}

#[test]
fn stdin_is_left_alone_where_nothing_asks_for_it() {
    let arguments = ["place", "Oslo"];
    assert_eq!(run_with(b"anything", &arguments).answer(), run(&arguments).answer());
}

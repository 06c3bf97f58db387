//! The built command, run as people and programs run it: what it answers, where, and with which exit code.
//!
//! One binary for all of it: every other would link the whole library once more.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "so a test speaks")]

mod ask;
mod checks;
mod decide;
mod facts;
mod law;
mod law_check;
mod output;
mod places;
mod receipts;
mod vocabulary;
mod wrong_turns;

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// What a run of the command came to.
struct Run {
    code: Option<i32>,
    stdout: String,
    stderr: String,
}

/// The command with these arguments and nothing to read.
fn command(arguments: &[&str]) -> Command {
    let mut command = bare(arguments);
    command.stdin(Stdio::null());
    command
}

/// The command with these arguments, without what a caller's environment could change.
fn bare(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_hjemmel"));
    command.args(arguments);
    for name in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "COLUMNS", "TERM"] {
        command.env_remove(name);
    }
    command
}

fn read(output: Output) -> Run {
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    let run = Run { code: output.status.code(), stdout: text(output.stdout), stderr: text(output.stderr) };
    assert!(!run.stderr.contains("panicked"), "{}", run.stderr);
    run
}

fn run(arguments: &[&str]) -> Run {
    read(command(arguments).output().unwrap())
}

/// Runs it in a folder, so that messages name files as they were given.
fn run_in(folder: &Path, arguments: &[&str]) -> Run {
    read(command(arguments).current_dir(folder).output().unwrap())
}

/// Runs it with something to read.
fn run_with(input: &[u8], arguments: &[&str]) -> Run {
    let mut child =
        command(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts");
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    // It may stop reading before all is written: that is for it to say.
    let writer = std::thread::spawn(move || drop(stdin.write_all(&input)));
    let run = read(child.wait_with_output().unwrap());
    writer.join().unwrap();
    run
}

impl Run {
    /// The answer: exit code 0, something on stdout, nothing on stderr.
    #[track_caller]
    fn answer(self) -> String {
        assert_eq!(self.code, Some(0), "{}", self.stderr);
        assert_eq!(self.stderr, "");
        assert!(self.stdout.ends_with('\n'), "no answer, or one without its last line break");
        self.stdout
    }

    /// The answer, as JSON.
    #[track_caller]
    fn json(self) -> serde_json::Value {
        serde_json::from_str(&self.answer()).unwrap()
    }

    /// The refusal: exit code 2, nothing on stdout, the reason on stderr.
    #[track_caller]
    fn refusal(self) -> String {
        assert_eq!(self.code, Some(2), "{}{}", self.stdout, self.stderr);
        assert_eq!(self.stdout, "", "an error leaves stdout alone");
        assert!(self.stderr.starts_with("error"), "{}", self.stderr);
        self.stderr
    }

    /// The refusal, which must have this stable code and say all of these.
    #[track_caller]
    fn refused(self, code: &str, said: &[&str]) {
        let refusal = self.refusal();
        let title = if code.is_empty() { "error: ".to_owned() } else { format!("error[{code}]: ") };
        assert!(refusal.starts_with(&title), "{refusal}");
        // The list of what is valid is folded: compared with its words apart by one space.
        let words = refusal.split_whitespace().collect::<Vec<_>>().join(" ");
        for said in said {
            assert!(words.contains(said), "no {said:?} in:\n{refusal}");
        }
    }
}

/// A folder with these files, gone after the test.
fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        std::fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

/// A regulation that allows every gathering in a place, with its id and validity.
fn regulation(id: &str, place: &str, validity: &str) -> String {
    format!(
        r#"format = 1
id = "{id}"
authority = "municipal"
places = ["{place}"]
validity = {validity}
title = {{ nb = "Prøve", nn = "Prøve", en = "Trial" }}

[[provision]]
id = "gatherings.allowed"
question = "gathering"
effect = "outcome"
verdict = "permitted"
basis = "stated"
source = {{ heading = "§ 1", sentence = 1, digest = "sha256:{}" }}
text = {{ nb = "Alt er tillatt.", nn = "Alt er tillate.", en = "All is allowed." }}
"#,
        "0".repeat(64)
    )
}

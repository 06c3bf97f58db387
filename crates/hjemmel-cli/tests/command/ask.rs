//! The interview, driven on a terminal as a person would: keys in, prompts and the decision out.

use super::{bare, run};
use expectrl::session::OsSession;
use expectrl::{Any, Eof, Expect as _, Session};
use std::time::Duration;

const ENTER: &str = "\r";
const DOWN: &str = "\x1b[B";
const ESCAPE: &str = "\x1b";
const INTERRUPT: &str = "\x03";

fn ask(arguments: &[&str]) -> OsSession {
    let mut command = bare(&[&["ask"], arguments].concat());
    command.env("TERM", "xterm").env("NO_COLOR", "1");
    let mut session = Session::spawn(command).unwrap();
    session.set_expect_timeout(Some(Duration::from_secs(20)));
    session
}

/// Waits until a prompt shows a text, and then presses keys.
fn reply(session: &mut OsSession, shown: &str, keys: &[&str]) {
    session.expect(shown).unwrap_or_else(|error| panic!("{shown}: {error}"));
    for key in keys {
        session.send(key).unwrap();
    }
}

/// What is shown to the end.
fn rest(session: &mut OsSession) -> String {
    let found = session.expect(Eof).unwrap();
    String::from_utf8_lossy(found.as_bytes()).into_owned()
}

#[test]
fn from_nothing_to_a_decision_with_a_wrong_place_and_a_step_back() {
    let mut session = ask(&["--lang", "en"]);
    reply(&mut session, "May it be held?", &[DOWN, DOWN, ENTER]);
    reply(&mut session, "Which day", &["2021-02-20", ENTER]);
    reply(&mut session, "Name a municipality", &["Askr", ENTER]);
    reply(&mut session, "Asker?", &[]);
    reply(&mut session, "Name a municipality", &["Asker", ENTER]);
    // The first question, a step back to the place, and on again.
    reply(&mut session, "arrows and Enter", &[ESCAPE]);
    reply(&mut session, "Name a municipality", &["3025", ENTER]);
    for _ in 0..12 {
        match session.expect(Any::boxed(vec![
            Box::new("arrows and Enter"),
            Box::new("an empty answer"),
            Box::new("The law consulted"),
        ])) {
            Ok(found) if found.as_bytes().ends_with(b"The law consulted") => return,
            Ok(_) => session.send(ENTER).unwrap(),
            Err(error) => panic!("{error}"),
        }
        std::thread::sleep(Duration::from_millis(150));
    }
    panic!("no decision after twelve questions");
}

#[test]
fn a_named_question_is_asked_in_the_language_wanted_and_ends_as_soon_as_the_verdict_stands() {
    let mut session = ask(&["home_office", "--on", "2020-11-04", "--workplace", "Lillestrøm", "--lang", "nb"]);
    reply(&mut session, "Hvilken tilknytning", &[ENTER]);
    reply(&mut session, "Hvor mange av arbeidsoppgavene", &[DOWN, ENTER]);
    let text = rest(&mut session);
    assert!(text.contains("DELVIS PÅKREVD") && text.contains("home-office.in-part"), "{text}");
}

#[test]
fn who_does_not_know_gets_the_answer_as_far_as_it_goes() {
    let mut session = ask(&["home_office", "--on", "2020-11-04", "--workplace", "Lillestrøm"]);
    // Without it nothing else settles the question, and nothing else is asked.
    reply(&mut session, "relationship to the", &[DOWN, DOWN, DOWN, DOWN, DOWN, ENTER]);
    let text = rest(&mut session);
    assert!(text.contains("MORE MUST BE KNOWN"), "{text}");
}

#[test]
fn the_interview_can_be_broken_off_and_needs_a_terminal() {
    let mut session = ask(&["home_office", "--on", "2020-11-04"]);
    reply(&mut session, "Name a municipality", &[INTERRUPT]);
    assert!(rest(&mut session).contains("interrupted"));
    let piped = run(&["ask", "home_office"]);
    assert_eq!((piped.code, piped.stdout.as_str()), (Some(2), ""));
    assert!(piped.stderr.contains("hjemmel decide"), "{}", piped.stderr);
}

#[test]
fn escape_goes_back_to_the_day_and_to_the_question_and_a_time_that_is_not_known_is_asked_for_again() {
    let mut session = ask(&[]);
    reply(&mut session, "May it be held?", &[DOWN, DOWN, ENTER]);
    reply(&mut session, "Which day", &[ENTER]);
    reply(&mut session, "Name a municipality", &[ESCAPE]);
    reply(&mut session, "Which day", &[ESCAPE]);
    reply(&mut session, "What is it about?", &[DOWN, DOWN, ENTER]);
    reply(&mut session, "Which day", &[ENTER]);
    reply(&mut session, "Name a municipality", &["Asker", ENTER]);
    // What applies in Asker has dates: without a time there is no answer, and that is said.
    reply(&mut session, "When?", &[ENTER]);
    reply(&mut session, "say for which day", &[]);
    reply(&mut session, "When?", &["2021-02-20", ENTER]);
    reply(&mut session, "arrows and Enter", &[INTERRUPT]);
    assert!(rest(&mut session).contains("interrupted"));
}

#[test]
fn a_receipt_that_cannot_be_written_is_told_before_anything_is_asked() {
    let mut session = ask(&["--receipt", "missing/r.json"]);
    assert!(rest(&mut session).contains("there is no folder missing"));
}

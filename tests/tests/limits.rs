//! Limits of regulation files that a file made for a test would be too long to show: what passes them is refused, quickly
//! and by name.

use hjemmel::{Domain, Error, FaultCode, VOCABULARY};
use hjemmel_tests::load;
use std::fmt::Write as _;

const TEXTS: &str = "nb = \"a\"\nnn = \"b\"\nen = \"c\"\n";

/// A regulation of these provisions, each given by the lines between its effect and its source.
fn regulation(provisions: impl Iterator<Item = String>) -> String {
    let mut text = format!(
        "format = 1\nid = \"limit\"\nauthority = \"municipal\"\nplaces = [\"3030\"]\nvalidity = \"unstated\"\n[title]\n{TEXTS}"
    );
    let source = format!("source = {{ heading = \"h\", sentence = 1, digest = \"sha256:{}\" }}", "0".repeat(64));
    for (at, lines) in provisions.enumerate() {
        let _ = writeln!(text, "[[provision]]\nid = \"p.n{at}\"\nquestion = \"gathering\"\nbasis = \"stated\"\n{lines}\n{source}");
        let _ = write!(text, "[provision.text]\n{TEXTS}");
    }
    text
}

/// Advice that applies where one fact has one value, for each of the first facts of the question.
fn one_fact_each(count: usize) -> impl Iterator<Item = String> {
    let facts = VOCABULARY.question("gathering").unwrap().facts.iter().take(count);
    facts.map(|fact| {
        let when = match fact.domain {
            Domain::Terms(set) => format!("{} = \"{}\"", fact.id, set.terms[0].id),
            Domain::YesNo => format!("{} = true", fact.id),
            Domain::Count => format!("{} = {{ at_least = 1 }}", fact.id),
        };
        format!("effect = \"advice\"\naddressee = \"organiser\"\nwhen = {{ {when} }}")
    })
}

fn refused(text: &str) -> (FaultCode, String) {
    match load(text) {
        Err(Error::Regulation(faults)) if faults.list().len() == 1 => (faults.list()[0].code, faults.list()[0].message.clone()),
        Err(other) => panic!("another error: {other}"),
        Ok(_) => panic!("loaded"),
    }
}

#[test]
fn sixteen_facts_combine_in_as_many_ways_as_a_table_may_have_and_seventeen_in_more() {
    load(&regulation(one_fact_each(16))).unwrap();
    let (code, message) = refused(&regulation(one_fact_each(17)));
    assert_eq!((code, message.contains("65536")), (FaultCode::TableTooLarge, true), "{message}");
}

#[test]
fn the_tables_of_all_times_and_places_of_one_file_have_a_limit_together() {
    // A table of a million cells, and another on every day on which one more provision applies.
    let facts = VOCABULARY.question("gathering").unwrap().facts.iter();
    let facts = facts.filter(|fact| matches!(fact.domain, Domain::YesNo | Domain::Terms(_))).take(20);
    let all: Vec<String> = facts
        .map(|fact| match fact.domain {
            Domain::Terms(set) => format!("{} = \"{}\"", fact.id, set.terms[0].id),
            _ => format!("{} = true", fact.id),
        })
        .collect();
    assert_eq!(all.len(), 20);
    let always = format!("effect = \"advice\"\naddressee = \"organiser\"\nwhen = {{ {} }}", all.join(", "));
    let daily = |days: u32| {
        let that_day =
            |day| format!("effect = \"clarification\"\nvalidity = {{ from = 2021-01-{day:02}, until = 2021-01-{day:02} }}");
        let text = regulation(std::iter::once(always.clone()).chain((1..=days).map(that_day)));
        text.replace("\"unstated\"", "{ from = 2021-01-01, until = 2021-01-31 }")
    };
    load(&daily(6)).unwrap();
    let (code, message) = refused(&daily(12));
    assert_eq!((code, message.contains("8388608")), (FaultCode::TableTooLarge, true), "{message}");
}

#[test]
fn more_provisions_than_all_tables_would_hold_are_not_compared_with_each_other() {
    let (code, message) = refused(&regulation((0..1_281).map(|_| "effect = \"clarification\"".to_owned())));
    assert_eq!((code, message.contains("1281")), (FaultCode::TableTooLarge, true), "{message}");
}

#[test]
fn names_listed_twice_and_the_place_that_counts_declared_irrelevant_are_refused() {
    let clarification = |rest: &str| regulation(std::iter::once(format!("effect = \"clarification\"\n{rest}")));
    load(&clarification("irrelevant = [\"indoors\"]\nirrelevant_places = [\"residence\"]")).unwrap();
    for (rest, code) in [
        ("irrelevant = [\"indoors\", \"indoors\"]", FaultCode::DuplicateValue),
        ("norms = [\"N1\", \"N1\"]", FaultCode::DuplicateValue),
        ("see = [\"breach\", \"breach\"]", FaultCode::DuplicateValue),
        ("irrelevant_places = [\"venue\"]", FaultCode::UnexpectedKey),
    ] {
        assert_eq!(refused(&clarification(rest)).0, code, "{rest}");
    }
}

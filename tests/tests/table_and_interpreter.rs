//! The compiled table and the plain interpreter say the same: in every situation of every question of every bundled
//! regulation, and with facts missing wherever the completions can be enumerated.

use hjemmel::{FactId, Facts, Question, Regulation, VOCABULARY, Value};
use hjemmel_core::interpreter::{interpret, mentioned, values};
use hjemmel_tests::law;
use std::collections::HashSet;

/// The most situations, unknown facts included, that are enumerated for one question.
const ENUMERABLE: usize = 200_000;

/// Every way to give the facts that provisions mention; with `unknown`, each may also be left out.
fn situations(regulation: &Regulation, question: &'static Question, unknown: bool) -> Vec<Facts> {
    let provisions: Vec<_> = regulation.provisions().iter().enumerate().filter(|(_, one)| one.question == question).collect();
    let empty = Facts::new(question);
    let mut situations = vec![empty];
    for fact in mentioned(&provisions) {
        let mut choices: Vec<Option<Value>> = values(&provisions, &empty, fact).into_iter().map(Some).collect();
        if unknown {
            choices.push(None);
        }
        situations = situations
            .iter()
            .flat_map(|partly| {
                choices.iter().map(move |choice| choice.map_or(*partly, |value| partly.with_fact(fact, value).unwrap()))
            })
            .collect();
        assert!(situations.len() <= ENUMERABLE * 10, "{}: too many situations to enumerate", question.id);
    }
    situations
}

#[test]
fn every_situation_has_the_same_finding_in_both() {
    let (mut questions, mut compared) = (0, 0);
    for regulation in law().regulations() {
        for question in regulation.questions() {
            questions += 1;
            for facts in situations(regulation, question, false) {
                assert_eq!(regulation.finding(&facts), interpret(regulation, &facts), "{} {facts:?}", regulation.id());
                assert_eq!(regulation.outcome(&facts), regulation.finding(&facts).outcome);
                compared += 1;
            }
        }
    }
    assert!(questions >= VOCABULARY.questions.len() && compared > 1_000, "{questions} questions, {compared} situations");
}

#[test]
fn every_situation_with_facts_missing_has_the_same_finding_in_the_table_filled_scanned_and_the_interpreter() {
    let (mut compared, mut interpreted) = (0, 0);
    for regulation in law().regulations() {
        for question in regulation.questions() {
            let table = regulation.table(question).unwrap();
            let scanned = table.without_partial_cells();
            let situations = situations(regulation, question, true);
            // The interpreter tries every completion of every situation: a sample of the largest questions, all of the rest.
            // Spread by a multiplier, not by a step, which would meet the same values of some fact again and again.
            let share = 700.min(situations.len());
            let drawn = |at: usize| at.wrapping_mul(0x9E37_79B1) % situations.len() < share;
            let mut met: HashSet<(FactId, Option<Value>)> = HashSet::new();
            let mut all: HashSet<(FactId, Option<Value>)> = HashSet::new();
            for (at, facts) in situations.iter().enumerate() {
                all.extend(table.axes().iter().map(|axis| (axis.fact(), facts.get(axis.fact()))));
                assert_eq!(table.look_up(facts), scanned.look_up(facts), "{} {facts:?}", regulation.id());
                compared += 1;
                if drawn(at) {
                    met.extend(table.axes().iter().map(|axis| (axis.fact(), facts.get(axis.fact()))));
                    assert_eq!(table.look_up(facts), interpret(regulation, facts), "{} {facts:?}", regulation.id());
                    interpreted += 1;
                }
            }
            assert_eq!(met, all, "{}: a value, or a fact unknown, was never interpreted", question.id);
        }
    }
    assert!(compared > 3_000 && interpreted > 1_000, "{compared} compared, {interpreted} interpreted");
}

//! The compiled table and the plain interpreter say the same: in every cell of every question of every bundled regulation,
//! for every value of every fact, and with facts missing.

use hjemmel::{Facts, VOCABULARY};
use hjemmel_core::interpreter::{active, interpret, mentioned, values};
use hjemmel_tests::{Sequence, cells, law, tables};
use std::collections::HashSet;

#[test]
fn every_cell_has_the_same_finding_in_both() {
    let (mut questions, mut compared) = (HashSet::new(), 0);
    for regulation in law().regulations() {
        for (question, extent, table) in tables(regulation) {
            questions.insert(question.id);
            for facts in cells(question, table) {
                assert_eq!(table.look_up(&facts), interpret(regulation, extent, &facts), "{} {facts:?}", regulation.id());
                assert_eq!(extent.outcome(&facts), table.look_up(&facts).outcome);
                compared += 1;
            }
        }
    }
    assert!(questions.len() == VOCABULARY.questions.len() && compared > 300_000, "{questions:?}, {compared} cells");
}

#[test]
fn values_that_share_a_class_are_told_apart_by_no_provision() {
    let mut compared = 0;
    for regulation in law().regulations() {
        for (question, extent, table) in tables(regulation) {
            let provisions = active(regulation, extent, question);
            let all: Vec<Facts> = cells(question, table).collect();
            let mut sequence = Sequence::new(7);
            for fact in mentioned(&provisions) {
                for value in values(&provisions, &Facts::new(question), fact) {
                    for _ in 0..20 {
                        let facts = all[sequence.below(all.len())].with_fact(fact, value).unwrap();
                        assert_eq!(table.look_up(&facts), interpret(regulation, extent, &facts), "{} {facts:?}", regulation.id());
                        compared += 1;
                    }
                }
            }
        }
    }
    assert!(compared > 20_000, "only {compared} compared");
}

#[test]
fn with_facts_missing_the_table_filled_scanned_and_the_interpreter_say_the_same() {
    // The interpreter tries every completion, and compares each with each: what is left open is bounded.
    const COMPLETIONS: usize = 400;
    let (mut compared, mut interpreted) = (0, 0);
    for regulation in law().regulations() {
        for (question, extent, table) in tables(regulation) {
            let provisions = active(regulation, extent, question);
            let facts = mentioned(&provisions);
            let domain = |fact| values(&provisions, &Facts::new(question), fact);
            let scanned = table.without_unknown();
            let mut sequence = Sequence::new(3);
            for _ in 0..300 {
                let (mut situation, mut completions) = (Facts::new(question), 1usize);
                for fact in &facts {
                    let values = domain(*fact);
                    if sequence.below(3) == 0 {
                        completions = completions.saturating_mul(values.len());
                    } else {
                        situation = situation.with_fact(*fact, values[sequence.below(values.len())]).unwrap();
                    }
                }
                let found = table.look_up(&situation);
                assert_eq!(found, scanned.look_up(&situation), "{} {situation:?}", regulation.id());
                compared += 1;
                if completions <= COMPLETIONS {
                    assert_eq!(found, interpret(regulation, extent, &situation), "{} {situation:?}", regulation.id());
                    interpreted += 1;
                }
            }
            assert_eq!(table.look_up(&Facts::new(question)), scanned.look_up(&Facts::new(question)), "{}", regulation.id());
        }
    }
    assert!(compared > 20_000 && interpreted > 5_000, "{compared} compared, {interpreted} interpreted");
}

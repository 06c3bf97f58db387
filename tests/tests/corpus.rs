//! Every case of the corpus, through the Rust interface.

use hjemmel_tests::{corpus, law};
use std::collections::HashSet;

#[test]
fn every_case_has_the_answer_it_should_have() {
    let law = law();
    let mut failures = Vec::new();
    for (file, case) in corpus() {
        let differences = case.run(&law);
        if !differences.is_empty() {
            failures.push(format!("{file}: {}: {}", case.id, differences.join("; ")));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn every_case_has_a_name_of_its_own() {
    let mut seen = HashSet::new();
    for (file, case) in corpus() {
        assert!(seen.insert(case.id.clone()), "{file}: {} is there twice", case.id);
    }
}

#[test]
fn every_status_has_cases() {
    let law = law();
    let mut seen = HashSet::new();
    for (_, case) in corpus() {
        if let Ok(decision) = case.decide(&law) {
            seen.insert(decision.status().id());
        }
    }
    for status in ["decided", "unsettled", "undetermined", "no_regulation"] {
        assert!(seen.contains(status), "no case is {status}");
    }
}

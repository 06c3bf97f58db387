//! With nothing known of a case: no completion of the facts has another outcome than what is told, and every fact told to be
//! missing turns the outcome in some completion. The cases are too large to try every one.

use hjemmel::{Facts, Law, Missing, Moment, Outcome, Query, Question, VOCABULARY, bundled};
use hjemmel_tests::Sequence;
use std::collections::BTreeSet;

fn settled(outcome: Outcome) -> Outcome {
    if let Outcome::Unsettled(_) = outcome { Outcome::Unsettled(None) } else { outcome }
}

/// The values of a fact that are tried, as written.
fn written(domain: hjemmel::Domain) -> Vec<String> {
    match domain {
        hjemmel::Domain::Terms(set) => set.terms.iter().map(|term| term.id.to_owned()).collect(),
        hjemmel::Domain::YesNo => vec!["false".to_owned(), "true".to_owned()],
        hjemmel::Domain::Count => [0, 5, 10, 11, 20, 21, 50, 51, 100, 101, 300].iter().map(ToString::to_string).collect(),
    }
}

/// The outcomes that are told of a value of a missing fact; counts are told by ranges.
fn told<'m>(missing: &'m Missing, value: &str) -> &'m [Outcome] {
    let fits = |name: &str| match (name.split_once(".."), value.parse::<u32>()) {
        (Some((from, to)), Ok(count)) => count >= from.parse().unwrap() && to.parse().map_or(true, |to: u32| count <= to),
        _ => name == value,
    };
    missing.values.iter().find(|(name, _)| fits(name)).map(|(_, outcomes)| outcomes.as_slice()).unwrap_or_default()
}

/// The same facts with another value of one.
fn with(facts: &Facts, fact: &str, value: &str) -> Facts {
    let mut other = facts.without_fact(facts.question().fact(fact).unwrap().0);
    other.set_text(fact, value).unwrap();
    other
}

/// Some value of every fact.
fn complete(question: &'static Question, sequence: &mut Sequence) -> Facts {
    question.facts.iter().fold(Facts::new(question), |facts, fact| {
        let values = written(fact.domain);
        with(&facts, fact.id, &values[sequence.below(values.len())])
    })
}

/// The outcome where every fact is known, and the residence too.
fn completed(law: &Law, facts: &Facts, place: &str, on: Moment) -> Outcome {
    let query = Query::new(*facts).place(facts.question().place, place).residence(place).on(on);
    settled(law.decide(&query).unwrap().outcome().unwrap())
}

#[test]
fn no_completion_is_other_than_what_is_told() {
    let law = bundled().unwrap();
    let (mut decided, mut undetermined, mut large, mut tried) = (0, 0, 0, 0);
    let mut sequence = Sequence::new(7);
    for place in ["Lillestrøm", "Oslo", "Kristiansand", "Sarpsborg", "Bergen", "Drammen"] {
        for day in ["2020-11-20", "2021-01-25", "2021-03-30", "2021-06-05", "2021-12-10", "2021-12-16", "2022-01-20"] {
            for question in VOCABULARY.questions {
                let on = Moment::parse(day).unwrap();
                let decision = law.decide(&Query::new(Facts::new(question)).place(question.place, place).on(on)).unwrap();
                let Some(outcome) = decision.outcome() else { continue };
                let missing = decision.missing();
                decided += usize::from(outcome != Outcome::Undetermined);
                undetermined += usize::from(outcome == Outcome::Undetermined);
                large += usize::from(missing.len() >= 6);
                for _ in 0..4 {
                    let facts = complete(question, &mut sequence);
                    let ask = |facts: Facts| completed(&law, &facts, place, on);
                    let here = ask(facts);
                    if outcome != Outcome::Undetermined {
                        assert_eq!(here, settled(outcome), "{place} {day} {facts:?}");
                    }
                    for fact in question.facts {
                        let own = missing.iter().find(|missing| missing.fact.id == fact.id);
                        for value in written(fact.domain) {
                            let other = with(&facts, fact.id, &value);
                            let there = ask(other);
                            match own {
                                None => assert_eq!(there, here, "{place} {day} {} {other:?}", fact.id),
                                Some(own) => {
                                    assert!(told(own, &value).contains(&there), "{place} {day} {} {there:?} {other:?}", fact.id);
                                }
                            }
                            tried += 1;
                        }
                    }
                }
            }
        }
    }
    let counted = format!("{decided}, {undetermined}, {large}, {tried}");
    assert!(decided > 150 && undetermined > 100 && large > 20 && tried > 35_000, "{counted}");
}

#[test]
fn every_missing_fact_turns_the_outcome_somewhere() {
    let law = bundled().unwrap();
    let question = VOCABULARY.question("gathering").unwrap();
    let mut sequence = Sequence::new(3);
    for (place, day) in [("Lillestrøm", "2020-11-20"), ("Kristiansand", "2021-12-16"), ("Oslo", "2021-12-10")] {
        let on = Moment::parse(day).unwrap();
        let decision = law.decide(&Query::new(Facts::new(question)).venue(place).on(on)).unwrap();
        assert!(decision.layers().count() > 1, "{place} {day}");
        let missing: BTreeSet<&str> = decision.missing().iter().map(|missing| missing.fact.id).collect();
        assert!(missing.len() >= 8, "{place} {day}: {missing:?}");
        let mut turned: BTreeSet<&str> = BTreeSet::new();
        let mut rounds = 0;
        while turned != missing && rounds < 20_000 {
            let facts = complete(question, &mut sequence);
            let here = completed(&law, &facts, place, on);
            for fact in question.facts.iter().filter(|fact| !turned.contains(fact.id)).collect::<Vec<_>>() {
                let mut others = written(fact.domain).into_iter().map(|value| with(&facts, fact.id, &value));
                if others.any(|other| completed(&law, &other, place, on) != here) {
                    turned.insert(fact.id);
                }
            }
            rounds += 1;
        }
        assert_eq!(turned, missing, "{place} {day} after {rounds} completions");
    }
}

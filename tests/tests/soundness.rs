//! The bundled regulations keep their own word: every provision is decisive in some case, and what is declared
//! irrelevant makes no difference.

use hjemmel::{Decision, Effect, Facts, Law, State, bundle};
use hjemmel_core::interpreter::{mentioned, values};
use hjemmel_tests::{corpus, law, load};
use std::collections::HashSet;

/// The file without one provision, and without overrides of it.
fn without(text: &str, id: &str) -> String {
    let start = text.find(&format!("id = \"{id}\"")).unwrap();
    let start = text[..start].rfind("[[provision]]").unwrap();
    let end = text[start + 1..].find("[[provision]]").map_or(text.len(), |end| start + 1 + end);
    let rest = format!("{}{}", &text[..start], &text[end..]);
    rest.replace(&format!("\"{id}\", "), "").replace(&format!(", \"{id}\""), "").replace(&format!("overrides = [\"{id}\"]\n"), "")
}

/// What a case would be told apart by: the outcome, for the outcome provisions.
fn outcome(decision: &Decision) -> (hjemmel::Status, Option<&str>, Option<&str>, Option<&str>) {
    let id = |verdict: hjemmel::Verdict| verdict.id();
    (decision.status(), decision.verdict().map(id), decision.leaning().map(id), decision.basis().map(|basis| basis.id()))
}

#[test]
fn every_provision_is_decisive_in_some_case() {
    let (law, corpus) = (law(), corpus());
    let mut idle = Vec::new();
    let mut looked_at = 0;
    for (_, text) in bundle::REGULATIONS {
        let regulation_id = hjemmel_tests::only(&load(text).unwrap()).id().to_owned();
        let cases: Vec<_> = corpus.iter().filter(|(_, case)| case.regulation.as_deref() == Some(&regulation_id)).collect();
        for provision in law.regulation(&regulation_id).unwrap().provisions() {
            looked_at += 1;
            let decisive = match &provision.effect {
                Effect::Outcome(_) => {
                    let knocked_out: Law = load(&without(text, &provision.id)).unwrap();
                    cases.iter().any(|(_, case)| match (case.decide(&law), case.decide(&knocked_out)) {
                        (Ok(with), Ok(without)) => outcome(&with) != outcome(&without),
                        _ => false,
                    })
                }
                // A duty or advice decides where the facts show how it stands; a clarification where it is cited.
                Effect::Duty(charge) | Effect::Advice(charge) => {
                    cases.iter().filter_map(|(_, case)| case.decide(&law).ok()).any(|decision| {
                        let mut own = decision.obligations().filter(|one| one.provision.id == provision.id);
                        own.any(|one| one.state != State::Unknown || charge.met.is_none())
                    })
                }
                Effect::Clarification { .. } => cases.iter().filter_map(|(_, case)| case.decide(&law).ok()).any(|decision| {
                    let cited = decision.provisions().any(|cited| cited.id == provision.id);
                    let given = decision.irrelevant().any(|(_, by)| by.id == provision.id);
                    cited
                        && (given
                            || !matches!(&provision.effect, Effect::Clarification { irrelevant, .. } if !irrelevant.is_empty()))
                }),
            };
            if !decisive {
                idle.push(provision.id.clone());
            }
        }
    }
    assert!(looked_at >= 90, "only {looked_at} provisions were looked at");
    assert!(idle.is_empty(), "provisions that no case turns on: {idle:?}");
}

#[test]
fn every_sentence_that_is_said_twice_has_one_digest() {
    for regulation in law().regulations() {
        let mut digests: HashSet<(u32, &str)> = HashSet::new();
        let mut sentences: HashSet<u32> = HashSet::new();
        for provision in regulation.provisions() {
            for position in std::iter::once(&provision.source).chain(&provision.restated) {
                digests.insert((position.sentence, &position.digest));
                sentences.insert(position.sentence);
            }
        }
        assert_eq!(digests.len(), sentences.len(), "{}: a sentence has two digests", regulation.id());
        assert!(!sentences.is_empty());
    }
}

#[test]
fn facts_declared_irrelevant_make_no_difference_wherever_they_are() {
    let mut compared = 0;
    for regulation in law().regulations() {
        for question in regulation.questions() {
            let provisions: Vec<_> =
                regulation.provisions().iter().enumerate().filter(|(_, one)| one.question == question).collect();
            let empty = Facts::new(question);
            // Every situation of the facts that provisions mention, with the declared facts at each of their values.
            let mut situations = vec![empty];
            for fact in mentioned(&provisions) {
                let values = values(&provisions, &empty, fact);
                let each = |partly: &Facts| values.iter().filter_map(|value| partly.with_fact(fact, *value)).collect::<Vec<_>>();
                situations = situations.iter().flat_map(each).collect();
            }
            for facts in situations {
                let applied = regulation.finding(&facts).applied;
                let standing = regulation.provisions_on(question).enumerate().filter(|(bit, _)| applied.contains(*bit));
                for (_, provision) in standing {
                    let Effect::Clarification { irrelevant, .. } = &provision.effect else { continue };
                    for (fact, value) in irrelevant
                        .iter()
                        .flat_map(|fact| values(&provisions, &empty, *fact).into_iter().map(move |value| (*fact, value)))
                    {
                        let changed = facts.with_fact(fact, value).unwrap();
                        assert_eq!(regulation.outcome(&changed), regulation.outcome(&facts), "{}: {facts:?}", provision.id);
                        compared += 1;
                    }
                }
            }
        }
    }
    assert!(compared > 1_000, "only {compared} situations were compared");
}

//! The bundled regulations keep their own word: every provision is decisive in some case, and what is declared
//! irrelevant makes no difference.

use hjemmel::{Decision, Effect, Facts, Law, Provision, State, bundle};
use hjemmel_core::interpreter::{active, values};
use hjemmel_tests::{cells, corpus, law, load, tables};
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
    for (_, text) in bundle::regulations() {
        let own = load(&text).unwrap();
        let regulation = hjemmel_tests::only(&own);
        let version = regulation.reference();
        // The cases that this version answers by itself: those that ask it, and those that ask the law and meet it.
        let cases: Vec<_> = corpus
            .iter()
            .filter(|(_, case)| {
                let asks =
                    case.regulation.as_deref().is_none_or(|id| law.regulation(id).is_ok_and(|asked| asked.reference() == version));
                asks && case
                    .decide(&law)
                    .is_ok_and(|decision| decision.layers().any(|layer| layer.regulation.digest() == regulation.digest()))
            })
            .map(|(_, case)| case)
            .collect();
        for provision in regulation.provisions() {
            looked_at += 1;
            let decisive = match &provision.effect {
                Effect::Outcome(_) | Effect::OutOfScope => {
                    let knocked_out: Law = load(&without(&text, &provision.id)).unwrap();
                    cases.iter().any(|case| match (case.decide(&own), case.decide(&knocked_out)) {
                        (Ok(with), Ok(without)) => outcome(&with) != outcome(&without),
                        _ => false,
                    })
                }
                // A duty or advice decides where the facts show how it stands; a clarification where it is cited.
                Effect::Duty(charge) | Effect::Advice(charge) => {
                    cases.iter().filter_map(|case| case.decide(&own).ok()).any(|decision| {
                        let mut own = decision.obligations().filter(|one| one.provision.id == provision.id);
                        own.any(|one| one.state != State::Unknown || charge.met.is_none())
                    })
                }
                Effect::Clarification { .. } => cases.iter().filter_map(|case| case.decide(&own).ok()).any(|decision| {
                    let cited = decision.provisions().any(|cited| cited.provision.id == provision.id);
                    let given = decision.irrelevant().any(|(_, by)| by.provision.id == provision.id);
                    cited
                        && (given
                            || !matches!(&provision.effect, Effect::Clarification { irrelevant, .. } if !irrelevant.is_empty()))
                }),
            };
            if !decisive {
                idle.push(format!("{version} {}", provision.id));
            }
        }
    }
    assert!(looked_at >= 300, "only {looked_at} provisions were looked at");
    assert!(idle.is_empty(), "provisions that no case turns on: {idle:#?}");
}

#[test]
fn every_sentence_that_is_said_twice_has_one_digest() {
    let mut looked_at = 0;
    for regulation in law().regulations() {
        let mut digests: HashSet<(u32, &str)> = HashSet::new();
        let mut sentences: HashSet<u32> = HashSet::new();
        for provision in regulation.provisions() {
            for position in std::iter::once(&provision.source).chain(&provision.restated) {
                let Some(sentence) = &position.sentence else { continue };
                digests.insert((sentence.number, &sentence.digest));
                sentences.insert(sentence.number);
            }
        }
        assert_eq!(digests.len(), sentences.len(), "{}: a sentence has two digests", regulation.id());
        looked_at += sentences.len();
    }
    assert!(looked_at >= 44, "only {looked_at} sentences");
}

#[test]
fn facts_declared_irrelevant_make_no_difference_wherever_they_are() {
    let mut compared = 0;
    for regulation in law().regulations() {
        for (question, extent, table) in tables(regulation) {
            let provisions = active(regulation, extent, question);
            let declares =
                |one: &&Provision| matches!(&one.effect, Effect::Clarification { irrelevant, .. } if !irrelevant.is_empty());
            if !regulation.provisions_on(question).any(|one| declares(&one)) {
                continue;
            }
            for facts in cells(question, table) {
                let applied = extent.finding(&facts).applied;
                let standing = regulation.provisions_on(question).enumerate().filter(|(bit, _)| applied.contains(*bit));
                for (_, provision) in standing {
                    let Effect::Clarification { irrelevant, .. } = &provision.effect else { continue };
                    for fact in irrelevant {
                        for value in values(&provisions, &Facts::new(question), *fact) {
                            let changed = facts.with_fact(*fact, value).unwrap();
                            let (one, other) = (extent.outcome(&changed), extent.outcome(&facts));
                            assert_eq!(one, other, "{} {}: {facts:?}", regulation.id(), provision.id);
                            compared += 1;
                        }
                    }
                }
            }
        }
    }
    assert!(compared > 10_000, "only {compared} situations were compared");
}

#[test]
fn where_a_regulation_has_several_sources_every_provision_names_its_own() {
    let mut cited = 0;
    for regulation in law().regulations().filter(|one| one.sources().len() > 1) {
        let documents: HashSet<Option<&str>> =
            regulation.provisions().iter().map(|provision| provision.source.document.as_deref()).collect();
        assert!(!documents.contains(&None), "{}: of several sources one must be named", regulation.id());
        cited += documents.len();
    }
    assert!(cited > 30, "only {cited} sources are cited");
}

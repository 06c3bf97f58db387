//! Reasons, exactly: because, changes and limits compared with what trying everything finds, and presumptions with the same
//! facts given.

use hjemmel::{Decision, FactId, Facts, Moment, Most, Outcome, Query, Status, To, VOCABULARY, Value, bundled};
use hjemmel_tests::Sequence;
use hjemmel_tests::situations::{Asked, drawn_in_full, settled, verdict};
use std::collections::{BTreeMap, BTreeSet};

/// A drawn assignment: every fact given, or some left out.
fn drawn(asked: &Asked<'_>, sequence: &mut Sequence, left_out: usize) -> Vec<usize> {
    let mut positions: Vec<usize> = asked.axes.iter().map(|(_, values)| sequence.below(values.len())).collect();
    for _ in 0..left_out {
        let at = sequence.below(positions.len());
        positions[at] = asked.axes[at].1.len();
    }
    positions
}

fn outcome(decision: &Decision) -> Outcome {
    settled(decision.outcome().unwrap())
}

#[test]
fn because_suffices_and_nothing_can_be_left_out_of_it() {
    let law = bundled().unwrap();
    let all = Asked::all(&law, 2..=usize::MAX);
    let mut sequence = Sequence::new(3);
    let (mut decided, mut shorter) = (0, 0);
    for _ in 0..4_000 {
        let asked = &all[sequence.below(all.len())];
        let mut facts = asked.facts(&drawn(asked, &mut sequence, 2));
        // A fact that the regulation does not look at at all.
        let other = asked.question.fact_ids().find(|id| asked.axes.iter().all(|(known, _)| known != id));
        let other = other.map(|id| &asked.question.facts[id.index()]);
        if let Some((fact, id)) = other.filter(|fact| fact.domain.is_count()).map(|fact| (fact, fact.id)) {
            facts.set_text(id, "3").unwrap_or_else(|error| panic!("{}: {error}", fact.id));
        }
        let decision = asked.decide(facts);
        let because = decision.because();
        if decision.status() == Status::Undetermined {
            assert!(because.facts.is_empty() && because.immaterial.is_empty());
            continue;
        }
        let own = |fact: &hjemmel::Fact| asked.question.fact(fact.id).unwrap().0;
        let kept: BTreeSet<FactId> = because.facts.iter().map(|fact| own(fact)).collect();
        let only = facts.known().filter(|(id, ..)| !kept.contains(id)).fold(facts, |left, (id, ..)| left.without_fact(id));
        assert_eq!(outcome(&asked.decide(only)), outcome(&decision), "{} {facts:?}: {only:?} does not suffice", asked.id);
        for id in &kept {
            let fewer = asked.decide(only.without_fact(*id));
            assert_ne!(outcome(&fewer), outcome(&decision), "{} {facts:?}: one of {only:?} is not needed", asked.id);
        }
        // Every given fact is told once: it suffices, a clarification declares it irrelevant, or it is not needed.
        let mut told: Vec<FactId> = because.immaterial.iter().map(|fact| own(fact)).collect();
        told.extend(kept.iter().copied());
        let declared = decision.irrelevant().map(|(fact, _)| own(fact)).filter(|id| !kept.contains(id));
        told.extend(declared.collect::<BTreeSet<_>>());
        told.sort_unstable();
        assert_eq!(told, facts.known().map(|(id, ..)| id).collect::<Vec<_>>(), "{} {facts:?}", asked.id);
        decided += 1;
        shorter += usize::from(kept.len() < facts.known().count());
    }
    assert!(decided > 1_400 && shorter > 1_200, "{decided}, {shorter}");
}

/// The nearest situations with other verdicts: for each verdict how many facts differ, and what they become, as text.
fn nearest(asked: &Asked<'_>, here: &[usize], free: impl Fn(usize) -> bool) -> BTreeMap<u8, (usize, BTreeSet<Vec<usize>>)> {
    let given = asked.outcome(here);
    let mut found: BTreeMap<u8, (usize, BTreeSet<Vec<usize>>)> = BTreeMap::new();
    let rank = |verdict: hjemmel::Verdict| asked.question.verdicts.iter().position(|entry| entry.id == verdict.id()).unwrap();
    for there in asked.partials(|at| here[at] == asked.axes[at].1.len()) {
        let differs: Vec<usize> = (0..here.len()).filter(|at| here[*at] != there[*at]).collect();
        let known = differs.iter().all(|at| there[*at] < asked.axes[*at].1.len() && free(*at));
        let Some(verdict) = verdict(asked.outcome(&there)).filter(|_| known && asked.outcome(&there) != given) else { continue };
        let near = found.entry(u8::try_from(rank(verdict)).unwrap()).or_insert((differs.len(), BTreeSet::new()));
        if differs.len() < near.0 {
            *near = (differs.len(), BTreeSet::new());
        }
        if differs.len() == near.0 {
            near.1.insert(there);
        }
    }
    found
}

/// Whether a value is what a fact would have to be.
fn fits(to: &To, value: Value) -> bool {
    match (to, value) {
        (To::OneOf(values), value) => values.contains(&value),
        (To::Count(from, until), Value::Count(count)) => *from <= count && until.is_none_or(|until| count <= until),
        _ => false,
    }
}

#[test]
fn changes_are_the_nearest_situations_with_other_verdicts_and_all_of_those() {
    let law = bundled().unwrap();
    let all = Asked::all(&law, 2..=6_000);
    assert!(all.len() > 45, "only {} questions", all.len());
    let mut sequence = Sequence::new(5);
    let (mut compared, mut changed, mut several) = (0, 0, 0);
    for asked in &all {
        for round in 0..12 {
            let here = drawn(asked, &mut sequence, round % 3);
            let decision = asked.decide(asked.facts(&here));
            for any in [false, true] {
                let changes = if any { decision.changes_of_any_fact() } else { decision.changes() }.unwrap();
                if decision.status() == Status::Undetermined {
                    assert!(changes.is_empty());
                    continue;
                }
                let free = |at: usize| any || !asked.question.facts[asked.axes[at].0.index()].fixed;
                let nearest = nearest(asked, &here, free);
                let mut covered: BTreeMap<u8, BTreeSet<Vec<usize>>> = BTreeMap::new();
                for change in &changes {
                    let rank = asked.question.verdicts.iter().position(|entry| entry.id == change.verdict.id()).unwrap();
                    let (distance, there) = &nearest[&u8::try_from(rank).unwrap()];
                    assert_eq!(change.facts.len(), *distance, "{} {:?} {change:?}", asked.id, asked.facts(&here));
                    // The situations that a change leads to, by their classes.
                    let leads = there.iter().filter(|there| {
                        (0..here.len()).all(|at| {
                            let fact = &asked.question.facts[asked.axes[at].0.index()];
                            let own = change.facts.iter().find(|changed| changed.fact.id == fact.id);
                            match own {
                                Some(changed) => here[at] != there[at] && fits(&changed.to, asked.axes[at].1[there[at]].0),
                                None => here[at] == there[at],
                            }
                        })
                    });
                    let leads: BTreeSet<Vec<usize>> = leads.cloned().collect();
                    assert!(!leads.is_empty(), "{} {:?}: {change:?} leads nowhere", asked.id, asked.facts(&here));
                    several += usize::from(leads.len() > 1);
                    covered.entry(u8::try_from(rank).unwrap()).or_default().extend(leads);
                }
                let expected: BTreeMap<u8, BTreeSet<Vec<usize>>> =
                    nearest.into_iter().map(|(rank, (_, there))| (rank, there)).collect();
                assert_eq!(covered, expected, "{} {:?}", asked.id, asked.facts(&here));
                compared += 1;
                changed += usize::from(!changes.is_empty());
            }
        }
    }
    assert!(compared > 700 && changed > 400 && several > 100, "{compared}, {changed}, {several}");
}

#[test]
fn with_several_layers_too_what_suffices_does_and_every_change_leads_to_its_verdict() {
    let law = bundled().unwrap();
    let mut sequence = Sequence::new(9);
    let (mut taken, mut layered) = (0, 0);
    for (question, place, day) in [("gathering", "Lillestrøm", "2021-03-30"), ("home_office", "Sarpsborg", "2021-12-10")] {
        let question = VOCABULARY.question(question).unwrap();
        for _ in 0..40 {
            let facts = drawn_in_full(question, &mut sequence);
            let ask =
                |facts: Facts| law.decide(&Query::new(facts).place(question.place, place).on(Moment::parse(day).unwrap())).unwrap();
            let decision = ask(facts);
            // With several layers too, what suffices does, and nothing can be left out of it.
            let kept: Vec<FactId> = decision.because().facts.iter().map(|fact| question.fact(fact.id).unwrap().0).collect();
            let left = question.fact_ids().filter(|id| !kept.contains(id)).fold(facts, |left, id| left.without_fact(id));
            if let Some(outcome) = decision.outcome() {
                assert_eq!(ask(left).outcome().map(settled), Some(settled(outcome)), "{facts:?}: {left:?} does not suffice");
                for id in &kept {
                    assert_ne!(ask(left.without_fact(*id)).outcome().map(settled), Some(settled(outcome)), "{facts:?} {left:?}");
                }
            }
            for change in decision.changes().unwrap() {
                let other = change.facts.iter().fold(facts, |facts, changed| {
                    let value = match &changed.to {
                        To::OneOf(values) => values[0],
                        To::Count(from, until) => Value::Count(until.unwrap_or(*from)),
                    };
                    facts.with_fact(question.fact(changed.fact.id).unwrap().0, value).unwrap()
                });
                assert_eq!(ask(other).verdict(), Some(change.verdict), "{facts:?} {change:?}");
                assert!(change.facts.iter().all(|changed| !changed.fact.fixed));
                taken += 1;
                layered += usize::from(decision.layers().count() > 1);
            }
        }
    }
    assert!(taken > 60 && layered > 60, "{taken}, {layered}");
}

#[test]
fn the_limit_is_the_largest_count_that_is_neither_advised_against_nor_forbidden() {
    let law = bundled().unwrap();
    let all: Vec<Asked<'_>> =
        Asked::all(&law, 2..=usize::MAX).into_iter().filter(|asked| asked.question.id == "gathering").collect();
    assert!(all.len() > 20, "only {} questions", all.len());
    let mut sequence = Sequence::new(21);
    let mut met: BTreeMap<&str, usize> = BTreeMap::new();
    for _ in 0..400 {
        let asked = &all[sequence.below(all.len())];
        let facts = asked.facts(&drawn(asked, &mut sequence, 1));
        let decision = asked.decide(facts);
        for limit in decision.limits() {
            let (id, _) = asked.question.fact(limit.fact.id).unwrap();
            let outcome = |count: u32| settled(asked.extent.outcome(&facts.with_fact(id, Value::Count(count)).unwrap()));
            let allowed =
                |count: &u32| verdict(outcome(*count)).is_some_and(|one| ["not_regulated", "permitted"].contains(&one.id()));
            let most = (0..=1_300).rev().find(allowed);
            let forbidden = |count: u32| verdict(outcome(count)).is_some() && !allowed(&count);
            let gap = most.is_some_and(|most| (0..most).any(|count| !allowed(&count)));
            let expected = match most {
                Some(_) if gap => Most::Scattered,
                Some(1_300) => Most::Any,
                Some(most) if forbidden(most + 1) => Most::Count(most),
                Some(most) => Most::UpTo(most),
                None if (0..=1_300).all(|count| verdict(outcome(count)).is_some()) => Most::NoNumber,
                None => Most::Open,
            };
            assert_eq!(limit.most, expected, "{} {facts:?} {}", asked.id, limit.fact.id);
            *met.entry(limit.most.id()).or_default() += 1;
        }
        // Every count that the answer can turn on is told.
        let counts = asked.axes.iter().filter(|(id, _)| asked.question.facts[id.index()].domain.is_count());
        for (id, values) in counts {
            let outcomes: BTreeSet<String> = values
                .iter()
                .map(|(value, _)| format!("{:?}", asked.extent.outcome(&facts.with_fact(*id, *value).unwrap())))
                .collect();
            let told = decision.limits().iter().any(|limit| limit.fact.id == asked.question.facts[id.index()].id);
            assert!(told || outcomes.len() == 1, "{} {facts:?}", asked.id);
        }
    }
    assert!(met.len() == 6 && met.values().all(|count| *count > 1), "{met:?}");
}

#[test]
fn what_is_presumed_is_missing_and_can_change_the_outcome_and_answers_as_if_it_were_given() {
    let law = bundled().unwrap();
    let all = Asked::all(&law, 2..=usize::MAX);
    let mut sequence = Sequence::new(33);
    let (mut presumed, mut none) = (0, 0);
    for _ in 0..3_000 {
        let asked = &all[sequence.below(all.len())];
        let facts = asked.facts(&drawn(asked, &mut sequence, 3));
        let plain = asked.decide(facts);
        assert_eq!(plain.presumed().count(), 0, "nothing is presumed unless that is asked for");
        let decision = law.decide(&asked.query(facts).presume()).unwrap();
        let missing: BTreeSet<&str> = plain.missing().iter().map(|one| one.fact.id).collect();
        let mut given = facts;
        for (id, fact, value) in decision.presumed() {
            assert!(missing.contains(fact.id), "{} was not missing", fact.id);
            assert_eq!(Some(value), fact.presumption);
            given = given.with_fact(id, value).unwrap();
        }
        let explicit = asked.decide(given);
        assert_eq!(decision.outcome(), explicit.outcome(), "{} {facts:?}", asked.id);
        assert_eq!(decision.given().count(), facts.known().count());
        // What is still missing carries no presumption.
        assert!(decision.missing().iter().all(|one| one.fact.presumption.is_none()), "{} {facts:?}", asked.id);
        match plain.presuming() {
            Some(other) => {
                assert_eq!((other.outcome(), other.presumed().count()), (decision.outcome(), decision.presumed().count()))
            }
            None => assert_eq!(decision.presumed().count(), 0),
        }
        presumed += usize::from(decision.presumed().count() > 0);
        none += usize::from(plain.status() != Status::Undetermined && decision.presumed().count() == 0);
    }
    assert!(presumed > 400 && none > 800, "{presumed}, {none}");
}

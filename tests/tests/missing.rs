//! What is missing, exactly: compared with every completion of every partial assignment of small questions, and of a hundred
//! thousand drawn ones of large questions; and in the order of the questions that are left, worked out by plain recursion.

use hjemmel::{Outcome, Value, bundled};
use hjemmel_tests::Sequence;
use hjemmel_tests::situations::{Asked, settled};
use std::collections::{BTreeSet, HashMap};

/// The facts along which completions differ, as positions among the axes.
fn turning(asked: &Asked<'_>, partial: &[usize]) -> Vec<usize> {
    let all = asked.completions(partial);
    let outcomes: HashMap<&[usize], Outcome> = all.iter().map(|one| (one.as_slice(), asked.outcome(one))).collect();
    let open = (0..partial.len()).filter(|at| partial[*at] == asked.axes[*at].1.len());
    let turns = |at: &usize| {
        all.iter().any(|one| {
            let mut first = one.clone();
            first[*at] = 0;
            outcomes[first.as_slice()] != outcomes[one.as_slice()]
        })
    };
    open.filter(turns).collect()
}

/// The outcomes that a value of a missing fact still allows, as text.
fn allowed(asked: &Asked<'_>, partial: &[usize], at: usize, value: usize) -> BTreeSet<String> {
    let mut given = partial.to_vec();
    given[at] = value;
    asked.completions(&given).iter().map(|one| format!("{:?}", asked.outcome(one))).collect()
}

/// The values of a missing fact as the answer names them, each with what it allows.
fn compare_values(asked: &Asked<'_>, partial: &[usize], at: usize, told: &[(String, Vec<Outcome>)]) {
    let (fact, values) = &asked.axes[at];
    for (position, (value, _)) in values.iter().enumerate() {
        let name = match (value, asked.question.facts[fact.index()].domain) {
            (Value::Term(term), hjemmel::Domain::Terms(set)) => set.terms[usize::from(*term)].id.to_owned(),
            (Value::YesNo(value), _) => value.to_string(),
            _ => String::new(),
        };
        let fits = |known: &str| match value {
            Value::Count(count) => {
                let (from, to) = known.split_once("..").unwrap();
                *count >= from.parse().unwrap() && to.parse().map_or(true, |to: u32| *count <= to)
            }
            _ => known == name,
        };
        let told = told.iter().find(|(known, _)| fits(known)).map(|(_, outcomes)| outcomes);
        let told: BTreeSet<String> = told.into_iter().flatten().map(|one| format!("{:?}", settled(*one))).collect();
        assert_eq!(told, allowed(asked, partial, at, position), "{} {:?}", asked.id, asked.facts(partial));
    }
}

/// The expected number of questions from a partial assignment on, the best one asked every time.
fn best(asked: &Asked<'_>, partial: &[usize], known: &mut HashMap<Vec<usize>, f64>) -> f64 {
    if let Some(known) = known.get(partial) {
        return *known;
    }
    let open = turning(asked, partial);
    let best = open.iter().map(|at| first(asked, partial, *at, known)).fold(f64::INFINITY, f64::min);
    let best = if open.is_empty() { 0.0 } else { best };
    known.insert(partial.to_vec(), best);
    best
}

/// The same where one fact is asked first.
fn first(asked: &Asked<'_>, partial: &[usize], at: usize, known: &mut HashMap<Vec<usize>, f64>) -> f64 {
    let values = &asked.axes[at].1;
    let total: f64 = values.iter().map(|(_, weight)| f64::from(*weight)).sum();
    let later = values.iter().enumerate().map(|(value, (_, weight))| {
        let mut given = partial.to_vec();
        given[at] = value;
        f64::from(*weight) * best(asked, &given, known)
    });
    1.0 + later.sum::<f64>() / total
}

#[test]
fn on_every_partial_assignment_of_small_questions_what_is_missing_and_its_order_are_exact() {
    let law = bundled().unwrap();
    let small = Asked::all(&law, 2..=2_000);
    assert!(small.len() > 40, "only {} small questions", small.len());
    let (mut compared, mut ordered) = (0, 0);
    for asked in &small {
        let mut known = HashMap::new();
        for partial in asked.partials(|_| true) {
            let missing = asked.decide(asked.facts(&partial)).missing();
            let turning = turning(asked, &partial);
            let names: BTreeSet<&str> = missing.iter().map(|one| one.fact.id).collect();
            let expected: BTreeSet<&str> = turning.iter().map(|at| asked.question.facts[asked.axes[*at].0.index()].id).collect();
            assert_eq!(names, expected, "{} {:?}", asked.id, asked.facts(&partial));
            let mut last = (0.0, 0);
            for one in &missing {
                let at = turning.iter().find(|at| asked.question.facts[asked.axes[**at].0.index()].id == one.fact.id).unwrap();
                compare_values(asked, &partial, *at, &one.values);
                let own = first(asked, &partial, *at, &mut known);
                assert!((one.questions.unwrap() - own).abs() < 1e-9, "{} {:?} {}", asked.id, asked.facts(&partial), one.fact.id);
                let place = (own, asked.axes[*at].0.index());
                assert!(place.0 > last.0 - 1e-9, "{} {:?}: {} too late", asked.id, asked.facts(&partial), one.fact.id);
                assert!((place.0 - last.0).abs() > 1e-9 || place.1 > last.1, "{} is not in the vocabulary's order", one.fact.id);
                last = place;
            }
            compared += 1;
            ordered += usize::from(missing.len() > 1);
        }
    }
    assert!(compared > 14_000 && ordered > 1_600, "{compared} compared, {ordered} with an order");
}

#[test]
fn on_a_hundred_thousand_partial_assignments_of_large_questions_what_is_missing_is_exact() {
    let law = bundled().unwrap();
    let large = Asked::all(&law, 2_001..=usize::MAX);
    assert!(large.len() > 25, "only {} large questions", large.len());
    let mut sequence = Sequence::new(7);
    let (mut compared, mut undetermined) = (0, 0);
    while compared < 100_000 {
        let asked = &large[sequence.below(large.len())];
        let mut partial: Vec<usize> = asked.axes.iter().map(|(_, values)| sequence.below(values.len())).collect();
        let mut completions = 1;
        for _ in 0..3 {
            let at = sequence.below(partial.len());
            let own = asked.axes[at].1.len();
            if completions * own <= 40 && partial[at] < own {
                partial[at] = own;
                completions *= own;
            }
        }
        let missing = asked.decide(asked.facts(&partial)).missing();
        let names: BTreeSet<&str> = missing.iter().map(|one| one.fact.id).collect();
        let turning = turning(asked, &partial);
        let expected: BTreeSet<&str> = turning.iter().map(|at| asked.question.facts[asked.axes[*at].0.index()].id).collect();
        assert_eq!(names, expected, "{} {:?}", asked.id, asked.facts(&partial));
        compared += 1;
        undetermined += usize::from(!missing.is_empty());
    }
    assert!(undetermined > 20_000, "only {undetermined} had anything missing");
}

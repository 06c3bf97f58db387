//! Two regulations compared: the counts against every situation tried one by one, and the examples against their promise.

use hjemmel::{
    Axis, Counted, Domain, FactId, Facts, Law, Outcome, Question, QuestionDifference, Regulation, Table, VOCABULARY, Value, bundled,
};
use hjemmel_tests::random::random;
use hjemmel_tests::situations::settled;
use hjemmel_tests::{Sequence, load, only};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

fn table<'r>(regulation: &'r Regulation, question: &Question) -> Option<&'r Table> {
    regulation.fullest(question, None).and_then(|extent| extent.table(question))
}

/// A value of every joint class of two tables for each fact that either divides; `None` where places are among them.
fn joint(question: &'static Question, tables: [Option<&Table>; 2]) -> Option<Vec<(FactId, Vec<Value>)>> {
    let axes = || tables.into_iter().flatten().flat_map(Table::axes);
    if axes().any(|axis| axis.fact().role().is_some()) {
        return None;
    }
    let of_fact = |(id, fact): (FactId, &hjemmel::Fact)| {
        let values: Vec<Value> = match fact.domain {
            Domain::Terms(set) => (0..=u8::MAX).zip(set.terms).map(|(at, _)| Value::Term(at)).collect(),
            Domain::YesNo => vec![Value::YesNo(false), Value::YesNo(true)],
            Domain::Count => {
                let cuts = axes().filter(|axis| axis.fact() == id).flat_map(Axis::cuts);
                let near: BTreeSet<u32> = cuts.flat_map(|cut| [cut - 1, *cut, cut + 1]).chain([0]).collect();
                near.into_iter().map(Value::Count).collect()
            }
        };
        let class = |axis: &Axis, value| (0..axis.classes()).find(|class| axis.contains(*class, value));
        let mut known = Vec::new();
        let new = |value: &Value| {
            let axes = axes().filter(|axis| axis.fact() == id);
            let own: Vec<Option<usize>> = axes.map(|axis| class(axis, *value)).collect();
            let new = !known.contains(&own);
            known.push(own);
            new
        };
        (id, values.into_iter().filter(new).collect::<Vec<_>>())
    };
    let facts = question.fact_ids().zip(question.facts).map(of_fact).filter(|(_, values)| values.len() > 1);
    Some(facts.collect())
}

/// Every way to give each fact one of its values, or with `unknown` none.
fn combinations(question: &'static Question, axes: &[(FactId, Vec<Value>)], unknown: bool) -> Vec<Facts> {
    axes.iter().fold(vec![Facts::new(question)], |known, (id, values)| {
        let with = |facts: Facts| {
            let given = values.iter().map(move |value| facts.with_fact(*id, *value).unwrap());
            given.chain(unknown.then_some(facts)).collect::<Vec<_>>()
        };
        known.into_iter().flat_map(with).collect()
    })
}

/// An outcome as a key that sorts.
fn key(outcome: Outcome) -> String {
    format!("{:?}", settled(outcome))
}

/// Compares one difference with every situation; the number of situations tried, and of those that changed.
fn tried(before: &Regulation, after: &Regulation, difference: &QuestionDifference, most: usize) -> Option<(usize, usize)> {
    let question = difference.question;
    let tables = [table(before, question), table(after, question)];
    let axes = joint(question, tables)?;
    let size: usize = axes.iter().map(|(_, values)| values.len()).product();
    if size > most {
        return None;
    }
    let both = |facts: &Facts| [before, after].map(|one| settled(one.outcome(facts)));
    let mut counts: BTreeMap<[String; 2], usize> = BTreeMap::new();
    for facts in combinations(question, &axes, false) {
        let [one, two] = both(&facts);
        if one != two {
            *counts.entry([key(one), key(two)]).or_default() += 1;
        }
    }
    let Counted::All { situations, changed, shifts } = &difference.counted else { panic!("{size} situations are too many") };
    let told: BTreeMap<[String; 2], usize> = shifts.iter().map(|one| ([key(one.before), key(one.after)], one.count)).collect();
    let name = format!("{} to {} on {}", before.id(), after.id(), question.id);
    assert_eq!((*situations, *changed), (size, counts.values().sum()), "{name}");
    assert_eq!((&told, told.len()), (&counts, shifts.len()), "{name}");
    let partials: usize = axes.iter().map(|(_, values)| values.len() + 1).product();
    let partials = if partials <= 3_000 { combinations(question, &axes, true) } else { Vec::new() };
    for shift in shifts {
        let expected = [shift.before, shift.after].map(settled);
        assert_eq!(both(&shift.example), expected, "{name}: the example {:?}", shift.example);
        let given = shift.example.known().count();
        let fewer = partials.iter().find(|facts| facts.known().count() < given && both(facts) == expected);
        assert_eq!(fewer, None, "{name}: {:?} has facts to spare", shift.example);
    }
    Some((size, *changed))
}

#[test]
fn every_two_bundled_regulations_differ_in_as_many_situations_as_are_tried_one_by_one() {
    let law = bundled().unwrap();
    let all: Vec<&Regulation> = law.regulations().collect();
    let (mut compared, mut changed) = (0, 0);
    for (at, before) in all.iter().enumerate() {
        for after in all.iter().skip(at).step_by(3) {
            for difference in &before.difference(after).questions {
                // Several stretches are tried elsewhere: here each is taken where it has most to say.
                if difference.stretches > 0 && [before, after].iter().any(|one| one.extents().len() > 1) {
                    continue;
                }
                let Some((_, own)) = tried(before, after, difference, 3_000) else { continue };
                assert!(own == 0 || !std::ptr::eq(*before, *after), "{} differs from itself", before.id());
                compared += 1;
                changed += usize::from(own > 0);
            }
        }
    }
    assert!(compared > 100 && changed > 50, "{compared} compared, {changed} of them with changes");
}

#[test]
fn random_regulations_differ_in_as_many_situations_as_are_tried_one_by_one() {
    let mut sequence = Sequence::new(5);
    let (mut changed, mut shifts) = (0, 0);
    for _ in 0..150 {
        let [before, after] = [random(&mut sequence), random(&mut sequence)].map(|text| load(&text).unwrap());
        let (before, after) = (only(&before), only(&after));
        let differences = before.difference(after).questions;
        assert_eq!((differences.len(), differences[0].stretches), (1, 1));
        let (_, own) = tried(before, after, &differences[0], 3_000).unwrap();
        changed += usize::from(own > 0);
        let Counted::All { shifts: own, .. } = &differences[0].counted else { panic!("too many") };
        shifts = shifts.max(own.len());
    }
    assert!(changed > 75 && shifts > 3, "{changed} of them with changes, with at most {shifts} shifts");
}

/// A regulation whose limits cut some facts of gatherings into many classes.
fn large(facts: &[&str]) -> Law {
    let question = VOCABULARY.question("gathering").unwrap();
    let mut rows = Vec::new();
    for (id, fact) in facts.iter().map(|name| (name, question.fact(name).unwrap().1)) {
        match fact.domain {
            Domain::Count => rows.extend((0..30).map(|limit| format!("{{ {id} = {{ at_least = {} }} }}", 3 * limit + 1))),
            Domain::YesNo => rows.push(format!("{{ {id} = true }}")),
            Domain::Terms(set) => rows.extend(set.terms.iter().map(|term| format!("{{ {id} = \"{}\" }}", term.id))),
        }
    }
    let texts = "nb = \"a\"\nnn = \"b\"\nen = \"c\"\n";
    load(&format!(
        "format = 1\nid = \"large\"\nauthority = \"national\"\nvalidity = \"unstated\"\n[title]\n{texts}[[provision]]\nid = \"p.n\"\nquestion = \"gathering\"\neffect = \"outcome\"\nverdict = \"prohibited\"\nbasis = \"stated\"\nwhen = [{}]\nsource = {{ heading = \"h\" }}\n[provision.text]\n{texts}",
        rows.join(", ")
    ))
    .unwrap()
}

#[test]
fn too_many_situations_are_said_to_be_and_places_are_compared_too() {
    let question = VOCABULARY.question("gathering").unwrap();
    let names: Vec<&str> = question.facts.iter().map(|fact| fact.id).collect();
    let mut halves = [Vec::new(), Vec::new()];
    let mut sizes = [1usize, 1];
    for (at, fact) in question.facts.iter().enumerate() {
        let classes = fact.domain.size().unwrap_or(31);
        if sizes[at % 2] * classes <= 100_000 {
            sizes[at % 2] *= classes;
            halves[at % 2].push(names[at]);
        }
    }
    let [one, two] = halves.map(|facts| large(&facts));
    let differences = only(&one).difference(only(&two)).questions;
    assert_eq!(differences.len(), 1);
    assert_eq!(differences[0].counted, Counted::TooMany, "{sizes:?}");
    let same = only(&one).difference(only(&one)).questions;
    assert!(matches!(same[0].counted, Counted::All { situations, changed: 0, .. } if situations > 1_000), "{same:?}");

    let with = |place: &str| {
        let text = random(&mut Sequence::new(1));
        let (head, _) = text.split_once("[[provision]]").unwrap();
        load(&format!(
            "{head}[[provision]]\nid = \"p.n\"\nquestion = \"gathering\"\neffect = \"outcome\"\nverdict = \"prohibited\"\nbasis = \"stated\"\nwhen = {{ residence = \"{place}\" }}\nsource = {{ heading = \"h\" }}\n[provision.text]\nnb = \"a\"\nnn = \"b\"\nen = \"c\"\n"
        ))
        .unwrap()
    };
    let (oslo, bergen) = (with("Oslo"), with("Bergen"));
    let differences = only(&oslo).difference(only(&bergen)).questions;
    let Counted::All { situations, changed, shifts } = &differences[0].counted else { panic!("too many") };
    // Oslo, Bergen, and everywhere else.
    assert_eq!((*situations, *changed, shifts.len()), (3, 2, 2));
    let places: Vec<_> = shifts.iter().flat_map(|shift| shift.places(oslo.register())).collect();
    let places: Vec<(&str, &str)> = places.iter().map(|(role, place)| (role.id(), place.code)).collect();
    assert_eq!(places, [("residence", "4601"), ("residence", "0301")]);
}

#[test]
fn two_laws_differ_in_the_regulations_that_one_of_them_lacks_and_in_those_whose_files_differ() {
    let law = |seeds: &[(&str, u64)]| {
        let texts: Vec<String> = seeds
            .iter()
            .map(|(id, seed)| random(&mut Sequence::new(*seed)).replace("id = \"random\"", &format!("id = \"{id}\"")))
            .collect();
        let files = texts.iter().map(|text| hjemmel::File { name: "test.toml", bytes: text.as_bytes() });
        Law::empty(hjemmel::bundle::register().unwrap()).with(files).unwrap()
    };
    let difference = law(&[("c", 1), ("b", 2), ("a", 3)]).difference(&law(&[("d", 1), ("b", 2), ("a", 4)])).unwrap();
    assert_eq!(difference.only_before, ["c@undated"]);
    assert_eq!(difference.only_after, ["d@undated"]);
    let [changed] = difference.changed.as_slice() else { panic!("{:?}", difference.changed) };
    assert_eq!((changed.before.as_str(), changed.after.as_str()), ("a@undated", "a@undated"));
    assert_eq!(changed.keys, ["provision"]);
    assert!(matches!(changed.questions[0].counted, Counted::All { changed: 1.., .. }), "{:?}", difference.changed);
}

/// A regulation on gatherings in Lillestrøm and Oslo, with this head and these provisions: an id and its keys.
fn dated(head: &str, provisions: &[&str]) -> Law {
    let texts = "nb = \"a\"\nnn = \"b\"\nen = \"c\"\n";
    let mut text =
        format!("format = 1\nid = \"dated\"\nauthority = \"municipal\"\nplaces = [\"3030\", \"0301\"]\n{head}\n[title]\n{texts}");
    for (number, keys) in provisions.iter().enumerate() {
        let _ = write!(
            text,
            "[[provision]]\nid = \"p.n{number}\"\nquestion = \"gathering\"\nbasis = \"stated\"\n{keys}\nsource = {{ heading = \"h\" }}\n[provision.text]\n{texts}"
        );
    }
    load(&text).unwrap()
}

const JANUARY: &str = "validity = { from = 2021-01-01, until = 2021-01-31 }";
const FEBRUARY: &str = "validity = { from = 2021-02-01 }";

fn cap(limit: u32, validity: &str) -> String {
    format!("effect = \"outcome\"\nverdict = \"prohibited\"\n{validity}\nwhen = {{ participants = {{ more_than = {limit} }} }}")
}

#[test]
fn each_stretch_of_time_is_compared_with_what_the_other_says_then() {
    let head = "validity = { from = 2021-01-01, until = 2021-02-28 }";
    let law = |january: u32, advice: &str| dated(head, &[&cap(january, JANUARY), &cap(50, FEBRUARY), advice]);
    let advice = |validity: &str| format!("effect = \"advice\"\naddressee = \"everyone\"\n{validity}");
    let plain = law(10, &advice(FEBRUARY));
    // Where each has most to say is another month now, and nothing has changed in either.
    let advised = law(10, &advice(JANUARY));
    let [same] = &only(&plain).difference(only(&advised)).questions[..] else { panic!("one question") };
    assert!(matches!(same.counted, Counted::All { changed: 0, .. }), "{same:?}");
    assert_eq!(same.stretches, 2);
    let raised = law(20, &advice(FEBRUARY));
    let difference = only(&plain).difference(only(&raised));
    assert_eq!(difference.keys, ["provision"]);
    let [one] = &difference.questions[..] else { panic!("one question") };
    let Counted::All { situations, changed, shifts } = &one.counted else { panic!("too many") };
    // January is cut at 10 and 20, February at 50.
    assert_eq!((*situations, *changed, shifts.len(), one.stretches), (5, 1, 1, 2));
    assert_eq!(shifts[0].on.map(|on| on.to_string()).as_deref(), Some("2021-01-01"));
    assert_eq!(shifts[0].example.known().count(), 1);
    let place = shifts[0].place.and_then(|place| plain.register().describe(place, None)).unwrap();
    assert_eq!(place.code, "3030");
}

#[test]
fn two_that_are_silent_together_agree_and_are_not_said_to_be_apart() {
    let head = "validity = { from = 2021-01-01, until = 2021-02-28 }";
    let [later, over] = [
        dated(head, &[&cap(10, FEBRUARY)]),
        dated("validity = { from = 2020-12-01, until = 2021-01-15 }", &[&cap(10, "validity = { until = 2020-12-31 }")]),
    ];
    // Both are in force in the first half of January, and neither says anything then.
    let [one] = &only(&later).difference(only(&over)).questions[..] else { panic!("one question") };
    assert!(matches!(one.counted, Counted::All { situations: 1, changed: 0, .. }), "{one:?}");
    assert_eq!(one.stretches, 1);
}

#[test]
fn what_is_never_in_force_together_is_compared_where_each_has_most_to_say() {
    let always = |head: &str| dated(head, &["effect = \"outcome\"\nverdict = \"prohibited\""]);
    let (january, february) = (always(JANUARY), always("validity = { from = 2021-02-01, until = 2021-02-28 }"));
    let difference = only(&january).difference(only(&february));
    assert_eq!(difference.keys, ["validity"]);
    assert_eq!((difference.before.as_str(), difference.after.as_str()), ("dated@2021-01-01", "dated@2021-02-01"));
    assert_eq!(difference.questions[0].stretches, 0);
    assert!(matches!(difference.questions[0].counted, Counted::All { situations: 1, changed: 0, .. }));
    // One version in each law: a start that was changed.
    let laws = january.difference(&february).unwrap();
    assert_eq!((laws.only_before.len(), laws.only_after.len()), (0, 0));
    assert_eq!(laws.changed, [difference]);
}

#[test]
fn of_very_many_facts_none_of_the_example_can_be_left_out() {
    let question = VOCABULARY.question("gathering").unwrap();
    let facts: Vec<&str> = question.facts.iter().filter(|fact| matches!(fact.domain, Domain::YesNo)).map(|fact| fact.id).collect();
    let numbers: Vec<&str> =
        question.facts.iter().filter(|fact| matches!(fact.domain, Domain::Count)).map(|fact| fact.id).collect();
    // Any one of them bans; of the first two both together also permit nothing else.
    let rule = |verdict: &str, rows: &[String], over: &str| {
        format!("effect = \"outcome\"\nverdict = \"{verdict}\"\nwhen = [{}]\noverrides = [{over}]", rows.join(", "))
    };
    let yes: Vec<String> = facts.iter().map(|fact| format!("{{ {fact} = true }}")).collect();
    let many: Vec<String> = numbers.iter().map(|fact| format!("{{ {fact} = {{ more_than = 10 }} }}")).collect();
    let wide = rule("prohibited", &[yes, many].concat(), "");
    let narrow = rule("permitted", &[format!("{{ {} = true, {} = true }}", facts[0], facts[1])], "\"p.n0\"");
    let head = "validity = \"unstated\"";
    let (before, after) = (dated(head, &[&wide]), dated(head, &[&wide, &narrow]));
    let difference = only(&before).difference(only(&after));
    let Counted::All { situations, shifts, .. } = &difference.questions[0].counted else { panic!("too many") };
    let ways = facts.len() + numbers.len();
    assert!(ways > 13 && *situations == 1 << ways, "{ways} facts are few enough to try every way");
    let [shift] = shifts.as_slice() else { panic!("{shifts:?}") };
    let given: Vec<&str> = shift.example.known().map(|(_, fact, _)| fact.id).collect();
    assert_eq!(given, [facts[0], facts[1]]);
}

#[test]
fn laws_over_other_registers_are_not_compared() {
    let codes = hjemmel::File { name: "codes.csv", bytes: b"code;name;validFrom;validTo\n1580;Haram;2024-01-01;\n" };
    let other = Law::empty(hjemmel::bundle::register_with([codes]).unwrap());
    let refused = bundled().unwrap().difference(&other).unwrap_err();
    assert_eq!(refused.code(), "different_registers");
    assert!(refused.to_string().contains("codes.csv"), "{refused}");
}

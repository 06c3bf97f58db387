//! Layers: what several regulations say together is what the strictest of them says in every completion of the facts; and
//! what is missing is every fact along which that can still change, and no other.

use hjemmel::typed::values::{Employment, TasksDoableAtHome};
use hjemmel::{
    Facts, File, HomeOffice, Law, Missing, Moment, Outcome, Query, Question, Responsibility, Status, VOCABULARY, Value, bundle,
    bundled,
};
use hjemmel_core::interpreter::{active, mentioned, values};
use hjemmel_tests::Sequence;
use std::collections::BTreeSet;

/// The strictest of settled outcomes, by the definition in the documentation; leanings aside.
fn strictest(question: &Question, outcomes: &[Outcome]) -> Outcome {
    let rank = |verdict: hjemmel::Verdict| question.verdicts.iter().position(|entry| entry.id == verdict.id()).unwrap();
    let decided: Vec<hjemmel::Verdict> =
        outcomes.iter().filter_map(|one| if let Outcome::Decided(verdict) = one { Some(*verdict) } else { None }).collect();
    let top = decided.iter().copied().max_by_key(|verdict| rank(*verdict));
    match top {
        Some(verdict) if rank(verdict) + 1 == question.verdicts.len() || decided.len() == outcomes.len() => {
            Outcome::Decided(verdict)
        }
        _ => Outcome::Unsettled(None),
    }
}

/// Every completion of some facts over those that provisions of any layer mention, and the outcome there.
fn completions(law: &Law, query: &Query<'_>, facts: &Facts) -> (Vec<hjemmel::FactId>, Vec<(Facts, Outcome)>) {
    let question = facts.question();
    let decision = law.decide(query).unwrap();
    let layers: Vec<_> = decision.layers().map(|layer| (layer.regulation, layer.extent.clone())).collect();
    let provisions: Vec<_> = layers.iter().map(|(regulation, extent)| active(regulation, extent, question)).collect();
    let open: BTreeSet<hjemmel::FactId> =
        provisions.iter().flat_map(|own| mentioned(own)).filter(|fact| facts.get(*fact).is_none()).collect();
    let mut all = vec![*facts];
    for fact in &open {
        let own: BTreeSet<Value> = provisions.iter().flat_map(|own| values(own, facts, *fact)).collect();
        all = all.iter().flat_map(|partly| own.iter().map(|value| partly.with_fact(*fact, *value).unwrap())).collect();
        assert!(all.len() < 400_000, "too many completions to try");
    }
    let outcome = |facts: &Facts| {
        let each: Vec<Outcome> = layers.iter().map(|(_, extent)| extent.outcome(facts)).collect();
        strictest(question, &each)
    };
    let found = all.iter().map(|facts| (*facts, outcome(facts))).collect();
    (open.into_iter().collect(), found)
}

fn settled(outcome: Outcome) -> Outcome {
    if let Outcome::Unsettled(_) = outcome { Outcome::Unsettled(None) } else { outcome }
}

#[test]
fn what_layers_say_together_is_exact_with_any_facts_missing() {
    let law = bundled().unwrap();
    let (mut compared, mut undetermined, mut layered) = (0, 0, 0);
    for (question, place, day) in [
        ("gathering", "Lillestrøm", "2021-03-30"),
        ("gathering", "Lillestrøm", "2020-11-20"),
        ("gathering", "Sarpsborg", "2021-12-10"),
        ("gathering", "Oslo", "2021-12-05"),
        ("home_office", "Lillestrøm", "2021-03-30"),
        ("home_office", "Sarpsborg", "2021-12-10"),
        ("home_office", "Kristiansand", "2021-12-20"),
        ("documentation", "Oslo", "2021-12-15"),
    ] {
        let question = VOCABULARY.question(question).unwrap();
        let mut sequence = Sequence::new(day.len() as u64 + 5);
        for _ in 0..25 {
            // Most facts given, few left open: what is left is tried in full.
            let mut facts = Facts::new(question);
            let mut left = 3;
            for (name, fact) in question.facts.iter().map(|fact| (fact.id, fact)) {
                if left > 0 && sequence.below(4) == 0 {
                    left -= 1;
                    continue;
                }
                let text = match fact.domain {
                    hjemmel::Domain::Terms(set) => set.terms[sequence.below(set.terms.len())].id.to_owned(),
                    hjemmel::Domain::YesNo => (sequence.below(2) == 0).to_string(),
                    hjemmel::Domain::Count => [0, 5, 10, 20, 21, 50, 101, 300][sequence.below(8)].to_string(),
                };
                facts.set_text(name, &text).unwrap();
            }
            let query = Query::new(facts).place(question.place, place).on(Moment::parse(day).unwrap());
            let decision = law.decide(&query).unwrap();
            let (open, all) = completions(&law, &query, &facts);
            let outcomes: BTreeSet<String> = all.iter().map(|(_, outcome)| format!("{outcome:?}")).collect();
            let found = format!("{:?}", settled(decision.outcome().unwrap()));
            match outcomes.len() {
                1 => assert_eq!(outcomes.first(), Some(&found), "{place} {day} {facts:?}"),
                _ => assert_eq!(decision.status(), Status::Undetermined, "{place} {day} {facts:?}"),
            }
            let missing: BTreeSet<&str> = decision.missing().iter().map(|missing| missing.fact.id).collect();
            let turns: BTreeSet<&str> =
                open.iter().filter(|fact| turns(&all, **fact)).map(|fact| question.facts[fact.index()].id).collect();
            assert_eq!(missing, turns, "{place} {day} {facts:?}");
            for Missing { fact, values, .. } in decision.missing() {
                reachable(&all, question.fact(fact.id).unwrap().0, &values);
            }
            compared += 1;
            undetermined += usize::from(outcomes.len() > 1);
            layered += usize::from(decision.layers().count() > 1);
        }
    }
    assert!(compared == 200 && undetermined >= 40 && layered > 150, "{compared}, {undetermined}, {layered}");
}

/// Whether two completions that differ in this fact alone have different outcomes.
fn turns(all: &[(Facts, Outcome)], fact: hjemmel::FactId) -> bool {
    let mut by_rest: std::collections::HashMap<String, Outcome> = std::collections::HashMap::new();
    all.iter().any(|(facts, outcome)| {
        let rest = format!("{:?}", facts.without_fact(fact));
        *by_rest.entry(rest).or_insert(*outcome) != *outcome
    })
}

/// Every value of a missing fact is told with the outcomes of its completions.
fn reachable(all: &[(Facts, Outcome)], fact: hjemmel::FactId, told: &[(String, Vec<Outcome>)]) {
    for (name, outcomes) in told {
        let fits = |value: Value| match value {
            Value::Count(count) => {
                let (from, to) = name.split_once("..").unwrap();
                count >= from.parse().unwrap() && to.parse().map_or(true, |to: u32| count <= to)
            }
            Value::YesNo(value) => *name == value.to_string(),
            Value::Term(at) => term(&all[0].0, fact, at) == *name,
            Value::Place(_) => false,
        };
        let own: BTreeSet<String> =
            all.iter().filter(|(facts, _)| facts.get(fact).is_some_and(fits)).map(|(_, outcome)| format!("{outcome:?}")).collect();
        assert_eq!(outcomes.iter().map(|one| format!("{one:?}")).collect::<BTreeSet<String>>(), own, "{name}");
    }
}

fn term(facts: &Facts, fact: hjemmel::FactId, at: u8) -> &'static str {
    match facts.question().facts[fact.index()].domain {
        hjemmel::Domain::Terms(set) => set.terms[usize::from(at)].id,
        _ => "",
    }
}

/// A regulation on who is responsible for the home-office duty, and on home office.
fn regulation(id: &str, responsible: &str, verdict: &str) -> String {
    let texts = "{ nb = \"a\", nn = \"b\", en = \"c\" }";
    format!(
        "format = 1\nid = \"{id}\"\nauthority = \"national\"\nvalidity = {{ from = 2021-01-01 }}\ntitle = {texts}\n\
         [[provision]]\nid = \"who.is\"\nquestion = \"responsibility\"\neffect = \"outcome\"\nverdict = \"{responsible}\"\nbasis = \"stated\"\n\
         when = {{ matter = \"home_office_duty\" }}\nsource = {{ heading = \"h\" }}\ntext = {texts}\n\
         [[provision]]\nid = \"home.office\"\nquestion = \"home_office\"\neffect = \"outcome\"\nverdict = \"{verdict}\"\nbasis = \"stated\"\n\
         when = {{ residence = [\"3020\", \"0301\"] }}\nsource = {{ heading = \"h\" }}\ntext = {texts}\n"
    )
}

fn law(texts: &[String]) -> Law {
    let files = texts.iter().map(|text| File { name: "layer.toml", bytes: text.as_bytes() });
    Law::empty(bundle::register().unwrap()).with(files).unwrap()
}

#[test]
fn verdicts_without_an_order_stand_side_by_side_and_equal_ones_agree() {
    let ask = |law: &Law| {
        let facts = Responsibility::new().matter(hjemmel::typed::values::Matter::HomeOfficeDuty);
        law.decide(&Query::new(facts).workplace("Oslo").on(Moment::parse("2021-02-01").unwrap())).unwrap()
    };
    let differ = ask(&law(&[regulation("one", "employer", "required"), regulation("two", "manager", "required")]));
    assert_eq!((differ.status(), differ.incomparable(), differ.leaning()), (Status::Unsettled, true, None));
    assert_eq!(differ.governing().count(), 2, "neither governs over the other");
    let text = differ.explain(hjemmel::Language::English).to_string();
    assert!(text.contains("side by side") && text.contains("employer") && text.contains("manager"), "{text}");
    let agree = ask(&law(&[regulation("one", "employer", "required"), regulation("two", "employer", "required")]));
    assert_eq!((agree.verdict().map(|one| one.id()), agree.incomparable()), (Some("employer"), false));
}

#[test]
fn a_place_that_a_condition_asks_for_is_missing_until_it_is_given() {
    let law = law(&[regulation("one", "employer", "required"), regulation("two", "employer", "recommended")]);
    let on = Moment::parse("2021-02-01").unwrap();
    let ask = |residence: Option<&'static str>| {
        let query = Query::new(HomeOffice::new()).workplace("Bergen").on(on);
        law.decide(&residence.map_or(query, |residence| query.residence(residence))).unwrap()
    };
    let unknown = ask(None);
    assert_eq!(unknown.status(), Status::Undetermined);
    assert_eq!(unknown.missing_places().map(|role| role.id()).collect::<Vec<_>>(), ["residence"]);
    assert!(unknown.missing().is_empty());
    assert!(unknown.explain(hjemmel::Language::English).to_string().contains("one of the rules asks for it"));
    assert_eq!(ask(Some("Nordre Follo")).verdict().map(|one| one.id()), Some("required"));
    assert_eq!(ask(Some("Bergen")).verdict().map(|one| one.id()), Some("not_regulated"));
}

#[test]
fn duties_of_every_layer_bind_whichever_governs() {
    let law = bundled().unwrap();
    let facts = HomeOffice::new()
        .tasks_doable_at_home(TasksDoableAtHome::All)
        .employment(Employment::Employee)
        .necessary_activity_hindered(false);
    let decision = law.decide(&Query::new(facts).workplace("Sarpsborg").on(Moment::parse("2021-12-15").unwrap())).unwrap();
    assert_eq!(decision.governing().map(|own| own.id()).collect::<Vec<_>>(), ["nat-20211215"]);
    let bound: BTreeSet<&str> = decision.obligations().map(|one| one.regulation.id()).collect();
    assert_eq!(bound, BTreeSet::from(["nat-20211215", "nat-reg-20211203"]));
}

#[test]
fn a_leaning_that_turns_on_an_unknown_fact_is_none_however_many_layers_there_are() {
    let texts = "nb = \"a\"\nnn = \"b\"\nen = \"c\"\n";
    let file = |id: &str, provisions: &[(&str, &str)]| {
        let head = format!(
            "format = 1\nid = \"{id}\"\nauthority = \"municipal\"\nplaces = [\"3030\"]\nvalidity = \"unstated\"\n[title]\n{texts}"
        );
        let written = provisions.iter().enumerate().map(|(at, (when, says))| {
            let note = if says.contains("unsettled") { format!("[provision.note]\n{texts}") } else { String::new() };
            format!("[[provision]]\nid = \"p.n{at}\"\nquestion = \"gathering\"\neffect = \"outcome\"\nwhen = {{ {when} }}\n{says}\nsource = {{ heading = \"h\" }}\n[provision.text]\n{texts}{note}")
        });
        head + &written.collect::<String>()
    };
    let leans = |verdict: &str| format!("basis = \"unsettled\"\nleaning = \"{verdict}\"");
    let permitted = "basis = \"stated\"\nverdict = \"permitted\"";
    let files = [
        file("a", &[("indoors = false", &leans("permitted")), ("indoors = true", &leans("prohibited"))]),
        file("b", &[("participants = { at_most = 10 }", permitted), ("participants = { more_than = 10 }", &leans("permitted"))]),
        file("c", &[("kind = \"funeral\"", permitted)]),
    ];
    for layers in 2..=3 {
        let own = files.iter().take(layers).map(|text| File { name: "test.toml", bytes: text.as_bytes() });
        let law = Law::empty(bundle::register().unwrap()).with(own).unwrap();
        let question = VOCABULARY.question("gathering").unwrap();
        let decision = law.decide(&Query::new(Facts::new(question)).venue("3030")).unwrap();
        assert_eq!((decision.layers().count(), decision.status()), (layers, Status::Unsettled));
        assert_eq!(decision.leaning(), None, "{layers} layers: it leans one way indoors and the other outdoors");
    }
}

//! Interviews: they end in the same decision as all the facts at once, ask as few questions as can be expected at best, go
//! back, take "I don't know" everywhere, and lose nothing where an answer is wrong.

use hjemmel::{Domain, Facts, Interview, Law, Moment, PlaceRole, Query, Status, Step, VOCABULARY, Value, bundled};
use hjemmel_tests::Sequence;
use hjemmel_tests::situations::{Asked, drawn_in_full, settled};

/// The value of a fact, as it is written.
fn written(facts: &Facts, fact: &hjemmel::Fact) -> String {
    let (id, fact) = facts.question().fact(fact.id).unwrap();
    match (facts.get(id).unwrap(), fact.domain) {
        (Value::Term(at), Domain::Terms(set)) => set.terms[usize::from(at)].id.to_owned(),
        (Value::YesNo(value), _) => value.to_string(),
        (Value::Count(count), _) => count.to_string(),
        (other, _) => panic!("{other:?}"),
    }
}

/// Leads an interview to its end with the answers of a situation; the decision, and how many questions it took.
fn lead(mut interview: Interview, facts: &Facts) -> (hjemmel::Decision, usize) {
    loop {
        match interview.next().unwrap() {
            Step::Done(decision) => return (*decision, interview.answered()),
            Step::Fact(fact) => interview.answer(&written(facts, fact)).unwrap(),
            other => panic!("the place and the time were given: {other:?}"),
        }
    }
}

#[test]
fn every_situation_of_small_questions_is_led_to_its_decision_in_the_fewest_questions_to_be_expected() {
    let law = bundled().unwrap();
    let small = Asked::all(&law, 2..=1_000);
    assert!(small.len() > 35, "only {} questions", small.len());
    let mut led = 0;
    for asked in &small {
        let (mut questions, mut situations) = (0.0, 0.0);
        for positions in asked.partials(|_| false) {
            let facts = asked.facts(&positions);
            let (decision, count) = lead(Interview::new(&law, &asked.query(Facts::new(asked.question))), &facts);
            let expected = asked.outcome(&positions);
            assert_eq!(settled(decision.outcome().unwrap()), expected, "{} {facts:?}", asked.id);
            let weight: f64 = asked.axes.iter().zip(&positions).map(|((_, values), at)| f64::from(values[*at].1)).product();
            questions += weight * f64::from(u32::try_from(count).unwrap());
            situations += weight;
            led += 1;
        }
        let best = asked.extent.table(asked.question).unwrap().fewest_questions(&Facts::new(asked.question)).unwrap();
        assert!((questions / situations - best).abs() < 1e-9, "{}: {} against {best}", asked.id, questions / situations);
    }
    assert!(led > 1_400, "only {led} situations");
}

#[test]
fn large_questions_and_several_layers_are_led_to_the_decision_of_all_the_facts() {
    let law = bundled().unwrap();
    let mut sequence = Sequence::new(4);
    let mut most = 0;
    for (question, place, day) in [
        ("gathering", "Lillestrøm", "2021-03-30"),
        ("gathering", "Lillestrøm", "2020-11-20"),
        ("gathering", "Oslo", "2021-12-05"),
        ("home_office", "Sarpsborg", "2021-12-10"),
    ] {
        let question = VOCABULARY.question(question).unwrap();
        for _ in 0..8 {
            let facts = drawn_in_full(question, &mut sequence);
            let on = Moment::parse(day).unwrap();
            let known = Query::new(Facts::new(question)).place(question.place, place).on(on);
            let (decision, count) = lead(Interview::new(&law, &known), &facts);
            let whole = law.decide(&Query::new(facts).place(question.place, place).on(on)).unwrap();
            assert_eq!(decision.outcome().map(settled), whole.outcome().map(settled), "{place} {day} {facts:?}");
            most = most.max(count);
        }
    }
    assert!((3..=12).contains(&most), "{most} questions at most");
}

fn gathering(law: &Law) -> Interview {
    Interview::new(law, &Query::new(Facts::new(VOCABULARY.question("gathering").unwrap())))
}

#[test]
fn from_nothing_it_asks_for_the_place_and_the_time_where_the_law_depends_on_it_and_goes_back() {
    let law = bundled().unwrap();
    let mut interview = gathering(&law);
    assert!(!interview.back(), "there is nothing to take back");
    assert!(matches!(interview.next().unwrap(), Step::Place(PlaceRole::Venue)));
    // A wrong answer is an error of the place's own, and nothing is lost.
    assert_eq!(interview.answer("Osslo").unwrap_err().code(), "unknown_place");
    assert_eq!((interview.answered(), interview.answer("Våler").unwrap_err().code()), (0, "ambiguous_place"));
    interview.answer("Asker").unwrap();
    let Step::Time(windows) = interview.next().unwrap() else { panic!("Asker has dated regulations only") };
    assert!(windows.iter().any(|window| window.contains("ask-20210218")), "{windows:?}");
    assert_eq!(interview.answer("yesterday").unwrap_err().code(), "invalid_date");
    interview.answer("2021-02-20").unwrap();
    let Step::Fact(first) = interview.next().unwrap() else { panic!("facts are missing") };
    assert_eq!(interview.answer("no such value").unwrap_err().suggestion(), None);
    interview.unknown().unwrap();
    assert!(!matches!(interview.next().unwrap(), Step::Fact(fact) if fact.id == first.id), "it is not asked for again");
    assert!(interview.back());
    assert!(matches!(interview.next().unwrap(), Step::Fact(fact) if fact.id == first.id));
    assert!(interview.back());
    assert!(matches!(interview.next().unwrap(), Step::Time(_)));
    assert!(interview.back());
    assert!(matches!(interview.next().unwrap(), Step::Place(PlaceRole::Venue)));
    // Taken back to the start it is what it was.
    assert_eq!(format!("{:?}", interview.query()), format!("{:?}", gathering(&law).query()));
}

#[test]
fn a_day_of_change_is_asked_for_its_hour_and_taken_back_to_the_day() {
    let law = bundled().unwrap();
    let question = VOCABULARY.question("home_office").unwrap();
    let mut facts = Facts::new(question);
    for (name, value) in [("tasks_doable_at_home", "all"), ("employment", "employee")] {
        facts.set_text(name, value).unwrap();
    }
    let day = Moment::parse("2021-01-23").unwrap();
    let mut interview = Interview::new(&law, &Query::new(facts).workplace("Oslo").on(day));
    assert!(matches!(interview.next().unwrap(), Step::Time(_)), "{:?}", interview.next());
    interview.answer("2021-01-23T12:30").unwrap();
    assert!(interview.back());
    assert!(matches!(interview.next().unwrap(), Step::Time(_)));
}

#[test]
fn who_knows_nothing_gets_to_the_end_all_the_same() {
    let law = bundled().unwrap();
    let mut asked = 0;
    for question in VOCABULARY.questions {
        let mut interview = Interview::new(&law, &Query::new(Facts::new(question)));
        interview.answer("Lillestrøm").unwrap();
        let mut unknown = Vec::new();
        let decision = loop {
            match interview.next().unwrap() {
                Step::Done(decision) => break decision,
                Step::Fact(fact) => unknown.push(fact.id),
                other => panic!("{other:?}"),
            }
            interview.unknown().unwrap();
            asked += 1;
        };
        let missing = decision.missing();
        assert_eq!(decision.status() == Status::Undetermined, !missing.is_empty());
        // What was not asked for does not settle it where what was asked for is not known.
        for one in missing.iter().filter(|one| !unknown.contains(&one.fact.id)) {
            assert!(one.values.iter().all(|(_, outcomes)| outcomes.len() > 1), "{}: {}", question.id, one.fact.id);
        }
    }
    assert!(asked > 10, "only {asked} questions");
    // Without a place there is nothing else to ask.
    let mut interview = gathering(&law);
    interview.unknown().unwrap();
    let Step::Done(decision) = interview.next().unwrap() else { panic!("there is nothing else to ask") };
    assert_eq!(decision.missing_places().collect::<Vec<_>>(), [PlaceRole::Venue]);
    // And where the law has dates only, a time that is not known is the law's own error.
    let mut interview = gathering(&law);
    interview.answer("Asker").unwrap();
    interview.unknown().unwrap();
    assert_eq!(interview.next().unwrap_err().code(), "date_required");
    assert!(interview.back() && matches!(interview.next().unwrap(), Step::Time(_)));
}

#[test]
fn presumptions_spare_questions() {
    let law = bundled().unwrap();
    let query = Query::new(Facts::new(VOCABULARY.question("home_office").unwrap())).workplace("Lillestrøm");
    let mut plain = Interview::new(&law, &query.on(Moment::parse("2020-11-05").unwrap()));
    let mut presuming = Interview::new(&law, &query.on(Moment::parse("2020-11-05").unwrap()).presume());
    plain.answer("employee").unwrap();
    plain.answer("all").unwrap();
    presuming.answer("all").unwrap();
    let (Step::Done(one), Step::Done(two)) = (plain.next().unwrap(), presuming.next().unwrap()) else { panic!("both are done") };
    assert_eq!(one.verdict(), two.verdict());
    assert_eq!(two.presumed().map(|(_, fact, _)| fact.id).collect::<Vec<_>>(), ["employment"]);
}

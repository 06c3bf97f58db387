//! Which law: the library's answer is that of a plain scan, on every day of two years and at every minute at which anything
//! begins or ends, in every municipality that a bundled regulation names.

use hjemmel::{Facts, Law, Moment, PlaceRole, Query, Status, VOCABULARY, bundle, bundled};
use hjemmel_tests::plain::{Plain, Said, scan};
use jiff::ToSpan as _;
use jiff::civil::{Date, date};
use std::collections::BTreeSet;

/// Complete facts: every fact of the question is given.
fn facts(question: &str, own: &[(&str, &str)]) -> Facts {
    let question = VOCABULARY.question(question).unwrap();
    let mut facts = Facts::new(question);
    for fact in question.facts {
        let default = match fact.domain {
            hjemmel::Domain::Terms(set) => set.terms[0].id.to_owned(),
            hjemmel::Domain::YesNo => "false".to_owned(),
            hjemmel::Domain::Count => "5".to_owned(),
        };
        let value = own.iter().find(|(name, _)| *name == fact.id).map_or(default.as_str(), |(_, value)| value);
        facts.set_text(fact.id, value).unwrap();
    }
    facts
}

fn questions() -> Vec<Facts> {
    let event = [("format", "in_person"), ("premises", "public_place"), ("indoors", "true"), ("distance_kept", "true")];
    let with = |more: &[(&str, &'static str)]| facts("gathering", &[&event[..], more].concat());
    vec![
        facts("home_office", &[("tasks_doable_at_home", "all"), ("digital_quality_sufficient", "true")]),
        facts("home_office", &[("tasks_doable_at_home", "some"), ("employment", "hired_in")]),
        with(&[("kind", "seminar"), ("participants", "60"), ("seating", "assigned")]),
        with(&[("kind", "funeral"), ("participants", "30")]),
        with(&[("kind", "private_gathering"), ("participants", "11")]),
        facts("documentation", &[]),
        facts("employer_practice", &[("practice", "office_as_usual")]),
        facts("responsibility", &[("matter", "home_office_duty")]),
    ]
}

/// What the library says.
fn answer(law: &Law, facts: &Facts, places: &[(PlaceRole, &str)], moment: Moment) -> Option<Said> {
    let mut query = Query::new(*facts).on(moment);
    for (role, place) in places {
        query = query.place(*role, place);
    }
    let decision = law.decide(&query).unwrap_or_else(|error| panic!("{places:?} {moment}: {error}"));
    assert_eq!(decision.outcome().is_none(), decision.status() == Status::NoRegulation);
    Said::of(&decision)
}

fn expected(all: &[Plain<'_>], facts: &Facts, places: &[(PlaceRole, &str)], moment: Moment) -> Option<Said> {
    scan(all, facts, places, &moment.to_string(), None)
}

/// The first and the last minute of every day of a range, and the minutes around every start and end.
fn moments(all: &[Plain<'_>], from: Date, days: i64) -> Vec<Moment> {
    let mut minutes: BTreeSet<String> = BTreeSet::new();
    for day in 0..days {
        let day = from.checked_add(day.days()).unwrap();
        minutes.extend([format!("{day}T00:00"), format!("{day}T23:59")]);
    }
    for minute in all.iter().flat_map(Plain::windows).flat_map(|window| window.minutes()) {
        let time: jiff::civil::DateTime = minute.parse().unwrap();
        for around in [-1, 0, 1] {
            let near = time.checked_add(around.minutes()).unwrap();
            minutes.insert(near.strftime("%Y-%m-%dT%H:%M").to_string());
        }
    }
    let within = |minute: &&String| Moment::parse(minute).is_ok_and(|moment| (2020..2024).contains(&moment.date().year()));
    minutes.iter().filter(within).map(|minute| Moment::parse(minute).unwrap()).collect()
}

fn plain(law: &Law) -> Vec<Plain<'_>> {
    bundle::regulations().zip(law.regulations()).map(|((_, text), regulation)| Plain::read(&text, regulation)).collect()
}

#[test]
fn on_every_day_and_at_every_boundary_the_answer_is_that_of_a_plain_scan() {
    let law = bundled().unwrap();
    let all = plain(&law);
    let mut codes: BTreeSet<&str> = all.iter().flat_map(Plain::codes).map(String::as_str).collect();
    assert!(codes.len() > 55, "only {} municipalities are named", codes.len());
    codes.insert("5001");
    let moments = moments(&all, date(2020, 3, 1), 761);
    assert!(moments.len() > 1_550, "only {} moments", moments.len());
    let questions = questions();
    let (mut compared, mut answered, mut replaced) = (0, 0, 0);
    for (at, code) in codes.iter().enumerate() {
        for moment in &moments {
            replaced += all.iter().filter(|plain| plain.replaced(code, &moment.to_string(), &all)).count();
            // Every question in the municipalities with most law; elsewhere they take turns.
            let busy = ["3030", "0301", "4204", "3005"].contains(code);
            for (number, facts) in questions.iter().enumerate().filter(|(number, _)| busy || number % 4 == at % 4) {
                let places = [(PlaceRole::Workplace, *code), (PlaceRole::Venue, *code), (PlaceRole::Residence, *code)];
                let found = answer(&law, facts, &places, *moment);
                assert_eq!(found, expected(&all, facts, &places, *moment), "{code} {moment} question {number}");
                answered += usize::from(found.is_some());
                compared += 1;
            }
        }
    }
    assert!(compared > 200_000 && answered > 20_000, "{compared} compared, {answered} answered");
    assert!(replaced > 0, "nothing was replaced that would have been in force");
}

#[test]
fn an_employer_present_in_a_municipality_is_reached_wherever_the_work_is_done() {
    let law = bundled().unwrap();
    let all = plain(&law);
    let questions = questions();
    let (mut compared, mut reached) = (0, 0);
    for moment in moments(&all, date(2020, 10, 1), 150) {
        for (workplace, seat) in [("3030", "0301"), ("0301", "4601"), ("4601", "0301"), ("5001", "3030")] {
            for facts in &questions {
                let places = [(PlaceRole::Workplace, workplace), (PlaceRole::Venue, workplace), (PlaceRole::EmployerSeat, seat)];
                let found = answer(&law, facts, &places, moment);
                assert_eq!(found, expected(&all, facts, &places, moment), "{workplace} {seat} {moment}");
                reached +=
                    usize::from(found.is_some_and(|said| said.governing.iter().any(|name| name.starts_with("osl-20201029@"))));
                compared += 1;
            }
        }
    }
    assert!(compared > 5_000 && reached > 100, "{compared} compared, {reached} reached");
    // A seat that was not given is told to be one that could count, and only where it could.
    for (on, seat, told) in
        [("2020-12-01", None, vec!["osl-20201029"]), ("2020-12-01", Some("4601"), vec![]), ("2021-06-01", None, vec![])]
    {
        let query = Query::new(facts("home_office", &[])).workplace("3024").on(Moment::parse(on).unwrap());
        let query = seat.map_or(query, |seat| query.place(PlaceRole::EmployerSeat, seat));
        let decision = law.decide(&query).unwrap();
        assert_eq!(decision.not_reached().map(|(own, _)| own.id()).collect::<Vec<_>>(), told, "{on} {seat:?}");
    }
}

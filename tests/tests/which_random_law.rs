//! Which law, for random instruments: the library's answer is that of a plain scan, at random minutes and at every minute at
//! which anything begins or ends, for whole days, without a date, and as far as was known at another time.

use hjemmel::typed::values::GatheringKind;
use hjemmel::{Error, Facts, Gathering, Law, Moment, Outcome, PlaceRole, Query};
use hjemmel_tests::plain::{Plain, Said, Undated, scan, scan_undated};
use hjemmel_tests::{Sequence, instruments, minutes};
use jiff::ToSpan as _;
use jiff::civil::{Date, DateTime, date};
use std::collections::BTreeSet;

const FIRST: Date = date(2021, 1, 1);
const SEEDS: std::ops::Range<u64> = 1..40;
const ROLE: PlaceRole = PlaceRole::Venue;

fn facts() -> [Facts; 3] {
    [GatheringKind::Seminar, GatheringKind::Funeral, GatheringKind::Wedding].map(|kind| Gathering::new().kind(kind).into())
}

fn ask(law: &Law, facts: &Facts, code: &str, on: Option<Moment>, known_on: Option<Moment>) -> Result<Option<Said>, Error> {
    let query = Query::new(*facts).place(ROLE, code);
    let query = on.map_or(query, |on| query.on(on));
    let query = known_on.map_or(query, |known_on| query.known_on(known_on));
    law.decide(&query).map(|decision| Said::of(&decision))
}

fn text(time: DateTime) -> String {
    time.strftime("%Y-%m-%dT%H:%M").to_string()
}

/// The minutes around every start and end.
fn boundaries(all: &[Plain<'_>]) -> BTreeSet<String> {
    let times = all.iter().flat_map(Plain::windows).flat_map(|window| window.minutes());
    let times: Vec<DateTime> = times.map(|minute| minute.parse().unwrap()).collect();
    times.iter().flat_map(|time| [-1, 0, 1].map(|around| text(time.checked_add(around.minutes()).unwrap()))).collect()
}

/// A minute of the days at which random instruments begin and end.
fn random_minute(sequence: &mut Sequence) -> String {
    let minutes = i64::try_from(sequence.below(90 * 24 * 60)).unwrap();
    text(FIRST.at(0, 0, 0, 0).checked_add(minutes.minutes()).unwrap())
}

/// Some time as of which the law was known: none, a day, or a minute.
fn random_known(sequence: &mut Sequence) -> Option<Moment> {
    let minute = random_minute(sequence);
    match sequence.below(3) {
        0 => None,
        1 => Some(moment(&minute[..10])),
        _ => Some(moment(&minute)),
    }
}

fn moment(text: &str) -> Moment {
    Moment::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

#[test]
fn at_random_minutes_and_at_every_boundary_the_answer_is_that_of_a_plain_scan() {
    let (mut compared, mut answered, mut replaced, mut unknown) = (0, 0, 0, 0);
    for seed in SEEDS {
        let (law, texts) = instruments::law(seed, FIRST);
        let all = instruments::plain(&law, &texts);
        let mut sequence = Sequence::new(seed + 1_000);
        let mut times = boundaries(&all);
        times.extend((0..100).map(|_| random_minute(&mut sequence)));
        for minute in times.iter().filter(|minute| !minutes::skipped(minute)) {
            let known_on = random_known(&mut sequence);
            for code in instruments::CODES {
                replaced += all.iter().filter(|plain| plain.replaced(code, minute, &all)).count();
                for facts in facts() {
                    for known_on in [None, known_on] {
                        let found = ask(&law, &facts, code, Some(moment(minute)), known_on).unwrap();
                        let expected = scan(&all, &facts, &[(ROLE, code)], minute, known_on);
                        assert_eq!(found, expected, "seed {seed} {code} {minute} {known_on:?}");
                        answered += usize::from(found.is_some());
                        compared += 1;
                        unknown += usize::from(found != scan(&all, &facts, &[(ROLE, code)], minute, None));
                    }
                }
            }
        }
    }
    let counted = format!("{compared}, {answered}, {replaced}, {unknown}");
    assert!(compared > 200_000 && answered > 100_000 && replaced > 3_000 && unknown > 10_000, "{counted}");
}

#[test]
fn a_whole_day_has_an_answer_where_a_plain_scan_of_its_minutes_has_one() {
    let (mut same, mut changed, mut refused) = (0, 0, 0);
    for seed in SEEDS {
        let (law, texts) = instruments::law(seed, FIRST);
        let all = instruments::plain(&law, &texts);
        let mut sequence = Sequence::new(seed + 2_000);
        let boundaries = boundaries(&all);
        let mut days: BTreeSet<String> = boundaries.iter().map(|minute| minute[..10].to_owned()).collect();
        days.extend((0..20).map(|_| random_minute(&mut sequence)[..10].to_owned()));
        for day in &days {
            let known_on = random_known(&mut sequence);
            // Between two boundaries nothing changes: those minutes stand for all of the day.
            let mut times: BTreeSet<String> = boundaries.iter().filter(|minute| minute.starts_with(day)).cloned().collect();
            times.extend([format!("{day}T00:00"), format!("{day}T23:59")]);
            times.retain(|minute| !minutes::skipped(minute));
            for code in instruments::CODES {
                for facts in facts() {
                    let all_day: Vec<Option<Said>> =
                        times.iter().map(|minute| scan(&all, &facts, &[(ROLE, code)], minute, known_on)).collect();
                    let outcomes: Vec<Option<Outcome>> =
                        all_day.iter().map(|said| said.as_ref().map(|said| said.outcome)).collect();
                    let found = ask(&law, &facts, code, Some(moment(day)), known_on);
                    let context = format!("seed {seed} {code} {day} {known_on:?}");
                    if all_day.iter().all(|said| *said == all_day[0]) {
                        assert_eq!(found.unwrap(), all_day[0], "{context}");
                        same += usize::from(all_day[0].is_some());
                    } else if outcomes.iter().all(|outcome| *outcome == outcomes[0]) {
                        assert_eq!(found.unwrap().map(|said| said.outcome), outcomes[0], "{context}");
                        changed += 1;
                    } else {
                        assert_eq!(found.unwrap_err().code(), "time_required", "{context}");
                        refused += 1;
                    }
                }
            }
        }
    }
    assert!(same > 10_000 && changed > 500 && refused > 500, "{same}, {changed}, {refused}");
}

#[test]
fn without_a_date_those_answer_that_state_no_start() {
    let (mut answered, mut refused) = (0, 0);
    for seed in SEEDS {
        let (law, texts) = instruments::law(seed, FIRST);
        let all = instruments::plain(&law, &texts);
        let mut sequence = Sequence::new(seed + 3_000);
        for known_on in [None, random_known(&mut sequence), random_known(&mut sequence)] {
            for code in instruments::CODES {
                for facts in facts() {
                    let found = match ask(&law, &facts, code, None, known_on) {
                        Ok(said) => Undated::Said(said),
                        Err(Error::DateRequired { .. }) => Undated::DateRequired,
                        Err(error) => panic!("{error}"),
                    };
                    assert_eq!(found, scan_undated(&all, &facts, ROLE, code, known_on), "seed {seed} {code} {known_on:?}");
                    answered += usize::from(matches!(found, Undated::Said(Some(_))));
                    refused += usize::from(found == Undated::DateRequired);
                }
            }
        }
    }
    assert!(answered > 400 && refused > 400, "{answered}, {refused}");
}

#[test]
fn the_random_instruments_have_something_of_everything() {
    let texts: Vec<String> = SEEDS.flat_map(|seed| instruments::law(seed, FIRST).1).collect();
    assert!(texts.len() > 200, "only {} instruments", texts.len());
    for part in [
        "[[membership]]",
        "from = \"unstated\"",
        "\nvalidity = \"unstated\"",
        "\nvalidity = { until",
        "\nuntil = ",
        "T12:00:00",
        "\nreplaces",
        "\npublished",
    ] {
        let with = texts.iter().filter(|text| text.contains(part)).count();
        assert!(with > 20, "only {with} instruments with {part}");
    }
}

//! The answers over a range of time are those of its minutes: each minute lies in one interval, which says what is decided
//! at that minute; on the nights the clocks change, at every kind of boundary, and for random instruments.

use hjemmel::typed::values::GatheringKind;
use hjemmel::{Gathering, Interval, Law, Moment, PlaceRole, Query};
use hjemmel_tests::caps::{cap, law, query};
use hjemmel_tests::plain::{Plain, Said};
use hjemmel_tests::{Sequence, instruments, minutes};
use jiff::ToSpan as _;
use jiff::civil::{DateTime, date};

fn moment(text: &str) -> Moment {
    Moment::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// What was compared.
#[derive(Debug, Default)]
struct Compared {
    minutes: usize,
    changes: usize,
    silent: usize,
}

impl Compared {
    /// Compares the intervals of a range with the decision at each of its minutes.
    fn range(&mut self, law: &Law, query: &Query<'_>, from: &str, until: &str) -> Vec<Interval> {
        let intervals = law.periods(query, moment(from), moment(until)).unwrap();
        let told = |interval: &Interval| {
            let decision = &interval.decision;
            let missing: Vec<&str> = decision.missing().iter().map(|missing| missing.fact.id).collect();
            (Said::of(decision).map(|said| (said.outcome, said.governing)), decision.basis(), missing.join(" "))
        };
        for minute in minutes::between(moment(from), moment(until)) {
            let own: Vec<&Interval> = intervals.iter().filter(|interval| minutes::within(interval, &minute)).collect();
            assert_eq!(own.len(), 1, "{minute} lies in {} intervals of {from} – {until}", own.len());
            let then = law.decide(&query.on(moment(&minute))).unwrap();
            let said = Said::of(&then).map(|said| (said.outcome, said.governing));
            assert_eq!((said, then.basis()), (told(own[0]).0, told(own[0]).1), "{minute} of {from} – {until}");
            self.minutes += 1;
            self.silent += usize::from(then.outcome().is_none());
        }
        for pair in intervals.windows(2) {
            assert_ne!(told(&pair[0]), told(&pair[1]), "{} could go on past {}", pair[0].from, pair[0].until);
        }
        self.changes += intervals.len() - 1;
        intervals
    }
}

#[test]
fn each_minute_around_every_kind_of_boundary_lies_in_one_interval_that_says_what_it_says() {
    let mut compared = Compared::default();
    let membership = |sides: &str| format!("[[membership]]\nplaces = [\"3030\"]\n{sides}\n");
    let narrowed = cap("p", "from = 2021-03-27", 10, "").replace("when", "validity = { from = 2021-03-28T12:00:00 }\nwhen");
    for (texts, from, until) in [
        // The night the clocks go forward: from one cap to another before, at and after the hour that is not there.
        (
            vec![
                cap("a", "from = 2021-03-20, until = 2021-03-28T01:59:00", 10, ""),
                cap("b", "from = 2021-03-28T03:00:00", 50, ""),
            ],
            "2021-03-27T22:15",
            "2021-03-28T06:00",
        ),
        (vec![cap("a", "from = 2021-03-20", 10, ""), cap("a", "from = 2021-03-28T03:00:00", 50, "")], "2021-03-28", "2021-03-28"),
        (
            vec![cap("a", "from = 2021-03-20, until = 2021-03-27", 10, ""), cap("b", "from = 2021-03-28", 50, "")],
            "2021-03-27",
            "2021-03-28",
        ),
        // The night they go back: in the hour that is there twice.
        (
            vec![
                cap("a", "from = 2021-10-20, until = 2021-10-31T02:29:00", 10, ""),
                cap("b", "from = 2021-10-31T02:30:00", 50, ""),
            ],
            "2021-10-30T23:00",
            "2021-10-31T05:00",
        ),
        (
            vec![
                cap("a", "from = 2021-10-20, until = 2021-10-31T01:59:00", 10, ""),
                cap("b", "from = 2021-10-31T03:00:00", 50, ""),
            ],
            "2021-10-31",
            "2021-10-31",
        ),
        // One minute; a gap within a day; what takes its place; a membership, a provision; codes and names of a new year.
        (vec![cap("a", "from = 2021-05-03T12:00:00, until = 2021-05-03T12:00:00", 10, "")], "2021-05-03", "2021-05-03"),
        (
            vec![
                cap("a", "from = 2021-05-01", 10, ""),
                cap("b", "from = 2021-05-03T09:00:00, until = 2021-05-03T17:00:00", 50, "replaces = [\"a\"]"),
            ],
            "2021-05-02T20:00",
            "2021-05-04T02:00",
        ),
        (
            vec![cap("a", "from = 2021-05-01", 10, &membership("from = 2021-05-03T09:00:00\nuntil = 2021-05-03T17:00:00"))],
            "2021-05-03",
            "2021-05-03",
        ),
        (vec![narrowed], "2021-03-26T12:00", "2021-03-28T18:00"),
        (vec![cap("a", "from = 2023-12-31T12:00:00, until = 2024-01-01T11:59:00", 10, "")], "2023-12-31", "2024-01-01"),
    ] {
        let law = law(&texts);
        assert!(compared.range(&law, &query(), from, until).len() > 1, "{from} – {until} has no boundary");
    }
    assert!(compared.minutes > 12_000 && compared.changes > 12 && compared.silent > 1_000, "{compared:?}");
}

#[test]
fn each_minute_of_random_law_lies_in_one_interval_that_says_what_it_says() {
    let mut compared = Compared::default();
    // Law that begins and ends around the nights on which the clocks change.
    for (first, night) in [(date(2021, 2, 20), "2021-03-28T02:00"), (date(2021, 10, 1), "2021-10-31T02:00")] {
        for seed in 1..9 {
            let (law, texts) = instruments::law(seed, first);
            let all = instruments::plain(&law, &texts);
            let boundaries: Vec<&str> = all.iter().flat_map(Plain::windows).flat_map(|window| window.minutes()).collect();
            let mut sequence = Sequence::new(seed + 500);
            let around = [night, boundaries[sequence.below(boundaries.len())], boundaries[sequence.below(boundaries.len())]];
            for around in around {
                let around: DateTime = around.parse().unwrap();
                let from = around.checked_sub(8.hours()).unwrap().strftime("%Y-%m-%dT%H:%M").to_string();
                let until = around.checked_add(8.hours()).unwrap().date().to_string();
                for code in ["3030", "0301"] {
                    let query = Query::new(Gathering::new().kind(GatheringKind::Seminar)).place(PlaceRole::Venue, code);
                    compared.range(&law, &query, &from, &until);
                    compared.range(&law, &query.known_on(moment(&from)), &from, &until);
                }
                let query = Query::new(Gathering::new().kind(GatheringKind::Funeral)).venue("Oslo");
                compared.range(&law, &query.under(law.regulations().next().unwrap().id()), &from, &until);
            }
        }
    }
    assert!(compared.minutes > 300_000 && compared.changes > 30, "{compared:?}");
}

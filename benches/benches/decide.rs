//! One decision: the bare verdict beside a `match` written by hand, the full finding, JSON to JSON beside the parser
//! alone, hit and miss, and among many regulations.

use criterion::{Criterion, criterion_group, criterion_main};
use hjemmel::typed::values::{GatheringFormat, GatheringKind, Premises, Seating};
use hjemmel::{File, Gathering, Language, Law, Moment, Query, bundle, bundled, json};
use hjemmel_benches::{by_hand, generated};
use std::hint::black_box;

fn seminar() -> Gathering {
    Gathering::new().kind(GatheringKind::Seminar).format(GatheringFormat::InPerson).participants(3)
}

/// Situations that a caller asks about one after another, so that no branch is guessed right every time.
fn situations() -> Vec<(Gathering, by_hand::Facts)> {
    let kinds = [
        GatheringKind::Seminar,
        GatheringKind::ManagementMeeting,
        GatheringKind::ClientMeeting,
        GatheringKind::Funeral,
        GatheringKind::OtherEvent,
    ];
    let formats = [GatheringFormat::InPerson, GatheringFormat::Digital, GatheringFormat::Hybrid];
    let mut situations = Vec::new();
    for kind in kinds {
        for format in formats {
            for ordinary in [true, false] {
                for social in [true, false] {
                    let typed = Gathering::new().kind(kind).format(format).part_of_ordinary_work(ordinary).social_content(social);
                    let plain =
                        by_hand::Facts { kind: Some(kind), format: Some(format), ordinary: Some(ordinary), social: Some(social) };
                    situations.push((typed.participants(12), plain));
                }
            }
        }
    }
    situations
}

fn verdict_only(c: &mut Criterion) {
    let law = bundled().unwrap();
    let regulation = law.regulation("lillestrom-home-office").unwrap();
    let situations = situations();
    let mut group = c.benchmark_group("verdict only, 60 situations");
    group.bench_function("by hand", |b| {
        b.iter(|| situations.iter().fold(0u32, |sum, (_, plain)| sum + by_hand::decide(black_box(plain)) as u32));
    });
    group.bench_function("table", |b| {
        b.iter(|| {
            situations.iter().fold(0u32, |sum, (typed, _)| {
                sum + u32::from(matches!(regulation.outcome(black_box(typed.as_ref())), hjemmel::Outcome::Decided(_)))
            })
        });
    });
    group.finish();
}

fn full(c: &mut Criterion) {
    let law = bundled().unwrap();
    let mut group = c.benchmark_group("full finding");
    let (one, two) = (Moment::parse("2021-05-10").unwrap(), Moment::parse("2021-03-30").unwrap());
    let complete = seminar().part_of_ordinary_work(false).indoors(true).premises(Premises::PublicPlace).seating(Seating::Assigned);
    let funeral = complete.kind(GatheringKind::Funeral);
    group.bench_function("hit", |b| b.iter(|| law.decide(black_box(&Query::new(funeral).venue("Lillestrøm").on(one)))));
    group.bench_function("hit by code", |b| b.iter(|| law.decide(black_box(&Query::new(funeral).venue("3030").on(one)))));
    group.bench_function("miss", |b| b.iter(|| law.decide(black_box(&Query::new(funeral).venue("Bergen").on(one)))));
    group.bench_function("two layers", |b| b.iter(|| law.decide(black_box(&Query::new(complete).venue("Lillestrøm").on(two)))));
    group.bench_function("facts missing", |b| {
        b.iter(|| law.decide(black_box(&Query::new(Gathering::new()).venue("Lillestrøm").on(one))));
    });
    group.bench_function("two layers, facts missing", |b| {
        b.iter(|| law.decide(black_box(&Query::new(seminar()).venue("Lillestrøm").on(two))));
    });
    group.bench_function("two layers, nothing known", |b| {
        b.iter(|| law.decide(black_box(&Query::new(Gathering::new()).venue("Lillestrøm").on(two))));
    });
    group.bench_function("periods, a year and a half", |b| {
        let (from, to) = (Moment::parse("2020-10-01").unwrap(), Moment::parse("2022-02-28").unwrap());
        b.iter(|| law.periods(black_box(&Query::new(complete).venue("Lillestrøm")), from, to));
    });
    group.finish();
}

/// What is told beside the verdict: each reason alone, all of them, and as text; for a regulation of five facts, for one of
/// eight, and for two layers.
fn reasons(c: &mut Criterion) {
    let law = bundled().unwrap();
    let day = Moment::parse("2021-03-30").unwrap();
    let complete = seminar().part_of_ordinary_work(false).indoors(true).premises(Premises::PublicPlace).seating(Seating::Assigned);
    let cases = [
        ("5 facts", Query::new(seminar()).venue("Lillestrøm").under("lillestrom-home-office")),
        ("8 facts", Query::new(complete).venue("Lillestrøm").under("lil-20210316")),
        ("two layers", Query::new(complete).venue("Lillestrøm").on(day)),
    ];
    for (name, query) in cases {
        let mut group = c.benchmark_group(format!("reasons, {name}"));
        let decision = law.decide(&query).unwrap();
        assert!(decision.verdict().is_some());
        group.bench_function("decide", |b| b.iter(|| law.decide(black_box(&query))));
        group.bench_function("because", |b| b.iter(|| black_box(&decision).because()));
        group.bench_function("changes", |b| b.iter(|| black_box(&decision).changes()));
        group.bench_function("limits", |b| b.iter(|| black_box(&decision).limits()));
        group.bench_function("all", |b| {
            b.iter(|| {
                let decision = law.decide(black_box(&query)).unwrap();
                (decision.because(), decision.changes(), decision.limits(), decision.missing())
            });
        });
        group.bench_function("explained in text", |b| b.iter(|| decision.explain(black_box(Language::English)).to_string()));
        group.bench_function("receipt", |b| b.iter(|| black_box(&decision).receipt()));
        group.finish();
    }
    let undecided = law.decide(&Query::new(Gathering::new()).venue("Lillestrøm").under("lil-20210316")).unwrap();
    c.bench_function("missing, nothing known of 8 facts", |b| b.iter(|| black_box(&undecided).missing()));
}

fn from_json(c: &mut Criterion) {
    let law = bundled().unwrap();
    let request = r#"{"question": "gathering", "places": {"venue": "Lillestrøm"}, "on": null, "regulation": "lillestrom-home-office", "facts": {"kind": "seminar", "format": "in_person", "participants": 3}}"#;
    let answer = json::decide(&law, request, Language::English).unwrap();
    let document: serde_json::Value = serde_json::from_str(&answer).unwrap();
    let mut group = c.benchmark_group("json to json");
    group.bench_function("serde_json alone", |b| {
        b.iter(|| {
            let parsed: serde_json::Value = serde_json::from_str(black_box(request)).unwrap();
            (parsed, serde_json::to_string(black_box(&document)).unwrap())
        });
    });
    group.bench_function("decide", |b| b.iter(|| json::decide(&law, black_box(request), Language::English)));
    group.finish();
}

fn among_many(c: &mut Criterion) {
    let mut group = c.benchmark_group("among many regulations");
    for count in [1, 100, 35_600] {
        let files = generated::regulations(count);
        let law = Law::empty(bundle::register().unwrap());
        let law = law.with(files.iter().map(|(name, text)| File { name, bytes: text.as_bytes() })).unwrap();
        let place = bundle::register().unwrap().all(None).next().map(|place| place.name.to_owned()).unwrap();
        let on = Moment::parse("2020-01-05").unwrap();
        group.bench_function(count.to_string(), |b| {
            b.iter(|| law.decide(black_box(&Query::new(seminar()).venue(&place).on(on))).unwrap().verdict());
        });
    }
    group.finish();
}

criterion_group!(benches, verdict_only, full, reasons, from_json, among_many);
criterion_main!(benches);

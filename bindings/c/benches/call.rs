//! A decision through the C library as it is installed, beside the same call in Rust.
//!
//! The library is built by `cargo rustc --profile c --package hjemmel-c --crate-type cdylib`; without it there is nothing to
//! measure, and this says so.

#![allow(missing_docs, clippy::unwrap_used, clippy::print_stdout, reason = "a bench, with criterion's macros")]

use criterion::{Criterion, criterion_group, criterion_main};
use hjemmel::typed::values::{GatheringFormat, GatheringKind, Premises};
use hjemmel::{Gathering, Moment, Query, bundled};
use hjemmel_c::{
    hjm_count, hjm_decision, hjm_error, hjm_gathering, hjm_gathering_format, hjm_gathering_kind, hjm_law, hjm_moment, hjm_outcome,
    hjm_premises, hjm_query, hjm_text, hjm_yes_no,
};
use libloading::{Library, Symbol};
use std::hint::black_box;
use std::mem::{size_of, zeroed};
use std::path::Path;
use std::ptr::null_mut;

type Bundled = unsafe extern "C" fn(*mut *mut hjm_law, *mut *mut hjm_error) -> i32;
type OutcomeGathering =
    unsafe extern "C" fn(*const hjm_law, *const hjm_gathering, *const hjm_query, *mut hjm_outcome, *mut *mut hjm_error) -> i32;
type DecideGathering = unsafe extern "C" fn(
    *const hjm_law,
    *const hjm_gathering,
    *const hjm_query,
    *mut *mut hjm_decision,
    *mut *mut hjm_error,
) -> i32;
type Free = unsafe extern "C" fn(*mut hjm_decision);

const VENUE: &str = "3030";

fn call(c: &mut Criterion) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/c/libhjemmel_c.so");
    // SAFETY: it is this package's own library, which does nothing when it is loaded.
    let Ok(library) = (unsafe { Library::new(&path) }) else {
        println!("no library at {}: nothing is measured", path.display());
        return;
    };
    let law = bundled().unwrap();
    let day = Moment::parse("2021-03-20").unwrap();
    let meeting = || {
        let meeting = Gathering::new().kind(black_box(GatheringKind::Seminar)).format(black_box(GatheringFormat::InPerson));
        let meeting = meeting.part_of_ordinary_work(black_box(false)).premises(black_box(Premises::RentedOrLent));
        Query::new(meeting.participants(black_box(3))).venue(black_box(VENUE)).on(black_box(day))
    };
    // SAFETY: the header declares each with this type.
    let bundled: Symbol<'_, Bundled> = unsafe { library.get(b"hjm_law_bundled") }.unwrap();
    // SAFETY: as before.
    let outcome_of: Symbol<'_, OutcomeGathering> = unsafe { library.get(b"hjm_outcome_gathering") }.unwrap();
    // SAFETY: as before.
    let decide: Symbol<'_, DecideGathering> = unsafe { library.get(b"hjm_decide_gathering") }.unwrap();
    // SAFETY: as before.
    let free: Symbol<'_, Free> = unsafe { library.get(b"hjm_decision_free") }.unwrap();
    let mut own = null_mut();
    // SAFETY: `own` is there for it.
    assert_eq!(unsafe { bundled(&raw mut own, null_mut()) }, 0);
    // SAFETY: zero is a value of it: nothing is given.
    let mut facts: hjm_gathering = unsafe { zeroed() };
    // SAFETY: as before.
    let mut query: hjm_query = unsafe { zeroed() };
    // SAFETY: as before.
    let mut outcome: hjm_outcome = unsafe { zeroed() };
    (facts.size, query.size, outcome.size) = (size_of::<hjm_gathering>(), size_of::<hjm_query>(), size_of::<hjm_outcome>());
    facts.kind = hjm_gathering_kind::HJM_GATHERING_KIND_SEMINAR as i32;
    facts.format = hjm_gathering_format::HJM_GATHERING_FORMAT_IN_PERSON as i32;
    facts.participants = hjm_count { known: 1, value: 3 };
    facts.part_of_ordinary_work = hjm_yes_no::HJM_NO as i32;
    facts.premises = hjm_premises::HJM_PREMISES_RENTED_OR_LENT as i32;
    query.venue = hjm_text { data: VENUE.as_ptr().cast(), length: VENUE.len() };
    query.on = hjm_moment { precision: 1, year: 2021, month: 3, day: 20, hour: 0, minute: 0 };

    let mut group = c.benchmark_group("a gathering");
    group.bench_function("in Rust, outcome", |b| {
        b.iter(|| {
            let decision = law.decide(&meeting()).unwrap();
            (decision.status(), decision.verdict(), decision.basis(), decision.leaning())
        });
    });
    group.bench_function("through C, outcome", |b| {
        // SAFETY: all of them are as the header wants them.
        b.iter(|| unsafe { outcome_of(own, black_box(&facts), black_box(&query), &raw mut outcome, null_mut()) });
    });
    group.bench_function("in Rust, decision kept on the heap", |b| b.iter(|| Box::new(law.decide(&meeting()).unwrap())));
    group.bench_function("through C, decision made and freed", |b| {
        b.iter(|| {
            let mut decision = null_mut();
            // SAFETY: all of them are as the header wants them.
            unsafe { decide(own, black_box(&facts), black_box(&query), &raw mut decision, null_mut()) };
            // SAFETY: it was just made.
            unsafe { free(decision) };
        });
    });
    group.bench_function("bundled law loaded through C", |b| {
        b.iter(|| {
            let mut law = null_mut();
            // SAFETY: `law` is there for it. It is not freed, as a program keeps it.
            unsafe { bundled(&raw mut law, null_mut()) }
        });
    });
    group.finish();
}

criterion_group!(benches, call);
criterion_main!(benches);

//! Loading: from bytes to compiled tables, one regulation and many, beside reading the same TOML alone; with the memory that
//! the many take.

use criterion::{BatchSize, Criterion, SamplingMode, criterion_group, criterion_main};
use hjemmel::{File, Law, bundle, bundled};
use hjemmel_benches::generated;
use std::hint::black_box;
use std::time::Duration;

fn one(c: &mut Criterion) {
    let mut group = c.benchmark_group("load");
    let (name, text) = bundle::regulations().find(|(name, _)| *name == "lillestrom-home-office.toml").unwrap();
    group.bench_function("toml alone", |b| b.iter(|| toml::de::DeTable::parse(black_box(&text)).unwrap()));
    let empty = Law::empty(bundle::register().unwrap());
    group.bench_function("regulation, compiled", |b| {
        b.iter(|| empty.with([File { name, bytes: black_box(&text).as_bytes() }]).unwrap());
    });
    group.bench_function("register of places", |b| b.iter(|| bundle::register().unwrap()));
    group.bench_function("bundled law", |b| b.iter(|| bundled().unwrap()));
    group.finish();
}

/// The bytes of this process that are in memory.
fn resident() -> usize {
    let pages = std::fs::read_to_string("/proc/self/statm").unwrap();
    pages.split_whitespace().nth(1).unwrap().parse::<usize>().unwrap() * 4_096
}

fn many(c: &mut Criterion) {
    const COUNT: usize = 35_600;
    let files = generated::regulations(COUNT);
    let bytes = || files.iter().map(|(name, text)| File { name, bytes: text.as_bytes() });
    let empty = Law::empty(bundle::register().unwrap());
    let before = resident();
    let law = empty.with(bytes()).unwrap();
    println!(
        "{COUNT} regulations: {} B each in memory, {} B of tables in all, {} B of text each",
        (resident() - before) / COUNT,
        law.table_memory(),
        files.iter().map(|(_, text)| text.len()).sum::<usize>() / COUNT,
    );
    let mut group = c.benchmark_group("load 35,600 versions");
    group.sampling_mode(SamplingMode::Flat).sample_size(10).measurement_time(Duration::from_secs(20));
    group.bench_function("toml alone, one thread", |b| {
        b.iter(|| files.iter().for_each(|(_, text)| drop(toml::de::DeTable::parse(black_box(text)).unwrap())));
    });
    group.bench_function("toml alone, side by side", |b| {
        use rayon::prelude::*;
        b.iter(|| files.par_iter().for_each(|(_, text)| drop(toml::de::DeTable::parse(black_box(text)).unwrap())));
    });
    group.bench_function("loaded and compiled", |b| {
        b.iter_batched(|| (), |()| empty.with(bytes()).unwrap(), BatchSize::PerIteration)
    });
    group.finish();
}

fn places(c: &mut Criterion) {
    let register = bundle::register().unwrap();
    let on = hjemmel::Moment::parse("2021-03-01").ok();
    let mut group = c.benchmark_group("place");
    for (what, given) in [
        ("by code", "3030"),
        ("by name", "Lillestrøm"),
        ("by name in capitals", "LILLESTRØM"),
        ("by a Sámi name, folded", "karasjohka"),
        ("by a code of later", "3205"),
        ("by a code that was merged", "0231"),
    ] {
        group.bench_function(what, |b| b.iter(|| register.resolve(black_box(given), on).unwrap().id));
    }
    group.finish();
}

criterion_group!(benches, one, many, places);
criterion_main!(benches);

//! Loading: from bytes to compiled tables, beside reading the same TOML alone.

use criterion::{Criterion, criterion_group, criterion_main};
use hjemmel::{File, Law, bundle, bundled};
use std::hint::black_box;

fn load(c: &mut Criterion) {
    let mut group = c.benchmark_group("load");
    let (name, text) = bundle::REGULATIONS[0];
    group.bench_function("toml alone", |b| b.iter(|| toml::de::DeTable::parse(black_box(text)).unwrap()));
    let empty = Law::empty(bundle::register().unwrap());
    group.bench_function("regulation, compiled", |b| {
        b.iter(|| empty.with([File { name, bytes: black_box(text).as_bytes() }]).unwrap());
    });
    group.bench_function("register of places", |b| b.iter(bundle::register));
    group.bench_function("bundled law", |b| b.iter(|| bundled().unwrap()));
    group.finish();
}

criterion_group!(benches, load);
criterion_main!(benches);

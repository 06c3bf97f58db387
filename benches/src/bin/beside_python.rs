//! What the questions that `bindings/python/benches/decide.py` asks cost in Rust: a name and nanoseconds a line.

use hjemmel::typed::values::{GatheringFormat, GatheringKind, Premises};
use hjemmel::{Error, Gathering, Moment, Query, bundled};
use std::hint::black_box;
use std::time::Instant;

const TIMES: u32 = 100_000;

fn main() -> Result<(), Error> {
    let (law, day) = (bundled()?, Moment::parse("2021-03-20")?);
    let some = Gathering::new().kind(GatheringKind::Seminar).format(GatheringFormat::InPerson).participants(3);
    let full = some.part_of_ordinary_work(false).premises(Premises::RentedOrLent);
    let one = Query::new(some).venue("3030").under("lillestrom-home-office");
    let in_force = Query::new(full).venue("Lillestrøm").on(day);
    let layers = Query::new(full).venue("Lillestrøm").on(Moment::parse("2021-12-16")?);
    let missing = Query::new(some).venue("Lillestrøm").on(day);
    for (name, query) in [("one", one), ("day", in_force), ("missing", missing), ("layers", layers)] {
        let mut best = f64::INFINITY;
        for _ in 0..20 {
            let start = Instant::now();
            for _ in 0..TIMES {
                black_box(law.decide(black_box(&query))?);
            }
            best = best.min(start.elapsed().as_secs_f64() * 1e9 / f64::from(TIMES));
        }
        println!("{name} {best:.0}");
    }
    Ok(())
}

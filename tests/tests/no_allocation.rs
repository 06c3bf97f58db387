//! A decision allocates nothing until it is rendered.

use allocation_counter::measure;
use hjemmel::typed::values::{GatheringFormat, GatheringKind, Premises, Seating};
use hjemmel::{Gathering, Language, Moment, Outcome, Query, bundled};
use std::hint::black_box;

#[test]
fn deciding_allocates_nothing_and_rendering_does() {
    let law = bundled().unwrap();
    let regulation = law.regulation("lillestrom-home-office").unwrap();
    let seminar = Gathering::new().kind(GatheringKind::Seminar).format(GatheringFormat::InPerson).participants(3);

    let verdict = measure(|| {
        black_box(regulation.outcome(black_box(seminar).as_ref()));
    });
    assert_eq!(verdict.count_total, 0, "a bare verdict");

    let (one, two) = (Moment::parse("2021-02-20").unwrap(), Moment::parse("2021-03-30").unwrap());
    for (place, on, layers) in [("Asker", one, 1), ("3025", one, 1), ("Bergen", one, 0), ("Lillestrøm", two, 2), ("Oslo", two, 1)]
    {
        let complete = seminar.part_of_ordinary_work(false).indoors(true).premises(Premises::PublicPlace);
        let query = Query::new(complete.seating(Seating::Assigned)).venue(place).on(on);
        assert_eq!(law.decide(&query).unwrap().layers().count(), layers, "{place}");
        let decision = measure(|| {
            drop(black_box(law.decide(&black_box(query))));
        });
        assert_eq!(decision.count_total, 0, "a decision in {place}");
    }

    // Two layers of which one is open: each of its completions is weighed beside the other.
    let open = seminar.part_of_ordinary_work(false).premises(Premises::RentedOrLent);
    let query = Query::new(open).venue("Lillestrøm").on(Moment::parse("2021-12-16").unwrap());
    let outcomes: Vec<Outcome> = law.decide(&query).unwrap().layers().map(|layer| layer.outcome()).collect();
    assert!(matches!(outcomes.as_slice(), [Outcome::Undetermined, Outcome::Decided(_)]), "{outcomes:?}");
    let asked = measure(|| {
        drop(black_box(law.decide(&black_box(query))));
    });
    assert_eq!(asked.count_total, 0, "an open layer beside a settled one");

    // The measure itself works: rendering allocates.
    let rendered = measure(|| {
        drop(black_box(law.decide(&Query::new(seminar).venue("Lillestrøm")).map(|decision| decision.to_json(Language::English))));
    });
    assert!(rendered.count_total > 0);
}

#[test]
fn a_table_without_partial_cells_is_scanned_without_allocating() {
    let law = bundled().unwrap();
    let regulation = law.regulation("lillestrom-home-office").unwrap();
    let facts = Gathering::new().format(GatheringFormat::InPerson);
    let scanned = regulation
        .fullest(facts.as_ref().question(), None)
        .unwrap()
        .table(facts.as_ref().question())
        .unwrap()
        .without_partial_cells();
    let look_up = measure(|| {
        black_box(scanned.look_up(black_box(facts).as_ref()));
    });
    assert_eq!(look_up.count_total, 0);
}

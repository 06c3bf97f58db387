//! A decision allocates nothing until it is rendered; but once for each table, when facts are missing for the first time.

use allocation_counter::measure;
use hjemmel::typed::values::{GatheringFormat, GatheringKind, Premises, Seating};
use hjemmel::{Facts, Gathering, Language, Moment, Outcome, Query, VOCABULARY, bundled};
use std::hint::black_box;

#[test]
fn deciding_allocates_nothing_and_rendering_does() {
    let law = bundled().unwrap();
    let regulation = law.regulation("lillestrom-home-office").unwrap();
    let seminar = Gathering::new().kind(GatheringKind::Seminar).format(GatheringFormat::InPerson).participants(3);

    let verdict = || {
        black_box(regulation.outcome(black_box(seminar).as_ref()));
    };
    assert!(measure(verdict).count_total > 0, "facts are missing for the first time");
    assert_eq!(measure(verdict).count_total, 0, "a bare verdict");

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
fn however_much_is_missing_from_whatever_table_nothing_is_allocated() {
    let law = bundled().unwrap();
    let mut measured = 0;
    for extent in law.regulations().flat_map(|regulation| regulation.extents()) {
        for question in VOCABULARY.questions {
            let Some(table) = extent.table(question) else { continue };
            let nothing = Facts::new(question);
            let look_up = || {
                black_box(table.look_up(black_box(&nothing)));
            };
            look_up();
            assert_eq!(measure(look_up).count_total, 0, "{}", question.id);
            // Where the cells of unknown facts take too much work, only looking for what is missing takes room.
            let large = table.without_unknown();
            let found = large.look_up(&nothing);
            let again = measure(|| {
                black_box(large.look_up(black_box(&nothing)));
            });
            assert_eq!(again.count_total == 0, found.outcome != Outcome::Undetermined, "{}", question.id);
            measured += table.axes().len().min(1);
        }
    }
    assert!(measured > 100, "only {measured} tables");
}

//! Places over several steps: what is told of a code or name is the day that is its own, however often what it became has
//! been renumbered or merged since; and many rows of one name.

use hjemmel::jiff::civil::date;
use hjemmel::{Change, Designation, Language, Moment, Register, RegisterSource, Relation};

fn row(code: &str, name: &str, from: i16, until: Option<i16>) -> Designation {
    Designation {
        municipality: code.to_owned(),
        code: code.to_owned(),
        name: name.to_owned(),
        from: Some(date(from, 1, 1)),
        until: until.map(|year| date(year, 12, 31)),
        source: 0,
    }
}

fn change(old: &str, new: &str, year: i16) -> Change {
    let (old_code, new_code) = (old.to_owned(), new.to_owned());
    Change { old_code, old_name: "Old".to_owned(), new_code, on: date(year, 1, 1), source: 0 }
}

fn register(rows: Vec<Designation>, changes: &[Change]) -> Register {
    let source = RegisterSource { name: "made up".to_owned(), digest: "sha256:".to_owned() };
    Register::new(rows, changes, vec![source], date(2021, 1, 1))
}

/// Mergers in two steps, a municipality that was renumbered twice, and a split whose part was renumbered.
fn steps() -> Register {
    let rows = vec![
        row("1001", "Avik", 2000, Some(2019)),
        row("1002", "Anes", 2000, Some(2009)),
        row("1002", "Austnes", 2010, Some(2019)),
        row("2001", "Bvik", 2020, Some(2023)),
        row("2002", "Bnes", 2020, Some(2023)),
        row("3001", "Cvik", 2024, None),
        row("4001", "Dvik", 2000, Some(2019)),
        row("4002", "Dvik", 2020, Some(2023)),
        row("4003", "Dvik", 2024, None),
        row("5001", "Evik", 2000, Some(2019)),
        row("5002", "Enes", 2020, None),
        row("5003", "Ebygd", 2020, Some(2023)),
        row("5004", "Ebygda", 2024, None),
    ];
    let changes = [
        change("1001", "2001", 2020),
        change("1002", "2001", 2020),
        change("2001", "3001", 2024),
        change("2002", "3001", 2024),
        change("4001", "4002", 2020),
        change("4002", "4003", 2024),
        change("5001", "5002", 2020),
        change("5001", "5003", 2020),
        change("5003", "5004", 2024),
    ];
    register(rows, &changes)
}

#[test]
fn the_day_told_is_that_of_the_code_or_name_given_through_every_step() {
    use Relation::{Former, Later, MergedInto, PartedFrom};
    let register = steps();
    for (given, asked, code, relation, on, note) in [
        ("1001", 2021, "2001", MergedInto, 2020, "1001 Avik went out of use on 2020-01-01; its area is part of 2001 Bvik."),
        ("1001", 2024, "3001", MergedInto, 2020, "1001 Avik went out of use on 2020-01-01; its area is part of 3001 Cvik."),
        ("2001", 2024, "3001", MergedInto, 2024, "2001 Bvik went out of use on 2024-01-01; its area is part of 3001 Cvik."),
        ("1002", 2024, "3001", MergedInto, 2020, "1002 Austnes went out of use on 2020-01-01; its area is part of 3001 Cvik."),
        ("Anes", 2024, "3001", MergedInto, 2010, "1002 Anes went out of use on 2010-01-01; its area is part of 3001 Cvik."),
        ("4001", 2021, "4002", Former, 2020, "4001 Dvik went out of use on 2020-01-01; the municipality is 4002 Dvik."),
        ("4001", 2024, "4003", Former, 2020, "4001 Dvik went out of use on 2020-01-01; the municipality is 4003 Dvik."),
        ("4003", 2015, "4001", Later, 2024, "4003 Dvik, as the municipality is called from 2024-01-01, was 4001 Dvik then."),
        (
            "5003",
            2015,
            "5001",
            PartedFrom,
            2020,
            "5003 Ebygd, as the municipality is called from 2020-01-01, belonged to 5001 Evik then.",
        ),
        (
            "5004",
            2015,
            "5001",
            PartedFrom,
            2024,
            "5004 Ebygda, as the municipality is called from 2024-01-01, belonged to 5001 Evik then.",
        ),
    ] {
        let place = register.resolve(given, Some(Moment::day(date(asked, 6, 1)))).unwrap();
        let was = place.was.unwrap_or_else(|| panic!("{given} {asked} is in use"));
        assert_eq!((place.code, was.relation, was.on), (code, relation, Some(date(on, 1, 1))), "{given} {asked}");
        assert_eq!(place.note(Language::English).as_deref(), Some(note));
        for language in [Language::Bokmal, Language::Nynorsk] {
            let note = place.note(language).unwrap();
            assert!(note.contains(&format!("{on}-01-01")) && note.contains(&format!("{code} {}", place.name)), "{note}");
        }
    }
}

#[test]
fn a_former_name_of_two_municipalities_is_ambiguous_though_both_still_exist() {
    let rows = vec![
        row("1001", "Nes", 2000, Some(2009)),
        row("1001", "Avik", 2010, None),
        row("1002", "Nes", 2000, Some(2009)),
        row("1002", "Bvik", 2010, None),
    ];
    let error = register(rows, &[]).resolve("Nes", Some(Moment::day(date(2021, 6, 1)))).unwrap_err();
    assert_eq!((error.code(), error.valid()), ("ambiguous_place", &["1001 Avik".to_owned(), "1002 Bvik".to_owned()][..]));
}

#[test]
fn the_bearer_that_is_told_is_one_whose_way_leads_to_the_place() {
    // The first Nes ended, and nothing is known of what it became.
    let rows = vec![
        row("1001", "Nes", 2000, Some(2009)),
        row("1002", "Nes", 2000, Some(2014)),
        row("1003", "Anes", 2000, Some(2014)),
        row("2001", "Bvik", 2015, None),
    ];
    let register = register(rows, &[change("1002", "2001", 2015), change("1003", "2001", 2015)]);
    let place = register.resolve("Nes", Some(Moment::day(date(2021, 6, 1)))).unwrap();
    let was = place.was.unwrap();
    assert_eq!((place.code, was.designation.code.as_str(), was.on), ("2001", "1002", Some(date(2015, 1, 1))));
}

#[test]
fn many_rows_of_one_name_are_each_found_on_their_day() {
    let first = date(1000, 1, 1);
    let day = |number: i64| first.checked_add(jiff::Span::new().days(number)).unwrap();
    let rows = 20_000;
    let designation = |number: i64| {
        let (from, until) = (Some(day(number)), Some(day(number)));
        Designation { from, until, ..row(&format!("{}", 1000 + number % 9000), "Nes - NES", 2000, None) }
    };
    let register = register((0..rows).map(designation).collect(), &[]);
    assert_eq!((register.len(), register.designations().count()), (9000, 20_000));
    for number in [0, 9_000, 19_999] {
        let place = register.resolve("nes", Some(Moment::day(day(number)))).unwrap();
        assert_eq!((place.code, place.was), (format!("{}", 1000 + number % 9000).as_str(), None));
    }
}

#[test]
fn a_code_lives_on_through_the_longest_of_rows_that_overlap() {
    // The short row ended before the change, the long one did not: the code lost ground, and was not renumbered.
    let rows = |long: Option<i16>| {
        vec![row("1001", "Avik", 2000, long), row("1001", "Avik", 2010, Some(2019)), row("2001", "Bvik", 2022, None)]
    };
    let asked = Some(Moment::day(date(2015, 6, 1)));
    let changes = [change("1001", "2001", 2022)];
    assert_eq!(register(rows(None), &changes).resolve("2001", asked).unwrap_err().code(), "place_not_covered");
    assert_eq!(register(rows(Some(2021)), &changes).resolve("2001", asked).unwrap().code, "1001");
}

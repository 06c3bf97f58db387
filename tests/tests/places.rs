//! Places over time: every code and name of the register at hand, forward and back; and registers of other years, read in
//! the form that Statistics Norway serves them in.

use hjemmel::{File, Moment, Register, Relation, bundle};
use std::collections::HashSet;

/// A few rows of other years, as KLASS writes them: a merger, a split of one municipality into two, one divided among
/// three, one that only got another number, names that change and names in several languages.
const CODES: &str =
    "\u{feff}\"code\";\"parentCode\";\"level\";\"name\";\"shortName\";\"presentationName\";\"validFrom\";\"validTo\"
\"0226\";\"02\";\"1\";\"Sørum\";\"\";\"\";\"1971-01-01\";\"2020-01-01\"
\"0227\";\"02\";\"1\";\"Fet\";\"\";\"\";\"1971-01-01\";\"2020-01-01\"
\"0231\";\"02\";\"1\";\"Skedsmo\";\"\";\"\";\"1971-01-01\";\"2020-01-01\"
\"0236\";\"02\";\"1\";\"Nes (Akershus)\";\"\";\"\";\"1971-01-01\";\"2020-01-01\"
\"0616\";\"06\";\"1\";\"Nes (Buskerud)\";\"\";\"\";\"1971-01-01\";\"2020-01-01\"
\"1508\";\"15\";\"1\";\"Ålesund\";\"\";\"\";\"2024-01-01\";\"\"
\"1580\";\"15\";\"1\";\"Haram\";\"\";\"\";\"2024-01-01\";\"\"
\"5012\";\"50\";\"1\";\"Snillfjord\";\"\";\"\";\"2018-01-01\";\"2020-01-01\"
\"0301\";\"03\";\"1\";\"Oslo\";\"\";\"\";\"1971-01-01\";\"2026-01-01\"
\"0301\";\"03\";\"1\";\"Oslo - Oslove\";\"\";\"\";\"2026-01-01\";\"\"
\"2100\";\"21\";\"1\";\"Svalbard\";\"\";\"\";\"1971-01-01\";\"\"
\"9999\";\"99\";\"1\";\"Uoppgitt\";\"\";\"\";\"1971-01-01\";\"\"
";

const CHANGES: &str = r#"{"codeChanges": [
    {"oldCode": "0226", "oldName": "Sørum", "oldShortName": null, "newCode": "3030", "newName": "Lillestrøm", "newShortName": null, "changeOccurred": "2020-01-01"},
    {"oldCode": "0227", "oldName": "Fet", "newCode": "3030", "newName": "Lillestrøm", "changeOccurred": "2020-01-01"},
    {"oldCode": "0231", "oldName": "Skedsmo", "newCode": "3030", "newName": "Lillestrøm", "changeOccurred": "2020-01-01"},
    {"oldCode": "0236", "oldName": "Nes (Akershus)", "newCode": "3034", "newName": "Nes", "changeOccurred": "2020-01-01"},
    {"oldCode": "0616", "oldName": "Nes (Buskerud)", "newCode": "3040", "newName": "Nesbyen", "changeOccurred": "2020-01-01"},
    {"oldCode": "5012", "oldName": "Snillfjord", "newCode": "5055", "newName": "Heim", "changeOccurred": "2020-01-01"},
    {"oldCode": "5012", "oldName": "Snillfjord", "newCode": "5056", "newName": "Hitra", "changeOccurred": "2020-01-01"},
    {"oldCode": "5012", "oldName": "Snillfjord", "newCode": "5059", "newName": "Orkland", "changeOccurred": "2020-01-01"},
    {"oldCode": "1507", "oldName": "Ålesund", "newCode": "1508", "newName": "Ålesund", "changeOccurred": "2024-01-01"},
    {"oldCode": "1507", "oldName": "Ålesund", "newCode": "1580", "newName": "Haram", "changeOccurred": "2024-01-01"},
    {"oldCode": "0301", "oldName": "Oslo", "newCode": "0301", "newName": "Oslo - Oslove", "changeOccurred": "2026-01-01"},
    {"oldCode": "3118", "oldName": "Indre Østfold", "newCode": "3207", "newName": "Nordre Follo", "changeOccurred": "2026-01-01"}
]}"#;

fn on(day: &str) -> Option<Moment> {
    Some(Moment::parse(day).unwrap())
}

fn with(files: &[(&str, &[u8])]) -> Register {
    bundle::register_with(files.iter().map(|(name, bytes)| File { name, bytes })).unwrap()
}

fn more_years() -> Register {
    with(&[("codes.csv", CODES.as_bytes()), ("changes.json", CHANGES.as_bytes())])
}

#[test]
fn every_code_and_name_of_the_register_at_hand_is_understood_forward_and_back() {
    let register = bundle::register().unwrap();
    let days = ["2020-01-01", "2021-06-15", "2023-12-31", "2024-01-01", "2025-06-15"];
    let (mut resolved, mut followed) = (0, 0);
    for row in register.designations().filter(|row| row.from.is_some()) {
        for day in days {
            let covered = row.covers(on(day).unwrap().date());
            match register.resolve(&row.code, on(day)) {
                Ok(place) => {
                    // Its own name that day leads to the same, and so does the code it had then.
                    let back = register.resolve(place.code, on(day)).unwrap();
                    assert_eq!((back.id, back.code), (place.id, place.code), "{} {day}", row.code);
                    assert!(!covered || (place.code == row.code && place.was.is_none()), "{} {day}", row.code);
                    assert_eq!(place.was.is_some(), !covered, "{} {day}", row.code);
                    resolved += 1;
                    followed += usize::from(place.was.is_some());
                }
                // Not covered is only what the register does not say.
                Err(error) => {
                    assert_eq!((error.code(), covered), ("place_not_covered", false), "{} {day}: {error}", row.code);
                }
            }
        }
    }
    assert!(resolved > 1_100 && followed > 100, "{resolved} resolved, {followed} followed");
    let mut names = HashSet::new();
    for row in register.designations().filter(|row| row.covers(on("2021-06-15").unwrap().date())) {
        for name in row.name.split(" - ") {
            for written in [name.to_owned(), name.to_uppercase(), name.to_lowercase()] {
                let place = register.resolve(&written, on("2021-06-15")).unwrap_or_else(|error| panic!("{written}: {error}"));
                assert_eq!(place.code, row.code, "{written}");
            }
            names.insert(name);
        }
    }
    assert!(names.len() > 375, "only {} names, those in several languages included", names.len());
}

#[test]
fn what_was_merged_split_or_renumbered_is_followed_as_long_as_it_leads_to_one() {
    let register = more_years();
    for (given, day, code, relation) in [
        ("0231", "2019-06-01", "0231", None),
        ("0231", "2021-06-01", "3030", Some(Relation::MergedInto)),
        ("Skedsmo", "2024-06-01", "3205", Some(Relation::MergedInto)),
        ("3030", "2024-06-01", "3205", Some(Relation::Former)),
        ("3205", "2021-06-01", "3030", Some(Relation::Later)),
        ("0236", "2021-06-01", "3034", Some(Relation::Former)),
        ("3034", "2019-06-01", "0236", Some(Relation::Later)),
        ("1580", "2023-06-01", "1507", Some(Relation::PartedFrom)),
        ("Ålesund", "2024-06-01", "1508", None),
        ("Oslove", "2026-06-01", "0301", None),
        ("Oslove", "2021-06-01", "0301", Some(Relation::Later)),
        ("3118", "2026-06-01", "3118", None),
    ] {
        let place = register.resolve(given, on(day)).unwrap_or_else(|error| panic!("{given} {day}: {error}"));
        assert_eq!((place.code, place.was.map(|was| was.relation)), (code, relation), "{given} {day}");
    }
}

#[test]
fn what_leads_to_several_is_an_error_that_lists_them() {
    let register = more_years();
    for (given, day, candidates) in [
        ("1507", "2024-06-01", &["1508 Ålesund", "1580 Haram"][..]),
        ("5012", "2021-06-01", &["5055 Heim", "5056 Hitra", "5059 Orkland"]),
        ("3205", "2019-06-01", &["0226 Sørum", "0227 Fet", "0231 Skedsmo"]),
        ("Lillestrøm", "2019-06-01", &["0226 Sørum", "0227 Fet", "0231 Skedsmo"]),
        ("Nes", "2019-06-01", &["0236 Nes (Akershus)", "0616 Nes (Buskerud)"]),
        ("Våler", "2021-06-01", &["3018 Våler (Viken)", "3419 Våler (Innlandet)"]),
        ("Herøy", "2021-06-01", &["1515 Herøy (Møre og Romsdal)", "1818 Herøy (Nordland)"]),
    ] {
        let error = register.resolve(given, on(day)).unwrap_err();
        assert_eq!(error.code(), "ambiguous_place", "{given}: {error}");
        assert_eq!(error.valid(), candidates, "{given}");
    }
    // Nes was two municipalities until 2020, and has been one since.
    assert_eq!(register.resolve("Nes", on("2021-06-01")).unwrap().code, "3034");
}

#[test]
fn what_lies_in_no_municipality_is_said_to() {
    let register = more_years();
    for given in ["2100", "2111", "2211", "Svalbard", "JAN MAYEN"] {
        assert_eq!(register.resolve(given, None).unwrap_err().code(), "place_outside", "{given}");
    }
    assert_eq!(register.resolve("9999", None).unwrap_err().code(), "unknown_place");
}

#[test]
fn a_day_or_a_code_that_no_register_at_hand_covers_is_an_error_that_says_which_would() {
    let register = bundle::register().unwrap();
    let error = register.resolve("Tynset", on("2024-06-01")).unwrap_err();
    assert_eq!(error.code(), "place_not_covered");
    assert!(error.to_string().contains("classification 131") && error.to_string().contains("2023-12-31"), "{error}");
    let error = register.resolve("1850", on("2021-06-01")).unwrap_err();
    assert!(error.to_string().contains("registers at hand (bundled"), "{error}");
}

#[test]
fn the_register_that_names_a_place_is_told_and_what_is_added_comes_first() {
    let register = more_years();
    let source = |given: &str, day: &str| register.resolve(given, on(day)).unwrap().source.name.clone();
    assert_eq!(source("0231", "2019-06-01"), "codes.csv");
    assert_eq!(source("Oslo", "2021-06-01"), "codes.csv");
    assert_eq!(source("3030", "2021-06-01"), "bundled");
    assert!(register.sources().iter().all(|source| source.digest.starts_with("sha256:")));
}

#[test]
fn registers_are_read_in_every_form_they_are_served_in() {
    let row = "1508;15;1;Ålesund;;;2024-01-01;\n";
    let header = "code;parentCode;level;name;shortName;presentationName;validFrom;validTo\n";
    let ranged = header.replace("validFrom;validTo", "validFromInRequestedRange;validToInRequestedRange");
    let both = header.replace('\n', ";validFromInRequestedRange;validToInRequestedRange\n");
    let latin: Vec<u8> = format!("{header}{row}").chars().map(|letter| u8::try_from(u32::from(letter)).unwrap()).collect();
    let version = r#"{"name": "Kommuneinndeling 2024", "validFrom": "2024-01-01", "validTo": "+999999999-12-31", "classificationItems": [{"code": "1508", "parentCode": "", "level": "1", "name": "Ålesund", "shortName": "", "notes": ""}]}"#;
    let list = r#"{"codes": [{"code": "1508", "name": "Ålesund", "validFrom": null, "validTo": null, "validFromInRequestedRange": "2024-01-01", "validToInRequestedRange": null}]}"#;
    for (form, bytes) in [
        ("CSV", format!("{header}{row}").into_bytes()),
        ("CSV with commas", format!("{header}{row}").replace(';', ",").into_bytes()),
        ("CSV with line ends of Windows", format!("{header}{row}").replace('\n', "\r\n").into_bytes()),
        ("CSV of a range", format!("{ranged}{row}").into_bytes()),
        ("CSV with both pairs of days", format!("{both}1508;15;1;Ålesund;;;;;2024-01-01;\n").into_bytes()),
        ("CSV in ISO 8859-1", latin),
        ("a version", version.as_bytes().to_vec()),
        ("a list of codes", list.as_bytes().to_vec()),
    ] {
        let register = with(&[("register", &bytes)]);
        let place = register.resolve("Ålesund", on("2024-06-01")).unwrap_or_else(|error| panic!("{form}: {error}"));
        assert_eq!((place.code, place.name), ("1508", "Ålesund"), "{form}");
    }
    // What ISO 8859-1 cannot write comes as a question mark: that name is lost, the other is not.
    let lost = format!("{header}5437;54;1;K?r??johka - Karasjok;;;2024-01-01;\n");
    let register = with(&[("lost.csv", lost.as_bytes())]);
    assert_eq!(register.resolve("karasjok", on("2024-06-01")).unwrap().name, "Karasjok");
}

#[test]
fn files_that_are_no_register_are_refused_with_the_row() {
    let header = "code;name;validFrom;validTo\n";
    for (bytes, row, said) in [
        (String::new(), 1, "neither the columns"),
        (header.to_owned(), 1, "neither municipalities nor changes"),
        ("a;b\n1;2\n".to_owned(), 1, "neither the columns"),
        (format!("{header}301;Oslo;2024-01-01;\n"), 2, "leading zero"),
        (format!("{header}0301;Oslo;;\n"), 2, "no first day"),
        (format!("{header}0301;Oslo;01.01.2024;\n"), 2, "`01.01.2024` is no day"),
        (format!("{header}0301;Oslo;20240101;\n"), 2, "`20240101` is no day"),
        (format!("{header}0301;Oslo;2024-01-01T00:00;\n"), 2, "`2024-01-01T00:00` is no day"),
        (format!("{header}0301;Oslo;2024-01-01;2025-01-01 00:00:00\n"), 2, "`2025-01-01 00:00:00` is no day"),
        (format!("{header}0301;Oslo;2024-01-01;2023-01-01\n"), 2, "ends before it begins"),
        (format!("{header}0301;Oslo;2024-01-01;\n1103;?;2024-01-01;\n"), 3, "no name that is whole"),
        (format!("{header}0301;Oslo\n"), 2, "fields"),
        ("{\"codes\": [{\"code\": 301}]}".to_owned(), 1, "invalid type"),
        ("{\"codes\": [".to_owned(), 1, "EOF"),
        ("oldCode;oldName;newCode;changeOccurred\n0231;Skedsmo;3030;\n".to_owned(), 2, "no day"),
    ] {
        let error = bundle::register_with([File { name: "r.csv", bytes: bytes.as_bytes() }]).unwrap_err();
        assert_eq!(error.code(), "invalid_register", "{bytes}");
        let text = error.to_string();
        assert!(text.starts_with(&format!("r.csv, row {row}: ")) && text.contains(said), "{bytes}: {text}");
    }
    let list = br#" [{"code": "0301", "name": "Oslo", "validFrom": "2024-01-01"}]"#;
    let error = bundle::register_with([File { name: "r.json", bytes: list }]).unwrap_err();
    assert_eq!(error.code(), "invalid_register");
    let text = error.to_string();
    assert!(text.starts_with("r.json: the file is a JSON list") && text.contains("`codes`"), "{text}");
}

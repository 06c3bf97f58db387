//! `hjemmel place` with registers and sub-units, `--register` and `--unit` where law is asked, and `hjemmel periods`.

use crate::{folder, run, run_in, run_with};
use std::io::Write as _;

/// Codes of other years, as KLASS serves them.
const CODES: &str = "code;parentCode;level;name;shortName;presentationName;validFrom;validTo
1508;15;1;Ålesund;;;2024-01-01;
1580;15;1;Haram;;;2024-01-01;
";
const CHANGES: &str = "oldCode;oldName;oldShortName;newCode;newName;newShortName;changeOccurred
1507;Ålesund;;1508;Ålesund;;2024-01-01
1507;Ålesund;;1580;Haram;;2024-01-01
";

fn unit(number: &str, municipality: &str) -> String {
    format!(
        r#"{{"organisasjonsnummer": "{number}", "navn": "SESAM STASJON", "organisasjonsform": {{"kode": "BEDR"}},
            "beliggenhetsadresse": {{"landkode": "NO", "kommunenummer": "{municipality}"}},
            "postadresse": {{"landkode": "NO", "kommunenummer": "0301"}}}}"#
    )
}

#[test]
fn a_register_adds_years_and_says_that_it_did() {
    let folder = folder(&[("codes.csv", CODES), ("changes.csv", CHANGES)]);
    let registers = ["--register", "codes.csv", "--register", "changes.csv"];
    let place = |arguments: &[&str]| run_in(folder.path(), &[&["place"], arguments, &registers[..]].concat());
    assert_eq!(place(&["Ålesund", "--on", "2024-06-01"]).answer(), "1508 Ålesund\n");
    let document = place(&["1508", "--on", "2024-06-01", "--format", "json"]).json();
    assert_eq!((&document["register"], &document["code"]), (&"codes.csv".into(), &"1508".into()));
    let haram = place(&["1580", "--on", "2021-06-01"]).answer();
    assert!(haram.starts_with("1507 Ålesund\n") && haram.contains("belonged to 1507"), "{haram}");
    place(&["1507", "--on", "2024-06-01"]).refused("ambiguous_place", &["1508 Ålesund", "1580 Haram"]);
    run(&["place", "1507", "--on", "2024-06-01"]).refused("place_not_covered", &["classification 131"]);
    // Each takes one file: what follows it is the place.
    let before = [&["place"], &registers[..], &["Ålesund", "--on", "2024-06-01"]].concat();
    assert_eq!(run_in(folder.path(), &before).answer(), "1508 Ålesund\n");
    run_in(folder.path(), &["place", "Oslo", "--register", "codes.csv", "changes.csv"]).refused("", &["changes.csv"]);
    run_in(folder.path(), &["place", "Oslo", "--register", "missing.csv"]).refused("invalid_register", &["missing.csv"]);
    // The law is asked over the same register, and the answer names it.
    let question = ["decide", "home_office", "--workplace", "1508", "--on", "2024-06-01"];
    let document = run_in(folder.path(), &[&question[..], &registers, &["--format", "json"]].concat()).json();
    assert_eq!(document["place"]["register"], "codes.csv");
    run(&question).refused("unknown_place", &["`1508`"]);
}

#[test]
fn without_a_name_all_municipalities_of_the_day_are_listed() {
    let list = run(&["place", "--on", "2021-06-01"]).answer();
    assert_eq!(list.lines().count(), 356);
    assert!(list.starts_with("0301 Oslo\n1101 Eigersund\n"), "{list}");
    assert_eq!(run(&["place", "--format", "json"]).json().as_array().unwrap().len(), 356);
}

#[test]
fn units_are_placed_one_a_line_and_faults_are_told_beside_them() {
    let list = format!("[{}, {}, {}]", unit("509100675", "3205"), unit("509100676", "3205"), unit("509100675", "0301"));
    let folder = folder(&[("units.json", &list), ("unit.json", &unit("509100675", "3205"))]);
    let one = run_in(folder.path(), &["place", "--units", "unit.json", "--on", "2021-03-01"]).answer();
    assert_eq!(one, "509100675 3030 Lillestrøm  SESAM STASJON\n");
    let all = run_in(folder.path(), &["place", "--units", "units.json"]);
    assert_eq!(all.code, Some(1), "{}", all.stderr);
    let lines: Vec<&str> = all.stdout.lines().collect();
    assert!(lines[0].contains("3030 Lillestrøm") && lines[2].contains("0301 Oslo"), "{lines:?}");
    assert!(lines[1].starts_with("error[invalid_organisation_number]: record 2 (509100676): `509100676`"), "{lines:?}");
    // Packed, as the register serves its list; and from a pipe.
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    packed.write_all(list.as_bytes()).unwrap();
    let packed = run_with(&packed.finish().unwrap(), &["place", "--units", "-", "--format", "json"]);
    assert_eq!((packed.code, packed.stdout.lines().count()), (Some(1), 3));
    let documents: Vec<serde_json::Value> = packed.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!((&documents[0]["code"], &documents[0]["error"]), (&"3030".into(), &serde_json::Value::Null));
    assert_eq!(documents[1]["error"]["code"], "invalid_organisation_number");
    assert_eq!((&documents[1]["record"], &documents[1]["unit"]), (&2.into(), &"509100676".into()));
    run_with(b"[", &["place", "--units", "-"]).refused("invalid_json", &[]);
    for none in [&b"[]"[..], br#"{"_links": {}, "page": {"totalElements": 0}}"#] {
        run_with(none, &["place", "--units", "-"]).refused("", &["no records"]);
    }
    run(&["place", "--units", "missing.json"]).refused("", &["missing.json"]);
}

#[test]
fn what_a_record_holds_cannot_drive_the_terminal() {
    let hostile = |text: &str| text.replace("SESAM", r"\u001b[2J\u0007\u009b\u202e SESÅM").replace("0301", r"\u001b[31m");
    let named = hostile(&unit("509100675", "3205"));
    let placed = run_with(named.as_bytes(), &["place", "--units", "-"]).answer();
    assert_eq!(placed, "509100675 3205 Lillestrøm  \\u{1b}[2J\\u{7}\\u{9b}\\u{202e} SESÅM STASJON\n".replace("3205", "3030"));
    let coded = hostile(&unit("509100675", "0301"));
    let refused = run_with(coded.as_bytes(), &["place", "--units", "-"]);
    assert_eq!(refused.stdout.lines().count(), 1);
    let asked = run_with(coded.as_bytes(), &["decide", "home_office", "--unit", "-"]);
    for told in [refused.stdout, asked.stderr] {
        assert!(told.contains(r"`kommunenummer` is `\u{1b}[31m`") && !told.contains('\u{1b}'), "{told:?}");
    }
}

#[test]
fn a_unit_is_a_workplace() {
    let head_office = unit("509100675", "3205").replace("BEDR", "AS");
    let folder = folder(&[("unit.json", &unit("509100675", "3205")), ("as.json", &head_office)]);
    let question = ["decide", "home_office", "--fact", "tasks_doable_at_home=all", "--on", "2021-06-15", "--unit"];
    let document = run_in(folder.path(), &[&question[..], &["unit.json", "--format", "json"]].concat()).json();
    assert_eq!((&document["place"]["code"], &document["place"]["given"]), (&"3030".into(), &"3205".into()));
    run_in(folder.path(), &[&question[..], &["as.json"]].concat()).refused("invalid_unit", &["`AS`", "head office"]);
    let closed = unit("509100675", "3205").replacen('{', "{\"nedleggelsesdato\": \"2021-06-01\", ", 1);
    run_with(closed.as_bytes(), &[&question[..], &["-"]].concat()).refused("unit_ceased", &["509100675", "2021-06-01"]);
}

#[test]
fn periods_are_told_as_a_bar_and_a_table_and_as_json() {
    let question = ["periods", "home_office", "--workplace", "Oslo", "--from", "2020-10-01", "--to", "2022-01-13"];
    let facts =
        ["--fact", "tasks_doable_at_home=all", "--fact", "employment=employee", "--fact", "necessary_activity_hindered=false"];
    let question = [&question[..], &facts].concat();
    let text = run(&question).answer();
    let lines: Vec<&str> = text.lines().collect();
    assert!(lines[0].contains('█') && lines[0].starts_with(' ') && lines[0].chars().count() <= 80, "{}", lines[0]);
    assert!(lines[3].starts_with("2020-10-01        2020-10-29T11:59  no regulation known"), "{text}");
    assert!(
        lines[4].starts_with("2020-10-29T12:00  2021-01-21        required") && lines[4].ends_with("osl-20201029@2020-10-29T12:00"),
        "{text}"
    );
    let document = run(&[&question[..], &["--format", "json"]].concat()).json();
    let intervals = document.as_array().unwrap();
    assert_eq!(intervals.len(), lines.len() - 3);
    assert_eq!((&intervals[0]["from"], &intervals[0]["status"]), (&"2020-10-01".into(), &"no_regulation".into()));
    assert_eq!(intervals.last().unwrap()["until"], "2022-01-13");
    // Nothing lies between an interval and the next.
    for two in intervals.windows(2) {
        assert!(two[0]["until"].as_str().unwrap() < two[1]["from"].as_str().unwrap(), "{two:?}");
    }
    let missing = run(&["periods", "home_office", "--workplace", "Oslo", "--from", "2021-04-01", "--to", "2021-04-02"]).answer();
    assert!(missing.contains("turns on employment, tasks_doable_at_home") && missing.contains("nat-20210325@"), "{missing}");
    let none = run(&["periods", "home_office", "--from", "2021-04-01", "--to", "2021-04-02"]).answer();
    assert!(none.starts_with("??") && none.contains("turns on workplace"), "{none}");
    // The last day there is ends like any other.
    let last = run(&["periods", "home_office", "--from", "9999-12-01", "--to", "9999-12-31", "--format", "json"]).json();
    assert_eq!((&last[0]["from"], &last[0]["until"]), (&"9999-12-01".into(), &"9999-12-31".into()));
}

#[test]
fn that_a_regulation_asked_for_alone_was_not_in_force_is_told_once_under_the_table() {
    let folder = folder(&[("a.toml", &crate::regulation("a", "3030", "{ from = 2020-11-09, until = 2020-11-30 }"))]);
    let question = ["periods", "gathering", "--venue", "3030", "--law", "a.toml", "--only-law"];
    let told = |from: &str, to: &str, more: &[&str]| {
        let text = run_in(folder.path(), &[&question[..], &["--from", from, "--to", to], more].concat()).answer();
        let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
        words.matches("2020-11-09 – 2020-11-30").count()
    };
    let alone = ["--regulation", "a"];
    for (from, to, times) in [
        ("2020-11-09", "2020-11-30", 0),
        ("2020-11-10", "2020-11-10", 0),
        ("2020-11-08", "2020-11-30", 1),
        ("2020-11-09", "2020-12-01", 1),
        ("2020-10-01", "2020-12-31", 1),
        ("2021-01-01", "2021-01-31", 1),
    ] {
        assert_eq!(told(from, to, &alone), times, "{from} {to}");
        assert_eq!(told(from, to, &[]), 0, "asked of all, nothing answers out of its time: {from} {to}");
    }
    for (language, said) in
        [("en", "was asked for by its id"), ("nb", "Det ble spurt om a@2020-11-09"), ("nn", "Det vart spurt om")]
    {
        let range = ["--from", "2021-01-01", "--to", "2021-01-31", "--lang", language];
        let text = run_in(folder.path(), &[&question[..], &alone, &range].concat()).answer();
        assert!(text.lines().count() > 4 && text.contains(said), "{text}");
    }
}

#[test]
fn ranges_that_are_none_are_refused() {
    let question = ["periods", "home_office", "--workplace", "Oslo"];
    let with = |from: &str, to: &str| run(&[&question[..], &["--from", from, "--to", to]].concat());
    with("2021-02-02", "2021-02-01").refused("invalid_range", &["2021-02-02", "2021-02-01"]);
    with("2021-02-02", "tomorrow").refused("invalid_date", &["`tomorrow`"]);
    run(&["periods", "home_office", "--workplace", "Trondheim", "--from", "2023-12-01", "--to", "2024-02-01"])
        .refused("place_not_covered", &["2024-01-01"]);
    assert_eq!(with("2021-02-02", "2021-02-02").answer().lines().count(), 4);
}

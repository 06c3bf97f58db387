//! Workplaces from the records of Enhetsregisteret: the sub-unit's own address, and every way in which there is none.

use hjemmel::enhetsregisteret::{Unit, each};
use hjemmel::{Error, Moment, bundle};
use serde_json::{Value as Json, json};

/// A record as the register serves it; the number is one that its documentation made up.
fn record() -> Json {
    json!({
        "organisasjonsnummer": "509100675", "navn": "SESAM STASJON",
        "organisasjonsform": {"kode": "BEDR", "beskrivelse": "Underenhet til næringsdrivende og offentlig forvaltning", "_links": {}},
        "registreringsdatoEnhetsregisteret": "2019-12-16", "antallAnsatte": 94, "overordnetEnhet": "999999999",
        "beliggenhetsadresse": {"land": "Norge", "landkode": "NO", "postnummer": "2000", "poststed": "LILLESTRØM",
            "adresse": ["Eksempelveien 1"], "kommune": "LILLESTRØM", "kommunenummer": "3205"},
        "postadresse": {"land": "Norge", "landkode": "NO", "postnummer": "0101", "kommune": "OSLO", "kommunenummer": "0301"},
        "_links": {"self": {"href": "…"}},
    })
}

fn with(change: impl FnOnce(&mut Json)) -> Result<Unit, Error> {
    let mut record = record();
    change(&mut record);
    Unit::from_json(&record.to_string())
}

#[test]
fn the_address_of_the_unit_counts_and_its_code_is_understood_on_any_day() {
    let register = bundle::register().unwrap();
    for code in ["3205", "3030", "0231"] {
        let unit = with(|record| record["beliggenhetsadresse"]["kommunenummer"] = code.into()).unwrap();
        assert_eq!((unit.number(), unit.name(), unit.municipality()), ("509100675", "SESAM STASJON", code));
        for (day, expected) in [("2021-03-01", "3030"), ("2024-03-01", "3205")] {
            assert_eq!(unit.place(&register, Some(Moment::parse(day).unwrap())).unwrap().code, expected, "{code} {day}");
        }
    }
}

#[test]
fn what_is_no_workplace_is_told_by_its_kind() {
    let code = |unit: Result<Unit, Error>| unit.err().map_or("none", |error| error.code());
    assert_eq!(code(with(|_| {})), "none");
    for (expected, unit) in [
        ("invalid_organisation_number", with(|record| record["organisasjonsnummer"] = "509100676".into())),
        ("invalid_unit", with(|record| record["organisasjonsnummer"] = "".into())),
        ("invalid_unit", with(|record| record["organisasjonsform"]["kode"] = "AS".into())),
        ("invalid_unit", with(|record| record["organisasjonsform"] = Json::Null)),
        ("unit_ceased", with(|record| record["slettedato"] = "2021-05-01".into())),
        ("unit_without_address", with(|record| record["beliggenhetsadresse"] = Json::Null)),
        ("unit_without_address", with(|record| record["beliggenhetsadresse"]["kommunenummer"] = "".into())),
        ("place_outside", with(|record| record["beliggenhetsadresse"] = json!({"land": "Sverige", "landkode": "SE"}))),
        // A number loses nothing here, and may have lost a zero there.
        ("none", with(|record| record["organisasjonsnummer"] = 509_100_675.into())),
        ("invalid_unit_field", with(|record| record["beliggenhetsadresse"]["kommunenummer"] = 3205.into())),
        ("invalid_unit_field", with(|record| record["beliggenhetsadresse"]["kommunenummer"] = json!(["3205"]))),
        ("invalid_unit_field", with(|record| record["nedleggelsesdato"] = 20_210_501.into())),
        ("invalid_unit_field", with(|record| record["slettedato"] = false.into())),
        ("invalid_unit_field", with(|record| record["navn"] = json!({"a": 1}))),
        ("invalid_unit_field", with(|record| record["beliggenhetsadresse"]["landkode"] = 578.into())),
        ("invalid_json", with(|record| record["organisasjonsform"] = "BEDR".into())),
        ("invalid_unit", Unit::from_json(" []")),
        ("none", with(|record| record["beliggenhetsadresse"]["landkode"] = "no".into())),
        ("place_outside", with(|record| record["beliggenhetsadresse"]["landkode"] = "se".into())),
        ("invalid_json", Unit::from_json("")),
    ] {
        assert_eq!(code(unit), expected);
    }
    // The register's answer on a deleted unit has no address at all.
    let deleted = r#"{"respons_klasse": "SlettetUnderEnhet", "organisasjonsnummer": "509100675", "navn": "X", "organisasjonsform": {"kode": "BEDR"}, "slettedato": "2020-01-31"}"#;
    assert_eq!(code(Unit::from_json(deleted)), "unit_ceased");
    let abroad = with(|record| record["beliggenhetsadresse"] = json!({"land": "Sverige", "landkode": "SE"})).unwrap_err();
    assert!(abroad.to_string().contains("Sverige"), "{abroad}");
}

#[test]
fn a_unit_that_closed_is_none_from_that_day_on_and_svalbard_is_no_municipality() {
    let register = bundle::register().unwrap();
    let closed = with(|record| record["nedleggelsesdato"] = "2021-05-01".into()).unwrap();
    let on = |day: &str| Some(Moment::parse(day).unwrap());
    assert_eq!(closed.place(&register, on("2021-04-30")).unwrap().code, "3030");
    for day in [on("2021-05-01"), None] {
        assert_eq!(closed.place(&register, day).unwrap_err().code(), "unit_ceased");
    }
    let svalbard = with(|record| record["beliggenhetsadresse"]["kommunenummer"] = "2100".into()).unwrap();
    assert_eq!(svalbard.place(&register, None).unwrap_err().code(), "place_outside");
}

#[test]
fn a_code_or_a_day_that_cannot_be_one_is_told_with_the_unit_and_the_value() {
    for code in ["301", "03010", "O301", "0301 ", "٠٣٠١", "Oslo"] {
        let error = with(|record| record["beliggenhetsadresse"]["kommunenummer"] = code.into()).unwrap_err();
        assert_eq!(error.code(), "invalid_unit_field", "{code}");
        let told = error.to_string();
        assert!(told.starts_with(&format!("sub-unit 509100675: `kommunenummer` is `{code}`, not four digits")), "{told}");
    }
    for day in ["01.05.2021", "20210501", "2021-02-30", "2021-05-01T12:00", "2021-05-01T00:00:00Z", " 2021-05-01"] {
        let error = with(|record| record["nedleggelsesdato"] = day.into()).unwrap_err();
        assert_eq!(error.code(), "invalid_unit_field", "{day}");
        let told = error.to_string();
        assert_eq!(told, format!("sub-unit 509100675: `nedleggelsesdato` is `{day}`, not a day, YYYY-MM-DD"));
    }
}

#[test]
fn each_record_says_which_it_is_also_where_it_cannot_be_read() {
    let mut formless = record();
    formless["organisasjonsform"] = "BEDR".into();
    let list = json!([record(), {"organisasjonsnummer": "1"}, formless, 7, {"navn": "X"}]);
    for document in [&list, &json!({"_embedded": {"underenheter": list}})] {
        let mut told = Vec::new();
        each(document.to_string().as_bytes(), &mut |entry| {
            told.push((entry.position, entry.number, entry.unit.err().map_or("none", |error| error.code())));
        })
        .unwrap();
        let expected = [
            (1, Some("509100675"), "none"),
            (2, Some("1"), "invalid_organisation_number"),
            (3, Some("509100675"), "invalid_json"),
            (4, None, "invalid_json"),
            (5, None, "invalid_unit"),
        ];
        assert_eq!(told, expected.map(|(position, number, code)| (position, number.map(str::to_owned), code)));
    }
}

#[test]
fn lists_pages_and_single_records_are_read_and_faults_do_not_stop_the_others() {
    let faulty = json!({"organisasjonsnummer": "1"});
    let list = json!([record(), faulty, 7, record()]);
    let page = json!({"_embedded": {"underenheter": [record(), record()]}, "page": {"size": 2, "totalElements": 2}});
    // A search that found nothing; and a page of records, which a count of its own does not make an empty one.
    let none = json!({"_links": {"self": {"href": "…"}}, "page": {"size": 20, "totalElements": 0, "totalPages": 0, "number": 0}});
    let mut counted = record();
    counted["page"] = none["page"].clone();
    let documents = [
        (&list, 2, 2),
        (&page, 2, 0),
        (&none, 0, 0),
        (&counted, 1, 0),
        (&json!({"page": {"totalElements": 1}}), 0, 1),
        (&record(), 1, 0),
        (&json!([]), 0, 0),
        (&faulty, 0, 1),
    ];
    for (document, whole, broken) in documents {
        let (mut good, mut bad) = (0, 0);
        let count = each(document.to_string().as_bytes(), &mut |entry| match entry.unit {
            Ok(_) => good += 1,
            Err(_) => bad += 1,
        });
        assert_eq!((good, bad, count.unwrap()), (whole, broken, whole + broken), "{document}");
    }
    for text in ["", "[", "[{}", "7", "null", "\"x\"", "[] []"] {
        let error = each(text.as_bytes(), &mut |_| {}).unwrap_err();
        assert_eq!(error.code(), "invalid_json", "{text}");
    }
}

#[test]
fn a_list_of_any_length_is_read_one_record_at_a_time() {
    // A reader that makes up records as it is read: what is kept in memory cannot grow with them.
    struct Endless(usize, Vec<u8>);
    impl std::io::Read for Endless {
        fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
            if self.1.is_empty() {
                let text = match self.0 {
                    0 => return Ok(0),
                    1 => format!("{}]", record()),
                    _ => format!("{},", record()),
                };
                self.0 -= 1;
                self.1 = text.into_bytes();
            }
            let length = into.len().min(self.1.len());
            into[..length].copy_from_slice(&self.1[..length]);
            self.1.drain(..length);
            Ok(length)
        }
    }
    let mut good = 0;
    let source = std::io::Read::chain(&b"["[..], Endless(20_000, Vec::new()));
    let measured = allocation_counter::measure(|| {
        each(source, &mut |entry| good += usize::from(entry.unit.is_ok())).unwrap();
    });
    assert_eq!(good, 20_000);
    assert!(measured.bytes_max < 64 * 1024, "{} B at once", measured.bytes_max);
}

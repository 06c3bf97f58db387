//! Receipts: the same bytes for the same decision, canonical, verified as intact, told apart from those whose law differs, and
//! from those that were altered anywhere.

use hjemmel::receipt::{Verification, verify};
use hjemmel::typed::values::{GatheringFormat, GatheringKind};
use hjemmel::{File, Gathering, HomeOffice, Law, Moment, Query, bundle, bundled};
use hjemmel_tests::{corpus, law};

fn seminar() -> Query<'static> {
    let facts = Gathering::new().kind(GatheringKind::Seminar).format(GatheringFormat::InPerson).participants(3);
    Query::new(facts).venue("lillestrøm").residence("Oslo")
}

fn receipt(law: &Law, query: &Query<'_>) -> String {
    law.decide(query).unwrap().receipt()
}

#[test]
fn every_decision_of_the_corpus_has_a_canonical_receipt_that_is_intact() {
    let law = law();
    let mut verified = 0;
    for (_, case) in corpus() {
        let Ok(decision) = case.decide(&law) else { continue };
        let receipt = decision.receipt();
        assert_eq!(receipt, case.decide(&law).unwrap().receipt(), "{}", case.id);
        assert_eq!(serde_json_canonicalizer::pipe(&receipt).unwrap(), receipt, "{}", case.id);
        assert_eq!(verify(&law, &receipt).unwrap(), Verification::Intact, "{}: {receipt}", case.id);
        verified += 1;
    }
    assert!(verified > 1_000, "only {verified} receipts");
}

#[test]
fn a_receipt_has_codes_and_ids_and_nothing_that_was_typed() {
    let law = bundled().unwrap();
    let receipt = receipt(&law, &seminar());
    assert!(receipt.contains(r#""places":{"residence":"0301","venue":"3030"}"#), "{receipt}");
    for typed in ["lillestrøm\"", "Oslo", "Lillestrøm"] {
        assert!(!receipt.contains(typed), "{typed} stands in {receipt}");
    }
    insta::assert_snapshot!("receipt", mask(&receipt));
}

/// Digests change with every edit of what they are digests of.
fn mask(text: &str) -> String {
    let mut masked = String::new();
    let mut rest = text;
    while let Some(at) = rest.find("sha256:") {
        masked.push_str(&rest[..at + "sha256:".len()]);
        masked.push('…');
        rest = &rest[at + "sha256:".len() + 64..];
    }
    masked + rest
}

#[test]
fn a_byte_changed_anywhere_is_an_alteration_or_no_receipt() {
    let law = bundled().unwrap();
    let receipt = receipt(&law, &seminar());
    let (mut altered, mut invalid) = (0, 0);
    for at in 0..receipt.len() {
        for byte in [b'0', b'x', b' ', b'"'] {
            let mut bytes = receipt.clone().into_bytes();
            if bytes[at] == byte {
                continue;
            }
            bytes[at] = byte;
            let Ok(text) = String::from_utf8(bytes) else { continue };
            match verify(&law, &text) {
                Ok(Verification::Altered) => altered += 1,
                Err(error) => {
                    assert_eq!(error.code(), "invalid_receipt");
                    invalid += 1;
                }
                Ok(other) => panic!("byte {at} to {}: {other:?}", char::from(byte)),
            }
        }
    }
    assert!(altered > 1_000 && invalid > 1_000, "{altered}, {invalid}");
    // What an editor adds at the end is let pass; what a formatter does within is not: the bytes are the receipt.
    assert_eq!(verify(&law, &format!("{receipt}\n")).unwrap(), Verification::Intact);
    assert_eq!(verify(&law, &receipt.replacen(':', ": ", 1)).unwrap(), Verification::Altered);
    for text in ["", "[]", "{}", "null", "{\"seal\":\"x\"}", &receipt.replace("\"receipt\":1", "\"receipt\":2")] {
        assert_eq!(verify(&law, text).unwrap_err().code(), "invalid_receipt", "{text}");
    }
}

#[test]
fn an_answer_forged_with_a_seal_that_fits_is_an_alteration_all_the_same() {
    let law = bundled().unwrap();
    let receipt = receipt(&law, &seminar());
    let mut document: serde_json::Value = serde_json::from_str(&receipt).unwrap();
    document["verdict"] = "permitted".into();
    document.as_object_mut().unwrap().remove("seal");
    let seal = hjemmel::digest::bytes(serde_json_canonicalizer::to_string(&document).unwrap().as_bytes());
    document["seal"] = seal.into();
    let forged = serde_json_canonicalizer::to_string(&document).unwrap();
    assert_eq!(verify(&law, &forged).unwrap(), Verification::Altered);
}

/// The bundled law in which one file was edited, or one is missing.
fn edited(id: &str, edit: impl Fn(&str) -> Option<String>) -> Law {
    let own = |text: &str| text.contains(&format!("id = \"{id}\""));
    let edited = |(name, text): (_, String)| Some((name, if own(&text) { edit(&text)? } else { text }));
    let texts: Vec<(&str, String)> = bundle::regulations().filter_map(edited).collect();
    let files = texts.iter().map(|(name, text)| File { name, bytes: text.as_bytes() });
    Law::empty(bundle::register().unwrap()).with(files).unwrap()
}

#[test]
fn a_law_that_differs_is_told_with_its_digests_and_whether_the_answer_is_the_same() {
    let law = bundled().unwrap();
    let day = Moment::parse("2020-11-05").unwrap();
    let query = Query::new(HomeOffice::new()).workplace("Lillestrøm").on(day).presume();
    let receipt = receipt(&law, &query);
    let id = law.decide(&query).unwrap().layers().next().unwrap().regulation.id().to_owned();
    let told = |law: &Law| match verify(law, &receipt).unwrap() {
        Verification::LawDiffers { differences, same_answer } => (differences, same_answer),
        other => panic!("{other:?}"),
    };
    // A comment changes the digest and no answer.
    let (differences, same_answer) = told(&edited(&id, |text| Some(format!("{text}\n# a comment\n"))));
    assert_eq!((differences.len(), same_answer), (1, true));
    assert!(differences[0].what.starts_with(&id) && differences[0].receipt != differences[0].at_hand, "{differences:?}");
    // A law without it has another answer.
    let (differences, same_answer) = told(&edited(&id, |_| None));
    assert_eq!((differences[0].at_hand.as_deref(), same_answer), (None, false));
    // A law with one more that speaks that day differs by that one.
    let more = "format = 1\nid = \"more\"\nauthority = \"national\"\nvalidity = { from = 2020-11-01 }\ntitle = { nb = \"a\", nn = \"b\", en = \"c\" }\n[[provision]]\nid = \"p.a\"\nquestion = \"home_office\"\neffect = \"outcome\"\nverdict = \"recommended\"\nbasis = \"stated\"\nsource = { heading = \"h\" }\ntext = { nb = \"a\", nn = \"b\", en = \"c\" }\n";
    let (differences, _) = told(&law.with([File { name: "more.toml", bytes: more.as_bytes() }]).unwrap());
    assert_eq!((differences.len(), differences[0].receipt.as_deref()), (1, None));
    assert_eq!(differences[0].what, "more@2020-11-01");
    // One that takes the place of it: the same bytes are at hand, and take no part.
    let instead =
        more.replace("id = \"more\"", &format!("id = \"more\"\nreplaces = [\"{id}\"]")).replace("2020-11-01", "2020-11-03");
    let (differences, same_answer) = told(&law.with([File { name: "more.toml", bytes: instead.as_bytes() }]).unwrap());
    assert!(differences.iter().any(|one| one.what.starts_with(&id) && one.at_hand.is_none()), "{differences:?}");
    assert!(!same_answer);
}

/// A national regulation on home office.
fn national(id: &str, from: &str, verdict: &str) -> String {
    let texts = "{ nb = \"a\", nn = \"b\", en = \"c\" }";
    format!(
        "format = 1\nid = \"{id}\"\nauthority = \"national\"\nvalidity = {{ from = {from} }}\ntitle = {texts}\n[[provision]]\n\
         id = \"p.a\"\nquestion = \"home_office\"\neffect = \"outcome\"\nverdict = \"{verdict}\"\nbasis = \"stated\"\n\
         source = {{ heading = \"h\" }}\ntext = {texts}\n"
    )
}

fn made(texts: &[&String]) -> Law {
    let files = texts.iter().map(|text| File { name: "made.toml", bytes: text.as_bytes() });
    Law::empty(bundle::register().unwrap()).with(files).unwrap()
}

fn home_office() -> Query<'static> {
    Query::new(HomeOffice::new()).workplace("Lillestrøm").on(Moment::parse("2020-11-05").unwrap())
}

#[test]
fn in_which_order_the_law_was_loaded_is_no_part_of_a_receipt() {
    let (one, two) = (national("one", "2020-11-01", "recommended"), national("two", "2020-11-01", "recommended"));
    let first = receipt(&made(&[&one, &two]), &home_office());
    assert_eq!(first, receipt(&made(&[&two, &one]), &home_office()));
    assert_eq!(verify(&made(&[&two, &one]), &first).unwrap(), Verification::Intact);
}

#[test]
fn a_law_that_refuses_the_question_differs_and_is_no_alteration() {
    let (one, noon) = (national("one", "2020-11-01", "recommended"), national("noon", "2020-11-05T12:00", "required"));
    let receipt = receipt(&made(&[&one]), &home_office());
    let Verification::LawDiffers { differences, same_answer } = verify(&made(&[&one, &noon]), &receipt).unwrap() else {
        panic!("the law has one more")
    };
    let told: Vec<_> = differences.iter().map(|one| (one.what.as_str(), one.receipt.as_deref(), one.at_hand.as_deref())).collect();
    assert_eq!((told, same_answer), (vec![("answer", Some("decided"), Some("time_required"))], false));
}

#[test]
fn other_law_that_takes_no_part_itself_is_told_where_it_makes_the_answer_another() {
    let (one, strong) = (national("one", "2020-11-01", "recommended"), national("strong", "2020-11-01", "recommended"));
    let strong = strong.replace("basis = \"stated\"", "basis = \"stated\"\nwhen = { own_office = [true, false] }");
    let law = made(&[&one, &strong]);
    let receipt = receipt(&law, &home_office());
    // Elsewhere, and harmless: the very same answer.
    let elsewhere = national("more", "2020-11-01", "required").replace("\"national\"", "\"municipal\"\nplaces = [\"0301\"]");
    assert_eq!(verify(&made(&[&one, &strong, &elsewhere]), &receipt).unwrap(), Verification::Intact);
    // Elsewhere, and it ends one that takes part.
    let ending = elsewhere.replace("id = \"more\"", "id = \"more\"\nreplaces = [\"one\"]").replace("2020-11-01", "2020-11-02");
    assert!(matches!(verify(&made(&[&one, &strong, &ending]), &receipt).unwrap(), Verification::LawDiffers { .. }));
}

//! Random regulations, sound and unsound: the table filled, the table scanned and the interpreter say the same, nothing that
//! clashes is loaded, and what is refused does clash.

use hjemmel::{Effect, Facts, FaultCode, Law, Ruling, VOCABULARY, Value};
use hjemmel_core::condition::Truth;
use hjemmel_core::interpreter::interpret;
use hjemmel_tests::{load, only};
use proptest::prelude::*;
use std::fmt::Write as _;

/// A provision of a random regulation, before it is written out.
#[derive(Debug, Clone)]
struct Sketch {
    verdict: Option<&'static str>,
    rows: Vec<Row>,
    /// Earlier provisions that it overrides, by position modulo the number of them.
    overrides: Vec<usize>,
}

#[derive(Debug, Clone)]
struct Row {
    kind: Vec<&'static str>,
    format: Vec<&'static str>,
    indoors: Option<bool>,
    participants: Option<(u32, u32)>,
}

fn row() -> impl Strategy<Value = Row> {
    let kinds = proptest::sample::subsequence(vec!["seminar", "course", "funeral", "wedding"], 0..=3);
    let formats = proptest::sample::subsequence(vec!["in_person", "hybrid", "digital"], 0..=2);
    let limits = proptest::option::of((0u32..12, 0u32..12).prop_map(|(first, length)| (first, first + length)));
    (kinds, formats, proptest::option::of(any::<bool>()), limits).prop_map(|(kind, format, indoors, participants)| Row {
        kind,
        format,
        indoors,
        participants,
    })
}

fn sketch() -> impl Strategy<Value = Sketch> {
    let verdict = proptest::sample::select(vec![Some("permitted"), Some("prohibited"), Some("prohibited"), None]);
    (verdict, prop::collection::vec(row(), 1..3), prop::collection::vec(0usize..8, 0..5))
        .prop_map(|(verdict, rows, overrides)| Sketch { verdict, rows, overrides })
}

/// The regulation as a file.
fn written(sketches: &[Sketch]) -> String {
    let texts = "nb = \"a\"\nnn = \"b\"\nen = \"c\"\n";
    let mut text = format!(
        "format = 1\nid = \"random\"\nauthority = \"municipal\"\nplaces = [\"3030\"]\nvalidity = \"unstated\"\n[title]\n{texts}"
    );
    for (position, sketch) in sketches.iter().enumerate() {
        let digest = "0".repeat(64);
        let _ = write!(text, "[[provision]]\nid = \"p.n{position}\"\nquestion = \"gathering\"\neffect = \"outcome\"\n");
        let _ = match sketch.verdict {
            Some(verdict) => writeln!(text, "verdict = \"{verdict}\"\nbasis = \"stated\""),
            None => writeln!(text, "basis = \"unsettled\""),
        };
        let rows: Vec<String> = sketch.rows.iter().map(row_written).collect();
        let _ = writeln!(text, "when = [{}]", rows.join(", "));
        let mut over: Vec<usize> = sketch.overrides.iter().filter_map(|other| other.checked_rem(position)).collect();
        over.sort_unstable();
        over.dedup();
        let over: Vec<String> = over.iter().map(|other| format!("\"p.n{other}\"")).collect();
        let _ = writeln!(text, "overrides = [{}]", over.join(", "));
        let _ =
            write!(text, "source = {{ heading = \"h\", sentence = 1, digest = \"sha256:{digest}\" }}\n[provision.text]\n{texts}");
        if sketch.verdict.is_none() {
            let _ = write!(text, "[provision.note]\n{texts}");
        }
    }
    text
}

fn row_written(row: &Row) -> String {
    let list = |name: &str, values: &[&str]| {
        let quoted: Vec<String> = values.iter().map(|value| format!("\"{value}\"")).collect();
        (!values.is_empty()).then(|| format!("{name} = [{}]", quoted.join(", ")))
    };
    let tests = [
        list("kind", &row.kind),
        list("format", &row.format),
        row.indoors.map(|indoors| format!("indoors = {indoors}")),
        row.participants.map(|(first, last)| format!("participants = {{ at_least = {first}, at_most = {last} }}")),
    ];
    format!("{{ {} }}", tests.into_iter().flatten().collect::<Vec<_>>().join(", "))
}

/// Whether two provisions clash somewhere, by the definition: looked for in every complete situation, with nothing of the
/// library but the names.
fn clashes(sketches: &[Sketch]) -> bool {
    let kinds = ["seminar", "course", "funeral", "wedding", "market_or_fair"];
    let formats = ["in_person", "hybrid", "digital", "digital_shared_room"];
    let applies = |sketch: &Sketch, kind: &str, format: &str, indoors: bool, count: u32| {
        sketch.rows.iter().any(|row| {
            (row.kind.is_empty() || row.kind.contains(&kind))
                && (row.format.is_empty() || row.format.contains(&format))
                && row.indoors.is_none_or(|own| own == indoors)
                && row.participants.is_none_or(|(first, last)| (first..=last).contains(&count))
        })
    };
    let overrides = |over: usize, under: usize| sketches[over].overrides.iter().any(|other| other.checked_rem(over) == Some(under));
    kinds.iter().any(|kind| {
        formats.iter().any(|format| {
            [true, false].iter().any(|indoors| {
                (0..26).any(|count| {
                    let applying: Vec<usize> =
                        (0..sketches.len()).filter(|at| applies(&sketches[*at], kind, format, *indoors, count)).collect();
                    // Later provisions override earlier ones only, so going down settles each before it is asked about.
                    let mut standing: Vec<usize> = Vec::new();
                    for at in applying.iter().rev() {
                        if !standing.iter().any(|over| overrides(*over, *at)) {
                            standing.push(*at);
                        }
                    }
                    standing.iter().any(|one| standing.iter().any(|other| sketches[*one].verdict != sketches[*other].verdict))
                })
            })
        })
    })
}

/// Every way to give or leave out the four facts that random regulations look at; counts around every limit they can have.
fn situations() -> Vec<Facts> {
    let question = VOCABULARY.question("gathering").unwrap();
    let id = |name: &str| question.fact(name).unwrap().0;
    let term = |name: &str, value: &str| {
        let mut facts = Facts::new(question);
        facts.set_text(name, value).unwrap();
        facts.get(id(name))
    };
    let kinds = [None, term("kind", "seminar"), term("kind", "course"), term("kind", "funeral"), term("kind", "market_or_fair")];
    let formats = [None, term("format", "in_person"), term("format", "digital"), term("format", "digital_shared_room")];
    let indoors = [None, Some(Value::YesNo(true)), Some(Value::YesNo(false))];
    let counts: Vec<Option<Value>> =
        std::iter::once(None).chain([0, 1, 2, 5, 6, 7, 11, 12, 23, 24, u32::MAX].map(|n| Some(Value::Count(n)))).collect();
    let mut situations = Vec::new();
    for kind in kinds {
        for format in formats {
            for indoor in indoors {
                for count in &counts {
                    let given = [("kind", kind), ("format", format), ("indoors", indoor), ("participants", *count)];
                    let known = given.into_iter().filter_map(|(name, value)| Some((id(name), value?)));
                    situations.push(known.fold(Facts::new(question), |facts, (id, value)| facts.with_fact(id, value).unwrap()));
                }
            }
        }
    }
    situations
}

/// The table filled, scanned and the interpreter say the same everywhere, and no two standing outcomes clash.
fn compare(law: &Law, offset: usize) -> Result<(), TestCaseError> {
    let regulation = only(law);
    let question = VOCABULARY.question("gathering").unwrap();
    let extent = regulation.fullest(question, None).unwrap();
    let table = extent.table(question).unwrap();
    let scanned = table.without_unknown();
    // The interpreter tries every completion: one situation in seven keeps it quick, another seventh in every case.
    for (at, facts) in situations().iter().enumerate() {
        let found = table.look_up(facts);
        prop_assert_eq!(found, scanned.look_up(facts));
        if at % 7 == offset % 7 {
            prop_assert_eq!(found, interpret(regulation, extent, facts), "{:?}", facts.known().collect::<Vec<_>>());
        }
        let rulings = regulation.provisions_on(question).enumerate().filter(|(bit, _)| found.applied.contains(*bit));
        let verdicts: Vec<Ruling> = rulings
            .filter_map(|(_, one)| match one.effect {
                Effect::Outcome(ruling) => Some(ruling),
                _ => None,
            })
            .collect();
        prop_assert!(verdicts.windows(2).all(|two| two[0] == two[1]), "a clash was loaded");
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 120, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn table_and_interpreter_agree_on_random_regulations(sketches in prop::collection::vec(sketch(), 1..7), offset in 0usize..7) {
        match load(&written(&sketches)) {
            Ok(law) => compare(&law, offset)?,
            Err(hjemmel::Error::Regulation(faults)) => {
                for fault in faults.list() {
                    prop_assert_eq!(fault.code, FaultCode::Conflict, "{}", fault.render(false));
                }
                prop_assert!(clashes(&sketches), "refused without a clash:\n{}", written(&sketches));
                // The same provisions, each overriding all before it: then nothing can clash, and the rest is compared.
                let mut ordered = sketches.clone();
                for sketch in &mut ordered {
                    sketch.overrides = (0..8).collect();
                }
                compare(&load(&written(&ordered)).unwrap(), offset)?;
            }
            Err(other) => prop_assert!(false, "{other}"),
        }
    }
}

#[test]
fn a_clash_is_refused_with_a_situation_in_which_both_apply() {
    let clashing = [
        Sketch { verdict: Some("permitted"), rows: vec![row_of(&["seminar"], None)], overrides: Vec::new() },
        Sketch { verdict: Some("prohibited"), rows: vec![row_of(&[], Some((11, 20)))], overrides: Vec::new() },
    ];
    let hjemmel::Error::Regulation(faults) = load(&written(&clashing)).unwrap_err() else { panic!("another error") };
    let [fault] = faults.list() else { panic!("{faults}") };
    assert_eq!(fault.code, FaultCode::Conflict);
    let help = fault.help.clone().unwrap();
    assert!(help.contains("kind = \"seminar\"") && help.contains("participants = 11"), "{help}");
}

fn row_of(kind: &[&'static str], participants: Option<(u32, u32)>) -> Row {
    Row { kind: kind.to_vec(), format: Vec::new(), indoors: None, participants }
}

#[test]
fn a_condition_met_by_no_alternative_alone_is_met_by_two_together() {
    // in person and not in person: whatever the format is, one of the two applies; the table sees it, provision by provision
    // one does not.
    let sketches = [Sketch {
        verdict: Some("prohibited"),
        rows: vec![
            Row { kind: Vec::new(), format: vec!["in_person", "hybrid"], indoors: None, participants: None },
            Row { kind: Vec::new(), format: vec!["digital", "digital_shared_room"], indoors: None, participants: None },
        ],
        overrides: Vec::new(),
    }];
    let law = load(&written(&sketches)).unwrap();
    let facts = Facts::new(VOCABULARY.question("gathering").unwrap());
    let provision = &only(&law).provisions()[0];
    assert_eq!(provision.when.holds(&facts), Truth::Unknown);
    assert_eq!(only(&law).extents()[0].finding(&facts).missing, 0);
    assert!(matches!(only(&law).outcome(&facts), hjemmel::Outcome::Decided(verdict) if verdict.id() == "prohibited"));
}

//! What the loader accepts and a jurist should still look at: each kind of remark where it belongs, and nowhere else.

use hjemmel::{Facts, Law, Regulation, Remark, RemarkCode, bundled};
use hjemmel_core::interpreter::{active, interpret_provisions};
use hjemmel_tests::random::random;
use hjemmel_tests::{Sequence, cells, load, only, root};
use std::fmt::Write as _;

const TEXTS: &str = "nb = \"a\"\nnn = \"b\"\nen = \"c\"\n";

/// A regulation with this head and these provisions on gatherings, each an id and its keys.
fn written(id: &str, head: &str, provisions: &[(&str, &str)]) -> String {
    let mut text = format!("format = 1\nid = \"{id}\"\nauthority = \"municipal\"\nplaces = [\"3030\"]\n{head}\n[title]\n{TEXTS}");
    for (name, keys) in provisions {
        let _ = write!(
            text,
            "[[provision]]\nid = \"p.{name}\"\nquestion = \"gathering\"\nbasis = \"stated\"\n{keys}\nsource = {{ heading = \"h\" }}\n[provision.text]\n{TEXTS}"
        );
    }
    text
}

fn law(files: &[String]) -> Law {
    let files = files.iter().map(|text| hjemmel::File { name: "test.toml", bytes: text.as_bytes() });
    Law::empty(hjemmel::bundle::register().unwrap()).with(files).unwrap_or_else(|faults| panic!("{faults}"))
}

/// The remarks as their codes and what they are about.
fn told(remarks: &[Remark]) -> Vec<(&str, &str, Option<&str>)> {
    remarks.iter().map(|one| (one.code.id(), one.regulation.as_str(), one.provision.as_deref())).collect()
}

const ALL: (&str, &str) = ("all", "effect = \"outcome\"\nverdict = \"permitted\"");
const ENDED: &str = "validity = { from = 2021-01-01, until = 2021-02-01 }";

#[test]
fn what_replaces_something_that_is_not_loaded_is_told_where_that_matters() {
    let one = |head: &str| written("new", head, &[ALL]);
    let replacing = format!("{ENDED}\nreplaces = [\"old\"]");
    let alone = law(&[one(&replacing)]);
    let remarks = alone.check();
    assert_eq!(told(&remarks), [("replaces_unknown", "new@2021-01-01", None)]);
    assert!(remarks[0].message.contains("`old`"), "{}", remarks[0].message);
    // With it loaded, what it says must have begun.
    let old = |validity: &str| law(&[one(&replacing), written("old", &format!("validity = {{ {validity} }}"), &[ALL])]).check();
    for late in ["from = 2021-01-01, until = 2021-01-20", "from = 2021-06-01, until = 2021-07-01"] {
        assert_eq!(told(&old(late)), [("replaces_nothing", "new@2021-01-01", None)], "{late}");
    }
    let itself = law(&[one(&format!("{ENDED}\nreplaces = [\"new\"]"))]).check();
    assert_eq!(told(&itself), [("replaces_nothing", "new@2021-01-01", None)]);
    // With it loaded there is nothing to say, nor where nothing could end.
    assert_eq!(law(&[one(&replacing), written("old", "validity = { from = 2020-01-01 }", &[ALL])]).check(), []);
    assert_eq!(law(&[one("validity = \"unstated\"\nreplaces = [\"old\"]")]).check(), []);
}

#[test]
fn a_regulation_without_an_end_is_told_unless_something_takes_its_place_or_a_note_says_why() {
    let open = |from: &str, more: &str| written("open", &format!("validity = {{ from = {from} }}\n{more}"), &[ALL]);
    assert_eq!(told(&law(&[open("2021-01-01", "")]).check()), [("no_end", "open@2021-01-01", None)]);
    let noted = format!("validity_note = {{ {} }}", TEXTS.trim().replace('\n', ", "));
    assert_eq!(law(&[open("2021-01-01", &noted)]).check(), []);
    // A later version ends the earlier one; the last has no end itself.
    let versions = law(&[open("2021-01-01", ""), open("2021-03-01", "")]);
    assert_eq!(told(&versions.check()), [("no_end", "open@2021-03-01", None)]);
    let replaced = law(&[
        open("2021-01-01", ""),
        written("next", &format!("{ENDED}\nreplaces = [\"open\"]").replace("01-01", "01-15"), &[ALL]),
    ]);
    assert_eq!(replaced.check(), []);
    // Where nothing of it goes on, it has an end all the same.
    let membership = "[[membership]]\nplaces = [\"0301\"]\nuntil = 2021-02-01";
    let text = open("2021-01-01", "").replace("places = [\"3030\"]\n", "");
    assert_eq!(law(&[format!("{text}\n{membership}")]).check(), []);
}

#[test]
fn an_outcome_that_is_always_overridden_or_never_needed_is_told() {
    let keys = |verdict: &str, more: &str| format!("effect = \"outcome\"\nverdict = \"{verdict}\"\n{more}");
    let (narrow, wide, same) = (
        keys("permitted", "when = { kind = \"seminar\" }"),
        keys("prohibited", "when = { kind = [\"seminar\", \"course\"] }\noverrides = [\"p.narrow\"]"),
        keys("prohibited", "when = { kind = \"course\" }"),
    );
    let overridden = law(&[written("one", ENDED, &[("narrow", &narrow), ("wide", &wide)])]);
    assert_eq!(told(&overridden.check()), [("never_decisive", "one@2021-01-01", Some("p.narrow"))]);
    let needless = law(&[written("one", ENDED, &[("wide", &wide.replace("overrides = [\"p.narrow\"]", "")), ("same", &same)])]);
    assert_eq!(told(&needless.check()), [("never_decisive", "one@2021-01-01", Some("p.same"))]);
    // In one of its times and places it is needed.
    let later = wide.replace("overrides", "validity = { from = 2021-01-20 }\noverrides");
    assert_eq!(law(&[written("one", ENDED, &[("narrow", &narrow), ("wide", &later)])]).check(), []);
    // It settles what two others say that clash without it.
    let third = keys("discouraged", "when = { kind = \"seminar\" }\noverrides = [\"p.narrow\", \"p.broad\"]");
    let broad = keys("prohibited", "when = { kind = \"seminar\", indoors = true }\noverrides = [\"p.narrow\"]");
    let settled = law(&[written("one", ENDED, &[("narrow", &narrow), ("broad", &broad), ("third", &third)])]);
    assert_eq!(
        told(&settled.check()),
        [("never_decisive", "one@2021-01-01", Some("p.narrow")), ("never_decisive", "one@2021-01-01", Some("p.broad"))]
    );
}

#[test]
fn a_fact_that_is_declared_irrelevant_and_decides_is_told_only_where_the_clarification_applies() {
    let rule = ("rule", "effect = \"outcome\"\nverdict = \"prohibited\"\nwhen = { indoors = true, kind = \"seminar\" }");
    let clarified = |when: &str| format!("effect = \"clarification\"\nirrelevant = [\"indoors\"]\n{when}");
    let here = clarified("when = { kind = \"seminar\" }");
    let remarks = law(&[written("one", ENDED, &[rule, ("clarity", &here)])]).check();
    assert_eq!(told(&remarks), [("irrelevant_but_decisive", "one@2021-01-01", Some("p.clarity"))]);
    for said in ["`indoors`", "`prohibited`", "`not_regulated`", "kind = \"seminar\""] {
        assert!(remarks[0].message.contains(said), "{}", remarks[0].message);
    }
    let elsewhere = clarified("when = { kind = \"course\" }");
    assert_eq!(law(&[written("one", ENDED, &[rule, ("clarity", &elsewhere)])]).check(), []);
    let place = ("place", "effect = \"outcome\"\nverdict = \"prohibited\"\nwhen = { residence = \"Oslo\" }");
    let residence = ("clarity", "effect = \"clarification\"\nirrelevant_places = [\"residence\"]");
    let remarks = law(&[written("one", ENDED, &[place, residence])]).check();
    assert_eq!(told(&remarks), [("irrelevant_but_decisive", "one@2021-01-01", Some("p.clarity"))]);
}

#[test]
fn what_combines_in_too_many_ways_is_said_to_and_nothing_else_is() {
    let question = hjemmel::VOCABULARY.question("gathering").unwrap();
    let facts = || question.facts.iter().filter(|fact| !matches!(fact.domain, hjemmel::Domain::Terms(_)));
    let test = |fact: &hjemmel::Fact| match fact.domain {
        hjemmel::Domain::Count => format!("{} = {{ more_than = 10 }}", fact.id),
        _ => format!("{} = true", fact.id),
    };
    // Every combination of sixteen prohibitions, each of which stands there twice, so that none is decisive.
    let twice = facts().take(16).flat_map(|fact| ["", "-again"].map(|again| (fact, again)));
    let rules: Vec<(String, String)> = twice
        .map(|(fact, again)| {
            let keys = format!("effect = \"outcome\"\nverdict = \"prohibited\"\nwhen = {{ {} }}", test(fact));
            (fact.id.replace('_', "-") + again, keys)
        })
        .collect();
    let rules: Vec<(&str, &str)> = rules.iter().map(|(name, keys)| (name.as_str(), keys.as_str())).collect();
    let remarks = law(&[written("one", ENDED, &rules)]).check();
    assert_eq!(told(&remarks), [("too_large_to_check", "one@2021-01-01", None)], "{} rules", rules.len());
    // One rule with as many alternatives combines in two ways, and duties in none.
    let rows: Vec<String> = facts().map(|fact| format!("{{ {} }}", test(fact))).collect();
    let one = format!("effect = \"outcome\"\nverdict = \"prohibited\"\nwhen = [{}]", rows.join(", "));
    assert_eq!(law(&[written("one", ENDED, &[("all", &one)])]).check(), []);
    let duties: Vec<(&str, String)> = rules
        .iter()
        .map(|(name, keys)| {
            (*name, keys.replace("outcome", "duty").replace("verdict = \"prohibited\"", "addressee = \"everyone\""))
        })
        .collect();
    let duties: Vec<(&str, &str)> = duties.iter().map(|(name, keys)| (*name, keys.as_str())).collect();
    assert_eq!(law(&[written("one", ENDED, &duties)]).check(), []);
}

#[test]
fn what_only_says_what_silence_says_is_told_and_what_defeats_a_duty_is_not() {
    let silent = "effect = \"outcome\"\nverdict = \"not_regulated\"\nwhen = { kind = \"seminar\" }";
    let duty = ("duty", "effect = \"duty\"\naddressee = \"everyone\"");
    let defeating = format!("{silent}\noverrides = [\"p.duty\"]");
    let basis = silent.replace("effect", "norms = [\"N1\"]\neffect");
    let remarks = law(&[written("one", ENDED, &[duty, ("silent", &basis)])]).check();
    // A stated basis is more than silence has.
    assert_eq!(told(&remarks), []);
    let all = ("all", "effect = \"outcome\"\nverdict = \"not_regulated\"");
    let remarks = law(&[written("one", ENDED, &[duty, all, ("silent", silent)])]).check();
    assert_eq!(told(&remarks), [("never_decisive", "one@2021-01-01", Some("p.silent"))]);
    assert_eq!(law(&[written("one", ENDED, &[duty, all, ("silent", &defeating)])]).check(), []);
}

/// Whether some situation, taken from the table, has another outcome or basis without a provision: by the interpreter.
fn needed(regulation: &Regulation, bit: usize, question: &'static hjemmel::Question) -> bool {
    regulation.extents().iter().filter(|extent| extent.active(question).contains(bit)).any(|extent| {
        let all = active(regulation, extent, question);
        let without: Vec<_> = all.iter().copied().filter(|(own, ..)| *own != bit).collect();
        let said = |facts: &Facts| {
            let (whole, left) = (interpret_provisions(&all, facts), interpret_provisions(&without, facts));
            (whole.outcome, whole.basis) != (left.outcome, left.basis)
        };
        cells(question, extent.table(question).unwrap()).any(|facts| said(&facts))
    })
}

#[test]
fn of_the_bundled_law_the_interpreter_finds_the_same_provisions_needless() {
    let law = bundled().unwrap();
    let remarks = law.check();
    assert_eq!(remarks, [], "what ships has nothing to remark");
    let named: Vec<&str> = remarks.iter().filter_map(|one| one.provision.as_deref()).collect();
    let mut looked_at = 0;
    for regulation in law.regulations() {
        let name = regulation.reference();
        for question in regulation.questions() {
            let large = |extent: &hjemmel::Extent| extent.table(question).is_some_and(|table| table.situations() > 5_000);
            if regulation.extents().iter().any(large) {
                continue;
            }
            for (bit, provision) in regulation.provisions_on(question).enumerate() {
                if !matches!(provision.effect, hjemmel::Effect::Outcome(_)) {
                    continue;
                }
                let remarked = remarks.iter().any(|one| {
                    one.code == RemarkCode::NeverDecisive && one.regulation == name && one.provision.as_ref() == Some(&provision.id)
                });
                assert_eq!(remarked, !needed(regulation, bit, question), "{name}: {} ({named:?})", provision.id);
                looked_at += 1;
            }
        }
    }
    assert!(looked_at > 100, "only {looked_at} provisions were looked at");
}

#[test]
fn of_random_regulations_the_interpreter_finds_the_same_provisions_needless() {
    let mut sequence = Sequence::new(11);
    let (mut needless, mut looked_at) = (0, 0);
    for _ in 0..400 {
        let law = load(&random(&mut sequence)).unwrap();
        let (regulation, remarks) = (only(&law), law.check());
        let question = hjemmel::VOCABULARY.question("gathering").unwrap();
        for (bit, provision) in regulation.provisions_on(question).enumerate() {
            let remarked = remarks.iter().any(|one| one.provision.as_ref() == Some(&provision.id));
            assert_eq!(remarked, !needed(regulation, bit, question), "{}: {remarks:?}", provision.id);
            needless += usize::from(remarked);
            looked_at += 1;
        }
    }
    assert!(needless > 50 && looked_at - needless > 200, "{needless} of {looked_at}");
}

#[test]
fn every_code_of_a_remark_is_documented_and_no_other() {
    let page = std::fs::read_to_string(root().join("docs/reference/law-check.md")).unwrap();
    let rows = page.lines().filter_map(|line| line.strip_prefix("| `")?.split_once('`')).map(|(code, _)| code);
    let codes: Vec<&str> = RemarkCode::ALL.iter().map(|code| code.id()).collect();
    assert!(codes.len() > 4);
    assert_eq!(rows.collect::<Vec<_>>(), codes);
}

//! Loading many: faults of all files at once and the old law as it was, tables shared, one law between threads while another
//! takes its place, and versions that overlap or leave a gap.

use hjemmel::{Continuity, Error, File, Gathering, Law, Moment, Query, bundle, bundled, files};
use std::sync::RwLock;

fn version(id: &str, validity: &str, limit: u32) -> String {
    let texts = "{ nb = \"a\", nn = \"b\", en = \"c\" }";
    format!(
        "format = 1\nid = \"{id}\"\nauthority = \"municipal\"\nplaces = [\"3030\"]\nvalidity = {validity}\ntitle = {texts}\n\
         [[provision]]\nid = \"cap.over\"\nquestion = \"gathering\"\neffect = \"outcome\"\nverdict = \"prohibited\"\nbasis = \"stated\"\n\
         when = {{ participants = {{ more_than = {limit} }} }}\nsource = {{ heading = \"h\" }}\ntext = {texts}\n"
    )
}

fn empty() -> Law {
    Law::empty(bundle::register().unwrap())
}

fn with(law: &Law, texts: &[String]) -> Result<Law, hjemmel::Faults> {
    let names: Vec<String> = (0..texts.len()).map(|number| format!("{number}.toml")).collect();
    law.with(names.iter().zip(texts).map(|(name, text)| File { name, bytes: text.as_bytes() }))
}

#[test]
fn all_bad_files_are_named_at_once_and_the_old_law_stays() {
    let old = with(&empty(), &[version("old", "\"unstated\"", 10)]).unwrap();
    let files = [
        version("good", "\"unstated\"", 10),
        version("bad", "\"sometimes\"", 10),
        version("old", "\"unstated\"", 20),
        version("worse", "\"unstated\"", 10).replace("prohibited", "forbidden"),
    ];
    let faults = with(&old, &files).unwrap_err();
    let told: Vec<(&str, &str)> = faults.list().iter().map(|fault| (fault.file.as_str(), fault.code.id())).collect();
    assert_eq!(told, [("1.toml", "unknown_name"), ("3.toml", "unknown_verdict"), ("2.toml", "duplicate_regulation")]);
    assert_eq!(old.regulations().map(hjemmel::Regulation::id).collect::<Vec<_>>(), ["old"]);
}

#[test]
fn folders_are_read_with_those_within_them_and_what_cannot_be_read_is_told_with_the_rest() {
    let folder = tempfile::tempdir().unwrap();
    let within = folder.path().join("2021/spring");
    std::fs::create_dir_all(&within).unwrap();
    std::fs::write(folder.path().join("a.toml"), version("a", "\"unstated\"", 10)).unwrap();
    std::fs::write(within.join("b.toml"), version("b", "\"unstated\"", 10)).unwrap();
    std::fs::write(within.join("notes.txt"), "no regulation").unwrap();
    let law = files::add(&empty(), [folder.path()]).unwrap();
    assert_eq!(law.regulations().map(hjemmel::Regulation::id).collect::<Vec<_>>(), ["b", "a"]);
    std::fs::write(within.join("c.toml"), "format = 2").unwrap();
    let Err(Error::Regulation(faults)) = files::add(&law, [folder.path().join("missing.toml"), within]) else { panic!("it loads") };
    let codes: Vec<&str> = faults.list().iter().map(|fault| fault.code.id()).collect();
    assert!(codes.contains(&"unreadable") && codes.contains(&"unsupported_format"), "{codes:?}");
    assert_eq!(law.regulations().len(), 2);
}

#[test]
fn equal_tables_are_kept_once_and_others_beside_them() {
    let versions = |count: u32, limit: fn(u32) -> u32| -> Vec<String> {
        (0..count).map(|number| version(&format!("v{number}"), "\"unstated\"", limit(number))).collect()
    };
    let one = with(&empty(), &versions(1, |_| 10)).unwrap().table_memory();
    assert!(one > 0);
    assert_eq!(with(&empty(), &versions(50, |_| 10)).unwrap().table_memory(), one);
    // The same findings at another limit are another table.
    assert_eq!(with(&empty(), &versions(5, |number| number)).unwrap().table_memory(), 5 * one);
}

/// A verdict, and the digest of the regulation that gave it.
type Answer = (Option<&'static str>, String);

#[test]
fn threads_share_a_law_while_another_takes_its_place() {
    /// What a thread asks at least, and at most before it gives up waiting for the other law.
    const ROUNDS: std::ops::Range<usize> = 2_000..5_000_000;
    fn ask(law: &Law) -> Answer {
        let query = Query::new(Gathering::new().participants(20)).venue("Lillestrøm");
        let decision = law.decide(&query).unwrap();
        let layers: Vec<_> = decision.layers().collect();
        assert_eq!(layers.len(), 1);
        (decision.verdict().map(|verdict| verdict.id()), layers[0].regulation.digest().to_owned())
    }
    let strict = with(&empty(), &[version("cap", "\"unstated\"", 10)]).unwrap();
    let lax = with(&empty(), &[version("cap", "\"unstated\"", 50)]).unwrap();
    let answers = [ask(&strict), ask(&lax)];
    assert_eq!(answers.each_ref().map(|(verdict, _)| *verdict), [Some("prohibited"), Some("not_regulated")]);
    assert_ne!(answers[0].1, answers[1].1);
    let current = RwLock::new(strict.clone());
    let worker = || {
        let mut seen = [0usize; 2];
        for round in 0..ROUNDS.end {
            let law = current.read().unwrap().clone();
            // Verdict and digest never come from two laws.
            let answer = ask(&law);
            let which = answers.iter().position(|one| *one == answer);
            seen[which.unwrap_or_else(|| panic!("an answer of neither law: {answer:?}"))] += 1;
            if round >= ROUNDS.start && !seen.contains(&0) {
                break;
            }
        }
        seen
    };
    std::thread::scope(|scope| {
        let workers: Vec<_> = (0..4).map(|_| scope.spawn(worker)).collect();
        while !workers.iter().all(std::thread::ScopedJoinHandle::is_finished) {
            for law in [&lax, &strict] {
                *current.write().unwrap() = law.clone();
                std::thread::yield_now();
            }
        }
        for seen in workers.into_iter().map(|worker| worker.join().unwrap()) {
            assert!(!seen.contains(&0), "a thread saw only one of the laws: {seen:?}");
        }
    });
}

#[test]
fn versions_that_overlap_or_leave_a_gap_are_reported_and_those_that_follow_are_not() {
    let law = with(
        &empty(),
        &[
            version("follows", "{ from = 2021-01-01, until = 2021-01-31 }", 10),
            version("follows", "{ from = 2021-02-01 }", 20),
            version("open", "{ from = 2021-01-01 }", 10),
            version("open", "{ from = 2021-03-01 }", 20),
            version("overlap", "{ from = 2021-01-01, until = 2021-02-15 }", 10),
            version("overlap", "{ from = 2021-02-01T12:00:00 }", 20),
            version("gap", "{ from = 2021-01-01, until = 2021-01-31 }", 10),
            version("gap", "{ from = 2021-02-03 }", 20),
        ],
    )
    .unwrap();
    let day = |text: &str| Moment::parse(text).unwrap();
    let told: Vec<(&str, Continuity)> = law.seams().iter().map(|seam| (seam.earlier.id(), seam.continuity)).collect();
    let gap = Continuity::Gap { from: day("2021-02-01"), until: day("2021-02-02") };
    let overlap = Continuity::Overlap { from: day("2021-02-01T12:00"), until: day("2021-02-15") };
    assert_eq!(told, [("gap", gap), ("overlap", overlap)]);
    // The bundled law has one seam: the ban of Kristiansand that was lifted two days early.
    let bundled = bundled().unwrap();
    let seams: Vec<(String, String)> =
        bundled.seams().iter().map(|seam| (seam.earlier.id().to_owned(), seam.later.version())).collect();
    assert_eq!(seams, [("krs-20210529".to_owned(), "2021-06-11".to_owned())]);
}

#[test]
fn the_law_as_known_knows_neither_what_was_published_later_nor_the_end_it_made() {
    let dated = |text: String, published: &str| text.replacen("title", &format!("published = {published}\ntitle"), 1);
    let law = with(
        &empty(),
        &[
            dated(version("cap", "{ from = 2021-03-01, until = 2021-03-31 }", 10), "2021-02-25"),
            dated(version("cap", "{ from = 2021-03-15 }", 20), "2021-03-12"),
            version("other", "{ from = 2021-03-10 }", 5).replace("id = \"other\"", "id = \"other\"\nreplaces = [\"cap\"]"),
        ],
    )
    .unwrap();
    let governs = |on: &str, known_on: Option<&str>| {
        let query = Query::new(Gathering::new().participants(30)).venue("3030").on(Moment::parse(on).unwrap());
        let query = known_on.map_or(query, |known_on| query.known_on(Moment::parse(known_on).unwrap()));
        let decision = law.decide(&query).unwrap();
        decision.governing().map(|own| format!("{}@{}", own.id(), own.version())).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(governs("2021-03-05", None), "cap@2021-03-01");
    assert_eq!(governs("2021-03-20", None), "cap@2021-03-15 other@2021-03-10");
    // On 26 February only the first had been published; on the 11th the second instrument was in force, so it was known.
    assert_eq!(governs("2021-03-20", Some("2021-02-26")), "cap@2021-03-01");
    assert_eq!(governs("2021-03-20", Some("2021-03-11")), "other@2021-03-10");
    assert_eq!(governs("2021-03-20", Some("2021-03-12")), "cap@2021-03-15 other@2021-03-10");
    assert_eq!(governs("2021-03-05", Some("2021-02-24")), "");
    let query = Query::new(Gathering::new().participants(30)).venue("3030").on(Moment::parse("2021-03-05").unwrap());
    let decision = law.decide(&query.known_on(Moment::parse("2021-02-24").unwrap())).unwrap();
    assert_eq!(decision.known_later().map(|own| own.id()).collect::<Vec<_>>(), ["cap"]);
    let text = decision.explain(hjemmel::Language::English).to_string();
    assert!(text.contains("as far as was known on 2021-02-24") && text.contains("known only from 2021-02-25"), "{text}");
}

#[test]
fn one_version_is_loaded_once_however_its_start_is_written() {
    let start = |from: &str| version("cap", &format!("{{ from = {from} }}"), 10);
    let (day, midnight) = (start("2021-03-01"), start("2021-03-01T00:00:00"));
    let faults = with(&empty(), &[day, midnight]).unwrap_err();
    assert_eq!(faults.list().iter().map(|fault| fault.code.id()).collect::<Vec<_>>(), ["duplicate_regulation"]);
    let undated = || version("und", "\"unstated\"", 10);
    let until = version("und", "{ until = 2021-01-01 }", 10);
    assert_eq!(with(&empty(), &[undated(), until, undated()]).unwrap_err().list().len(), 1);
}

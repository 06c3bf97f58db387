//! Broken regulation files: each fault is found, with its code and its place, and none that only follows from another.
//!
//! The files lie in `faults/`. Their first lines, `# expect: code@line:column, …`, name all faults in the order of the file.
//! The renderings are snapshots: each was read before it was accepted.

use hjemmel::{FaultCode, Faults, File, Law, bundle};
use hjemmel_tests::{folder, whole_text};
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// The codes that no file in `faults/` can have, and why; tests below cause the first five of them.
const IN_CODE: [(FaultCode, &str); 6] = [
    (FaultCode::NotUtf8, "a file in the tree that is no text is a nuisance to every tool"),
    (FaultCode::TooLarge, "so is one of 5 MiB"),
    (FaultCode::TableTooLarge, "so is a list of 129 alternatives"),
    (FaultCode::TooMany, "and one with hundreds of faults"),
    (FaultCode::DuplicateRegulation, "takes two files"),
    (FaultCode::Unreadable, "is told by the command, which reads files; its own tests cause it"),
];

/// The smallest file that loads; `%` stands where provisions put their conditions.
const SOUND: &str = r#"format = 1
id = "town"
authority = "municipal"
places = ["3030"]
validity = "unstated"
title = { nb = "Prøve", nn = "Prøve", en = "Trial" }

[[provision]]
id = "gatherings.banned"
question = "gathering"
effect = "outcome"
verdict = "prohibited"
basis = "stated"
when = %
source = { heading = "§ 1", sentence = 1, digest = "sha256:0000000000000000000000000000000000000000000000000000000000000000" }
text = { nb = "Slik er det.", nn = "Slik er det.", en = "So it is." }
"#;

fn load(name: &str, bytes: &[u8]) -> Result<Law, Faults> {
    Law::empty(bundle::register().unwrap()).with([File { name, bytes }])
}

fn sound(when: &str) -> String {
    SOUND.replace('%', when)
}

/// The faults of a text that must not load.
fn refused(name: &str, text: &str) -> Faults {
    load(name, text.as_bytes()).err().unwrap_or_else(|| panic!("{name} loads"))
}

/// The faults as the files write them.
fn listed(faults: &Faults) -> Vec<String> {
    faults.list().iter().map(|fault| format!("{}@{}:{}", fault.code.id(), fault.line, fault.column)).collect()
}

/// Name, text and expected faults of every file in `faults/`.
fn files() -> Vec<(String, String, Vec<String>)> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder().join("faults")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let text = std::fs::read_to_string(folder().join("faults").join(&name)).unwrap();
        let lists = text.lines().map_while(|line| line.strip_prefix("# expect: "));
        let expected: Vec<String> = lists.flat_map(|list| list.trim_end_matches(',').split(", ").map(str::to_owned)).collect();
        assert!(name.ends_with(".toml") && !expected.is_empty(), "{name}: a file here ends in .toml and says what it expects");
        files.push((name, text, expected));
    }
    assert!(files.len() >= FaultCode::ALL.len(), "only {} files", files.len());
    files.sort();
    files
}

#[test]
fn every_broken_file_has_exactly_the_faults_it_expects() {
    let mut different = String::new();
    for (name, text, expected) in files() {
        let found = listed(&refused(&name, &text));
        if found != expected {
            let _ = writeln!(different, "{name}:\n  expected {}\n  found    {}", expected.join(", "), found.join(", "));
        }
    }
    assert!(different.is_empty(), "\n{different}");
}

#[test]
fn every_fault_reads_as_it_was_accepted() {
    for (name, text, _) in files() {
        insta::assert_snapshot!(name.trim_end_matches(".toml"), refused(&name, &text).render(false));
    }
}

#[test]
fn every_code_is_met_in_a_file_or_in_code() {
    let files = files();
    let in_files: BTreeSet<&str> =
        files.iter().flat_map(|(.., expected)| expected).filter_map(|one| one.split('@').next()).collect();
    for code in FaultCode::ALL {
        let in_code = IN_CODE.iter().any(|(other, _)| other == code);
        assert_eq!(in_files.contains(code.id()), !in_code, "{}: in a file, or else in code", code.id());
    }
    for (name, ..) in &files {
        let code = name.trim_end_matches(".toml").split('-').next().unwrap();
        assert!(in_files.contains(code) || code == "many_faults", "{name} is not named after a code");
    }
}

#[test]
fn many_different_faults_of_one_file_are_told_at_once() {
    let files = files();
    let (.., expected) = files.iter().find(|(name, ..)| name == "many_faults.toml").unwrap();
    let codes: BTreeSet<&str> = expected.iter().filter_map(|one| one.split('@').next()).collect();
    assert!(codes.len() > 15, "only {codes:?}");
}

#[test]
fn the_file_the_others_are_made_from_is_sound() {
    for text in [sound("{}"), sound("{}").replace('\n', "\r\n"), format!("\u{feff}{}", sound("{}"))] {
        load("sound.toml", text.as_bytes()).unwrap();
    }
}

#[test]
fn a_file_in_another_encoding_is_refused_where_it_begins() {
    // Latin-1, as old editors save: the first letter outside ASCII is the ø of the title.
    let bytes: Vec<u8> = sound("{}").chars().map(|letter| u8::try_from(u32::from(letter)).unwrap()).collect();
    let faults = load("not_utf8.toml", &bytes).unwrap_err();
    assert_eq!(listed(&faults), ["not_utf8@6:19"]);
    insta::assert_snapshot!("not_utf8", faults.render(false));
}

#[test]
fn a_file_may_have_4_mib_and_no_more() {
    let mut text = sound("{}");
    text.push('#');
    text.push_str(&"x".repeat((4 << 20) - text.len()));
    load("large.toml", text.as_bytes()).unwrap();
    text.push('x');
    assert_eq!(listed(&refused("larger.toml", &text)), ["file_too_large@1:1"]);
    text.push_str(&"x".repeat((5 << 20) - text.len()));
    insta::assert_snapshot!("file_too_large", refused("file_too_large.toml", &text).render(false));
}

#[test]
fn a_regulation_is_loaded_once() {
    let text = sound("{}");
    let file = |name| File { name, bytes: text.as_bytes() };
    let empty = Law::empty(bundle::register().unwrap());
    let faults = empty.with([file("town.toml"), file("duplicate_regulation.toml")]).unwrap_err();
    assert_eq!(listed(&faults), ["duplicate_regulation@1:1"]);
    insta::assert_snapshot!("duplicate_regulation", faults.render(false));
    let loaded = empty.with([file("town.toml")]).unwrap();
    assert_eq!(listed(&loaded.with([file("again.toml")]).unwrap_err()), ["duplicate_regulation@1:1"]);
    // Another version of it is another regulation.
    loaded.with([File { name: "dated.toml", bytes: text.replace("\"unstated\"", "{ from = 2021-03-16 }").as_bytes() }]).unwrap();
}

#[test]
fn of_very_many_faults_the_first_200_are_told_and_the_others_counted() {
    let faults = |keys: usize| {
        let keys: String = (0..keys).map(|at| format!("key{at:06} = 1\n")).collect();
        refused("too_many_faults.toml", &format!("{keys}{}", sound("{}")))
    };
    assert_eq!(faults(200).list().len(), 200);
    // So many that looking at each of them with all the others would not end.
    let list = faults(60_000).into_list();
    assert_eq!((list.len(), list[199].line, list[200].code), (201, 200, FaultCode::TooMany));
    assert!(list[200].message.contains("59800 more"), "{}", list[200].message);
}

/// Alternatives that cut each of these counts at 1, 2, … up to `cuts`; the first also asks what `more` says.
fn cutting(facts: &[&str], cuts: usize, more: &str) -> String {
    let row = |at: usize| {
        let tests: Vec<String> = facts.iter().map(|fact| format!("{fact} = {{ at_least = {at} }}")).collect();
        let more = if at == 1 { more } else { "" };
        format!("{{ {}{more} }}", tests.join(", "))
    };
    format!("[{}]", (1..=cuts).map(row).collect::<Vec<_>>().join(", "))
}

#[test]
fn a_question_may_have_128_alternatives_and_no_more() {
    load("many.toml", sound(&cutting(&["participants"], 128, "")).as_bytes()).unwrap();
    let faults = refused("table_too_large-alternatives.toml", &sound(&cutting(&["participants"], 129, "")));
    assert_eq!(listed(&faults), ["table_too_large@9:6"]);
    insta::assert_snapshot!("table_too_large-alternatives", faults.render(false));
}

#[test]
fn a_table_may_have_4_194_304_cells_and_the_facts_that_make_more_are_named_with_their_sizes() {
    // 128 × 128 × 128 × 2 is the limit; another fact doubles it.
    let counts = ["participants", "performers", "spectators"];
    load("limit.toml", sound(&cutting(&counts, 127, ", indoors = true")).as_bytes()).unwrap();
    let faults = refused("table_too_large.toml", &sound(&cutting(&counts, 127, ", indoors = true, notified = true")));
    assert_eq!(listed(&faults), ["table_too_large@9:6"]);
    let help = faults.list()[0].help.clone().unwrap();
    for size in ["participants 128", "performers 128", "spectators 128", "indoors 2", "notified 2"] {
        assert!(help.contains(size), "{size}: {help}");
    }
    insta::assert_snapshot!("table_too_large", faults.render(false));
}

/// A law, or faults that lie inside the text and can be shown.
fn law_or_faults(bytes: &[u8], what: &str) -> bool {
    let Err(faults) = load("broken.toml", bytes) else { return true };
    let text = String::from_utf8_lossy(bytes);
    let lines: Vec<&str> = text.split('\n').collect();
    for fault in faults.list() {
        let line = lines.get(fault.line.wrapping_sub(1));
        let inside = line.is_some_and(|line| (1..=line.chars().count() + 1).contains(&fault.column));
        assert!(inside, "{what}: {} at {}:{} is not in the text", fault.code.id(), fault.line, fault.column);
    }
    // One is shown for all: showing takes as long as loading does.
    let place = if text.is_empty() { " broken.toml" } else { " broken.toml:" };
    assert!(faults.list()[0].render(false).contains(place), "{what}: {faults}");
    false
}

#[test]
fn a_bundled_file_cut_off_anywhere_is_refused_in_good_order() {
    for (name, text) in bundle::regulations() {
        // One file at a thousand places; each of the others at a few.
        let step = if text == whole_text() { 61 } else { 499 };
        let refused = |end: &usize| !law_or_faults(&text.as_bytes()[..*end], &format!("{name} to {end}"));
        let cuts = (0..text.len()).step_by(step);
        let (all, refused) = (cuts.clone().count(), cuts.filter(refused).count());
        assert!(refused > all / 2, "{name}: most of what is left of a file is no regulation: {refused} of {all}");
    }
}

#[test]
fn a_bundled_file_with_bytes_changed_or_lost_is_loaded_or_refused_in_good_order() {
    // xorshift: the same mutants every time.
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut next = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % below as u64).unwrap()
    };
    let mut all = (0, 0);
    for (name, text) in bundle::regulations() {
        let mutants = if text == whole_text() { 500 } else { 8 };
        let (mut loaded, mut refused) = (0, 0);
        for mutant in 0..mutants {
            let mut bytes = text.as_bytes().to_vec();
            for _ in 0..=next(3) {
                let at = next(bytes.len());
                match next(3) {
                    0 => bytes[at] ^= 1 << next(8),
                    1 => drop(bytes.remove(at)),
                    _ => drop(bytes.drain(at..bytes.len().min(at + 1 + next(60)))),
                }
            }
            if law_or_faults(&bytes, &format!("{name}, mutant {mutant}")) { loaded += 1 } else { refused += 1 }
        }
        all = (all.0 + loaded, all.1 + refused);
    }
    let (loaded, refused) = all;
    assert!(loaded > 20 && refused > 200, "{loaded} loaded, {refused} refused");
}

#[test]
fn nothing_is_nested_too_deep_to_be_refused() {
    let deep = 20_000;
    let nested = |open: &str, close: &str| format!("{}1{}", open.repeat(deep), close.repeat(deep));
    for (what, value) in [("arrays", nested("[", "]")), ("tables", nested("{a=", "}")), ("left open", "[{a=".repeat(deep))] {
        assert!(!law_or_faults(sound(&value).as_bytes(), what), "{what} are accepted");
    }
    let dotted = vec!["a"; deep].join(".");
    for (what, line) in [("dotted keys", format!("{dotted} = 1\n")), ("headers", format!("[{dotted}]\n"))] {
        assert!(!law_or_faults(format!("{}{line}", sound("{}")).as_bytes(), what), "{what} are accepted");
    }
}

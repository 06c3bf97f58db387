//! The vocabulary as numbers and structs for the C library, and the header that cbindgen makes of it.

use super::numbers::Numbers;
use super::vocabulary::{Domain, Fact, Question, Vocabulary};
use super::{Generated, camel, capital};
use crate::Failure;
use std::fmt::Write as _;
use std::path::Path;

/// The questions that have a struct of their own; the others are asked through `hjm_facts` and JSON.
const STRUCTS: [&str; 3] = ["home_office", "gathering", "documentation"];

/// What only a caller from C can get wrong, beside the errors of the library.
const OWN_ERRORS: [(&str, &str); 12] = [
    ("NULL_POINTER", "A pointer that must not be NULL is."),
    ("WRONG_SIZE", "A struct's `size` is not one it can have."),
    ("MISALIGNED", "A pointer does not lead to where such a value can lie."),
    ("LENGTH", "A number of items or bytes that memory cannot hold."),
    ("NOT_UTF8", "A text is not UTF-8."),
    ("UNKNOWN_NUMBER", "A number stands for nothing."),
    ("OUT_OF_RANGE", "A position is past the end."),
    ("BUFFER_TOO_SMALL", "A text does not fit the place for it."),
    ("UNFINISHED", "The interview has more to ask."),
    ("TOO_MANY", "There are too many situations to tell what would change the answer."),
    ("OUT_OF_MEMORY", "There is no memory for an object. No error object comes with it."),
    ("INTERNAL", "A defect of the library; please report it."),
];

pub(super) fn files(vocabulary: &Vocabulary, numbers: &mut Numbers, root: &Path) -> Result<Vec<Generated>, Failure> {
    let folder = root.join("bindings/c/src/generated");
    let mut files = vec![
        Generated { path: folder.join("mod.rs"), text: index() },
        Generated { path: folder.join("results.rs"), text: results(numbers, root)? },
        Generated { path: folder.join("vocabulary.rs"), text: names(vocabulary, numbers) },
    ];
    for id in STRUCTS {
        let question = vocabulary.questions.iter().find(|question| question.id == id);
        let question = question.ok_or_else(|| format!("the vocabulary has no question `{id}`"))?;
        files.push(Generated { path: folder.join(format!("{id}.rs")), text: structure(vocabulary, numbers, question) });
    }
    Ok(files)
}

/// The header, as cbindgen makes it of the crate.
pub(super) fn header(root: &Path) -> Result<String, Failure> {
    let folder = root.join("bindings/c");
    let mut config = cbindgen::Config::from_file(folder.join("cbindgen.toml"))?;
    // No function mentions the enums: numbers are passed as `int32_t`, so that one that is not known is refused.
    config.export.include = enums(&folder.join("src"))?;
    let bindings = cbindgen::Builder::new().with_crate(folder).with_config(config).generate();
    let mut text = Vec::new();
    bindings.map_err(|error| error.to_string())?.write(&mut text);
    let text = String::from_utf8(text).map_err(|error| error.to_string())?;
    // Functions that are inline have no place in what cbindgen writes but behind the guard.
    let inline = std::fs::read_to_string(root.join("bindings/c/src/inline.h")).map_err(|error| error.to_string())?;
    let (before, end) = text.rsplit_once("\n#endif").ok_or("the header has no guard")?;
    Ok(format!("{before}\n{inline}\n#endif{end}"))
}

/// The enums of a folder of sources and of the folders within it.
fn enums(folder: &Path) -> Result<Vec<String>, Failure> {
    let told = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(told)? {
        let path = entry.map_err(told)?.path();
        if path.is_dir() {
            found.extend(enums(&path)?);
            continue;
        }
        let text = std::fs::read_to_string(&path).map_err(told)?;
        let names = text.lines().filter_map(|line| line.strip_prefix("pub enum ")?.strip_suffix(" {"));
        found.extend(names.map(str::to_owned));
    }
    found.sort();
    Ok(found)
}

/// The fields of the structs, for the tests in C.
pub(super) fn fields(vocabulary: &Vocabulary, numbers: &mut Numbers) -> String {
    let mut text = String::from("/* The fields of the structs, for tests that go through all of them. */\n#include <hjemmel.h>\n");
    for question in vocabulary.questions.iter().filter(|question| STRUCTS.contains(&question.id.as_str())) {
        let _ = write!(text, "\n#define {}_FIELDS(COUNT, NUMBER)", question.id.to_uppercase());
        for (_, fact) in by_number(numbers, question) {
            let kind = if fact.domain == "count" { "COUNT" } else { "NUMBER" };
            let _ = write!(text, " \\\n  {kind}({}, {})", fact.id, fact_name(question, fact));
        }
        text.push('\n');
    }
    text
}

fn index() -> String {
    let mut text =
        String::from("//! Numbers and structs of the C interface that come from the vocabulary and from the library's errors.\n\n");
    for module in STRUCTS.iter().chain(&["results", "vocabulary"]) {
        let _ = writeln!(text, "mod {module};");
    }
    text.push('\n');
    for module in STRUCTS.iter().chain(&["results", "vocabulary"]) {
        let _ = writeln!(text, "pub use {module}::*;");
    }
    text
}

/// The error codes, each with the first sentence that the core says of it.
fn codes(root: &Path) -> Result<Vec<(String, String)>, Failure> {
    let path = root.join("crates/hjemmel-core/src/error.rs");
    let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let listed = text.split_once("\ncodes! {\n").and_then(|(_, rest)| rest.split_once("\n}"));
    let listed = listed.ok_or_else(|| format!("{}: no list of codes", path.display()))?.0;
    let lines: Vec<&str> = text.lines().collect();
    listed
        .lines()
        .map(|line| {
            let (variant, code) = line.trim().split_once(' ').ok_or_else(|| format!("not a code: {line}"))?;
            let opens = [format!("    {variant} {{"), format!("    {variant}(")];
            let at = lines.iter().position(|line| opens.iter().any(|opens| line.starts_with(opens)));
            let said = lines.iter().take(at.unwrap_or(0)).rev().find_map(|line| line.strip_prefix("    /// "));
            let said = said.filter(|_| at.is_some()).ok_or_else(|| format!("nothing is said of {variant}"))?;
            // Links of the core's documentation lead nowhere in a header.
            let said = said.replace("[`crate::json::MAX_BYTES`]", "what is read");
            Ok((code.trim_matches(['"', ',']).to_owned(), said))
        })
        .collect()
}

fn results(numbers: &mut Numbers, root: &Path) -> Result<String, Failure> {
    let codes = codes(root)?;
    let mut entries: Vec<(i32, String, String, String)> = Vec::new();
    let own = OWN_ERRORS.iter().map(|(name, said)| ((*name).to_owned(), (*said).to_owned(), name.to_lowercase()));
    let library = codes.iter().map(|(code, said)| (code.to_uppercase(), said.clone(), code.clone()));
    for (name, said, code) in own.chain(library) {
        let name = format!("HJM_ERROR_{name}");
        entries.push((numbers.of("hjm_result", &name), name, said, code));
    }
    entries.sort();
    let mut text = String::from(
        "//! What a call returns.\n\n/// What a call returns.\n#[repr(C)]\n#[derive(Clone, Copy)]\npub enum hjm_result {\n/// It worked.\nHJM_OK = 0,\n",
    );
    for (number, name, said, _) in &entries {
        let _ = writeln!(text, "/// {said}\n{name} = {number},");
    }
    text.push_str("}\n\n/// The number of an error code of the library.\npub(crate) fn number_of(code: &str) -> Option<i32> {\nSome((match code {\n");
    for (_, name, _, code) in entries.iter().filter(|(.., code)| codes.iter().any(|(own, _)| own == code)) {
        let _ = writeln!(text, "{code:?} => hjm_result::{name},");
    }
    text.push_str("_ => return None,\n}) as i32)\n}\n\n/// The code of a number.\npub(crate) const fn code_of(number: i32) -> &'static str {\nmatch number {\n");
    for (number, _, _, code) in &entries {
        let _ = writeln!(text, "{number} => {code:?},");
    }
    text.push_str("_ => \"\",\n}\n}\n");
    Ok(text)
}

/// The enums of the vocabulary, and its numbers in its own order.
fn names(vocabulary: &Vocabulary, numbers: &mut Numbers) -> String {
    let mut text = String::from("//! The numbers of the vocabulary.\n");
    let questions = vocabulary.questions.iter().map(|one| (upper("QUESTION", &one.id), one.prompt.en.clone()));
    enumeration(&mut text, numbers, "hjm_question", "A question.", questions.collect());
    let roles = vocabulary.places.iter().map(|one| (upper("PLACE", &one.id), format!("{}.", capital(&one.label.en))));
    let roles: Vec<_> = roles.collect();
    let role_numbers = enumeration(&mut text, numbers, "hjm_place_role", "The role of a place.", roles);
    for domain in &vocabulary.domains {
        let values = domain.values.iter().map(|one| (upper(&domain.id, &one.id), format!("{}.", capital(&one.label.en))));
        let said = format!("{}.", capital(&domain.label.en));
        let list = enumeration(&mut text, numbers, &format!("hjm_{}", domain.id), &said, values.collect());
        assert!(list.iter().all(|number| (1..64).contains(number)), "a number of {} is no bit", domain.id);
        let _ = writeln!(text, "\npub(super) const {}: &[i32] = &{list:?};", domain.id.to_uppercase());
    }
    let mut table = String::new();
    for question in &vocabulary.questions {
        let verdicts = question.verdicts.iter().map(|one| (verdict_name(question, &one.id), one.answer.en.clone()));
        let said = format!("A verdict on: {}", question.prompt.en);
        let verdicts = enumeration(&mut text, numbers, &format!("hjm_{}_verdict", question.id), &said, verdicts.collect());
        let facts = question.facts.iter().map(|one| (fact_name(question, one), one.prompt.en.clone()));
        let said = format!("A fact of the question: {}", question.prompt.en);
        let facts = enumeration(&mut text, numbers, &format!("hjm_{}_fact", question.id), &said, facts.collect());
        // Sets of verdicts, facts and values go out as the bits of a 64-bit number.
        assert!(facts.iter().chain(&verdicts).all(|number| (1..64).contains(number)), "a number of {} is no bit", question.id);
        let own = |fact: &Fact| vocabulary.domain(&fact.domain).map_or_else(|| "&[]".to_owned(), |own| own.id.to_uppercase());
        let values: Vec<String> = question.facts.iter().map(own).collect();
        let number = numbers.of("hjm_question", &upper("QUESTION", &question.id));
        let _ = writeln!(
            table,
            "QuestionNumbers {{ number: {number}, verdicts: &{verdicts:?}, facts: &{facts:?}, values: &[{}] }},",
            values.join(", ")
        );
    }
    let _ = writeln!(
        text,
        "\n/// The numbers of a question and of what belongs to it, each list in the vocabulary's order.\npub(crate) struct QuestionNumbers {{\npub(crate) number: i32,\npub(crate) verdicts: &'static [i32],\npub(crate) facts: &'static [i32],\n/// Of each fact those of its values; none where they have no names.\npub(crate) values: &'static [&'static [i32]],\n}}\n\n/// The numbers of the questions.\npub(crate) static QUESTIONS: &[QuestionNumbers] = &[{table}];\n\n/// The numbers of the roles of places.\npub(crate) static ROLES: &[i32] = &{role_numbers:?};"
    );
    text
}

/// Writes an enum, its members in the order of their numbers, and returns the numbers in the order given.
fn enumeration(text: &mut String, numbers: &mut Numbers, name: &str, said: &str, members: Vec<(String, String)>) -> Vec<i32> {
    let mut list: Vec<(i32, String, String)> =
        members.into_iter().map(|(member, said)| (numbers.of(name, &member), member, said)).collect();
    let order = list.iter().map(|(number, ..)| *number).collect();
    list.sort();
    let _ = writeln!(text, "\n/// {said}\n#[repr(C)]\n#[derive(Clone, Copy)]\npub enum {name} {{");
    for (number, member, said) in list {
        let _ = writeln!(text, "/// {said}\n{member} = {number},");
    }
    text.push_str("}\n");
    order
}

fn upper(set: &str, id: &str) -> String {
    format!("HJM_{}_{}", set.to_uppercase(), id.to_uppercase())
}

fn verdict_name(question: &Question, id: &str) -> String {
    upper(&format!("{}_VERDICT", question.id), id)
}

fn fact_name(question: &Question, fact: &Fact) -> String {
    upper(&format!("{}_FACT", question.id), &fact.id)
}

/// The facts of a question in the order of their numbers, each with its position in the vocabulary.
fn by_number<'q>(numbers: &mut Numbers, question: &'q Question) -> Vec<(usize, &'q Fact)> {
    let mut facts: Vec<(usize, &Fact)> = question.facts.iter().enumerate().collect();
    facts.sort_by_key(|(_, fact)| numbers.of(&format!("hjm_{}_fact", question.id), &fact_name(question, fact)));
    facts
}

/// A struct with the facts of a question, and the functions that take it.
fn structure(vocabulary: &Vocabulary, numbers: &mut Numbers, question: &Question) -> String {
    let (id, name) = (&question.id, format!("hjm_{}", question.id));
    let facts = by_number(numbers, question);
    let words = |facts: &[(usize, &Fact)]| facts.iter().map(|(_, fact)| 1 + usize::from(fact.domain == "count")).sum::<usize>();
    let first = numbers.first(&name, facts.len());
    let mut sets: Vec<String> =
        facts.iter().filter_map(|(_, fact)| vocabulary.domain(&fact.domain)).map(|own: &Domain| own.id.to_uppercase()).collect();
    sets.sort();
    sets.dedup();
    let sets = if sets.is_empty() { String::new() } else { format!("use super::vocabulary::{{{}}};\n", sets.join(", ")) };
    let mut text = format!(
        "//! The question `{id}` as a struct: {prompt}\n\n{sets}use crate::decide::{{self, Typed, hjm_outcome}};\nuse crate::decision::hjm_decision;\nuse crate::error::{{Failure, hjm_error}};\nuse crate::law::hjm_law;\nuse crate::query::hjm_query;\nuse crate::raw::Sized_;\nuse hjemmel::Facts;\nuse std::mem::MaybeUninit;\n\n/// The facts of the question: {prompt} Zero it, set `size`, then what is known.\n#[repr(C)]\n#[derive(Clone, Copy)]\npub struct {name} {{\n/// `sizeof({name})`.\npub size: usize,\n",
        prompt = question.prompt.en,
    );
    let mut steps = String::new();
    for (position, fact) in &facts {
        let help = fact.help.as_ref().map(|help| format!(" {}", help.en)).unwrap_or_default();
        let own = fact.id.as_str();
        let (kind, values, step) = match fact.domain.as_str() {
            "yes_no" => {
                ("i32", " `HJM_YES` or `HJM_NO`.".to_owned(), format!("yes_no(&mut facts, {position}, self.{own}, {own:?})?"))
            }
            "count" => ("crate::raw::hjm_count", String::new(), format!("count(&mut facts, {position}, self.{own}, {own:?})?")),
            set => (
                "i32",
                format!(" One of `HJM_{}_*`.", set.to_uppercase()),
                format!("term(&mut facts, {position}, self.{own}, {}, {own:?})?", set.to_uppercase()),
            ),
        };
        let _ = writeln!(text, "/// {}{help}{values}\npub {own}: {kind},", fact.prompt.en);
        let _ = writeln!(steps, "decide::{step};");
    }
    if words(&facts) % 2 == 1 {
        text.push_str("/// Zero.\npub reserved: i32,\n");
        steps.push_str("crate::numbers::unused(self.reserved)?;\n");
    }
    let later = facts.get(first).map(|(_, fact)| format!("const FIRST: usize = std::mem::offset_of!({name}, {});\n", fact.id));
    let _ = writeln!(
        text,
        "}}\n\n// SAFETY: plain numbers without padding (the assertion), the size first.\nunsafe impl Sized_ for {name} {{\n{}}}\n\nconst _: () = assert!(size_of::<{name}>() == size_of::<usize>() + {});\n",
        later.unwrap_or_default(),
        4 * (words(&facts) + words(&facts) % 2),
    );
    let _ = writeln!(
        text,
        "impl Typed for {name} {{\nfn facts(&self) -> Result<Facts, Failure> {{\nlet mut facts: Facts = hjemmel::{}::new().into();\n{steps}Ok(facts)\n}}\n}}\n",
        camel(id),
    );
    let _ = writeln!(
        text,
        "/// Answers: {prompt}\n#[unsafe(no_mangle)]\npub unsafe extern \"C\" fn hjm_decide_{id}(law: Option<&hjm_law>, facts: *const {name}, query: *const hjm_query, decision: Option<&mut MaybeUninit<*mut hjm_decision>>, error: Option<&mut MaybeUninit<*mut hjm_error>>) -> i32 {{\n// SAFETY: the caller says that each has as many bytes as its size says.\nunsafe {{ decide::decide_typed(law, facts, query, decision, error) }}\n}}\n",
        prompt = question.prompt.en,
    );
    let _ = writeln!(
        text,
        "/// Answers without its reasons: {prompt}\n#[unsafe(no_mangle)]\npub unsafe extern \"C\" fn hjm_outcome_{id}(law: Option<&hjm_law>, facts: *const {name}, query: *const hjm_query, outcome: *mut hjm_outcome, error: Option<&mut MaybeUninit<*mut hjm_error>>) -> i32 {{\n// SAFETY: the caller says that each has as many bytes as its size says.\nunsafe {{ decide::outcome_typed(law, facts, query, outcome, error) }}\n}}",
        prompt = question.prompt.en,
    );
    text
}

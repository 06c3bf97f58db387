//! What the suites share: the corpus of cases, the bundled law, and regulations made for tests.
//!
//! The cases themselves lie in `cases/`, one JSON document a line; every front of the library runs them.

pub mod caps;
pub mod instruments;
pub mod minutes;
pub mod plain;
pub mod random;
pub mod situations;

use hjemmel::cases::{self, Case};
use hjemmel::{Error, Extent, Facts, File, Law, Question, Regulation, Table, bundle, bundled};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// The folder of this crate.
#[must_use]
pub fn folder() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The workspace's root.
#[must_use]
pub fn root() -> PathBuf {
    folder().parent().unwrap_or_else(|| folder()).to_owned()
}

/// Every case of the corpus, with the file it stands in.
///
/// # Panics
/// Where a file cannot be read, a line is no case, or there are none: then the tests would look at nothing.
#[must_use]
pub fn corpus() -> Vec<(String, Case)> {
    let mut files = Vec::new();
    collect(&folder().join("cases"), &mut files);
    files.sort();
    let mut corpus = Vec::new();
    for path in files {
        let name = path.strip_prefix(folder()).unwrap_or(&path).display().to_string();
        let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{name}: {error}"));
        let cases = cases::read(&text).unwrap_or_else(|fault| panic!("{name}: {fault}"));
        corpus.extend(cases.into_iter().map(|case| (name.clone(), case)));
    }
    assert!(corpus.len() > 150, "the corpus has only {} cases", corpus.len());
    corpus
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|ending| ending == "jsonl") {
            files.push(path);
        }
    }
}

/// The bundled law, and the made-up regulations with dates that cases need beside it.
///
/// # Panics
/// Where one of them does not load.
#[must_use]
pub fn law() -> Law {
    let bundled = bundled().unwrap_or_else(|error| panic!("{error}"));
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(folder().join("regulations")).into_iter().flatten().flatten() {
        paths.extend(Some(entry.path()).filter(|path| path.extension().is_some_and(|ending| ending == "toml")));
    }
    paths.sort();
    assert!(!paths.is_empty(), "the folder of regulations made for the corpus is empty");
    let texts: Vec<(String, Vec<u8>)> = paths
        .iter()
        .map(|path| (path.display().to_string(), std::fs::read(path).unwrap_or_else(|error| panic!("{error}"))))
        .collect();
    let files = texts.iter().map(|(name, bytes)| File { name, bytes });
    bundled.with(files).unwrap_or_else(|faults| panic!("{faults}"))
}

/// The text of the regulation that was read sentence by sentence, which has something of everything.
///
/// # Panics
/// Where it does not ship.
#[must_use]
pub fn whole_text() -> &'static str {
    static TEXT: LazyLock<String> = LazyLock::new(|| {
        let found = bundle::regulations().find(|(name, _)| *name == "lillestrom-home-office.toml");
        found.map(|(_, text)| text).unwrap_or_else(|| panic!("it does not ship"))
    });
    &TEXT
}

/// Loads one regulation from text, over the bundled places.
///
/// # Errors
/// The faults of the text.
pub fn load(text: &str) -> Result<Law, Error> {
    Ok(Law::empty(bundle::register()?).with([File { name: "test.toml", bytes: text.as_bytes() }])?)
}

/// The only regulation of a law.
///
/// # Panics
/// Where it has another number of them.
#[must_use]
pub fn only(law: &Law) -> &Regulation {
    match law.regulations().collect::<Vec<_>>().as_slice() {
        [regulation] => regulation,
        other => panic!("{} regulations", other.len()),
    }
}

/// The different tables of a regulation, each with its question and an extent that has it: extents may share tables.
#[must_use]
pub fn tables(regulation: &Regulation) -> Vec<(&'static Question, &Extent, &Table)> {
    let mut tables: Vec<(&'static Question, &Extent, &Table)> = Vec::new();
    for extent in regulation.extents() {
        for question in regulation.questions() {
            let Some(table) = extent.table(question) else { continue };
            let known = tables.iter().any(|(_, _, known)| std::ptr::eq(*known, table));
            if !known {
                tables.push((question, extent, table));
            }
        }
    }
    assert!(!tables.is_empty(), "{} has no tables", regulation.id());
    tables
}

/// A situation for every cell of a table: every fact known along which it has classes.
///
/// # Panics
/// Where an axis has a class without a value.
pub fn cells(question: &'static Question, table: &Table) -> impl Iterator<Item = Facts> {
    (0..table.situations()).map(move |cell| {
        let mut rest = cell;
        table.axes().iter().fold(Facts::new(question), |facts, axis| {
            let class = rest % axis.classes();
            rest /= axis.classes();
            let value = axis.representative(class).unwrap_or_else(|| panic!("no value of the class {class}"));
            facts.with_fact(axis.fact(), value).unwrap_or_else(|| panic!("{value:?} is no value of an axis of {}", question.id))
        })
    })
}

/// A fixed sequence of numbers below a bound, for choosing without chance.
pub struct Sequence(u64);

impl Sequence {
    /// The sequence with this number.
    #[must_use]
    pub const fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// The next of them below `bound`.
    pub fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 11).unwrap_or_default() % bound.max(1)
    }
}

/// The examples of the project's front page, compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;

//! The numbers of the C interface: written down in `bindings/c/numbers.toml`, where names are added and nothing is changed.

use crate::Failure;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

/// Where the numbers are written down.
pub(super) const FILE: &str = "bindings/c/numbers.toml";

const HEAD: &str =
    "# Every number of the C interface, by its enum. `cargo xtask generate` adds names; a number never changes and is never used
# for something else, since programs are compiled with it. `[first]` has the number of facts that each struct began with.
";

/// The section with the number of facts that each struct began with.
const FIRST: &str = "first";

/// The numbers, by enum and name.
pub(super) struct Numbers(BTreeMap<String, BTreeMap<String, i32>>);

impl Numbers {
    /// Reads them; none are a fault only where nothing is there to be read.
    pub(super) fn read(root: &Path) -> Result<Self, Failure> {
        let text = std::fs::read_to_string(root.join(FILE)).map_err(|error| format!("{FILE}: {error}"))?;
        toml::from_str(&text).map(Self).map_err(|error| format!("{FILE}: {error}"))
    }

    /// The number of a name: the one it has, or the next of its enum.
    pub(super) fn of(&mut self, set: &str, name: &str) -> i32 {
        let own = self.0.entry(set.to_owned()).or_default();
        let next = own.values().max().map_or(1, |last| last + 1);
        *own.entry(name.to_owned()).or_insert(next)
    }

    /// The number of facts that a struct began with: those it has now where it is new.
    pub(super) fn first(&mut self, name: &str, now: usize) -> usize {
        let now = i32::try_from(now).unwrap_or(i32::MAX);
        let first = *self.0.entry(FIRST.to_owned()).or_default().entry(name.to_owned()).or_insert(now);
        usize::try_from(first).unwrap_or(0)
    }

    /// Enters the constants of a header, and fails where one of them is not what was written down, or where one that was is gone.
    pub(super) fn enter(&mut self, header: &str) -> Result<(), Failure> {
        let mut found: BTreeMap<String, BTreeMap<String, i32>> = BTreeMap::new();
        let mut names = BTreeMap::new();
        for line in header.lines() {
            // An enum is named after its members.
            if let Some(set) = line.strip_prefix("} ").and_then(|end| end.strip_suffix(';')).filter(|_| !names.is_empty()) {
                found.insert(set.to_owned(), std::mem::take(&mut names));
            }
            let Some((name, number)) = line.trim().trim_end_matches(',').split_once(" = ") else { continue };
            if let Some(number) = number.parse().ok().filter(|_| name.starts_with("HJM_")) {
                names.insert(name.to_owned(), number);
            }
        }
        // What is compared with nothing is not compared.
        if found.values().map(BTreeMap::len).sum::<usize>() < 100 {
            return Err("the header has hardly any constants".to_owned());
        }
        for (set, names) in &found {
            for (name, number) in names {
                let known = *self.0.entry(set.clone()).or_default().entry(name.clone()).or_insert(*number);
                if known != *number {
                    return Err(format!("{name} is {number}, and {FILE} has {known}: a number never changes"));
                }
            }
        }
        for (set, names) in self.0.iter().filter(|(set, _)| *set != FIRST) {
            let there = found.get(set);
            if let Some(gone) = names.keys().find(|name| there.is_none_or(|there| !there.contains_key(*name))) {
                return Err(format!("{gone} stands in {FILE} and not in the header: programs are compiled with it"));
            }
            let mut numbers: Vec<&i32> = names.values().collect();
            numbers.sort_unstable();
            if numbers.windows(2).any(|pair| pair.first() == pair.last()) {
                return Err(format!("two names of {set} have one number in {FILE}"));
            }
        }
        Ok(())
    }

    /// The file, names in the order of their numbers.
    pub(super) fn text(&self) -> String {
        let mut text = HEAD.to_owned();
        for (set, names) in &self.0 {
            let mut names: Vec<(&String, &i32)> = names.iter().collect();
            names.sort_by_key(|(name, number)| (**number, *name));
            let _ = writeln!(text, "\n[{set}]");
            for (name, number) in names {
                let _ = writeln!(text, "{name} = {number}");
            }
        }
        text
    }
}

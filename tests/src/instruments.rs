//! Random instruments: versions with windows of days and minutes, undated ones, memberships, narrowed provisions, and those
//! that replace others; and the law made of them, with the plain reading of the same files.

use crate::Sequence;
use crate::plain::Plain;
use hjemmel::jiff::ToSpan as _;
use hjemmel::jiff::civil::Date;
use hjemmel::{File, Law, bundle};
use std::fmt::Write as _;

/// The municipalities that instruments are made for; none of them is renamed while they are.
pub const CODES: [&str; 5] = ["3030", "0301", "4601", "5001", "1103"];

const TEXTS: &str = "nb = \"a\"\nnn = \"b\"\nen = \"c\"\n";

/// Days from the first on, as they are drawn: a day, or a minute of one.
struct Days<'s> {
    sequence: &'s mut Sequence,
    first: Date,
}

impl Days<'_> {
    fn one_in(&mut self, number: usize) -> bool {
        self.sequence.below(number) == 0
    }

    fn day(&mut self, after: Date, within: usize) -> Date {
        after.checked_add(i64::try_from(self.sequence.below(within)).unwrap_or_default().days()).unwrap_or(after)
    }

    /// A day, or one of the minutes that some of the others begin or end at too.
    fn written(&mut self, day: Date) -> String {
        match self.sequence.below(10) {
            0 => format!("{day}T12:00:00"),
            1 => format!("{day}T18:30:00"),
            2 => format!("{day}T00:00:00"),
            3 => format!("{day}T01:59:00"),
            4 => format!("{day}T03:00:00"),
            5 => format!("{day}T02:30:00"),
            _ => day.to_string(),
        }
    }

    /// `from = …, until = …` within a stretch of days, with one side or both.
    fn sides(&mut self, (first, last): (Date, Date)) -> Vec<String> {
        let span = usize::try_from(first.duration_since(last).as_hours().abs() / 24).unwrap_or_default().max(1);
        let from = self.day(first, span);
        let until = self.day(from, usize::try_from(from.duration_since(last).as_hours().abs() / 24).unwrap_or_default().max(1));
        match self.sequence.below(3) {
            0 => vec![format!("from = {}", self.written(from))],
            1 => vec![format!("until = {}", self.written(until))],
            _ => vec![format!("from = {}", self.written(from)), format!("until = {}", self.written(until))],
        }
    }

    fn list(&mut self) -> String {
        let codes: Vec<String> = CODES.iter().filter(|_| self.one_in(2)).map(|code| format!("\"{code}\"")).collect();
        if codes.is_empty() { "[\"3030\"]".to_owned() } else { format!("[{}]", codes.join(", ")) }
    }

    /// The validity of the whole, and the days within which memberships and provisions may be narrowed.
    fn validity(&mut self) -> (String, (Date, Date)) {
        let start = self.day(self.first, 50);
        let last = self.day(start, 25);
        let window = match self.sequence.below(10) {
            0 => "\"unstated\"".to_owned(),
            1 => format!("{{ until = {last} }}"),
            2 | 3 => format!("{{ from = {} }}", self.written(start)),
            _ => format!("{{ from = {}, until = {} }}", self.written(start), self.written(last)),
        };
        (window, (start, last))
    }
}

/// A random instrument, one of a few ids.
fn instrument(sequence: &mut Sequence, number: usize, first: Date) -> String {
    let mut days = Days { sequence, first };
    let (validity, within) = days.validity();
    let national = days.one_in(4);
    let mut text = format!("format = 1\nid = \"random-{}\"\nvalidity = {validity}\n", number % 4);
    let _ = match national {
        true => writeln!(text, "authority = \"national\""),
        false => writeln!(text, "authority = \"regional\"\nplaces = {}", days.list()),
    };
    if days.one_in(3) {
        let _ = writeln!(text, "replaces = [\"random-{}\"]", days.sequence.below(4));
    }
    if days.one_in(3) {
        let published = days.day(first, 70);
        let _ = writeln!(text, "published = {}", days.written(published));
    }
    let _ = writeln!(text, "[title]\n{TEXTS}");
    for _ in 0..if national { 0 } else { days.sequence.below(3) } {
        let window = if days.one_in(5) { "from = \"unstated\"".to_owned() } else { days.sides(within).join("\n") };
        let _ = writeln!(text, "[[membership]]\nplaces = [\"{}\"]\n{window}", CODES[days.sequence.below(CODES.len())]);
    }
    for (number, kind) in ["seminar", "funeral"].iter().enumerate() {
        let narrowed = if days.one_in(3) { format!("validity = {{ {} }}\n", days.sides(within).join(", ")) } else { String::new() };
        let own = if national && days.one_in(2) { format!("places = {}\n", days.list()) } else { String::new() };
        let verdict = ["permitted", "discouraged", "prohibited"][days.sequence.below(3)];
        let _ = write!(
            text,
            "[[provision]]\nid = \"p.n{number}\"\nquestion = \"gathering\"\neffect = \"outcome\"\nverdict = \"{verdict}\"\nbasis = \"stated\"\n\
             when = {{ kind = \"{kind}\" }}\n{narrowed}{own}source = {{ heading = \"h\" }}\n[provision.text]\n{TEXTS}",
        );
    }
    text
}

/// A law of random instruments that begin from `first` on, and their texts in its order. Those that the loader refuses, such
/// as a second version that begins on the same day, are left out.
///
/// # Panics
/// Where few are left: then there would be little to look at.
#[must_use]
pub fn law(seed: u64, first: Date) -> (Law, Vec<String>) {
    let mut sequence = Sequence::new(seed);
    let mut law = Law::empty(bundle::register().unwrap_or_else(|error| panic!("{error}")));
    let mut kept = Vec::new();
    for number in 0..16 {
        let text = instrument(&mut sequence, number, first);
        if let Ok(more) = law.with([File { name: "random.toml", bytes: text.as_bytes() }]) {
            law = more;
            kept.push(text);
        }
    }
    assert!(kept.len() > 5, "seed {seed}: only {} instruments", kept.len());
    (law, kept)
}

/// The plain reading of the files of a law, in its order.
#[must_use]
pub fn plain<'l>(law: &'l Law, texts: &[String]) -> Vec<Plain<'l>> {
    texts.iter().zip(law.regulations()).map(|(text, own)| Plain::read(text, own)).collect()
}

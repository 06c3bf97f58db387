//! Random regulations, small enough for every situation to be tried.

use crate::Sequence;
use std::fmt::Write as _;

/// A random regulation on gatherings: each of its provisions overrides all before it, so that none clash.
#[must_use]
pub fn random(sequence: &mut Sequence) -> String {
    let texts = "nb = \"a\"\nnn = \"b\"\nen = \"c\"\n";
    let mut text = format!("format = 1\nid = \"random\"\nauthority = \"national\"\nvalidity = \"unstated\"\n[title]\n{texts}");
    let mut earlier: Vec<String> = Vec::new();
    for number in 0..1 + sequence.below(4) {
        let kind = ["seminar", "course", "funeral"][sequence.below(3)];
        let tests = [
            format!("kind = \"{kind}\""),
            format!("indoors = {}", sequence.below(2) == 0),
            format!("participants = {{ at_least = {} }}", 1 + sequence.below(30)),
        ];
        let tests: Vec<&str> = tests.iter().filter(|_| sequence.below(2) == 0).map(String::as_str).collect();
        let says = match sequence.below(4) {
            0 => format!("basis = \"unsettled\"\n[provision.note]\n{texts}"),
            verdict => format!("verdict = \"{}\"\nbasis = \"stated\"\n", ["permitted", "discouraged", "prohibited"][verdict - 1]),
        };
        let _ = write!(
            text,
            "[[provision]]\nid = \"p.n{number}\"\nquestion = \"gathering\"\neffect = \"outcome\"\nwhen = {{ {} }}\noverrides = [{}]\nsource = {{ heading = \"h\" }}\n{says}[provision.text]\n{texts}",
            tests.join(", "),
            earlier.join(", "),
        );
        earlier.push(format!("\"p.n{number}\""));
    }
    text
}

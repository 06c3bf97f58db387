//! When a provision applies, in words for people: an alternative a line.

use crate::output::{NO, YES};
use hjemmel::{Accepts, Conjunction, Domain, Label, Language, Law, Provision, Test, Value};

/// The alternatives on which a provision applies, each with the word that leads it in; none where it always applies.
pub(super) fn alternatives(law: &Law, provision: &Provision, language: Language) -> Vec<(&'static str, String)> {
    let rows = &provision.when.alternatives;
    if rows.iter().any(|row| row.tests.is_empty()) {
        return Vec::new();
    }
    let leads = std::iter::once(WHEN.get(language)).chain(std::iter::repeat(OR.get(language)));
    leads.zip(rows.iter().map(|row| in_words(law, provision, row, language))).collect()
}

fn in_words(law: &Law, provision: &Provision, row: &Conjunction, language: Language) -> String {
    let tests = row.tests.iter().filter_map(|test| {
        let (id, values) = tested(law, provision, test, language)?;
        Some(format!("{id}: {values}"))
    });
    tests.collect::<Vec<_>>().join("; ")
}

/// The fact or kind of place that is looked at, and the values that pass.
fn tested(law: &Law, provision: &Provision, test: &Test, language: Language) -> Option<(&'static str, String)> {
    if let (Some(role), Accepts::Places(places)) = (test.fact.role(), &test.accepts) {
        let named = places.iter().filter_map(|place| law.register().describe_at_some_time(*place, None));
        return Some((role.id(), any_of(&named.map(|place| place.name).collect::<Vec<_>>(), language)));
    }
    let fact = provision.question.facts.get(test.fact.index())?;
    let passes = |value: Value| test.accepts.accepts(value);
    let values = match (&test.accepts, fact.domain) {
        (Accepts::Range(first, last), _) => range(*first, *last, language),
        (_, Domain::Terms(set)) => {
            let terms = (0..=u8::MAX).zip(set.terms).filter(|(at, _)| passes(Value::Term(*at)));
            any_of(&terms.map(|(_, term)| term.label.get(language)).collect::<Vec<_>>(), language)
        }
        _ => {
            let both = [(true, YES), (false, NO)].into_iter().filter(|(value, _)| passes(Value::YesNo(*value)));
            any_of(&both.map(|(_, word)| word.get(language)).collect::<Vec<_>>(), language)
        }
    };
    Some((fact.id, values))
}

/// Counts from the first to the last, said as law says them.
fn range(first: u32, last: u32, language: Language) -> String {
    let fill = |label: Label, count: u32| label.get(language).replace("{count}", &count.to_string());
    match (first.checked_sub(1), last) {
        (_, last) if first == last => first.to_string(),
        (Some(below), u32::MAX) => fill(MORE_THAN, below),
        (None, u32::MAX) => ANY_NUMBER.get(language).to_owned(),
        (None, last) => fill(AT_MOST, last),
        (Some(_), last) => format!("{first}–{last}"),
    }
}

/// `a`, `a or b`, `a, b or c`.
fn any_of(values: &[&str], language: Language) -> String {
    match values {
        [first @ .., second_last, last] => {
            let head: Vec<&str> = first.iter().chain([second_last]).copied().collect();
            format!("{} {} {last}", head.join(", "), OR.get(language))
        }
        _ => values.concat(),
    }
}

const WHEN: Label = Label { nb: "når", nn: "når", en: "when" };
const OR: Label = Label { nb: "eller", nn: "eller", en: "or" };
const MORE_THAN: Label = Label { nb: "flere enn {count}", nn: "fleire enn {count}", en: "more than {count}" };
const AT_MOST: Label = Label { nb: "høyst {count}", nn: "høgst {count}", en: "at most {count}" };
const ANY_NUMBER: Label = Label { nb: "uansett antall", nn: "uansett tal", en: "any number" };

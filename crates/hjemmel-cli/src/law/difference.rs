//! `hjemmel law diff`: two regulations compared, or the law of two folders.

use crate::arguments::{Format, Laws};
use crate::failure::Failure;
use crate::input;
use crate::output::{FAINT, Output, STRONG};
use anstyle::Style;
use hjemmel::{Counted, Difference, Domain, Law, LawDifference, Outcome, Register, Regulation, Shift, Value, files};
use serde_json::{Map, Value as Json, json};
use std::path::Path;

/// Two regulations, and the situations in which they answer otherwise.
struct Pair {
    before: String,
    after: String,
    differences: Vec<Difference>,
}

pub(super) fn run(given: [&String; 2], laws: &Laws, output: &Output) -> Result<(), Failure> {
    let is_path = |one: &String| Path::new(one).exists();
    let law = match given.map(is_path) {
        [true, true] => return of_files(given, laws, output),
        [false, false] => input::law(laws)?,
        _ => return Err(Failure::Usage("one is a file and the other is not: give two ids, or two files or folders".to_owned())),
    };
    let [before, after] = given.map(|id| law.regulation(id));
    let pair = pair(before?, after?);
    if output.format == Format::Json {
        return output.json(&json!({"compared": [as_json(&pair, law.register())]}));
    }
    as_text(&pair, law.register(), output)
}

fn of_files(given: [&String; 2], laws: &Laws, output: &Output) -> Result<(), Failure> {
    let empty = Law::empty(input::register(&laws.registers)?);
    let [before, after] = given.map(|path| files::add(&empty, [path]));
    let (before, after) = (before?, after?);
    let (difference, pairs) = match (before.regulations().len(), after.regulations().len()) {
        // Two files are compared whatever they call themselves.
        (1, 1) => (None, before.regulations().zip(after.regulations()).map(|(one, two)| pair(one, two)).collect()),
        _ => {
            let mut difference = before.difference(&after);
            let own = |(name, differences): (String, _)| Pair { before: name.clone(), after: name, differences };
            let pairs: Vec<Pair> = std::mem::take(&mut difference.changed).into_iter().map(own).collect();
            (Some(difference), pairs)
        }
    };
    let register = empty.register();
    if output.format == Format::Json {
        let mut document = json!({"compared": pairs.iter().map(|pair| as_json(pair, register)).collect::<Vec<_>>()});
        if let (Some(object), Some(difference)) = (document.as_object_mut(), &difference) {
            object.insert("only_before".to_owned(), json!(difference.only_before));
            object.insert("only_after".to_owned(), json!(difference.only_after));
        }
        return output.json(&document);
    }
    if let Some(LawDifference { only_before, only_after, .. }) = &difference {
        let lists = [("only before", only_before), ("only after", only_after)];
        for (words, id) in lists.iter().flat_map(|(words, ids)| ids.iter().map(move |id| (words, id))) {
            output.line(&format!("{words}: {id}"))?;
        }
        if only_before.is_empty() && only_after.is_empty() && pairs.is_empty() {
            output.line("the same regulations")?;
        }
    }
    pairs.iter().try_for_each(|pair| as_text(pair, register, output))
}

fn pair(before: &Regulation, after: &Regulation) -> Pair {
    Pair { before: before.reference(), after: after.reference(), differences: before.difference(after) }
}

fn as_text(pair: &Pair, register: &Register, output: &Output) -> Result<(), Failure> {
    output.line(&format!("{STRONG}{} → {}{STRONG:#}", pair.before, pair.after))?;
    for difference in &pair.differences {
        let question = difference.question.id;
        let Counted::All { situations, changed, shifts } = &difference.counted else {
            output.line(&format!("{question}: too many situations to compare"))?;
            continue;
        };
        output.line(&format!("{question}: another outcome in {changed} of {situations} situations"))?;
        for shift in shifts {
            let text = format!("{} → {}: {}", said(shift.before), said(shift.after), shift.count);
            output.paragraph("  ", &text, Style::new())?;
            output.paragraph("    ", &example(shift, register), FAINT)?;
        }
        if difference.elsewhere {
            output.paragraph("  ", ELSEWHERE, FAINT)?;
        }
    }
    Ok(())
}

const ELSEWHERE: &str = "compared where each has most to say; at other times or places one of them has other provisions";

fn example(shift: &Shift, register: &Register) -> String {
    let given = given(shift, register);
    let facts = given.iter().map(|(name, value)| format!("{name}={}", value.as_str().map_or_else(|| value.to_string(), str::to_owned)));
    if given.is_empty() { "in every situation".to_owned() } else { format!("for instance {}", facts.collect::<Vec<_>>().join(" ")) }
}

/// The facts and places of an example, as a question gives them.
fn given(shift: &Shift, register: &Register) -> Map<String, Json> {
    let facts = shift.example.known().map(|(_, fact, value)| {
        let value = match (value, fact.domain) {
            (Value::Term(position), Domain::Terms(set)) => json!(set.terms.get(usize::from(position)).map(|term| term.id)),
            (Value::YesNo(value), _) => json!(value),
            (Value::Count(count), _) => json!(count),
            // Places are no facts of the vocabulary, and terms have a set.
            _ => Json::Null,
        };
        (fact.id.to_owned(), value)
    });
    facts.chain(shift.places(register).map(|(role, place)| (role.id().to_owned(), json!(place.code)))).collect()
}

fn as_json(pair: &Pair, register: &Register) -> Json {
    let shift = |one: &Shift| {
        json!({"before": said(one.before), "after": said(one.after), "count": one.count, "example": given(one, register)})
    };
    let question = |one: &Difference| match &one.counted {
        Counted::All { situations, changed, shifts } => json!({
            "question": one.question.id,
            "situations": situations,
            "changed": changed,
            "shifts": shifts.iter().map(shift).collect::<Vec<_>>(),
            "elsewhere": one.elsewhere,
        }),
        Counted::TooMany => {
            json!({"question": one.question.id, "situations": null, "changed": null, "shifts": null, "elsewhere": one.elsewhere})
        }
    };
    let questions: Vec<Json> = pair.differences.iter().map(question).collect();
    json!({"before": pair.before, "after": pair.after, "questions": questions})
}

/// The verdict, or that there is none.
fn said(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Decided(verdict) => verdict.id(),
        Outcome::Unsettled(_) => "unsettled",
        Outcome::Undetermined => "undetermined",
    }
}

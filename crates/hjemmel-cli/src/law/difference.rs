//! `hjemmel law diff`: two regulations compared, or the law of two folders.

use super::named;
use crate::arguments::{Format, Laws};
use crate::failure::Failure;
use crate::input;
use crate::output::{FAINT, Output, STRONG};
use anstyle::Style;
use hjemmel::{Counted, Difference, Error, Law, LawDifference, Outcome, Register, Regulation, Shift, files};
use serde_json::{Value as Json, json};
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
    let all = |law: &Law| law.regulations().map(named).collect::<Vec<_>>();
    let (difference, pairs) = match (all(&before).as_slice(), all(&after).as_slice()) {
        // Two files are compared whatever they call themselves.
        ([_], [_]) => (None, before.regulations().zip(after.regulations()).map(|(one, two)| pair(one, two)).collect()),
        _ => {
            let difference = before.difference(&after);
            let own = |id: &String| Ok(pair(before.regulation(id)?, after.regulation(id)?));
            let pairs = difference.changed.iter().map(own).collect::<Result<Vec<Pair>, Error>>()?;
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
    if let Some(LawDifference { only_before, only_after, changed, .. }) = &difference {
        let lists = [("only before", only_before), ("only after", only_after)];
        for (words, id) in lists.iter().flat_map(|(words, ids)| ids.iter().map(move |id| (words, id))) {
            output.line(&format!("{words}: {id}"))?;
        }
        if only_before.is_empty() && only_after.is_empty() && changed.is_empty() {
            output.line("the same regulations")?;
        }
    }
    pairs.iter().try_for_each(|pair| as_text(pair, register, output))
}

fn pair(before: &Regulation, after: &Regulation) -> Pair {
    Pair { before: named(before), after: named(after), differences: before.difference(after) }
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
    let facts: Vec<String> = shift.written(register).into_iter().map(|(name, value)| format!("{name}={value}")).collect();
    if facts.is_empty() { "in every situation".to_owned() } else { format!("for instance {}", facts.join(" ")) }
}

fn as_json(pair: &Pair, register: &Register) -> Json {
    let shift = |one: &Shift| {
        let example: serde_json::Map<String, Json> =
            one.written(register).into_iter().map(|(name, value)| (name.to_owned(), json!(value))).collect();
        json!({"before": said(one.before), "after": said(one.after), "count": one.count, "example": example})
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

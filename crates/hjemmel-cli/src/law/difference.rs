//! `hjemmel law diff`: two regulations compared, or the law of two folders.

use crate::arguments::{Format, Laws};
use crate::failure::Failure;
use crate::input;
use crate::output::{FAINT, Output, STRONG};
use anstyle::Style;
use hjemmel::{Counted, Domain, Law, Outcome, QuestionDifference, Register, RegulationDifference, Shift, Value, files};
use serde_json::{Map, Value as Json, json};
use std::path::Path;

pub(super) fn run(given: [&String; 2], laws: &Laws, output: &Output) -> Result<(), Failure> {
    match given.map(|one| is_path(one)) {
        [true, true] if laws.only_law || !laws.paths.is_empty() => {
            Err(Failure::Usage("files and folders are compared by themselves: `--law` and `--only-law` are for ids".to_owned()))
        }
        [true, true] => of_paths(given, laws, output),
        [false, false] => {
            let law = input::law(laws)?;
            let [before, after] = given.map(|id| law.regulation(id));
            told(None, &[before?.difference(after?)], law.register(), output)
        }
        _ => Err(Failure::Usage("one is a file and the other is not: give two ids, or two files or folders".to_owned())),
    }
}

/// Whether something is a path: no id has a separator or an ending. A folder may go by its bare name.
fn is_path(given: &str) -> bool {
    given.contains(std::path::is_separator) || given.ends_with(".toml") || Path::new(given).is_dir()
}

fn of_paths(given: [&String; 2], laws: &Laws, output: &Output) -> Result<(), Failure> {
    let empty = Law::empty(input::register(&laws.registers)?);
    let [before, after] = given.map(|path| files::add(&empty, [path]));
    let (before, after) = (before?, after?);
    // Two files are compared whatever they call themselves.
    if let (true, Some(one), Some(two)) =
        (given.iter().all(|path| Path::new(path).is_file()), before.regulations().next(), after.regulations().next())
    {
        return told(None, &[one.difference(two)], empty.register(), output);
    }
    let difference = before.difference(&after)?;
    told(Some([&difference.only_before, &difference.only_after]), &difference.changed, empty.register(), output)
}

/// Writes what differs; of laws also which regulations only one of them has.
fn told(
    only: Option<[&Vec<String>; 2]>,
    changed: &[RegulationDifference],
    register: &Register,
    output: &Output,
) -> Result<(), Failure> {
    if output.format == Format::Json {
        let mut document = json!({"compared": changed.iter().map(|one| as_json(one, register)).collect::<Vec<_>>()});
        if let (Some(object), Some([before, after])) = (document.as_object_mut(), only) {
            object.insert("only_before".to_owned(), json!(before));
            object.insert("only_after".to_owned(), json!(after));
        }
        return output.json(&document);
    }
    if let Some([before, after]) = only {
        let lists = [("only before", before), ("only after", after)];
        for (words, id) in lists.iter().flat_map(|(words, ids)| ids.iter().map(move |id| (words, id))) {
            output.line(&format!("{words}: {id}"))?;
        }
        if before.is_empty() && after.is_empty() && changed.is_empty() {
            output.line("the same regulations")?;
        }
    }
    changed.iter().try_for_each(|one| as_text(one, register, output))
}

fn as_text(one: &RegulationDifference, register: &Register, output: &Output) -> Result<(), Failure> {
    output.line(&format!("{STRONG}{} → {}{STRONG:#}", one.before, one.after))?;
    let keys = if one.keys.is_empty() { "nothing".to_owned() } else { one.keys.join(", ") };
    output.paragraph("  ", &format!("differs in: {keys}"), Style::new())?;
    for QuestionDifference { question, counted, stretches, .. } in &one.questions {
        let Counted::All { situations, changed, shifts } = counted else {
            output.line(&format!("{}: too many situations to compare", question.id))?;
            continue;
        };
        output.line(&format!("{}: another outcome in {changed} of {situations} situations", question.id))?;
        for shift in shifts {
            let text = format!("{} → {}: {}", said(shift.before), said(shift.after), shift.count);
            output.paragraph("  ", &text, Style::new())?;
            output.paragraph("    ", &example(shift, register), FAINT)?;
        }
        match stretches {
            0 => output.paragraph("  ", APART, FAINT)?,
            1 => {}
            several => output.paragraph("  ", &SEVERAL.replace("{count}", &several.to_string()), FAINT)?,
        }
    }
    Ok(())
}

const APART: &str = "they are never in force together: each was taken where it has most to say";
const SEVERAL: &str = "compared in {count} stretches of time or places with other provisions, and counted in each";

fn example(shift: &Shift, register: &Register) -> String {
    let given = given(shift, register);
    let facts =
        given.iter().map(|(name, value)| format!("{name}={}", value.as_str().map_or_else(|| value.to_string(), str::to_owned)));
    let stretch = [shift.on.map(|on| format!("on {on}")), place(shift, register).map(|code| format!("in {code}"))];
    let all: Vec<String> = stretch.into_iter().flatten().chain(facts).collect();
    if all.is_empty() { "in every situation".to_owned() } else { format!("for instance {}", all.join(" ")) }
}

/// The code of a municipality of the stretch that the example is of.
fn place<'r>(shift: &Shift, register: &'r Register) -> Option<&'r str> {
    Some(register.describe_at_some_time(shift.place?, shift.on)?.code)
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

fn as_json(one: &RegulationDifference, register: &Register) -> Json {
    let shift = |one: &Shift| {
        json!({
            "before": said(one.before),
            "after": said(one.after),
            "count": one.count,
            "example": given(one, register),
            "on": one.on.map(|on| on.to_string()),
            "place": place(one, register),
        })
    };
    let question = |one: &QuestionDifference| {
        let (situations, changed, shifts) = match &one.counted {
            Counted::All { situations, changed, shifts } => (Some(situations), Some(changed), Some(shifts)),
            Counted::TooMany => (None, None, None),
        };
        let shifts = shifts.map(|shifts| shifts.iter().map(shift).collect::<Vec<_>>());
        json!({
            "question": one.question.id,
            "situations": situations,
            "changed": changed,
            "shifts": shifts,
            "stretches": one.stretches,
        })
    };
    let questions: Vec<Json> = one.questions.iter().map(question).collect();
    json!({"before": one.before, "after": one.after, "keys": one.keys, "questions": questions})
}

/// The verdict, or that there is none.
fn said(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Decided(verdict) => verdict.id(),
        Outcome::Unsettled(_) => "unsettled",
        Outcome::Undetermined => "undetermined",
    }
}

//! `hjemmel periods`: a question over a range of time, as a table with a bar, or as JSON.

use crate::arguments::{Format, Periods};
use crate::decide::Asked;
use crate::failure::Failure;
use crate::output::{FAINT, Output, STRONG};
use hjemmel::{Decision, Interval, Label, Language, Moment, Outcome, Regulation, Status};
use serde_json::{Value as Json, json};

pub(crate) fn run(periods: &Periods, output: &Output) -> Result<(), Failure> {
    output.text_or_json()?;
    let (from, to) = (Moment::parse(&periods.from)?, Moment::parse(&periods.to)?);
    // A sub-unit must last as long as the range does.
    let asked = Asked::read(&periods.question, &periods.case, Some(to))?;
    let intervals = asked.law.periods(&asked.query(&periods.case), from, to)?;
    match output.format {
        Format::Text => table(&intervals, output),
        _ => output.json(&intervals.iter().map(document).collect::<Vec<_>>()),
    }
}

fn document(interval: &Interval) -> Json {
    let decision = &interval.decision;
    json!({
        "from": interval.from.to_string(),
        "until": interval.until.to_string(),
        "status": decision.status().id(),
        "verdict": decision.verdict().map(|verdict| verdict.id()),
        "basis": decision.basis().map(|basis| basis.id()),
        "leaning": decision.leaning().map(|verdict| verdict.id()),
        "governing": governing(decision),
        "missing": decision.missing().iter().map(|missing| missing.fact.id).collect::<Vec<_>>(),
        "missing_places": decision.missing_places().map(|role| role.id()).collect::<Vec<_>>(),
    })
}

fn governing(decision: &Decision) -> Vec<String> {
    decision.governing().map(Regulation::reference).collect()
}

/// The bar, then a row an interval; under it what the answer turns on, where facts are missing.
fn table(intervals: &[Interval], output: &Output) -> Result<(), Failure> {
    bar(intervals, output)?;
    let rows: Vec<[String; 4]> = intervals.iter().map(|interval| row(interval, output.language)).collect();
    let width = |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0);
    let (from, until, answer) = (width(0), width(1), width(2));
    for (interval, [first, last, says, governs]) in intervals.iter().zip(&rows) {
        let line = match governs.as_str() {
            "" => format!("{first:from$}  {last:until$}  {STRONG}{says}{STRONG:#}"),
            _ => format!("{first:from$}  {last:until$}  {STRONG}{says:answer$}{STRONG:#}  {FAINT}{governs}{FAINT:#}"),
        };
        output.line(&line)?;
        if interval.decision.status() == Status::Undetermined {
            output.paragraph(&" ".repeat(from + until + 4), &turns_on(&interval.decision, output.language), FAINT)?;
        }
    }
    match outside_its_time(intervals, output.language) {
        Some(doubt) => output.paragraph("", &doubt, FAINT),
        None => Ok(()),
    }
}

/// That a regulation asked for by its id answers for times at which it was not in force; once, whatever the intervals.
fn outside_its_time(intervals: &[Interval], language: Language) -> Option<String> {
    let named = intervals.iter().find_map(|interval| interval.decision.named())?;
    let validity = named.validity();
    validity.start()?;
    // In force at both ends it is so throughout: its validity is one stretch of time.
    let outside = |interval: &Interval| !validity.covers(interval.from) || !validity.covers(interval.until);
    let told = || {
        let text = OUTSIDE_ITS_TIME.get(language).replace("{regulation}", &named.reference());
        text.replace("{validity}", &validity.to_string())
    };
    intervals.iter().any(outside).then(told)
}

fn row(interval: &Interval, language: Language) -> [String; 4] {
    let decision = &interval.decision;
    let says = match (decision.outcome(), decision.status()) {
        (Some(Outcome::Decided(verdict)), _) => verdict.label(language).to_owned(),
        (_, Status::Unsettled) => {
            let leaning = decision.leaning().map(|verdict| format!(" ({} {})", LEANS.get(language), verdict.label(language)));
            format!("{}{}", UNSETTLED.get(language), leaning.unwrap_or_default())
        }
        (_, Status::Undetermined) => UNDETERMINED.get(language).to_owned(),
        _ => NONE.get(language).to_owned(),
    };
    [interval.from.to_string(), interval.until.to_string(), says, consulted(decision).join(", ")]
}

/// The facts that the answer turns on, and what can still come out.
fn turns_on(decision: &Decision, language: Language) -> String {
    let missing = decision.missing();
    let mut outcomes: Vec<&str> = Vec::new();
    for outcome in missing.iter().flat_map(|missing| &missing.values).flat_map(|(_, outcomes)| outcomes) {
        let label = match outcome {
            Outcome::Decided(verdict) => verdict.label(language),
            _ => UNSETTLED.get(language),
        };
        if !outcomes.contains(&label) {
            outcomes.push(label);
        }
    }
    let facts = missing.iter().map(|missing| missing.fact.id).chain(decision.missing_places().map(|role| role.id()));
    let facts = facts.collect::<Vec<_>>().join(", ");
    let outcomes = if outcomes.is_empty() { String::new() } else { format!(": {}", outcomes.join(OR.get(language))) };
    format!("{} {facts}{outcomes}", TURNS_ON.get(language))
}

/// The regulations that govern or, where none does, all that were asked.
fn consulted(decision: &Decision) -> Vec<String> {
    let governing = governing(decision);
    if !governing.is_empty() {
        return governing;
    }
    decision.layers().map(|layer| layer.regulation.reference()).collect()
}

/// A line as wide as the terminal in which every column is a part of the time: the stricter, the darker.
fn bar(intervals: &[Interval], output: &Output) -> Result<(), Failure> {
    let days = |interval: &Interval| {
        let span = interval.until.date().since(interval.from.date()).map(|span| span.get_days());
        usize::try_from(span.unwrap_or_default()).unwrap_or_default() + 1
    };
    let total: usize = intervals.iter().map(days).sum();
    let width = output.width().min(total).max(1);
    let mut line = String::new();
    let (mut drawn, mut passed) = (0, 0);
    for interval in intervals {
        passed += days(interval);
        // The column up to which time has passed; what is shorter than a column is drawn all the same.
        let column = (passed * width / total.max(1)).max(drawn + 1);
        line.extend(std::iter::repeat_n(shade(&interval.decision), column - drawn));
        drawn = column;
    }
    output.line(&line)?;
    if let (Some(first), Some(last)) = (intervals.first(), intervals.last()) {
        let (first, last) = (first.from.date().to_string(), last.until.date().to_string());
        let between = width.saturating_sub(first.len());
        output.line(&format!("{FAINT}{first}{last:>between$}{FAINT:#}"))?;
    }
    output.line(&format!("{FAINT}{}{FAINT:#}", SHADES.get(output.language)))
}

fn shade(decision: &Decision) -> char {
    const DARKER: [char; 5] = ['·', '░', '▒', '▓', '█'];
    match decision.outcome() {
        Some(Outcome::Decided(verdict)) => {
            let verdicts = decision.question().verdicts;
            let rank = verdicts.iter().position(|entry| entry.id == verdict.id()).unwrap_or_default();
            let step = rank * (DARKER.len() - 1) / verdicts.len().saturating_sub(1).max(1);
            DARKER.get(step).copied().unwrap_or('█')
        }
        Some(_) => '?',
        None if decision.status() == Status::Undetermined => '?',
        None => ' ',
    }
}

/// The few words of this page.
const UNSETTLED: Label = Label { nb: "uavklart", nn: "uavklart", en: "unsettled" };
const UNDETERMINED: Label = Label { nb: "mer må oppgis", nn: "meir må oppgjevast", en: "more must be known" };
const LEANS: Label = Label { nb: "heller mot", nn: "hallar mot", en: "leans towards" };
const OR: Label = Label { nb: " eller ", nn: " eller ", en: " or " };
const TURNS_ON: Label = Label { nb: "avhenger av", nn: "kjem an på", en: "turns on" };
const NONE: Label = Label { nb: "ingen regel kjent", nn: "ingen regel kjend", en: "no regulation known" };
const OUTSIDE_ITS_TIME: Label = Label {
    nb: "Det ble spurt om {regulation} alene; den gjaldt {validity}, og ikke ellers i tiden det er spurt om.",
    nn: "Det vart spurt om {regulation} åleine; ho gjaldt {validity}, og ikkje elles i tida det er spurt om.",
    en: "{regulation} was asked for by its id; it was in force {validity}, and not in the rest of the time asked about.",
};
const SHADES: Label = Label {
    nb: "jo mørkere, jo strengere; ? uavklart eller mangler opplysninger; tomt: ingen regel kjent",
    nn: "jo mørkare, jo strengare; ? uavklart eller manglar opplysningar; tomt: ingen regel kjend",
    en: "the darker, the stricter; ? unsettled or facts missing; blank: no regulation known",
};

//! What only the whole file can show: ids, overrides, and that the provisions on each question make a sound table.

use super::fault::{FaultCode, Report};
use super::provision::Entry;
use crate::facts::Facts;
use crate::finding::ProvisionSet;
use crate::regulation::{Answers, Effect, Provision, Ruling};
use crate::table::{Conflict, MAX_CELLS, MAX_FINDINGS, MAX_ROWS, Overflow, compile};
use crate::vocabulary::{Domain, Question, VOCABULARY, Value};
use std::fmt::Write as _;
use std::ops::Range;

/// The most provisions of a file: as many as would fit tables if they were spread evenly over all questions. It keeps what
/// follows, which compares provisions with each other, quick on any input.
const MAX_PROVISIONS: usize = MAX_ROWS * VOCABULARY.questions.len();

/// The provisions with their overrides, and a table a question; `None` beside a fault.
pub(super) fn check(entries: Vec<Entry<'_>>, report: &mut Report<'_>) -> Option<(Vec<Provision>, Vec<Answers>)> {
    if let Some(first) = entries.get(MAX_PROVISIONS) {
        let message = format!("the file has {} provisions; at most {MAX_PROVISIONS} are read", entries.len());
        report.fault(FaultCode::TableTooLarge, first.id.span.clone(), message);
        return None;
    }
    refuse_duplicates(&entries, report);
    let overrides = resolve(&entries, report);
    refuse_cycles(&entries, &overrides, report);
    // Conflicts are looked for only where all else is sound: a misread provision would clash, or not, by chance.
    if !report.is_clean() {
        return None;
    }
    let spans: Vec<Range<usize>> = entries.iter().map(|entry| entry.id.span.clone()).collect();
    let provisions = entries.into_iter().zip(overrides).map(|(entry, overrides)| Some(Provision { overrides, ..entry.draft? }));
    let provisions: Vec<Provision> = provisions.collect::<Option<_>>()?;
    let tables: Vec<Option<Answers>> =
        VOCABULARY.questions.iter().map(|question| answers(question, &provisions, &spans, report)).collect();
    let tables: Option<Vec<Answers>> = tables.into_iter().collect();
    Some((provisions, tables?))
}

fn refuse_duplicates(entries: &[Entry<'_>], report: &mut Report<'_>) {
    for (position, entry) in entries.iter().enumerate() {
        let earlier = entries.iter().take(position).find(|earlier| earlier.id.value == entry.id.value);
        if let Some(earlier) = earlier.filter(|earlier| !earlier.id.value.is_empty()) {
            let message = format!("two provisions are called `{}`", entry.id.value);
            report.fault(FaultCode::DuplicateId, entry.id.span.clone(), message).also(earlier.id.span.clone(), "the first");
        }
    }
}

/// The positions of the provisions that each one overrides.
fn resolve(entries: &[Entry<'_>], report: &mut Report<'_>) -> Vec<Vec<usize>> {
    let mut resolved = Vec::new();
    for entry in entries {
        let mut own = Vec::new();
        for name in &entry.overrides {
            // A provision whose question is not understood may be on this one.
            let here =
                |other: &&Entry<'_>| other.question == entry.question || other.question.is_none() || entry.question.is_none();
            match entries.iter().position(|other| other.id.value == name.value && here(&other)) {
                Some(position) => own.push(position),
                None => {
                    let question = entry.question.map_or("", |question| question.id);
                    let message = format!("there is no provision `{}` on `{question}` to override", name.value);
                    let mut ids: Vec<&str> = entries.iter().filter(here).map(|other| other.id.value.as_str()).collect();
                    ids.retain(|id| *id != entry.id.value);
                    ids.dedup();
                    report.fault(FaultCode::UnknownProvision, name.span.clone(), message).valid(name.value, ids);
                }
            }
        }
        resolved.push(own);
    }
    resolved
}

/// Refuses overrides that form a circle; each circle is noted once, at its first provision.
fn refuse_cycles(entries: &[Entry<'_>], overrides: &[Vec<usize>], report: &mut Report<'_>) {
    let mut noted: Vec<usize> = Vec::new();
    for (start, entry) in entries.iter().enumerate() {
        if noted.contains(&start) || !reaches(overrides, start, start) {
            continue;
        }
        let message = format!("`{}` overrides itself in a circle", entry.id.value);
        let mut fault = report.fault(FaultCode::OverrideCycle, entry.id.span.clone(), message);
        noted.push(start);
        for (other, member) in entries.iter().enumerate().skip(start + 1) {
            if reaches(overrides, start, other) && reaches(overrides, other, start) {
                noted.push(other);
                fault = fault.also(member.id.span.clone(), "in the circle");
            }
        }
    }
}

/// Whether `from` overrides `to`, directly or through others.
fn reaches(overrides: &[Vec<usize>], from: usize, to: usize) -> bool {
    let mut seen = vec![false; overrides.len()];
    let mut open = vec![from];
    while let Some(next) = open.pop() {
        for over in overrides.get(next).into_iter().flatten() {
            if *over == to {
                return true;
            }
            if let Some(seen) = seen.get_mut(*over)
                && !*seen
            {
                *seen = true;
                open.push(*over);
            }
        }
    }
    false
}

/// The provisions on a question and their table; `None` beside a fault.
fn answers(question: &'static Question, all: &[Provision], spans: &[Range<usize>], report: &mut Report<'_>) -> Option<Answers> {
    let positions: Vec<usize> = (0..all.len()).filter(|at| all.get(*at).is_some_and(|one| one.question == question)).collect();
    let provisions: Vec<&Provision> = positions.iter().filter_map(|at| all.get(*at)).collect();
    let bits = |provision: &Provision| {
        let overridden = provision.overrides.iter().filter_map(|at| positions.iter().position(|own| own == at));
        overridden.fold(ProvisionSet::default(), |set, bit| set.union(ProvisionSet::of(bit)))
    };
    let span = |bit: usize| positions.get(bit).and_then(|at| spans.get(*at)).cloned().unwrap_or(0..0);
    // Sets of provisions have room for as many as rows; where there are more, the compiler refuses before it needs them.
    let overrides: Vec<ProvisionSet> =
        if provisions.len() > MAX_ROWS { Vec::new() } else { provisions.iter().map(|one| bits(one)).collect() };
    match compile(question, &provisions, &overrides) {
        Ok((table, conflicts)) => {
            for conflict in &conflicts {
                refuse_conflict(question, &provisions, conflict, span, report);
            }
            conflicts.is_empty().then_some(Answers { provisions: positions, table })
        }
        Err(overflow) => {
            let message = match &overflow {
                Overflow::Rows(rows) => {
                    format!("the provisions on `{}` have {rows} alternatives; at most {MAX_ROWS} fit a table", question.id)
                }
                Overflow::Findings => {
                    format!("the provisions on `{}` combine in more than {MAX_FINDINGS} different ways", question.id)
                }
                Overflow::Cells(_) => format!("the table of `{}` would have more than {MAX_CELLS} cells", question.id),
            };
            let fault = report.fault(FaultCode::TableTooLarge, span(0), message);
            if let Overflow::Cells(sizes) = overflow {
                let sizes: Vec<String> = sizes.iter().map(|(fact, classes)| format!("{fact} {classes}")).collect();
                fault.help(format!("the facts and the number of classes each is divided into: {}", sizes.join(", ")));
            }
            None
        }
    }
}

fn refuse_conflict(
    question: &'static Question,
    provisions: &[&Provision],
    conflict: &Conflict,
    span: impl Fn(usize) -> Range<usize>,
    report: &mut Report<'_>,
) {
    let (left, right) = conflict.provisions;
    let (Some(one), Some(other)) = (provisions.get(left), provisions.get(right)) else { return };
    let message = format!("`{}` and `{}` clash on `{}`: neither overrides the other", one.id, other.id, question.id);
    let help = format!("both apply {}; let the more special one override the other", situation(&conflict.situation));
    let fault = report.fault(FaultCode::Conflict, span(right), message);
    fault.remark(says(other)).also(span(left), says(one)).help(help);
}

fn says(provision: &Provision) -> String {
    match provision.effect {
        Effect::Outcome(Ruling::Verdict(verdict)) => format!("says `{}`", verdict.id()),
        _ => "says the law is unsettled".to_owned(),
    }
}

/// A situation in words, its facts as they would be written in a condition.
fn situation(facts: &Facts) -> String {
    let mut text = String::new();
    for (_, fact, value) in facts.known() {
        let separator = if text.is_empty() { "" } else { ", " };
        let _ = match (value, fact.domain) {
            (Value::Term(position), Domain::Terms(set)) => {
                let term = set.terms.get(usize::from(position)).map_or("", |term| term.id);
                write!(text, "{separator}{} = \"{term}\"", fact.id)
            }
            (Value::YesNo(value), _) => write!(text, "{separator}{} = {value}", fact.id),
            (Value::Count(count), _) => write!(text, "{separator}{} = {count}", fact.id),
            _ => Ok(()),
        };
    }
    if text.is_empty() { "in every situation".to_owned() } else { format!("in this situation: {text}") }
}

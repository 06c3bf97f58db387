//! What only the whole file can show: ids, overrides, and that the provisions on each question make sound tables.

use super::fault::{FaultCode, Report};
use super::provision::Entry;
use crate::facts::Facts;
use crate::finding::ProvisionSet;
use crate::place::Register;
use crate::regulation::{Effect, Provision, Ruling};
use crate::table::{Conflict, MAX_CELLS, MAX_FINDINGS, MAX_ROWS, Overflow, Table, compile, overrides};
use crate::vocabulary::{Domain, PlaceRole, Question, VOCABULARY, Value};
use std::fmt::Write as _;
use std::ops::Range;

/// The most provisions of a file: as many as would fit tables if they were spread evenly over all questions. It keeps what
/// follows, which compares provisions with each other, quick on any input.
const MAX_PROVISIONS: usize = MAX_ROWS * VOCABULARY.questions.len();

/// The provisions of a file, their overrides found and checked.
pub(super) struct Checked {
    pub(super) provisions: Vec<Provision>,
    /// Where their ids stand.
    spans: Vec<Range<usize>>,
    pub(super) by_question: Vec<OnQuestion>,
}

/// The provisions on one question.
pub(super) struct OnQuestion {
    pub(super) question: &'static Question,
    /// As positions among all of the file.
    pub(super) positions: Vec<usize>,
    /// For each of them those it defeats, as positions among these.
    overrides: Vec<ProvisionSet>,
    /// Where their ids stand.
    spans: Vec<Range<usize>>,
    /// Conflicts that have been told, so that each is told once.
    told: Vec<(usize, usize)>,
}

/// The provisions with their overrides; `None` beside a fault.
pub(super) fn check(entries: Vec<Entry<'_>>, report: &mut Report<'_>) -> Option<Checked> {
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
    let by_question = VOCABULARY.questions.iter().filter_map(|question| on_question(question, &provisions, &spans));
    let by_question = by_question.collect();
    Some(Checked { provisions, spans, by_question })
}

impl Checked {
    /// Where the ids of the provisions stand.
    pub(super) fn spans(&self) -> impl Iterator<Item = Range<usize>> {
        self.spans.iter().cloned()
    }
}

fn on_question(question: &'static Question, all: &[Provision], spans: &[Range<usize>]) -> Option<OnQuestion> {
    let positions: Vec<usize> = (0..all.len()).filter(|at| all.get(*at).is_some_and(|one| one.question == question)).collect();
    // Sets of provisions have room for as many as rows; where there are more, the compiler refuses before it needs them.
    let fit = positions.len() <= MAX_ROWS;
    let overrides = if fit { overrides(all, &positions) } else { Vec::new() };
    let spans = positions.iter().filter_map(|at| spans.get(*at).cloned()).collect();
    (!positions.is_empty()).then_some(OnQuestion { question, positions, overrides, spans, told: Vec::new() })
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

impl OnQuestion {
    /// The table of those provisions that are active; `None` beside a fault.
    pub(super) fn compile(&mut self, all: &[Provision], active: ProvisionSet, report: &mut Report<'_>) -> Option<Table> {
        let provisions: Vec<&Provision> = self.positions.iter().filter_map(|at| all.get(*at)).collect();
        match compile(self.question, &provisions, &self.overrides, active, report.register().len()) {
            Ok((table, conflicts)) => {
                for conflict in conflicts.iter().filter(|conflict| !self.told.contains(&conflict.provisions)) {
                    refuse_conflict(self.question, &provisions, conflict, |bit| self.span(bit), report);
                }
                let clean = conflicts.is_empty();
                self.told.extend(conflicts.into_iter().map(|conflict| conflict.provisions));
                clean.then_some(table)
            }
            Err(overflow) => {
                self.refuse_overflow(overflow, report);
                None
            }
        }
    }

    /// Where the id of one of them stands.
    pub(super) fn span(&self, bit: usize) -> Range<usize> {
        self.spans.get(bit).cloned().unwrap_or(0..0)
    }

    fn refuse_overflow(&self, overflow: Overflow, report: &mut Report<'_>) {
        let question = self.question.id;
        let message = match &overflow {
            Overflow::Rows(rows) => {
                format!("the provisions on `{question}` have {rows} alternatives; at most {MAX_ROWS} fit a table")
            }
            Overflow::Findings => format!("the provisions on `{question}` combine in more than {MAX_FINDINGS} different ways"),
            Overflow::Cells(_) => format!("the table of `{question}` would have more than {MAX_CELLS} cells"),
        };
        let fault = report.fault(FaultCode::TableTooLarge, self.span(0), message);
        if let Overflow::Cells(sizes) = overflow {
            let sizes: Vec<String> = sizes.iter().map(|(fact, classes)| format!("{fact} {classes}")).collect();
            fault.help(format!("the facts and the number of classes each is divided into: {}", sizes.join(", ")));
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
    let situation = situation(&conflict.situation, report.register());
    let help = format!("both apply {situation}; let the more special one override the other");
    let fault = report.fault(FaultCode::Conflict, span(right), message);
    fault.remark(says(other)).also(span(left), says(one)).help(help);
}

fn says(provision: &Provision) -> String {
    match provision.effect {
        Effect::Outcome(Ruling::Verdict(verdict)) => format!("says `{}`", verdict.id()),
        _ => "says the law is unsettled".to_owned(),
    }
}

/// A situation in words, its facts and places as they would be written in a condition.
pub(crate) fn situation(facts: &Facts, register: &Register) -> String {
    let mut text = String::new();
    let mut add = |written: std::fmt::Arguments<'_>| {
        let separator = if text.is_empty() { "" } else { ", " };
        let _ = write!(text, "{separator}{written}");
    };
    for (_, fact, value) in facts.known() {
        match (value, fact.domain) {
            (Value::Term(position), Domain::Terms(set)) => {
                let term = set.terms.get(usize::from(position)).map_or("", |term| term.id);
                add(format_args!("{} = \"{term}\"", fact.id));
            }
            (Value::YesNo(value), _) => add(format_args!("{} = {value}", fact.id)),
            (Value::Count(count), _) => add(format_args!("{} = {count}", fact.id)),
            _ => {}
        }
    }
    for role in PlaceRole::ALL {
        if let Some(place) = facts.place(role).and_then(|place| register.describe_at_some_time(place, None)) {
            add(format_args!("{} = \"{}\"", role.id(), place.code));
        }
    }
    if text.is_empty() { "in every situation".to_owned() } else { format!("in this situation: {text}") }
}

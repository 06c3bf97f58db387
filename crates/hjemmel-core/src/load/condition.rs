//! Conditions as they are written: `{ kind = ["seminar", "course"], participants = { more_than = 10 } }`, or a list of such.

use super::fault::{FaultCode, Report};
use super::place::one_or_many;
use super::reader::{Section, as_table, whole, wrong_type};
use crate::condition::{Accepts, Condition, Conjunction, Test};
use crate::error::Error;
use crate::facts::valid_values;
use crate::suggest::nearest;
use crate::vocabulary::{Domain, Fact, FactId, PlaceRole, Question};
use std::ops::Range;
use toml::de::DeValue;

/// The limits a count can be given, in the words of the file.
pub(super) const LIMITS: [&str; 4] = ["at_least", "at_most", "more_than", "fewer_than"];

/// The condition under a key; `None` where it is not there or at fault.
pub(super) fn read(
    section: &mut Section<'_>,
    key: &'static str,
    question: &'static Question,
    report: &mut Report<'_>,
) -> Option<Condition> {
    let (value, span) = section.value(key)?;
    let rows: Vec<Section<'_>> = match (value.as_array(), value.is_table()) {
        (Some(list), _) => list.iter().filter_map(|row| as_table(row.get_ref(), row.span(), key, report)).collect(),
        (None, true) => as_table(value, span.clone(), key, report).into_iter().collect(),
        (None, false) => {
            wrong_type(report, span, key, "a table of facts, or a list of such tables", value);
            return None;
        }
    };
    let written = value.as_array().map_or(1, |list| list.iter().count());
    if written == 0 {
        report.fault(FaultCode::NeverHolds, span, format!("`{key}` has no alternatives, so it can never hold"));
        return None;
    }
    let alternatives: Vec<Conjunction> = rows.into_iter().filter_map(|row| conjunction(&row, question, report)).collect();
    (alternatives.len() == written).then_some(Condition { alternatives })
}

fn conjunction(row: &Section<'_>, question: &'static Question, report: &mut Report<'_>) -> Option<Conjunction> {
    let mut tests = Vec::new();
    let mut written = 0;
    for (name, value, span) in row.entries() {
        written += 1;
        if let Some(role) = PlaceRole::ALL.into_iter().find(|role| role.id() == name.value) {
            let places = one_or_many(role.id(), value, span, report);
            tests
                .extend(places.map(|places| Test { fact: FactId::place(question, role), accepts: Accepts::Places(places.into()) }));
            continue;
        }
        let (id, fact) = match question.fact(name.value) {
            Ok(found) => found,
            Err(error) => {
                let fault = report.fault(FaultCode::UnknownFact, name.span, error.to_string());
                let roles = PlaceRole::ALL.map(PlaceRole::id);
                fault.valid(name.value, error.valid().iter().map(String::as_str).chain(roles));
                continue;
            }
        };
        let accepts = match fact.domain {
            Domain::Count => range(fact, value, span, report),
            Domain::Terms(_) | Domain::YesNo => one_of(fact, value, span, report),
        };
        tests.extend(accepts.map(|accepts| Test { fact: id, accepts }));
    }
    (tests.len() == written).then_some(Conjunction { tests })
}

/// A value of an enumeration or a yes/no, or a list of them.
fn one_of(fact: &'static Fact, value: &DeValue<'_>, span: Range<usize>, report: &mut Report<'_>) -> Option<Accepts> {
    let mut set = 0u64;
    let mut sound = true;
    let mut add = |value: &DeValue<'_>, span: Range<usize>, report: &mut Report<'_>| match position(fact, value) {
        Ok(position) if set >> position & 1 == 1 => {
            report.fault(FaultCode::DuplicateValue, span, format!("a value of `{}` is listed twice", fact.id));
            sound = false;
        }
        Ok(position) => set |= 1 << position,
        Err(error) => {
            sound = false;
            let valid = valid_values(fact.domain);
            match error {
                Some(Error::UnknownValue { given, .. }) => {
                    let message = format!("unknown value `{given}` of fact `{}`", fact.id);
                    let fault = report.fault(FaultCode::UnknownValue, span, message);
                    fault.valid(&given, valid.iter().map(String::as_str));
                }
                _ => {
                    let expected = if matches!(fact.domain, Domain::YesNo) {
                        "true or false"
                    } else {
                        "its values in quotes, or a list of them"
                    };
                    wrong_type(report, span, fact.id, expected, value);
                }
            }
        }
    };
    match value.as_array() {
        None => add(value, span.clone(), report),
        Some(list) => list.iter().for_each(|item| add(item.get_ref(), item.span(), report)),
    }
    if sound && set == 0 {
        report.fault(FaultCode::NeverHolds, span, format!("`{}` has no values, so the condition can never hold", fact.id));
        return None;
    }
    sound.then_some(Accepts::OneOf(set))
}

/// The position of a value in the fact's domain.
fn position(fact: &'static Fact, value: &DeValue<'_>) -> Result<usize, Option<Error>> {
    match (fact.domain, value.as_str(), value.as_bool()) {
        (Domain::YesNo, _, Some(value)) => Ok(usize::from(value)),
        (Domain::Terms(set), Some(given), _) => {
            let found = set.terms.iter().position(|term| term.id == given);
            found.ok_or_else(|| {
                let suggestion = nearest(given, set.terms.iter().map(|term| term.id));
                Some(Error::UnknownValue { fact: fact.id, given: given.to_owned(), valid: Vec::new(), suggestion })
            })
        }
        _ => Err(None),
    }
}

/// A number, or limits such as `{ more_than = 10 }`.
fn range(fact: &'static Fact, value: &DeValue<'_>, span: Range<usize>, report: &mut Report<'_>) -> Option<Accepts> {
    if value.as_integer().is_some() {
        let count = count(fact, value, span, report)?;
        return Some(Accepts::Range(count, count));
    }
    let Some(_) = value.as_table() else {
        wrong_type(report, span, fact.id, "a whole number or limits such as { more_than = 10 }", value);
        return None;
    };
    let mut limits = as_table(value, span.clone(), fact.id, report)?;
    let (mut first, mut last) = (Some(0u32), Some(u32::MAX));
    let mut written = 0;
    let mut sound = true;
    for limit in LIMITS {
        let Some((value, span)) = limits.value(limit) else { continue };
        written += 1;
        let Some(count) = count(fact, value, span, report) else {
            sound = false;
            continue;
        };
        match limit {
            "at_least" => first = first.max(Some(count)),
            "more_than" => first = first.and_then(|first| Some(first.max(count.checked_add(1)?))),
            "at_most" => last = last.min(Some(count)),
            _ => last = last.and_then(|last| Some(last.min(count.checked_sub(1)?))),
        }
    }
    let empty = limits.is_empty();
    limits.finish(report);
    if written == 0 && !empty {
        return None;
    }
    if written == 0 {
        report
            .fault(FaultCode::MissingKey, span, format!("`{}` has no limit", fact.id))
            .help(format!("valid: {}", LIMITS.join(", ")));
        return None;
    }
    match (first, last) {
        _ if !sound => None,
        (Some(first), Some(last)) if first <= last => Some(Accepts::Range(first, last)),
        _ => {
            report.fault(FaultCode::NeverHolds, span, format!("no number of `{}` is within these limits", fact.id));
            None
        }
    }
}

fn count(fact: &'static Fact, value: &DeValue<'_>, span: Range<usize>, report: &mut Report<'_>) -> Option<u32> {
    let Some(number) = whole(value) else {
        wrong_type(report, span, fact.id, "a whole number", value);
        return None;
    };
    let count = u32::try_from(number).ok();
    if count.is_none() {
        let written = value.as_integer().map_or("", |integer| integer.as_str());
        let message = format!("`{written}` is no count: counts go from 0 to {}", u32::MAX);
        report.fault(FaultCode::InvalidCount, span, message);
    }
    count
}

//! Places as they are written: lists of codes or names, looked up in the register.

use super::fault::{FaultCode, Report};
use super::reader::{Section, Spanned, as_string, wrong_type};
use crate::error::Error;
use crate::language::Language;
use crate::place::{Place, PlaceId, Relation};
use std::ops::Range;
use toml::de::DeValue;

/// The municipalities listed under a key, each once; none where the key is not there.
pub(super) fn places(section: &mut Section<'_>, key: &'static str, report: &mut Report<'_>) -> Vec<PlaceId> {
    let given = section.strings(key, report);
    listed(&given, report)
}

/// A municipality, or a list of them.
pub(super) fn one_or_many(key: &str, value: &DeValue<'_>, span: Range<usize>, report: &mut Report<'_>) -> Option<Vec<PlaceId>> {
    let given: Vec<Spanned<&str>> = match (value.as_str(), value.as_array()) {
        (Some(name), _) => vec![Spanned { value: name, span: span.clone() }],
        (None, Some(list)) => list.iter().filter_map(|item| as_string(item.get_ref(), item.span(), key, report)).collect(),
        (None, None) => {
            wrong_type(report, span, key, "the code or name of a municipality in quotes, or a list of them", value);
            return None;
        }
    };
    if given.is_empty() {
        report.fault(FaultCode::NeverHolds, span, format!("`{key}` has no municipalities, so the condition can never hold"));
        return None;
    }
    let places = listed(&given, report);
    (places.len() == given.len()).then_some(places)
}

fn listed(given: &[Spanned<&str>], report: &mut Report<'_>) -> Vec<PlaceId> {
    let mut places = Vec::new();
    for place in given {
        match report.register().resolve(place.value, report.on) {
            Ok(found) if elsewhere(&found) => {
                let note = found.note(Language::English).unwrap_or_default();
                let (on, code) = (report.on.map_or_else(String::new, |on| format!(" on {on}")), found.code);
                let message = format!("`{}` is no municipality{on}: {note}", place.value);
                let help = format!("where all of it is meant, write `{code}`");
                report.fault(FaultCode::UnknownPlace, place.span.clone(), message).help(help);
            }
            Ok(found) if places.contains(&found.id) => {
                let message = format!("`{}` is a municipality that is listed already", place.value);
                report.fault(FaultCode::DuplicateValue, place.span.clone(), message);
            }
            Ok(found) => places.push(found.id),
            Err(error) => {
                let code = match error {
                    Error::AmbiguousPlace { .. } => FaultCode::AmbiguousPlace,
                    Error::PlaceNotCovered { .. } => FaultCode::PlaceNotCovered,
                    Error::PlaceOutside { .. } => FaultCode::PlaceOutside,
                    _ => FaultCode::UnknownPlace,
                };
                let fault = report.fault(code, place.span.clone(), error.to_string());
                match (error.suggestion(), error.valid()) {
                    (Some(near), _) => drop(fault.help(format!("did you mean `{near}`?"))),
                    (None, []) => {}
                    (None, candidates) => drop(fault.help(format!("write the code: {}", candidates.join(", ")))),
                }
            }
        }
    }
    places
}

/// How a place was understood, where that is another municipality than the one written: a rule for a part of it would become
/// one for the whole.
fn elsewhere(found: &Place<'_>) -> bool {
    found.was.is_some_and(|was| matches!(was.relation, Relation::MergedInto | Relation::PartedFrom))
}

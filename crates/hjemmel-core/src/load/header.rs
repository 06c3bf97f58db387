//! The head of a regulation file: which instrument it is, where and when it is law, and what it was encoded from.

use super::FORMAT;
use super::fault::{FaultCode, Report};
use super::reader::{Section, Spanned, whole, wrong_type};
use crate::error::Error;
use crate::language::Texts;
use crate::place::{PlaceId, Register};
use crate::regulation::{Authority, Source, SourceKind};
use crate::time::{Moment, Validity};
use std::collections::HashSet;
use std::ops::Range;
use toml::de::DeValue;

pub(super) struct Header {
    pub(super) id: String,
    pub(super) title: Texts,
    pub(super) authority: Authority,
    pub(super) places: Vec<PlaceId>,
    pub(super) validity: Validity,
    pub(super) sources: Vec<Source>,
}

pub(super) fn read(root: &mut Section<'_>, register: &Register, report: &mut Report<'_>) -> Option<Header> {
    format(root, report);
    let id = root.string("id", report).and_then(|id| valid_id(&id, "", report));
    let title = root.texts("title", report);
    let authority =
        root.string("authority", report).and_then(|name| named(&name, "authority", Authority::ALL, Authority::id, report));
    let validity = validity(root, report);
    let places = places(root, authority, validity, register, report);
    let mut sources: Vec<Source> = Vec::new();
    let mut named: HashSet<String> = HashSet::new();
    for section in root.tables("source", report) {
        let Some((source, span)) = read_source(section, report) else { continue };
        if !named.insert(source.id.clone()) {
            report.fault(FaultCode::DuplicateId, span, format!("two sources are called `{}`", source.id));
        }
        sources.push(source);
    }
    Some(Header { id: id?, title: title?, authority: authority?, places: places?, validity: validity?, sources })
}

fn format(root: &mut Section<'_>, report: &mut Report<'_>) {
    if let Some((value, span)) = root.required("format", report)
        && whole(value) != Some(i128::from(FORMAT))
    {
        let message = format!("this program reads files with `format = {FORMAT}`");
        report.fault(FaultCode::UnsupportedFormat, span, message);
    }
}

/// An id of lower-case letters, digits and hyphens; with `separator`, of exactly two such parts.
pub(super) fn valid_id(id: &Spanned<&str>, separator: &str, report: &mut Report<'_>) -> Option<String> {
    let word = |part: &str| {
        !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    };
    let (valid, form) = if separator.is_empty() {
        (word(id.value), "lower-case letters, digits and hyphens")
    } else {
        let parts = id.value.split_once(separator);
        (
            parts.is_some_and(|(section, name)| word(section) && word(name)),
            "`section.name`, each of lower-case letters, digits and hyphens",
        )
    };
    if !valid {
        report.fault(FaultCode::InvalidId, id.span.clone(), format!("`{}` is no id: write {form}", id.value));
    }
    valid.then(|| id.value.to_owned())
}

/// One of a list of things that have names.
pub(super) fn named<T: Copy>(
    name: &Spanned<&str>,
    key: &str,
    all: &[T],
    id: fn(T) -> &'static str,
    report: &mut Report<'_>,
) -> Option<T> {
    let found = all.iter().copied().find(|one| id(*one) == name.value);
    if found.is_none() {
        let fault = report.fault(FaultCode::UnknownName, name.span.clone(), format!("unknown {key} `{}`", name.value));
        fault.valid(name.value, all.iter().map(|one| id(*one)));
    }
    found
}

/// A source, and where its id stands.
fn read_source(mut source: Section<'_>, report: &mut Report<'_>) -> Option<(Source, Range<usize>)> {
    let id = source.string("id", report);
    let span = id.as_ref().map_or_else(|| source.span(), |id| id.span.clone());
    let id = id.and_then(|id| valid_id(&id, "", report));
    let kind = source.string("kind", report).and_then(|kind| named(&kind, "kind", SourceKind::ALL, SourceKind::id, report));
    let title = source.string("title", report);
    let publisher = source.string("publisher", report);
    let url = source.optional_string("url", report).map(|url| url.value.to_owned());
    source.finish(report);
    let source = Source { id: id?, kind: kind?, title: title?.value.to_owned(), publisher: publisher?.value.to_owned(), url };
    Some((source, span))
}

fn validity(root: &mut Section<'_>, report: &mut Report<'_>) -> Option<Validity> {
    let (value, span) = root.required("validity", report)?;
    const FORM: &str =
        "write \"unstated\" where the source states no dates, else { from = 2021-03-16, until = 2021-04-12 } with what it states";
    if let Some(text) = value.as_str() {
        if text == "unstated" {
            return Some(Validity::Unstated);
        }
        report.fault(FaultCode::UnknownName, span, format!("unknown validity `{text}`")).help(FORM);
        return None;
    }
    let Some(_) = value.as_table() else {
        wrong_type(report, span, "validity", "\"unstated\" or a table", value);
        return None;
    };
    let mut window = root.table("validity", report)?;
    let mut side = |key: &'static str| window.value(key).map(|(value, span)| moment(key, value, span, report));
    let (from, until) = (side("from"), side("until"));
    window.finish(report);
    if from.is_none() && until.is_none() {
        report.fault(FaultCode::MissingKey, span, "validity has neither `from` nor `until`").help(FORM);
        return None;
    }
    let (from, until) = (from.flatten(), until.flatten());
    let validity = Validity::Window { from, until };
    if let (Some(from), Some(_)) = (from, until)
        && !validity.covers(from)
    {
        report.fault(FaultCode::InvalidDate, span, "the regulation ends before it begins");
        return None;
    }
    Some(validity)
}

fn moment(key: &str, value: &DeValue<'_>, span: Range<usize>, report: &mut Report<'_>) -> Option<Moment> {
    let Some(written) = value.as_datetime() else {
        wrong_type(report, span, key, "a date without quotes, such as 2021-03-16 or 2021-03-16T12:00:00", value);
        return None;
    };
    let local = written.to_string();
    let parsed = match (written.date, written.time, written.offset) {
        (Some(_), None, None) => local.parse().ok().map(Moment::day),
        (Some(_), Some(_), None) => local.parse().ok().and_then(Moment::minute),
        _ => None,
    };
    if parsed.is_none() {
        let message = format!("`{local}` is no local date, or date and minute");
        report
            .fault(FaultCode::InvalidDate, span, message)
            .help("a day, or a day and a time, in Norwegian local time without offset");
    }
    parsed
}

fn places(
    root: &mut Section<'_>,
    authority: Option<Authority>,
    validity: Option<Validity>,
    register: &Register,
    report: &mut Report<'_>,
) -> Option<Vec<PlaceId>> {
    if authority == Some(Authority::National) {
        root.refuse("places", "has no meaning in a national regulation: it applies everywhere", report);
        return Some(Vec::new());
    }
    root.required("places", report)?;
    let on = match validity {
        Some(Validity::Window { from, until }) => from.or(until),
        _ => None,
    };
    let given = root.strings("places", report);
    let mut places = Vec::new();
    for place in &given {
        match register.resolve(place.value, on) {
            Ok(found) if places.contains(&found.id) => {
                let message = format!("`{}` is a municipality that is listed already", place.value);
                report.fault(FaultCode::DuplicateValue, place.span.clone(), message);
            }
            Ok(found) => places.push(found.id),
            Err(error) => {
                let code = match error {
                    Error::AmbiguousPlace { .. } => FaultCode::AmbiguousPlace,
                    Error::PlaceNotCovered { .. } => FaultCode::PlaceNotCovered,
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
    if root.value("places").is_some_and(|(value, _)| value.as_array().is_some_and(|list| list.is_empty())) {
        report.fault(FaultCode::MissingKey, root.key_span("places").unwrap_or(0..0), "`places` is empty");
    }
    Some(places)
}

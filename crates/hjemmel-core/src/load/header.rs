//! The head of a regulation file: which instrument it is, where and when it is law, and what it was encoded from.

use super::FORMAT;
use super::fault::{FaultCode, Report};
use super::place::places;
use super::provision::{place_role, question};
use super::reader::{Section, Spanned, whole, wrong_type};
use crate::language::Texts;
use crate::place::PlaceId;
use crate::regulation::{Authority, LeftOut, Source, SourceKind};
use crate::time::{Minute, Moment, Validity};
use crate::vocabulary::{PlaceRole, Question};
use std::collections::HashSet;
use std::ops::Range;
use toml::de::DeValue;

pub(super) struct Header {
    pub(super) id: String,
    pub(super) title: Texts,
    pub(super) authority: Authority,
    /// All municipalities it applies in at some time.
    pub(super) places: Vec<PlaceId>,
    /// The windows of those that joined later or left earlier.
    pub(super) memberships: Vec<(Vec<PlaceId>, Validity)>,
    pub(super) validity: Validity,
    pub(super) validity_note: Option<Texts>,
    pub(super) published: Option<Moment>,
    pub(super) replaces: Vec<String>,
    pub(super) factors: Vec<(&'static Question, Vec<PlaceRole>)>,
    pub(super) left_out: Vec<LeftOut>,
    pub(super) sources: Vec<Source>,
}

pub(super) fn read(root: &mut Section<'_>, report: &mut Report<'_>) -> Option<Header> {
    format(root, report);
    let id = root.string("id", report).and_then(|id| valid_id(&id, "", report));
    let title = root.texts("title", report);
    let authority =
        root.string("authority", report).and_then(|name| named(&name, "authority", Authority::ALL, Authority::id, report));
    let validity = validity(root, report);
    report.on = match validity {
        Some(Validity::Window { from, until }) => from.or(until),
        _ => None,
    };
    let validity_note = optional_texts(root, "validity_note", report);
    let published = root.value("published").and_then(|(value, span)| moment("published", value, span, report));
    let replaces = root.strings("replaces", report).iter().filter_map(|id| valid_id(id, "", report)).collect();
    let area = area(root, authority, validity, report);
    let factors = connecting_factors(root, report);
    let mut left_out = Vec::new();
    for mut section in root.tables("left_out", report) {
        let (norm, text) = (section.string("norm", report), section.texts("text", report));
        section.finish(report);
        left_out.extend(norm.zip(text).map(|(norm, text)| LeftOut { norm: norm.value.to_owned(), text }));
    }
    let mut sources: Vec<Source> = Vec::new();
    let mut named: HashSet<String> = HashSet::new();
    for section in root.tables("source", report) {
        let Some((source, span)) = read_source(section, report) else { continue };
        if !named.insert(source.id.clone()) {
            report.fault(FaultCode::DuplicateId, span, format!("two sources are called `{}`", source.id));
        }
        sources.push(source);
    }
    report.documents = sources.iter().map(|source| source.id.clone()).collect();
    let (places, memberships) = area?;
    Some(Header {
        id: id?,
        title: title?,
        authority: authority?,
        places,
        memberships,
        validity: validity?,
        validity_note,
        published,
        replaces,
        factors,
        left_out,
        sources,
    })
}

/// A text in every language, where it is there.
fn optional_texts(section: &mut Section<'_>, key: &'static str, report: &mut Report<'_>) -> Option<Texts> {
    section.key_span(key).and_then(|_| section.texts(key, report)).or_else(|| section.value(key).and(None))
}

/// Which places of a case count, by question.
fn connecting_factors(root: &mut Section<'_>, report: &mut Report<'_>) -> Vec<(&'static Question, Vec<PlaceRole>)> {
    let Some(table) = root.table("connecting_factor", report) else { return Vec::new() };
    let mut factors = Vec::new();
    for (name, value, span) in table.entries() {
        let Some(question) = question(&name, report) else { continue };
        let Some(list) = value.as_array() else {
            wrong_type(report, span, question.id, "a list of kinds of place", value);
            continue;
        };
        let names = list.iter().filter_map(|item| super::reader::as_string(item.get_ref(), item.span(), question.id, report));
        let names: Vec<_> = names.collect();
        let roles: Vec<PlaceRole> = names.iter().filter_map(|name| place_role(name, report)).collect();
        if list.iter().next().is_none() {
            report.fault(FaultCode::MissingKey, span, format!("no place counts for `{}`", question.id));
        }
        if !roles.is_empty() {
            factors.push((question, roles));
        }
    }
    factors
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

const FORM: &str =
    "write \"unstated\" where the source states no dates, else { from = 2021-03-16, until = 2021-04-12 } with what it states";

fn validity(root: &mut Section<'_>, report: &mut Report<'_>) -> Option<Validity> {
    let (value, span) = root.required("validity", report)?;
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
    window(root, report)
}

/// The window under the key `validity`: a table with `from`, `until` or both.
pub(super) fn window(section: &mut Section<'_>, report: &mut Report<'_>) -> Option<Validity> {
    let mut window = section.table("validity", report)?;
    let span = window.span();
    let mut side = |key: &'static str| window.value(key).map(|(value, span)| moment(key, value, span, report));
    let (from, until) = (side("from"), side("until"));
    window.finish(report);
    if from.is_none() && until.is_none() {
        report.fault(FaultCode::MissingKey, span, "validity has neither `from` nor `until`").help(FORM);
        return None;
    }
    ordered(from.flatten(), until.flatten(), span, report)
}

/// A window that does not end before it begins.
fn ordered(from: Option<Moment>, until: Option<Moment>, span: Range<usize>, report: &mut Report<'_>) -> Option<Validity> {
    let validity = Validity::Window { from, until };
    if let (Some(from), Some(_)) = (from, until)
        && !validity.covers(from)
    {
        report.fault(FaultCode::InvalidDate, span, "it ends before it begins");
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
        let skipped = Moment::parse(local.get(..16).unwrap_or(&local)).err().filter(|error| error.code() == "skipped_time");
        let message = skipped.map_or_else(|| format!("`{local}` is no local date, or date and minute"), |error| error.to_string());
        report
            .fault(FaultCode::InvalidDate, span, message)
            .help("a day, or a day and a time, in Norwegian local time without offset");
    }
    parsed
}

/// The municipalities, and the windows of those that joined later or left earlier.
type Area = (Vec<PlaceId>, Vec<(Vec<PlaceId>, Validity)>);

fn area(root: &mut Section<'_>, authority: Option<Authority>, validity: Option<Validity>, report: &mut Report<'_>) -> Option<Area> {
    if authority == Some(Authority::National) {
        for key in ["places", "membership"] {
            root.refuse(key, "has no meaning in a national regulation: it applies everywhere", report);
        }
        return Some((Vec::new(), Vec::new()));
    }
    let sections = root.tables("membership", report);
    if sections.is_empty() {
        root.required("places", report)?;
    }
    let mut all = places(root, "places", report);
    if root.value("places").is_some_and(|(value, _)| value.as_array().is_some_and(|list| list.is_empty())) {
        report.fault(FaultCode::MissingKey, root.key_span("places").unwrap_or(0..0), "`places` is empty");
    }
    let mut memberships = Vec::new();
    for mut section in sections {
        let window = membership(&mut section, validity, report);
        let own = report.as_of(window, |report| places(&mut section, "places", report));
        if section.required("places", report).is_some_and(|(value, _)| value.as_array().is_some_and(|list| list.is_empty())) {
            report.fault(FaultCode::MissingKey, section.span(), "a membership has no municipalities");
        }
        for place in own.iter().filter(|place| !all.contains(place)).copied().collect::<Vec<_>>() {
            all.push(place);
        }
        section.finish(report);
        memberships.extend(window.map(|window| (own, window)));
    }
    for (at, (own, window)) in memberships.iter().enumerate() {
        let again = memberships
            .iter()
            .skip(at + 1)
            .any(|(other, theirs)| own.iter().any(|place| other.contains(place)) && overlap(*window, *theirs));
        if again {
            let span = root.key_span("membership").unwrap_or(0..0);
            report.fault(FaultCode::InvalidDate, span, "two memberships of one municipality overlap: write one");
        }
    }
    Some((all, memberships))
}

/// Whether two windows have a minute in common.
fn overlap(one: Validity, other: Validity) -> bool {
    let sides = |window: Validity| match window {
        Validity::Window { from: Some(from), until } => Some((from.first(), until.map_or(Minute::LAST, Moment::end))),
        _ => None,
    };
    sides(one).zip(sides(other)).is_some_and(|((from, end), (other_from, other_end))| from < other_end && other_from < end)
}

/// When the municipalities of a `[[membership]]` belong to the regulation's; where a side is not written, as long as it is
/// valid.
fn membership(section: &mut Section<'_>, validity: Option<Validity>, report: &mut Report<'_>) -> Option<Validity> {
    let span = section.span();
    let unstated = section.value("from").is_some_and(|(value, _)| value.as_str() == Some("unstated"));
    let mut side = |key: &'static str| {
        section.value(key).filter(|_| !(unstated && key == "from")).map(|(value, span)| moment(key, value, span, report))
    };
    let (from, until) = (side("from"), side("until"));
    let (own_from, own_until) = match validity? {
        Validity::Window { from, until } => (from, until),
        Validity::Unstated => (None, None),
    };
    if unstated {
        section.refuse("until", "says nothing where it is not stated when they joined", report);
        return Some(Validity::Unstated);
    }
    let (from, until) = (from.map_or(own_from, |from| from), until.map_or(own_until, |until| until));
    for (key, moment) in [("from", from), ("until", until)] {
        let Some(moment) = moment else { continue };
        let early = own_from.is_some_and(|own| moment.first() < own.first());
        let late = own_until.is_some_and(|own| own.end() < moment.end());
        if early || late {
            let own = Validity::Window { from: own_from, until: own_until };
            let message = format!("`{key}` is {moment}, and the regulation is valid {own} only");
            report.fault(FaultCode::InvalidDate, section.key_span(key).unwrap_or(span), message);
            return None;
        }
    }
    ordered(from, until, span, report)
}

//! Walking a TOML table with its positions, noting every fault instead of stopping at the first.

use super::fault::{FaultCode, Report};
use crate::language::Texts;
use std::borrow::Cow;
use std::collections::HashSet;
use std::ops::Range;
use toml::de::{DeTable, DeValue};

/// A value with its place in the file.
#[derive(Clone)]
pub(super) struct Spanned<T> {
    pub(super) value: T,
    pub(super) span: Range<usize>,
}

/// A table being read. Every key that is asked for is known; whatever is left at the end is a fault.
pub(super) struct Section<'t> {
    table: &'t DeTable<'t>,
    span: Range<usize>,
    /// What messages call it.
    title: Cow<'static, str>,
    known: Vec<&'static str>,
}

impl<'t> Section<'t> {
    pub(super) const fn new(table: &'t DeTable<'t>, span: Range<usize>, title: &'static str) -> Self {
        Self { table, span, title: Cow::Borrowed(title), known: Vec::new() }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.table.is_empty()
    }

    /// What messages call it from here on.
    pub(super) fn rename(&mut self, title: String) {
        self.title = Cow::Owned(title);
    }

    pub(super) fn span(&self) -> Range<usize> {
        self.span.clone()
    }

    /// The value of a key, if it is there.
    pub(super) fn value(&mut self, key: &'static str) -> Option<(&'t DeValue<'t>, Range<usize>)> {
        if !self.known.contains(&key) {
            self.known.push(key);
        }
        let entry = self.table.iter().find(|(name, _)| name.get_ref() == key);
        entry.map(|(_, value)| (value.get_ref(), value.span()))
    }

    /// The place of a key that is there.
    pub(super) fn key_span(&self, key: &str) -> Option<Range<usize>> {
        self.table.iter().find(|(name, _)| name.get_ref() == key).map(|(name, _)| name.span())
    }

    /// The value of a key that must be there.
    pub(super) fn required(&mut self, key: &'static str, report: &mut Report<'_>) -> Option<(&'t DeValue<'t>, Range<usize>)> {
        let value = self.value(key);
        if value.is_none() {
            report.fault(FaultCode::MissingKey, self.span(), format!("{} has no `{key}`", self.title));
        }
        value
    }

    pub(super) fn string(&mut self, key: &'static str, report: &mut Report<'_>) -> Option<Spanned<&'t str>> {
        let (value, span) = self.required(key, report)?;
        as_string(value, span, key, report)
    }

    pub(super) fn optional_string(&mut self, key: &'static str, report: &mut Report<'_>) -> Option<Spanned<&'t str>> {
        let (value, span) = self.value(key)?;
        as_string(value, span, key, report)
    }

    /// A list of strings; empty where the key is not there.
    pub(super) fn strings(&mut self, key: &'static str, report: &mut Report<'_>) -> Vec<Spanned<&'t str>> {
        let Some((value, span)) = self.value(key) else { return Vec::new() };
        let Some(array) = value.as_array() else {
            wrong_type(report, span, key, "a list of strings", value);
            return Vec::new();
        };
        let mut strings: Vec<Spanned<&'t str>> = Vec::new();
        let mut known: HashSet<&str> = HashSet::new();
        for item in array.iter() {
            let Some(string) = as_string(item.get_ref(), item.span(), key, report) else { continue };
            if known.insert(string.value) {
                strings.push(string);
            } else {
                let message = format!("`{}` is listed twice in `{key}`", string.value);
                report.fault(FaultCode::DuplicateValue, string.span, message);
            }
        }
        strings
    }

    /// A table under a key.
    pub(super) fn table(&mut self, key: &'static str, report: &mut Report<'_>) -> Option<Section<'t>> {
        let (value, span) = self.value(key)?;
        as_table(value, span, key, report)
    }

    /// The tables of an array of tables; none where the key is not there.
    pub(super) fn tables(&mut self, key: &'static str, report: &mut Report<'_>) -> Vec<Section<'t>> {
        let Some((value, span)) = self.value(key) else { return Vec::new() };
        let Some(array) = value.as_array() else {
            wrong_type(report, span, key, "a list of tables", value);
            return Vec::new();
        };
        array.iter().filter_map(|item| as_table(item.get_ref(), item.span(), key, report)).collect()
    }

    /// A text in every language, none of them empty.
    pub(super) fn texts(&mut self, key: &'static str, report: &mut Report<'_>) -> Option<Texts> {
        let (value, span) = self.required(key, report)?;
        let mut languages = as_table(value, span, key, report)?;
        let mut text = |language: &'static str| match languages.value(language) {
            None => {
                let message = format!("`{key}` has no text in `{language}`");
                report.fault(FaultCode::MissingText, languages.span(), message).help("every text exists in nb, nn and en");
                None
            }
            Some((value, span)) => {
                let text = as_string(value, span.clone(), language, report)?;
                if text.value.trim().is_empty() {
                    report.fault(FaultCode::MissingText, span, format!("the text of `{key}` in `{language}` is empty"));
                    return None;
                }
                Some(text.value.trim().to_owned())
            }
        };
        let texts = (text("nb"), text("nn"), text("en"));
        languages.finish(report);
        let (Some(nb), Some(nn), Some(en)) = texts else { return None };
        Some(Texts { nb, nn, en })
    }

    /// A whole number from 1.
    pub(super) fn ordinal(&mut self, key: &'static str, report: &mut Report<'_>) -> Option<u32> {
        let (value, span) = self.required(key, report)?;
        let number = whole(value).and_then(|number| u32::try_from(number).ok()).filter(|number| *number > 0);
        if number.is_none() {
            let message = format!("`{key}` must be a whole number from 1");
            report.fault(FaultCode::InvalidCount, span, message);
        }
        number
    }

    /// Notes every key that was not asked for.
    pub(super) fn finish(self, report: &mut Report<'_>) {
        for (name, _) in self.table {
            let key: &str = name.get_ref();
            if !self.known.contains(&key) {
                let message = format!("{} has no key `{key}`", self.title);
                report.fault(FaultCode::UnknownKey, name.span(), message).valid(key, self.known.iter().copied());
            }
        }
    }

    /// Notes a key that is there but has no meaning here.
    pub(super) fn refuse(&mut self, key: &'static str, why: &str, report: &mut Report<'_>) {
        if self.value(key).is_some()
            && let Some(span) = self.key_span(key)
        {
            report.fault(FaultCode::UnexpectedKey, span, format!("`{key}` {why}"));
        }
    }

    /// The keys and values, for tables whose keys are names of facts.
    pub(super) fn entries(&self) -> impl Iterator<Item = (Spanned<&'t str>, &'t DeValue<'t>, Range<usize>)> + use<'t> {
        self.table.iter().map(|(name, value)| {
            let key: &'t str = name.get_ref();
            (Spanned { value: key, span: name.span() }, value.get_ref(), value.span())
        })
    }
}

/// A value as a table.
pub(super) fn as_table<'t>(
    value: &'t DeValue<'t>,
    span: Range<usize>,
    title: &'static str,
    report: &mut Report<'_>,
) -> Option<Section<'t>> {
    let Some(table) = value.as_table() else {
        wrong_type(report, span, title, "a table", value);
        return None;
    };
    Some(Section::new(table, span, title))
}

/// A value as a string.
pub(super) fn as_string<'t>(
    value: &'t DeValue<'t>,
    span: Range<usize>,
    key: &str,
    report: &mut Report<'_>,
) -> Option<Spanned<&'t str>> {
    let Some(text) = value.as_str() else {
        wrong_type(report, span, key, "a string", value);
        return None;
    };
    Some(Spanned { value: text, span })
}

/// A whole number, of any size that fits.
pub(super) fn whole(value: &DeValue<'_>) -> Option<i128> {
    let integer = value.as_integer()?;
    // A number too large for this is too large for anything it could be here.
    Some(i128::from_str_radix(integer.as_str(), integer.radix()).unwrap_or(i128::MAX))
}

pub(super) fn wrong_type(report: &mut Report<'_>, span: Range<usize>, key: &str, expected: &str, value: &DeValue<'_>) {
    let message = format!("`{key}` takes {expected}, not {}", described(value));
    report.fault(FaultCode::WrongType, span, message);
}

/// What a value is, with its article.
fn described(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a string",
        DeValue::Integer(_) => "a whole number",
        DeValue::Float(_) => "a decimal number",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}

//! The register of municipalities as Statistics Norway serves it: KLASS, classification 131.
//!
//! Three kinds of file are read, and told apart by what is in them:
//!
//! | file | from | what is read |
//! |---|---|---|
//! | codes as CSV | `/classifications/131/codes` or `codesAt` | `code`, `name`, `validFrom`, `validTo` (the first day it is no longer valid), or the two of the requested range |
//! | codes, or a version with its `classificationItems`, as JSON | the same, or `/versions/…` | the same; a version's dates hold for all its codes |
//! | the table of changes, as CSV or JSON | `/classifications/131/changes` | `oldCode`, `oldName`, `newCode`, `changeOccurred` |
//!
//! Codes of Svalbard, Jan Mayen and "not stated" are in the lists and are no municipalities: they are left out. CSV comes
//! as UTF-8 or, as KLASS serves it, as ISO 8859-1, which has no `š` and no `ŋ`: a parallel name that has lost letters
//! (`?` stands for them) is left out too, and the others of the municipality stay.

use hjemmel_core::digest;
use hjemmel_core::error::Error;
use hjemmel_core::place::{Change, Designation, RegisterSource, is_outside};
use hjemmel_core::time::Moment;
use jiff::civil::Date;
use serde::Deserialize;
use std::borrow::Cow;

/// What was read from register files, to be made a [`hjemmel_core::place::Register`] of.
#[derive(Debug, Clone, Default)]
pub struct Rows {
    /// The municipalities' codes and names.
    pub designations: Vec<Designation>,
    /// What became of codes.
    pub changes: Vec<Change>,
    /// The files.
    pub sources: Vec<RegisterSource>,
}

/// One code, as CSV and JSON have it.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Code {
    code: String,
    name: String,
    valid_from: Option<String>,
    valid_to: Option<String>,
    /// The same, cut to the range that was asked for: given beside the others or in their stead.
    valid_from_in_requested_range: Option<String>,
    valid_to_in_requested_range: Option<String>,
}

impl Code {
    /// The first day and the first that is no longer one, as far as they are given.
    fn window(&self) -> (Option<&str>, Option<&str>) {
        let given = |text: &Option<String>| text.as_ref().is_some_and(|text| !text.trim().is_empty());
        if given(&self.valid_from) {
            return (self.valid_from.as_deref(), self.valid_to.as_deref());
        }
        (self.valid_from_in_requested_range.as_deref(), self.valid_to_in_requested_range.as_deref())
    }
}

/// One change of code.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct CodeChange {
    old_code: String,
    old_name: String,
    new_code: Option<String>,
    change_occurred: String,
}

/// A JSON document of KLASS: a list of codes, a version, or a table of changes.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Document {
    #[serde(alias = "classificationItems")]
    codes: Option<Vec<Code>>,
    code_changes: Option<Vec<CodeChange>>,
    valid_from: Option<String>,
    valid_to: Option<String>,
}

impl Rows {
    /// Adds what a file has; `name` is what errors and answers call it.
    ///
    /// # Errors
    /// [`Error::InvalidRegister`]: the file is none of the kinds, or one of its rows is faulty; with the row.
    pub fn add(&mut self, name: &str, bytes: &[u8]) -> Result<(), Error> {
        let text = decoded(bytes);
        let source = self.sources.len();
        let file = File { name, source };
        let (designations, changes) = match text.trim_start().as_bytes() {
            [b'{', ..] => file.json(&text)?,
            // The first letter of no column: as CSV it would be refused for columns that nobody meant.
            [b'[', ..] => {
                let message = "the file is a JSON list: KLASS serves an object, with the list under `codes`, `classificationItems` or `codeChanges`";
                return Err(file.fault(0, message.to_owned()));
            }
            _ => file.csv(&text)?,
        };
        if designations.is_empty() && changes.is_empty() {
            return Err(file.fault(1, "the file has neither municipalities nor changes of their codes".to_owned()));
        }
        self.designations.extend(designations);
        self.changes.extend(changes);
        self.sources.push(RegisterSource { name: name.to_owned(), digest: digest::bytes(bytes) });
        Ok(())
    }
}

/// The text of a file, without a byte order mark; what is not UTF-8 is ISO 8859-1, whose bytes are the first characters of
/// Unicode.
fn decoded(bytes: &[u8]) -> Cow<'_, str> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => Cow::Owned(bytes.iter().map(|byte| char::from(*byte)).collect()),
    }
}

type Parts = (Vec<Designation>, Vec<Change>);

struct File<'f> {
    name: &'f str,
    source: usize,
}

impl File<'_> {
    fn fault(&self, row: usize, message: String) -> Error {
        Error::InvalidRegister { file: self.name.to_owned(), row, message }
    }

    fn json(&self, text: &str) -> Result<Parts, Error> {
        let document: Document =
            serde_json::from_str(text).map_err(|error| self.fault(error.line(), hjemmel_core::json::message(&error)))?;
        let mut parts = Parts::default();
        for (row, code) in (1..).zip(document.codes.into_iter().flatten()) {
            let (from, to) = match code.window() {
                (None, _) => (document.valid_from.as_deref(), document.valid_to.as_deref()),
                own => own,
            };
            parts.0.extend(self.designation(row, &code, from, to)?);
        }
        for (row, change) in (1..).zip(document.code_changes.into_iter().flatten()) {
            parts.1.extend(self.change(row, change)?);
        }
        Ok(parts)
    }

    fn csv(&self, text: &str) -> Result<Parts, Error> {
        let header = text.lines().next().unwrap_or_default();
        let delimiter = if header.contains(';') { b';' } else { b',' };
        let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).trim(csv::Trim::All).from_reader(text.as_bytes());
        let headers = reader.headers().map_err(|error| self.fault(1, error.to_string()))?.clone();
        let has = |name: &str| headers.iter().any(|header| header == name);
        if !(has("oldCode") || has("code") && has("name")) {
            let message = "the file has neither the columns `code` and `name` nor those of a table of changes".to_owned();
            return Err(self.fault(1, message));
        }
        let mut parts = Parts::default();
        // The header is the first row.
        for (row, record) in (2..).zip(reader.records()) {
            let read = |error: csv::Error| self.fault(row, error.to_string());
            let record = record.map_err(read)?;
            if has("oldCode") {
                parts.1.extend(self.change(row, record.deserialize(Some(&headers)).map_err(read)?)?);
            } else {
                let code: Code = record.deserialize(Some(&headers)).map_err(read)?;
                let (from, to) = code.window();
                parts.0.extend(self.designation(row, &code, from, to)?);
            }
        }
        Ok(parts)
    }

    /// The row as a designation; `None` where the code is no municipality's.
    fn designation(&self, row: usize, code: &Code, from: Option<&str>, to: Option<&str>) -> Result<Option<Designation>, Error> {
        self.check(row, &code.code)?;
        if is_outside(&code.code) {
            return Ok(None);
        }
        let (from, to) = (self.date(row, from)?, self.date(row, to)?);
        let Some(from) = from else {
            return Err(self.fault(row, format!("the code `{}` has no first day: ask KLASS for codes with `validFrom`", code.code)));
        };
        // The first day on which it is valid no more.
        let until = to.and_then(|to| to.yesterday().ok());
        if until.is_some_and(|until| until < from) {
            return Err(self.fault(row, format!("the code `{}` ends before it begins", code.code)));
        }
        let whole: Vec<&str> = code.name.split(" - ").filter(|name| !name.contains('?') && !name.trim().is_empty()).collect();
        if whole.is_empty() {
            return Err(self.fault(row, format!("the code `{}` has no name that is whole", code.code)));
        }
        Ok(Some(Designation {
            municipality: code.code.clone(),
            code: code.code.clone(),
            name: whole.join(" - "),
            from: Some(from),
            until,
            source: self.source,
        }))
    }

    /// The row as a change; `None` where it concerns no municipality, or a code that has no successor.
    fn change(&self, row: usize, change: CodeChange) -> Result<Option<Change>, Error> {
        let Some(new_code) = change.new_code.filter(|code| !code.is_empty()) else { return Ok(None) };
        self.check(row, &change.old_code)?;
        self.check(row, &new_code)?;
        if is_outside(&change.old_code) || is_outside(&new_code) {
            return Ok(None);
        }
        let Some(on) = self.date(row, Some(&change.change_occurred))? else {
            return Err(self.fault(row, "the change has no day".to_owned()));
        };
        Ok(Some(Change { old_code: change.old_code, old_name: change.old_name, new_code, on, source: self.source }))
    }

    fn check(&self, row: usize, code: &str) -> Result<(), Error> {
        if code.len() == 4 && code.bytes().all(|byte| byte.is_ascii_digit()) {
            return Ok(());
        }
        let message = format!("`{code}` is no municipality's code: four digits, whose leading zero must not be lost");
        Err(self.fault(row, message))
    }

    /// A day; `None` where none is given, or the end of time, as KLASS writes it in versions.
    fn date(&self, row: usize, text: Option<&str>) -> Result<Option<Date>, Error> {
        match text.map(str::trim) {
            None | Some("") => Ok(None),
            Some(far) if far.starts_with('+') => Ok(None),
            Some(text) => match Moment::parse(text) {
                Ok(moment) if moment.is_day() => Ok(Some(moment.date())),
                _ => Err(self.fault(row, format!("`{text}` is no day: YYYY-MM-DD"))),
            },
        }
    }
}

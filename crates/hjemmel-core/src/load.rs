//! From a regulation file to a [`Regulation`]: every fault of the file found and shown at once, or a law that is sound.
//!
//! Stages: `reader` walks the TOML with its positions, `header` and `provision` turn it into provisions, `soundness` checks
//! what only the whole can show, and `extents` finds where and when which provisions apply and compiles their tables. The format is described in
//! `docs/reference/regulation-format.md`.

mod condition;
mod extents;
mod fault;
mod header;
mod place;
mod provision;
mod reader;
mod schema;
mod soundness;

pub use fault::{Fault, FaultCode, Faults};
pub use schema::regulation_schema;
pub(crate) use soundness::situation;

use crate::digest;
use crate::place::Register;
use crate::regulation::Regulation;
use fault::Report;
use reader::Section;
use std::borrow::Cow;
use toml::de::DeTable;

/// The version of the file format that is read.
pub const FORMAT: i64 = 1;

/// The largest regulation file that is read. A bundled one has a thirtieth of it; a file past it is no regulation,
/// and reading it would only cost memory.
pub const MAX_FILE_BYTES: usize = 4 << 20;

/// Reads a regulation from the bytes of a file; `name` is what faults call it.
///
/// # Errors
/// [`Faults`]: every fault of the file, each with its code, line and column. Faults of meaning are looked for only in a
/// file whose TOML is sound, since half a file would seem to lack what it only hides.
pub fn load(name: &str, bytes: &[u8], register: &Register) -> Result<Regulation, Faults> {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => String::from_utf8_lossy(bytes),
    };
    let mut report = Report::new(name, &text, register);
    if bytes.len() > MAX_FILE_BYTES {
        let message = format!("the file has {} bytes; at most {MAX_FILE_BYTES} are read", bytes.len());
        report.fault(FaultCode::TooLarge, 0..0, message);
        return Err(report.into_faults());
    }
    if let (Cow::Owned(_), Err(error)) = (&text, std::str::from_utf8(bytes)) {
        let at = error.valid_up_to();
        report.fault(FaultCode::NotUtf8, at..at, "the file is not UTF-8 from here on; save it as UTF-8");
        return Err(report.into_faults());
    }
    let (document, errors) = DeTable::parse_recoverable(&text);
    for error in errors {
        report.fault(FaultCode::Syntax, error.span().unwrap_or(0..0), error.message());
    }
    if report.is_clean() {
        let root = Section::new(document.get_ref(), document.span(), "the file");
        let regulation = read(root, digest::bytes(bytes), &mut report);
        if let (Some(regulation), true) = (regulation, report.is_clean()) {
            return Ok(regulation);
        }
    }
    Err(report.into_faults())
}

/// Reads a sound TOML document. `None` only beside a fault in `report`.
fn read(mut root: Section<'_>, digest: String, report: &mut Report<'_>) -> Option<Regulation> {
    let header = header::read(&mut root, report);
    let entries = root.tables("provision", report);
    let none = root.value("provision").is_none_or(|(value, _)| value.as_array().is_some_and(|list| list.is_empty()));
    if none {
        report.fault(FaultCode::MissingKey, 0..0, "the file has no [[provision]]");
    }
    let entries = entries.into_iter().map(|entry| provision::read(entry, report)).collect();
    root.finish(report);
    let checked = soundness::check(entries, report);
    let (header, mut checked) = (header?, checked?);
    let extents = extents::build(&header, &mut checked, report)?;
    Some(Regulation {
        id: header.id,
        digest,
        title: header.title,
        authority: header.authority,
        places: header.places,
        memberships: header.memberships,
        validity: header.validity,
        validity_note: header.validity_note,
        published: header.published,
        replaces: header.replaces,
        factors: header.factors,
        left_out: header.left_out,
        sources: header.sources,
        by_question: checked.by_question.into_iter().map(|one| (one.question, one.positions)).collect(),
        provisions: checked.provisions,
        extents,
    })
}

//! Faults of regulation files: what is wrong, where, and how it is shown.

use crate::named::named;
use crate::place::Register;
use crate::time::{Moment, Validity};
use annotate_snippets::{AnnotationKind, Level, Origin, Renderer, Snippet};
use std::ops::Range;
use std::sync::Arc;

named! {
    /// The kinds of fault a regulation file can have.
    #[non_exhaustive]
    FaultCode {
        /// The file is not TOML.
        Syntax "syntax",
        /// The file is not UTF-8.
        NotUtf8 "not_utf8",
        /// The file cannot be read at all.
        Unreadable "unreadable",
        /// The file is larger than is read.
        TooLarge "file_too_large",
        /// The file is of another version of the format.
        UnsupportedFormat "unsupported_format",
        /// A key that must be there is not.
        MissingKey "missing_key",
        /// A key that nothing reads.
        UnknownKey "unknown_key",
        /// A key that has no meaning beside the others.
        UnexpectedKey "unexpected_key",
        /// A value of another type.
        WrongType "wrong_type",
        /// A name that is not one of those allowed here.
        UnknownName "unknown_name",
        /// A question that the vocabulary does not have.
        UnknownQuestion "unknown_question",
        /// A fact that the question does not have.
        UnknownFact "unknown_fact",
        /// A value that the fact does not take.
        UnknownValue "unknown_value",
        /// A verdict that the question does not have.
        UnknownVerdict "unknown_verdict",
        /// A provision that the file does not have.
        UnknownProvision "unknown_provision",
        /// A place that the register does not have.
        UnknownPlace "unknown_place",
        /// A name that several places have.
        AmbiguousPlace "ambiguous_place",
        /// A place that the register does not cover at that time.
        PlaceNotCovered "place_not_covered",
        /// A place that lies in no municipality.
        PlaceOutside "place_outside",
        /// A source that the file does not list.
        UnknownSource "unknown_source",
        /// An id of the wrong form.
        InvalidId "invalid_id",
        /// A digest of the wrong form.
        InvalidDigest "invalid_digest",
        /// A date or time that cannot be meant.
        InvalidDate "invalid_date",
        /// A count or sentence number out of bounds.
        InvalidCount "invalid_count",
        /// Two entries with one id.
        DuplicateId "duplicate_id",
        /// A value listed twice.
        DuplicateValue "duplicate_value",
        /// A text missing in a language, or empty.
        MissingText "missing_text",
        /// A condition that no situation can meet.
        NeverHolds "condition_never_holds",
        /// Provisions that override each other in a circle.
        OverrideCycle "override_cycle",
        /// Two undefeated provisions that say different things in one situation.
        Conflict "conflicting_provisions",
        /// More alternatives or cells than a question may have.
        TableTooLarge "table_too_large",
        /// More faults than are shown.
        TooMany "too_many_faults",
        /// Two files with the same id and version.
        DuplicateRegulation "duplicate_regulation",
    }
}

/// One fault of a regulation file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What kind.
    pub code: FaultCode,
    /// What is wrong, in words.
    pub message: String,
    /// What to do about it, where there is something to say.
    pub help: Option<String>,
    /// The file.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Column, from 1, counted in characters.
    pub column: usize,
    span: Range<usize>,
    /// What is said of that place.
    remark: Option<String>,
    /// Other places that belong to the fault, each with a remark.
    also: Vec<(Range<usize>, String)>,
    text: Arc<str>,
}

impl Fault {
    /// A fault of a whole file, with no place in it.
    #[must_use]
    pub fn of_file(code: FaultCode, file: &str, message: String) -> Self {
        let (file, text) = (file.to_owned(), Arc::from(""));
        Self { code, message, help: None, file, line: 1, column: 1, span: 0..0, remark: None, also: Vec::new(), text }
    }

    /// The fault with the line it is in, as shown to people; coloured where `colour` says so.
    #[must_use]
    pub fn render(&self, colour: bool) -> String {
        let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
        let title = Level::ERROR.primary_title(self.message.as_str()).id(self.code.id());
        if self.text.is_empty() {
            let mut group = title.element(Origin::path(self.file.as_str()));
            if let Some(help) = &self.help {
                group = group.element(Level::HELP.message(help.as_str()));
            }
            return renderer.render(&[group]);
        }
        // Only the lines from the first place to the last are handed over: a file may be large, and have many faults.
        let spans = || self.also.iter().map(|(span, _)| span).chain([&self.span]);
        let first = spans().map(|span| span.start).min().unwrap_or_default();
        let last = spans().map(|span| span.start.max(span.end)).max().unwrap_or_default();
        let before = self.text.get(..first).unwrap_or_default();
        let start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let after = self.text.get(last..).unwrap_or_default();
        let end = after.find('\n').map_or(self.text.len(), |newline| last + newline);
        let lines = self.text.get(start..end).unwrap_or_default();
        let within = |span: &Range<usize>| span.start - start..span.end.max(span.start) - start;
        let here = AnnotationKind::Primary.span(within(&self.span)).label(self.remark.as_deref());
        let there = self.also.iter().map(|(span, remark)| AnnotationKind::Context.span(within(span)).label(remark.as_str()));
        let snippet = Snippet::source(lines).line_start(before.matches('\n').count() + 1).path(self.file.as_str());
        let snippet = snippet.annotation(here).annotations(there);
        let mut group = title.element(snippet);
        if let Some(help) = &self.help {
            group = group.element(Level::HELP.message(help.as_str()));
        }
        renderer.render(&[group])
    }
}

/// All faults that were found, of one file or of several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Faults(Vec<Fault>);

impl Faults {
    /// These faults; `None` where there are none.
    #[must_use]
    pub fn of(faults: Vec<Fault>) -> Option<Self> {
        if faults.is_empty() { None } else { Some(Self(faults)) }
    }

    /// The faults; never empty.
    #[must_use]
    pub fn list(&self) -> &[Fault] {
        &self.0
    }

    /// The faults, given away.
    #[must_use]
    pub fn into_list(self) -> Vec<Fault> {
        self.0
    }

    /// All faults as shown to people, each with its place in the file.
    #[must_use]
    pub fn render(&self, colour: bool) -> String {
        let shown: Vec<String> = self.0.iter().map(|fault| fault.render(colour)).collect();
        shown.join("\n\n")
    }
}

impl std::fmt::Display for Faults {
    /// A line a fault, as compilers write it; [`Faults::render`] shows the place in the file too.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (position, fault) in self.0.iter().enumerate() {
            let next = if position == 0 { "" } else { "\n" };
            write!(out, "{next}{}:{}:{}: {}", fault.file, fault.line, fault.column, fault.message)?;
            if let Some(help) = &fault.help {
                write!(out, " ({help})")?;
            }
        }
        Ok(())
    }
}

impl std::error::Error for Faults {}

/// The most faults of one file that are told one by one. Whoever has more has another mistake than each of them.
const MAX_FAULTS: usize = 200;

/// The faults of one file as they are found, and what its names are looked up in.
pub(super) struct Report<'t> {
    name: &'t str,
    register: &'t Register,
    /// The day on which places are looked up, and the ids of the file's sources: known once the head is read.
    pub(super) on: Option<Moment>,
    pub(super) documents: Vec<String>,
    text: &'t str,
    /// The text as the faults share it, once there is one.
    shared: Option<Arc<str>>,
    faults: Vec<Fault>,
    /// Faults past [`MAX_FAULTS`].
    more: usize,
}

impl<'t> Report<'t> {
    pub(super) const fn new(name: &'t str, text: &'t str, register: &'t Register) -> Self {
        Self { name, register, on: None, documents: Vec::new(), text, shared: None, faults: Vec::new(), more: 0 }
    }

    pub(super) const fn register(&self) -> &'t Register {
        self.register
    }

    /// Reads something whose places are called as on the first day of a window, where that states one.
    pub(super) fn as_of<T>(&mut self, window: Option<Validity>, read: impl FnOnce(&mut Self) -> T) -> T {
        let outer = self.on;
        self.on = window.and_then(|window| window.start()).or(outer);
        let found = read(self);
        self.on = outer;
        found
    }

    /// Notes a fault and gives it back, so that help and other places can be added.
    pub(super) fn fault(&mut self, code: FaultCode, span: Range<usize>, message: impl Into<String>) -> Entry<'_> {
        if self.faults.len() == MAX_FAULTS {
            self.more += 1;
            return Entry(None);
        }
        let before = self.text.get(..span.start).unwrap_or(self.text);
        let line = before.matches('\n').count() + 1;
        let column = before.chars().rev().take_while(|letter| *letter != '\n').count() + 1;
        self.faults.push(Fault {
            code,
            message: message.into(),
            help: None,
            file: self.name.to_owned(),
            line,
            column,
            span,
            remark: None,
            also: Vec::new(),
            text: Arc::clone(self.shared.get_or_insert_with(|| Arc::from(self.text))),
        });
        Entry(self.faults.last_mut())
    }

    pub(super) const fn is_clean(&self) -> bool {
        self.faults.is_empty()
    }

    /// The faults in the order of the file.
    pub(super) fn into_faults(mut self) -> Faults {
        self.faults.sort_by_key(|fault| fault.span.start);
        if self.more > 0 {
            let message = format!("and {} more faults", self.more);
            self.faults.push(Fault::of_file(FaultCode::TooMany, self.name, message));
        }
        Faults(self.faults)
    }
}

/// The fault noted last.
pub(super) struct Entry<'f>(Option<&'f mut Fault>);

impl Entry<'_> {
    pub(super) fn help(self, help: impl Into<String>) -> Self {
        if let Self(Some(fault)) = self {
            fault.help = Some(help.into());
            return Self(Some(fault));
        }
        self
    }

    pub(super) fn remark(self, remark: impl Into<String>) -> Self {
        if let Self(Some(fault)) = self {
            fault.remark = Some(remark.into());
            return Self(Some(fault));
        }
        self
    }

    pub(super) fn also(self, span: Range<usize>, remark: impl Into<String>) -> Self {
        if let Self(Some(fault)) = self {
            fault.also.push((span, remark.into()));
            return Self(Some(fault));
        }
        self
    }

    /// Help that lists what is valid, the nearest first.
    pub(super) fn valid<'v>(self, given: &str, valid: impl IntoIterator<Item = &'v str>) -> Self {
        if self.0.is_none() {
            return self;
        }
        let valid: Vec<&str> = valid.into_iter().collect();
        let list = valid.join(", ");
        match crate::suggest::nearest(given, valid) {
            Some(near) => self.help(format!("did you mean `{near}`? valid: {list}")),
            None => self.help(format!("valid: {list}")),
        }
    }
}

//! What went wrong: a number for programs, an object for people.

use crate::generated::hjm_result::{
    HJM_ERROR_BUFFER_TOO_SMALL, HJM_ERROR_INTERNAL, HJM_ERROR_LENGTH, HJM_ERROR_MISALIGNED, HJM_ERROR_NOT_UTF8,
    HJM_ERROR_NULL_POINTER, HJM_ERROR_OUT_OF_MEMORY, HJM_ERROR_OUT_OF_RANGE, HJM_ERROR_TOO_MANY, HJM_ERROR_UNFINISHED,
    HJM_ERROR_UNKNOWN_NUMBER, HJM_ERROR_WRONG_SIZE,
};
use crate::generated::{code_of, number_of};
use crate::guard::{free, guard};
use crate::raw::{self, MAX_STRUCT, Out, Sized_, hjm_text};
use hjemmel::{Error, Fault, Faults};
use std::mem::MaybeUninit;
use std::sync::OnceLock;

/// Why a function fails.
#[derive(Debug)]
pub(crate) enum Failure {
    /// What the façade refuses.
    Library(Error),
    /// A pointer that must not be NULL.
    Null(&'static str),
    /// A struct whose size cannot be.
    Size { what: &'static str, given: usize, least: usize, known: usize },
    /// A field that this library does not know.
    Newer,
    /// A list that another function tells.
    Elsewhere(i32),
    /// A pointer to where such a value cannot lie.
    Misaligned(&'static str),
    /// A number of items or bytes that memory cannot hold.
    Length { what: &'static str, given: usize },
    /// Text that is not UTF-8, from this byte on.
    NotUtf8 { what: &'static str, at: usize },
    /// A number that stands for nothing.
    Number { what: &'static str, given: i64 },
    /// A position past the end.
    Range { what: &'static str, given: usize, count: usize },
    /// A place for text that is too small.
    Buffer { given: usize, needed: usize },
    /// An interview that has more to ask.
    Unfinished,
    /// More situations than are looked at.
    TooMany,
    /// No memory for an object.
    Memory,
    /// A panic, with what it said.
    Internal(String),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Library(error)
    }
}

impl Failure {
    pub(crate) fn number(&self) -> i32 {
        (match self {
            // That every code has a number is tested.
            Self::Library(error) => return number_of(error.code()).unwrap_or(HJM_ERROR_INTERNAL as i32),
            Self::Null(_) => HJM_ERROR_NULL_POINTER,
            Self::Size { .. } | Self::Newer => HJM_ERROR_WRONG_SIZE,
            Self::Misaligned(_) => HJM_ERROR_MISALIGNED,
            Self::Length { .. } => HJM_ERROR_LENGTH,
            Self::NotUtf8 { .. } => HJM_ERROR_NOT_UTF8,
            Self::Number { .. } | Self::Elsewhere(_) => HJM_ERROR_UNKNOWN_NUMBER,
            Self::Range { .. } => HJM_ERROR_OUT_OF_RANGE,
            Self::Buffer { .. } => HJM_ERROR_BUFFER_TOO_SMALL,
            Self::Unfinished => HJM_ERROR_UNFINISHED,
            Self::TooMany => HJM_ERROR_TOO_MANY,
            Self::Memory => HJM_ERROR_OUT_OF_MEMORY,
            Self::Internal(_) => HJM_ERROR_INTERNAL,
        }) as i32
    }

    /// What it is about, where that has a name.
    fn subject(&self) -> Option<&str> {
        match self {
            Self::Library(error) => error.subject(),
            Self::Null(what)
            | Self::Misaligned(what)
            | Self::Size { what, .. }
            | Self::Length { what, .. }
            | Self::NotUtf8 { what, .. }
            | Self::Number { what, .. }
            | Self::Range { what, .. } => Some(what),
            Self::Newer => Some("reserved"),
            Self::Elsewhere(_) => Some("list"),
            Self::Buffer { .. } | Self::Unfinished | Self::TooMany | Self::Memory | Self::Internal(_) => None,
        }
    }

    fn message(&self) -> String {
        match self {
            Self::Library(error) => error.to_string(),
            Self::Null(what) => format!("`{what}` is NULL"),
            Self::Size { what, given, .. } if *given > MAX_STRUCT => {
                format!("`{what}` has a size of {given} bytes, more than any struct: set `size` to its sizeof")
            }
            Self::Size { what, given, known, .. } if given > known => format!(
                "`{what}` has a size of {given} bytes; this library knows {known} of them, and what comes after must be zero"
            ),
            Self::Size { what, given, least, .. } => {
                format!("`{what}` has a size of {given} bytes, less than the {least} it always had: set `size` to its sizeof")
            }
            Self::Newer => "`reserved` is not zero: this library does not know what a newer header has there".to_owned(),
            Self::Elsewhere(list) => format!("`list` {list} is one that another function tells"),
            Self::Misaligned(what) => format!("`{what}` does not lead to where such a value can lie"),
            Self::Length { what, given } => format!("`{what}` cannot have {given} items"),
            Self::NotUtf8 { what, at } => format!("`{what}` is not UTF-8 from byte {at} on"),
            Self::Number { what, given } => format!("`{what}` has no number {given}"),
            Self::Range { what, given, count } => format!("there is no {what} {given}: there are {count}, from 0"),
            Self::Buffer { given, needed } => format!("the text takes {needed} bytes, and there is room for {given}"),
            Self::Unfinished => "the interview has more to ask".to_owned(),
            Self::TooMany => "too many situations to tell what would change the answer".to_owned(),
            Self::Memory => "out of memory".to_owned(),
            Self::Internal(said) => format!("a defect of this library, please report it: {said}"),
        }
    }
}

/// Why a call failed. It does not change.
///
/// Its words are made when they are first asked for: where memory has run out, none is needed to say so.
pub struct hjm_error {
    failure: Failure,
    message: OnceLock<String>,
    given: OnceLock<Option<String>>,
}

impl hjm_error {
    pub(crate) const fn new(failure: Failure) -> Self {
        Self { failure, message: OnceLock::new(), given: OnceLock::new() }
    }

    pub(crate) fn message(&self) -> &str {
        self.message.get_or_init(|| self.failure.message())
    }

    fn given(&self) -> Option<&str> {
        let given = || match &self.failure {
            Failure::Library(error) => error.given().map(str::to_owned),
            Failure::Size { given, .. } | Failure::Length { given, .. } | Failure::Range { given, .. } => Some(given.to_string()),
            Failure::Number { given, .. } => Some(given.to_string()),
            Failure::Elsewhere(list) => Some(list.to_string()),
            _ => None,
        };
        self.given.get_or_init(given).as_deref()
    }

    fn library(&self) -> Option<&Error> {
        match &self.failure {
            Failure::Library(error) => Some(error),
            _ => None,
        }
    }

    fn faults(&self) -> &[Fault] {
        match self.library() {
            Some(Error::Regulation(faults)) => Faults::list(faults),
            _ => &[],
        }
    }

    fn valid(&self) -> &[String] {
        self.library().map(Error::valid).unwrap_or_default()
    }
}

/// What an error says. Its texts live as long as the error.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct hjm_error_description {
    /// `sizeof(hjm_error_description)`.
    pub size: usize,
    /// The number, one of `hjm_result`.
    pub number: i32,
    /// Zero.
    pub reserved: i32,
    /// The stable code, for instance `unknown_fact`.
    pub code: hjm_text,
    /// What is wrong, in words.
    pub message: hjm_text,
    /// The name of what it is about: a fact, a place's role, a parameter. NULL where it is about the whole.
    pub subject: hjm_text,
    /// What was given. NULL where that says nothing.
    pub given: hjm_text,
    /// The valid name nearest to it. NULL where none is near.
    pub suggestion: hjm_text,
    /// How many valid names there are (`hjm_error_valid`).
    pub valid: usize,
    /// How many faults of regulation files there are (`hjm_error_fault`).
    pub faults: usize,
    /// The line of a JSON document, from 1; 0: none.
    pub line: usize,
    /// The column, from 1; 0: none.
    pub column: usize,
}

// SAFETY: plain numbers and pointers without padding, the size first.
unsafe impl Sized_ for hjm_error_description {}

/// A fault of a regulation file. Its texts live as long as the error.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct hjm_fault {
    /// `sizeof(hjm_fault)`.
    pub size: usize,
    /// The stable code, for instance `conflicting_provisions`.
    pub code: hjm_text,
    /// What is wrong, in words.
    pub message: hjm_text,
    /// What to do about it. NULL where there is nothing to say.
    pub help: hjm_text,
    /// The file.
    pub file: hjm_text,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1, in characters.
    pub column: usize,
}

// SAFETY: plain numbers and pointers without padding, the size first.
unsafe impl Sized_ for hjm_fault {}

/// Tells what an error says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hjm_error_describe(
    error: Option<&hjm_error>,
    description: *mut hjm_error_description,
    failed: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(failed, || {
        let error = raw::given(error, "error")?;
        // SAFETY: the caller says that it has as many bytes as its size says.
        let out = unsafe { Out::new(description, "description") }?;
        let library = error.library();
        let (line, column) = match library {
            Some(Error::InvalidJson { line, column, .. }) => (*line, *column),
            _ => (0, 0),
        };
        out.write(&hjm_error_description {
            size: 0,
            number: error.failure.number(),
            reserved: 0,
            code: hjm_text::of(code_of(error.failure.number())),
            message: hjm_text::of(error.message()),
            subject: hjm_text::optional(error.failure.subject()),
            given: hjm_text::optional(error.given()),
            suggestion: hjm_text::optional(library.and_then(Error::suggestion)),
            valid: error.valid().len(),
            faults: error.faults().len(),
            line,
            column,
        });
        Ok(())
    })
}

/// One of the names that would have been valid, from 0.
#[unsafe(no_mangle)]
pub extern "C" fn hjm_error_valid(
    error: Option<&hjm_error>,
    position: usize,
    valid: Option<&mut MaybeUninit<hjm_text>>,
    failed: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(failed, || {
        let (names, valid) = (raw::given(error, "error")?.valid(), raw::out(valid, "valid")?);
        let name = names.get(position).ok_or(Failure::Range { what: "valid name", given: position, count: names.len() })?;
        valid.write(hjm_text::of(name));
        Ok(())
    })
}

/// One of the faults of regulation files, from 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hjm_error_fault(
    error: Option<&hjm_error>,
    position: usize,
    fault: *mut hjm_fault,
    failed: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(failed, || {
        let faults = raw::given(error, "error")?.faults();
        // SAFETY: the caller says that it has as many bytes as its size says.
        let out = unsafe { Out::new(fault, "fault") }?;
        let fault = faults.get(position).ok_or(Failure::Range { what: "fault", given: position, count: faults.len() })?;
        out.write(&hjm_fault {
            size: 0,
            code: hjm_text::of(fault.code.id()),
            message: hjm_text::of(&fault.message),
            help: hjm_text::optional(fault.help.as_deref()),
            file: hjm_text::of(&fault.file),
            line: fault.line,
            column: fault.column,
        });
        Ok(())
    })
}

/// Frees an error.
#[unsafe(no_mangle)]
pub extern "C" fn hjm_error_free(error: Option<Box<hjm_error>>) {
    free(error);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_of_the_library_has_a_number_and_back() {
        assert!(Error::CODES.len() > 20);
        for code in Error::CODES {
            let number = number_of(code);
            assert!(number.is_some_and(|number| number > 0), "{code}");
            assert_eq!(number.map(code_of), Some(*code));
        }
    }
}

//! A decision as a document: an explanation for people, JSON for programs, a receipt for later.

use super::hjm_decision;
use crate::error::hjm_error;
use crate::guard::guard;
use crate::string::hjm_string;
use crate::{numbers, raw};
use std::mem::MaybeUninit;

/// How an explanation is laid out.
#[repr(C)]
#[derive(Clone, Copy)]
pub enum hjm_format {
    /// Plain text.
    HJM_FORMAT_TEXT = 1,
    /// Markdown.
    HJM_FORMAT_MARKDOWN = 2,
    /// HTML: an element, not a page; what stands in texts is escaped.
    HJM_FORMAT_HTML = 3,
}

/// The decision as an explanation, in a language (`HJM_LANGUAGE_*`) and laid out as one of `HJM_FORMAT_*`.
#[unsafe(no_mangle)]
pub extern "C" fn hjm_decision_explain(
    decision: Option<&hjm_decision>,
    language: i32,
    format: i32,
    explanation: Option<&mut MaybeUninit<*mut hjm_string>>,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    const TEXT: i32 = hjm_format::HJM_FORMAT_TEXT as i32;
    const MARKDOWN: i32 = hjm_format::HJM_FORMAT_MARKDOWN as i32;
    const HTML: i32 = hjm_format::HJM_FORMAT_HTML as i32;
    guard(error, || {
        let (own, to) = (raw::given(decision, "decision")?, raw::out(explanation, "explanation")?);
        let explanation = || numbers::language(language).map(|language| own.decision.explain(language));
        let text = match format {
            TEXT => explanation()?.to_string(),
            MARKDOWN => explanation()?.markdown(),
            HTML => explanation()?.html(),
            other => return Err(numbers::unknown("format", other)),
        };
        hjm_string::put(text, to)
    })
}

/// The decision as a JSON document, with its texts in a language (docs/reference/decision-json.md).
#[unsafe(no_mangle)]
pub extern "C" fn hjm_decision_json(
    decision: Option<&hjm_decision>,
    language: i32,
    document: Option<&mut MaybeUninit<*mut hjm_string>>,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(error, || {
        let (own, to) = (raw::given(decision, "decision")?, raw::out(document, "document")?);
        hjm_string::put(own.decision.to_json(numbers::language(language)?), to)
    })
}

/// The decision as a receipt, which another program can verify (docs/reference/receipt.md).
#[unsafe(no_mangle)]
pub extern "C" fn hjm_decision_receipt(
    decision: Option<&hjm_decision>,
    receipt: Option<&mut MaybeUninit<*mut hjm_string>>,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(error, || {
        let (own, to) = (raw::given(decision, "decision")?, raw::out(receipt, "receipt")?);
        hjm_string::put(own.decision.receipt(), to)
    })
}

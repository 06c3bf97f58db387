//! Documents that the library makes for the caller to keep.

use crate::error::Failure;
use crate::guard::{free, value};
use crate::raw;
use std::ffi::c_char;
use std::mem::MaybeUninit;

/// A document: UTF-8, with a NUL after it.
pub struct hjm_string(String);

impl hjm_string {
    /// Puts a document where the caller wants it.
    pub(crate) fn put(mut text: String, to: &mut MaybeUninit<*mut Self>) -> Result<(), Failure> {
        text.try_reserve_exact(1).map_err(|_| Failure::Memory)?;
        text.push('\0');
        to.write(raw::boxed(Self(text))?);
        Ok(())
    }
}

/// The bytes of a document, with a NUL after them; NULL of NULL. They live as long as the document.
#[unsafe(no_mangle)]
pub extern "C" fn hjm_string_data(string: Option<&hjm_string>) -> *const c_char {
    value(std::ptr::null(), || Some(string?.0.as_ptr().cast()))
}

/// The length of a document in bytes, without the NUL; 0 of NULL.
#[unsafe(no_mangle)]
pub extern "C" fn hjm_string_length(string: Option<&hjm_string>) -> usize {
    value(0, || Some(string?.0.len().saturating_sub(1)))
}

/// Frees a document.
#[unsafe(no_mangle)]
pub extern "C" fn hjm_string_free(string: Option<Box<hjm_string>>) {
    free(string);
}

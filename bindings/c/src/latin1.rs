//! Between UTF-8 and ISO 8859-1, for programs that live in the latter; and into fields of a fixed width.

use crate::error::{Failure, hjm_error};
use crate::guard::guard;
use crate::raw;
use std::ffi::c_char;
use std::mem::MaybeUninit;

/// What stands for a character that ISO 8859-1 does not have.
const SUBSTITUTE: u8 = b'?';

/// Writes text of ISO 8859-1 as UTF-8: at most twice as many bytes. `written` gets their number; spaces and NULs at the end of the
/// text, as fields of a fixed width have them, are left out.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hjm_utf8_from_latin1(
    latin1: *const c_char,
    length: usize,
    utf8: *mut c_char,
    room: usize,
    written: Option<&mut MaybeUninit<usize>>,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(error, || {
        let written = raw::out(written, "written")?;
        // SAFETY: the caller says that it has `length` bytes.
        let text = unsafe { raw::slice(latin1.cast::<u8>(), length, "latin1") }?;
        let text = raw::unfilled(text);
        let needed: usize = text.iter().map(|byte| char::from(*byte).len_utf8()).sum();
        // SAFETY: the caller says that there is room for `room` bytes, which nobody else uses.
        let to = unsafe { place(utf8, "utf8", room, needed) }?;
        let mut buffer = [0; 4];
        let bytes = text.iter().flat_map(|byte| {
            let encoded = char::from(*byte).encode_utf8(&mut buffer).len();
            buffer.into_iter().take(encoded)
        });
        for (to, byte) in to.iter_mut().zip(bytes) {
            to.write(byte);
        }
        written.write(needed);
        Ok(())
    })
}

/// Writes UTF-8 as ISO 8859-1 into a field of a fixed width, and fills it with spaces. A character that ISO 8859-1 does not have
/// becomes `?`. A text that is too long is refused with `HJM_ERROR_BUFFER_TOO_SMALL`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hjm_latin1_from_utf8(
    utf8: *const c_char,
    length: usize,
    latin1: *mut c_char,
    width: usize,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(error, || {
        // SAFETY: the caller says that it has `length` bytes.
        let text = unsafe { raw::text(utf8, length, "utf8") }?;
        let needed = text.chars().count();
        // SAFETY: the caller says that there is room for `width` bytes, which nobody else uses.
        let to = unsafe { place(latin1, "latin1", width, needed) }?;
        let bytes = text.chars().map(|letter| u8::try_from(letter).unwrap_or(SUBSTITUTE)).chain(std::iter::repeat(b' '));
        for (to, byte) in to.iter_mut().zip(bytes) {
            to.write(byte);
        }
        Ok(())
    })
}

/// The caller's place for text, if it is large enough.
///
/// # Safety
/// `to` leads to `room` bytes that nobody else uses during the call, or is NULL.
unsafe fn place<'t>(to: *mut c_char, what: &'static str, room: usize, needed: usize) -> Result<&'t mut [MaybeUninit<u8>], Failure> {
    if needed > room {
        return Err(Failure::Buffer { given: room, needed });
    }
    // SAFETY: the caller's promise is ours.
    let to = unsafe { raw::slice_mut(to.cast::<u8>(), room, what) }?;
    match to {
        Some(to) => Ok(to),
        None if room == 0 => Ok(&mut []),
        None => Err(Failure::Null(what)),
    }
}

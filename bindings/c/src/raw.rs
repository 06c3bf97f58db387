//! What C promises and nobody can check: that a pointer leads to as much as is said. Read here and nowhere else.

use crate::error::Failure;
use std::alloc::{Layout, alloc};
use std::ffi::c_char;
use std::mem::MaybeUninit;

/// Text: UTF-8, as a pointer and a length in bytes. It need not end in NUL. NULL with length 0 is *not given*.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct hjm_text {
    /// The first byte.
    pub data: *const c_char,
    /// The number of bytes.
    pub length: usize,
}

impl hjm_text {
    /// A text of the library's; it lives as long as what it was taken from.
    pub(crate) const fn of(text: &str) -> Self {
        Self { data: text.as_ptr().cast(), length: text.len() }
    }

    /// The text of an option; NULL where there is none.
    pub(crate) fn optional(text: Option<&str>) -> Self {
        text.map_or(Self { data: std::ptr::null(), length: 0 }, Self::of)
    }

    /// The text, or `None` where it is not given.
    ///
    /// # Safety
    /// `data` leads to `length` bytes that do not change during the call, or is NULL.
    pub(crate) unsafe fn read<'t>(self, what: &'static str) -> Result<Option<&'t str>, Failure> {
        if self.data.is_null() && self.length == 0 {
            return Ok(None);
        }
        // SAFETY: the caller's promise is ours.
        unsafe { text(self.data, self.length, what) }.map(Some)
    }
}

/// A count that may be unknown.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct hjm_count {
    /// 1 where the count is known; else 0, and the value 0 too.
    pub known: i32,
    /// The count, where it is known.
    pub value: u32,
}

/// The text of a pointer and a length.
///
/// # Safety
/// `data` leads to `length` bytes that do not change during the call, or is NULL.
pub(crate) unsafe fn text<'t>(data: *const c_char, length: usize, what: &'static str) -> Result<&'t str, Failure> {
    // SAFETY: the caller's promise is ours.
    let bytes = unsafe { slice(data.cast::<u8>(), length, what) }?;
    std::str::from_utf8(bytes).map_err(|error| Failure::NotUtf8 { what, at: error.valid_up_to() })
}

/// The items of a pointer and a number of them. NULL is fine where there are none.
///
/// # Safety
/// `data` leads to `count` items that do not change during the call, or is NULL.
pub(crate) unsafe fn slice<'t, T>(data: *const T, count: usize, what: &'static str) -> Result<&'t [T], Failure> {
    if count == 0 {
        return Ok(&[]);
    }
    if data.is_null() {
        return Err(Failure::Null(what));
    }
    if !data.is_aligned() {
        return Err(Failure::Misaligned(what));
    }
    if count.checked_mul(size_of::<T>()).is_none_or(|bytes| isize::try_from(bytes).is_err()) {
        return Err(Failure::Length { what, given: count });
    }
    // SAFETY: neither NULL nor unaligned nor longer than memory can be, as just checked; that it is there is the caller's promise.
    Ok(unsafe { std::slice::from_raw_parts(data, count) })
}

/// The items to be written of a pointer and a number of them; `None` where the caller does not want them.
///
/// # Safety
/// `data` leads to `count` items that nobody else uses during the call, or is NULL.
pub(crate) unsafe fn slice_mut<'t, T>(
    data: *mut T,
    count: usize,
    what: &'static str,
) -> Result<Option<&'t mut [MaybeUninit<T>]>, Failure> {
    if data.is_null() {
        return Ok(None);
    }
    // SAFETY: the caller's promise is ours; the items are only looked at as a number of them here.
    unsafe { slice(data, count, what) }?;
    // SAFETY: as before, and nobody else uses them.
    Ok(Some(unsafe { std::slice::from_raw_parts_mut(data.cast::<MaybeUninit<T>>(), count) }))
}

/// A field of a fixed width without the spaces or NULs that fill it.
pub(crate) fn unfilled(field: &[u8]) -> &[u8] {
    let end = field.iter().rposition(|byte| !matches!(byte, b' ' | 0)).map_or(0, |last| last + 1);
    field.get(..end).unwrap_or_default()
}

/// A struct is never larger: a larger size was not set at all.
pub(crate) const MAX_STRUCT: usize = 4_096;

/// A struct of the interface that begins with its size and may grow at its end.
///
/// # Safety
/// The type is `repr(C)`, its first field is a `usize` that holds its size, it has no padding, and any bytes make a value of it.
pub(crate) unsafe trait Sized_: Copy {
    /// The size of its first version: less than that it never had.
    const FIRST: usize = size_of::<Self>();
}

/// Reads a struct that begins with its size, of an older, the same, or a newer version.
///
/// # Safety
/// `given` leads to as many bytes as its first field says, or is NULL.
pub(crate) unsafe fn read<T: Sized_>(given: *const T, what: &'static str) -> Result<T, Failure> {
    // SAFETY: the caller's promise is ours.
    let size = unsafe { size_of_given(given, what) }?;
    if size == size_of::<T>() {
        // SAFETY: it is aligned and has all its bytes, and any bytes make a value (`Sized_`).
        return Ok(unsafe { given.read() });
    }
    // SAFETY: it has `size` bytes.
    let bytes = unsafe { std::slice::from_raw_parts(given.cast::<u8>(), size) };
    let (known, newer) = bytes.split_at(size.min(size_of::<T>()));
    if newer.iter().any(|byte| *byte != 0) {
        return Err(Failure::Size { what, given: size, least: T::FIRST, known: size_of::<T>() });
    }
    let mut read = MaybeUninit::<T>::zeroed();
    // SAFETY: at most `size_of::<T>()` bytes are copied into as many.
    unsafe { std::ptr::copy_nonoverlapping(known.as_ptr(), read.as_mut_ptr().cast::<u8>(), known.len()) };
    // SAFETY: any bytes make a value (`Sized_`).
    Ok(unsafe { read.assume_init() })
}

/// A place for a struct that begins with its size.
pub(crate) struct Out<T> {
    to: *mut T,
    size: usize,
}

impl<T: Sized_> Out<T> {
    /// The caller's place, once its size is known to be one that can be.
    ///
    /// # Safety
    /// `to` leads to as many bytes as its first field says, which nobody else uses during the call, or is NULL.
    pub(crate) unsafe fn new(to: *mut T, what: &'static str) -> Result<Self, Failure> {
        // SAFETY: the caller's promise is ours.
        let size = unsafe { size_of_given(to, what) }?;
        Ok(Self { to, size })
    }

    /// Writes what the caller has room for. Its size stays as it was; of a newer version than ours, the rest becomes zero.
    pub(crate) fn write(self, value: &T) {
        // SAFETY: the caller's struct has as many bytes, and nobody else uses it.
        let to = unsafe { std::slice::from_raw_parts_mut(self.to.cast::<MaybeUninit<u8>>(), self.size) };
        // SAFETY: a struct without padding is as many bytes, all of them initialised (`Sized_`).
        let from = unsafe { std::slice::from_raw_parts(std::ptr::from_ref(value).cast::<u8>(), size_of::<T>()) };
        let bytes = from.iter().copied().chain(std::iter::repeat(0));
        for (to, byte) in to.iter_mut().zip(bytes).skip(size_of::<usize>()) {
            to.write(byte);
        }
    }
}

/// The size that a struct says it has.
///
/// # Safety
/// `given` leads to at least its first field, or is NULL.
unsafe fn size_of_given<T: Sized_>(given: *const T, what: &'static str) -> Result<usize, Failure> {
    if given.is_null() {
        return Err(Failure::Null(what));
    }
    if !given.is_aligned() {
        return Err(Failure::Misaligned(what));
    }
    // SAFETY: its first field is there, and aligned with it.
    let size = unsafe { given.cast::<usize>().read() };
    if size < T::FIRST || size > MAX_STRUCT {
        return Err(Failure::Size { what, given: size, least: T::FIRST, known: size_of::<T>() });
    }
    Ok(size)
}

/// A value on the heap, for the caller to keep; refused where there is no room.
pub(crate) fn boxed<T>(value: T) -> Result<*mut T, Failure> {
    const { assert!(size_of::<T>() > 0) };
    // SAFETY: the layout is not of size zero.
    let place = unsafe { alloc(Layout::new::<T>()) }.cast::<T>();
    if place.is_null() {
        return Err(Failure::Memory);
    }
    // SAFETY: it was just allocated for a `T`; a box frees it as it was allocated.
    unsafe { place.write(value) };
    Ok(place)
}

/// The place for what a function gives; NULL is refused.
pub(crate) fn out<'o, T>(place: Option<&'o mut MaybeUninit<T>>, what: &'static str) -> Result<&'o mut MaybeUninit<T>, Failure> {
    place.ok_or(Failure::Null(what))
}

/// What a function is given; NULL is refused.
pub(crate) fn given<'o, T>(object: Option<&'o T>, what: &'static str) -> Result<&'o T, Failure> {
    object.ok_or(Failure::Null(what))
}

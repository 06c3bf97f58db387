//! Verifying receipts.

use crate::error::{Failure, hjm_error};
use crate::guard::{free, guard, value};
use crate::law::hjm_law;
use crate::numbers;
use crate::raw::{self, Out, Sized_, hjm_text};
use hjemmel::receipt::{self, Difference, Verification};
use std::ffi::c_char;
use std::mem::MaybeUninit;

/// What came of verifying a receipt.
#[repr(C)]
#[derive(Clone, Copy)]
pub enum hjm_receipt_result {
    /// It is intact, and the law at hand gives the same answer.
    HJM_RECEIPT_INTACT = 1,
    /// It is intact, but what it was made with is not what is at hand.
    HJM_RECEIPT_LAW_DIFFERS = 2,
    /// It was altered.
    HJM_RECEIPT_ALTERED = 3,
}

/// What came of verifying a receipt. It does not change.
pub struct hjm_verification(Verification);

impl hjm_verification {
    fn differences(&self) -> &[Difference] {
        match &self.0 {
            Verification::LawDiffers { differences, .. } => differences,
            Verification::Intact | Verification::Altered => &[],
        }
    }
}

/// Verifies a receipt: whether it is as it was written, and whether the law at hand gives the answer it tells.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hjm_receipt_verify(
    law: Option<&hjm_law>,
    receipt: *const c_char,
    length: usize,
    verification: Option<&mut MaybeUninit<*mut hjm_verification>>,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(error, || {
        let (law, to) = (raw::given(law, "law")?, raw::out(verification, "verification")?);
        // SAFETY: the caller says that it has `length` bytes.
        let text = unsafe { raw::text(receipt, length, "receipt") }?;
        to.write(raw::boxed(hjm_verification(receipt::verify(&law.0, text)?))?);
        Ok(())
    })
}

/// What came of it: one of `HJM_RECEIPT_*`; 0 of NULL.
#[unsafe(no_mangle)]
pub extern "C" fn hjm_verification_result(verification: Option<&hjm_verification>) -> i32 {
    value(0, || {
        Some(match verification?.0 {
            Verification::Intact => hjm_receipt_result::HJM_RECEIPT_INTACT as i32,
            Verification::LawDiffers { .. } => hjm_receipt_result::HJM_RECEIPT_LAW_DIFFERS as i32,
            Verification::Altered => hjm_receipt_result::HJM_RECEIPT_ALTERED as i32,
        })
    })
}

/// Where the law differs: `HJM_YES` where the law at hand gives the same answer all the same, else `HJM_NO`. 0 where it does not
/// differ, and of NULL.
#[unsafe(no_mangle)]
pub extern "C" fn hjm_verification_same_answer(verification: Option<&hjm_verification>) -> i32 {
    value(0, || match verification?.0 {
        Verification::LawDiffers { same_answer, .. } => Some(numbers::of_yes_no(same_answer)),
        Verification::Intact | Verification::Altered => None,
    })
}

/// The number of things that differ; 0 of NULL.
#[unsafe(no_mangle)]
pub extern "C" fn hjm_verification_differences(verification: Option<&hjm_verification>) -> usize {
    value(0, || Some(verification?.differences().len()))
}

/// Something a receipt was made with that is another at hand. Its texts live as long as the verification.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct hjm_difference {
    /// `sizeof(hjm_difference)`.
    pub size: usize,
    /// What: `library`, `vocabulary`, `register`, `law`, a regulation as `id@version`, or `answer`.
    pub what: hjm_text,
    /// What it was; NULL where the receipt does not have it.
    pub receipt: hjm_text,
    /// What it is at hand; NULL where it is not there.
    pub at_hand: hjm_text,
}

// SAFETY: plain numbers and pointers without padding, the size first.
unsafe impl Sized_ for hjm_difference {}

/// Something that differs, from 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hjm_verification_difference(
    verification: Option<&hjm_verification>,
    position: usize,
    difference: *mut hjm_difference,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(error, || {
        let all = raw::given(verification, "verification")?.differences();
        // SAFETY: the caller says that it has as many bytes as its size says.
        let out = unsafe { Out::new(difference, "difference") }?;
        let found = all.get(position).ok_or(Failure::Range { what: "difference", given: position, count: all.len() })?;
        out.write(&hjm_difference {
            size: 0,
            what: hjm_text::of(&found.what),
            receipt: hjm_text::optional(found.receipt.as_deref()),
            at_hand: hjm_text::optional(found.at_hand.as_deref()),
        });
        Ok(())
    })
}

/// Frees a verification.
#[unsafe(no_mangle)]
pub extern "C" fn hjm_verification_free(verification: Option<Box<hjm_verification>>) {
    free(verification);
}

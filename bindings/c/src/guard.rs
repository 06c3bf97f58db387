//! The wall around every function: what fails becomes a number and an error object, and so does a panic.

use crate::error::{Failure, hjm_error};
use crate::raw;
use std::mem::MaybeUninit;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Where a caller wants its error object; `None` where it does not.
pub(crate) type ErrorOut<'e> = Option<&'e mut MaybeUninit<*mut hjm_error>>;

/// Does the work of a function, and returns `HJM_OK` or the number of what went wrong.
///
/// Whatever a panic leaves behind is never seen again: objects of this library do not change, save facts and interviews, which
/// are replaced whole.
pub(crate) fn guard(error: ErrorOut<'_>, work: impl FnOnce() -> Result<(), Failure>) -> i32 {
    match catch_unwind(AssertUnwindSafe(work)) {
        Ok(Ok(())) => 0,
        Ok(Err(failure)) => report(error, failure),
        Err(panic) => {
            let said = panic.downcast_ref::<&str>().map(|said| (*said).to_owned());
            let said = said.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_default();
            // What a panic carries could panic while it is dropped.
            std::mem::forget(panic);
            report(error, Failure::Internal(said))
        }
    }
}

/// What a function that cannot fail gives; a panic, which is a defect, gives what it gives of NULL.
pub(crate) fn value<T: Copy>(of_null: T, work: impl FnOnce() -> Option<T>) -> T {
    let mut value = of_null;
    guard(None, || {
        value = work().unwrap_or(of_null);
        Ok(())
    });
    value
}

/// Frees something of the caller's.
pub(crate) fn free<T>(owned: Option<Box<T>>) {
    guard(None, || {
        drop(owned);
        Ok(())
    });
}

fn report(error: ErrorOut<'_>, failure: Failure) -> i32 {
    let number = failure.number();
    if let Some(error) = error
        && !matches!(failure, Failure::Memory)
    {
        // Where there is no room for the object, the number has to do.
        if let Ok(Ok(object)) = catch_unwind(AssertUnwindSafe(|| raw::boxed(hjm_error::new(failure)))) {
            error.write(object);
        }
    }
    number
}

#[cfg(test)]
#[allow(clippy::panic, reason = "a panic is what is tested")]
mod tests {
    use super::*;
    use crate::generated::hjm_result;

    #[test]
    fn a_panic_becomes_a_number_and_an_error() {
        let mut error = MaybeUninit::new(std::ptr::null_mut());
        for _ in 0..2 {
            let number = guard(Some(&mut error), || panic!("number {}", 7));
            assert_eq!(number, hjm_result::HJM_ERROR_INTERNAL as i32);
            // SAFETY: it was initialised above.
            let error = unsafe { error.assume_init() };
            // SAFETY: `report` boxed it, and nobody else has it.
            let error = unsafe { Box::from_raw(error) };
            assert!(error.message().contains("number 7"), "{}", error.message());
        }
        assert_eq!(guard(None, || panic!("nobody asks")), hjm_result::HJM_ERROR_INTERNAL as i32);
    }

    #[test]
    fn every_function_of_the_interface_stands_behind_the_wall() {
        let mut behind = 0;
        let mut folders = vec![std::path::PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/src"))];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
                if entry.is_dir() {
                    folders.push(entry);
                    continue;
                }
                let text = std::fs::read_to_string(&entry).unwrap();
                for exported in text.split("#[unsafe(no_mangle)]\n").skip(1) {
                    let body = exported.split("\n}\n").next().unwrap();
                    // What only gives a constant.
                    let constant = body.starts_with("pub const extern");
                    let walls = ["guard(", " value(", "free(", "decide::decide_typed(", "decide::outcome_typed("];
                    assert!(constant || walls.iter().any(|wall| body.contains(wall)), "{}: {body}", entry.display());
                    behind += usize::from(!constant);
                }
            }
        }
        assert!(behind > 60, "{behind}");
    }

    #[test]
    fn success_touches_no_error() {
        let mut error = MaybeUninit::new(std::ptr::null_mut());
        assert_eq!(guard(Some(&mut error), || Ok(())), 0);
        // SAFETY: it was initialised above.
        assert!(unsafe { error.assume_init() }.is_null());
    }
}

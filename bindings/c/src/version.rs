//! Which interface this library serves.

use std::ffi::c_char;

/// The version of the interface that this header describes.
pub const HJM_ABI_VERSION: i32 = 1;

/// The version of the interface that the library serves: it grows when something is added.
#[unsafe(no_mangle)]
pub const extern "C" fn hjm_abi_version() -> i32 {
    HJM_ABI_VERSION
}

/// The oldest version of the interface whose programs still run with this library.
#[unsafe(no_mangle)]
pub const extern "C" fn hjm_abi_oldest() -> i32 {
    1
}

/// The version of the library as text that ends in NUL, for instance `0.1.0`. It is there as long as the library is.
#[unsafe(no_mangle)]
pub const extern "C" fn hjm_version() -> *const c_char {
    concat!(env!("CARGO_PKG_VERSION"), "\0").as_ptr().cast()
}

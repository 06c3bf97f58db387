//! The C library `libhjemmel`: the façade's answers behind a C interface.
//!
//! `docs/reference/c.md` says how the interface behaves, and `include/hjemmel.h`, which cbindgen makes from this crate, what
//! there is. Nothing is decided here: names, numbers and pointers are turned into what the façade takes, and back.
//!
//! This is the one crate in which `unsafe` is allowed. What C promises of its pointers is written down in the types of the
//! functions as far as it goes (`Option<&T>` may be NULL and is otherwise valid); the rest is read in `raw.rs` and nowhere
//! else, so that every promise that cannot be checked stands in one file.

#![allow(non_camel_case_types, reason = "types are named as C programs write them")]
#![allow(clippy::missing_safety_doc, reason = "what C promises of its pointers is the same for all functions: docs/reference/c.md")]

// Structs are laid out without padding, which is so where pointers and 64-bit numbers are equally wide.
#[cfg(not(target_pointer_width = "64"))]
compile_error!("the C interface is for 64-bit systems");

mod batch;
mod decide;
mod decision;
mod error;
mod facts;
mod generated;
mod guard;
mod interview;
mod latin1;
mod law;
mod moment;
mod names;
mod numbers;
mod periods;
mod query;
mod raw;
mod receipt;
mod string;
mod version;

pub use batch::*;
pub use decide::*;
pub use decision::*;
pub use error::*;
pub use facts::*;
pub use generated::*;
pub use interview::*;
pub use latin1::*;
pub use law::*;
pub use moment::*;
pub use names::*;
pub use numbers::*;
pub use periods::*;
pub use query::*;
pub use raw::{hjm_count, hjm_text};
pub use receipt::*;
pub use string::*;
pub use version::*;

// Generated from vocabulary.toml by `cargo xtask generate`; edit that.

//! Numbers and structs of the C interface that come from the vocabulary and from the library's errors.

mod documentation;
mod gathering;
mod home_office;
mod results;
mod vocabulary;

pub use documentation::*;
pub use gathering::*;
pub use home_office::*;
pub use results::*;
pub use vocabulary::*;

//! The mechanics of hjemmel. Internal: depend on the crate `hjemmel`, which adds the bundled law, the places and the
//! typed facts, and re-exports what users need.
//!
//! A regulation is data: provisions that say what follows in which situations. Every fact they can turn on has a finite
//! domain, or is cut into finitely many intervals by their own limits; so for one question a regulation *is* a finite
//! table from situations to findings. It is compiled once, at load ([`table`]), and everything reads it. Beside it
//! stands a plain [`interpreter`] of the provisions, and the tests compare the two on every cell.
//!
//! | module | what |
//! |---|---|
//! | [`vocabulary`] | questions, facts, values, verdicts: the names everything shares |
//! | [`facts`], [`place`], [`time`] | one case: what is known of it, where, when |
//! | [`condition`], [`regulation`] | the law as data |
//! | [`load`] | from a file to a sound regulation, or to all its faults |
//! | [`table`], [`finding`] | the compiled law and what it says |
//! | [`law`], [`decision`] | which regulation answers, and the answer with its reasons |
//! | [`receipt`] | a decision that another program can verify |
//! | [`interview`] | the fewest questions that lead to a decision |
//!
//! What this crate will not do: read files, look at the clock, keep global state, print, or guess.

pub mod condition;
pub mod decision;
pub mod digest;
pub mod error;
pub mod facts;
pub mod finding;
pub mod interpreter;
pub mod interview;
pub mod json;
pub mod language;
pub mod law;
pub mod load;
mod messages;
mod named;
pub mod place;
pub mod receipt;
pub mod regulation;
mod side_by_side;
mod suggest;
pub mod table;
pub mod time;
pub mod vocabulary;

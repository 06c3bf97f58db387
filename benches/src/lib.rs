//! What the benches share: the rules of one question written by hand, as the baseline, and generated regulations.
//!
//! Every figure is taken in the same run as what it is compared with; `README.md` has them as ratios.

pub mod by_hand;
pub mod generated;

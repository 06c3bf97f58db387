// Generated from vocabulary.toml by `cargo xtask generate`; edit that.

//! Typed facts and verdicts, one module a question. Every fact is unknown until it is set, and a value of another
//! fact does not compile.

mod assessment;
mod breach;
mod dispute;
mod documentation;
mod employer_practice;
mod gathering;
mod home_office;
mod meal_break;
mod responsibility;
mod shared_home_office;
pub mod values;

pub use assessment::{Assessment, AssessmentVerdict};
pub use breach::{Breach, BreachVerdict};
pub use dispute::{Dispute, DisputeVerdict};
pub use documentation::{Documentation, DocumentationVerdict};
pub use employer_practice::{EmployerPractice, EmployerPracticeVerdict};
pub use gathering::{Gathering, GatheringVerdict};
pub use home_office::{HomeOffice, HomeOfficeVerdict};
pub use meal_break::{MealBreak, MealBreakVerdict};
pub use responsibility::{Responsibility, ResponsibilityVerdict};
pub use shared_home_office::{SharedHomeOffice, SharedHomeOfficeVerdict};

// Generated from vocabulary.toml by `cargo xtask generate`; edit that.

//! The question `breach`: What may follow from the breach?

use super::values::Breached;
use hjemmel_core::facts::Facts;
use hjemmel_core::vocabulary::Value;

/// The facts of the question `breach`: What may follow from the breach? Every fact is unknown until it is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Breach(Facts);

impl Breach {
    /// No facts known.
    #[must_use]
    pub const fn new() -> Self {
        Self(Facts::new(hjemmel_core::vocabulary::question_at(8)))
    }

    /// Kind of breach: What kind of breach is it? `None` makes it unknown.
    #[must_use]
    pub fn breached(self, value: impl Into<Option<Breached>>) -> Self {
        Self(self.0.with(0, value.into().map(Value::from)))
    }
}

crate::typed_facts!(Breach);

/// The verdicts of the question `breach`, from the least to the most restrictive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum BreachVerdict {
    /// There is no rule on this here; that is not the same as being allowed. (`not_regulated`).
    NotRegulated,
    /// No sanction follows from the breach. (`no_sanction`).
    NoSanction,
    /// The breach may, as a last resort, be reported to the police. (`police_report_last_resort`).
    PoliceReportLastResort,
}

crate::typed_verdict!(BreachVerdict 8 { NotRegulated, NoSanction, PoliceReportLastResort,  });

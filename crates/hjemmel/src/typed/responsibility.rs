// Generated from vocabulary.toml by `cargo xtask generate`; edit that.

//! The question `responsibility`: Whose responsibility is it?

use super::values::Matter;
use hjemmel_core::facts::Facts;
use hjemmel_core::vocabulary::Value;

/// The facts of the question `responsibility`: Whose responsibility is it? Every fact is unknown until it is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Responsibility(Facts);

impl Responsibility {
    /// No facts known.
    #[must_use]
    pub const fn new() -> Self {
        Self(Facts::new(hjemmel_core::vocabulary::question_at(9)))
    }

    /// Matter: What is the responsibility about? `None` makes it unknown.
    #[must_use]
    pub fn matter(self, value: impl Into<Option<Matter>>) -> Self {
        Self(self.0.with(0, value.into().map(Value::from)))
    }
}

crate::typed_facts!(Responsibility);

/// The verdicts of the question `responsibility`, in no order of strictness.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum ResponsibilityVerdict {
    /// There is no rule on this here; that is not the same as being allowed. (`not_regulated`).
    NotRegulated,
    /// It is the responsibility of the employer. (`employer`).
    Employer,
    /// It is the responsibility of the manager. (`manager`).
    Manager,
    /// It is the responsibility of the employee. (`employee`).
    Employee,
    /// It is the responsibility of the organiser. (`organiser`).
    Organiser,
    /// It is the responsibility of the municipality. (`municipality`).
    Municipality,
    /// It is the responsibility of the labour inspectorate (Arbeidstilsynet). (`labour_inspectorate`).
    LabourInspectorate,
    /// It is the responsibility of the police. (`police`).
    Police,
}

crate::typed_verdict!(ResponsibilityVerdict 9 { NotRegulated, Employer, Manager, Employee, Organiser, Municipality, LabourInspectorate, Police,  });

// Generated from vocabulary.toml by `cargo xtask generate`; edit that.

//! The question `gathering`: May it be held?

use super::values::{Business, GatheringFormat, GatheringKind, Premises, Role, Seating};
use hjemmel_core::facts::Facts;
use hjemmel_core::vocabulary::{Value, Verdict};

/// The facts of the question `gathering`: May it be held? Every fact is unknown until it is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gathering(Facts);

impl Gathering {
    /// No facts known.
    #[must_use]
    pub const fn new() -> Self {
        Self(Facts::new(hjemmel_core::vocabulary::question_at(2)))
    }

    /// Kind of gathering: What kind of gathering is it?
    #[must_use]
    pub fn kind(self, value: GatheringKind) -> Self {
        Self(self.0.with(0, value.into()))
    }

    /// Part of ordinary work: Is the gathering held as part of ordinary work?
    #[must_use]
    pub fn part_of_ordinary_work(self, value: bool) -> Self {
        Self(self.0.with(1, Value::YesNo(value)))
    }

    /// Format: How is the gathering to be held?
    ///
    /// Choose “online, but some sit together” when everyone meets online but some of them are in the same room.
    #[must_use]
    pub fn format(self, value: GatheringFormat) -> Self {
        Self(self.0.with(2, value.into()))
    }

    /// Number of participants: How many people are present in all?
    ///
    /// Count everyone present, unless the regulation counts otherwise.
    #[must_use]
    pub fn participants(self, value: u32) -> Self {
        Self(self.0.with(3, Value::Count(value)))
    }

    /// Participants on site: How many people are present where the hybrid or digital gathering is produced?
    ///
    /// Do not count performers and production staff.
    #[must_use]
    pub fn onsite_participants(self, value: u32) -> Self {
        Self(self.0.with(4, Value::Count(value)))
    }

    /// Number of performers: How many performers are present on site?
    #[must_use]
    pub fn performers(self, value: u32) -> Self {
        Self(self.0.with(5, Value::Count(value)))
    }

    /// Number of spectators: How many spectators are present on site?
    #[must_use]
    pub fn spectators(self, value: u32) -> Self {
        Self(self.0.with(6, Value::Count(value)))
    }

    /// Household size: How many people belong to the household in the home where the gathering is held?
    #[must_use]
    pub fn household_size(self, value: u32) -> Self {
        Self(self.0.with(7, Value::Count(value)))
    }

    /// Number of guests: How many guests are there in the home?
    #[must_use]
    pub fn guests(self, value: u32) -> Self {
        Self(self.0.with(8, Value::Count(value)))
    }

    /// Number of guest households: How many households do the guests in the home come from?
    #[must_use]
    pub fn guest_households(self, value: u32) -> Self {
        Self(self.0.with(9, Value::Count(value)))
    }

    /// Indoor gathering: Is the gathering held indoors?
    #[must_use]
    pub fn indoors(self, value: bool) -> Self {
        Self(self.0.with(10, Value::YesNo(value)))
    }

    /// Kind of seating: What kind of seating do those present have?
    ///
    /// Fixed means that the seat is bolted down; allotted means that each person has been given a particular seat.
    #[must_use]
    pub fn seating(self, value: Seating) -> Self {
        Self(self.0.with(11, value.into()))
    }

    /// Premises: On what kind of premises is the gathering held?
    #[must_use]
    pub fn premises(self, value: Premises) -> Self {
        Self(self.0.with(12, value.into()))
    }

    /// Distance between households: Can people of different households keep the distance that the regulation names?
    #[must_use]
    pub fn distance_kept(self, value: bool) -> Self {
        Self(self.0.with(13, Value::YesNo(value)))
    }

    /// Only participants under 20: Is everyone taking part under 20 years of age?
    #[must_use]
    pub fn all_under_20(self, value: bool) -> Self {
        Self(self.0.with(14, Value::YesNo(value)))
    }

    /// Participants from the same municipality: Is everyone taking part from the same municipality or its clubs?
    #[must_use]
    pub fn same_municipality(self, value: bool) -> Self {
        Self(self.0.with(15, Value::YesNo(value)))
    }

    /// One household: Does everyone taking part belong to the same household?
    #[must_use]
    pub fn one_household(self, value: bool) -> Self {
        Self(self.0.with(16, Value::YesNo(value)))
    }

    /// One cohort: Does everyone taking part belong to the same nursery or school cohort?
    ///
    /// A cohort is a fixed group in a nursery or school.
    #[must_use]
    pub fn one_cohort(self, value: bool) -> Self {
        Self(self.0.with(17, Value::YesNo(value)))
    }

    /// Social content: Does the gathering have social content?
    ///
    /// Social content may for example be a dinner together or entertainment.
    #[must_use]
    pub fn social_content(self, value: bool) -> Self {
        Self(self.0.with(18, Value::YesNo(value)))
    }

    /// Organiser's line of business: What line of business is the organiser in?
    #[must_use]
    pub fn business(self, value: Business) -> Self {
        Self(self.0.with(19, value.into()))
    }

    /// Critical function for society: Is the gathering tied to a critical function for society?
    ///
    /// The question is about work that society depends on, for example in health, emergency services and supply.
    #[must_use]
    pub fn critical_function(self, value: bool) -> Self {
        Self(self.0.with(20, Value::YesNo(value)))
    }

    /// Notification of the gathering: Has the gathering been notified as the regulation requires?
    #[must_use]
    pub fn notified(self, value: bool) -> Self {
        Self(self.0.with(21, Value::YesNo(value)))
    }

    /// Registration of guests: Has it been registered who is present?
    #[must_use]
    pub fn guests_registered(self, value: bool) -> Self {
        Self(self.0.with(22, Value::YesNo(value)))
    }

    /// Named organiser: Has a responsible organiser been named?
    #[must_use]
    pub fn organiser_named(self, value: bool) -> Self {
        Self(self.0.with(23, Value::YesNo(value)))
    }

    /// Possibility of holding it online: Can the gathering be held online?
    #[must_use]
    pub fn digital_possible(self, value: bool) -> Self {
        Self(self.0.with(24, Value::YesNo(value)))
    }

    /// Consideration of holding it online: Has it been considered whether the gathering can be held online?
    #[must_use]
    pub fn digital_assessed(self, value: bool) -> Self {
        Self(self.0.with(25, Value::YesNo(value)))
    }

    /// Need to meet in person: Is there a need to meet in person?
    #[must_use]
    pub fn physical_need(self, value: bool) -> Self {
        Self(self.0.with(26, Value::YesNo(value)))
    }

    /// Role: Is the question about the organiser or a participant?
    #[must_use]
    pub fn role(self, value: Role) -> Self {
        Self(self.0.with(27, value.into()))
    }
}

crate::typed_facts!(Gathering);

/// The verdicts of the question `gathering`, from the least to the most restrictive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum GatheringVerdict {
    /// There is no rule on this here; that is not the same as being allowed. (`not_regulated`).
    NotRegulated,
    /// Yes, it may be held. (`permitted`).
    Permitted,
    /// Yes, it may be held, but that is discouraged. (`discouraged`).
    Discouraged,
    /// No, it may not be held. (`prohibited`).
    Prohibited,
}

impl From<GatheringVerdict> for Verdict {
    fn from(verdict: GatheringVerdict) -> Self {
        Self::at(2, verdict as u8)
    }
}

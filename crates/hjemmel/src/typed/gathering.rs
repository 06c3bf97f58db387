// Generated from vocabulary.toml by `cargo xtask generate`; edit that.

//! The question `gathering`: May it be held?

use super::values::{Business, GatheringFormat, GatheringKind, Premises, Role, Seating};
use hjemmel_core::facts::Facts;
use hjemmel_core::vocabulary::Value;

/// The facts of the question `gathering`: May it be held? Every fact is unknown until it is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gathering(Facts);

impl Gathering {
    /// No facts known.
    #[must_use]
    pub const fn new() -> Self {
        Self(Facts::new(hjemmel_core::vocabulary::question_at(2)))
    }

    /// Kind of gathering: What kind of gathering is it? `None` makes it unknown.
    #[must_use]
    pub fn kind(self, value: impl Into<Option<GatheringKind>>) -> Self {
        Self(self.0.with(0, value.into().map(Value::from)))
    }

    /// Part of ordinary work: Is the gathering held as part of ordinary work? `None` makes it unknown.
    #[must_use]
    pub fn part_of_ordinary_work(self, value: impl Into<Option<bool>>) -> Self {
        Self(self.0.with(1, value.into().map(Value::YesNo)))
    }

    /// Format: How is the gathering to be held?
    ///
    /// Choose “online, but some sit together” when everyone meets online but some of them are in the same room. `None` makes it unknown.
    #[must_use]
    pub fn format(self, value: impl Into<Option<GatheringFormat>>) -> Self {
        Self(self.0.with(2, value.into().map(Value::from)))
    }

    /// Number of participants: How many people are present in all?
    ///
    /// Count everyone present, unless the regulation counts otherwise. `None` makes it unknown.
    #[must_use]
    pub fn participants(self, value: impl Into<Option<u32>>) -> Self {
        Self(self.0.with(3, value.into().map(Value::Count)))
    }

    /// Participants on site: How many people are present where the hybrid or digital gathering is produced?
    ///
    /// Do not count performers and production staff. `None` makes it unknown.
    #[must_use]
    pub fn onsite_participants(self, value: impl Into<Option<u32>>) -> Self {
        Self(self.0.with(4, value.into().map(Value::Count)))
    }

    /// Number of performers: How many performers are present on site? `None` makes it unknown.
    #[must_use]
    pub fn performers(self, value: impl Into<Option<u32>>) -> Self {
        Self(self.0.with(5, value.into().map(Value::Count)))
    }

    /// Number of spectators: How many spectators are present on site? `None` makes it unknown.
    #[must_use]
    pub fn spectators(self, value: impl Into<Option<u32>>) -> Self {
        Self(self.0.with(6, value.into().map(Value::Count)))
    }

    /// Household size: How many people belong to the household in the home where the gathering is held? `None` makes it unknown.
    #[must_use]
    pub fn household_size(self, value: impl Into<Option<u32>>) -> Self {
        Self(self.0.with(7, value.into().map(Value::Count)))
    }

    /// Number of guests: How many guests are there in the home? `None` makes it unknown.
    #[must_use]
    pub fn guests(self, value: impl Into<Option<u32>>) -> Self {
        Self(self.0.with(8, value.into().map(Value::Count)))
    }

    /// Number of guest households: How many households do the guests in the home come from? `None` makes it unknown.
    #[must_use]
    pub fn guest_households(self, value: impl Into<Option<u32>>) -> Self {
        Self(self.0.with(9, value.into().map(Value::Count)))
    }

    /// Indoor gathering: Is the gathering held indoors? `None` makes it unknown.
    #[must_use]
    pub fn indoors(self, value: impl Into<Option<bool>>) -> Self {
        Self(self.0.with(10, value.into().map(Value::YesNo)))
    }

    /// Kind of seating: What kind of seating do those present have?
    ///
    /// Fixed means that the seat is bolted down; allotted means that each person has been given a particular seat. `None` makes it unknown.
    #[must_use]
    pub fn seating(self, value: impl Into<Option<Seating>>) -> Self {
        Self(self.0.with(11, value.into().map(Value::from)))
    }

    /// Premises: On what kind of premises is the gathering held? `None` makes it unknown.
    #[must_use]
    pub fn premises(self, value: impl Into<Option<Premises>>) -> Self {
        Self(self.0.with(12, value.into().map(Value::from)))
    }

    /// Distance between households: Can people of different households keep the distance that the regulation names? `None` makes it unknown.
    #[must_use]
    pub fn distance_kept(self, value: impl Into<Option<bool>>) -> Self {
        Self(self.0.with(13, value.into().map(Value::YesNo)))
    }

    /// Only participants under 20: Is everyone taking part under 20 years of age? `None` makes it unknown.
    #[must_use]
    pub fn all_under_20(self, value: impl Into<Option<bool>>) -> Self {
        Self(self.0.with(14, value.into().map(Value::YesNo)))
    }

    /// Participants from the same municipality: Is everyone taking part from the same municipality or its clubs? `None` makes it unknown.
    #[must_use]
    pub fn same_municipality(self, value: impl Into<Option<bool>>) -> Self {
        Self(self.0.with(15, value.into().map(Value::YesNo)))
    }

    /// One household: Does everyone taking part belong to the same household? `None` makes it unknown.
    #[must_use]
    pub fn one_household(self, value: impl Into<Option<bool>>) -> Self {
        Self(self.0.with(16, value.into().map(Value::YesNo)))
    }

    /// One cohort: Does everyone taking part belong to the same nursery or school cohort?
    ///
    /// A cohort is a fixed group in a nursery or school. `None` makes it unknown.
    #[must_use]
    pub fn one_cohort(self, value: impl Into<Option<bool>>) -> Self {
        Self(self.0.with(17, value.into().map(Value::YesNo)))
    }

    /// Social content: Does the gathering have social content?
    ///
    /// Social content may for example be a dinner together or entertainment. `None` makes it unknown.
    #[must_use]
    pub fn social_content(self, value: impl Into<Option<bool>>) -> Self {
        Self(self.0.with(18, value.into().map(Value::YesNo)))
    }

    /// Organiser's line of business: What line of business is the organiser in? `None` makes it unknown.
    #[must_use]
    pub fn business(self, value: impl Into<Option<Business>>) -> Self {
        Self(self.0.with(19, value.into().map(Value::from)))
    }

    /// Critical function for society: Is the gathering tied to a critical function for society?
    ///
    /// The question is about work that society depends on, for example in health, emergency services and supply. `None` makes it unknown.
    #[must_use]
    pub fn critical_function(self, value: impl Into<Option<bool>>) -> Self {
        Self(self.0.with(20, value.into().map(Value::YesNo)))
    }

    /// Notification of the gathering: Has the gathering been notified as the regulation requires? `None` makes it unknown.
    #[must_use]
    pub fn notified(self, value: impl Into<Option<bool>>) -> Self {
        Self(self.0.with(21, value.into().map(Value::YesNo)))
    }

    /// Registration of guests: Has it been registered who is present? `None` makes it unknown.
    #[must_use]
    pub fn guests_registered(self, value: impl Into<Option<bool>>) -> Self {
        Self(self.0.with(22, value.into().map(Value::YesNo)))
    }

    /// Named organiser: Has a responsible organiser been named? `None` makes it unknown.
    #[must_use]
    pub fn organiser_named(self, value: impl Into<Option<bool>>) -> Self {
        Self(self.0.with(23, value.into().map(Value::YesNo)))
    }

    /// Possibility of holding it online: Can the gathering be held online? `None` makes it unknown.
    #[must_use]
    pub fn digital_possible(self, value: impl Into<Option<bool>>) -> Self {
        Self(self.0.with(24, value.into().map(Value::YesNo)))
    }

    /// Consideration of holding it online: Has it been considered whether the gathering can be held online? `None` makes it unknown.
    #[must_use]
    pub fn digital_assessed(self, value: impl Into<Option<bool>>) -> Self {
        Self(self.0.with(25, value.into().map(Value::YesNo)))
    }

    /// Need to meet in person: Is there a need to meet in person? `None` makes it unknown.
    #[must_use]
    pub fn physical_need(self, value: impl Into<Option<bool>>) -> Self {
        Self(self.0.with(26, value.into().map(Value::YesNo)))
    }

    /// Role: Is the question about the organiser or a participant? `None` makes it unknown.
    #[must_use]
    pub fn role(self, value: impl Into<Option<Role>>) -> Self {
        Self(self.0.with(27, value.into().map(Value::from)))
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

crate::typed_verdict!(GatheringVerdict 2 { NotRegulated, Permitted, Discouraged, Prohibited,  });

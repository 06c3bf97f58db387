//! Lillestrøm's rules on gatherings as a programmer would write them by hand: a `match` over the same facts.
//!
//! The baseline of the benches. A test compares it with the table in every situation, so that it is no straw man.

use hjemmel::typed::values::{GatheringFormat as Format, GatheringKind as Kind};

/// The facts that the rules turn on; `None` is unknown.
#[derive(Debug, Clone, Copy)]
pub struct Facts {
    /// The kind of gathering.
    pub kind: Option<Kind>,
    /// How it is held.
    pub format: Option<Format>,
    /// Whether it is part of ordinary work.
    pub ordinary: Option<bool>,
    /// Whether it has social content.
    pub social: Option<bool>,
}

/// What the rules say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// It may be held.
    Permitted,
    /// It may not.
    Prohibited,
    /// The law is unclear, and leans towards a ban.
    UnsettledTowardsBan,
    /// The law is unclear.
    Unsettled,
    /// A fact is missing.
    Undetermined,
}

/// The rules.
#[must_use]
#[inline(never)]
pub fn decide(facts: &Facts) -> Answer {
    use Answer::{Permitted, Prohibited, Undetermined, Unsettled, UnsettledTowardsBan};
    if facts.format == Some(Format::Digital) {
        return Permitted;
    }
    let ban = |format: Option<Format>| match format {
        Some(Format::DigitalSharedRoom) => UnsettledTowardsBan,
        Some(Format::InPerson | Format::Hybrid) => Prohibited,
        _ => Undetermined,
    };
    let open = |answer: Answer| if facts.format.is_some() { answer } else { Undetermined };
    // In a shared room, with social content, every kind is unclear one way or another.
    let unclear = facts.format == Some(Format::DigitalSharedRoom) && facts.social == Some(true);
    let Some(kind) = facts.kind else { return if unclear { Unsettled } else { Undetermined } };
    match kind {
        Kind::Seminar | Kind::Conference | Kind::KickOff | Kind::StaffGathering | Kind::WorkSocial => ban(facts.format),
        Kind::OrdinaryWorkMeeting | Kind::ManagementMeeting | Kind::BoardMeeting => match facts.social {
            Some(false) => Permitted,
            Some(true) => open(UnsettledTowardsBan),
            None => Undetermined,
        },
        Kind::ProfessionalGathering => match (facts.ordinary, facts.social) {
            (Some(false), _) => ban(facts.format),
            (Some(true), Some(false)) => Permitted,
            (Some(true), Some(true)) => open(UnsettledTowardsBan),
            _ if unclear => UnsettledTowardsBan,
            _ => Undetermined,
        },
        Kind::ClientMeeting | Kind::MembersMeeting => match (facts.ordinary, facts.social) {
            (Some(false), _) | (Some(true), Some(true)) => open(UnsettledTowardsBan),
            (None, Some(true)) => open(UnsettledTowardsBan),
            (Some(true), Some(false)) => Permitted,
            _ => Undetermined,
        },
        Kind::Course => match (facts.ordinary, facts.format) {
            (Some(false), format) => ban(format),
            (Some(true), Some(_)) | (None, Some(Format::DigitalSharedRoom)) => Unsettled,
            _ => Undetermined,
        },
        Kind::OtherEvent | Kind::CulturalEvent | Kind::SportsEvent | Kind::MarketOrFair => match (facts.ordinary, facts.format) {
            (Some(false), format) => ban(format),
            (Some(true), Some(_)) | (None, Some(Format::DigitalSharedRoom)) => Unsettled,
            _ => Undetermined,
        },
        _ => open(Unsettled),
    }
}

//! The baseline of the benches is no straw man: it says the same as the table, in every situation.

use hjemmel::typed::values::{GatheringFormat as Format, GatheringKind as Kind};
use hjemmel::{Gathering, Outcome, bundled};
use hjemmel_benches::by_hand::{Answer, Facts, decide};

const KINDS: [Kind; 27] = [
    Kind::Seminar,
    Kind::Conference,
    Kind::Course,
    Kind::ProfessionalGathering,
    Kind::KickOff,
    Kind::StaffGathering,
    Kind::WorkSocial,
    Kind::OrdinaryWorkMeeting,
    Kind::ManagementMeeting,
    Kind::BoardMeeting,
    Kind::ClientMeeting,
    Kind::MembersMeeting,
    Kind::PrivateGathering,
    Kind::CulturalEvent,
    Kind::SportsEvent,
    Kind::EliteSportsEvent,
    Kind::ReligiousService,
    Kind::Funeral,
    Kind::MemorialGathering,
    Kind::Wedding,
    Kind::Baptism,
    Kind::Confirmation,
    Kind::MarketOrFair,
    Kind::OrganisedTraining,
    Kind::ChildrensBirthday,
    Kind::InformalCompany,
    Kind::OtherEvent,
];

#[test]
fn the_rules_written_by_hand_and_the_table_agree_in_every_situation() {
    let law = bundled().unwrap();
    let regulation = law.regulation("lillestrom-home-office").unwrap();
    let kinds = std::iter::once(None).chain(KINDS.map(Some));
    let formats = [None, Some(Format::InPerson), Some(Format::Hybrid), Some(Format::Digital), Some(Format::DigitalSharedRoom)];
    let answers = [None, Some(true), Some(false)];
    let mut compared = 0;
    for kind in kinds {
        for format in formats {
            for ordinary in answers {
                for social in answers {
                    let mut typed = Gathering::new();
                    typed = kind.map_or(typed, |kind| typed.kind(kind));
                    typed = format.map_or(typed, |format| typed.format(format));
                    typed = ordinary.map_or(typed, |ordinary| typed.part_of_ordinary_work(ordinary));
                    typed = social.map_or(typed, |social| typed.social_content(social));
                    let table = match regulation.outcome(typed.as_ref()) {
                        Outcome::Decided(verdict) if verdict.id() == "permitted" => Answer::Permitted,
                        Outcome::Decided(_) => Answer::Prohibited,
                        Outcome::Unsettled(Some(_)) => Answer::UnsettledTowardsBan,
                        Outcome::Unsettled(None) => Answer::Unsettled,
                        Outcome::Undetermined => Answer::Undetermined,
                    };
                    let facts = Facts { kind, format, ordinary, social };
                    assert_eq!(decide(&facts), table, "{facts:?}");
                    compared += 1;
                }
            }
        }
    }
    assert_eq!(compared, 28 * 5 * 3 * 3);
}

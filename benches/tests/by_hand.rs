//! The baseline of the benches is no straw man: it says the same as the table, in every situation.

use hjemmel::typed::values::{GatheringFormat as Format, GatheringKind as Kind};
use hjemmel::{Gathering, Outcome, bundled};
use hjemmel_benches::by_hand::{Answer, Facts, decide};

#[test]
fn the_rules_written_by_hand_and_the_table_agree_in_every_situation() {
    let law = bundled().unwrap();
    let regulation = law.regulation("lillestrom-home-office").unwrap();
    let kinds = std::iter::once(None).chain(Kind::ALL.iter().copied().map(Some));
    let formats: Vec<Option<Format>> = std::iter::once(None).chain(Format::ALL.iter().copied().map(Some)).collect();
    let answers = [None, Some(true), Some(false)];
    let mut compared = 0;
    for kind in kinds {
        for format in formats.iter().copied() {
            for ordinary in answers {
                for social in answers {
                    let typed = Gathering::new().kind(kind).format(format).part_of_ordinary_work(ordinary).social_content(social);
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
    assert_eq!(compared, (Kind::ALL.len() + 1) * (Format::ALL.len() + 1) * 3 * 3);
}

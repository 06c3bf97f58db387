// Generated from vocabulary.toml by `cargo xtask generate`; edit that.

//! The question `meal_break`.

use super::super::{Domain, Establisher, Fact, PlaceRole, Question, VerdictEntry};
use super::domains;
use crate::language::label;

pub(super) const QUESTION: Question = Question {
    index: 6,
    id: "meal_break",
    place: PlaceRole::Workplace,
    ordered: true,
    label: label("Kantine og spiserom", "Kantine og matrom", "Canteen and break room"),
    prompt: label("Er det lov å spise der?", "Er det lov å ete der?", "Is it allowed to eat there?"),
    verdicts: &[
        VerdictEntry {
            id: "not_regulated",
            label: label("ikke regulert", "ikkje regulert", "not regulated"),
            answer: label(
                "Det er ingen regel om dette her; det er ikke det samme som at det er lov.",
                "Det er ingen regel om dette her; det er ikkje det same som at det er lov.",
                "There is no rule on this here; that is not the same as being allowed.",
            ),
        },
        VerdictEntry {
            id: "permitted",
            label: label("lov", "lov", "allowed"),
            answer: label("Ja, det er lov å spise der.", "Ja, det er lov å ete der.", "Yes, it is allowed to eat there."),
        },
        VerdictEntry {
            id: "prohibited",
            label: label("ikke lov", "ikkje lov", "not allowed"),
            answer: label(
                "Nei, det er ikke lov å spise der.",
                "Nei, det er ikkje lov å ete der.",
                "No, it is not allowed to eat there.",
            ),
        },
    ],
    facts: &[
        Fact {
            id: "location",
            domain: Domain::Terms(&domains::MEAL_LOCATION),
            established_by: Establisher::Employee,
            presumption: None,
            fixed: false,
            label: label("sted for måltidet", "stad for måltidet", "place of the meal"),
            prompt: label("Hvor spiser de ansatte?", "Kvar et dei tilsette?", "Where do staff eat?"),
            help: None,
            unit: None,
        },
        Fact {
            id: "distance_kept",
            domain: Domain::YesNo,
            established_by: Establisher::Employer,
            presumption: None,
            fixed: false,
            label: label("avstand mellom dem som spiser", "avstand mellom dei som et", "distance between those eating"),
            prompt: label(
                "Kan de som spiser der, holde avstand?",
                "Kan dei som et der, halde avstand?",
                "Can those who eat there keep their distance?",
            ),
            help: None,
            unit: None,
        },
        Fact {
            id: "people",
            domain: Domain::Count,
            established_by: Establisher::Employer,
            presumption: None,
            fixed: false,
            label: label("antall personer", "talet på personar", "number of people"),
            prompt: label(
                "Hvor mange spiser der samtidig?",
                "Kor mange et der samtidig?",
                "How many people eat there at the same time?",
            ),
            help: None,
            unit: Some(label("personer", "personar", "people")),
        },
    ],
};

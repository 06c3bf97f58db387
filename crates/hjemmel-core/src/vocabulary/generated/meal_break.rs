// Generated from vocabulary.toml by `cargo xtask generate`; edit that.

//! The question `meal_break`.

use super::super::{Domain, Establisher, Fact, Label, PlaceRole, Question, VerdictEntry};
use super::domains;

pub(super) const QUESTION: Question = Question {
    index: 6,
    id: "meal_break",
    place: PlaceRole::Workplace,
    ordered: true,
    label: Label { nb: "Kantine og spiserom", nn: "Kantine og matrom", en: "Canteen and break room" },
    prompt: Label { nb: "Er det lov å spise der?", nn: "Er det lov å ete der?", en: "Is it allowed to eat there?" },
    verdicts: &[
        VerdictEntry {
            id: "not_regulated",
            label: Label { nb: "ikke regulert", nn: "ikkje regulert", en: "not regulated" },
            answer: Label {
                nb: "Det er ingen regel om dette her; det er ikke det samme som at det er lov.",
                nn: "Det er ingen regel om dette her; det er ikkje det same som at det er lov.",
                en: "There is no rule on this here; that is not the same as being allowed.",
            },
        },
        VerdictEntry {
            id: "permitted",
            label: Label { nb: "lov", nn: "lov", en: "allowed" },
            answer: Label {
                nb: "Ja, det er lov å spise der.",
                nn: "Ja, det er lov å ete der.",
                en: "Yes, it is allowed to eat there.",
            },
        },
        VerdictEntry {
            id: "prohibited",
            label: Label { nb: "ikke lov", nn: "ikkje lov", en: "not allowed" },
            answer: Label {
                nb: "Nei, det er ikke lov å spise der.",
                nn: "Nei, det er ikkje lov å ete der.",
                en: "No, it is not allowed to eat there.",
            },
        },
    ],
    facts: &[
        Fact {
            id: "location",
            domain: Domain::Terms(&domains::MEAL_LOCATION),
            established_by: Establisher::Employee,
            presumption: None,
            label: Label { nb: "sted for måltidet", nn: "stad for måltidet", en: "place of the meal" },
            prompt: Label { nb: "Hvor spiser de ansatte?", nn: "Kvar et dei tilsette?", en: "Where do staff eat?" },
            help: None,
            unit: None,
        },
        Fact {
            id: "distance_kept",
            domain: Domain::YesNo,
            established_by: Establisher::Employer,
            presumption: None,
            label: Label {
                nb: "avstand mellom dem som spiser",
                nn: "avstand mellom dei som et",
                en: "distance between those eating",
            },
            prompt: Label {
                nb: "Kan de som spiser der, holde avstand?",
                nn: "Kan dei som et der, halde avstand?",
                en: "Can those who eat there keep their distance?",
            },
            help: None,
            unit: None,
        },
        Fact {
            id: "people",
            domain: Domain::Count,
            established_by: Establisher::Employer,
            presumption: None,
            label: Label { nb: "antall personer", nn: "talet på personar", en: "number of people" },
            prompt: Label {
                nb: "Hvor mange spiser der samtidig?",
                nn: "Kor mange et der samtidig?",
                en: "How many people eat there at the same time?",
            },
            help: None,
            unit: Some(Label { nb: "personer", nn: "personar", en: "people" }),
        },
    ],
};

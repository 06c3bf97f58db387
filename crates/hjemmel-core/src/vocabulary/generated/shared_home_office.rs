// Generated from vocabulary.toml by `cargo xtask generate`; edit that.

//! The question `shared_home_office`.

use super::super::{Domain, Establisher, Fact, PlaceRole, Question, VerdictEntry};
use super::domains;
use crate::language::label;

pub(super) const QUESTION: Question = Question {
    index: 5,
    id: "shared_home_office",
    place: PlaceRole::Workplace,
    ordered: true,
    label: label("Hjemmekontor sammen med kolleger", "Heimekontor saman med kollegaer", "Working from home with colleagues"),
    prompt: label(
        "Er det lov å ha hjemmekontor på denne måten?",
        "Er det lov å ha heimekontor på denne måten?",
        "Is it allowed to work from home in this way?",
    ),
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
            answer: label(
                "Ja, det er lov å ha hjemmekontor på denne måten.",
                "Ja, det er lov å ha heimekontor på denne måten.",
                "Yes, it is allowed to work from home in this way.",
            ),
        },
        VerdictEntry {
            id: "contrary_to_purpose",
            label: label("i strid med formålet", "i strid med føremålet", "contrary to purpose"),
            answer: label(
                "Å ha hjemmekontor på denne måten er i strid med formålet med hjemmekontor.",
                "Å ha heimekontor på denne måten er i strid med føremålet med heimekontor.",
                "Working from home in this way is contrary to the purpose of working from home.",
            ),
        },
        VerdictEntry {
            id: "prohibited",
            label: label("ikke lov", "ikkje lov", "not allowed"),
            answer: label(
                "Nei, det er ikke lov å ha hjemmekontor på denne måten.",
                "Nei, det er ikkje lov å ha heimekontor på denne måten.",
                "No, it is not allowed to work from home in this way.",
            ),
        },
    ],
    facts: &[
        Fact {
            id: "with_colleagues",
            domain: Domain::YesNo,
            established_by: Establisher::Employee,
            presumption: None,
            fixed: false,
            label: label(
                "hjemmekontor sammen med kolleger",
                "heimekontor saman med kollegaer",
                "working from home with colleagues",
            ),
            prompt: label(
                "Har denne personen hjemmekontor sammen med kolleger?",
                "Har denne personen heimekontor saman med kollegaer?",
                "Does this person work from home together with colleagues?",
            ),
            help: None,
            unit: None,
        },
        Fact {
            id: "location",
            domain: Domain::Terms(&domains::HOME_OFFICE_LOCATION),
            established_by: Establisher::Employee,
            presumption: None,
            fixed: false,
            label: label("sted for hjemmekontoret", "stad for heimekontoret", "place of the home office"),
            prompt: label("Hvor er hjemmekontoret?", "Kvar er heimekontoret?", "Where is the home office?"),
            help: None,
            unit: None,
        },
        Fact {
            id: "same_household",
            domain: Domain::YesNo,
            established_by: Establisher::Employee,
            presumption: None,
            fixed: true,
            label: label("samme husstand", "same husstand", "same household"),
            prompt: label(
                "Hører de som jobber sammen, til samme husstand?",
                "Høyrer dei som jobbar saman, til same husstand?",
                "Do those who work together belong to the same household?",
            ),
            help: None,
            unit: None,
        },
        Fact {
            id: "people",
            domain: Domain::Count,
            established_by: Establisher::Employee,
            presumption: None,
            fixed: false,
            label: label("antall personer", "talet på personar", "number of people"),
            prompt: label(
                "Hvor mange jobber sammen der i alt?",
                "Kor mange jobbar saman der i alt?",
                "How many people work there together in all?",
            ),
            help: None,
            unit: Some(label("personer", "personar", "people")),
        },
    ],
};

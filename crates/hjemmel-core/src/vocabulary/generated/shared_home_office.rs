// Generated from vocabulary.toml by `cargo xtask generate`; edit that.

//! The question `shared_home_office`.

use super::super::{Domain, Establisher, Fact, Label, PlaceRole, Question, VerdictEntry};
use super::domains;

pub(super) const QUESTION: Question = Question {
    index: 5,
    id: "shared_home_office",
    place: PlaceRole::Workplace,
    ordered: true,
    label: Label {
        nb: "Hjemmekontor sammen med kolleger",
        nn: "Heimekontor saman med kollegaer",
        en: "Working from home with colleagues",
    },
    prompt: Label {
        nb: "Er det lov å ha hjemmekontor på denne måten?",
        nn: "Er det lov å ha heimekontor på denne måten?",
        en: "Is it allowed to work from home in this way?",
    },
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
                nb: "Ja, det er lov å ha hjemmekontor på denne måten.",
                nn: "Ja, det er lov å ha heimekontor på denne måten.",
                en: "Yes, it is allowed to work from home in this way.",
            },
        },
        VerdictEntry {
            id: "contrary_to_purpose",
            label: Label { nb: "i strid med formålet", nn: "i strid med føremålet", en: "contrary to purpose" },
            answer: Label {
                nb: "Å ha hjemmekontor på denne måten er i strid med formålet med hjemmekontor.",
                nn: "Å ha heimekontor på denne måten er i strid med føremålet med heimekontor.",
                en: "Working from home in this way is contrary to the purpose of working from home.",
            },
        },
        VerdictEntry {
            id: "prohibited",
            label: Label { nb: "ikke lov", nn: "ikkje lov", en: "not allowed" },
            answer: Label {
                nb: "Nei, det er ikke lov å ha hjemmekontor på denne måten.",
                nn: "Nei, det er ikkje lov å ha heimekontor på denne måten.",
                en: "No, it is not allowed to work from home in this way.",
            },
        },
    ],
    facts: &[
        Fact {
            id: "with_colleagues",
            domain: Domain::YesNo,
            established_by: Establisher::Employee,
            presumption: None,
            label: Label {
                nb: "hjemmekontor sammen med kolleger",
                nn: "heimekontor saman med kollegaer",
                en: "working from home with colleagues",
            },
            prompt: Label {
                nb: "Har denne personen hjemmekontor sammen med kolleger?",
                nn: "Har denne personen heimekontor saman med kollegaer?",
                en: "Does this person work from home together with colleagues?",
            },
            help: None,
            unit: None,
        },
        Fact {
            id: "location",
            domain: Domain::Terms(&domains::HOME_OFFICE_LOCATION),
            established_by: Establisher::Employee,
            presumption: None,
            label: Label { nb: "sted for hjemmekontoret", nn: "stad for heimekontoret", en: "place of the home office" },
            prompt: Label { nb: "Hvor er hjemmekontoret?", nn: "Kvar er heimekontoret?", en: "Where is the home office?" },
            help: None,
            unit: None,
        },
        Fact {
            id: "same_household",
            domain: Domain::YesNo,
            established_by: Establisher::Employee,
            presumption: None,
            label: Label { nb: "samme husstand", nn: "same husstand", en: "same household" },
            prompt: Label {
                nb: "Hører de som jobber sammen, til samme husstand?",
                nn: "Høyrer dei som jobbar saman, til same husstand?",
                en: "Do those who work together belong to the same household?",
            },
            help: None,
            unit: None,
        },
        Fact {
            id: "people",
            domain: Domain::Count,
            established_by: Establisher::Employee,
            presumption: None,
            label: Label { nb: "antall personer", nn: "talet på personar", en: "number of people" },
            prompt: Label {
                nb: "Hvor mange jobber sammen der i alt?",
                nn: "Kor mange jobbar saman der i alt?",
                en: "How many people work there together in all?",
            },
            help: None,
            unit: Some(Label { nb: "personer", nn: "personar", en: "people" }),
        },
    ],
};

// Generated from vocabulary.toml by `cargo xtask generate`; edit that.

//! The question `assessment`.

use super::super::{Domain, Establisher, Fact, Label, PlaceRole, Question, VerdictEntry};
use super::domains;

pub(super) const QUESTION: Question = Question {
    index: 4,
    id: "assessment",
    place: PlaceRole::Workplace,
    ordered: true,
    label: Label { nb: "Vurdering av hjemmekontor", nn: "Vurdering av heimekontor", en: "Assessment of working from home" },
    prompt: Label {
        nb: "Har arbeidsgiveren vurdert hjemmekontor slik det er plikt til?",
        nn: "Har arbeidsgivaren vurdert heimekontor slik det er plikt til?",
        en: "Has the employer assessed working from home as it must?",
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
            id: "fulfilled",
            label: Label { nb: "oppfylt", nn: "oppfylt", en: "fulfilled" },
            answer: Label {
                nb: "Ja, arbeidsgiveren har oppfylt plikten til å vurdere hjemmekontor.",
                nn: "Ja, arbeidsgivaren har oppfylt plikta til å vurdere heimekontor.",
                en: "Yes, the employer has fulfilled its duty to assess working from home.",
            },
        },
        VerdictEntry {
            id: "unfulfilled",
            label: Label { nb: "ikke oppfylt", nn: "ikkje oppfylt", en: "not fulfilled" },
            answer: Label {
                nb: "Nei, arbeidsgiveren har ikke oppfylt plikten til å vurdere hjemmekontor.",
                nn: "Nei, arbeidsgivaren har ikkje oppfylt plikta til å vurdere heimekontor.",
                en: "No, the employer has not fulfilled its duty to assess working from home.",
            },
        },
    ],
    facts: &[
        Fact {
            id: "assessed",
            domain: Domain::YesNo,
            established_by: Establisher::Employer,
            presumption: None,
            label: Label { nb: "utført vurdering", nn: "utført vurdering", en: "assessment made" },
            prompt: Label {
                nb: "Har arbeidsgiveren vurdert om arbeidet kan gjøres hjemmefra?",
                nn: "Har arbeidsgivaren vurdert om arbeidet kan gjerast heimanfrå?",
                en: "Has the employer assessed whether the work can be done from home?",
            },
            help: None,
            unit: None,
        },
        Fact {
            id: "level",
            domain: Domain::Terms(&domains::ASSESSMENT_LEVEL),
            established_by: Establisher::Employer,
            presumption: None,
            label: Label { nb: "nivå for vurderingen", nn: "nivå for vurderinga", en: "level of the assessment" },
            prompt: Label {
                nb: "På hvilket nivå er vurderingen gjort?",
                nn: "På kva nivå er vurderinga gjord?",
                en: "At what level was the assessment made?",
            },
            help: None,
            unit: None,
        },
        Fact {
            id: "covers",
            domain: Domain::Terms(&domains::ASSESSMENT_COVERAGE),
            established_by: Establisher::Employer,
            presumption: None,
            label: Label { nb: "ansatte som er vurdert", nn: "tilsette som er vurderte", en: "staff covered" },
            prompt: Label {
                nb: "Hvilke ansatte omfatter vurderingen?",
                nn: "Kva for tilsette omfattar vurderinga?",
                en: "Which staff does the assessment cover?",
            },
            help: None,
            unit: None,
        },
        Fact {
            id: "employee_consulted",
            domain: Domain::YesNo,
            established_by: Establisher::Employer,
            presumption: None,
            label: Label { nb: "samråd med den ansatte", nn: "samråd med den tilsette", en: "consultation with the employee" },
            prompt: Label {
                nb: "Er vurderingen gjort i samråd med den ansatte?",
                nn: "Er vurderinga gjord i samråd med den tilsette?",
                en: "Was the assessment made in consultation with the employee?",
            },
            help: None,
            unit: None,
        },
    ],
};

// Generated from vocabulary.toml by `cargo xtask generate`; edit that.

//! The question `assessment`.

use super::super::{Domain, Establisher, Fact, PlaceRole, Question, VerdictEntry};
use super::domains;
use crate::language::label;

pub(super) const QUESTION: Question = Question {
    index: 4,
    id: "assessment",
    place: PlaceRole::Workplace,
    ordered: true,
    label: label("Vurdering av hjemmekontor", "Vurdering av heimekontor", "Assessment of working from home"),
    prompt: label(
        "Har arbeidsgiveren vurdert hjemmekontor slik det er plikt til?",
        "Har arbeidsgivaren vurdert heimekontor slik det er plikt til?",
        "Has the employer assessed working from home as it must?",
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
            id: "fulfilled",
            label: label("oppfylt", "oppfylt", "fulfilled"),
            answer: label(
                "Ja, arbeidsgiveren har oppfylt plikten til å vurdere hjemmekontor.",
                "Ja, arbeidsgivaren har oppfylt plikta til å vurdere heimekontor.",
                "Yes, the employer has fulfilled its duty to assess working from home.",
            ),
        },
        VerdictEntry {
            id: "unfulfilled",
            label: label("ikke oppfylt", "ikkje oppfylt", "not fulfilled"),
            answer: label(
                "Nei, arbeidsgiveren har ikke oppfylt plikten til å vurdere hjemmekontor.",
                "Nei, arbeidsgivaren har ikkje oppfylt plikta til å vurdere heimekontor.",
                "No, the employer has not fulfilled its duty to assess working from home.",
            ),
        },
    ],
    facts: &[
        Fact {
            id: "assessed",
            domain: Domain::YesNo,
            established_by: Establisher::Employer,
            presumption: None,
            fixed: false,
            label: label("utført vurdering", "utført vurdering", "assessment made"),
            prompt: label(
                "Har arbeidsgiveren vurdert om arbeidet kan gjøres hjemmefra?",
                "Har arbeidsgivaren vurdert om arbeidet kan gjerast heimanfrå?",
                "Has the employer assessed whether the work can be done from home?",
            ),
            help: None,
            unit: None,
        },
        Fact {
            id: "level",
            domain: Domain::Terms(&domains::ASSESSMENT_LEVEL),
            established_by: Establisher::Employer,
            presumption: None,
            fixed: false,
            label: label("nivå for vurderingen", "nivå for vurderinga", "level of the assessment"),
            prompt: label(
                "På hvilket nivå er vurderingen gjort?",
                "På kva nivå er vurderinga gjord?",
                "At what level was the assessment made?",
            ),
            help: None,
            unit: None,
        },
        Fact {
            id: "covers",
            domain: Domain::Terms(&domains::ASSESSMENT_COVERAGE),
            established_by: Establisher::Employer,
            presumption: None,
            fixed: false,
            label: label("ansatte som er vurdert", "tilsette som er vurderte", "staff covered"),
            prompt: label(
                "Hvilke ansatte omfatter vurderingen?",
                "Kva for tilsette omfattar vurderinga?",
                "Which staff does the assessment cover?",
            ),
            help: None,
            unit: None,
        },
        Fact {
            id: "employee_consulted",
            domain: Domain::YesNo,
            established_by: Establisher::Employer,
            presumption: None,
            fixed: false,
            label: label("samråd med den ansatte", "samråd med den tilsette", "consultation with the employee"),
            prompt: label(
                "Er vurderingen gjort i samråd med den ansatte?",
                "Er vurderinga gjord i samråd med den tilsette?",
                "Was the assessment made in consultation with the employee?",
            ),
            help: None,
            unit: None,
        },
    ],
};

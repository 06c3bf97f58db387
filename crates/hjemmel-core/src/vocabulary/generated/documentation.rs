// Generated from vocabulary.toml by `cargo xtask generate`; edit that.

//! The question `documentation`.

use super::super::{Domain, Establisher, Fact, PlaceRole, Question, VerdictEntry};
use super::domains;
use crate::language::label;

pub(super) const QUESTION: Question = Question {
    index: 3,
    id: "documentation",
    place: PlaceRole::Workplace,
    ordered: true,
    label: label("Dokumentasjon av beskjeden", "Dokumentasjon av beskjeden", "Documentation of the notice"),
    prompt: label(
        "Er plikten til å dokumentere beskjeden om hjemmekontor oppfylt?",
        "Er plikta til å dokumentere beskjeden om heimekontor oppfylt?",
        "Is the duty to document the notice about working from home fulfilled?",
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
                "Ja, plikten til å dokumentere beskjeden er oppfylt.",
                "Ja, plikta til å dokumentere beskjeden er oppfylt.",
                "Yes, the duty to document the notice is fulfilled.",
            ),
        },
        VerdictEntry {
            id: "unfulfilled",
            label: label("ikke oppfylt", "ikkje oppfylt", "not fulfilled"),
            answer: label(
                "Nei, plikten til å dokumentere beskjeden er ikke oppfylt.",
                "Nei, plikta til å dokumentere beskjeden er ikkje oppfylt.",
                "No, the duty to document the notice is not fulfilled.",
            ),
        },
    ],
    facts: &[
        Fact {
            id: "notice_given",
            domain: Domain::YesNo,
            established_by: Establisher::Employer,
            presumption: None,
            fixed: false,
            label: label("beskjed til de ansatte", "beskjed til dei tilsette", "notice to staff"),
            prompt: label(
                "Har de ansatte fått beskjed om hjemmekontor?",
                "Har dei tilsette fått beskjed om heimekontor?",
                "Have staff been given notice about working from home?",
            ),
            help: None,
            unit: None,
        },
        Fact {
            id: "channel",
            domain: Domain::Terms(&domains::CHANNEL),
            established_by: Establisher::Employer,
            presumption: None,
            fixed: false,
            label: label("kanal for beskjeden", "kanal for beskjeden", "channel of the notice"),
            prompt: label("Hvordan ble beskjeden gitt?", "Korleis vart beskjeden gjeven?", "How was the notice given?"),
            help: None,
            unit: None,
        },
        Fact {
            id: "says_how",
            domain: Domain::YesNo,
            established_by: Establisher::Employer,
            presumption: None,
            fixed: false,
            label: label("opplysninger om gjennomføringen", "opplysningar om gjennomføringa", "details of how it is to be done"),
            prompt: label(
                "Sier beskjeden hvordan hjemmekontor skal gjennomføres i virksomheten?",
                "Seier beskjeden korleis heimekontor skal gjennomførast i verksemda?",
                "Does the notice say how working from home is to be done in the business?",
            ),
            help: None,
            unit: None,
        },
        Fact {
            id: "record_kept",
            domain: Domain::YesNo,
            established_by: Establisher::Employer,
            presumption: None,
            fixed: false,
            label: label("lagret dokumentasjon", "lagra dokumentasjon", "record of the notice"),
            prompt: label(
                "Er det tatt vare på dokumentasjon på at beskjeden ble gitt?",
                "Er det teke vare på dokumentasjon på at beskjeden vart gjeven?",
                "Has a record been kept that the notice was given?",
            ),
            help: None,
            unit: None,
        },
        Fact {
            id: "all_staff_reached",
            domain: Domain::YesNo,
            established_by: Establisher::Employer,
            presumption: None,
            fixed: false,
            label: label(
                "beskjed som har nådd alle ansatte",
                "beskjed som har nådd alle tilsette",
                "notice that has reached all staff",
            ),
            prompt: label(
                "Har beskjeden nådd alle de ansatte?",
                "Har beskjeden nådd alle dei tilsette?",
                "Has the notice reached all staff?",
            ),
            help: None,
            unit: None,
        },
        Fact {
            id: "headcount",
            domain: Domain::Count,
            established_by: Establisher::Employer,
            presumption: None,
            fixed: true,
            label: label(
                "antall personer på arbeidsplassen",
                "talet på personar på arbeidsplassen",
                "number of people at the workplace",
            ),
            prompt: label(
                "Hvor mange personer jobber på arbeidsplassen?",
                "Kor mange personar jobbar på arbeidsplassen?",
                "How many people work at the workplace?",
            ),
            help: None,
            unit: Some(label("personer", "personar", "people")),
        },
    ],
};

// Generated from vocabulary.toml by `cargo xtask generate`; edit that.

//! The question `documentation`.

use super::super::{Domain, Establisher, Fact, Label, PlaceRole, Question, VerdictEntry};
use super::domains;

pub(super) const QUESTION: Question = Question {
    index: 3,
    id: "documentation",
    place: PlaceRole::Workplace,
    ordered: true,
    label: Label { nb: "Dokumentasjon av beskjeden", nn: "Dokumentasjon av beskjeden", en: "Documentation of the notice" },
    prompt: Label {
        nb: "Er plikten til å dokumentere beskjeden om hjemmekontor oppfylt?",
        nn: "Er plikta til å dokumentere beskjeden om heimekontor oppfylt?",
        en: "Is the duty to document the notice about working from home fulfilled?",
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
                nb: "Ja, plikten til å dokumentere beskjeden er oppfylt.",
                nn: "Ja, plikta til å dokumentere beskjeden er oppfylt.",
                en: "Yes, the duty to document the notice is fulfilled.",
            },
        },
        VerdictEntry {
            id: "unfulfilled",
            label: Label { nb: "ikke oppfylt", nn: "ikkje oppfylt", en: "not fulfilled" },
            answer: Label {
                nb: "Nei, plikten til å dokumentere beskjeden er ikke oppfylt.",
                nn: "Nei, plikta til å dokumentere beskjeden er ikkje oppfylt.",
                en: "No, the duty to document the notice is not fulfilled.",
            },
        },
    ],
    facts: &[
        Fact {
            id: "notice_given",
            domain: Domain::YesNo,
            established_by: Establisher::Employer,
            presumption: None,
            label: Label { nb: "beskjed til de ansatte", nn: "beskjed til dei tilsette", en: "notice to staff" },
            prompt: Label {
                nb: "Har de ansatte fått beskjed om hjemmekontor?",
                nn: "Har dei tilsette fått beskjed om heimekontor?",
                en: "Have staff been given notice about working from home?",
            },
            help: None,
            unit: None,
        },
        Fact {
            id: "channel",
            domain: Domain::Terms(&domains::CHANNEL),
            established_by: Establisher::Employer,
            presumption: None,
            label: Label { nb: "kanal for beskjeden", nn: "kanal for beskjeden", en: "channel of the notice" },
            prompt: Label {
                nb: "Hvordan ble beskjeden gitt?",
                nn: "Korleis vart beskjeden gjeven?",
                en: "How was the notice given?",
            },
            help: None,
            unit: None,
        },
        Fact {
            id: "says_how",
            domain: Domain::YesNo,
            established_by: Establisher::Employer,
            presumption: None,
            label: Label {
                nb: "opplysninger om gjennomføringen",
                nn: "opplysningar om gjennomføringa",
                en: "details of how it is to be done",
            },
            prompt: Label {
                nb: "Sier beskjeden hvordan hjemmekontor skal gjennomføres i virksomheten?",
                nn: "Seier beskjeden korleis heimekontor skal gjennomførast i verksemda?",
                en: "Does the notice say how working from home is to be done in the business?",
            },
            help: None,
            unit: None,
        },
        Fact {
            id: "record_kept",
            domain: Domain::YesNo,
            established_by: Establisher::Employer,
            presumption: None,
            label: Label { nb: "lagret dokumentasjon", nn: "lagra dokumentasjon", en: "record of the notice" },
            prompt: Label {
                nb: "Er det tatt vare på dokumentasjon på at beskjeden ble gitt?",
                nn: "Er det teke vare på dokumentasjon på at beskjeden vart gjeven?",
                en: "Has a record been kept that the notice was given?",
            },
            help: None,
            unit: None,
        },
        Fact {
            id: "all_staff_reached",
            domain: Domain::YesNo,
            established_by: Establisher::Employer,
            presumption: None,
            label: Label {
                nb: "beskjed som har nådd alle ansatte",
                nn: "beskjed som har nådd alle tilsette",
                en: "notice that has reached all staff",
            },
            prompt: Label {
                nb: "Har beskjeden nådd alle de ansatte?",
                nn: "Har beskjeden nådd alle dei tilsette?",
                en: "Has the notice reached all staff?",
            },
            help: None,
            unit: None,
        },
        Fact {
            id: "headcount",
            domain: Domain::Count,
            established_by: Establisher::Employer,
            presumption: None,
            label: Label {
                nb: "antall personer på arbeidsplassen",
                nn: "talet på personar på arbeidsplassen",
                en: "number of people at the workplace",
            },
            prompt: Label {
                nb: "Hvor mange personer jobber på arbeidsplassen?",
                nn: "Kor mange personar jobbar på arbeidsplassen?",
                en: "How many people work at the workplace?",
            },
            help: None,
            unit: Some(Label { nb: "personer", nn: "personar", en: "people" }),
        },
    ],
};

// Generated from vocabulary.toml by `cargo xtask generate`; edit that.

//! The question `dispute`.

use super::super::{Domain, Establisher, Fact, Label, PlaceRole, Question, VerdictEntry};
use super::domains;

pub(super) const QUESTION: Question = Question {
    index: 7,
    id: "dispute",
    place: PlaceRole::Workplace,
    ordered: true,
    label: Label { nb: "Uenighet om hjemmekontor", nn: "Usemje om heimekontor", en: "Dispute about working from home" },
    prompt: Label {
        nb: "Hva er arbeidstakerens neste skritt?",
        nn: "Kva er det neste steget for arbeidstakaren?",
        en: "What is the employee's next step?",
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
            id: "read_regulation",
            label: Label { nb: "les forskriften", nn: "les forskrifta", en: "read the regulation" },
            answer: Label {
                nb: "Det neste skrittet er å lese forskriften.",
                nn: "Det neste steget er å lese forskrifta.",
                en: "The next step is to read the regulation.",
            },
        },
        VerdictEntry {
            id: "raise_with_manager",
            label: Label { nb: "snakk med lederen", nn: "snakk med leiaren", en: "raise with manager" },
            answer: Label {
                nb: "Det neste skrittet er å ta saken opp med lederen.",
                nn: "Det neste steget er å ta saka opp med leiaren.",
                en: "The next step is to raise the matter with the manager.",
            },
        },
        VerdictEntry {
            id: "contact_labour_inspectorate",
            label: Label { nb: "kontakt Arbeidstilsynet", nn: "kontakt Arbeidstilsynet", en: "contact labour inspectorate" },
            answer: Label {
                nb: "Det neste skrittet er å kontakte Arbeidstilsynet.",
                nn: "Det neste steget er å kontakte Arbeidstilsynet.",
                en: "The next step is to contact the labour inspectorate (Arbeidstilsynet).",
            },
        },
    ],
    facts: &[
        Fact {
            id: "last_step",
            domain: Domain::Terms(&domains::DISPUTE_STEP),
            established_by: Establisher::Employee,
            presumption: None,
            label: Label { nb: "siste skritt", nn: "siste steg", en: "last step" },
            prompt: Label {
                nb: "Hva har arbeidstakeren gjort til nå?",
                nn: "Kva har arbeidstakaren gjort til no?",
                en: "What has the employee done so far?",
            },
            help: None,
            unit: None,
        },
        Fact {
            id: "concern",
            domain: Domain::Terms(&domains::CONCERN),
            established_by: Establisher::Employee,
            presumption: None,
            label: Label { nb: "type sak", nn: "type sak", en: "kind of concern" },
            prompt: Label { nb: "Hva gjelder saken?", nn: "Kva gjeld saka?", en: "What is the concern?" },
            help: None,
            unit: None,
        },
    ],
};

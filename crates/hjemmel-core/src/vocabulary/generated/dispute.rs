// Generated from vocabulary.toml by `cargo xtask generate`; edit that.

//! The question `dispute`.

use super::super::{Domain, Establisher, Fact, PlaceRole, Question, VerdictEntry};
use super::domains;
use crate::language::label;

pub(super) const QUESTION: Question = Question {
    index: 7,
    id: "dispute",
    place: PlaceRole::Workplace,
    ordered: true,
    label: label("Uenighet om hjemmekontor", "Usemje om heimekontor", "Dispute about working from home"),
    prompt: label(
        "Hva er arbeidstakerens neste skritt?",
        "Kva er det neste steget for arbeidstakaren?",
        "What is the employee's next step?",
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
            id: "read_regulation",
            label: label("les forskriften", "les forskrifta", "read the regulation"),
            answer: label(
                "Det neste skrittet er å lese forskriften.",
                "Det neste steget er å lese forskrifta.",
                "The next step is to read the regulation.",
            ),
        },
        VerdictEntry {
            id: "raise_with_manager",
            label: label("snakk med lederen", "snakk med leiaren", "raise with manager"),
            answer: label(
                "Det neste skrittet er å ta saken opp med lederen.",
                "Det neste steget er å ta saka opp med leiaren.",
                "The next step is to raise the matter with the manager.",
            ),
        },
        VerdictEntry {
            id: "contact_labour_inspectorate",
            label: label("kontakt Arbeidstilsynet", "kontakt Arbeidstilsynet", "contact labour inspectorate"),
            answer: label(
                "Det neste skrittet er å kontakte Arbeidstilsynet.",
                "Det neste steget er å kontakte Arbeidstilsynet.",
                "The next step is to contact the labour inspectorate (Arbeidstilsynet).",
            ),
        },
    ],
    facts: &[
        Fact {
            id: "last_step",
            domain: Domain::Terms(&domains::DISPUTE_STEP),
            established_by: Establisher::Employee,
            presumption: None,
            fixed: false,
            label: label("siste skritt", "siste steg", "last step"),
            prompt: label(
                "Hva har arbeidstakeren gjort til nå?",
                "Kva har arbeidstakaren gjort til no?",
                "What has the employee done so far?",
            ),
            help: None,
            unit: None,
        },
        Fact {
            id: "concern",
            domain: Domain::Terms(&domains::CONCERN),
            established_by: Establisher::Employee,
            presumption: None,
            fixed: true,
            label: label("type sak", "type sak", "kind of concern"),
            prompt: label("Hva gjelder saken?", "Kva gjeld saka?", "What is the concern?"),
            help: None,
            unit: None,
        },
    ],
};

// Generated from vocabulary.toml by `cargo xtask generate`; edit that.

//! The question `responsibility`.

use super::super::{Domain, Establisher, Fact, Label, PlaceRole, Question, VerdictEntry};
use super::domains;

pub(super) const QUESTION: Question = Question {
    index: 9,
    id: "responsibility",
    place: PlaceRole::Workplace,
    ordered: false,
    label: Label { nb: "Ansvar", nn: "Ansvar", en: "Responsibility" },
    prompt: Label { nb: "Hvem har ansvaret?", nn: "Kven har ansvaret?", en: "Whose responsibility is it?" },
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
            id: "employer",
            label: Label { nb: "arbeidsgiveren", nn: "arbeidsgivaren", en: "the employer" },
            answer: Label {
                nb: "Ansvaret ligger hos arbeidsgiveren.",
                nn: "Ansvaret ligg hos arbeidsgivaren.",
                en: "It is the responsibility of the employer.",
            },
        },
        VerdictEntry {
            id: "manager",
            label: Label { nb: "lederen", nn: "leiaren", en: "the manager" },
            answer: Label {
                nb: "Ansvaret ligger hos lederen.",
                nn: "Ansvaret ligg hos leiaren.",
                en: "It is the responsibility of the manager.",
            },
        },
        VerdictEntry {
            id: "employee",
            label: Label { nb: "arbeidstakeren", nn: "arbeidstakaren", en: "the employee" },
            answer: Label {
                nb: "Ansvaret ligger hos arbeidstakeren.",
                nn: "Ansvaret ligg hos arbeidstakaren.",
                en: "It is the responsibility of the employee.",
            },
        },
        VerdictEntry {
            id: "organiser",
            label: Label { nb: "arrangøren", nn: "arrangøren", en: "the organiser" },
            answer: Label {
                nb: "Ansvaret ligger hos arrangøren.",
                nn: "Ansvaret ligg hos arrangøren.",
                en: "It is the responsibility of the organiser.",
            },
        },
        VerdictEntry {
            id: "municipality",
            label: Label { nb: "kommunen", nn: "kommunen", en: "the municipality" },
            answer: Label {
                nb: "Ansvaret ligger hos kommunen.",
                nn: "Ansvaret ligg hos kommunen.",
                en: "It is the responsibility of the municipality.",
            },
        },
        VerdictEntry {
            id: "labour_inspectorate",
            label: Label { nb: "Arbeidstilsynet", nn: "Arbeidstilsynet", en: "the labour inspectorate" },
            answer: Label {
                nb: "Ansvaret ligger hos Arbeidstilsynet.",
                nn: "Ansvaret ligg hos Arbeidstilsynet.",
                en: "It is the responsibility of the labour inspectorate (Arbeidstilsynet).",
            },
        },
        VerdictEntry {
            id: "police",
            label: Label { nb: "politiet", nn: "politiet", en: "the police" },
            answer: Label {
                nb: "Ansvaret ligger hos politiet.",
                nn: "Ansvaret ligg hos politiet.",
                en: "It is the responsibility of the police.",
            },
        },
    ],
    facts: &[Fact {
        id: "matter",
        domain: Domain::Terms(&domains::MATTER),
        established_by: Establisher::Employer,
        presumption: None,
        label: Label { nb: "sak", nn: "sak", en: "matter" },
        prompt: Label { nb: "Hva gjelder ansvaret?", nn: "Kva gjeld ansvaret?", en: "What is the responsibility about?" },
        help: None,
        unit: None,
    }],
};

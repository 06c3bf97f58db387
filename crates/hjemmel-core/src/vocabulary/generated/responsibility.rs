// Generated from vocabulary.toml by `cargo xtask generate`; edit that.

//! The question `responsibility`.

use super::super::{Domain, Establisher, Fact, PlaceRole, Question, VerdictEntry};
use super::domains;
use crate::language::label;

pub(super) const QUESTION: Question = Question {
    index: 9,
    id: "responsibility",
    place: PlaceRole::Workplace,
    ordered: false,
    label: label("Ansvar", "Ansvar", "Responsibility"),
    prompt: label("Hvem har ansvaret?", "Kven har ansvaret?", "Whose responsibility is it?"),
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
            id: "employer",
            label: label("arbeidsgiveren", "arbeidsgivaren", "the employer"),
            answer: label(
                "Ansvaret ligger hos arbeidsgiveren.",
                "Ansvaret ligg hos arbeidsgivaren.",
                "It is the responsibility of the employer.",
            ),
        },
        VerdictEntry {
            id: "manager",
            label: label("lederen", "leiaren", "the manager"),
            answer: label("Ansvaret ligger hos lederen.", "Ansvaret ligg hos leiaren.", "It is the responsibility of the manager."),
        },
        VerdictEntry {
            id: "employee",
            label: label("arbeidstakeren", "arbeidstakaren", "the employee"),
            answer: label(
                "Ansvaret ligger hos arbeidstakeren.",
                "Ansvaret ligg hos arbeidstakaren.",
                "It is the responsibility of the employee.",
            ),
        },
        VerdictEntry {
            id: "organiser",
            label: label("arrangøren", "arrangøren", "the organiser"),
            answer: label(
                "Ansvaret ligger hos arrangøren.",
                "Ansvaret ligg hos arrangøren.",
                "It is the responsibility of the organiser.",
            ),
        },
        VerdictEntry {
            id: "municipality",
            label: label("kommunen", "kommunen", "the municipality"),
            answer: label(
                "Ansvaret ligger hos kommunen.",
                "Ansvaret ligg hos kommunen.",
                "It is the responsibility of the municipality.",
            ),
        },
        VerdictEntry {
            id: "labour_inspectorate",
            label: label("Arbeidstilsynet", "Arbeidstilsynet", "the labour inspectorate"),
            answer: label(
                "Ansvaret ligger hos Arbeidstilsynet.",
                "Ansvaret ligg hos Arbeidstilsynet.",
                "It is the responsibility of the labour inspectorate (Arbeidstilsynet).",
            ),
        },
        VerdictEntry {
            id: "police",
            label: label("politiet", "politiet", "the police"),
            answer: label(
                "Ansvaret ligger hos politiet.",
                "Ansvaret ligg hos politiet.",
                "It is the responsibility of the police.",
            ),
        },
    ],
    facts: &[Fact {
        id: "matter",
        domain: Domain::Terms(&domains::MATTER),
        established_by: Establisher::Employer,
        presumption: None,
        fixed: true,
        label: label("sak", "sak", "matter"),
        prompt: label("Hva gjelder ansvaret?", "Kva gjeld ansvaret?", "What is the responsibility about?"),
        help: None,
        unit: None,
    }],
};

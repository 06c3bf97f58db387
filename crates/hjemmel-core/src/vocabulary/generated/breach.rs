// Generated from vocabulary.toml by `cargo xtask generate`; edit that.

//! The question `breach`.

use super::super::{Domain, Establisher, Fact, Label, PlaceRole, Question, VerdictEntry};
use super::domains;

pub(super) const QUESTION: Question = Question {
    index: 8,
    id: "breach",
    place: PlaceRole::Workplace,
    ordered: true,
    label: Label { nb: "Følger av brudd", nn: "Følgjer av brot", en: "Consequences of a breach" },
    prompt: Label { nb: "Hva kan bruddet føre til?", nn: "Kva kan brotet føre til?", en: "What may follow from the breach?" },
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
            id: "no_sanction",
            label: Label { nb: "ingen sanksjon", nn: "ingen sanksjon", en: "no sanction" },
            answer: Label {
                nb: "Bruddet fører ikke til noen sanksjon.",
                nn: "Brotet fører ikkje til nokon sanksjon.",
                en: "No sanction follows from the breach.",
            },
        },
        VerdictEntry {
            id: "police_report_last_resort",
            label: Label {
                nb: "anmeldelse som siste utvei",
                nn: "politimelding som siste utveg",
                en: "police report as last resort",
            },
            answer: Label {
                nb: "Bruddet kan som siste utvei meldes til politiet.",
                nn: "Brotet kan som siste utveg meldast til politiet.",
                en: "The breach may, as a last resort, be reported to the police.",
            },
        },
    ],
    facts: &[Fact {
        id: "breached",
        domain: Domain::Terms(&domains::BREACHED),
        established_by: Establisher::Employer,
        presumption: None,
        label: Label { nb: "type brudd", nn: "type brot", en: "kind of breach" },
        prompt: Label { nb: "Hva slags brudd er det?", nn: "Kva slags brot er det?", en: "What kind of breach is it?" },
        help: None,
        unit: None,
    }],
};

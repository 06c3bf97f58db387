// Generated from vocabulary.toml by `cargo xtask generate`; edit that.

//! The question `breach`.

use super::super::{Domain, Establisher, Fact, PlaceRole, Question, VerdictEntry};
use super::domains;
use crate::language::label;

pub(super) const QUESTION: Question = Question {
    index: 8,
    id: "breach",
    place: PlaceRole::Workplace,
    ordered: true,
    label: label("Følger av brudd", "Følgjer av brot", "Consequences of a breach"),
    prompt: label("Hva kan bruddet føre til?", "Kva kan brotet føre til?", "What may follow from the breach?"),
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
            id: "no_sanction",
            label: label("ingen sanksjon", "ingen sanksjon", "no sanction"),
            answer: label(
                "Bruddet fører ikke til noen sanksjon.",
                "Brotet fører ikkje til nokon sanksjon.",
                "No sanction follows from the breach.",
            ),
        },
        VerdictEntry {
            id: "police_report_last_resort",
            label: label("anmeldelse som siste utvei", "politimelding som siste utveg", "police report as last resort"),
            answer: label(
                "Bruddet kan som siste utvei meldes til politiet.",
                "Brotet kan som siste utveg meldast til politiet.",
                "The breach may, as a last resort, be reported to the police.",
            ),
        },
    ],
    facts: &[Fact {
        id: "breached",
        domain: Domain::Terms(&domains::BREACHED),
        established_by: Establisher::Employer,
        presumption: None,
        fixed: true,
        label: label("type brudd", "type brot", "kind of breach"),
        prompt: label("Hva slags brudd er det?", "Kva slags brot er det?", "What kind of breach is it?"),
        help: None,
        unit: None,
    }],
};

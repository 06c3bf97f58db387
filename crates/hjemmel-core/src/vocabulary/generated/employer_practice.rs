// Generated from vocabulary.toml by `cargo xtask generate`; edit that.

//! The question `employer_practice`.

use super::super::{Domain, Establisher, Fact, PlaceRole, Question, Value, VerdictEntry};
use super::domains;
use crate::language::label;

pub(super) const QUESTION: Question = Question {
    index: 1,
    id: "employer_practice",
    place: PlaceRole::Workplace,
    ordered: true,
    label: label("Arbeidsgiverens praksis", "Praksisen til arbeidsgivaren", "Employer's practice"),
    prompt: label(
        "Har arbeidsgiveren lov til å gjøre dette?",
        "Har arbeidsgivaren lov til å gjere dette?",
        "May the employer do this?",
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
            id: "permitted",
            label: label("lov", "lov", "allowed"),
            answer: label(
                "Ja, arbeidsgiveren har lov til å gjøre dette.",
                "Ja, arbeidsgivaren har lov til å gjere dette.",
                "Yes, the employer may do this.",
            ),
        },
        VerdictEntry {
            id: "prohibited",
            label: label("ikke lov", "ikkje lov", "not allowed"),
            answer: label(
                "Nei, arbeidsgiveren har ikke lov til å gjøre dette.",
                "Nei, arbeidsgivaren har ikkje lov til å gjere dette.",
                "No, the employer may not do this.",
            ),
        },
    ],
    facts: &[
        Fact {
            id: "practice",
            domain: Domain::Terms(&domains::PRACTICE),
            established_by: Establisher::Employer,
            presumption: None,
            fixed: true,
            label: label("arbeidsgiverens praksis", "praksisen til arbeidsgivaren", "employer's practice"),
            prompt: label("Hva gjør arbeidsgiveren?", "Kva gjer arbeidsgivaren?", "What does the employer do?"),
            help: None,
            unit: None,
        },
        Fact {
            id: "tasks_doable_at_home",
            domain: Domain::Terms(&domains::TASKS_DOABLE_AT_HOME),
            established_by: Establisher::Employer,
            presumption: None,
            fixed: true,
            label: label(
                "oppgaver som kan gjøres hjemmefra",
                "oppgåver som kan gjerast heimanfrå",
                "tasks that can be done from home",
            ),
            prompt: label(
                "Hvor mange av arbeidsoppgavene til dem det gjelder, kan i praksis gjøres hjemmefra?",
                "Kor mange av arbeidsoppgåvene til dei det gjeld, kan i praksis gjerast heimanfrå?",
                "How many of the tasks of the people concerned can in practice be done from home?",
            ),
            help: Some(label(
                "Svar ut fra hva som er praktisk mulig for dem det gjelder, slik arbeidsgiveren har vurdert det sammen med dem.",
                "Svar ut frå kva som er praktisk mogleg for dei det gjeld, slik arbeidsgivaren har vurdert det saman med dei.",
                "Answer by what is practically possible for the people concerned, as the employer has assessed it with them.",
            )),
            unit: None,
        },
        Fact {
            id: "office_days_ordered",
            domain: Domain::Count,
            established_by: Establisher::Employer,
            presumption: None,
            fixed: false,
            label: label("pålagte kontordager", "pålagde kontordagar", "office days ordered"),
            prompt: label(
                "Hvor mange dager i uka pålegger arbeidsgiveren folk å møte på kontoret?",
                "Kor mange dagar i veka pålegg arbeidsgivaren folk å møte på kontoret?",
                "How many days a week does the employer order people to come in to the office?",
            ),
            help: None,
            unit: Some(label("dager i uka", "dagar i veka", "days a week")),
        },
        Fact {
            id: "necessary_activity_hindered",
            domain: Domain::YesNo,
            established_by: Establisher::Employer,
            presumption: Some(Value::YesNo(false)),
            fixed: true,
            label: label("hinder for nødvendig aktivitet", "hinder for nødvendig aktivitet", "hindrance to necessary activity"),
            prompt: label(
                "Vil hjemmekontor være til hinder for viktig og nødvendig aktivitet?",
                "Vil heimekontor vere til hinder for viktig og nødvendig aktivitet?",
                "Would working from home hinder important and necessary activity?",
            ),
            help: Some(label(
                "Svar ja bare når aktiviteten er både viktig og nødvendig.",
                "Svar ja berre når aktiviteten er både viktig og nødvendig.",
                "Answer yes only if the activity is both important and necessary.",
            )),
            unit: None,
        },
        Fact {
            id: "employment",
            domain: Domain::Terms(&domains::EMPLOYMENT),
            established_by: Establisher::Employer,
            presumption: Some(Value::Term(0)),
            fixed: true,
            label: label("tilknytning til arbeidsgiveren", "tilknyting til arbeidsgivaren", "relationship to the employer"),
            prompt: label(
                "Hvilken tilknytning har de det gjelder, til arbeidsgiveren?",
                "Kva tilknyting har dei det gjeld, til arbeidsgivaren?",
                "What is the relationship of the people concerned to the employer?",
            ),
            help: None,
            unit: None,
        },
        Fact {
            id: "commute",
            domain: Domain::Terms(&domains::COMMUTE),
            established_by: Establisher::Employee,
            presumption: None,
            fixed: false,
            label: label("reisemåte til og fra jobb", "reisemåte til og frå jobb", "means of travel to and from work"),
            prompt: label(
                "Hvordan reiser de det gjelder, til og fra jobb?",
                "Korleis reiser dei det gjeld, til og frå jobb?",
                "How do the people concerned travel to and from work?",
            ),
            help: None,
            unit: None,
        },
    ],
};

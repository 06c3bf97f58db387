// Generated from vocabulary.toml by `cargo xtask generate`; edit that.

//! The question `employer_practice`.

use super::super::{Domain, Establisher, Fact, Label, PlaceRole, Question, Value, VerdictEntry};
use super::domains;

pub(super) const QUESTION: Question = Question {
    index: 1,
    id: "employer_practice",
    place: PlaceRole::Workplace,
    ordered: true,
    label: Label { nb: "Arbeidsgiverens praksis", nn: "Praksisen til arbeidsgivaren", en: "Employer's practice" },
    prompt: Label {
        nb: "Har arbeidsgiveren lov til å gjøre dette?",
        nn: "Har arbeidsgivaren lov til å gjere dette?",
        en: "May the employer do this?",
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
            id: "permitted",
            label: Label { nb: "lov", nn: "lov", en: "allowed" },
            answer: Label {
                nb: "Ja, arbeidsgiveren har lov til å gjøre dette.",
                nn: "Ja, arbeidsgivaren har lov til å gjere dette.",
                en: "Yes, the employer may do this.",
            },
        },
        VerdictEntry {
            id: "prohibited",
            label: Label { nb: "ikke lov", nn: "ikkje lov", en: "not allowed" },
            answer: Label {
                nb: "Nei, arbeidsgiveren har ikke lov til å gjøre dette.",
                nn: "Nei, arbeidsgivaren har ikkje lov til å gjere dette.",
                en: "No, the employer may not do this.",
            },
        },
    ],
    facts: &[
        Fact {
            id: "practice",
            domain: Domain::Terms(&domains::PRACTICE),
            established_by: Establisher::Employer,
            presumption: None,
            label: Label { nb: "arbeidsgiverens praksis", nn: "praksisen til arbeidsgivaren", en: "employer's practice" },
            prompt: Label { nb: "Hva gjør arbeidsgiveren?", nn: "Kva gjer arbeidsgivaren?", en: "What does the employer do?" },
            help: None,
            unit: None,
        },
        Fact {
            id: "tasks_doable_at_home",
            domain: Domain::Terms(&domains::TASKS_DOABLE_AT_HOME),
            established_by: Establisher::Employer,
            presumption: None,
            label: Label {
                nb: "oppgaver som kan gjøres hjemmefra",
                nn: "oppgåver som kan gjerast heimanfrå",
                en: "tasks that can be done from home",
            },
            prompt: Label {
                nb: "Hvor mange av arbeidsoppgavene til dem det gjelder, kan i praksis gjøres hjemmefra?",
                nn: "Kor mange av arbeidsoppgåvene til dei det gjeld, kan i praksis gjerast heimanfrå?",
                en: "How many of the tasks of the people concerned can in practice be done from home?",
            },
            help: Some(Label {
                nb: "Svar ut fra hva som er praktisk mulig for dem det gjelder, slik arbeidsgiveren har vurdert det sammen med dem.",
                nn: "Svar ut frå kva som er praktisk mogleg for dei det gjeld, slik arbeidsgivaren har vurdert det saman med dei.",
                en: "Answer by what is practically possible for the people concerned, as the employer has assessed it with them.",
            }),
            unit: None,
        },
        Fact {
            id: "office_days_ordered",
            domain: Domain::Count,
            established_by: Establisher::Employer,
            presumption: None,
            label: Label { nb: "pålagte kontordager", nn: "pålagde kontordagar", en: "office days ordered" },
            prompt: Label {
                nb: "Hvor mange dager i uka pålegger arbeidsgiveren folk å møte på kontoret?",
                nn: "Kor mange dagar i veka pålegg arbeidsgivaren folk å møte på kontoret?",
                en: "How many days a week does the employer order people to come in to the office?",
            },
            help: None,
            unit: Some(Label { nb: "dager i uka", nn: "dagar i veka", en: "days a week" }),
        },
        Fact {
            id: "necessary_activity_hindered",
            domain: Domain::YesNo,
            established_by: Establisher::Employer,
            presumption: Some(Value::YesNo(false)),
            label: Label {
                nb: "hinder for nødvendig aktivitet",
                nn: "hinder for nødvendig aktivitet",
                en: "hindrance to necessary activity",
            },
            prompt: Label {
                nb: "Vil hjemmekontor være til hinder for viktig og nødvendig aktivitet?",
                nn: "Vil heimekontor vere til hinder for viktig og nødvendig aktivitet?",
                en: "Would working from home hinder important and necessary activity?",
            },
            help: Some(Label {
                nb: "Svar ja bare når aktiviteten er både viktig og nødvendig.",
                nn: "Svar ja berre når aktiviteten er både viktig og nødvendig.",
                en: "Answer yes only if the activity is both important and necessary.",
            }),
            unit: None,
        },
        Fact {
            id: "employment",
            domain: Domain::Terms(&domains::EMPLOYMENT),
            established_by: Establisher::Employer,
            presumption: Some(Value::Term(0)),
            label: Label {
                nb: "tilknytning til arbeidsgiveren",
                nn: "tilknyting til arbeidsgivaren",
                en: "relationship to the employer",
            },
            prompt: Label {
                nb: "Hvilken tilknytning har de det gjelder, til arbeidsgiveren?",
                nn: "Kva tilknyting har dei det gjeld, til arbeidsgivaren?",
                en: "What is the relationship of the people concerned to the employer?",
            },
            help: None,
            unit: None,
        },
        Fact {
            id: "commute",
            domain: Domain::Terms(&domains::COMMUTE),
            established_by: Establisher::Employee,
            presumption: None,
            label: Label {
                nb: "reisemåte til og fra jobb",
                nn: "reisemåte til og frå jobb",
                en: "means of travel to and from work",
            },
            prompt: Label {
                nb: "Hvordan reiser de det gjelder, til og fra jobb?",
                nn: "Korleis reiser dei det gjeld, til og frå jobb?",
                en: "How do the people concerned travel to and from work?",
            },
            help: None,
            unit: None,
        },
    ],
};

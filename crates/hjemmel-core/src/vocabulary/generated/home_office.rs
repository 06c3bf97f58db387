// Generated from vocabulary.toml by `cargo xtask generate`; edit that.

//! The question `home_office`.

use super::super::{Domain, Establisher, Fact, Label, PlaceRole, Question, Value, VerdictEntry};
use super::domains;

pub(super) const QUESTION: Question = Question {
    index: 0,
    id: "home_office",
    place: PlaceRole::Workplace,
    ordered: true,
    label: Label { nb: "Hjemmekontor", nn: "Heimekontor", en: "Working from home" },
    prompt: Label {
        nb: "Må denne personen jobbe hjemmefra?",
        nn: "Må denne personen jobbe heimanfrå?",
        en: "Must this person work from home?",
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
            id: "not_required",
            label: Label { nb: "ikke påkrevd", nn: "ikkje påkravd", en: "not required" },
            answer: Label {
                nb: "Nei, denne personen trenger ikke å jobbe hjemmefra.",
                nn: "Nei, denne personen treng ikkje å jobbe heimanfrå.",
                en: "No, this person does not have to work from home.",
            },
        },
        VerdictEntry {
            id: "recommended",
            label: Label { nb: "anbefalt", nn: "tilrådd", en: "recommended" },
            answer: Label {
                nb: "Nei, men det er anbefalt at denne personen jobber hjemmefra.",
                nn: "Nei, men det er tilrådd at denne personen jobbar heimanfrå.",
                en: "No, but this person is recommended to work from home.",
            },
        },
        VerdictEntry {
            id: "to_be_facilitated",
            label: Label { nb: "skal legges til rette", nn: "skal leggjast til rette", en: "to be facilitated" },
            answer: Label {
                nb: "Nei, men arbeidsgiveren skal legge til rette for at denne personen kan jobbe hjemmefra.",
                nn: "Nei, men arbeidsgivaren skal leggje til rette for at denne personen kan jobbe heimanfrå.",
                en: "No, but the employer must make it possible for this person to work from home.",
            },
        },
        VerdictEntry {
            id: "required_in_part",
            label: Label { nb: "delvis påkrevd", nn: "delvis påkravd", en: "required in part" },
            answer: Label {
                nb: "Ja, denne personen må jobbe hjemmefra, men bare for en del av arbeidet.",
                nn: "Ja, denne personen må jobbe heimanfrå, men berre for ein del av arbeidet.",
                en: "Yes, this person must work from home, but only for part of the work.",
            },
        },
        VerdictEntry {
            id: "required",
            label: Label { nb: "påkrevd", nn: "påkravd", en: "required" },
            answer: Label {
                nb: "Ja, denne personen må jobbe hjemmefra.",
                nn: "Ja, denne personen må jobbe heimanfrå.",
                en: "Yes, this person must work from home.",
            },
        },
    ],
    facts: &[
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
                nb: "Hvor mange av arbeidsoppgavene til denne personen kan i praksis gjøres hjemmefra?",
                nn: "Kor mange av arbeidsoppgåvene til denne personen kan i praksis gjerast heimanfrå?",
                en: "How many of this person's tasks can in practice be done from home?",
            },
            help: Some(Label {
                nb: "Svar ut fra hva som er praktisk mulig for denne personen, slik arbeidsgiveren har vurdert det sammen med den ansatte.",
                nn: "Svar ut frå kva som er praktisk mogleg for denne personen, slik arbeidsgivaren har vurdert det saman med den tilsette.",
                en: "Answer by what is practically possible for this person, as the employer has assessed it with the employee.",
            }),
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
                nb: "Hvordan reiser denne personen til og fra jobb?",
                nn: "Korleis reiser denne personen til og frå jobb?",
                en: "How does this person travel to and from work?",
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
        Fact {
            id: "own_office",
            domain: Domain::YesNo,
            established_by: Establisher::Employer,
            presumption: None,
            label: Label { nb: "eget kontor", nn: "eige kontor", en: "own office" },
            prompt: Label {
                nb: "Har denne personen eget kontor?",
                nn: "Har denne personen eige kontor?",
                en: "Does this person have an office of their own?",
            },
            help: None,
            unit: None,
        },
        Fact {
            id: "alone_at_workplace",
            domain: Domain::YesNo,
            established_by: Establisher::Employer,
            presumption: None,
            label: Label { nb: "alene på arbeidsplassen", nn: "åleine på arbeidsplassen", en: "alone at the workplace" },
            prompt: Label {
                nb: "Er denne personen alene på arbeidsplassen?",
                nn: "Er denne personen åleine på arbeidsplassen?",
                en: "Is this person alone at the workplace?",
            },
            help: None,
            unit: None,
        },
        Fact {
            id: "ground",
            domain: Domain::Terms(&domains::GROUND),
            established_by: Establisher::Employer,
            presumption: Some(Value::Term(0)),
            label: Label { nb: "grunn til å møte på jobb", nn: "grunn til å møte på jobb", en: "reason for coming in" },
            prompt: Label {
                nb: "Hvilken grunn er lagt fram for å møte på jobb?",
                nn: "Kva grunn er lagd fram for å møte på jobb?",
                en: "What reason has been put forward for coming in to work?",
            },
            help: Some(Label {
                nb: "Velg den grunnen som er lagt fram, enten den er god nok eller ikke.",
                nn: "Vel den grunnen som er lagd fram, anten han er god nok eller ikkje.",
                en: "Choose the reason that has been put forward, whether or not it is good enough.",
            }),
            unit: None,
        },
        Fact {
            id: "business",
            domain: Domain::Terms(&domains::BUSINESS),
            established_by: Establisher::Register,
            presumption: None,
            label: Label { nb: "arbeidsgiverens bransje", nn: "bransjen til arbeidsgivaren", en: "employer's line of business" },
            prompt: Label {
                nb: "Hvilken bransje driver arbeidsgiveren i?",
                nn: "Kva bransje driv arbeidsgivaren i?",
                en: "What line of business is the employer in?",
            },
            help: None,
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
                nb: "Hvilken tilknytning har denne personen til arbeidsgiveren?",
                nn: "Kva tilknyting har denne personen til arbeidsgivaren?",
                en: "What is this person's relationship to the employer?",
            },
            help: None,
            unit: None,
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
            id: "individual_need",
            domain: Domain::YesNo,
            established_by: Establisher::Employee,
            presumption: Some(Value::YesNo(false)),
            label: Label {
                nb: "personlig behov for å være på jobb",
                nn: "personleg behov for å vere på jobb",
                en: "personal need to be at work",
            },
            prompt: Label {
                nb: "Trenger denne personen å være på jobb av personlige grunner?",
                nn: "Treng denne personen å vere på jobb av personlege grunnar?",
                en: "Does this person need to be at work for personal reasons?",
            },
            help: Some(Label {
                nb: "Spørsmålet gjelder et behov, ikke bare et ønske.",
                nn: "Spørsmålet gjeld eit behov, ikkje berre eit ønske.",
                en: "The question is about a need, not merely a wish.",
            }),
            unit: None,
        },
        Fact {
            id: "digital_quality_sufficient",
            domain: Domain::YesNo,
            established_by: Establisher::Employer,
            presumption: None,
            label: Label {
                nb: "god nok kvalitet digitalt",
                nn: "god nok kvalitet digitalt",
                en: "sufficient quality when digital",
            },
            prompt: Label {
                nb: "Er tjenesten fortsatt god nok når den utføres digitalt?",
                nn: "Er tenesta framleis god nok når ho blir utført digitalt?",
                en: "Does the service stay good enough when it is done digitally?",
            },
            help: None,
            unit: None,
        },
        Fact {
            id: "expedient",
            domain: Domain::YesNo,
            established_by: Establisher::Employer,
            presumption: None,
            label: Label {
                nb: "hensiktsmessig hjemmekontor",
                nn: "føremålstenleg heimekontor",
                en: "expediency of working from home",
            },
            prompt: Label {
                nb: "Er det også hensiktsmessig at denne personen jobber hjemmefra?",
                nn: "Er det òg føremålstenleg at denne personen jobbar heimanfrå?",
                en: "Is it also expedient that this person works from home?",
            },
            help: Some(Label {
                nb: "Hensiktsmessig betyr at hjemmekontor ikke bare er mulig, men også egner seg.",
                nn: "Føremålstenleg vil seie at heimekontor ikkje berre er mogleg, men òg eignar seg.",
                en: "Expedient means that working from home is not only possible but also suitable.",
            }),
            unit: None,
        },
        Fact {
            id: "critical_function",
            domain: Domain::YesNo,
            established_by: Establisher::Employer,
            presumption: Some(Value::YesNo(false)),
            label: Label { nb: "samfunnskritisk funksjon", nn: "samfunnskritisk funksjon", en: "critical function for society" },
            prompt: Label {
                nb: "Har denne personen en samfunnskritisk funksjon?",
                nn: "Har denne personen ein samfunnskritisk funksjon?",
                en: "Does this person have a critical function for society?",
            },
            help: Some(Label {
                nb: "Spørsmålet gjelder oppgaver som samfunnet er avhengig av, for eksempel innen helse, beredskap og forsyning.",
                nn: "Spørsmålet gjeld oppgåver som samfunnet er avhengig av, til dømes innan helse, beredskap og forsyning.",
                en: "The question is about work that society depends on, for example in health, emergency services and supply.",
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
                nb: "Hvor mange dager i uka pålegger arbeidsgiveren denne personen å møte på kontoret?",
                nn: "Kor mange dagar i veka pålegg arbeidsgivaren denne personen å møte på kontoret?",
                en: "How many days a week does the employer order this person to come in to the office?",
            },
            help: None,
            unit: Some(Label { nb: "dager i uka", nn: "dagar i veka", en: "days a week" }),
        },
    ],
};

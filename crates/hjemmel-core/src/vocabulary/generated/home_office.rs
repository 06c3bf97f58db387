// Generated from vocabulary.toml by `cargo xtask generate`; edit that.

//! The question `home_office`.

use super::super::{Domain, Establisher, Fact, PlaceRole, Question, Value, VerdictEntry};
use super::domains;
use crate::language::label;

pub(super) const QUESTION: Question = Question {
    index: 0,
    id: "home_office",
    place: PlaceRole::Workplace,
    ordered: true,
    label: label("Hjemmekontor", "Heimekontor", "Working from home"),
    prompt: label("Må denne personen jobbe hjemmefra?", "Må denne personen jobbe heimanfrå?", "Must this person work from home?"),
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
            id: "not_required",
            label: label("ikke påkrevd", "ikkje påkravd", "not required"),
            answer: label(
                "Nei, denne personen trenger ikke å jobbe hjemmefra.",
                "Nei, denne personen treng ikkje å jobbe heimanfrå.",
                "No, this person does not have to work from home.",
            ),
        },
        VerdictEntry {
            id: "recommended",
            label: label("anbefalt", "tilrådd", "recommended"),
            answer: label(
                "Nei, men det er anbefalt at denne personen jobber hjemmefra.",
                "Nei, men det er tilrådd at denne personen jobbar heimanfrå.",
                "No, but this person is recommended to work from home.",
            ),
        },
        VerdictEntry {
            id: "to_be_facilitated",
            label: label("skal legges til rette", "skal leggjast til rette", "to be facilitated"),
            answer: label(
                "Nei, men arbeidsgiveren skal legge til rette for at denne personen kan jobbe hjemmefra.",
                "Nei, men arbeidsgivaren skal leggje til rette for at denne personen kan jobbe heimanfrå.",
                "No, but the employer must make it possible for this person to work from home.",
            ),
        },
        VerdictEntry {
            id: "required_in_part",
            label: label("delvis påkrevd", "delvis påkravd", "required in part"),
            answer: label(
                "Ja, denne personen må jobbe hjemmefra, men bare for en del av arbeidet.",
                "Ja, denne personen må jobbe heimanfrå, men berre for ein del av arbeidet.",
                "Yes, this person must work from home, but only for part of the work.",
            ),
        },
        VerdictEntry {
            id: "required",
            label: label("påkrevd", "påkravd", "required"),
            answer: label(
                "Ja, denne personen må jobbe hjemmefra.",
                "Ja, denne personen må jobbe heimanfrå.",
                "Yes, this person must work from home.",
            ),
        },
    ],
    facts: &[
        Fact {
            id: "tasks_doable_at_home",
            domain: Domain::Terms(&domains::TASKS_DOABLE_AT_HOME),
            established_by: Establisher::Employer,
            presumption: None,
            label: label(
                "oppgaver som kan gjøres hjemmefra",
                "oppgåver som kan gjerast heimanfrå",
                "tasks that can be done from home",
            ),
            prompt: label(
                "Hvor mange av arbeidsoppgavene til denne personen kan i praksis gjøres hjemmefra?",
                "Kor mange av arbeidsoppgåvene til denne personen kan i praksis gjerast heimanfrå?",
                "How many of this person's tasks can in practice be done from home?",
            ),
            help: Some(label(
                "Svar ut fra hva som er praktisk mulig for denne personen, slik arbeidsgiveren har vurdert det sammen med den ansatte.",
                "Svar ut frå kva som er praktisk mogleg for denne personen, slik arbeidsgivaren har vurdert det saman med den tilsette.",
                "Answer by what is practically possible for this person, as the employer has assessed it with the employee.",
            )),
            unit: None,
        },
        Fact {
            id: "commute",
            domain: Domain::Terms(&domains::COMMUTE),
            established_by: Establisher::Employee,
            presumption: None,
            label: label("reisemåte til og fra jobb", "reisemåte til og frå jobb", "means of travel to and from work"),
            prompt: label(
                "Hvordan reiser denne personen til og fra jobb?",
                "Korleis reiser denne personen til og frå jobb?",
                "How does this person travel to and from work?",
            ),
            help: None,
            unit: None,
        },
        Fact {
            id: "headcount",
            domain: Domain::Count,
            established_by: Establisher::Employer,
            presumption: None,
            label: label(
                "antall personer på arbeidsplassen",
                "talet på personar på arbeidsplassen",
                "number of people at the workplace",
            ),
            prompt: label(
                "Hvor mange personer jobber på arbeidsplassen?",
                "Kor mange personar jobbar på arbeidsplassen?",
                "How many people work at the workplace?",
            ),
            help: None,
            unit: Some(label("personer", "personar", "people")),
        },
        Fact {
            id: "own_office",
            domain: Domain::YesNo,
            established_by: Establisher::Employer,
            presumption: None,
            label: label("eget kontor", "eige kontor", "own office"),
            prompt: label(
                "Har denne personen eget kontor?",
                "Har denne personen eige kontor?",
                "Does this person have an office of their own?",
            ),
            help: None,
            unit: None,
        },
        Fact {
            id: "alone_at_workplace",
            domain: Domain::YesNo,
            established_by: Establisher::Employer,
            presumption: None,
            label: label("alene på arbeidsplassen", "åleine på arbeidsplassen", "alone at the workplace"),
            prompt: label(
                "Er denne personen alene på arbeidsplassen?",
                "Er denne personen åleine på arbeidsplassen?",
                "Is this person alone at the workplace?",
            ),
            help: None,
            unit: None,
        },
        Fact {
            id: "ground",
            domain: Domain::Terms(&domains::GROUND),
            established_by: Establisher::Employer,
            presumption: Some(Value::Term(0)),
            label: label("grunn til å møte på jobb", "grunn til å møte på jobb", "reason for coming in"),
            prompt: label(
                "Hvilken grunn er lagt fram for å møte på jobb?",
                "Kva grunn er lagd fram for å møte på jobb?",
                "What reason has been put forward for coming in to work?",
            ),
            help: Some(label(
                "Velg den grunnen som er lagt fram, enten den er god nok eller ikke.",
                "Vel den grunnen som er lagd fram, anten han er god nok eller ikkje.",
                "Choose the reason that has been put forward, whether or not it is good enough.",
            )),
            unit: None,
        },
        Fact {
            id: "business",
            domain: Domain::Terms(&domains::BUSINESS),
            established_by: Establisher::Register,
            presumption: None,
            label: label("arbeidsgiverens bransje", "bransjen til arbeidsgivaren", "employer's line of business"),
            prompt: label(
                "Hvilken bransje driver arbeidsgiveren i?",
                "Kva bransje driv arbeidsgivaren i?",
                "What line of business is the employer in?",
            ),
            help: None,
            unit: None,
        },
        Fact {
            id: "employment",
            domain: Domain::Terms(&domains::EMPLOYMENT),
            established_by: Establisher::Employer,
            presumption: Some(Value::Term(0)),
            label: label("tilknytning til arbeidsgiveren", "tilknyting til arbeidsgivaren", "relationship to the employer"),
            prompt: label(
                "Hvilken tilknytning har denne personen til arbeidsgiveren?",
                "Kva tilknyting har denne personen til arbeidsgivaren?",
                "What is this person's relationship to the employer?",
            ),
            help: None,
            unit: None,
        },
        Fact {
            id: "necessary_activity_hindered",
            domain: Domain::YesNo,
            established_by: Establisher::Employer,
            presumption: Some(Value::YesNo(false)),
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
            id: "individual_need",
            domain: Domain::YesNo,
            established_by: Establisher::Employee,
            presumption: Some(Value::YesNo(false)),
            label: label("personlig behov for å være på jobb", "personleg behov for å vere på jobb", "personal need to be at work"),
            prompt: label(
                "Trenger denne personen å være på jobb av personlige grunner?",
                "Treng denne personen å vere på jobb av personlege grunnar?",
                "Does this person need to be at work for personal reasons?",
            ),
            help: Some(label(
                "Spørsmålet gjelder et behov, ikke bare et ønske.",
                "Spørsmålet gjeld eit behov, ikkje berre eit ønske.",
                "The question is about a need, not merely a wish.",
            )),
            unit: None,
        },
        Fact {
            id: "digital_quality_sufficient",
            domain: Domain::YesNo,
            established_by: Establisher::Employer,
            presumption: None,
            label: label("god nok kvalitet digitalt", "god nok kvalitet digitalt", "sufficient quality when digital"),
            prompt: label(
                "Er tjenesten fortsatt god nok når den utføres digitalt?",
                "Er tenesta framleis god nok når ho blir utført digitalt?",
                "Does the service stay good enough when it is done digitally?",
            ),
            help: None,
            unit: None,
        },
        Fact {
            id: "expedient",
            domain: Domain::YesNo,
            established_by: Establisher::Employer,
            presumption: None,
            label: label("hensiktsmessig hjemmekontor", "føremålstenleg heimekontor", "expediency of working from home"),
            prompt: label(
                "Er det også hensiktsmessig at denne personen jobber hjemmefra?",
                "Er det òg føremålstenleg at denne personen jobbar heimanfrå?",
                "Is it also expedient that this person works from home?",
            ),
            help: Some(label(
                "Hensiktsmessig betyr at hjemmekontor ikke bare er mulig, men også egner seg.",
                "Føremålstenleg vil seie at heimekontor ikkje berre er mogleg, men òg eignar seg.",
                "Expedient means that working from home is not only possible but also suitable.",
            )),
            unit: None,
        },
        Fact {
            id: "critical_function",
            domain: Domain::YesNo,
            established_by: Establisher::Employer,
            presumption: Some(Value::YesNo(false)),
            label: label("samfunnskritisk funksjon", "samfunnskritisk funksjon", "critical function for society"),
            prompt: label(
                "Har denne personen en samfunnskritisk funksjon?",
                "Har denne personen ein samfunnskritisk funksjon?",
                "Does this person have a critical function for society?",
            ),
            help: Some(label(
                "Spørsmålet gjelder oppgaver som samfunnet er avhengig av, for eksempel innen helse, beredskap og forsyning.",
                "Spørsmålet gjeld oppgåver som samfunnet er avhengig av, til dømes innan helse, beredskap og forsyning.",
                "The question is about work that society depends on, for example in health, emergency services and supply.",
            )),
            unit: None,
        },
        Fact {
            id: "office_days_ordered",
            domain: Domain::Count,
            established_by: Establisher::Employer,
            presumption: None,
            label: label("pålagte kontordager", "pålagde kontordagar", "office days ordered"),
            prompt: label(
                "Hvor mange dager i uka pålegger arbeidsgiveren denne personen å møte på kontoret?",
                "Kor mange dagar i veka pålegg arbeidsgivaren denne personen å møte på kontoret?",
                "How many days a week does the employer order this person to come in to the office?",
            ),
            help: None,
            unit: Some(label("dager i uka", "dagar i veka", "days a week")),
        },
    ],
};

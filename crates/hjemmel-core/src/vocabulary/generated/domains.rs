// Generated from vocabulary.toml by `cargo xtask generate`; edit that.

//! The named values that facts take.

use super::super::{Term, TermSet};
use crate::language::label;

pub(super) static TASKS_DOABLE_AT_HOME: TermSet = TermSet {
    id: "tasks_doable_at_home",
    label: label("andel av oppgavene", "del av oppgåvene", "share of the tasks"),
    terms: &[
        Term { id: "all", label: label("alle oppgavene", "alle oppgåvene", "all of the tasks") },
        Term { id: "some", label: label("noen av oppgavene", "nokre av oppgåvene", "some of the tasks") },
        Term { id: "none", label: label("ingen av oppgavene", "ingen av oppgåvene", "none of the tasks") },
    ],
};

pub(super) static COMMUTE: TermSet = TermSet {
    id: "commute",
    label: label("reisemåte", "reisemåte", "means of travel"),
    terms: &[
        Term { id: "public_transport", label: label("reiser kollektivt", "reiser kollektivt", "uses public transport") },
        Term { id: "drives_alone", label: label("kjører alene", "køyrer åleine", "drives alone") },
        Term {
            id: "drives_with_others", label: label("kjører sammen med andre", "køyrer saman med andre", "drives with others")
        },
        Term { id: "walks_or_cycles", label: label("går eller sykler", "går eller syklar", "walks or cycles") },
    ],
};

pub(super) static GROUND: TermSet = TermSet {
    id: "ground",
    label: label("grunn", "grunn", "reason"),
    terms: &[
        Term { id: "none", label: label("ingen grunn", "ingen grunn", "no reason") },
        Term { id: "own_wish", label: label("eget ønske", "eige ønske", "own wish") },
        Term {
            id: "impractical",
            label: label("upraktisk å jobbe hjemmefra", "upraktisk å jobbe heimanfrå", "impractical to work from home"),
        },
        Term {
            id: "suboptimal_workday",
            label: label("mindre god arbeidshverdag", "mindre god arbeidskvardag", "less than ideal working day"),
        },
        Term { id: "lower_productivity", label: label("lavere produktivitet", "lågare produktivitet", "lower productivity") },
        Term { id: "cost", label: label("kostnader", "kostnader", "cost") },
        Term { id: "culture", label: label("kulturen på arbeidsplassen", "kulturen på arbeidsplassen", "workplace culture") },
        Term {
            id: "noise_or_space",
            label: label("støy eller plassmangel hjemme", "støy eller plassmangel heime", "noise or lack of space at home"),
        },
        Term { id: "psychosocial", label: label("psykososiale forhold", "psykososiale forhold", "psychosocial reasons") },
    ],
};

pub(super) static BUSINESS: TermSet = TermSet {
    id: "business",
    label: label("bransje", "bransje", "line of business"),
    terms: &[
        Term { id: "health_care", label: label("helsetjenester", "helsetenester", "health care") },
        Term { id: "production", label: label("produksjon", "produksjon", "production") },
        Term { id: "construction", label: label("bygg og anlegg", "bygg og anlegg", "construction") },
        Term { id: "childcare", label: label("barnehage og barnepass", "barnehage og barnepass", "childcare") },
        Term { id: "retail", label: label("butikk og varehandel", "butikk og varehandel", "retail") },
        Term { id: "office", label: label("kontorvirksomhet", "kontorverksemd", "office work") },
        Term { id: "other", label: label("annen bransje", "annan bransje", "other line of business") },
    ],
};

pub(super) static EMPLOYMENT: TermSet = TermSet {
    id: "employment",
    label: label("tilknytning til arbeidsgiveren", "tilknyting til arbeidsgivaren", "relationship to the employer"),
    terms: &[
        Term { id: "employee", label: label("ansatt", "tilsett", "employee") },
        Term { id: "hired_in", label: label("innleid", "innleigd", "hired-in worker") },
        Term {
            id: "owner_manager",
            label: label("eier som selv leder virksomheten", "eigar som sjølv leier verksemda", "owner-manager"),
        },
        Term { id: "volunteer", label: label("frivillig", "frivillig", "volunteer") },
        Term { id: "student", label: label("student", "student", "student") },
    ],
};

pub(super) static PRACTICE: TermSet = TermSet {
    id: "practice",
    label: label("praksis", "praksis", "practice"),
    terms: &[
        Term {
            id: "office_as_usual",
            label: label("har folk på kontoret som vanlig", "har folk på kontoret som vanleg", "has people in the office as usual"),
        },
        Term {
            id: "orders_office_days",
            label: label("pålegger dager på kontoret", "pålegg dagar på kontoret", "orders days in the office"),
        },
        Term {
            id: "voluntary_home_office",
            label: label("gjør hjemmekontor frivillig", "gjer heimekontor frivillig", "makes working from home voluntary"),
        },
        Term {
            id: "admits_those_avoiding_public_transport",
            label: label(
                "lar dem som ikke reiser kollektivt, komme på jobb",
                "lèt dei som ikkje reiser kollektivt, kome på jobb",
                "lets those who do not use public transport come in",
            ),
        },
        Term {
            id: "exempts_whole_business",
            label: label(
                "unntar hele virksomheten fra hjemmekontor",
                "unntek heile verksemda frå heimekontor",
                "exempts the whole business from working from home",
            ),
        },
        Term {
            id: "bans_public_transport",
            label: label(
                "forbyr de ansatte å reise kollektivt",
                "forbyr dei tilsette å reise kollektivt",
                "forbids staff to use public transport",
            ),
        },
        Term {
            id: "attendance_requires_avoiding_public_transport",
            label: label(
                "krever at den som møter på jobb, ikke reiser kollektivt",
                "krev at den som møter på jobb, ikkje reiser kollektivt",
                "requires those who come in to avoid public transport",
            ),
        },
        Term {
            id: "advises_against_public_transport",
            label: label(
                "fraråder de ansatte å reise kollektivt",
                "rår dei tilsette ifrå å reise kollektivt",
                "advises staff against using public transport",
            ),
        },
    ],
};

pub(super) static GATHERING_KIND: TermSet = TermSet {
    id: "gathering_kind",
    label: label("type sammenkomst", "type samankomst", "kind of gathering"),
    terms: &[
        Term { id: "seminar", label: label("seminar", "seminar", "seminar") },
        Term { id: "conference", label: label("konferanse", "konferanse", "conference") },
        Term { id: "course", label: label("kurs", "kurs", "course") },
        Term { id: "professional_gathering", label: label("faglig sammenkomst", "fagleg samankomst", "professional gathering") },
        Term { id: "kick_off", label: label("kick-off", "kick-off", "kick-off") },
        Term { id: "staff_gathering", label: label("personalsamling", "personalsamling", "staff gathering") },
        Term {
            id: "work_social",
            label: label("sosial sammenkomst for kolleger", "sosial samankomst for kollegaer", "work social event"),
        },
        Term {
            id: "ordinary_work_meeting", label: label("ordinært arbeidsmøte", "ordinært arbeidsmøte", "ordinary work meeting")
        },
        Term { id: "management_meeting", label: label("ledermøte", "leiarmøte", "management meeting") },
        Term { id: "board_meeting", label: label("styremøte", "styremøte", "board meeting") },
        Term { id: "client_meeting", label: label("kundemøte", "kundemøte", "client meeting") },
        Term { id: "members_meeting", label: label("medlemsmøte", "medlemsmøte", "members' meeting") },
        Term { id: "private_gathering", label: label("privat sammenkomst", "privat samankomst", "private gathering") },
        Term { id: "cultural_event", label: label("kulturarrangement", "kulturarrangement", "cultural event") },
        Term { id: "sports_event", label: label("idrettsarrangement", "idrettsarrangement", "sports event") },
        Term { id: "elite_sports_event", label: label("toppidrettsarrangement", "toppidrettsarrangement", "elite sports event") },
        Term {
            id: "religious_service",
            label: label(
                "gudstjeneste eller annen religiøs seremoni",
                "gudsteneste eller annan religiøs seremoni",
                "religious service",
            ),
        },
        Term { id: "funeral", label: label("begravelse eller bisettelse", "gravferd eller bisetjing", "funeral") },
        Term { id: "memorial_gathering", label: label("minnesamvær", "minnesamvær", "memorial gathering") },
        Term { id: "wedding", label: label("bryllup", "bryllaup", "wedding") },
        Term { id: "baptism", label: label("dåp", "dåp", "baptism") },
        Term { id: "confirmation", label: label("konfirmasjon", "konfirmasjon", "confirmation") },
        Term { id: "market_or_fair", label: label("marked eller messe", "marknad eller messe", "market or fair") },
        Term { id: "organised_training", label: label("organisert trening", "organisert trening", "organised training") },
        Term { id: "childrens_birthday", label: label("barnebursdag", "barnebursdag", "children's birthday party") },
        Term { id: "informal_company", label: label("uformelt samvær", "uformelt samvær", "informal get-together") },
        Term { id: "other_event", label: label("annet arrangement", "anna arrangement", "other event") },
    ],
};

pub(super) static GATHERING_FORMAT: TermSet = TermSet {
    id: "gathering_format",
    label: label("gjennomføringsform", "gjennomføringsform", "format"),
    terms: &[
        Term { id: "in_person", label: label("fysisk", "fysisk", "in person") },
        Term { id: "hybrid", label: label("både fysisk og digitalt", "både fysisk og digitalt", "both in person and online") },
        Term { id: "digital", label: label("heldigitalt", "heildigitalt", "entirely online") },
        Term {
            id: "digital_shared_room",
            label: label("digitalt, men noen sitter sammen", "digitalt, men nokon sit saman", "online, but some sit together"),
        },
    ],
};

pub(super) static SEATING: TermSet = TermSet {
    id: "seating",
    label: label("type sitteplasser", "type sitjeplassar", "kind of seating"),
    terms: &[
        Term {
            id: "none",
            label: label(
                "ingen fastmonterte eller tilviste plasser",
                "ingen fastmonterte eller tilviste plassar",
                "no fixed or allotted seats",
            ),
        },
        Term { id: "fixed", label: label("fastmonterte plasser", "fastmonterte plassar", "fixed seats") },
        Term {
            id: "allotted",
            label: label(
                "tilviste plasser som ikke er fastmonterte",
                "tilviste plassar som ikkje er fastmonterte",
                "allotted seats that are not fixed",
            ),
        },
        Term {
            id: "assigned",
            label: label("fastmonterte og tilviste plasser", "fastmonterte og tilviste plassar", "fixed and allotted seats"),
        },
    ],
};

pub(super) static PREMISES: TermSet = TermSet {
    id: "premises",
    label: label("lokale", "lokale", "premises"),
    terms: &[
        Term { id: "own_workplace", label: label("egen arbeidsplass", "eigen arbeidsplass", "own workplace") },
        Term {
            id: "rented_or_lent",
            label: label("leid eller lånt lokale", "leigd eller lånt lokale", "rented or borrowed premises"),
        },
        Term { id: "public_place", label: label("offentlig sted", "offentleg stad", "public place") },
        Term { id: "private_home", label: label("privat hjem", "privat heim", "private home") },
        Term { id: "serving_place", label: label("serveringssted", "serveringsstad", "place serving food or drink") },
    ],
};

pub(super) static ROLE: TermSet = TermSet {
    id: "role",
    label: label("rolle", "rolle", "role"),
    terms: &[
        Term { id: "organiser", label: label("arrangør", "arrangør", "organiser") },
        Term { id: "participant", label: label("deltaker", "deltakar", "participant") },
    ],
};

pub(super) static CHANNEL: TermSet = TermSet {
    id: "channel",
    label: label("kanal", "kanal", "channel"),
    terms: &[
        Term { id: "intranet", label: label("intranett", "intranett", "intranet") },
        Term { id: "email", label: label("e-post", "e-post", "email") },
        Term { id: "chat", label: label("chat", "chat", "chat") },
        Term { id: "other_written", label: label("annen skriftlig beskjed", "annan skriftleg beskjed", "other written message") },
        Term { id: "oral", label: label("muntlig beskjed", "munnleg beskjed", "spoken message") },
    ],
};

pub(super) static ASSESSMENT_LEVEL: TermSet = TermSet {
    id: "assessment_level",
    label: label("nivå for vurderingen", "nivå for vurderinga", "level of the assessment"),
    terms: &[
        Term { id: "individual", label: label("for hver enkelt ansatt", "for kvar einskild tilsett", "for each employee") },
        Term { id: "department", label: label("for avdelingen samlet", "for avdelinga samla", "for the department as a whole") },
        Term { id: "business", label: label("for virksomheten samlet", "for verksemda samla", "for the business as a whole") },
    ],
};

pub(super) static ASSESSMENT_COVERAGE: TermSet = TermSet {
    id: "assessment_coverage",
    label: label("omfang av vurderingen", "omfang av vurderinga", "coverage of the assessment"),
    terms: &[
        Term { id: "all_staff", label: label("alle ansatte", "alle tilsette", "all staff") },
        Term { id: "some_staff", label: label("noen av de ansatte", "nokre av dei tilsette", "some of the staff") },
    ],
};

pub(super) static HOME_OFFICE_LOCATION: TermSet = TermSet {
    id: "home_office_location",
    label: label("sted for hjemmekontoret", "stad for heimekontoret", "place of the home office"),
    terms: &[
        Term { id: "own_home", label: label("eget hjem", "eigen heim", "own home") },
        Term { id: "colleague_home", label: label("hjemme hos en kollega", "heime hos ein kollega", "a colleague's home") },
        Term { id: "cabin", label: label("hytte", "hytte", "cabin") },
        Term { id: "coworking_space", label: label("kontorfellesskap", "kontorfellesskap", "co-working space") },
        Term { id: "other", label: label("et annet sted", "ein annan stad", "another place") },
    ],
};

pub(super) static MEAL_LOCATION: TermSet = TermSet {
    id: "meal_location",
    label: label("sted for måltidet", "stad for måltidet", "place of the meal"),
    terms: &[
        Term { id: "canteen", label: label("kantine", "kantine", "canteen") },
        Term { id: "break_room", label: label("spiserom eller pauserom", "matrom eller pauserom", "break room") },
    ],
};

pub(super) static DISPUTE_STEP: TermSet = TermSet {
    id: "dispute_step",
    label: label("siste skritt", "siste steg", "last step"),
    terms: &[
        Term { id: "none", label: label("har ikke gjort noe ennå", "har ikkje gjort noko enno", "has done nothing yet") },
        Term { id: "read_regulation", label: label("har lest forskriften", "har lese forskrifta", "has read the regulation") },
        Term {
            id: "raised_with_manager",
            label: label("har tatt det opp med lederen", "har teke det opp med leiaren", "has raised it with the manager"),
        },
        Term {
            id: "raised_without_result",
            label: label("har tatt det opp uten å nå fram", "har teke det opp utan å nå fram", "has raised it without result"),
        },
    ],
};

pub(super) static CONCERN: TermSet = TermSet {
    id: "concern",
    label: label("type sak", "type sak", "kind of concern"),
    terms: &[
        Term { id: "disagreement", label: label("uenighet", "usemje", "disagreement") },
        Term {
            id: "perceived_breach",
            label: label("opplevd brudd på reglene", "opplevd brot på reglane", "perceived breach of the rules"),
        },
        Term {
            id: "discomfort",
            label: label("ubehag ved arbeidssituasjonen", "ubehag ved arbeidssituasjonen", "discomfort with the work situation"),
        },
    ],
};

pub(super) static BREACHED: TermSet = TermSet {
    id: "breached",
    label: label("type brudd", "type brot", "kind of breach"),
    terms: &[
        Term { id: "regulation", label: label("brudd på forskriften", "brot på forskrifta", "breach of the regulation") },
        Term { id: "advice", label: label("brudd på et råd", "brot på eit råd", "breach of advice") },
    ],
};

pub(super) static MATTER: TermSet = TermSet {
    id: "matter",
    label: label("sak", "sak", "matter"),
    terms: &[
        Term {
            id: "home_office_duty",
            label: label(
                "plikten til å sørge for hjemmekontor",
                "plikta til å sørgje for heimekontor",
                "duty to have staff work from home",
            ),
        },
        Term {
            id: "assessment",
            label: label("vurderingen av hjemmekontor", "vurderinga av heimekontor", "assessment of working from home"),
        },
        Term { id: "consultation", label: label("samråd med den ansatte", "samråd med den tilsette", "consulting the employee") },
        Term {
            id: "documentation",
            label: label("dokumentasjon av beskjeden", "dokumentasjon av beskjeden", "documenting the notice"),
        },
        Term {
            id: "drawbacks",
            label: label("ulempene ved hjemmekontor", "ulempene ved heimekontor", "drawbacks of working from home"),
        },
        Term {
            id: "digital_form_of_meeting",
            label: label("digital gjennomføring av møtet", "digital gjennomføring av møtet", "holding the meeting online"),
        },
        Term {
            id: "event_classification",
            label: label(
                "vurderingen av om noe er et arrangement",
                "vurderinga av om noko er eit arrangement",
                "deciding whether something is an event",
            ),
        },
        Term {
            id: "dispute_last_instance",
            label: label("siste instans ved uenighet", "siste instans ved usemje", "last instance in a dispute"),
        },
        Term { id: "police_report", label: label("melding til politiet", "melding til politiet", "report to the police") },
    ],
};

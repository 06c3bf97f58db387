// Generated from vocabulary.toml by `cargo xtask generate`; edit that.

//! The named values that facts take.

use super::super::{Label, Term, TermSet};

pub(super) static TASKS_DOABLE_AT_HOME: TermSet = TermSet {
    id: "tasks_doable_at_home",
    label: Label { nb: "andel av oppgavene", nn: "del av oppgåvene", en: "share of the tasks" },
    terms: &[
        Term { id: "all", label: Label { nb: "alle oppgavene", nn: "alle oppgåvene", en: "all of the tasks" } },
        Term { id: "some", label: Label { nb: "noen av oppgavene", nn: "nokre av oppgåvene", en: "some of the tasks" } },
        Term { id: "none", label: Label { nb: "ingen av oppgavene", nn: "ingen av oppgåvene", en: "none of the tasks" } },
    ],
};

pub(super) static COMMUTE: TermSet = TermSet {
    id: "commute",
    label: Label { nb: "reisemåte", nn: "reisemåte", en: "means of travel" },
    terms: &[
        Term {
            id: "public_transport",
            label: Label { nb: "reiser kollektivt", nn: "reiser kollektivt", en: "uses public transport" },
        },
        Term { id: "drives_alone", label: Label { nb: "kjører alene", nn: "køyrer åleine", en: "drives alone" } },
        Term {
            id: "drives_with_others",
            label: Label { nb: "kjører sammen med andre", nn: "køyrer saman med andre", en: "drives with others" },
        },
        Term { id: "walks_or_cycles", label: Label { nb: "går eller sykler", nn: "går eller syklar", en: "walks or cycles" } },
    ],
};

pub(super) static GROUND: TermSet = TermSet {
    id: "ground",
    label: Label { nb: "grunn", nn: "grunn", en: "reason" },
    terms: &[
        Term { id: "none", label: Label { nb: "ingen grunn", nn: "ingen grunn", en: "no reason" } },
        Term { id: "own_wish", label: Label { nb: "eget ønske", nn: "eige ønske", en: "own wish" } },
        Term {
            id: "impractical",
            label: Label {
                nb: "upraktisk å jobbe hjemmefra",
                nn: "upraktisk å jobbe heimanfrå",
                en: "impractical to work from home",
            },
        },
        Term {
            id: "suboptimal_workday",
            label: Label { nb: "mindre god arbeidshverdag", nn: "mindre god arbeidskvardag", en: "less than ideal working day" },
        },
        Term {
            id: "lower_productivity",
            label: Label { nb: "lavere produktivitet", nn: "lågare produktivitet", en: "lower productivity" },
        },
        Term { id: "cost", label: Label { nb: "kostnader", nn: "kostnader", en: "cost" } },
        Term {
            id: "culture",
            label: Label { nb: "kulturen på arbeidsplassen", nn: "kulturen på arbeidsplassen", en: "workplace culture" },
        },
        Term {
            id: "noise_or_space",
            label: Label {
                nb: "støy eller plassmangel hjemme",
                nn: "støy eller plassmangel heime",
                en: "noise or lack of space at home",
            },
        },
        Term {
            id: "psychosocial",
            label: Label { nb: "psykososiale forhold", nn: "psykososiale forhold", en: "psychosocial reasons" },
        },
    ],
};

pub(super) static BUSINESS: TermSet = TermSet {
    id: "business",
    label: Label { nb: "bransje", nn: "bransje", en: "line of business" },
    terms: &[
        Term { id: "health_care", label: Label { nb: "helsetjenester", nn: "helsetenester", en: "health care" } },
        Term { id: "production", label: Label { nb: "produksjon", nn: "produksjon", en: "production" } },
        Term { id: "construction", label: Label { nb: "bygg og anlegg", nn: "bygg og anlegg", en: "construction" } },
        Term { id: "childcare", label: Label { nb: "barnehage og barnepass", nn: "barnehage og barnepass", en: "childcare" } },
        Term { id: "retail", label: Label { nb: "butikk og varehandel", nn: "butikk og varehandel", en: "retail" } },
        Term { id: "office", label: Label { nb: "kontorvirksomhet", nn: "kontorverksemd", en: "office work" } },
        Term { id: "other", label: Label { nb: "annen bransje", nn: "annan bransje", en: "other line of business" } },
    ],
};

pub(super) static EMPLOYMENT: TermSet = TermSet {
    id: "employment",
    label: Label { nb: "tilknytning til arbeidsgiveren", nn: "tilknyting til arbeidsgivaren", en: "relationship to the employer" },
    terms: &[
        Term { id: "employee", label: Label { nb: "ansatt", nn: "tilsett", en: "employee" } },
        Term { id: "hired_in", label: Label { nb: "innleid", nn: "innleigd", en: "hired-in worker" } },
        Term {
            id: "owner_manager",
            label: Label { nb: "eier som selv leder virksomheten", nn: "eigar som sjølv leier verksemda", en: "owner-manager" },
        },
        Term { id: "volunteer", label: Label { nb: "frivillig", nn: "frivillig", en: "volunteer" } },
        Term { id: "student", label: Label { nb: "student", nn: "student", en: "student" } },
    ],
};

pub(super) static PRACTICE: TermSet = TermSet {
    id: "practice",
    label: Label { nb: "praksis", nn: "praksis", en: "practice" },
    terms: &[
        Term {
            id: "office_as_usual",
            label: Label {
                nb: "har folk på kontoret som vanlig",
                nn: "har folk på kontoret som vanleg",
                en: "has people in the office as usual",
            },
        },
        Term {
            id: "orders_office_days",
            label: Label { nb: "pålegger dager på kontoret", nn: "pålegg dagar på kontoret", en: "orders days in the office" },
        },
        Term {
            id: "voluntary_home_office",
            label: Label {
                nb: "gjør hjemmekontor frivillig",
                nn: "gjer heimekontor frivillig",
                en: "makes working from home voluntary",
            },
        },
        Term {
            id: "admits_those_avoiding_public_transport",
            label: Label {
                nb: "lar dem som ikke reiser kollektivt, komme på jobb",
                nn: "lèt dei som ikkje reiser kollektivt, kome på jobb",
                en: "lets those who do not use public transport come in",
            },
        },
        Term {
            id: "exempts_whole_business",
            label: Label {
                nb: "unntar hele virksomheten fra hjemmekontor",
                nn: "unntek heile verksemda frå heimekontor",
                en: "exempts the whole business from working from home",
            },
        },
        Term {
            id: "bans_public_transport",
            label: Label {
                nb: "forbyr de ansatte å reise kollektivt",
                nn: "forbyr dei tilsette å reise kollektivt",
                en: "forbids staff to use public transport",
            },
        },
        Term {
            id: "attendance_requires_avoiding_public_transport",
            label: Label {
                nb: "krever at den som møter på jobb, ikke reiser kollektivt",
                nn: "krev at den som møter på jobb, ikkje reiser kollektivt",
                en: "requires those who come in to avoid public transport",
            },
        },
        Term {
            id: "advises_against_public_transport",
            label: Label {
                nb: "fraråder de ansatte å reise kollektivt",
                nn: "rår dei tilsette ifrå å reise kollektivt",
                en: "advises staff against using public transport",
            },
        },
    ],
};

pub(super) static GATHERING_KIND: TermSet = TermSet {
    id: "gathering_kind",
    label: Label { nb: "type sammenkomst", nn: "type samankomst", en: "kind of gathering" },
    terms: &[
        Term { id: "seminar", label: Label { nb: "seminar", nn: "seminar", en: "seminar" } },
        Term { id: "conference", label: Label { nb: "konferanse", nn: "konferanse", en: "conference" } },
        Term { id: "course", label: Label { nb: "kurs", nn: "kurs", en: "course" } },
        Term {
            id: "professional_gathering",
            label: Label { nb: "faglig sammenkomst", nn: "fagleg samankomst", en: "professional gathering" },
        },
        Term { id: "kick_off", label: Label { nb: "kick-off", nn: "kick-off", en: "kick-off" } },
        Term { id: "staff_gathering", label: Label { nb: "personalsamling", nn: "personalsamling", en: "staff gathering" } },
        Term {
            id: "work_social",
            label: Label { nb: "sosial sammenkomst for kolleger", nn: "sosial samankomst for kollegaer", en: "work social event" },
        },
        Term {
            id: "ordinary_work_meeting",
            label: Label { nb: "ordinært arbeidsmøte", nn: "ordinært arbeidsmøte", en: "ordinary work meeting" },
        },
        Term { id: "management_meeting", label: Label { nb: "ledermøte", nn: "leiarmøte", en: "management meeting" } },
        Term { id: "board_meeting", label: Label { nb: "styremøte", nn: "styremøte", en: "board meeting" } },
        Term { id: "client_meeting", label: Label { nb: "kundemøte", nn: "kundemøte", en: "client meeting" } },
        Term { id: "members_meeting", label: Label { nb: "medlemsmøte", nn: "medlemsmøte", en: "members' meeting" } },
        Term {
            id: "private_gathering",
            label: Label { nb: "privat sammenkomst", nn: "privat samankomst", en: "private gathering" },
        },
        Term { id: "cultural_event", label: Label { nb: "kulturarrangement", nn: "kulturarrangement", en: "cultural event" } },
        Term { id: "sports_event", label: Label { nb: "idrettsarrangement", nn: "idrettsarrangement", en: "sports event" } },
        Term {
            id: "elite_sports_event",
            label: Label { nb: "toppidrettsarrangement", nn: "toppidrettsarrangement", en: "elite sports event" },
        },
        Term {
            id: "religious_service",
            label: Label {
                nb: "gudstjeneste eller annen religiøs seremoni",
                nn: "gudsteneste eller annan religiøs seremoni",
                en: "religious service",
            },
        },
        Term { id: "funeral", label: Label { nb: "begravelse eller bisettelse", nn: "gravferd eller bisetjing", en: "funeral" } },
        Term { id: "memorial_gathering", label: Label { nb: "minnesamvær", nn: "minnesamvær", en: "memorial gathering" } },
        Term { id: "wedding", label: Label { nb: "bryllup", nn: "bryllaup", en: "wedding" } },
        Term { id: "baptism", label: Label { nb: "dåp", nn: "dåp", en: "baptism" } },
        Term { id: "confirmation", label: Label { nb: "konfirmasjon", nn: "konfirmasjon", en: "confirmation" } },
        Term { id: "market_or_fair", label: Label { nb: "marked eller messe", nn: "marknad eller messe", en: "market or fair" } },
        Term {
            id: "organised_training",
            label: Label { nb: "organisert trening", nn: "organisert trening", en: "organised training" },
        },
        Term { id: "childrens_birthday", label: Label { nb: "barnebursdag", nn: "barnebursdag", en: "children's birthday party" } },
        Term {
            id: "informal_company", label: Label { nb: "uformelt samvær", nn: "uformelt samvær", en: "informal get-together" }
        },
        Term { id: "other_event", label: Label { nb: "annet arrangement", nn: "anna arrangement", en: "other event" } },
    ],
};

pub(super) static GATHERING_FORMAT: TermSet = TermSet {
    id: "gathering_format",
    label: Label { nb: "gjennomføringsform", nn: "gjennomføringsform", en: "format" },
    terms: &[
        Term { id: "in_person", label: Label { nb: "fysisk", nn: "fysisk", en: "in person" } },
        Term {
            id: "hybrid",
            label: Label { nb: "både fysisk og digitalt", nn: "både fysisk og digitalt", en: "both in person and online" },
        },
        Term { id: "digital", label: Label { nb: "heldigitalt", nn: "heildigitalt", en: "entirely online" } },
        Term {
            id: "digital_shared_room",
            label: Label {
                nb: "digitalt, men noen sitter sammen",
                nn: "digitalt, men nokon sit saman",
                en: "online, but some sit together",
            },
        },
    ],
};

pub(super) static SEATING: TermSet = TermSet {
    id: "seating",
    label: Label { nb: "type sitteplasser", nn: "type sitjeplassar", en: "kind of seating" },
    terms: &[
        Term {
            id: "none",
            label: Label {
                nb: "ingen fastmonterte eller tilviste plasser",
                nn: "ingen fastmonterte eller tilviste plassar",
                en: "no fixed or allotted seats",
            },
        },
        Term { id: "fixed", label: Label { nb: "fastmonterte plasser", nn: "fastmonterte plassar", en: "fixed seats" } },
        Term {
            id: "allotted",
            label: Label {
                nb: "tilviste plasser som ikke er fastmonterte",
                nn: "tilviste plassar som ikkje er fastmonterte",
                en: "allotted seats that are not fixed",
            },
        },
        Term {
            id: "assigned",
            label: Label {
                nb: "fastmonterte og tilviste plasser",
                nn: "fastmonterte og tilviste plassar",
                en: "fixed and allotted seats",
            },
        },
    ],
};

pub(super) static PREMISES: TermSet = TermSet {
    id: "premises",
    label: Label { nb: "lokale", nn: "lokale", en: "premises" },
    terms: &[
        Term { id: "own_workplace", label: Label { nb: "egen arbeidsplass", nn: "eigen arbeidsplass", en: "own workplace" } },
        Term {
            id: "rented_or_lent",
            label: Label { nb: "leid eller lånt lokale", nn: "leigd eller lånt lokale", en: "rented or borrowed premises" },
        },
        Term { id: "public_place", label: Label { nb: "offentlig sted", nn: "offentleg stad", en: "public place" } },
        Term { id: "private_home", label: Label { nb: "privat hjem", nn: "privat heim", en: "private home" } },
        Term {
            id: "serving_place",
            label: Label { nb: "serveringssted", nn: "serveringsstad", en: "place serving food or drink" },
        },
    ],
};

pub(super) static ROLE: TermSet = TermSet {
    id: "role",
    label: Label { nb: "rolle", nn: "rolle", en: "role" },
    terms: &[
        Term { id: "organiser", label: Label { nb: "arrangør", nn: "arrangør", en: "organiser" } },
        Term { id: "participant", label: Label { nb: "deltaker", nn: "deltakar", en: "participant" } },
    ],
};

pub(super) static CHANNEL: TermSet = TermSet {
    id: "channel",
    label: Label { nb: "kanal", nn: "kanal", en: "channel" },
    terms: &[
        Term { id: "intranet", label: Label { nb: "intranett", nn: "intranett", en: "intranet" } },
        Term { id: "email", label: Label { nb: "e-post", nn: "e-post", en: "email" } },
        Term { id: "chat", label: Label { nb: "chat", nn: "chat", en: "chat" } },
        Term {
            id: "other_written",
            label: Label { nb: "annen skriftlig beskjed", nn: "annan skriftleg beskjed", en: "other written message" },
        },
        Term { id: "oral", label: Label { nb: "muntlig beskjed", nn: "munnleg beskjed", en: "spoken message" } },
    ],
};

pub(super) static ASSESSMENT_LEVEL: TermSet = TermSet {
    id: "assessment_level",
    label: Label { nb: "nivå for vurderingen", nn: "nivå for vurderinga", en: "level of the assessment" },
    terms: &[
        Term {
            id: "individual",
            label: Label { nb: "for hver enkelt ansatt", nn: "for kvar einskild tilsett", en: "for each employee" },
        },
        Term {
            id: "department",
            label: Label { nb: "for avdelingen samlet", nn: "for avdelinga samla", en: "for the department as a whole" },
        },
        Term {
            id: "business",
            label: Label { nb: "for virksomheten samlet", nn: "for verksemda samla", en: "for the business as a whole" },
        },
    ],
};

pub(super) static ASSESSMENT_COVERAGE: TermSet = TermSet {
    id: "assessment_coverage",
    label: Label { nb: "omfang av vurderingen", nn: "omfang av vurderinga", en: "coverage of the assessment" },
    terms: &[
        Term { id: "all_staff", label: Label { nb: "alle ansatte", nn: "alle tilsette", en: "all staff" } },
        Term { id: "some_staff", label: Label { nb: "noen av de ansatte", nn: "nokre av dei tilsette", en: "some of the staff" } },
    ],
};

pub(super) static HOME_OFFICE_LOCATION: TermSet = TermSet {
    id: "home_office_location",
    label: Label { nb: "sted for hjemmekontoret", nn: "stad for heimekontoret", en: "place of the home office" },
    terms: &[
        Term { id: "own_home", label: Label { nb: "eget hjem", nn: "eigen heim", en: "own home" } },
        Term {
            id: "colleague_home",
            label: Label { nb: "hjemme hos en kollega", nn: "heime hos ein kollega", en: "a colleague's home" },
        },
        Term { id: "cabin", label: Label { nb: "hytte", nn: "hytte", en: "cabin" } },
        Term { id: "coworking_space", label: Label { nb: "kontorfellesskap", nn: "kontorfellesskap", en: "co-working space" } },
        Term { id: "other", label: Label { nb: "et annet sted", nn: "ein annan stad", en: "another place" } },
    ],
};

pub(super) static MEAL_LOCATION: TermSet = TermSet {
    id: "meal_location",
    label: Label { nb: "sted for måltidet", nn: "stad for måltidet", en: "place of the meal" },
    terms: &[
        Term { id: "canteen", label: Label { nb: "kantine", nn: "kantine", en: "canteen" } },
        Term { id: "break_room", label: Label { nb: "spiserom eller pauserom", nn: "matrom eller pauserom", en: "break room" } },
    ],
};

pub(super) static DISPUTE_STEP: TermSet = TermSet {
    id: "dispute_step",
    label: Label { nb: "siste skritt", nn: "siste steg", en: "last step" },
    terms: &[
        Term {
            id: "none",
            label: Label { nb: "har ikke gjort noe ennå", nn: "har ikkje gjort noko enno", en: "has done nothing yet" },
        },
        Term {
            id: "read_regulation",
            label: Label { nb: "har lest forskriften", nn: "har lese forskrifta", en: "has read the regulation" },
        },
        Term {
            id: "raised_with_manager",
            label: Label {
                nb: "har tatt det opp med lederen",
                nn: "har teke det opp med leiaren",
                en: "has raised it with the manager",
            },
        },
        Term {
            id: "raised_without_result",
            label: Label {
                nb: "har tatt det opp uten å nå fram",
                nn: "har teke det opp utan å nå fram",
                en: "has raised it without result",
            },
        },
    ],
};

pub(super) static CONCERN: TermSet = TermSet {
    id: "concern",
    label: Label { nb: "type sak", nn: "type sak", en: "kind of concern" },
    terms: &[
        Term { id: "disagreement", label: Label { nb: "uenighet", nn: "usemje", en: "disagreement" } },
        Term {
            id: "perceived_breach",
            label: Label { nb: "opplevd brudd på reglene", nn: "opplevd brot på reglane", en: "perceived breach of the rules" },
        },
        Term {
            id: "discomfort",
            label: Label {
                nb: "ubehag ved arbeidssituasjonen",
                nn: "ubehag ved arbeidssituasjonen",
                en: "discomfort with the work situation",
            },
        },
    ],
};

pub(super) static BREACHED: TermSet = TermSet {
    id: "breached",
    label: Label { nb: "type brudd", nn: "type brot", en: "kind of breach" },
    terms: &[
        Term {
            id: "regulation",
            label: Label { nb: "brudd på forskriften", nn: "brot på forskrifta", en: "breach of the regulation" },
        },
        Term { id: "advice", label: Label { nb: "brudd på et råd", nn: "brot på eit råd", en: "breach of advice" } },
    ],
};

pub(super) static MATTER: TermSet = TermSet {
    id: "matter",
    label: Label { nb: "sak", nn: "sak", en: "matter" },
    terms: &[
        Term {
            id: "home_office_duty",
            label: Label {
                nb: "plikten til å sørge for hjemmekontor",
                nn: "plikta til å sørgje for heimekontor",
                en: "duty to have staff work from home",
            },
        },
        Term {
            id: "assessment",
            label: Label {
                nb: "vurderingen av hjemmekontor",
                nn: "vurderinga av heimekontor",
                en: "assessment of working from home",
            },
        },
        Term {
            id: "consultation",
            label: Label { nb: "samråd med den ansatte", nn: "samråd med den tilsette", en: "consulting the employee" },
        },
        Term {
            id: "documentation",
            label: Label { nb: "dokumentasjon av beskjeden", nn: "dokumentasjon av beskjeden", en: "documenting the notice" },
        },
        Term {
            id: "drawbacks",
            label: Label { nb: "ulempene ved hjemmekontor", nn: "ulempene ved heimekontor", en: "drawbacks of working from home" },
        },
        Term {
            id: "digital_form_of_meeting",
            label: Label {
                nb: "digital gjennomføring av møtet",
                nn: "digital gjennomføring av møtet",
                en: "holding the meeting online",
            },
        },
        Term {
            id: "event_classification",
            label: Label {
                nb: "vurderingen av om noe er et arrangement",
                nn: "vurderinga av om noko er eit arrangement",
                en: "deciding whether something is an event",
            },
        },
        Term {
            id: "dispute_last_instance",
            label: Label { nb: "siste instans ved uenighet", nn: "siste instans ved usemje", en: "last instance in a dispute" },
        },
        Term {
            id: "police_report",
            label: Label { nb: "melding til politiet", nn: "melding til politiet", en: "report to the police" },
        },
    ],
};

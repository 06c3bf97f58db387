//! The words of explanations in every language: a plain table, complete because a [`Label`] has all languages.

use crate::decision::{Decision, State};
use crate::language::{Label, Language};
use crate::place::Place;
use crate::vocabulary::PlaceRole;

macro_rules! messages {
    ($($name:ident { $nb:literal, $nn:literal, $en:literal })*) => {
        $(pub(crate) const $name: Label = Label { nb: $nb, nn: $nn, en: $en };)*
    };
}

messages! {
    WHY { "Hvorfor", "Kvifor", "Why" }
    SET_ASIDE { "Regler som viker", "Reglar som vik", "Rules that give way" }
    WHAT_TO_DO { "Hva som må og bør gjøres", "Kva som må og bør gjerast", "What to do" }
    DOES_NOT_COUNT { "Hva som ikke teller", "Kva som ikkje tel", "What does not count" }
    ALSO { "Ellers gjelder", "Elles gjeld", "Also" }
    DOUBT { "Hva som er usikkert", "Kva som er usikkert", "What is uncertain" }
    PRESUMED { "Hva som er forutsatt", "Kva som er føresett", "What was presumed" }
    HOW_MANY { "Hvor mange", "Kor mange", "How many" }
    CHANGES { "Hva som ville gitt et annet svar", "Kva som ville gjeve eit anna svar", "What would change the answer" }
    MISSING { "Hva som mangler", "Kva som manglar", "What is missing" }
    LAYERS { "Reglene som ble veid mot hverandre", "Reglane som vart vegne mot kvarandre", "The rules that were weighed" }
    CONSULTED { "Regelverket", "Regelverket", "The law consulted" }

    UNSETTLED { "Regelen er uklar her", "Regelen er uklar her", "The law is unclear here" }
    LEANS { "Den heller mot: {verdict}.", "Ho hallar mot: {verdict}.", "It leans towards: {verdict}." }
    LEANS_NOWHERE { "Teksten peker ikke i noen bestemt retning.", "Teksten peikar ikkje i nokon bestemt retning.", "The text points in no particular direction." }
    SIDE_BY_SIDE {
        "Reglene svarer ulikt, og ingen av svarene er strengere enn et annet: de står side om side.",
        "Reglane svarer ulikt, og ingen av svara er strengare enn eit anna: dei står side om side.",
        "The rules answer differently, and no answer is stricter than another: they stand side by side."
    }
    GOVERNS { " – avgjør", " – avgjer", " – governs" }
    UNDETERMINED { "Svaret avhenger av mer", "Svaret kjem an på meir", "More must be known" }
    UNDETERMINED_LAYER { "avhenger av mer", "kjem an på meir", "more must be known" }
    UNDETERMINED_ANSWER { "Opplysningene avgjør ikke spørsmålet.", "Opplysningane avgjer ikkje spørsmålet.", "The facts given do not settle the question." }
    PLACE_MISSING { "Oppgi {role}: stedet avgjør hvilke regler som gjelder.", "Oppgje {role}: staden avgjer kva reglar som gjeld.", "Give the {role}: it decides which rules apply." }
    PLACE_ASKED_FOR { "Oppgi {role}: en av reglene spør etter det.", "Oppgje {role}: ein av reglane spør etter det.", "Give the {role}: one of the rules asks for it." }
    NO_REGULATION { "Ingen regel kjent", "Ingen regel kjend", "No regulation known" }
    NO_REGULATION_HERE {
        "Ingen forskrift her gjelder i {place}{on}. Det betyr ikke at det er tillatt.",
        "Inga forskrift her gjeld i {place}{on}. Det tyder ikkje at det er tillate.",
        "No regulation at hand applies in {place}{on}. That does not mean it is allowed."
    }
    NOT_IN_PLACE {
        "«{regulation}» gjelder ikke i {place}. Det betyr ikke at det er tillatt.",
        "«{regulation}» gjeld ikkje i {place}. Det tyder ikkje at det er tillate.",
        "“{regulation}” does not apply in {place}. That does not mean it is allowed."
    }
    ENDED { "«{regulation}» gjaldt til og med {at}.", "«{regulation}» gjaldt til og med {at}.", "“{regulation}” was in force to {at}." }
    NOT_YET { "«{regulation}» gjelder fra {at}.", "«{regulation}» gjeld frå {at}.", "“{regulation}” is in force from {at}." }
    ON { " {on}", " {on}", " on {on}" }
    AS_KNOWN { ", så langt det var kjent {on}", ", så langt det var kjent {on}", ", as far as was known on {on}" }
    ASKED_OF { "Det gjelder {on}{known}.", "Det gjeld {on}{known}.", "Asked of {on}{known}." }
    KNOWN_LATER {
        "«{regulation}» gjaldt da, men kunne først være kjent {on}.",
        "«{regulation}» gjaldt då, men kunne først vere kjend {on}.",
        "“{regulation}” was in force then, but could be known only from {on}."
    }
    OUTSIDE_ITS_TIME {
        "Det ble spurt om denne forskriften alene; den gjaldt ikke {on}.",
        "Det vart spurt om denne forskrifta åleine; ho gjaldt ikkje {on}.",
        "This regulation was asked for by its id; it was not in force on {on}."
    }

    SILENT { "Ingen av reglene gjelder dette.", "Ingen av reglane gjeld dette.", "None of the rules speaks to this." }
    STATED { "står i teksten", "står i teksten", "stated" }
    INFERRED { "følger av tolkning", "følgjer av tolking", "inferred" }
    BASIS_UNSETTLED { "uavklart", "uavklart", "unsettled" }
    HEADING { "«{heading}»", "«{heading}»", "“{heading}”" }
    SENTENCE { "«{heading}», setning {sentence}", "«{heading}», setning {sentence}", "“{heading}”, sentence {sentence}" }

    MET { "oppfylt", "oppfylt", "met" }
    UNMET { "ikke oppfylt", "ikkje oppfylt", "not met" }
    UNKNOWN { "ukjent", "ukjent", "not known" }
    NOT_APPLICABLE { "ikke aktuelt", "ikkje aktuelt", "not applicable" }
    DUTY { "plikt", "plikt", "duty" }
    ADVICE { "råd", "råd", "advice" }
    EMPLOYER { "arbeidsgiver", "arbeidsgivar", "employer" }
    MANAGER { "leder", "leiar", "manager" }
    EMPLOYEE { "arbeidstaker", "arbeidstakar", "employee" }
    ORGANISER { "arrangør", "arrangør", "organiser" }
    EVERYONE { "alle", "alle", "everyone" }

    UNDATED { "Kilden oppgir ikke når reglene gjelder.", "Kjelda oppgjev ikkje når reglane gjeld.", "The source states no dates for these rules." }
    START_UNSTATED { "Kilden oppgir ikke når reglene begynte å gjelde.", "Kjelda oppgjev ikkje når reglane tok til å gjelde.", "The source does not state when these rules began." }
    UNDATED_LEFT_OUT {
        "Også dette gjelder eller har vært gjeldende på stedet, men kildene oppgir ikke fra når; det er derfor ikke med når det spørres om en bestemt dag: {regulations}.",
        "Òg dette gjeld eller har vore gjeldande på staden, men kjeldene oppgjev ikkje frå når; det er difor ikkje med når det blir spurt om ein bestemt dag: {regulations}.",
        "These apply or have applied in the place too, but their sources do not state from when, so they take no part in a question about a given day: {regulations}."
    }
    BY_ANOTHER_PLACE {
        "«{regulation}» gjelder også gjennom {role}, som ikke er oppgitt.",
        "«{regulation}» gjeld òg gjennom {role}, som ikkje er oppgjeve.",
        "“{regulation}” applies by the {role} too, which was not given."
    }
    VALID { "gjelder {from} – {until}", "gjeld {from} – {until}", "valid {from} – {until}" }
    VALID_FROM { "gjelder fra {from}; slutten er ikke oppgitt", "gjeld frå {from}; slutten er ikkje oppgjeven", "valid from {from}; no end is stated" }
    VALID_UNTIL { "gjelder til og med {until}", "gjeld til og med {until}", "valid to {until}" }
    SEE { "Spør også: {prompt} ({question})", "Spør òg: {prompt} ({question})", "Ask also: {prompt} ({question})" }
    OR { " eller ", " eller ", " or " }
    AND { " og ", " og ", " and " }
    OTHERWISE { "ellers", "elles", "otherwise" }
    YES { "ja", "ja", "yes" }
    NO { "nei", "nei", "no" }
    QUOTED { "«{text}»", "«{text}»", "“{text}”" }
    FACT_IS { "«{fact}» er {value}", "«{fact}» er {value}", "“{fact}” is {value}" }
    COUNT_IS { "«{fact}» er {count}", "«{fact}» er {count}", "“{fact}” is {count}" }
    ANSWER_IS { "svaret på «{fact}» er {value}", "svaret på «{fact}» er {value}", "the answer to “{fact}” is {value}" }
    UP_TO { "høyst {until}", "høgst {until}", "{until} or fewer" }
    OR_MORE { "minst {from}", "minst {from}", "{from} or more" }
    EXACTLY { "{from}", "{from}", "{from}" }
    BETWEEN { "fra {from} til {until}", "frå {from} til {until}", "from {from} to {until}" }
    BECAUSE { "Dette er nok til å avgjøre det: {facts}.", "Dette er nok til å avgjere det: {facts}.", "This is enough to decide it: {facts}." }
    BECAUSE_PRESUMED {
        "Sammen med det som er forutsatt, er dette nok til å avgjøre det: {facts}.",
        "Saman med det som er føresett, er dette nok til å avgjere det: {facts}.",
        "With what was presumed, this is enough to decide it: {facts}."
    }
    NO_DAY {
        "Det er ikke oppgitt hvilken dag det gjelder.",
        "Det er ikkje oppgjeve kva dag det gjeld.",
        "No day was given."
    }
    NO_END {
        "Kilden oppgir ikke når reglene sluttet å gjelde.",
        "Kjelda oppgjev ikkje når reglane slutta å gjelde.",
        "The source does not state when these rules ended."
    }
    IMMATERIAL {
        "Dette trengs ikke for å avgjøre spørsmålet: {facts}.",
        "Dette trengst ikkje for å avgjere spørsmålet: {facts}.",
        "This is not needed to decide the question: {facts}."
    }
    USUALLY {
        "I det vanlige tilfellet, der {facts}, er svaret «{verdict}».",
        "I det vanlege tilfellet, der {facts}, er svaret «{verdict}».",
        "In the usual case, where {facts}, the answer is “{verdict}”."
    }
    PRESUMED_FACT {
        "Det er ikke oppgitt, og derfor forutsatt, at {fact}.",
        "Det er ikkje oppgjeve, og difor føresett, at {fact}.",
        "It was not given, and is presumed, that {fact}."
    }
    WOULD_BE { "Svaret er «{verdict}» hvis {facts}.", "Svaret er «{verdict}» dersom {facts}.", "The answer is “{verdict}” if {facts}." }
    TOO_MANY {
        "For lite er oppgitt til at det kan regnes ut.",
        "For lite er oppgjeve til at det kan reknast ut.",
        "Too little was given for this to be worked out."
    }
    AT_MOST {
        "{count}: høyst {most}.",
        "{count}: høgst {most}.",
        "{count}: at most {most}."
    }
    MORE_THAN {
        "{count}: flere enn {most} er frarådet eller ikke tillatt; om færre sier reglene ingenting.",
        "{count}: fleire enn {most} er frårådd eller ikkje tillate; om færre seier reglane ingenting.",
        "{count}: more than {most} is advised against or not permitted; of fewer the rules say nothing."
    }
    FOR_CERTAIN {
        "{count}: inntil {most} går an i alle tilfeller; om flere gjør det, kommer an på mer.",
        "{count}: inntil {most} går an i alle høve; om fleire gjer det, kjem an på meir.",
        "{count}: up to {most} in any case; whether more may come depends on more."
    }
    ANY_NUMBER {
        "{count}: ingen regel her setter noen grense.",
        "{count}: ingen regel her set noka grense.",
        "{count}: no rule here sets a limit."
    }
    NO_NUMBER {
        "{count}: det er ikke tillatt, uansett hvor mange.",
        "{count}: det er ikkje tillate, uansett kor mange.",
        "{count}: it is not permitted, however many or few."
    }
    DUTY_ONE { "plikt", "plikt", "duty" }
    DUTY_MANY { "plikter", "plikter", "duties" }
    ADVICE_ONE { "råd", "råd", "piece of advice" }
    ADVICE_MANY { "råd", "råd", "pieces of advice" }
    BY_FACTS { " (det gjelder {facts})", " (det gjeld {facts})", " (by {facts})" }

    RESIDENCE_AND_WORK {
        "Bosted er {residence}; reglene i {place} gjelder fordi arbeidsstedet er der.",
        "Bustaden er {residence}; reglane i {place} gjeld fordi arbeidsstaden er der.",
        "The place of residence is {residence}; the rules of {place} apply because the workplace is there."
    }
    RESIDENCE_AND_VENUE {
        "Bosted er {residence}; reglene i {place} gjelder fordi sammenkomsten holdes der.",
        "Bustaden er {residence}; reglane i {place} gjeld fordi samankomsten blir halden der.",
        "The place of residence is {residence}; the rules of {place} apply because the gathering is held there."
    }
    PRESENT_THERE {
        "Reglene i {place} gjelder fordi arbeidsgiveren holder til der.",
        "Reglane i {place} gjeld fordi arbeidsgivaren held til der.",
        "The rules of {place} apply because the employer is present there."
    }
    RESIDENCE_DOES_NOT_COUNT {
        "Bosted er {residence}; det er {role} som avgjør hvilke regler som gjelder.",
        "Bustaden er {residence}; det er {role} som avgjer kva reglar som gjeld.",
        "The place of residence is {residence}; what decides which rules apply is the {role}."
    }
    PLACE_UNUSED {
        "At {role} er {place}, har ikke noe å si for dette spørsmålet.",
        "At {role} er {place}, har ikkje noko å seie for dette spørsmålet.",
        "That the {role} is {place} makes no difference to this question."
    }
    BELONGS {
        "{was} hører til {place}.",
        "{was} høyrer til {place}.",
        "{was} belongs to {place}."
    }
    FORMER {
        "{was} gikk ut av bruk {on}; kommunen er {place}.",
        "{was} gjekk ut av bruk {on}; kommunen er {place}.",
        "{was} went out of use on {on}; the municipality is {place}."
    }
    LATER {
        "{was}, som kommunen heter fra {on}, var da {place}.",
        "{was}, som kommunen heiter frå {on}, var då {place}.",
        "{was}, as the municipality is called from {on}, was {place} then."
    }
    MERGED_INTO {
        "{was} gikk ut av bruk {on}; området er en del av {place}.",
        "{was} gjekk ut av bruk {on}; området er ein del av {place}.",
        "{was} went out of use on {on}; its area is part of {place}."
    }
    PARTED_FROM {
        "{was}, som kommunen heter fra {on}, hørte da til {place}.",
        "{was}, som kommunen heiter frå {on}, høyrde då til {place}.",
        "{was}, as the municipality is called from {on}, belonged to {place} then."
    }
}

/// One duty and several, and one piece of advice and several.
pub(crate) const DUTIES: [Label; 2] = [DUTY_ONE, DUTY_MANY];
pub(crate) const PIECES_OF_ADVICE: [Label; 2] = [ADVICE_ONE, ADVICE_MANY];

/// How it stands with a duty or an advice.
pub(crate) const fn state(state: State) -> Label {
    match state {
        State::Met => MET,
        State::Unmet => UNMET,
        State::Unknown => UNKNOWN,
        State::NotApplicable => NOT_APPLICABLE,
    }
}

/// A message with its placeholders filled in.
pub(crate) fn fill(message: Label, language: Language, values: &[(&str, &str)]) -> String {
    let mut text = message.get(language).to_owned();
    for (name, value) in values {
        text = text.replace(&format!("{{{name}}}"), value);
    }
    text
}

/// What is to be said of the place that decides: how it was understood, that it counts though it is not where the person
/// works, and that a place of residence that was given does not count. `None` where there is nothing to say.
pub(crate) fn place_note(decision: &Decision, language: Language) -> Option<String> {
    let (answer, place) = decision.resolved(decision.factor())?;
    let mut notes: Vec<String> = Vec::new();
    notes.extend(decision.was(answer.role).and_then(|was| Place { was: Some(was), ..place }.note(language)));
    let elsewhere = |role: PlaceRole| decision.resolved(role).map(|(_, other)| other).filter(|other| other.id != place.id);
    if answer.role == PlaceRole::EmployerSeat && elsewhere(PlaceRole::Workplace).is_some() {
        notes.push(fill(PRESENT_THERE, language, &[("place", place.name)]));
    }
    // Where a place of residence counts, by the regulation or by a condition of it, nothing is said against it.
    let asked = decision.layers().any(|layer| layer.asks(PlaceRole::Residence)) || answer.role == PlaceRole::Residence;
    if let Some(residence) = elsewhere(PlaceRole::Residence).filter(|_| !asked) {
        let message = match (decision.layers().next(), answer.role) {
            (None, _) => RESIDENCE_DOES_NOT_COUNT,
            (Some(_), PlaceRole::Venue) => RESIDENCE_AND_VENUE,
            (Some(_), PlaceRole::Workplace) => RESIDENCE_AND_WORK,
            (Some(_), _) => RESIDENCE_DOES_NOT_COUNT,
        };
        let values = [("residence", residence.name), ("place", place.name), ("role", answer.role.label(language))];
        notes.push(fill(message, language, &values));
    }
    // A place of another kind of question; the employer's seat may count under another regulation.
    for role in [PlaceRole::Workplace, PlaceRole::Venue] {
        let used = role == decision.question().place || role == answer.role || decision.layers().any(|layer| layer.asks(role));
        if let Some((_, other)) = decision.resolved(role).filter(|_| !used) {
            notes.push(fill(PLACE_UNUSED, language, &[("role", role.label(language)), ("place", other.name)]));
        }
    }
    (!notes.is_empty()).then(|| notes.join(" "))
}

//! One `[[provision]]`: its keys, and which of them belong to which effect.

use super::condition;
use super::fault::{FaultCode, Report};
use super::header::{named, valid_id, window};
use super::place::places;
use super::reader::{Section, Spanned};
use crate::condition::Condition;
use crate::digest;
use crate::error::Error;
use crate::regulation::{Addressee, Basis, Charge, Effect, Position, Provision, Ruling, Sentence};
use crate::vocabulary::{FactId, PlaceRole, Question, VOCABULARY, Verdict};

/// A `[[provision]]` as read: its name and what it points to, which the whole file checks, and the provision itself
/// where it is understood.
pub(super) struct Entry<'t> {
    pub(super) id: Spanned<String>,
    pub(super) question: Option<&'static Question>,
    pub(super) overrides: Vec<Spanned<&'t str>>,
    pub(super) draft: Option<Provision>,
}

/// The names of the effects, in the order of the format's reference.
pub(super) const EFFECTS: [&str; 5] = ["outcome", "duty", "advice", "clarification", OUT_OF_SCOPE];

/// The effect that has no basis of its own: nothing rests on what was not read.
const OUT_OF_SCOPE: &str = "out_of_scope";

pub(super) fn read<'t>(mut entry: Section<'t>, report: &mut Report<'_>) -> Entry<'t> {
    let id = entry.string("id", report);
    let span = id.as_ref().map_or_else(|| entry.span(), |id| id.span.clone());
    let written = id.as_ref().map(|id| id.value.to_owned()).unwrap_or_default();
    let id = id.and_then(|id| valid_id(&id, ".", report));
    let question = entry.string("question", report).and_then(|name| question(&name, report));
    let effect = entry.string("effect", report).and_then(|name| named(&name, "effect", &EFFECTS, |name| name, report));
    let out_of_scope = effect == Some(OUT_OF_SCOPE);
    let basis = if out_of_scope {
        entry.refuse("basis", "has no place where the text at hand has nothing", report);
        Some(Basis::Unsettled)
    } else {
        entry.string("basis", report).and_then(|name| named(&name, "basis", Basis::ALL, Basis::id, report))
    };
    let overrides = entry.strings("overrides", report);
    if !written.is_empty() {
        entry.rename(format!("the provision `{written}`"));
    }
    let read = |draft| Entry { id: Spanned { value: written, span }, question, overrides, draft };
    let norms = entry.strings("norms", report).into_iter().map(|norm| norm.value.to_owned()).collect();
    let see = entry.strings("see", report).iter().filter_map(|name| self::question(name, report)).collect();
    let source = match entry.table("source", report) {
        Some(section) => position(section, report),
        None => entry.required("source", report).and(None),
    };
    let restated: Vec<Position> = entry.tables("restated", report).into_iter().filter_map(|one| position(one, report)).collect();
    let text = entry.texts("text", report);
    let validity = window(&mut entry, report);
    let places = report.as_of(validity, |report| places(&mut entry, "places", report));
    if entry.value("places").is_some_and(|(value, _)| value.as_array().is_some_and(|list| list.is_empty())) {
        report.fault(FaultCode::MissingKey, entry.key_span("places").unwrap_or(0..0), "`places` is empty");
    }
    let note = match basis {
        _ if out_of_scope => {
            entry.refuse("note", "has no place where the text at hand has nothing", report);
            None
        }
        Some(Basis::Inferred | Basis::Unsettled) => entry.texts("note", report),
        Some(Basis::Stated) => {
            entry.refuse("note", "belongs to inferred and unsettled provisions: what is stated needs no argument", report);
            None
        }
        None => entry.value("note").and(None),
    };
    // Without its question a provision's facts cannot be read; its other keys are known all the same.
    let (Some(question), Some(effect), Some(basis)) = (question, effect, basis) else {
        for key in ["when", "verdict", "leaning", "addressee", "met", "lapsed", "irrelevant", "irrelevant_places"] {
            let _ = entry.value(key);
        }
        entry.finish(report);
        return read(None);
    };
    let when = match entry.key_span("when") {
        None => {
            let _ = entry.value("when");
            Some(Condition::always())
        }
        Some(_) => condition::read(&mut entry, "when", question, report),
    };
    let effect = read_effect(&mut entry, effect, basis, question, report);
    entry.finish(report);
    // Every part is read before any is found wanting, so that all faults are told.
    let draft = || {
        Some(Provision {
            id: id?,
            question,
            effect: effect?,
            basis,
            when: when?,
            places,
            validity,
            overrides: Vec::new(),
            see,
            norms,
            source: source?,
            restated,
            text: text?,
            note,
        })
    };
    let draft = draft();
    read(draft)
}

pub(super) fn question(name: &Spanned<&str>, report: &mut Report<'_>) -> Option<&'static Question> {
    named_by(VOCABULARY.question(name.value), FaultCode::UnknownQuestion, name, report)
}

fn position(mut section: Section<'_>, report: &mut Report<'_>) -> Option<Position> {
    let document = section.optional_string("document", report);
    let known = document.as_ref().is_none_or(|document| report.documents.iter().any(|known| known == document.value));
    if let Some(document) = document.as_ref().filter(|_| !known) {
        let documents = report.documents.clone();
        let message = format!("the file lists no source `{}`", document.value);
        let fault = report.fault(FaultCode::UnknownSource, document.span.clone(), message);
        fault.valid(document.value, documents.iter().map(String::as_str));
    }
    let heading = section.string("heading", report);
    let by_sentence = section.key_span("sentence").is_some() || section.key_span("digest").is_some();
    let sentence = if by_sentence { sentence(&mut section, report).map(Some) } else { Some(None) };
    for key in ["sentence", "digest"] {
        let _ = section.value(key);
    }
    section.finish(report);
    let document = document.map(|document| document.value.to_owned());
    Some(Position { document, heading: heading?.value.to_owned(), sentence: sentence? })
}

fn sentence(section: &mut Section<'_>, report: &mut Report<'_>) -> Option<Sentence> {
    let number = section.ordinal("sentence", report);
    let digest = section.string("digest", report).filter(|digest| {
        let sound = digest::is_digest(digest.value);
        if !sound {
            let message = format!("`{}` is no digest: write sha256: and 64 lower-case hexadecimal digits", digest.value);
            report.fault(FaultCode::InvalidDigest, digest.span.clone(), message);
        }
        sound
    });
    Some(Sentence { number: number?, digest: digest?.value.to_owned() })
}

/// The keys that belong to the effect; those of another effect are refused.
fn read_effect(
    entry: &mut Section<'_>,
    effect: &str,
    basis: Basis,
    question: &'static Question,
    report: &mut Report<'_>,
) -> Option<Effect> {
    let read = match effect {
        "outcome" => ruling(entry, basis, question, report).map(Effect::Outcome),
        "clarification" => {
            let facts = entry.strings("irrelevant", report);
            let places = entry.strings("irrelevant_places", report);
            Some(Effect::Clarification {
                irrelevant: facts.iter().filter_map(|name| fact(name, question, report)).collect(),
                irrelevant_places: places.iter().filter_map(|name| irrelevant_role(name, question, report)).collect(),
            })
        }
        OUT_OF_SCOPE => Some(Effect::OutOfScope),
        duty_or_advice => {
            let addressee =
                entry.string("addressee", report).and_then(|name| named(&name, "addressee", Addressee::ALL, Addressee::id, report));
            let met = condition::read(entry, "met", question, report);
            let lapsed = condition::read(entry, "lapsed", question, report);
            let charge = addressee.map(|addressee| Charge { addressee, met, lapsed });
            charge.map(if duty_or_advice == "duty" { Effect::Duty } else { Effect::Advice })
        }
    };
    let kinds: [(&[&'static str], &[&str], &str); 3] = [
        (&["verdict", "leaning"], &["outcome"], "belongs to an outcome"),
        (&["addressee", "met", "lapsed"], &["duty", "advice"], "belongs to a duty or advice"),
        (&["irrelevant", "irrelevant_places"], &["clarification"], "belongs to a clarification"),
    ];
    for (keys, effects, why) in kinds {
        if !effects.contains(&effect) {
            for key in keys {
                entry.refuse(key, why, report);
            }
        }
    }
    if effect != "outcome" && effect != OUT_OF_SCOPE && basis == Basis::Unsettled {
        let span = entry.key_span("basis").unwrap_or_else(|| entry.span());
        report.fault(FaultCode::UnexpectedKey, span, format!("only an outcome can be unsettled; this is marked `{effect}`"));
    }
    read
}

fn ruling(entry: &mut Section<'_>, basis: Basis, question: &'static Question, report: &mut Report<'_>) -> Option<Ruling> {
    if basis == Basis::Unsettled {
        entry.refuse("verdict", "is not for unsettled provisions: write where the law leans as `leaning`, if it does", report);
        let Some(leaning) = entry.optional_string("leaning", report) else { return Some(Ruling::Unsettled(None)) };
        return verdict(&leaning, question, report).map(|leaning| Ruling::Unsettled(Some(leaning)));
    }
    entry.refuse("leaning", "is only for provisions whose basis is unsettled", report);
    let name = entry.string("verdict", report)?;
    verdict(&name, question, report).map(Ruling::Verdict)
}

fn verdict(name: &Spanned<&str>, question: &'static Question, report: &mut Report<'_>) -> Option<Verdict> {
    named_by(question.verdict(name.value), FaultCode::UnknownVerdict, name, report)
}

fn fact(name: &Spanned<&str>, question: &'static Question, report: &mut Report<'_>) -> Option<FactId> {
    named_by(question.fact(name.value), FaultCode::UnknownFact, name, report).map(|(id, _)| id)
}

pub(super) fn place_role(name: &Spanned<&str>, report: &mut Report<'_>) -> Option<PlaceRole> {
    named_by(PlaceRole::from_id(name.value), FaultCode::UnknownName, name, report)
}

fn irrelevant_role(name: &Spanned<&str>, question: &Question, report: &mut Report<'_>) -> Option<PlaceRole> {
    let role = place_role(name, report)?;
    if role == question.place {
        let message = format!("`{}` is the place that counts for `{}`; it cannot be irrelevant", role.id(), question.id);
        report.fault(FaultCode::UnexpectedKey, name.span.clone(), message);
    }
    Some(role)
}

/// What a name stands for, or a fault that lists the valid names.
fn named_by<T>(found: Result<T, Error>, code: FaultCode, name: &Spanned<&str>, report: &mut Report<'_>) -> Option<T> {
    found
        .map_err(|error| {
            let fault = report.fault(code, name.span.clone(), error.to_string());
            fault.valid(name.value, error.valid().iter().map(String::as_str));
        })
        .ok()
}

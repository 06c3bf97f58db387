//! A regulation and its provisions as JSON, whole: what was loaded, as the file has it.

use hjemmel::{
    Accepts, Condition, Conjunction, Domain, Effect, Language, Law, Moment, PlaceId, Position, Provision, Question, Regulation,
    Ruling, Validity, Value,
};
use serde_json::{Value as Json, json};

/// The head of a regulation.
pub(super) fn head(law: &Law, regulation: &Regulation, language: Language) -> Json {
    let left_out = regulation.left_out().iter().map(|one| json!({"norm": one.norm, "text": one.text.get(language)}));
    let named = regulation.places().iter().filter_map(|place| law.register().describe_at_some_time(*place, None));
    let codes: Vec<&str> = named.map(|place| place.code).collect();
    let factors = regulation.questions().map(|question| {
        let roles: Vec<&str> = regulation.connecting_factor(question).iter().map(|role| role.id()).collect();
        (question.id.to_owned(), json!(roles))
    });
    let sources = regulation.sources().iter().map(|source| {
        json!({"id": source.id, "kind": source.kind.id(), "title": source.title, "publisher": source.publisher, "url": source.url})
    });
    let memberships = regulation.memberships().iter().map(|(places, own)| {
        json!({"places": places.iter().filter_map(|place| code(law, *place)).collect::<Vec<_>>(), "validity": window(*own)})
    });
    json!({
        "id": regulation.id(),
        "version": regulation.version(),
        "digest": regulation.digest(),
        "title": regulation.title().get(language),
        "authority": regulation.authority().id(),
        "places": codes,
        "memberships": memberships.collect::<Vec<_>>(),
        "validity": window(regulation.validity()),
        "validity_note": regulation.validity_note().map(|note| note.get(language)),
        "published": regulation.published().map(|published| published.to_string()),
        "replaces": regulation.replaces(),
        "left_out": left_out.collect::<Vec<_>>(),
        "sources": sources.collect::<Vec<_>>(),
        "connecting_factor": factors.collect::<serde_json::Map<_, _>>(),
        "questions": regulation.questions().map(|question| question.id).collect::<Vec<_>>(),
    })
}

/// The two sides of a window, each null where it is not stated; null altogether where neither is.
fn window(validity: Validity) -> Option<Json> {
    let Validity::Window { from, until } = validity else { return None };
    let side = |moment: Option<Moment>| moment.map(|moment| moment.to_string());
    Some(json!({"from": side(from), "until": side(until)}))
}

/// A provision whole, as the file has it.
pub(super) fn described(law: &Law, regulation: &Regulation, provision: &Provision, language: Language) -> Json {
    let question = provision.question;
    let position = |one: &Position| {
        let sentence = one.sentence.as_ref();
        json!({"document": one.document, "heading": one.heading, "sentence": sentence.map(|one| one.number), "digest": sentence.map(|one| &one.digest)})
    };
    let condition =
        |condition: &Condition| condition.alternatives.iter().map(|row| conjunction(law, question, row)).collect::<Vec<_>>();
    let overrides = provision.overrides.iter().filter_map(|at| regulation.provisions().get(*at)).map(|one| one.id.as_str());
    let mut document = json!({
        "id": provision.id,
        "question": question.id,
        "effect": provision.effect.id(),
        "basis": provision.basis.id(),
        "when": condition(&provision.when),
        "places": provision.places.iter().filter_map(|place| code(law, *place)).collect::<Vec<_>>(),
        "validity": provision.validity.and_then(window),
        "overrides": overrides.collect::<Vec<_>>(),
        "see": provision.see.iter().map(|question| question.id).collect::<Vec<_>>(),
        "norms": provision.norms,
        "source": position(&provision.source),
        "restated": provision.restated.iter().map(position).collect::<Vec<_>>(),
        "text": provision.text.get(language),
        "note": provision.note.as_ref().map(|note| note.get(language)),
    });
    let own = match &provision.effect {
        Effect::Outcome(Ruling::Verdict(verdict)) => json!({"verdict": verdict.id()}),
        Effect::Outcome(Ruling::Unsettled(leaning)) => json!({"leaning": leaning.map(|verdict| verdict.id())}),
        Effect::Duty(charge) | Effect::Advice(charge) => json!({
            "addressee": charge.addressee.id(),
            "met": charge.met.as_ref().map(condition),
            "lapsed": charge.lapsed.as_ref().map(condition),
        }),
        Effect::Clarification { irrelevant, irrelevant_places } => json!({
            "irrelevant": irrelevant.iter().filter_map(|id| question.facts.get(id.index())).map(|fact| fact.id).collect::<Vec<_>>(),
            "irrelevant_places": irrelevant_places.iter().map(|role| role.id()).collect::<Vec<_>>(),
        }),
        Effect::OutOfScope => json!({}),
    };
    if let (Some(document), Json::Object(own)) = (document.as_object_mut(), own) {
        document.extend(own);
    }
    document
}

fn code(law: &Law, place: PlaceId) -> Option<&str> {
    law.register().describe_at_some_time(place, None).map(|place| place.code)
}

/// One alternative of a condition: facts to the values that pass.
fn conjunction(law: &Law, question: &Question, row: &Conjunction) -> Json {
    let tests = row.tests.iter().filter_map(|test| {
        if let (Some(role), Accepts::Places(places)) = (test.fact.role(), &test.accepts) {
            return Some((role.id().to_owned(), json!(places.iter().filter_map(|place| code(law, *place)).collect::<Vec<_>>())));
        }
        let fact = question.facts.get(test.fact.index())?;
        let passing = match (&test.accepts, fact.domain) {
            (Accepts::Range(first, u32::MAX), _) => json!({"at_least": first}),
            (Accepts::Range(first, last), _) => json!({"at_least": first, "at_most": last}),
            (accepts, Domain::Terms(set)) => {
                let terms = (0..=u8::MAX).zip(set.terms).filter(|(at, _)| accepts.accepts(Value::Term(*at)));
                json!(terms.map(|(_, term)| term.id).collect::<Vec<_>>())
            }
            (accepts, _) => json!([false, true].iter().filter(|value| accepts.accepts(Value::YesNo(**value))).collect::<Vec<_>>()),
        };
        Some((fact.id.to_owned(), passing))
    });
    Json::Object(tests.collect())
}

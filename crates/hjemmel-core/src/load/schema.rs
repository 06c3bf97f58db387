//! The JSON Schema of regulation files, for editors that check and complete TOML by one.

use super::FORMAT;
use super::condition::LIMITS;
use super::provision::EFFECTS;
use crate::language::Language;
use crate::regulation::{Addressee, Authority, Basis, SourceKind};
use crate::vocabulary::{Domain, Fact, PlaceRole, Question, VOCABULARY};
use serde_json::{Map, Value as Json, json};

/// The JSON Schema (draft 2020-12) of a regulation file. It says what a file looks like; whether its provisions are sound
/// only loading it can tell.
#[must_use]
pub fn regulation_schema() -> Json {
    let branches: Vec<Json> = VOCABULARY.questions.iter().map(branch).collect();
    let texts = json!({
        "type": "object",
        "required": Language::ALL.map(Language::code),
        "additionalProperties": false,
        "properties": Language::ALL.into_iter().map(|one| (one.code().to_owned(), json!({"type": "string", "minLength": 1}))).collect::<Map<_, _>>(),
    });
    let places = json!({"type": "array", "items": {"type": "string"}, "minItems": 1, "uniqueItems": true, "description": "codes or names of municipalities; not in national regulations"});
    let window =
        json!({"type": "object", "additionalProperties": false, "minProperties": 1, "properties": {"from": {}, "until": {}}});
    let roles = json!({"type": "array", "minItems": 1, "uniqueItems": true, "items": {"enum": PlaceRole::ALL.map(PlaceRole::id)}});
    let factors: Map<String, Json> = VOCABULARY.questions.iter().map(|question| (question.id.to_owned(), roles.clone())).collect();
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "hjemmel regulation file",
        "type": "object",
        "required": ["format", "id", "title", "authority", "validity", "provision"],
        "additionalProperties": false,
        "properties": {
            "format": {"const": FORMAT},
            "id": {"type": "string", "pattern": "^[a-z0-9-]+$"},
            "title": {"$ref": "#/$defs/texts"},
            "authority": {"enum": Authority::ALL.iter().map(|one| one.id()).collect::<Vec<_>>()},
            "places": places,
            "validity": {"anyOf": [{"const": "unstated"}, window]},
            "validity_note": {"$ref": "#/$defs/texts"},
            "published": {},
            "replaces": {"type": "array", "uniqueItems": true, "items": {"type": "string", "pattern": "^[a-z0-9-]+$"}},
            "connecting_factor": {"type": "object", "additionalProperties": false, "properties": factors},
            "membership": {"type": "array", "items": {
                "type": "object",
                "required": ["places"],
                "additionalProperties": false,
                "properties": {"places": places, "from": {}, "until": {}},
            }},
            "left_out": {"type": "array", "items": {
                "type": "object",
                "required": ["norm", "text"],
                "additionalProperties": false,
                "properties": {"norm": {"type": "string"}, "text": {"$ref": "#/$defs/texts"}},
            }},
            "source": {"type": "array", "items": {
                "type": "object",
                "required": ["id", "kind", "title", "publisher"],
                "additionalProperties": false,
                "properties": {
                    "id": {"type": "string", "pattern": "^[a-z0-9-]+$"},
                    "kind": {"enum": SourceKind::ALL.iter().map(|one| one.id()).collect::<Vec<_>>()},
                    "title": {"type": "string"},
                    "publisher": {"type": "string"},
                    "url": {"type": "string"},
                },
            }},
            "provision": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/provision"}},
        },
        "$defs": {
            "texts": texts,
            "position": {
                "type": "object",
                "required": ["heading"],
                "dependentRequired": {"sentence": ["digest"], "digest": ["sentence"]},
                "additionalProperties": false,
                "properties": {
                    "document": {"type": "string"},
                    "heading": {"type": "string"},
                    "sentence": {"type": "integer", "minimum": 1},
                    "digest": {"type": "string", "pattern": "^sha256:[0-9a-f]{64}$"},
                },
            },
            "provision": {
                "type": "object",
                "required": ["id", "question", "effect", "source", "text"],
                "if": {"properties": {"effect": {"const": "out_of_scope"}}, "required": ["effect"]},
                "then": {"properties": {"basis": false, "note": false}},
                "else": {"required": ["basis"]},
                "additionalProperties": false,
                "properties": {
                    "id": {"type": "string", "pattern": "^[a-z0-9-]+\\.[a-z0-9-]+$"},
                    "question": {"enum": VOCABULARY.questions.iter().map(|question| question.id).collect::<Vec<_>>()},
                    "effect": {"enum": EFFECTS},
                    "basis": {"enum": Basis::ALL.iter().map(|basis| basis.id()).collect::<Vec<_>>()},
                    "verdict": {"type": "string"},
                    "leaning": {"type": "string"},
                    "when": {},
                    "places": places,
                    "validity": window,
                    "addressee": {"enum": Addressee::ALL.iter().map(|one| one.id()).collect::<Vec<_>>()},
                    "met": {},
                    "lapsed": {},
                    "irrelevant": {"type": "array", "uniqueItems": true, "items": {"type": "string"}},
                    "irrelevant_places": {"type": "array", "uniqueItems": true, "items": {"enum": PlaceRole::ALL.map(PlaceRole::id)}},
                    "overrides": {"type": "array", "uniqueItems": true, "items": {"type": "string"}},
                    "see": {"type": "array", "uniqueItems": true, "items": {"enum": VOCABULARY.questions.iter().map(|question| question.id).collect::<Vec<_>>()}},
                    "norms": {"type": "array", "uniqueItems": true, "items": {"type": "string"}},
                    "source": {"$ref": "#/$defs/position"},
                    "restated": {"type": "array", "items": {"$ref": "#/$defs/position"}},
                    "text": {"$ref": "#/$defs/texts"},
                    "note": {"$ref": "#/$defs/texts"},
                },
                "allOf": branches,
            },
        },
    })
}

/// What follows for the other keys of a provision from its question.
fn branch(question: &Question) -> Json {
    let verdicts: Vec<&str> = question.verdicts.iter().map(|verdict| verdict.id).collect();
    let facts: Vec<&str> = question.facts.iter().map(|fact| fact.id).collect();
    let mut properties: Map<String, Json> = question.facts.iter().map(|fact| (fact.id.to_owned(), test(fact))).collect();
    let place =
        json!({"anyOf": [{"type": "string"}, {"type": "array", "minItems": 1, "uniqueItems": true, "items": {"type": "string"}}]});
    properties.extend(PlaceRole::ALL.map(|role| (role.id().to_owned(), place.clone())));
    let conjunction = json!({"type": "object", "additionalProperties": false, "properties": properties});
    let condition = json!({"anyOf": [conjunction, {"type": "array", "minItems": 1, "items": conjunction}]});
    json!({
        "if": {"properties": {"question": {"const": question.id}}, "required": ["question"]},
        "then": {"properties": {
            "verdict": {"enum": verdicts},
            "leaning": {"enum": verdicts},
            "when": condition,
            "met": condition,
            "lapsed": condition,
            "irrelevant": {"items": {"enum": facts}},
        }},
    })
}

/// What a condition may ask of a fact.
fn test(fact: &Fact) -> Json {
    let one = match fact.domain {
        Domain::Terms(set) => json!({"enum": set.terms.iter().map(|term| term.id).collect::<Vec<_>>()}),
        Domain::YesNo => json!({"type": "boolean"}),
        Domain::Count => {
            let count = json!({"type": "integer", "minimum": 0, "maximum": u32::MAX});
            let limits: Map<String, Json> = LIMITS.iter().map(|limit| ((*limit).to_owned(), count.clone())).collect();
            return json!({"anyOf": [count, {"type": "object", "minProperties": 1, "additionalProperties": false, "properties": limits}]});
        }
    };
    json!({"anyOf": [one, {"type": "array", "minItems": 1, "uniqueItems": true, "items": one}]})
}

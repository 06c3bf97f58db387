//! JSON Schemas that come from the vocabulary: of a question as a document, with its facts.

use super::{Domain, Fact, PlaceRole, Question};
use crate::language::Language;
use serde_json::{Map, Value as Json, json};

impl Question {
    /// The JSON Schema (draft 2020-12) of this question as a document: the question's name, places, time and facts.
    /// A fact that is `null` is unknown, as is a fact that is not there.
    #[must_use]
    pub fn json_schema(&self, language: Language) -> Json {
        let place =
            |role: PlaceRole| (role.id().to_owned(), json!({"type": ["string", "null"], "description": role.label(language)}));
        let places: Map<String, Json> = PlaceRole::ALL.into_iter().map(place).collect();
        let facts: Map<String, Json> = self.facts.iter().map(|fact| (fact.id.to_owned(), fact.json_schema(language))).collect();
        json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": self.label.get(language),
            "description": self.prompt.get(language),
            "type": "object",
            "required": ["question", "facts"],
            "additionalProperties": false,
            "properties": {
                "question": {"const": self.id},
                "places": {"type": ["object", "null"], "additionalProperties": false, "properties": places},
                "on": {"type": ["string", "null"], "pattern": "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2})?$"},
                "known_on": {"type": ["string", "null"], "pattern": "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2})?$"},
                "regulation": {"type": ["string", "null"]},
                "presume": {"type": "boolean"},
                "facts": {"type": "object", "additionalProperties": false, "properties": facts},
            },
        })
    }
}

impl Fact {
    fn json_schema(&self, language: Language) -> Json {
        let mut schema = match self.domain {
            Domain::Terms(set) => {
                let values: Vec<Option<&str>> = set.terms.iter().map(|term| Some(term.id)).chain([None]).collect();
                json!({"enum": values})
            }
            Domain::YesNo => json!({"type": ["boolean", "null"]}),
            Domain::Count => json!({"type": ["integer", "null"], "minimum": 0, "maximum": u32::MAX}),
        };
        if let Some(object) = schema.as_object_mut() {
            object.insert("title".to_owned(), json!(self.label.get(language)));
            object.insert("description".to_owned(), json!(self.help.unwrap_or(self.prompt).get(language)));
        }
        schema
    }
}

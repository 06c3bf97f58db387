//! The vocabulary file as plain structs, and what must be true of it.

use crate::Failure;
use serde::Deserialize;
use sha2::{Digest as _, Sha256};
use std::path::Path;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Vocabulary {
    pub(super) version: u32,
    /// `sha256:` and the digest of the file's bytes.
    #[serde(skip)]
    pub(super) digest: String,
    #[serde(rename = "place")]
    pub(super) places: Vec<Place>,
    #[serde(rename = "domain")]
    pub(super) domains: Vec<Domain>,
    #[serde(rename = "question")]
    pub(super) questions: Vec<Question>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Label {
    pub(super) nb: String,
    pub(super) nn: String,
    pub(super) en: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Place {
    pub(super) id: String,
    pub(super) label: Label,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Domain {
    pub(super) id: String,
    pub(super) label: Label,
    pub(super) values: Vec<Place>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Question {
    pub(super) id: String,
    pub(super) place: String,
    pub(super) ordered: bool,
    pub(super) label: Label,
    pub(super) prompt: Label,
    #[serde(rename = "verdict")]
    pub(super) verdicts: Vec<Verdict>,
    #[serde(rename = "fact")]
    pub(super) facts: Vec<Fact>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Verdict {
    pub(super) id: String,
    pub(super) label: Label,
    pub(super) answer: Label,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Fact {
    pub(super) id: String,
    pub(super) domain: String,
    pub(super) established_by: String,
    pub(super) presumption: Option<toml::Value>,
    #[serde(default)]
    pub(super) fixed: bool,
    pub(super) label: Label,
    pub(super) prompt: Label,
    pub(super) help: Option<Label>,
    pub(super) unit: Option<Label>,
}

impl Vocabulary {
    /// Reads the file and checks what the generated code relies on.
    pub(super) fn read(path: &Path) -> Result<Self, Failure> {
        let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
        let mut vocabulary: Self = toml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
        let digits: String = Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect();
        vocabulary.digest = format!("sha256:{digits}");
        vocabulary.check().map_err(|fault| format!("{}: {fault}", path.display()))?;
        Ok(vocabulary)
    }

    pub(super) fn domain(&self, id: &str) -> Option<&Domain> {
        self.domains.iter().find(|domain| domain.id == id)
    }

    fn check(&self) -> Result<(), Failure> {
        for domain in &self.domains {
            // A set of values is one 64-bit number in a condition.
            if domain.values.is_empty() || domain.values.len() > 64 {
                return Err(format!("domain `{}` has {} values; 1 to 64 fit", domain.id, domain.values.len()));
            }
        }
        for question in &self.questions {
            // A set of facts is one 64-bit number.
            if question.facts.len() > 64 {
                return Err(format!("question `{}` has {} facts; at most 64 fit", question.id, question.facts.len()));
            }
            if question.verdicts.first().is_none_or(|verdict| verdict.id != "not_regulated") {
                return Err(format!("the first verdict of `{}` must be `not_regulated`", question.id));
            }
            if !self.places.iter().any(|place| place.id == question.place) {
                return Err(format!("question `{}` has an unknown place `{}`", question.id, question.place));
            }
            for fact in &question.facts {
                let builtin = ["yes_no", "count"].contains(&fact.domain.as_str());
                if !builtin && self.domain(&fact.domain).is_none() {
                    return Err(format!("fact `{}` has an unknown domain `{}`", fact.id, fact.domain));
                }
                if (fact.domain == "count") != fact.unit.is_some() {
                    return Err(format!("fact `{}`: counts, and only counts, have a unit", fact.id));
                }
            }
        }
        Ok(())
    }
}

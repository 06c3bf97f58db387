//! Receipts: a decision as canonical JSON (RFC 8785) that another program can check, now or years later.
//!
//! A receipt names what was asked and what was answered, by ids, codes and digests; it has no texts, and nothing about a person
//! beyond the facts and municipalities that were given. Its seal, the digest of all the rest, tells whether it was altered by
//! accident. Against forgery there is the law itself: whoever verifies a receipt makes the decision again.

use crate::decision::{self, Decision, Written};
use crate::digest;
use crate::error::Error;
use crate::json;
use crate::law::{Law, Query};
use crate::regulation::Regulation;
use crate::vocabulary::{Fact, PlaceRole, VOCABULARY};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// The form of receipts that this version writes and reads.
pub const FORMAT: u32 = 1;

/// What a receipt says, without its seal.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, expecting = "a receipt as an object")]
struct Content {
    receipt: u32,
    library: String,
    vocabulary: String,
    /// The digest of all the law that was at hand.
    law: String,
    question: String,
    facts: BTreeMap<String, Value>,
    presumed: BTreeMap<String, Value>,
    not_given: Vec<String>,
    places: BTreeMap<String, String>,
    /// The digests of the registers that name the places.
    registers: Vec<String>,
    on: Option<String>,
    known_on: Option<String>,
    /// The regulation that was asked alone, as `id@version`.
    regulation: Option<String>,
    status: String,
    verdict: Option<String>,
    basis: Option<String>,
    leaning: Option<String>,
    regulations: Vec<Consulted>,
    provisions: Vec<Cited>,
    overridden: Vec<Cited>,
    obligations: Vec<Obliged>,
    missing: Vec<String>,
    missing_places: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Consulted {
    id: String,
    version: String,
    digest: String,
    governing: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Cited {
    regulation: String,
    id: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Obliged {
    regulation: String,
    id: String,
    state: String,
}

/// What came of verifying a receipt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verification {
    /// It is intact, and the law at hand gives the same answer.
    Intact,
    /// It is intact, but what it was made with is not what is at hand.
    LawDiffers {
        /// What differs; never empty.
        differences: Vec<Difference>,
        /// Whether the law at hand gives the same status, verdict, basis and leaning all the same.
        same_answer: bool,
    },
    /// It was altered: its seal does not fit; or it does, and the library, the vocabulary, the registers and the regulations are
    /// those it was made with, and still do not give the answer it tells.
    Altered,
}

/// Something a receipt was made with that is another at hand.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Difference {
    /// What: `library`, `vocabulary`, `register`, `law` (all of it, where none that takes part differs), a regulation as `id@version`, or `answer` where the law at hand refuses the
    /// question.
    pub what: String,
    /// What it was: a version or a digest, of an answer its status; `None` where the receipt does not have it.
    pub receipt: Option<String>,
    /// What it is at hand, of an answer the code of the error; `None` where it is not there, or takes no part.
    pub at_hand: Option<String>,
}

impl Decision {
    /// The decision as a receipt: canonical JSON, without a line break at its end. The same decision gives the same bytes on
    /// every front.
    #[must_use]
    pub fn receipt(&self) -> String {
        sealed(&self.content())
    }

    fn content(&self) -> Content {
        let id = |own: &Regulation| (own.id().to_owned(), own.version());
        let value = |(_, fact, value): (_, &'static Fact, _)| {
            (fact.id.to_owned(), serde_json::to_value(Written(fact, value)).unwrap_or_default())
        };
        let known: Vec<&str> = self.facts().known().map(|(_, fact, _)| fact.id).collect();
        let cited = |one: decision::Cited<'_>| Cited { regulation: one.regulation.id().to_owned(), id: one.id.clone() };
        let layers: Vec<_> = self.listed().into_iter().map(|layer| (layer.regulation, layer.governing)).collect();
        let named = self.named().filter(|_| layers.is_empty()).map(|own| (own, false));
        let regulations = layers.into_iter().chain(named).map(|(own, governing)| {
            let (id, version) = id(own);
            Consulted { id, version, digest: own.digest().to_owned(), governing }
        });
        // In an order of their own: in which order they were loaded is no part of the answer.
        let mut regulations: Vec<Consulted> = regulations.collect();
        regulations.sort_unstable();
        let mut registers: Vec<String> =
            PlaceRole::ALL.into_iter().filter_map(|role| Some(self.resolved(role)?.1.source.digest.clone())).collect();
        registers.sort_unstable();
        registers.dedup();
        let sorted = |mut cited: Vec<Cited>| {
            cited.sort_by(|one, two| one.regulation.cmp(&two.regulation));
            cited
        };
        Content {
            receipt: FORMAT,
            library: env!("CARGO_PKG_VERSION").to_owned(),
            vocabulary: VOCABULARY.digest.to_owned(),
            law: self.law().digest().to_owned(),
            question: self.question().id.to_owned(),
            facts: self.given().map(value).collect(),
            presumed: self.presumed().map(value).collect(),
            not_given: self
                .question()
                .facts
                .iter()
                .map(|fact| fact.id)
                .filter(|id| !known.contains(id))
                .map(str::to_owned)
                .collect(),
            places: self.place_codes().into_iter().map(|(role, code)| (role.to_owned(), code)).collect(),
            registers,
            on: self.on().map(|on| on.to_string()),
            known_on: self.known_on().map(|known_on| known_on.to_string()),
            regulation: self.named().map(id).map(|(id, version)| format!("{id}@{version}")),
            status: self.status().id().to_owned(),
            verdict: self.verdict().map(|verdict| verdict.id().to_owned()),
            basis: self.basis().map(|basis| basis.id().to_owned()),
            leaning: self.leaning().map(|verdict| verdict.id().to_owned()),
            regulations,
            provisions: sorted(self.provisions().map(cited).collect()),
            overridden: sorted(self.overridden().map(cited).collect()),
            obligations: {
                let obliged = self.obligations().map(|one| Obliged {
                    regulation: one.regulation.id().to_owned(),
                    id: one.provision.id.clone(),
                    state: one.state.id().to_owned(),
                });
                let mut obliged: Vec<Obliged> = obliged.collect();
                obliged.sort_by(|one, two| one.regulation.cmp(&two.regulation));
                obliged
            },
            missing: self.missing_facts().into_iter().map(|fact| fact.id.to_owned()).collect(),
            missing_places: self.missing_places().map(|role| role.id().to_owned()).collect(),
        }
    }
}

/// The content with its seal, in canonical form.
fn sealed(content: &Content) -> String {
    let mut document = serde_json::to_value(content).unwrap_or_default();
    let seal = digest::bytes(canonical(&document).as_bytes());
    if let Some(object) = document.as_object_mut() {
        object.insert("seal".to_owned(), Value::String(seal));
    }
    canonical(&document)
}

fn canonical(document: &Value) -> String {
    // Nothing in a receipt is out of the reach of JSON: its numbers are counts.
    serde_json_canonicalizer::to_string(document).unwrap_or_default()
}

/// Verifies a receipt: whether it is as it was written, and whether the law at hand gives the answer it tells.
///
/// # Errors
/// [`Error::InvalidReceipt`] where the text is no receipt of a form that this version reads; [`Error::TooLarge`].
pub fn verify(law: &Law, text: &str) -> Result<Verification, Error> {
    if text.len() > json::MAX_BYTES {
        return Err(Error::TooLarge { limit: json::MAX_BYTES });
    }
    let invalid = |message: String| Error::InvalidReceipt { message };
    let mut document: Map<String, Value> = serde_json::from_str(text).map_err(|error| invalid(error.to_string()))?;
    document.remove("seal").ok_or_else(|| invalid("it has no seal".to_owned()))?;
    let content: Content = serde_json::from_value(Value::Object(document)).map_err(|error| invalid(error.to_string()))?;
    let content = &content;
    if content.receipt != FORMAT {
        return Err(invalid(format!("its form is {}, and this version reads {FORMAT}", content.receipt)));
    }
    // Canonical bytes are part of what a receipt is; only an editor's line break at the end is let pass.
    if sealed(content) != text.trim_end_matches(['\r', '\n']) {
        return Ok(Verification::Altered);
    }
    let again = ask(law, content);
    let mut differences = Vec::new();
    let mut compare = |what: &str, receipt: Option<&str>, at_hand: Option<&str>| {
        if receipt != at_hand {
            let owned = |text: Option<&str>| text.map(str::to_owned);
            differences.push(Difference { what: what.to_owned(), receipt: owned(receipt), at_hand: owned(at_hand) });
        }
    };
    compare("library", Some(&content.library), Some(env!("CARGO_PKG_VERSION")));
    compare("vocabulary", Some(&content.vocabulary), Some(VOCABULARY.digest));
    let registers = again.as_ref().map_or(&content.registers, |again| &again.registers);
    for digest in content.registers.iter().filter(|digest| !registers.contains(digest)) {
        compare("register", Some(digest), None);
    }
    for digest in registers.iter().filter(|digest| !content.registers.contains(digest)) {
        compare("register", None, Some(digest));
    }
    // What took part then and what takes part now: a regulation of the same bytes may have been replaced since.
    let now = again.as_ref().map(|again| again.regulations.as_slice()).unwrap_or(&content.regulations);
    let name = |own: &Consulted| format!("{}@{}", own.id, own.version);
    for own in &content.regulations {
        let here = law.regulation(&name(own)).ok().filter(|_| now.iter().any(|other| name(other) == name(own)));
        compare(&name(own), Some(&own.digest), here.map(Regulation::digest));
    }
    for own in now.iter().filter(|own| !content.regulations.iter().any(|known| name(known) == name(own))) {
        compare(&name(own), None, Some(&own.digest));
    }
    if let Err(error) = &again {
        compare("answer", Some(&content.status), Some(error.code()));
    }
    // With the same law throughout there is one answer. With other law, what does not take part can still have ended what does.
    if differences.is_empty() && content.law != law.digest() {
        let named =
            Difference { what: "law".to_owned(), receipt: Some(content.law.clone()), at_hand: Some(law.digest().to_owned()) };
        differences.push(named);
    }
    let answer = |one: &Content| [Some(one.status.clone()), one.verdict.clone(), one.basis.clone(), one.leaning.clone()];
    Ok(match again {
        Ok(again) if Content { law: content.law.clone(), ..again.clone() } == *content => Verification::Intact,
        _ if differences.is_empty() => Verification::Altered,
        again => Verification::LawDiffers { differences, same_answer: again.is_ok_and(|again| answer(&again) == answer(content)) },
    })
}

/// The decision that the law at hand makes of what a receipt says was asked.
fn ask(law: &Law, content: &Content) -> Result<Content, Error> {
    let question = VOCABULARY.question(&content.question)?;
    let facts = serde_json::to_string(&content.facts).unwrap_or_default();
    let mut query = Query::new(json::facts(question, &facts)?);
    for (role, code) in &content.places {
        query = query.place(PlaceRole::from_id(role)?, code);
    }
    let presume = !content.presumed.is_empty();
    let query = query.written(content.on.as_deref(), content.known_on.as_deref(), content.regulation.as_deref(), presume)?;
    law.decide(&query).map(|decision| decision.content())
}

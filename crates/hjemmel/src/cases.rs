//! Case files: questions with the answers they should have, one JSON document a line (`docs/reference/case-format.md`).
//!
//! One corpus of cases runs through every front; this is how it is read and compared.

use hjemmel_core::decision::{Decision, Most, State};
use hjemmel_core::error::Error;
use hjemmel_core::json;
use hjemmel_core::language::Language;
use hjemmel_core::law::{Law, Query};
use hjemmel_core::vocabulary::VOCABULARY;
use serde::Deserialize;
use serde_json::value::RawValue;
use std::collections::{BTreeMap, BTreeSet};

/// A case: a question and the answer it should have.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, expecting = "a case as an object")]
pub struct Case {
    /// The case's own name.
    pub id: String,
    /// The regulation asked alone, whatever the date; `None`: the law in force for the places and the time.
    pub regulation: Option<String>,
    /// The question.
    pub question: String,
    /// The places, as a JSON object.
    places: Box<RawValue>,
    /// The time asked for.
    pub on: Option<String>,
    /// The time as of which the law is to be known.
    pub known_on: Option<String>,
    /// Whether what is missing is to be presumed where it can be.
    #[serde(default)]
    pub presume: bool,
    /// The facts, as a JSON object.
    facts: Box<RawValue>,
    /// The answer it should have.
    pub expect: Expectation,
    /// How sure the answer is.
    pub certainty: Certainty,
    /// The norms of the source that it is about.
    #[serde(default)]
    pub norms: Vec<String>,
    /// Why, in a line.
    #[serde(default)]
    pub note: String,
}

/// How sure a case's answer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    /// The source says it.
    Explicit,
    /// It follows from the source; the basis may be stated or inferred.
    Derived,
    /// The source leaves it open: unsettled or undetermined.
    Open,
}

/// The answer a case should have. Only what is present is compared.
#[derive(Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, expecting = "what is expected, as an object")]
pub struct Expectation {
    /// The status.
    pub status: Option<String>,
    /// The verdict.
    pub verdict: Option<String>,
    /// The basis.
    pub basis: Option<String>,
    /// Where the law leans.
    pub leaning: Option<String>,
    /// The regulation that governs.
    pub governing: Option<String>,
    /// The facts missing, as a set.
    pub missing: Option<BTreeSet<String>>,
    /// The duties and advice unmet, as a set of provision ids.
    pub unmet: Option<BTreeSet<String>>,
    /// The given facts that do not count, as a set.
    pub irrelevant: Option<BTreeSet<String>>,
    /// What the places resolved to: codes by role. Roles that are not named are not compared.
    pub places: Option<BTreeMap<String, String>>,
    /// Provisions that must be among those applied.
    pub cites: Option<BTreeSet<String>>,
    /// How many there may be: a number, `any` or `none`, of the first count that limits.
    pub limit: Option<ExpectedLimit>,
    /// A set of the facts given that suffices.
    pub because: Option<BTreeSet<String>>,
    /// The facts presumed, as a set.
    pub presumed: Option<BTreeSet<String>>,
    /// The stable code of the error the question should meet.
    pub error: Option<String>,
}

/// How many there may be.
#[derive(Debug, PartialEq, Deserialize)]
#[serde(untagged, expecting = "a whole number, or `any` or `none`")]
pub enum ExpectedLimit {
    /// So many.
    Count(u32),
    /// Any number, or none.
    Named(NamedLimit),
}

/// That no number limits, or that no number will do.
#[derive(Debug, PartialEq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NamedLimit {
    /// Any number.
    Any,
    /// No number.
    None,
}

impl ExpectedLimit {
    const fn most(&self) -> Most {
        match self {
            Self::Count(count) => Most::Count(*count),
            Self::Named(NamedLimit::Any) => Most::Any,
            Self::Named(NamedLimit::None) => Most::NoNumber,
        }
    }
}

/// A line of a case file that is no case.
#[derive(Debug, thiserror::Error)]
#[error("line {line}: {message}")]
pub struct CaseFault {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong.
    pub message: String,
}

/// The cases of a file; empty lines are skipped.
///
/// # Errors
/// [`CaseFault`] for the first line that is no case, unknown keys included.
pub fn read(text: &str) -> Result<Vec<Case>, CaseFault> {
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let parse = |(at, line): (usize, &str)| {
        let fault = |message: &str| CaseFault { line: at + 1, message: message.to_owned() };
        if line.trim_start().starts_with('[') {
            return Err(fault("a case is an object, not a list"));
        }
        let case: Case =
            serde_json::from_str(line).map_err(|error| fault(&format!("column {}: {}", error.column(), json::message(&error))))?;
        let open = matches!(case.expect.status.as_deref(), Some("unsettled" | "undetermined"));
        if case.certainty == Certainty::Open && !open {
            return Err(fault("an open case expects the status unsettled or undetermined"));
        }
        if case.expect == Expectation::default() {
            return Err(fault("a case expects something"));
        }
        let error = case.expect.error.clone();
        if error.is_some() && case.expect != (Expectation { error, ..Expectation::default() }) {
            return Err(fault("a case that expects an error expects nothing else"));
        }
        Ok(case)
    };
    lines.map(parse).collect()
}

impl Case {
    /// The facts, as a JSON object.
    #[must_use]
    pub fn facts(&self) -> &str {
        self.facts.get()
    }

    /// The places, as a JSON object.
    #[must_use]
    pub fn places(&self) -> &str {
        self.places.get()
    }

    /// Puts the case's question to the law.
    ///
    /// # Errors
    /// As [`Law::decide`], and whatever is wrong with the case's names and values.
    pub fn decide(&self, law: &Law) -> Result<Decision, Error> {
        let question = VOCABULARY.question(&self.question)?;
        let mut query = Query::new(json::facts(question, self.facts.get())?);
        let places = json::places(self.places.get())?;
        for (role, place) in &places {
            query = query.place(*role, place);
        }
        let query = query.written(self.on.as_deref(), self.known_on.as_deref(), self.regulation.as_deref(), self.presume)?;
        law.decide(&query)
    }

    /// What differs between the answer the case should have and the one it gets; empty where it passes.
    #[must_use]
    pub fn run(&self, law: &Law) -> Vec<String> {
        match (self.decide(law), &self.expect.error) {
            (Ok(decision), None) => self.compare(&decision),
            (Ok(decision), Some(code)) => vec![format!("error: expected {code}, got status {}", decision.status().id())],
            (Err(error), None) => vec![format!("got the error {}: {error}", error.code())],
            (Err(error), Some(code)) if error.code() != code => vec![format!("error: expected {code}, got {}", error.code())],
            (Err(_), Some(_)) => Vec::new(),
        }
    }

    fn compare(&self, decision: &Decision) -> Vec<String> {
        let expect = &self.expect;
        let mut differences = Vec::new();
        let mut one = |what: &str, expected: &Option<String>, got: Option<&str>| {
            if let Some(expected) = expected
                && got != Some(expected)
            {
                differences.push(format!("{what}: expected {expected}, got {}", got.unwrap_or("none")));
            }
        };
        one("status", &expect.status, Some(decision.status().id()));
        one("verdict", &expect.verdict, decision.verdict().map(|verdict| verdict.id()));
        one("leaning", &expect.leaning, decision.leaning().map(|verdict| verdict.id()));
        // Of several that govern, the one that is expected counts.
        let governing: Vec<&str> = decision.governing().map(|regulation| regulation.id()).collect();
        let expected = governing.iter().copied().find(|id| Some(*id) == expect.governing.as_deref());
        one("governing", &expect.governing, expected.or_else(|| governing.first().copied()));
        let basis = decision.basis().map(|basis| basis.id());
        let either = self.certainty == Certainty::Derived && matches!(basis, Some("stated" | "inferred"));
        if !(either && matches!(expect.basis.as_deref(), Some("stated" | "inferred"))) {
            one("basis", &expect.basis, basis);
        }
        let mut set = |what: &str, expected: &Option<BTreeSet<String>>, got: &mut dyn Iterator<Item = &str>| {
            let Some(expected) = expected else { return };
            let got: BTreeSet<String> = got.map(str::to_owned).collect();
            if got != *expected {
                differences.push(format!("{what}: expected {expected:?}, got {got:?}"));
            }
        };
        let missing = decision.missing();
        set("missing", &expect.missing, &mut missing.iter().map(|missing| missing.fact.id));
        let unmet = decision.obligations().filter(|one| one.state == State::Unmet);
        set("unmet", &expect.unmet, &mut unmet.map(|one| one.provision.id.as_str()));
        set("irrelevant", &expect.irrelevant, &mut decision.irrelevant().map(|(fact, _)| fact.id));
        set("because", &expect.because, &mut decision.because().facts.iter().map(|fact| fact.id));
        set("presumed", &expect.presumed, &mut decision.presumed().map(|(_, fact, _)| fact.id));
        if let Some(expected) = &expect.limit {
            let limits = decision.limits();
            let got = limits.iter().find(|limit| limit.most.number().is_some()).or(limits.first()).map(|limit| limit.most);
            if got != Some(expected.most()) {
                differences.push(format!("limit: expected {:?}, got {got:?}", expected.most()));
            }
        }
        let cited: Vec<&str> = decision.provisions().map(|cited| cited.provision.id.as_str()).collect();
        for id in expect.cites.iter().flatten().filter(|id| !cited.contains(&id.as_str())) {
            differences.push(format!("cites: {id} is not among {cited:?}"));
        }
        let places = decision.place_codes();
        for (role, code) in expect.places.iter().flatten() {
            let got = places.get(role.as_str());
            if got != Some(code) {
                differences.push(format!("places: expected {role} {code}, got {}", got.map_or("none", String::as_str)));
            }
        }
        differences
    }

    /// The case's answer as a JSON document.
    ///
    /// # Errors
    /// As [`Case::decide`].
    pub fn answer(&self, law: &Law, language: Language) -> Result<String, Error> {
        Ok(self.decide(law)?.to_json(language))
    }
}

//! A decision as a JSON document, to the letter of the interface in `docs/reference/decision-json.md`.

mod reasons;

pub(crate) use reasons::Written;

use super::{Cited, Decision, Layer, Obligation, Status};
use crate::finding::Outcome;
use crate::language::Language;
use crate::messages;
use crate::regulation::{Effect, Provision, Regulation};
use crate::time::{Moment, Validity};
use reasons::{Altered, Bound, Lacking, Taken, Values};
use serde::ser::{Serialize, SerializeMap as _, Serializer};
use std::collections::BTreeMap;

impl Decision {
    /// The decision as a JSON document, with its texts in a language. The same decision gives the same bytes.
    #[must_use]
    pub fn to_json(&self, language: Language) -> String {
        // Writing to memory cannot fail, and every key of the document is a string.
        serde_json::to_string(&self.document(language)).unwrap_or_default()
    }

    /// The decision as something to serialise.
    pub fn document(&self, language: Language) -> impl Serialize + '_ {
        let provision = |cited| Shown { cited, language };
        let obligation = |duty: bool| {
            let wanted = move |one: &Obligation<'_>| matches!(one.provision.effect, Effect::Duty(_)) == duty;
            self.obligations().filter(wanted).map(|one| Asked { decision: self, obligation: one, language }).collect()
        };
        let layers: Vec<Consulted<'_>> = self.listed().into_iter().map(Consulted::layer).collect();
        let named = self.named().filter(|_| layers.is_empty()).map(Consulted::regulation);
        let because = self.because();
        let [ended, next] = self.not_in_force();
        let ended = ended.map(|(regulation, at)| NotInForce::new(regulation, "ended", at));
        let next = next.map(|(regulation, at)| NotInForce::new(regulation, "not_yet_in_force", at));
        Document {
            question: self.question().id,
            status: self.status().id(),
            verdict: self.verdict().map(|verdict| verdict.id()),
            basis: self.basis().map(|basis| basis.id()),
            leaning: self.leaning().map(|verdict| verdict.id()),
            place: self.place().map(|_| Placed { decision: self, language }),
            on: self.on().map(|on| on.to_string()),
            known_on: self.known_on().map(|known_on| known_on.to_string()),
            regulations: layers.into_iter().chain(named).collect(),
            incomparable: self.incomparable(),
            provisions: self.provisions().map(provision).collect(),
            overridden: self.overridden().map(provision).collect(),
            duties: obligation(true),
            advice: obligation(false),
            irrelevant: self
                .irrelevant()
                .map(|(fact, cited)| Irrelevant {
                    fact: fact.id,
                    provision: &cited.provision.id,
                    regulation: cited.regulation.id(),
                    text: cited.provision.text.get(language),
                })
                .collect(),
            missing: self
                .missing()
                .into_iter()
                .map(|missing| Lacking { fact: missing.fact.id, values: Values(missing.values) })
                .collect(),
            missing_places: self.missing_places().map(|role| role.id()).collect(),
            changes: self.changes().map(|changes| changes.into_iter().map(Altered).collect()),
            because: because.facts.iter().map(|fact| fact.id).collect(),
            because_places: because.places.iter().map(|role| role.id()).collect(),
            immaterial: because.immaterial.iter().map(|fact| fact.id).collect(),
            presumed: self.presumed().map(|(_, fact, value)| Taken { fact: fact.id, value: Written(fact, value) }).collect(),
            limits: self.limits().into_iter().map(Bound::new).collect(),
            open_points: self
                .open_points()
                .map(|cited| OpenPoint {
                    provision: &cited.provision.id,
                    regulation: cited.regulation.id(),
                    text: note(cited.provision, language),
                })
                .collect(),
            see: self
                .see()
                .map(|(question, cited)| See {
                    question: question.id,
                    provision: &cited.provision.id,
                    regulation: cited.regulation.id(),
                })
                .collect(),
            undated: self.undated().map(Consulted::regulation).collect(),
            not_in_force: ended.into_iter().chain(next).collect(),
            not_reached: self.not_reached().map(|(regulation, role)| NotReached::new(regulation, role.id())).collect(),
        }
    }
}

/// The note of a provision, or its text where it has none.
pub(super) fn note(provision: &Provision, language: Language) -> &str {
    provision.note.as_ref().unwrap_or(&provision.text).get(language)
}

#[derive(serde::Serialize)]
struct Document<'d> {
    question: &'d str,
    status: &'d str,
    verdict: Option<&'d str>,
    basis: Option<&'d str>,
    leaning: Option<&'d str>,
    place: Option<Placed<'d>>,
    on: Option<String>,
    known_on: Option<String>,
    regulations: Vec<Consulted<'d>>,
    incomparable: bool,
    provisions: Vec<Shown<'d>>,
    overridden: Vec<Shown<'d>>,
    duties: Vec<Asked<'d>>,
    advice: Vec<Asked<'d>>,
    irrelevant: Vec<Irrelevant<'d>>,
    missing: Vec<Lacking>,
    missing_places: Vec<&'d str>,
    changes: Option<Vec<Altered>>,
    because: Vec<&'d str>,
    because_places: Vec<&'d str>,
    immaterial: Vec<&'d str>,
    presumed: Vec<Taken>,
    limits: Vec<Bound>,
    open_points: Vec<OpenPoint<'d>>,
    see: Vec<See<'d>>,
    undated: Vec<Consulted<'d>>,
    not_in_force: Vec<NotInForce<'d>>,
    not_reached: Vec<NotReached<'d>>,
}

/// A regulation that was consulted; for a layer with what it says by itself.
#[derive(serde::Serialize)]
struct Consulted<'d> {
    id: &'d str,
    version: String,
    digest: &'d str,
    governing: bool,
    validity: Valid,
    authority: &'d str,
    status: Option<&'d str>,
    verdict: Option<&'d str>,
    basis: Option<&'d str>,
    leaning: Option<&'d str>,
}

impl<'d> Consulted<'d> {
    fn regulation(regulation: &'d Regulation) -> Self {
        Self {
            id: regulation.id(),
            version: regulation.version(),
            digest: regulation.digest(),
            governing: false,
            validity: Valid(regulation.validity()),
            authority: regulation.authority().id(),
            status: None,
            verdict: None,
            basis: None,
            leaning: None,
        }
    }

    fn layer(layer: Layer<'d>) -> Self {
        let (status, verdict, leaning) = match layer.outcome() {
            Outcome::Decided(verdict) => (Status::Decided, Some(verdict), None),
            Outcome::Unsettled(leaning) => (Status::Unsettled, None, leaning),
            Outcome::Undetermined => (Status::Undetermined, None, None),
        };
        Self {
            governing: layer.governing,
            status: Some(status.id()),
            verdict: verdict.map(|verdict| verdict.id()),
            basis: layer.finding.basis.map(|basis| basis.id()),
            leaning: leaning.map(|verdict| verdict.id()),
            ..Self::regulation(layer.regulation)
        }
    }
}

/// A regulation of the place at another time, and the last or first moment of it.
#[derive(serde::Serialize)]
struct NotInForce<'d> {
    id: &'d str,
    version: String,
    state: &'static str,
    at: Option<String>,
}

impl<'d> NotInForce<'d> {
    fn new(regulation: &'d Regulation, state: &'static str, at: Option<Moment>) -> Self {
        Self { id: regulation.id(), version: regulation.version(), state, at: at.map(|at| at.to_string()) }
    }
}

/// A regulation that may apply through a place that was not given.
#[derive(serde::Serialize)]
struct NotReached<'d> {
    id: &'d str,
    version: String,
    factor: &'static str,
}

impl<'d> NotReached<'d> {
    fn new(regulation: &'d Regulation, factor: &'static str) -> Self {
        Self { id: regulation.id(), version: regulation.version(), factor }
    }
}

struct Valid(Validity);

impl Serialize for Valid {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Validity::Window { from, until } = self.0 else { return serializer.serialize_str("unstated") };
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("from", &from.map(|moment| moment.to_string()))?;
        map.serialize_entry("until", &until.map(|moment| moment.to_string()))?;
        map.end()
    }
}

struct Placed<'d> {
    decision: &'d Decision,
    language: Language,
}

impl Serialize for Placed<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(6))?;
        let factor = self.decision.factor();
        map.serialize_entry("factor", factor.id())?;
        if let Some((answer, place)) = self.decision.resolved(factor) {
            map.serialize_entry("code", place.code)?;
            map.serialize_entry("name", place.name)?;
            map.serialize_entry("given", answer.given(&place))?;
            map.serialize_entry("register", &place.source.name)?;
        }
        map.serialize_entry("note", &messages::place_note(self.decision, self.language))?;
        map.end()
    }
}

struct Shown<'d> {
    cited: Cited<'d>,
    language: Language,
}

impl Serialize for Shown<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let provision = self.cited.provision;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &provision.id)?;
        map.serialize_entry("effect", provision.effect.id())?;
        map.serialize_entry("basis", provision.basis.id())?;
        map.serialize_entry("regulation", self.cited.regulation.id())?;
        let sentence = provision.source.sentence.as_ref().map(|sentence| sentence.number);
        let document = provision.source.document.as_deref();
        map.serialize_entry("source", &Source { document, heading: &provision.source.heading, sentence })?;
        map.serialize_entry("text", provision.text.get(self.language))?;
        map.end()
    }
}

#[derive(serde::Serialize)]
struct Source<'d> {
    document: Option<&'d str>,
    heading: &'d str,
    sentence: Option<u32>,
}

struct Asked<'d> {
    decision: &'d Decision,
    obligation: Obligation<'d>,
    language: Language,
}

impl Serialize for Asked<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(5))?;
        map.serialize_entry("id", &self.obligation.provision.id)?;
        map.serialize_entry("regulation", self.obligation.regulation.id())?;
        map.serialize_entry("addressee", self.obligation.charge.addressee.id())?;
        map.serialize_entry("state", self.obligation.state.id())?;
        let facts: Vec<&str> = self.decision.turns_on(&self.obligation).iter().map(|fact| fact.id).collect();
        map.serialize_entry("facts", &facts)?;
        map.serialize_entry("text", self.obligation.provision.text.get(self.language))?;
        map.end()
    }
}

#[derive(serde::Serialize)]
struct Irrelevant<'d> {
    fact: &'d str,
    provision: &'d str,
    regulation: &'d str,
    text: &'d str,
}

#[derive(serde::Serialize)]
struct OpenPoint<'d> {
    provision: &'d str,
    regulation: &'d str,
    text: &'d str,
}

#[derive(serde::Serialize)]
struct See<'d> {
    question: &'d str,
    provision: &'d str,
    regulation: &'d str,
}

/// What places of a case resolved to, by role; what a case file compares.
impl Decision {
    /// The code each given place has at the time asked for, by role.
    #[must_use]
    pub fn place_codes(&self) -> BTreeMap<&'static str, String> {
        let roles = crate::vocabulary::PlaceRole::ALL.into_iter();
        roles.filter_map(|role| self.resolved(role).map(|(_, place)| (role.id(), place.code.to_owned()))).collect()
    }
}

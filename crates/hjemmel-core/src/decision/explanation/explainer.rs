//! The parts of an explanation that tell what the law says: the headline, the reasons, the consequences, the doubt.

use super::Item;
use crate::decision::document::note;
use crate::decision::{Because, Cited, Decision, Layer, Status};
use crate::finding::Outcome;
use crate::language::{Label, Language};
use crate::messages::{self as words, fill};
use crate::regulation::{Addressee, Basis, Effect, Position, Provision, Regulation};
use crate::time::Validity;
use std::fmt::Write as _;

/// A decision and the language it is explained in.
pub(super) struct Explainer<'d> {
    pub(super) decision: &'d Decision,
    pub(super) language: Language,
    pub(super) because: Because,
    /// Whether several regulations are listed, so that each must be told by its name.
    pub(super) several: bool,
}

impl Explainer<'_> {
    pub(super) fn word(&self, label: Label) -> &'static str {
        label.get(self.language)
    }

    pub(super) fn headline(&self) -> (String, String) {
        let word = |label: Label| self.word(label).to_owned();
        match self.decision.status() {
            Status::Decided => {
                let verdict = self.decision.verdict();
                let label = verdict.map_or("", |verdict| verdict.label(self.language));
                let answer = verdict.map_or("", |verdict| verdict.answer(self.language));
                (capital(label), answer.to_owned())
            }
            Status::Unsettled => {
                let leaning = self.decision.leaning().map(|verdict| verdict.label(self.language));
                let leans = leaning.map(|verdict| fill(words::LEANS, self.language, &[("verdict", verdict)]));
                let nowhere = if self.decision.incomparable() { words::SIDE_BY_SIDE } else { words::LEANS_NOWHERE };
                (word(words::UNSETTLED), leans.unwrap_or_else(|| word(nowhere)))
            }
            Status::Undetermined => match self.decision.missing_places().next().filter(|_| self.decision.place().is_none()) {
                Some(role) => {
                    let text = fill(words::PLACE_MISSING, self.language, &[("role", role.label(self.language))]);
                    (word(words::UNDETERMINED), text)
                }
                None => (word(words::UNDETERMINED), word(words::UNDETERMINED_ANSWER)),
            },
            Status::NoRegulation => (word(words::NO_REGULATION), self.no_regulation()),
        }
    }

    fn no_regulation(&self) -> String {
        let place = self.decision.resolved(self.decision.factor()).map_or("", |(_, place)| place.name);
        if let Some(named) = self.decision.named() {
            let title = named.title().get(self.language);
            return fill(words::NOT_IN_PLACE, self.language, &[("regulation", title), ("place", place)]);
        }
        let on = self.decision.on().map(|on| fill(words::ON, self.language, &[("on", &on.to_string())])).unwrap_or_default();
        let on = format!("{on}{}", self.as_known());
        let mut text = fill(words::NO_REGULATION_HERE, self.language, &[("place", place), ("on", &on)]);
        for (message, found) in [words::ENDED, words::NOT_YET].into_iter().zip(self.decision.not_in_force()) {
            if let Some((regulation, Some(at))) = found {
                let values = [("regulation", regulation.title().get(self.language)), ("at", &at.to_string())];
                let _ = write!(text, " {}", fill(message, self.language, &values));
            }
        }
        text
    }

    /// As of when the law was to be known, as a part of a sentence; empty where that was not asked.
    fn as_known(&self) -> String {
        let known_on = self.decision.known_on().map(|on| fill(words::AS_KNOWN, self.language, &[("on", &on.to_string())]));
        known_on.unwrap_or_default()
    }

    pub(super) fn context(&self) -> String {
        let question = self.decision.question();
        let factor = self.decision.factor();
        let mut context = format!("{}: {}", question.label.get(self.language), question.prompt.get(self.language));
        if let Some((_, place)) = self.decision.resolved(factor) {
            let role = capital(factor.label(self.language));
            context = format!("{context} {role}: {} ({}).", place.name, place.code);
        }
        if let Some(on) = self.decision.on() {
            let values = [("on", on.to_string()), ("known", self.as_known())];
            let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
            context = format!("{context} {}", fill(words::ASKED_OF, self.language, &values));
        }
        let layers = || self.decision.layers().filter(|layer| layer.governing);
        if self.decision.on().is_none() && self.decision.named().is_none() && self.decision.layers().next().is_some() {
            context = format!("{context} {}", self.word(words::NO_DAY));
        } else if layers().any(|layer| matches!(layer.regulation.validity(), Validity::Window { from: Some(_), until: None })) {
            context = format!("{context} {}", self.word(words::NO_END));
        }
        match words::place_note(self.decision, self.language) {
            Some(note) => format!("{context} {note}"),
            None => context,
        }
    }

    /// Each layer with what it says, where there are several.
    pub(super) fn layers(&self) -> Vec<Item> {
        if !self.several {
            return Vec::new();
        }
        let item = |layer: Layer<'_>| {
            let verdict = match layer.outcome() {
                Outcome::Undetermined => self.word(words::UNDETERMINED_LAYER),
                outcome => self.outcome(outcome),
            };
            let title = layer.regulation.title().get(self.language);
            let governs = if layer.governing { self.word(words::GOVERNS) } else { "" };
            let reference = layer.regulation.reference();
            Item { text: format!("{title}: {verdict}{governs}."), reference }
        };
        self.decision.listed().into_iter().map(item).collect()
    }

    pub(super) fn why(&self) -> Vec<Item> {
        let rules = |cited: &Cited<'_>| matches!(cited.provision.effect, Effect::Outcome(_) | Effect::OutOfScope);
        let outcomes = self.decision.provisions().filter(rules);
        let mut items: Vec<Item> = outcomes.map(|cited| self.cited(cited.provision)).collect();
        if items.is_empty() && self.decision.status() == Status::Decided {
            items.push(Item { text: self.word(words::SILENT).to_owned(), reference: String::new() });
        }
        items.extend(self.sufficed());
        items
    }

    pub(super) fn what_to_do(&self) -> Vec<Item> {
        let asked = self.decision.obligations().map(|one| {
            let kind = if matches!(one.provision.effect, Effect::Duty(_)) { words::DUTY } else { words::ADVICE };
            let state = words::state(one.state);
            let addressee = match one.charge.addressee {
                Addressee::Employer => words::EMPLOYER,
                Addressee::Manager => words::MANAGER,
                Addressee::Employee => words::EMPLOYEE,
                Addressee::Organiser => words::ORGANISER,
                Addressee::Everyone => words::EVERYONE,
            };
            let mut item = self.cited(one.provision);
            let (kind, addressee, state) = (self.word(kind), self.word(addressee), self.word(state));
            item.reference = format!("{kind}, {addressee}: {state}{} · {}", self.decided_by(&one), item.reference);
            item
        });
        self.summary().into_iter().chain(asked).collect()
    }

    /// Clarifications of given facts that do not count, and of given places.
    pub(super) fn does_not_count(&self) -> Vec<Item> {
        let mut named: Vec<(&Provision, Vec<&str>)> = Vec::new();
        for (fact, cited) in self.decision.irrelevant() {
            let label = fact.label.get(self.language);
            match named.iter_mut().find(|(known, _)| std::ptr::eq(*known, cited.provision)) {
                Some((_, labels)) => labels.push(label),
                None => named.push((cited.provision, vec![label])),
            }
        }
        for (cited, roles) in self.decision.irrelevant_places() {
            named.push((cited.provision, roles.into_iter().map(|role| role.label(self.language)).collect()));
        }
        let items = named.into_iter().map(|(provision, labels)| {
            let mut item = self.cited(provision);
            item.text = format!("{}: {}", capital(&labels.join(", ")), item.text);
            item
        });
        items.chain(self.immaterial()).collect()
    }

    /// Clarifications that declare nothing irrelevant, and the questions that should be asked too.
    pub(super) fn also(&self) -> Vec<Item> {
        let plain = self.decision.provisions().filter(|cited| {
            matches!(&cited.provision.effect, Effect::Clarification { irrelevant, irrelevant_places } if irrelevant.is_empty() && irrelevant_places.is_empty())
        });
        let mut items: Vec<Item> = plain.map(|cited| self.cited(cited.provision)).collect();
        let mut pointed: Vec<&str> = Vec::new();
        for (question, _) in self.decision.see() {
            if !pointed.contains(&question.id) {
                pointed.push(question.id);
                let prompt = question.prompt.get(self.language);
                let text = fill(words::SEE, self.language, &[("prompt", prompt), ("question", question.id)]);
                items.push(Item { text, reference: String::new() });
            }
        }
        items
    }

    pub(super) fn doubt(&self) -> Vec<Item> {
        // The readings that carry the answer, and those by which something that was given does not count.
        let uncounted = self.decision.irrelevant().map(|(_, cited)| cited);
        let uncounted = uncounted.chain(self.decision.irrelevant_places().map(|(cited, _)| cited));
        let uncounted: Vec<&Provision> = uncounted.map(|cited| cited.provision).collect();
        let doubtful = self.decision.provisions().map(|cited| cited.provision).filter(|provision| {
            let read = matches!(provision.effect, Effect::Outcome(_)) || uncounted.iter().any(|own| std::ptr::eq(*own, *provision));
            provision.note.is_some() && read
        });
        let item =
            |provision: &Provision| Item { text: note(provision, self.language).to_owned(), reference: provision.id.clone() };
        let mut items: Vec<Item> = doubtful.map(item).collect();
        for layer in self.decision.listed() {
            let undated = match layer.regulation.validity() {
                Validity::Unstated => Some(words::UNDATED),
                Validity::Window { from: None, .. } => Some(words::START_UNSTATED),
                Validity::Window { .. } => None,
            };
            let reference = if self.several { layer.regulation.id().to_owned() } else { String::new() };
            items.extend(undated.map(|undated| Item { text: self.word(undated).to_owned(), reference: reference.clone() }));
            let note = layer.regulation.validity_note();
            items.extend(note.map(|note| Item { text: note.get(self.language).to_owned(), reference }));
        }
        for (other, role) in self.decision.not_reached() {
            let values = [("regulation", other.title().get(self.language)), ("role", role.label(self.language))];
            let text = fill(words::BY_ANOTHER_PLACE, self.language, &values);
            items.push(Item { text, reference: other.id().to_owned() });
        }
        for late in self.decision.known_later() {
            let on = late.known_from().map_or_else(String::new, |on| on.to_string());
            let values = [("regulation", late.title().get(self.language)), ("on", on.as_str())];
            let text = fill(words::KNOWN_LATER, self.language, &values);
            items.push(Item { text, reference: late.id().to_owned() });
        }
        if let (Some(named), Some(on)) = (self.decision.named(), self.decision.on())
            && named.validity().start().is_some()
            && !named.validity().covers(on)
        {
            let text = fill(words::OUTSIDE_ITS_TIME, self.language, &[("on", &on.to_string())]);
            items.push(Item { text, reference: named.id().to_owned() });
        }
        let undated: Vec<&Regulation> = self.decision.undated().collect();
        if !undated.is_empty() {
            let titles: Vec<&str> = undated.iter().map(|regulation| regulation.title().get(self.language)).collect();
            let ids: Vec<&str> = undated.iter().map(|regulation| regulation.id()).collect();
            let text = fill(words::UNDATED_LEFT_OUT, self.language, &[("regulations", &titles.join("; "))]);
            items.push(Item { text, reference: ids.join(", ") });
        }
        items
    }

    pub(super) fn outcome(&self, outcome: Outcome) -> &'static str {
        match outcome {
            Outcome::Decided(verdict) => verdict.label(self.language),
            _ => self.word(words::BASIS_UNSETTLED),
        }
    }

    pub(super) fn consulted(&self) -> Vec<Item> {
        let layers: Vec<&Regulation> = self.decision.listed().into_iter().map(|layer| layer.regulation).collect();
        let named = self.decision.named().filter(|_| layers.is_empty());
        let item = |regulation: &Regulation| {
            let title = regulation.title().get(self.language);
            let (from, until) = match regulation.validity() {
                Validity::Unstated => (None, None),
                Validity::Window { from, until } => (from.map(|from| from.to_string()), until.map(|until| until.to_string())),
            };
            let words = match (&from, &until) {
                (Some(_), Some(_)) => Some(words::VALID),
                (Some(_), None) => Some(words::VALID_FROM),
                (None, Some(_)) => Some(words::VALID_UNTIL),
                (None, None) => None,
            };
            let values = [("from", from.as_deref().unwrap_or_default()), ("until", until.as_deref().unwrap_or_default())];
            let valid = words.map(|words| format!(", {}", fill(words, self.language, &values)));
            let text = format!("{title}{}.", valid.unwrap_or_default());
            Item { text, reference: format!("{} · {}", regulation.reference(), regulation.digest()) }
        };
        layers.into_iter().chain(named).map(item).collect()
    }

    pub(super) fn cited(&self, provision: &Provision) -> Item {
        let basis = match provision.basis {
            Basis::Stated => words::STATED,
            Basis::Inferred => words::INFERRED,
            Basis::Unsettled => words::BASIS_UNSETTLED,
        };
        let mut reference = format!("{} · {} · {}", provision.id, self.word(basis), self.position(&provision.source));
        // Of several regulations the one it stands in: their ids are their own affair.
        if let Some(own) = self.stands_in(provision).filter(|_| self.several) {
            let _ = write!(reference, " · {own}");
        }
        Item { text: provision.text.get(self.language).to_owned(), reference }
    }

    /// The id of the regulation that a provision stands in.
    fn stands_in(&self, provision: &Provision) -> Option<&str> {
        let mut layers = self.decision.layers();
        let own = layers.find(|layer| layer.regulation.provisions().iter().any(|one| std::ptr::eq(one, provision)));
        own.map(|layer| layer.regulation.id())
    }

    fn position(&self, position: &Position) -> String {
        let heading = position.heading.as_str();
        match &position.sentence {
            Some(sentence) => {
                let number = sentence.number.to_string();
                fill(words::SENTENCE, self.language, &[("heading", heading), ("sentence", &number)])
            }
            None => fill(words::HEADING, self.language, &[("heading", heading)]),
        }
    }
}

pub(super) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

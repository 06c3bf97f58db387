//! The parts of an explanation that are read from the table: what is missing or presumed, what sufficed, what would change it,
//! how many there may be, and how it stands with what must be done.

use super::Item;
use super::explainer::{Explainer, capital};
use crate::decision::{Changed, Missing, Most, Obligation, State, To};
use crate::facts::written;
use crate::finding::Outcome;
use crate::messages::{self as words, fill};
use crate::regulation::Effect;
use crate::vocabulary::{Domain, Fact, PlaceRole, Value};

impl Explainer<'_> {
    pub(super) fn missing(&self) -> Vec<Item> {
        let missing = self.decision.missing();
        let facts = missing
            .iter()
            .map(|one| Item { text: one.fact.prompt.get(self.language).to_owned(), reference: self.consequences(one) });
        // The place that decides which law applies is asked for in the headline.
        let asked_for = self.decision.missing_places().filter(|_| self.decision.place().is_some());
        let places = asked_for.map(|role| Item {
            text: fill(words::PLACE_ASKED_FOR, self.language, &[("role", role.label(self.language))]),
            reference: role.id().to_owned(),
        });
        facts.chain(places).chain(self.usual_case()).collect()
    }

    /// What the answer would be where everything is as the vocabulary presumes.
    fn usual_case(&self) -> Option<Item> {
        let usual = self.decision.presuming()?;
        let outcome = usual.outcome().filter(|outcome| *outcome != Outcome::Undetermined)?;
        let presumed: Vec<String> = usual.presumed().map(|(_, fact, value)| self.is(fact, value)).collect();
        let values = [("facts", self.all_of(&presumed)), ("verdict", self.outcome(outcome).to_owned())];
        let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
        Some(Item { text: fill(words::USUALLY, self.language, &values), reference: String::new() })
    }

    pub(super) fn presumed(&self) -> Vec<Item> {
        let presumed = self.decision.presumed().map(|(_, fact, value)| Item {
            text: fill(words::PRESUMED_FACT, self.language, &[("fact", &self.is(fact, value))]),
            reference: format!("{} = {}", fact.id, written(fact, value)),
        });
        presumed.collect()
    }

    /// The facts that sufficed, where any did.
    pub(super) fn sufficed(&self) -> Option<Item> {
        let value = |fact: &Fact| self.decision.given().find(|(_, own, _)| std::ptr::eq(*own, fact)).map(|(.., value)| value);
        let mut facts: Vec<String> = self.because.facts.iter().filter_map(|fact| Some(self.is(fact, value(fact)?))).collect();
        let place = |role: &PlaceRole| {
            let name = self.decision.resolved(*role)?.1.name;
            Some(fill(words::FACT_IS, self.language, &[("fact", role.label(self.language)), ("value", name)]))
        };
        facts.extend(self.because.places.iter().filter_map(place));
        let message = if self.decision.presumed().next().is_some() { words::BECAUSE_PRESUMED } else { words::BECAUSE };
        let text = fill(message, self.language, &[("facts", &self.all_of(&facts))]);
        (!facts.is_empty()).then_some(Item { text, reference: String::new() })
    }

    /// The given facts that the answer does not need.
    pub(super) fn immaterial(&self) -> Option<Item> {
        let labels: Vec<String> = self.because.immaterial.iter().map(|fact| self.quoted(fact.label.get(self.language))).collect();
        let text = fill(words::IMMATERIAL, self.language, &[("facts", &self.all_of(&labels))]);
        (!labels.is_empty()).then_some(Item { text, reference: String::new() })
    }

    pub(super) fn changes(&self) -> Vec<Item> {
        let Some(changes) = self.decision.changes() else {
            return vec![Item { text: self.word(words::TOO_MANY).to_owned(), reference: String::new() }];
        };
        let item = |change: &crate::decision::Alternative| {
            let facts: Vec<String> = change.facts.iter().map(|changed| self.becomes(changed)).collect();
            let values = [("verdict", change.verdict.label(self.language)), ("facts", &self.all_of(&facts))];
            Item { text: fill(words::WOULD_BE, self.language, &values), reference: String::new() }
        };
        changes.iter().map(item).collect()
    }

    pub(super) fn how_many(&self) -> Vec<Item> {
        let item = |limit: crate::decision::Limit| {
            let message = match limit.most {
                Most::Count(_) if limit.verdict == Some(self.decision.question().not_regulated()) => words::MORE_THAN,
                Most::Count(_) => words::AT_MOST,
                Most::UpTo(_) => words::FOR_CERTAIN,
                Most::Any => words::ANY_NUMBER,
                Most::NoNumber => words::NO_NUMBER,
                Most::Scattered | Most::Open => return None,
            };
            let most = limit.most.number().map_or_else(String::new, |most| most.to_string());
            let count = capital(limit.fact.label.get(self.language));
            let values = [("count", count.as_str()), ("most", &most)];
            Some(Item { text: fill(message, self.language, &values), reference: limit.fact.id.to_owned() })
        };
        self.decision.limits().into_iter().filter_map(item).collect()
    }

    /// How many duties and pieces of advice there are, and how it stands with them; `None` where there are none.
    pub(super) fn summary(&self) -> Option<Item> {
        let kinds = [(true, words::DUTIES), (false, words::PIECES_OF_ADVICE)];
        let parts = kinds.into_iter().filter_map(|(duty, [one, many])| {
            let own = |one: &Obligation<'_>| matches!(one.provision.effect, Effect::Duty(_)) == duty;
            let states: Vec<State> = self.decision.obligations().filter(own).map(|one| one.state).collect();
            let counted = State::ALL.into_iter().filter_map(|state| {
                let count = states.iter().filter(|own| **own == state).count();
                (count > 0).then(|| format!("{count} {}", self.word(words::state(state))))
            });
            let counted: Vec<String> = counted.collect();
            let kind = if states.len() == 1 { one } else { many };
            (!states.is_empty()).then(|| format!("{} {}: {}", states.len(), self.word(kind), counted.join(", ")))
        });
        let parts: Vec<String> = parts.collect();
        (!parts.is_empty()).then(|| Item { text: format!("{}.", parts.join("; ")), reference: String::new() })
    }

    /// The facts that decide how it stands with a duty: those not given where that is not known, else those given.
    pub(super) fn decided_by(&self, one: &Obligation<'_>) -> String {
        let facts: Vec<String> =
            self.decision.turns_on(one).into_iter().map(|fact| self.quoted(fact.label.get(self.language))).collect();
        match facts.as_slice() {
            [] => String::new(),
            facts => fill(words::BY_FACTS, self.language, &[("facts", &facts.join(", "))]),
        }
    }

    /// Which values of a missing fact lead where, values that lead to the same taken together. The values as they are written
    /// too: whoever reads this line is about to give them.
    fn consequences(&self, missing: &Missing) -> String {
        // A longer list of values that lead to the same is not read: they are the others.
        const MOST: usize = 6;
        let mut groups: Vec<(&[Outcome], Vec<&str>)> = Vec::new();
        for (value, outcomes) in &missing.values {
            match groups.iter_mut().find(|(known, _)| known == outcomes) {
                Some((_, values)) => values.push(value),
                None => groups.push((outcomes, vec![value])),
            }
        }
        groups.sort_by_key(|(_, values)| values.len() > MOST);
        let or = self.word(words::OR);
        let last = groups.len().saturating_sub(1);
        let group = |(at, (outcomes, values)): (usize, (&[Outcome], Vec<&str>))| {
            let outcomes: Vec<&str> = outcomes.iter().map(|outcome| self.outcome(*outcome)).collect();
            let values = match values.len() {
                more if more > MOST && at == last && at > 0 => self.word(words::OTHERWISE).to_owned(),
                _ => values.iter().map(|value| self.named(missing.fact, value)).collect::<Vec<_>>().join(", "),
            };
            format!("{values}: {}", outcomes.join(or))
        };
        let groups: Vec<String> = groups.into_iter().enumerate().map(group).collect();
        format!("{} – {}", missing.fact.id, groups.join("; "))
    }

    /// A value as it is written, and in words where those are others.
    fn named(&self, fact: &Fact, value: &str) -> String {
        let label = match fact.domain {
            Domain::Terms(set) => set.terms.iter().find(|term| term.id == value).map(|term| term.label.get(self.language)),
            Domain::YesNo => Some(self.word(if value == "true" { words::YES } else { words::NO })),
            Domain::Count => None,
        };
        match label {
            Some(label) if label.replace(' ', "_") != value => format!("{value} ({label})"),
            _ => value.to_owned(),
        }
    }

    /// That a fact has a value, as a part of a sentence.
    fn is(&self, fact: &Fact, value: Value) -> String {
        self.says(fact, &self.value(fact, value))
    }

    fn says(&self, fact: &Fact, value: &str) -> String {
        let message = if let Domain::YesNo = fact.domain { words::ANSWER_IS } else { words::FACT_IS };
        fill(message, self.language, &[("fact", fact.label.get(self.language)), ("value", value)])
    }

    /// What a fact would have to be, as a part of a sentence.
    fn becomes(&self, changed: &Changed) -> String {
        let fact = changed.fact;
        match &changed.to {
            To::OneOf(values) => {
                let values: Vec<String> = values.iter().map(|value| self.value(fact, *value)).collect();
                self.says(fact, &values.join(self.word(words::OR)))
            }
            To::Count(from, until) => {
                let message = match (from, until) {
                    (0, Some(1..)) => words::UP_TO,
                    (_, None) => words::OR_MORE,
                    (from, Some(until)) if from == until => words::EXACTLY,
                    _ => words::BETWEEN,
                };
                let until = until.map_or_else(String::new, |until| until.to_string());
                let count = fill(message, self.language, &[("from", &from.to_string()), ("until", &until)]);
                fill(words::COUNT_IS, self.language, &[("fact", fact.label.get(self.language)), ("count", &count)])
            }
        }
    }

    /// A value in words, quoted where it is a term.
    fn value(&self, fact: &Fact, value: Value) -> String {
        match (value, fact.domain) {
            (Value::Term(position), Domain::Terms(set)) => {
                self.quoted(set.terms.get(usize::from(position)).map_or("", |term| term.label.get(self.language)))
            }
            (Value::YesNo(true), _) => self.word(words::YES).to_owned(),
            (Value::YesNo(false), _) => self.word(words::NO).to_owned(),
            _ => written(fact, value),
        }
    }

    fn quoted(&self, text: &str) -> String {
        fill(words::QUOTED, self.language, &[("text", text)])
    }

    /// Several parts of a sentence, all of which hold.
    fn all_of(&self, parts: &[String]) -> String {
        match parts {
            [start @ .., last] if !start.is_empty() => format!("{}{}{last}", start.join(", "), self.word(words::AND)),
            _ => parts.concat(),
        }
    }
}

//! The situations that a table tells apart, one by one: what the suites on reasons try in full.

use crate::Sequence;
use hjemmel::{Decision, Domain, Extent, FactId, Facts, Law, Outcome, PlaceRole, Query, Question, Value, Verdict};

/// A question under one extent of a regulation, with the values that its table tells apart.
pub struct Asked<'l> {
    law: &'l Law,
    /// The regulation, by its version.
    pub id: String,
    /// The question.
    pub question: &'static Question,
    /// Where and when.
    pub extent: &'l Extent,
    role: PlaceRole,
    place: String,
    /// The facts, each with a value of every class and how many values the class has; a count's classes have one each.
    pub axes: Vec<(FactId, Vec<(Value, u32)>)>,
}

impl Asked<'_> {
    /// Every question of every extent of the bundled law whose situations, unknown facts included, are within bounds; those
    /// that ask for a place are left out.
    pub fn all(law: &Law, bounds: std::ops::RangeInclusive<usize>) -> Vec<Asked<'_>> {
        let mut all = Vec::new();
        for regulation in law.regulations() {
            let id = regulation.reference();
            for extent in regulation.extents() {
                for question in regulation.questions() {
                    let Some(table) = extent.table(question) else { continue };
                    let size: usize = table.axes().iter().map(|axis| axis.classes() + 1).product();
                    if !bounds.contains(&size) || table.axes().iter().any(|axis| axis.fact().role().is_some()) {
                        continue;
                    }
                    let place = extent.places().and_then(|places| places.first()).copied();
                    let place = place.and_then(|place| law.register().describe_at_some_time(place, None));
                    let place = place.map_or("3030", |place| place.code).to_owned();
                    let axes = table.axes().iter().map(|axis| (axis.fact(), classes(axis, question))).collect();
                    let role = regulation.connecting_factor(question).first().copied().unwrap_or(question.place);
                    all.push(Asked { law, id: id.clone(), question, extent, role, place, axes });
                }
            }
        }
        all
    }

    /// The same question put to the law, with these facts.
    pub fn query(&self, facts: Facts) -> Query<'_> {
        let query = Query::new(facts).place(self.role, &self.place).under(&self.id);
        self.extent.from().map_or(query, |from| query.on(from))
    }

    /// The answer.
    pub fn decide(&self, facts: Facts) -> Decision {
        self.law.decide(&self.query(facts)).unwrap_or_else(|error| panic!("{} {facts:?}: {error}", self.id))
    }

    /// Facts by the position of each one's value; past the last: unknown.
    pub fn facts(&self, positions: &[usize]) -> Facts {
        let values = self.axes.iter().zip(positions).filter_map(|((fact, values), at)| Some((*fact, values.get(*at)?.0)));
        values.fold(Facts::new(self.question), |facts, (fact, value)| facts.with_fact(fact, value).unwrap_or(facts))
    }

    /// The outcome, leanings aside.
    pub fn outcome(&self, positions: &[usize]) -> Outcome {
        settled(self.extent.outcome(&self.facts(positions)))
    }

    /// Every way to give or leave out facts, as positions; with `unknown` along which axes that is tried.
    pub fn partials(&self, unknown: impl Fn(usize) -> bool) -> Vec<Vec<usize>> {
        self.axes.iter().enumerate().fold(vec![Vec::new()], |known, (at, (_, values))| {
            let last = values.len() + usize::from(unknown(at));
            known.into_iter().flat_map(|start| (0..last).map(move |value| [&start[..], &[value]].concat())).collect()
        })
    }

    /// The completions of a partial one.
    pub fn completions(&self, partial: &[usize]) -> Vec<Vec<usize>> {
        self.axes.iter().zip(partial).fold(vec![Vec::new()], |known, ((_, values), own)| {
            let range = if *own < values.len() { *own..own + 1 } else { 0..values.len() };
            known.into_iter().flat_map(|start| range.clone().map(move |value| [&start[..], &[value]].concat())).collect()
        })
    }
}

fn classes(axis: &hjemmel::Axis, question: &Question) -> Vec<(Value, u32)> {
    let fact = &question.facts[axis.fact().index()];
    let mut classes: Vec<(Value, u32)> = Vec::new();
    let all: Vec<Value> = match fact.domain {
        Domain::Terms(set) => (0..=u8::MAX).zip(set.terms).map(|(at, _)| Value::Term(at)).collect(),
        Domain::YesNo => vec![Value::YesNo(false), Value::YesNo(true)],
        Domain::Count => std::iter::once(0).chain(axis.cuts().iter().copied()).map(Value::Count).collect(),
    };
    let mut known: Vec<usize> = Vec::new();
    for value in all {
        let class = (0..axis.classes()).find(|class| axis.contains(*class, value)).unwrap_or_default();
        match known.iter().position(|own| *own == class) {
            Some(at) => classes[at].1 += 1,
            None => {
                known.push(class);
                classes.push((value, 1));
            }
        }
    }
    classes
}

/// A drawn situation: every fact of the question given.
///
/// # Panics
/// Where a fact does not take one of its own values.
#[must_use]
pub fn drawn_in_full(question: &'static Question, sequence: &mut Sequence) -> Facts {
    let mut facts = Facts::new(question);
    for fact in question.facts {
        let text = match fact.domain {
            Domain::Terms(set) => set.terms[sequence.below(set.terms.len())].id.to_owned(),
            Domain::YesNo => (sequence.below(2) == 0).to_string(),
            Domain::Count => [0, 5, 10, 20, 50, 300][sequence.below(6)].to_string(),
        };
        facts.set_text(fact.id, &text).unwrap_or_else(|error| panic!("{}: {error}", fact.id));
    }
    facts
}

/// An outcome without its leaning: leanings are opinions on an unclear law, and change no outcome.
#[must_use]
pub fn settled(outcome: Outcome) -> Outcome {
    if let Outcome::Unsettled(_) = outcome { Outcome::Unsettled(None) } else { outcome }
}

/// The verdict of an outcome, where there is one.
#[must_use]
pub fn verdict(outcome: Outcome) -> Option<Verdict> {
    if let Outcome::Decided(verdict) = outcome { Some(verdict) } else { None }
}

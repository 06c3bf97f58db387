//! How many questions an interview asks, as a table: for each question of each bundled regulation the mean over situations
//! drawn uniformly, beside the optimum, and beside asking in a fixed order.
//!
//! `cargo run --release -p hjemmel-benches --bin questions > benches/questions.md`

use hjemmel::{Domain, FactId, Facts, Interview, Law, Query, Question, Step, Value, bundled};
use std::collections::HashMap;

/// Situations drawn for each question.
const DRAWN: usize = 2_000;

const HEAD: &str = "# How many questions an interview asks

The mean over 2,000 situations drawn uniformly: every value of a fact is as likely as any other, and every range into which limits cut
a count. *Asked* is what the interview asks; *optimum* is the expected number where the best question is asked every time, worked out
exactly over all situations; *fixed order* asks the facts in the vocabulary's order, those only that can still change the outcome.
Place and time are given. One line for each table: a regulation whose provisions begin on different days has several. Written by
`cargo run --release -p hjemmel-benches --bin questions`.

| regulation | question | facts | situations | asked | optimum | fixed order |
|---|---|---|---|---|---|---|";

fn main() -> Result<(), hjemmel::Error> {
    let law = bundled()?;
    println!("{HEAD}");
    let (mut lines, mut sums) = (0u32, [0.0; 3]);
    for regulation in law.regulations() {
        for question in regulation.questions() {
            let mut told: Vec<*const hjemmel::Table> = Vec::new();
            for extent in regulation.extents() {
                let Some(table) = extent.table(question).filter(|table| !table.axes().is_empty()) else { continue };
                if told.contains(&std::ptr::from_ref(table)) || table.axes().iter().any(|axis| axis.fact().role().is_some()) {
                    continue;
                }
                told.push(table);
                let id = format!("{}@{}", regulation.id(), regulation.version());
                let place = extent.places().and_then(|places| places.first()).copied();
                let place = place.and_then(|place| law.register().describe_at_some_time(place, None));
                let place = place.map_or("3030", |place| place.code);
                let role = regulation.connecting_factor(question).first().copied().unwrap_or(question.place);
                let query = Query::new(Facts::new(question)).place(role, place).under(&id);
                let query = extent.from().map_or(query, |from| query.on(from));
                let domains: Vec<(FactId, Vec<Value>)> =
                    table.axes().iter().map(|axis| (axis.fact(), values(axis, question))).collect();
                let mut asked = Asking { law: &law, query, known: HashMap::new(), fixed: false };
                let mut fixed = Asking { law: &law, query, known: HashMap::new(), fixed: true };
                let (mut best, mut listed, mut seed) = (0usize, 0usize, 1u64);
                for _ in 0..DRAWN {
                    let situation = domains.iter().fold(Facts::new(question), |facts, (fact, values)| {
                        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                        let at = usize::try_from(seed >> 33).unwrap_or_default() % values.len();
                        facts.with_fact(*fact, values[at]).unwrap_or(facts)
                    });
                    best += asked.count(&situation)?;
                    listed += fixed.count(&situation)?;
                }
                let mean = |count: usize| count as f64 / DRAWN as f64;
                let optimum = table.fewest_questions(&Facts::new(question));
                let shown = optimum.map_or_else(|| "too many situations".to_owned(), |optimum| format!("{optimum:.2}"));
                println!(
                    "| `{}` | {} | {} | {} | {:.2} | {shown} | {:.2} |",
                    regulation.id(),
                    question.id,
                    table.axes().len(),
                    table.situations(),
                    mean(best),
                    mean(listed)
                );
                lines += 1;
                for (sum, own) in sums.iter_mut().zip([mean(best), optimum.unwrap_or_default(), mean(listed)]) {
                    *sum += own;
                }
            }
        }
    }
    let [asked, optimum, fixed] = sums.map(|sum| sum / f64::from(lines));
    println!("| mean of {lines} | | | | {asked:.2} | {optimum:.2} | {fixed:.2} |");
    Ok(())
}

/// The values of a fact, of a count one for each class.
fn values(axis: &hjemmel::Axis, question: &Question) -> Vec<Value> {
    match question.facts[axis.fact().index()].domain {
        Domain::Terms(set) => (0..=u8::MAX).zip(set.terms).map(|(at, _)| Value::Term(at)).collect(),
        Domain::YesNo => vec![Value::YesNo(false), Value::YesNo(true)],
        Domain::Count => std::iter::once(0).chain(axis.cuts().iter().copied()).map(Value::Count).collect(),
    }
}

/// A way of asking, with what it asks next wherever it has been.
struct Asking<'l> {
    law: &'l Law,
    query: Query<'l>,
    known: HashMap<String, Option<FactId>>,
    fixed: bool,
}

impl Asking<'_> {
    /// How many questions lead from nothing to the outcome of a situation.
    fn count(&mut self, situation: &Facts) -> Result<usize, hjemmel::Error> {
        let mut facts = Facts::new(situation.question());
        let mut count = 0;
        while let Some(id) = self.next(&facts)? {
            let value = situation.get(id);
            facts = value.and_then(|value| facts.with_fact(id, value)).unwrap_or(facts);
            count += 1;
        }
        Ok(count)
    }

    fn next(&mut self, facts: &Facts) -> Result<Option<FactId>, hjemmel::Error> {
        let key = format!("{facts:?}");
        if let Some(known) = self.known.get(&key) {
            return Ok(*known);
        }
        let query = self.query.with_facts(*facts);
        let next = if self.fixed {
            let missing = self.law.decide(&query)?.missing();
            let ids = missing.iter().filter_map(|one| facts.question().fact(one.fact.id).ok()).map(|(id, _)| id);
            ids.min()
        } else {
            match Interview::new(self.law, &query).next()? {
                Step::Fact(fact) => Some(facts.question().fact(fact.id)?.0),
                _ => None,
            }
        };
        self.known.insert(key, next);
        Ok(next)
    }
}

//! What the loader accepts and a jurist should still look at. Each remark is computed; none is guessed.

use super::Law;
use crate::finding::{Outcome, ProvisionSet};
use crate::load::situation;
use crate::named::named;
use crate::regulation::{Effect, Extent, Period, Provision, Regulation};
use crate::table::{self, Table, Turn};
use crate::time::Validity;
use crate::vocabulary::{FactId, Question};
use hashbrown::HashSet;
use std::collections::BTreeSet;

named! {
    /// The kinds of remark on a law.
    #[non_exhaustive]
    RemarkCode {
        /// A dated regulation replaces an instrument that is not loaded, so that nothing ends.
        ReplacesUnknown "replaces_unknown",
        /// A dated regulation replaces an instrument of which no version began before it, so that nothing ends.
        ReplacesNothing "replaces_nothing",
        /// A dated regulation states no end, nothing loaded ends it, and no note says so.
        NoEnd "no_end",
        /// An outcome provision without which every situation would have the same outcome, on the same basis.
        NeverDecisive "never_decisive",
        /// A fact or place is declared irrelevant, and the outcome turns on it where that is declared.
        IrrelevantButDecisive "irrelevant_but_decisive",
        /// The provisions on a question combine in too many ways to tell which of them are never decisive.
        TooLarge "too_large_to_check",
    }
}

/// Something in a law that may be a mistake.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Remark {
    /// What kind.
    pub code: RemarkCode,
    /// The regulation, by its id and version: `id@version`.
    pub regulation: String,
    /// The provision, by its id, where it is about one.
    pub provision: Option<String>,
    /// What there is to look at, in words.
    pub message: String,
}

impl Law {
    /// What may be a mistake in each regulation, though all of them load: in the order of the regulations, then of what is
    /// theirs alone before what is their provisions', then of the provisions.
    ///
    /// Takes about as long as loading the law did; some seconds where a file is as large as files may be.
    #[must_use]
    pub fn check(&self) -> Vec<Remark> {
        let mut remarks = Vec::new();
        for (position, regulation) in (0..u32::MAX).zip(self.regulations()) {
            let mut note = |code, provision: Option<&Provision>, message| {
                let (regulation, provision) = (regulation.reference(), provision.map(|one| one.id.clone()));
                remarks.push(Remark { code, regulation, provision, message });
            };
            self.whole(position, regulation, &mut note);
            for (question, positions) in &regulation.by_question {
                let on_question = OnQuestion { law: self, regulation, question, positions };
                on_question.never_decisive(&mut note);
                on_question.irrelevant_but_decisive(&mut note);
            }
        }
        remarks
    }

    /// What is to be said of a regulation as a whole.
    fn whole<'r>(
        &self,
        position: u32,
        regulation: &'r Regulation,
        note: &mut impl FnMut(RemarkCode, Option<&'r Provision>, String),
    ) {
        let (Validity::Window { until, .. }, begins @ Some(_)) = (regulation.validity(), regulation.begins()) else { return };
        // What has no stated start ends nothing, so that it matters only here.
        for id in regulation.replaces() {
            let Some(versions) = self.0.by_id.get(id) else {
                let message = format!("it replaces `{id}`, which is not loaded: nothing ends where it begins");
                note(RemarkCode::ReplacesUnknown, None, message);
                continue;
            };
            let begun = |version: &u32| self.at(*version).and_then(Regulation::begins).is_some_and(|own| Some(own) < begins);
            if id == regulation.id() || !versions.iter().any(begun) {
                let message = format!("it replaces `{id}`, of which no version began before it: nothing ends where it begins");
                note(RemarkCode::ReplacesNothing, None, message);
            }
        }
        let goes_on = |extent: &Extent| matches!(extent.period, Period::From(_, None));
        let open = until.is_none() && regulation.extents().iter().any(goes_on);
        if open && regulation.validity_note().is_none() && self.ended(position, None).is_none() {
            let message = "it states no end, nothing loaded ends it, and no `validity_note` says why";
            note(RemarkCode::NoEnd, None, message.to_owned());
        }
    }
}

/// The most steps in which the combinations of the provisions on a question are looked for, and the most times that what
/// follows is worked out with one of them taken out: a second of work. The largest bundled question needs a hundredth.
const MAX_STEPS: usize = 1 << 20;

/// The provisions of a regulation on one question.
struct OnQuestion<'r> {
    law: &'r Law,
    regulation: &'r Regulation,
    question: &'static Question,
    positions: &'r [usize],
}

impl<'r> OnQuestion<'r> {
    fn provisions(&self) -> impl Iterator<Item = &'r Provision> {
        let all = self.regulation.provisions();
        self.positions.iter().filter_map(|at| all.get(*at))
    }

    /// The different sets of provisions that apply at some time and place, each with its table.
    fn tables(&self) -> Vec<(ProvisionSet, &'r Table)> {
        let mut seen = HashSet::new();
        let extents = self.regulation.extents().iter();
        let tables = extents.filter_map(|extent| Some((extent.active(self.question), extent.table(self.question)?)));
        tables.filter(|(active, _)| seen.insert(*active)).collect()
    }

    /// The provisions that answer the question.
    fn rules(&self) -> ProvisionSet {
        self.which(|_, provision| matches!(provision.effect, Effect::Outcome(_)))
    }

    /// The provisions of which something holds, by their positions.
    fn which(&self, holds: impl Fn(usize, &Provision) -> bool) -> ProvisionSet {
        let own = self.provisions().enumerate().filter(|(position, provision)| holds(*position, provision));
        own.map(|(position, _)| position).collect()
    }

    /// Notes the outcome provisions without which no situation, at any time and place, would have another outcome or basis.
    fn never_decisive(&self, note: &mut impl FnMut(RemarkCode, Option<&'r Provision>, String)) {
        let provisions: Vec<&Provision> = self.provisions().collect();
        let overrides = table::overrides(self.regulation.provisions(), self.positions);
        let rules = self.rules();
        // What the outcome can turn on: what answers, and what defeats any of these.
        let answers = rules.union(self.which(|_, provision| matches!(provision.effect, Effect::OutOfScope)));
        let mut matters = answers;
        let defeating = |set: ProvisionSet| -> ProvisionSet {
            let own = overrides.iter().enumerate().filter(|(_, defeated)| !defeated.intersection(set).is_empty());
            own.map(|(position, _)| position).collect()
        };
        while !defeating(matters).minus(matters).is_empty() {
            matters = matters.union(defeating(matters));
        }
        // What defeats a duty or an advice is there for that too.
        let others = |position: &usize| overrides.get(*position).is_some_and(|defeated| !defeated.minus(answers).is_empty());
        let conclude = |applies| {
            let (finding, clash) = table::conclude(self.question, &provisions, &overrides, applies);
            (finding.outcome, finding.basis, clash)
        };
        let (mut used, mut decisive, mut left) = (ProvisionSet::default(), ProvisionSet::default(), MAX_STEPS);
        let mut too_large = || {
            let id = self.question.id;
            let message = format!("the provisions on `{id}` combine in too many ways to tell which of them are never decisive");
            note(RemarkCode::TooLarge, None, message);
        };
        for (active, _) in self.tables() {
            let (own, places) = (active.intersection(matters), self.law.register().len());
            used = used.union(active.intersection(rules));
            let Some(met) = table::combinations(self.question, &provisions, own, places, left) else { return too_large() };
            for applies in met {
                let open = applies.intersection(rules).minus(decisive);
                let Some(rest) = left.checked_sub(1 + open.len()) else { return too_large() };
                left = rest;
                let whole = conclude(applies);
                // Where two clash without it, it settles what they say.
                let turns = |one: &usize| conclude(applies.minus(ProvisionSet::of(*one))) != whole;
                decisive = decisive.union(open.iter().filter(turns).collect());
            }
        }
        for position in used.minus(decisive).iter().filter(|position| !others(position)) {
            let message = "without it every situation would have the same outcome, on the same basis: where it applies it is \
                           overridden, or others say the same, or what it says is what follows where nothing is said";
            note(RemarkCode::NeverDecisive, provisions.get(position).copied(), message.to_owned());
        }
    }

    /// Notes the facts and places that a clarification declares irrelevant, and on which the outcome turns where it applies.
    fn irrelevant_but_decisive(&self, note: &mut impl FnMut(RemarkCode, Option<&'r Provision>, String)) {
        let declares = |provision: &Provision| -> Vec<FactId> {
            let Effect::Clarification { irrelevant, irrelevant_places } = &provision.effect else { return Vec::new() };
            let places = irrelevant_places.iter().map(|role| FactId::place(self.question, *role));
            irrelevant.iter().copied().chain(places).collect()
        };
        let declared: Vec<Vec<FactId>> = self.provisions().map(declares).collect();
        let facts: BTreeSet<FactId> = declared.iter().flatten().copied().collect();
        let tables = self.tables();
        let mut found: Vec<(FactId, Turn)> = Vec::new();
        for fact in facts {
            let mut left = self.which(|position, _| declared.get(position).is_some_and(|facts| facts.contains(&fact)));
            for (active, table) in &tables {
                for turn in table.turns(self.question, fact, left.intersection(*active)) {
                    left = left.minus(ProvisionSet::of(turn.provision));
                    found.push((fact, turn));
                }
            }
        }
        found.sort_by_key(|(fact, turn)| (turn.provision, *fact));
        for (fact, turn) in found {
            let name = fact.name();
            let [one, two] = turn.outcomes.map(said);
            let situation = situation(&turn.situation, self.law.register());
            let message = format!("it declares `{name}` irrelevant, and `{name}` decides between {one} and {two} {situation}");
            note(RemarkCode::IrrelevantButDecisive, self.provisions().nth(turn.provision), message);
        }
    }
}

/// An outcome in a word.
fn said(outcome: Outcome) -> String {
    match outcome {
        Outcome::Decided(verdict) => format!("`{}`", verdict.id()),
        _ => "an unsettled outcome".to_owned(),
    }
}

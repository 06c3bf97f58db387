//! What the loader accepts and a jurist should still look at. Each remark is computed; none is guessed.

use super::Law;
use crate::finding::{Outcome, ProvisionSet};
use crate::load::situation;
use crate::regulation::{Effect, Provision, Regulation};
use crate::table::{self, Table};
use crate::time::Validity;
use crate::vocabulary::{FactId, Question};
use hashbrown::HashSet;

/// Declares the kinds of remark with their stable codes, once.
macro_rules! remark_codes {
    ($($(#[$doc:meta])* $variant:ident $code:literal,)*) => {
        /// The kinds of remark on a law.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum RemarkCode { $($(#[$doc])* $variant,)* }

        impl RemarkCode {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// The stable code; never reused.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$variant => $code,)* }
            }
        }
    };
}

remark_codes! {
    /// A dated regulation replaces an instrument that is not loaded, so that nothing ends.
    ReplacesUnknown "replaces_unknown",
    /// A dated regulation states no end, nothing loaded takes its place, and no note says so.
    NoEnd "no_end",
    /// An outcome provision without which every situation would have the same outcome, on the same basis.
    NeverDecisive "never_decisive",
    /// A fact or place is declared irrelevant, and the outcome turns on it where that is declared.
    IrrelevantButDecisive "irrelevant_but_decisive",
    /// The provisions on a question combine in too many ways to tell which of them are never decisive.
    TooLarge "too_large_to_check",
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
    /// Takes about as long as loading the law did.
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
        let Validity::Window { from: Some(_), until } = regulation.validity() else { return };
        // What has no stated start ends nothing, so that it matters only here.
        for id in regulation.replaces().iter().filter(|id| !self.0.by_id.contains_key(*id)) {
            let message = format!("it replaces `{id}`, which is not loaded: nothing ends where it begins");
            note(RemarkCode::ReplacesUnknown, None, message);
        }
        if until.is_none() && regulation.validity_note().is_none() && self.ended(position, None).is_none() {
            let message = "it states no end, nothing loaded replaces or succeeds it, and no `validity_note` says why";
            note(RemarkCode::NoEnd, None, message.to_owned());
        }
    }
}

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

    /// Notes the outcome provisions without which no situation, at any time and place, would have another outcome or basis.
    fn never_decisive(&self, note: &mut impl FnMut(RemarkCode, Option<&'r Provision>, String)) {
        let provisions: Vec<&Provision> = self.provisions().collect();
        let overrides = table::overrides(self.regulation.provisions(), self.positions);
        let places = self.law.register().len();
        let conclude = |applies| {
            let (finding, clash) = table::conclude(self.question, &provisions, &overrides, applies);
            (finding.outcome, finding.basis, clash)
        };
        let rules = |position: &usize| provisions.get(*position).is_some_and(|one| matches!(one.effect, Effect::Outcome(_)));
        let (mut used, mut decisive) = (ProvisionSet::default(), ProvisionSet::default());
        for (active, _) in self.tables() {
            let Some(met) = table::combinations(self.question, &provisions, &overrides, active, places) else {
                let message = format!(
                    "the provisions on `{}` combine in too many ways to tell which of them are never decisive",
                    self.question.id
                );
                return note(RemarkCode::TooLarge, None, message);
            };
            used = used.union(active);
            for applies in met {
                let whole = conclude(applies);
                for one in applies.minus(decisive).iter().filter(rules) {
                    let own = ProvisionSet::of(one);
                    // Where two clash without it, it settles what they say.
                    if conclude(applies.minus(own)) != whole {
                        decisive = decisive.union(own);
                    }
                }
            }
        }
        for position in used.minus(decisive).iter().filter(rules) {
            let message = "without it every situation would have the same outcome, on the same basis: where it applies it is \
                           overridden, or others say the same";
            note(RemarkCode::NeverDecisive, provisions.get(position).copied(), message.to_owned());
        }
    }

    /// Notes the facts and places that a clarification declares irrelevant, and on which the outcome turns where it applies.
    fn irrelevant_but_decisive(&self, note: &mut impl FnMut(RemarkCode, Option<&'r Provision>, String)) {
        let tables = self.tables();
        for (position, provision) in self.provisions().enumerate() {
            let Effect::Clarification { irrelevant, irrelevant_places } = &provision.effect else { continue };
            let facts = irrelevant.iter().filter_map(|id| Some((*id, self.question.facts.get(id.index())?.id)));
            let places = irrelevant_places.iter().map(|role| (FactId::place(self.question, *role), role.id()));
            for (fact, name) in facts.chain(places) {
                let mut turns = tables.iter().filter(|(active, _)| active.contains(position));
                let turn = turns.find_map(|(_, table)| table.turns(self.question, fact, position));
                let Some(turn) = turn else { continue };
                let [one, two] = turn.outcomes.map(said);
                let situation = situation(&turn.situation, self.law.register());
                let message = format!("it declares `{name}` irrelevant, and `{name}` decides between {one} and {two} {situation}");
                note(RemarkCode::IrrelevantButDecisive, Some(provision), message);
            }
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

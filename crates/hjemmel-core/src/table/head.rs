//! The first axes of some cells, looked up at once: one read instead of one for each axis.

use super::cells::Step;
use crate::facts::Facts;
use crate::vocabulary::FactId;

/// Where the edges of the first steps together lead to, for every combination of their classes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Head {
    /// Of each step of terms, yes/no or places where what its values add to the position lies in `offsets`.
    terms: Box<[(FactId, u32)]>,
    /// The steps of counts, each with how far neighbouring classes are apart.
    counts: Box<[(Step, u32)]>,
    offsets: Box<[u32]>,
    rows: Box<[u32]>,
    steps: usize,
}

/// The most combinations: 8 KiB of them.
const MAX_COMBINATIONS: usize = 1 << 11;

impl Head {
    /// The head of some steps, each with the number of edges that its nodes have.
    pub(super) fn new(steps: &[(Step, usize)], classing: &[u32], edges: &[u32]) -> Self {
        let (mut rows, mut passed) = (vec![0], 0);
        for (_, arity) in steps {
            if rows.len() * arity > MAX_COMBINATIONS {
                break;
            }
            let own = |row: &u32| edges.get(*row as usize..*row as usize + arity).unwrap_or_default();
            rows = rows.iter().flat_map(own).copied().collect();
            passed += 1;
        }
        let (mut terms, mut counts, mut offsets) = (Vec::new(), Vec::new(), Vec::new());
        let mut stride = 1;
        for (step, arity) in steps.iter().take(passed).rev() {
            if step.is_count {
                counts.push((*step, stride));
            } else {
                terms.push((step.fact, u32::try_from(offsets.len()).unwrap_or(u32::MAX)));
                offsets.extend(step.classing(classing).iter().map(|class| class * stride));
            }
            stride *= u32::try_from(*arity).unwrap_or(u32::MAX);
        }
        Self { terms: terms.into(), counts: counts.into(), offsets: offsets.into(), rows: rows.into(), steps: passed }
    }

    /// How many steps it is of.
    #[inline]
    pub(super) const fn steps(&self) -> usize {
        self.steps
    }

    /// Where the first steps lead to.
    #[inline]
    pub(super) fn find(&self, facts: &Facts, classing: &[u32]) -> Option<u32> {
        let mut at = 0u32;
        for (fact, start) in &self.terms {
            // Facts take only values of their own domain, so that this stays within the step's own part.
            at += *self.offsets.get(start.wrapping_add(facts.slot(*fact)) as usize)?;
        }
        for (step, stride) in &self.counts {
            at += step.class(facts, classing)? * stride;
        }
        self.rows.get(at as usize).copied()
    }

    /// Bytes of memory it takes beside its own.
    pub(super) fn memory(&self) -> usize {
        size_of_val(&*self.terms) + size_of_val(&*self.counts) + size_of_val(&*self.offsets) + size_of_val(&*self.rows)
    }
}

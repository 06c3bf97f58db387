//! One axis of a table: a fact, and the classes of its values that the regulation tells apart.

use crate::place::PlaceId;
use crate::vocabulary::{FactId, Value};

/// A fact that the answer can turn on, with its values divided into classes.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Axis {
    fact: FactId,
    division: Division,
    classes: usize,
    stride: usize,
}

/// How the values of a fact fall into classes.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Division {
    /// For terms, yes/no and places: the class of each value, by its position.
    Terms(Box<[u32]>),
    /// For counts: where each class but the first begins, ascending.
    Cuts(Box<[u32]>),
}

impl Axis {
    pub(super) const fn new(fact: FactId, division: Division, classes: usize) -> Self {
        Self { fact, division, classes, stride: 0 }
    }

    /// Lays the axis out: neighbouring classes are `stride` cells apart.
    pub(super) const fn lay(&mut self, stride: usize) {
        self.stride = stride;
    }

    /// The fact.
    #[must_use]
    pub const fn fact(&self) -> FactId {
        self.fact
    }

    /// The number of classes.
    #[must_use]
    pub const fn classes(&self) -> usize {
        self.classes
    }

    /// The counts at which a new class begins, ascending; empty for facts that are not counts.
    #[must_use]
    pub fn cuts(&self) -> &[u32] {
        match &self.division {
            Division::Terms(_) => &[],
            Division::Cuts(cuts) => cuts,
        }
    }

    /// A value of a class: the first of them. `None` past the last class.
    #[must_use]
    pub fn representative(&self, class: usize) -> Option<Value> {
        match &self.division {
            Division::Terms(classes) => self.value(classes.iter().position(|own| *own as usize == class)?),
            Division::Cuts(_) if class == 0 => Some(Value::Count(0)),
            Division::Cuts(cuts) => cuts.get(class - 1).copied().map(Value::Count),
        }
    }

    /// Values that stand for all: every one, or for a count where each class begins.
    pub(crate) fn candidates(&self) -> Vec<Value> {
        match &self.division {
            Division::Terms(classes) => (0..classes.len()).filter_map(|position| self.value(position)).collect(),
            Division::Cuts(cuts) => std::iter::once(0).chain(cuts.iter().copied()).map(Value::Count).collect(),
        }
    }

    /// The value at a position, of a fact that is no count.
    fn value(&self, position: usize) -> Option<Value> {
        match self.fact.domain() {
            Some(domain) => domain.nth(position),
            None => Some(Value::Place(PlaceId(u16::try_from(position).ok()?))),
        }
    }

    /// Whether a value belongs to a class.
    #[must_use]
    pub fn contains(&self, class: usize, value: Value) -> bool {
        self.class_of(value) == Some(class)
    }

    /// The class of a value.
    pub(crate) fn class_of(&self, value: Value) -> Option<usize> {
        let position = match (&self.division, value) {
            (Division::Cuts(cuts), Value::Count(count)) => return Some(class_of_count(cuts, count)),
            (Division::Terms(_), Value::Term(position)) => usize::from(position),
            (Division::Terms(_), Value::YesNo(value)) => usize::from(value),
            (Division::Terms(_), Value::Place(place)) => place.index(),
            _ => return None,
        };
        let Division::Terms(classes) = &self.division else { return None };
        classes.get(position).map(|class| *class as usize)
    }

    /// The distance of neighbouring classes, in cells.
    pub(crate) const fn stride(&self) -> usize {
        self.stride
    }

    /// The same axis with fewer classes: what each of its own becomes. Of a count only neighbours may become one.
    pub(super) fn merged(&self, into: &[usize], classes: usize) -> Self {
        let division = match &self.division {
            Division::Terms(own) => {
                let new = |class: &u32| into.get(*class as usize).and_then(|class| u32::try_from(*class).ok()).unwrap_or_default();
                Division::Terms(own.iter().map(new).collect())
            }
            Division::Cuts(cuts) => {
                let kept = cuts.iter().zip(into.windows(2)).filter(|(_, pair)| pair.first() != pair.last());
                Division::Cuts(kept.map(|(cut, _)| *cut).collect())
            }
        };
        Self::new(self.fact, division, classes)
    }

    pub(super) fn memory(&self) -> usize {
        let division = match &self.division {
            Division::Terms(entries) | Division::Cuts(entries) => size_of_val(&**entries),
        };
        size_of::<Self>() + division
    }

    /// What tells the class of a fact by its stored form: of terms the class of each, that of unknown first, which is the one
    /// after the last; of counts the cuts.
    pub(super) fn classing(&self) -> Vec<u32> {
        match &self.division {
            Division::Terms(classes) => {
                let unknown = u32::try_from(self.classes).unwrap_or(u32::MAX);
                std::iter::once(unknown).chain(classes.iter().copied()).collect()
            }
            Division::Cuts(cuts) => cuts.to_vec(),
        }
    }

    /// Whether the fact is a count.
    pub(crate) const fn is_count(&self) -> bool {
        matches!(self.division, Division::Cuts(_))
    }
}

/// The class of a count: the number of cuts it has reached.
#[inline]
pub(super) fn class_of_count(cuts: &[u32], count: u32) -> usize {
    cuts.iter().take_while(|cut| **cut <= count).count()
}

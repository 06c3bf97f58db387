//! One axis of a table: a fact, and the classes of its values that the regulation tells apart.

use crate::facts::Facts;
use crate::vocabulary::{FactId, Value};

/// A fact that the answer can turn on, with its values divided into classes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Axis {
    fact: FactId,
    division: Division,
    classes: usize,
    stride: usize,
    /// Whether the coordinate after the last class stands for *unknown*.
    partial: bool,
}

/// How the values of a fact fall into classes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Division {
    /// For terms and yes/no: the class of each value, by its position.
    Terms(Box<[u32]>),
    /// For counts: where each class but the first begins, ascending.
    Cuts(Box<[u32]>),
}

impl Axis {
    pub(super) const fn new(fact: FactId, division: Division, classes: usize) -> Self {
        Self { fact, division, classes, stride: 0, partial: false }
    }

    /// Lays the axis out: neighbouring coordinates are `stride` cells apart.
    pub(super) const fn lay(&mut self, stride: usize, partial: bool) {
        self.stride = stride;
        self.partial = partial;
    }

    /// The fact.
    #[must_use]
    pub const fn fact(&self) -> FactId {
        self.fact
    }

    /// The position of the fact in its question.
    #[must_use]
    pub const fn position(&self) -> usize {
        self.fact.index()
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

    /// A value of a class: the first of them.
    pub(super) fn representative(&self, class: usize) -> Option<Value> {
        match &self.division {
            Division::Terms(classes) => {
                let position = classes.iter().position(|own| *own as usize == class)?;
                Some(Value::Term(u8::try_from(position).ok()?))
            }
            Division::Cuts(_) if class == 0 => Some(Value::Count(0)),
            Division::Cuts(cuts) => cuts.get(class - 1).copied().map(Value::Count),
        }
    }

    pub(super) const fn stride(&self) -> usize {
        self.stride
    }

    pub(super) fn memory(&self) -> usize {
        let division = match &self.division {
            Division::Terms(entries) | Division::Cuts(entries) => size_of_val(&**entries),
        };
        size_of::<Self>() + division
    }

    /// How far the fact's value moves the position in the table; `None` where it is unknown and unknown is no coordinate.
    #[inline]
    pub(super) fn offset(&self, facts: &Facts) -> Option<usize> {
        let class = match &self.division {
            Division::Terms(classes) => match facts.slot(self.fact).checked_sub(1) {
                Some(position) => *classes.get(position as usize)? as usize,
                None => return self.unknown(),
            },
            Division::Cuts(cuts) => {
                if !facts.knows(self.fact) {
                    return self.unknown();
                }
                let count = facts.slot(self.fact);
                cuts.iter().take_while(|cut| **cut <= count).count()
            }
        };
        Some(class * self.stride)
    }

    const fn unknown(&self) -> Option<usize> {
        if self.partial { Some(self.classes * self.stride) } else { None }
    }
}

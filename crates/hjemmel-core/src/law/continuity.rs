//! Whether the versions of an instrument follow each other without a gap and without an overlap.

use super::Law;
use crate::regulation::Regulation;
use crate::time::{Moment, Validity};

/// Where two versions of one instrument do not follow each other day on day.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Seam<'l> {
    /// The earlier version.
    pub earlier: &'l Regulation,
    /// The next one.
    pub later: &'l Regulation,
    /// What lies between the two.
    pub continuity: Continuity,
}

/// What lies between two versions of one instrument.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Continuity {
    /// The later begins before the stated end of the earlier, which it ends from then on.
    Overlap {
        /// When the later begins.
        from: Moment,
        /// The stated end of the earlier.
        until: Moment,
    },
    /// None of them is in force from one moment to another.
    Gap {
        /// The first moment without one.
        from: Moment,
        /// The last.
        until: Moment,
    },
}

impl Law {
    /// Where versions of one instrument overlap, or leave a gap. Neither is an error: a version that begins before the stated
    /// end of the one before repeals it early, and an instrument may lapse and come back; but either may be a mistake.
    #[must_use]
    pub fn seams(&self) -> Vec<Seam<'_>> {
        let mut ids: Vec<&String> = self.0.by_id.keys().collect();
        ids.sort_unstable();
        let versions = ids.into_iter().filter_map(|id| self.0.by_id.get(id));
        let pairs = versions.flat_map(|versions| versions.iter().zip(versions.iter().skip(1)));
        let seam = |(earlier, later): (&u32, &u32)| {
            let (earlier, later) = (self.at(*earlier)?, self.at(*later)?);
            let Validity::Window { from: Some(_), until: Some(end) } = earlier.validity() else { return None };
            let begin = later.validity().start()?;
            let continuity = match begin.first().cmp(&end.end()) {
                std::cmp::Ordering::Less => Continuity::Overlap { from: begin, until: end },
                std::cmp::Ordering::Equal => return None,
                std::cmp::Ordering::Greater => Continuity::Gap { from: end.end().as_start()?, until: begin.first().as_end()? },
            };
            Some(Seam { earlier, later, continuity })
        };
        pairs.filter_map(seam).collect()
    }
}

//! A question as it is put to the law.

use crate::error::Error;
use crate::facts::Facts;
use crate::time::Moment;
use crate::vocabulary::PlaceRole;

/// A question put to the law: the facts, the places, the time.
#[derive(Debug, Clone, Copy)]
pub struct Query<'q> {
    pub(crate) facts: Facts,
    pub(crate) places: [Option<&'q str>; PlaceRole::ALL.len()],
    pub(crate) on: Option<Moment>,
    pub(crate) known_on: Option<Moment>,
    pub(crate) regulation: Option<&'q str>,
    pub(crate) presume: bool,
}

impl<'q> Query<'q> {
    /// A question about these facts; no places and no time given yet.
    pub fn new(facts: impl Into<Facts>) -> Self {
        let places = [None; PlaceRole::ALL.len()];
        Self { facts: facts.into(), places, on: None, known_on: None, regulation: None, presume: false }
    }

    /// The same question about other facts.
    #[must_use]
    pub fn with_facts(mut self, facts: impl Into<Facts>) -> Self {
        self.facts = facts.into();
        self
    }

    /// Names a place, by a name or a code.
    #[must_use]
    pub fn place(mut self, role: PlaceRole, place: &'q str) -> Self {
        for (own, slot) in PlaceRole::ALL.into_iter().zip(&mut self.places) {
            if own == role {
                *slot = Some(place);
            }
        }
        self
    }

    /// Names where the person works.
    #[must_use]
    pub fn workplace(self, place: &'q str) -> Self {
        self.place(PlaceRole::Workplace, place)
    }

    /// Names where the gathering is held.
    #[must_use]
    pub fn venue(self, place: &'q str) -> Self {
        self.place(PlaceRole::Venue, place)
    }

    /// Names where the person lives.
    #[must_use]
    pub fn residence(self, place: &'q str) -> Self {
        self.place(PlaceRole::Residence, place)
    }

    /// Names where the employer has its seat.
    #[must_use]
    pub fn employer_seat(self, place: &'q str) -> Self {
        self.place(PlaceRole::EmployerSeat, place)
    }

    /// Asks for the law in force at a time.
    #[must_use]
    pub const fn on(mut self, on: Moment) -> Self {
        self.on = Some(on);
        self
    }

    /// Asks for the law as it was known at a time: only regulations published by then take part, and what they said of
    /// their own end then holds.
    #[must_use]
    pub const fn known_on(mut self, known_on: Moment) -> Self {
        self.known_on = Some(known_on);
        self
    }

    /// Asks one regulation alone, whatever the date; the place still counts.
    #[must_use]
    pub const fn under(mut self, regulation: &'q str) -> Self {
        self.regulation = Some(regulation);
        self
    }

    /// Fills a missing fact that carries a presumption with it, where it could change the outcome; the decision lists those
    /// that were. Without this, nothing is ever presumed.
    #[must_use]
    pub const fn presume(mut self) -> Self {
        self.presume = true;
        self
    }

    /// The same question with its times, its regulation and whether to presume, as documents write them.
    ///
    /// # Errors
    /// [`Error::InvalidDate`] and [`Error::SkippedTime`] for the times.
    #[doc(hidden)]
    pub fn written(
        self,
        on: Option<&str>,
        known_on: Option<&str>,
        regulation: Option<&'q str>,
        presume: bool,
    ) -> Result<Self, Error> {
        let moment = |text: Option<&str>| text.map(Moment::parse).transpose();
        Ok(Self { on: moment(on)?, known_on: moment(known_on)?, regulation, presume, ..self })
    }
}

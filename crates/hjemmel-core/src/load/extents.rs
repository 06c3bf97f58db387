//! Where and when which provisions of a regulation apply, and the tables that follow.
//!
//! Time is cut where a provision begins or ends, the area where a provision or a membership singles municipalities out. What
//! is left are stretches within which the same provisions apply; each set of provisions is compiled once.

use super::fault::{FaultCode, Report};
use super::header::Header;
use super::soundness::Checked;
use crate::finding::ProvisionSet;
use crate::place::PlaceId;
use crate::regulation::{Authority, Extent, Period, Provision, Tables};
use crate::table::{MAX_CELLS, Table};
use crate::time::{Minute, Validity};
use hashbrown::HashMap;
use std::sync::Arc;

/// Municipalities for which the same windows and provisions count; `None`: everywhere.
type Area = Option<Arc<[PlaceId]>>;

/// The most extents a regulation may have: each municipality of the country could have some of its own.
const MAX_EXTENTS: usize = 4_096;

/// The extents of a regulation; `None` beside a fault.
pub(super) fn build(header: &Header, checked: &mut Checked, report: &mut Report<'_>) -> Option<Vec<Extent>> {
    refuse_idle(header, checked, report);
    let mut compiled = Compiled::default();
    let mut extents = Vec::new();
    let mut sound = true;
    let mut told = false;
    for (area, windows, provisions) in areas(header, &checked.provisions, report) {
        for window in windows {
            for (period, active) in stretches(window, &provisions, &checked.provisions) {
                if extents.len() == MAX_EXTENTS {
                    if !std::mem::replace(&mut told, true) {
                        let message = format!("more than {MAX_EXTENTS} times and places have provisions of their own");
                        report.fault(FaultCode::TableTooLarge, checked.spans().next().unwrap_or(0..0), message);
                    }
                    continue;
                }
                match compiled.tables(&active, checked, report) {
                    Some(tables) => extents.push(Extent { places: area.clone(), period, tables }),
                    None => sound = false,
                }
            }
        }
    }
    (sound && report.is_clean()).then_some(extents)
}

/// Refuses provisions whose own municipalities or window lie outside their regulation's: they would never apply.
fn refuse_idle(header: &Header, checked: &Checked, report: &mut Report<'_>) {
    for (provision, span) in checked.provisions.iter().zip(checked.spans()) {
        let elsewhere = |place: &PlaceId| header.authority != Authority::National && !header.places.contains(place);
        if provision.places.iter().any(elsewhere) {
            let message = format!("`{}` names a municipality that the regulation does not apply in", provision.id);
            report.fault(FaultCode::NeverHolds, span.clone(), message);
        }
        let Some(Validity::Window { from, until }) = provision.validity else { continue };
        let Validity::Window { from: Some(start), until: end } = header.validity else {
            let message = format!("`{}` has a window, and the regulation no stated start to set it against", provision.id);
            report.fault(FaultCode::UnexpectedKey, span, message);
            continue;
        };
        let after = from.zip(end).is_some_and(|(from, end)| end.end() <= from.first());
        if after || until.is_some_and(|until| until.end() <= start.first()) {
            let message = format!("`{}` applies only at a time when the regulation is not valid", provision.id);
            report.fault(FaultCode::NeverHolds, span, message);
        }
    }
}

/// The areas, each with the windows in which it belongs to the regulation's and the provisions that reach it.
fn areas(header: &Header, provisions: &[Provision], report: &Report<'_>) -> Vec<(Area, Vec<Validity>, Vec<bool>)> {
    let national = header.authority == Authority::National;
    let narrowed = provisions.iter().any(|one| !one.places.is_empty());
    if national && !narrowed {
        return vec![(None, vec![header.validity], vec![true; provisions.len()])];
    }
    let every: Vec<PlaceId> = if national { report.register().ids().collect() } else { header.places.clone() };
    let mut areas: Vec<(Vec<PlaceId>, Vec<Validity>, Vec<bool>)> = Vec::new();
    for place in every {
        let own = header.memberships.iter().filter(|(places, _)| places.contains(&place)).map(|(_, window)| *window);
        let mut windows: Vec<Validity> = own.collect();
        if windows.is_empty() {
            windows.push(header.validity);
        }
        let reach: Vec<bool> = provisions.iter().map(|one| one.places.is_empty() || one.places.contains(&place)).collect();
        match areas.iter_mut().find(|(_, known, known_reach)| *known == windows && *known_reach == reach) {
            Some((places, ..)) => places.push(place),
            None => areas.push((vec![place], windows, reach)),
        }
    }
    areas.into_iter().map(|(places, windows, reach)| (Some(places.into()), windows, reach)).collect()
}

/// The stretches of a window within which the same provisions apply, with which those are.
fn stretches(window: Validity, reach: &[bool], provisions: &[Provision]) -> Vec<(Period, Vec<bool>)> {
    let Validity::Window { from: Some(from), until } = window else {
        // Without a start there is no telling when a provision's own window lies: all of them are shown.
        return vec![(Period::Undated, reach.to_vec())];
    };
    let (start, end) = (from.first(), until.map(|until| until.end()));
    let own = |provision: &Provision| match provision.validity {
        Some(Validity::Window { from, until }) => (from.map(|from| from.first()), until.map(|until| until.end())),
        _ => (None, None),
    };
    let mut cuts: Vec<Minute> = provisions.iter().flat_map(|one| <[Option<Minute>; 2]>::from(own(one))).flatten().collect();
    cuts.retain(|cut| *cut > start && end.is_none_or(|end| *cut < end));
    cuts.sort_unstable();
    cuts.dedup();
    let mut stretches: Vec<(Period, Vec<bool>)> = Vec::new();
    let starts = std::iter::once(start).chain(cuts.iter().copied());
    let ends = cuts.iter().copied().map(Some).chain(std::iter::once(end));
    for (start, end) in starts.zip(ends) {
        let applies = |(provision, reached): (&Provision, &bool)| {
            let (from, until) = own(provision);
            *reached && from.is_none_or(|from| from <= start) && until.is_none_or(|until| start < until)
        };
        let active: Vec<bool> = provisions.iter().zip(reach).map(applies).collect();
        match stretches.last_mut() {
            Some((Period::From(_, last), known)) if *known == active => *last = end,
            _ => stretches.push((Period::From(start, end), active)),
        }
    }
    stretches
}

/// What has been compiled so far: each set of provisions once.
#[derive(Default)]
struct Compiled {
    whole: HashMap<Vec<bool>, Option<Arc<Tables>>>,
    single: HashMap<(u8, ProvisionSet), Option<Arc<Table>>>,
    /// The cells of all of them.
    cells: usize,
}

/// The most cells the tables of one file may have together: as many as two that are as large as a table may be. Each time
/// and place with provisions of its own has its own tables, so that a short file could otherwise fill the memory.
const MAX_FILE_CELLS: usize = 2 * MAX_CELLS;

impl Compiled {
    /// The tables of the active provisions, by question; `None` beside a fault.
    fn tables(&mut self, active: &[bool], checked: &mut Checked, report: &mut Report<'_>) -> Option<Arc<Tables>> {
        if let Some(known) = self.whole.get(active) {
            return known.clone();
        }
        let mut tables = Some(Vec::new());
        for own in &mut checked.by_question {
            let on = own.positions.iter().enumerate().filter(|(_, at)| active.get(**at).is_some_and(|active| *active));
            let set: ProvisionSet = on.map(|(bit, _)| bit).collect();
            if set.is_empty() {
                continue;
            }
            let index = own.question.index;
            let table = match self.single.get(&(index, set)) {
                Some(known) => known.clone(),
                None => {
                    if self.cells > MAX_FILE_CELLS {
                        tables = None;
                        continue;
                    }
                    let table = own.compile(&checked.provisions, set, report).map(Arc::new);
                    self.cells += table.as_ref().map_or(0, |table| table.situations());
                    if self.cells > MAX_FILE_CELLS {
                        let message = format!(
                            "the tables of the times and places with provisions of their own have more than {MAX_FILE_CELLS} cells"
                        );
                        report.fault(FaultCode::TableTooLarge, own.span(0), message);
                    }
                    self.single.insert((index, set), table.clone());
                    table
                }
            };
            tables = tables.zip(table).map(|(mut tables, table)| {
                tables.push((own.question, set, table));
                tables
            });
        }
        let tables = tables.map(Arc::new);
        self.whole.insert(active.to_vec(), tables.clone());
        tables
    }
}

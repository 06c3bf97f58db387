//! A decision in a line, and the languages it can be told in.

use crate::error::raised;
use hjemmel::{Decision, Language, Status};
use pyo3::prelude::*;

/// The language with a code.
pub(crate) fn language(py: Python<'_>, code: &str) -> PyResult<Language> {
    Language::from_code(code).map_err(|error| raised(py, &error))
}

/// `<Decision gathering at Lillestrøm (3030) on 2021-03-20: prohibited, stated; lil-20210316>`.
pub(crate) fn summary(decision: &Decision) -> String {
    let place = decision.resolved(decision.factor());
    let place = place.map_or_else(String::new, |(_, place)| format!(" at {} ({})", place.name, place.code));
    let on = decision.on().map_or_else(String::new, |on| format!(" on {on}"));
    let basis = decision.basis().map_or("", |basis| basis.id());
    let answer = match (decision.status(), decision.verdict(), decision.leaning()) {
        (_, Some(verdict), _) => format!("{}, {basis}", verdict.id()),
        (_, _, Some(leaning)) => format!("unsettled, leaning to {}", leaning.id()),
        (Status::Undetermined, ..) => {
            let places = decision.missing_places().map(|role| role.id());
            let missing: Vec<&str> = places.chain(decision.missing().into_iter().map(|one| one.fact.id)).collect();
            format!("undetermined, missing {}", missing.join(", "))
        }
        (status, ..) => status.id().to_owned(),
    };
    let governing: Vec<&str> = decision.governing().map(|own| own.id()).collect();
    let governing = if governing.is_empty() { String::new() } else { format!("; {}", governing.join(", ")) };
    format!("<Decision {}{place}{on}: {answer}{governing}>", decision.question().id)
}

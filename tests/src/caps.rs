//! Caps on gatherings in Lillestrøm, made for tests of when they apply.

use hjemmel::{File, Gathering, Law, Query, bundle};

/// A cap on gatherings in Lillestrøm.
#[must_use]
pub fn cap(id: &str, validity: &str, limit: u32, more: &str) -> String {
    let texts = "{ nb = \"a\", nn = \"b\", en = \"c\" }";
    format!(
        "format = 1\nid = \"{id}\"\nauthority = \"municipal\"\nplaces = [\"3030\"]\nvalidity = {{ {validity} }}\ntitle = {texts}\n{more}\n\
         [[provision]]\nid = \"cap.over\"\nquestion = \"gathering\"\neffect = \"outcome\"\nverdict = \"prohibited\"\nbasis = \"stated\"\n\
         when = {{ participants = {{ more_than = {limit} }} }}\nsource = {{ heading = \"h\" }}\ntext = {texts}\n"
    )
}

/// The law of some of them.
///
/// # Panics
/// Where one does not load.
#[must_use]
pub fn law(texts: &[String]) -> Law {
    let files = texts.iter().map(|text| File { name: "cap.toml", bytes: text.as_bytes() });
    Law::empty(bundle::register().unwrap()).with(files).unwrap_or_else(|faults| panic!("{faults}"))
}

/// A gathering of twenty there.
#[must_use]
pub fn query() -> Query<'static> {
    Query::new(Gathering::new().participants(20)).venue("Lillestrøm")
}

//! Many small regulations: in every municipality, version after version, each with a window of its own.

use hjemmel::bundle;
use jiff::ToSpan as _;
use jiff::civil::date;

/// Texts of `count` regulations with disjoint windows of eleven days from 2020 on, spread over all municipalities, as
/// `(name, text)`. The first is Asker's or whichever comes first in the register.
#[must_use]
pub fn regulations(count: usize) -> Vec<(String, String)> {
    let register = bundle::register().expect("what ships can be read");
    let codes: Vec<&str> = register.all(None).map(|place| place.code).collect();
    let digest = "0".repeat(64);
    (0..count)
        .filter_map(|number| {
            let code = codes.get(number % codes.len())?;
            let days = i64::try_from(number / codes.len()).ok()? * 11;
            let from = date(2020, 1, 1).checked_add(days.days()).ok()?;
            let until = from.checked_add(10.days()).ok()?;
            let texts = "nb = \"Forbudt over ti.\"\nnn = \"Forbode over ti.\"\nen = \"Banned above ten.\"\n";
            let text = format!(
                "format = 1\nid = \"generated-{code}\"\nauthority = \"municipal\"\nplaces = [\"{code}\"]\n\
                 validity = {{ from = {from}, until = {until} }}\n[title]\n{texts}\
                 [[provision]]\nid = \"cap.ten\"\nquestion = \"gathering\"\neffect = \"outcome\"\nverdict = \"prohibited\"\n\
                 basis = \"stated\"\nwhen = {{ participants = {{ more_than = 10 }} }}\n\
                 source = {{ heading = \"Cap\", sentence = 1, digest = \"sha256:{digest}\" }}\n[provision.text]\n{texts}"
            );
            Some((format!("generated-{code}-{from}.toml"), text))
        })
        .collect()
}

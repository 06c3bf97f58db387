//! Every dependency's licence is one that `deny.toml` allows.

use crate::Failure;
use cargo_metadata::MetadataCommand;
use serde::Deserialize;
use spdx::Expression;
use std::path::Path;

#[derive(Deserialize)]
struct Deny {
    licenses: Licences,
}

#[derive(Deserialize)]
struct Licences {
    allow: Vec<String>,
    exceptions: Vec<Exception>,
}

/// A package that may have other licences too.
#[derive(Deserialize)]
struct Exception {
    #[serde(rename = "crate")]
    package: String,
    allow: Vec<String>,
}

/// Evaluates the SPDX expression of every package in the lock file against the list in `deny.toml`.
///
/// `cargo deny` reads the same list and does more; building it takes ten minutes, so CI does this much by itself.
pub(crate) fn check(root: &Path) -> Result<(), Failure> {
    let text = std::fs::read_to_string(root.join("deny.toml")).map_err(|error| format!("deny.toml: {error}"))?;
    let deny: Deny = toml::from_str(&text).map_err(|error| format!("deny.toml: {error}"))?;
    let metadata = MetadataCommand::new().current_dir(root).exec().map_err(|error| error.to_string())?;
    let mut refused = Vec::new();
    for package in &metadata.packages {
        let licence = package.license.as_deref().unwrap_or("none stated");
        // Old manifests write `MIT/Apache-2.0`, which SPDX spells with OR.
        let allowed = Expression::parse_mode(licence, spdx::ParseMode::LAX).is_ok_and(|expression| {
            expression.evaluate(|term| {
                let name = term.license.to_string();
                let full = term.addition.as_ref().map_or_else(|| name.clone(), |exception| format!("{name} WITH {exception}"));
                let own = deny.licenses.exceptions.iter().filter(|own| own.package == package.name.as_str());
                own.map(|own| &own.allow).chain([&deny.licenses.allow]).any(|allowed| allowed.contains(&full))
            })
        });
        if !allowed {
            refused.push(format!("{} {}: {licence}", package.name, package.version));
        }
    }
    if metadata.packages.len() < 20 {
        return Err(format!("only {} packages were looked at", metadata.packages.len()));
    }
    if refused.is_empty() { Ok(()) } else { Err(format!("licences that deny.toml does not allow:\n  {}", refused.join("\n  "))) }
}

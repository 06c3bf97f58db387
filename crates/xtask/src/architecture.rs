//! Dependencies between the workspace's crates point one way: core ← hjemmel ← everything else.

use crate::Failure;
use cargo_metadata::{DependencyKind, MetadataCommand};
use std::path::Path;

/// The edges that may exist. Every crate of the workspace is named; a new one is entered here on purpose.
const ALLOWED: [(&str, &[&str]); 8] = [
    ("hjemmel-core", &[]),
    ("hjemmel", &["hjemmel-core"]),
    ("hjemmel-cli", &["hjemmel"]),
    ("hjemmel-c", &["hjemmel"]),
    ("hjemmel-python", &["hjemmel", "hjemmel-cli"]),
    ("xtask", &[]),
    ("hjemmel-benches", &["hjemmel", "hjemmel-core"]),
    ("hjemmel-tests", &["hjemmel", "hjemmel-core"]),
];

/// Fails on any edge between two crates of the workspace that is not allowed, and on any crate that is not named.
pub(crate) fn check(root: &Path) -> Result<(), Failure> {
    let metadata = MetadataCommand::new().current_dir(root).no_deps().exec().map_err(|error| error.to_string())?;
    let members = metadata.workspace_packages();
    let mut seen = 0;
    for package in &members {
        let name = package.name.as_str();
        let Some((_, allowed)) = ALLOWED.iter().find(|(known, _)| *known == name) else {
            return Err(format!("the crate `{name}` is not in the list of crates"));
        };
        for dependency in &package.dependencies {
            let target = dependency.name.as_str();
            if !members.iter().any(|member| member.name.as_str() == target) {
                continue;
            }
            if !allowed.contains(&target) {
                let kind = if dependency.kind == DependencyKind::Development { " in its tests" } else { "" };
                return Err(format!("`{name}` depends on `{target}`{kind}; it may depend on {allowed:?}"));
            }
            seen += 1;
        }
    }
    // A check that looked at nothing proves nothing.
    if members.len() != ALLOWED.len() || seen == 0 {
        return Err(format!("saw {} crates and {seen} edges; expected {} crates", members.len(), ALLOWED.len()));
    }
    Ok(())
}

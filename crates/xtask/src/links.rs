//! Links from one Markdown page of the project to another lead somewhere.

use crate::Failure;
use std::path::{Path, PathBuf};

/// Follows every relative link of every Markdown file, and fails on those that lead nowhere.
pub(crate) fn check(root: &Path) -> Result<(), Failure> {
    let mut pages = Vec::new();
    collect(root, &mut pages)?;
    let (mut broken, mut followed) = (Vec::new(), 0);
    for page in &pages {
        let text = std::fs::read_to_string(page).map_err(|error| format!("{}: {error}", page.display()))?;
        for target in targets(&text) {
            let path = target.split('#').next().unwrap_or_default();
            if path.is_empty() || target.contains("://") || target.starts_with("mailto:") {
                continue;
            }
            followed += 1;
            let folder = page.parent().unwrap_or(root);
            if !folder.join(path).exists() {
                broken.push(format!("{}: {target}", page.strip_prefix(root).unwrap_or(page).display()));
            }
        }
    }
    if followed == 0 {
        return Err("no links were found to follow".to_owned());
    }
    if broken.is_empty() { Ok(()) } else { Err(format!("links that lead nowhere:\n  {}", broken.join("\n  "))) }
}

fn collect(folder: &Path, pages: &mut Vec<PathBuf>) -> Result<(), Failure> {
    let entries = std::fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    for entry in entries {
        let path = entry.map_err(|error| error.to_string())?.path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if path.is_dir() && name != "target" && !name.starts_with('.') {
            collect(&path, pages)?;
        } else if name.ends_with(".md") {
            pages.push(path);
        }
    }
    Ok(())
}

/// The targets of `[text](target)` outside code.
fn targets(text: &str) -> Vec<String> {
    let mut targets = Vec::new();
    let mut fenced = false;
    for line in text.lines() {
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
        }
        if fenced {
            continue;
        }
        // Every other piece between backticks is code.
        let prose: String = line.split('`').step_by(2).collect();
        for piece in prose.split("](").skip(1) {
            if let Some((target, _)) = piece.split_once(')') {
                targets.push(target.to_owned());
            }
        }
    }
    targets
}

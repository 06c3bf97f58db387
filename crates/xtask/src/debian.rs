//! Debian packages that checks need: installed where they are missing.

use crate::{Failure, finish};
use std::process::{Command, Stdio};

/// Installs packages; does nothing where there are none to install.
pub(crate) fn install(missing: &[&str]) -> Result<(), Failure> {
    if missing.is_empty() {
        return Ok(());
    }
    let failed = |error: Failure| format!("{error}\nInstall {} and try again.", missing.join(" "));
    let mut update = Command::new("apt-get");
    update.args(["update", "-qq"]);
    finish(update, "apt-get update").map_err(failed)?;
    let mut install = Command::new("apt-get");
    install.args(["install", "-y", "-qq", "--no-install-recommends"]).args(missing);
    install.env("DEBIAN_FRONTEND", "noninteractive").stdout(Stdio::null());
    finish(install, "apt-get install").map_err(failed)
}

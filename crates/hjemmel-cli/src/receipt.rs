//! `hjemmel receipt`: decisions written as receipts, and receipts verified.

use crate::arguments::{Format, Receipt};
use crate::failure::Failure;
use crate::input;
use crate::output::{Output, printable};
use hjemmel::receipt::{Verification, verify};
use hjemmel::{Decision, json};
use serde_json::json;
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// A file that a receipt can be written to: where it is, and where a link that is there leads.
pub(crate) fn target(path: &Path) -> Result<PathBuf, Failure> {
    let refused = |why: String| Err(Failure::Usage(format!("--receipt {}: {why}", path.display())));
    if path == Path::new("-") {
        return refused("standard output has the answer; name a file".to_owned());
    }
    let target = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let there = target.symlink_metadata().ok();
    if there.as_ref().is_some_and(|there| !there.is_file()) {
        return refused("it is no regular file".to_owned());
    }
    if there.is_some_and(|there| there.permissions().readonly()) {
        return refused("it may not be written to".to_owned());
    }
    match folder(&target) {
        folder if folder.is_dir() => Ok(target),
        folder => refused(format!("there is no folder {}", folder.display())),
    }
}

fn folder(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Writes a decision's receipt to a file, whole or not at all.
pub(crate) fn write(decision: &Decision, path: &Path) -> Result<(), Failure> {
    let target = target(path)?;
    let mut builder = tempfile::Builder::new();
    // As any file that a program writes: a temporary one could be read by nobody else.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let kept = target.metadata().map(|there| there.permissions()).ok();
    let written = builder.tempfile_in(folder(&target)).and_then(|mut file| {
        if let Some(kept) = kept {
            file.as_file().set_permissions(kept)?;
        }
        writeln!(file, "{}", decision.receipt())?;
        file.persist(&target).map_err(|error| error.error)
    });
    written.map(drop).map_err(|error| Failure::unreadable(path, &error))
}

pub(crate) fn run(receipt: &Receipt, output: &Output) -> Result<(), Failure> {
    let Receipt::Verify { file, laws } = receipt;
    output.text_or_json()?;
    let text = input::text(file, json::MAX_BYTES)?;
    let law = input::law(laws)?;
    let verified = verify(&law, &text).map_err(Failure::in_file(file))?;
    let state = match &verified {
        Verification::Intact => "intact",
        Verification::LawDiffers { .. } => "law_differs",
        Verification::Altered => "altered",
    };
    let (differences, same_answer) = match &verified {
        Verification::LawDiffers { differences, same_answer } => (differences.as_slice(), Some(*same_answer)),
        _ => (&[][..], None),
    };
    if output.format == Format::Json {
        let list: Vec<_> =
            differences.iter().map(|one| json!({"what": one.what, "receipt": one.receipt, "at_hand": one.at_hand})).collect();
        output.json(&json!({"state": state, "differences": list, "same_answer": same_answer}))?;
    } else {
        output.line(match &verified {
            Verification::Intact => "intact: the law at hand gives the same answer",
            Verification::LawDiffers { same_answer: true, .. } => {
                "intact, but made with other law; the law at hand gives the same answer"
            }
            Verification::LawDiffers { .. } => "intact, but made with other law; the law at hand gives another answer",
            Verification::Altered => "altered: it is not what was written when the decision was made",
        })?;
        // A receipt comes from anywhere.
        let shown = |side: &Option<String>| side.as_deref().map_or("not there".into(), |text| printable(text).into_owned());
        for one in differences {
            let (what, receipt, at_hand) = (printable(&one.what), shown(&one.receipt), shown(&one.at_hand));
            output.line(&format!("  {what}\n    receipt: {receipt}\n    at hand: {at_hand}"))?;
        }
    }
    if verified == Verification::Intact { Ok(()) } else { Err(Failure::Check) }
}

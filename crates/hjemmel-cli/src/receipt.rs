//! `hjemmel receipt`: decisions written as receipts, and receipts verified.

use crate::arguments::{Format, Receipt};
use crate::failure::Failure;
use crate::input;
use crate::output::Output;
use hjemmel::receipt::{Verification, verify};
use hjemmel::{Decision, json};
use serde_json::json;
use std::io::Write as _;
use std::path::Path;

/// Writes a decision's receipt to a file, whole or not at all.
pub(crate) fn write(decision: &Decision, path: &Path) -> Result<(), Failure> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if !folder.is_dir() {
        return Err(Failure::Usage(format!("{}: there is no folder {}", path.display(), folder.display())));
    }
    let written = tempfile::NamedTempFile::new_in(folder).and_then(|mut file| {
        writeln!(file, "{}", decision.receipt())?;
        file.persist(path).map_err(|error| error.error)
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
        let shown = |side: &Option<String>| side.clone().unwrap_or_else(|| "not there".to_owned());
        for one in differences {
            output.line(&format!("  {}\n    receipt: {}\n    at hand: {}", one.what, shown(&one.receipt), shown(&one.at_hand)))?;
        }
    }
    if verified == Verification::Intact { Ok(()) } else { Err(Failure::Check) }
}

//! `hjemmel test`: case files, and what their answers should be.

use crate::arguments::{Format, Test};
use crate::failure::Failure;
use crate::input;
use crate::output::Output;
use hjemmel::cases::{self, Case};
use serde_json::json;
use std::path::PathBuf;

pub(crate) fn run(test: &Test, output: &Output) -> Result<(), Failure> {
    output.text_or_json()?;
    let law = input::law(&test.laws)?;
    let mut read = Vec::new();
    for path in &test.files {
        let cases =
            cases::read(&input::text(path, usize::MAX)?).map_err(|fault| Failure::Usage(format!("{}: {fault}", path.display())))?;
        read.push((path, cases));
    }
    let (mut passed, mut failures) = (0, Vec::new());
    for (path, cases) in &read {
        for case in cases {
            let differences = case.run(&law);
            if differences.is_empty() {
                passed += 1;
            } else {
                failures.push((*path, case, differences));
            }
        }
    }
    if passed == 0 && failures.is_empty() {
        return Err(Failure::Usage("the files have no cases".to_owned()));
    }
    let written = report(passed, &failures, output);
    // That cases failed is told even where nobody reads which.
    if failures.is_empty() { written } else { Err(Failure::Check) }
}

/// A case that failed: its file, itself, and what differs.
type Failed<'f> = (&'f PathBuf, &'f Case, Vec<String>);

fn report(passed: usize, failures: &[Failed<'_>], output: &Output) -> Result<(), Failure> {
    if output.format == Format::Json {
        let list: Vec<_> = failures
            .iter()
            .map(|(path, case, differences)| json!({"file": path, "id": case.id, "differences": differences}))
            .collect();
        output.json(&json!({"passed": passed, "failed": failures.len(), "failures": list}))
    } else {
        for (path, case, differences) in failures {
            output.line(&format!("{}: {}: {}", path.display(), case.id, differences.join("; ")))?;
        }
        output.line(&format!("{passed} passed, {} failed", failures.len()))
    }
}

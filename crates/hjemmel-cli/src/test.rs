//! `hjemmel test`: case files, and what their answers should be.

use crate::arguments::{Format, Test};
use crate::failure::Failure;
use crate::input;
use crate::output::Output;
use hjemmel::cases;
use serde_json::json;

pub(crate) fn run(test: &Test, output: &Output) -> Result<(), Failure> {
    output.text_or_json()?;
    let law = input::law(&test.laws)?;
    let mut read = Vec::new();
    for path in &test.files {
        let cases = cases::read(&input::text(path)?).map_err(|fault| Failure::Usage(format!("{}: {fault}", path.display())))?;
        read.push((path, cases));
    }
    let (mut passed, mut failures) = (0, Vec::new());
    for (path, cases) in &read {
        for case in cases {
            let differences = case.run(&law);
            if differences.is_empty() {
                passed += 1;
            } else {
                failures.push((path, case, differences));
            }
        }
    }
    if output.format == Format::Json {
        let list: Vec<_> =
            failures.iter().map(|(_, case, differences)| json!({"id": case.id, "differences": differences})).collect();
        output.json(&json!({"passed": passed, "failed": failures.len(), "failures": list}))?;
    } else {
        for (path, case, differences) in &failures {
            output.line(&format!("{}: {}: {}", path.display(), case.id, differences.join("; ")))?;
        }
        output.line(&format!("{passed} passed, {} failed", failures.len()))?;
    }
    if failures.is_empty() { Ok(()) } else { Err(Failure::Check) }
}

//! `hjemmel law check`: faults of files, and what loads and may still be a mistake.

use crate::arguments::{Format, Laws};
use crate::failure::Failure;
use crate::input;
use crate::output::{FAINT, Output, STRONG};
use anstyle::Style;
use hjemmel::{Error, Fault, Law, Regulation, Remark, files};
use serde_json::{Value as Json, json};
use std::path::PathBuf;

pub(super) fn run(checked: &[PathBuf], laws: &Laws, output: &Output) -> Result<(), Failure> {
    let (faults, remarks) = match remarks(checked, laws) {
        Ok(remarks) => (Vec::new(), remarks),
        Err(Error::Regulation(faults)) => (faults.into_list(), Vec::new()),
        Err(other) => return Err(other.into()),
    };
    let written =
        if output.format == Format::Json { as_json(&faults, &remarks, output) } else { as_text(&faults, &remarks, output) };
    // That something was found is told even where nobody reads what.
    if faults.is_empty() && remarks.is_empty() { written } else { Err(Failure::Check) }
}

/// The remarks on the regulations at some paths, read beside the law; on all of the law where there are no paths.
fn remarks(checked: &[PathBuf], laws: &Laws) -> Result<Vec<Remark>, Error> {
    let base = input::law(laws)?;
    if checked.is_empty() {
        return Ok(base.check());
    }
    let law: Law = files::add(&base, checked)?;
    let own: Vec<String> = law.regulations().skip(base.regulations().len()).map(Regulation::reference).collect();
    Ok(law.check().into_iter().filter(|remark| own.contains(&remark.regulation)).collect())
}

fn as_text(faults: &[Fault], remarks: &[Remark], output: &Output) -> Result<(), Failure> {
    for fault in faults {
        output.line(&fault.render(false))?;
        output.line("")?;
    }
    for remark in remarks {
        let provision = remark.provision.as_ref().map(|id| format!(": {id}")).unwrap_or_default();
        output.line(&format!("{STRONG}{}{provision}{STRONG:#} {FAINT}{}{FAINT:#}", remark.regulation, remark.code.id()))?;
        output.paragraph("  ", &remark.message, Style::new())?;
    }
    match (faults.len(), remarks.len()) {
        (0, 0) => output.line("nothing to remark"),
        (0, count) => output.line(&format!("{count} {}", if count == 1 { "remark" } else { "remarks" })),
        (count, _) => output.line(&format!("{count} {}", if count == 1 { "fault" } else { "faults" })),
    }
}

fn as_json(faults: &[Fault], remarks: &[Remark], output: &Output) -> Result<(), Failure> {
    let fault = |one: &Fault| {
        let (code, message, help) = (one.code.id(), &one.message, &one.help);
        json!({"code": code, "message": message, "help": help, "file": one.file, "line": one.line, "column": one.column})
    };
    let remark = |one: &Remark| json!({"code": one.code.id(), "regulation": one.regulation, "provision": one.provision, "message": one.message});
    let faults: Vec<Json> = faults.iter().map(fault).collect();
    output.json(&json!({"faults": faults, "remarks": remarks.iter().map(remark).collect::<Vec<_>>()}))
}

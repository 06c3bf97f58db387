//! Pages that the library writes of itself: the vocabulary, the schema of regulation files, and the way from norm to
//! sentence to provision to case. `cargo xtask generate` writes them; here they are compared.

use hjemmel::{Domain, Effect, Error, FaultCode, Language, Provision, Regulation, Ruling, VOCABULARY, regulation_schema};
use hjemmel_tests::{corpus, folder, law, root};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// Compares a page with what it should be, or writes it where that is asked for.
fn compare(path: &str, text: &str) {
    let file = root().join(path);
    if std::env::var_os("HJEMMEL_BLESS").is_some() {
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(&file, text).unwrap();
    }
    let there = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(there == text, "{path} is not current: run `cargo xtask generate`");
}

#[test]
fn the_schema_of_regulation_files_is_current() {
    let text = serde_json::to_string_pretty(&regulation_schema()).unwrap();
    compare("docs/reference/regulation.schema.json", &format!("{text}\n"));
}

#[test]
fn the_page_on_the_vocabulary_is_current() {
    let mut page = String::from(
        "# The vocabulary\n\nGenerated from `vocabulary.toml` by `cargo xtask generate`. Names are fixed; labels here are the English ones.\n",
    );
    for question in VOCABULARY.questions {
        let verdicts: Vec<String> = question.verdicts.iter().map(|one| format!("`{}` ({})", one.id, one.label.en)).collect();
        let order = if question.ordered { "from the least to the most restrictive" } else { "in no order" };
        let _ = write!(page, "\n## {}\n\n{} Place that counts: `{}`.\n\n", question.id, question.prompt.en, question.place.id());
        let _ = write!(page, "Verdicts, {order}: {}.\n\n", verdicts.join(" · "));
        page.push_str("| fact | values | established by | asks |\n|---|---|---|---|\n");
        for fact in question.facts {
            let values = match fact.domain {
                Domain::Terms(set) => set.terms.iter().map(|term| format!("`{}`", term.id)).collect::<Vec<_>>().join(" "),
                Domain::YesNo => "yes/no".to_owned(),
                Domain::Count => format!("count of {}", fact.unit.map_or("", |unit| unit.en)),
            };
            let marks = match (fact.presumption.is_some(), fact.fixed) {
                (true, true) => " (may be presumed; fixed)",
                (true, false) => " (may be presumed)",
                (false, true) => " (fixed)",
                (false, false) => "",
            };
            let help = fact.help.map_or_else(String::new, |help| format!(" {}", help.en));
            let _ = writeln!(page, "| `{}`{marks} | {values} | {} | {}{help} |", fact.id, fact.established_by.id(), fact.prompt.en);
        }
    }
    compare("docs/reference/vocabulary.md", &page);
}

/// A norm of a source, as the encoder's list has it.
struct Norm {
    id: String,
    /// The sentence it is read from, where the source was read sentence by sentence.
    sentence: String,
    content: String,
}

fn norms(id: &str) -> Vec<Norm> {
    let path = folder().join("law").join(id).join("norms.csv");
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let rows = text.lines().skip(1).map(|row| {
        let fields: Vec<&str> = row.split(';').collect();
        assert_eq!(fields.len(), 5, "{row}");
        Norm { id: fields[0].to_owned(), sentence: fields[1].to_owned(), content: fields[4].to_owned() }
    });
    rows.collect()
}

#[test]
fn every_norm_has_a_provision_and_every_provision_a_case() {
    let (law, corpus) = (law(), corpus());
    let mut looked_at = 0;
    let ids: BTreeSet<&str> = law.regulations().map(Regulation::id).filter(|id| !id.starts_with("invented-")).collect();
    for id in ids {
        // All versions of one instrument carry its norms between them.
        let versions: Vec<&Regulation> = law.regulations().filter(|one| one.id() == id).collect();
        let mut cited: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (_, case) in &corpus {
            let Ok(decision) = case.decide(&law) else { continue };
            let obliged = decision.obligations().map(|one| (one.regulation, one.provision));
            let told = decision.provisions().chain(decision.overridden()).map(|cited| (cited.regulation, cited.provision));
            for (_, provision) in told.chain(obliged).filter(|(regulation, _)| regulation.id() == id) {
                cited.entry(provision.id.clone()).or_default().insert(case.id.clone());
            }
        }
        let norms = norms(id);
        let known: BTreeSet<&str> = norms.iter().map(|norm| norm.id.as_str()).collect();
        let provisions: Vec<&Provision> = versions.iter().flat_map(|one| one.provisions()).collect();
        for provision in &provisions {
            let out_of_scope = matches!(provision.effect, Effect::OutOfScope);
            assert!(!provision.norms.is_empty() || out_of_scope, "{id}: {} carries no norm", provision.id);
            let unknown = provision.norms.iter().find(|norm| !known.contains(norm.as_str()) && !norm.starts_with("META-"));
            assert_eq!(unknown, None, "{id}: {} carries an unknown norm", provision.id);
            assert!(cited.contains_key(&provision.id), "{id}: no case has {} among its provisions", provision.id);
        }
        for norm in &norms {
            let carried = provisions.iter().any(|provision| provision.norms.contains(&norm.id));
            let left_out = versions.iter().flat_map(|one| one.left_out()).any(|one| one.norm == norm.id);
            assert!(carried || left_out, "{id}: no provision carries the norm {}, nor is it left out", norm.id);
            looked_at += 1;
        }
        compare(&format!("docs/law/{id}/traceability.md"), &traceability(&versions, &norms, &cited));
    }
    assert!(looked_at >= 160, "only {looked_at} norms were looked at");
}

/// The page: norm, sentence, provisions, cases.
fn traceability(versions: &[&Regulation], norms: &[Norm], cited: &BTreeMap<String, BTreeSet<String>>) -> String {
    let provisions = || versions.iter().flat_map(|one| one.provisions());
    let mut page = format!(
        "# {}: from norm to case\n\nGenerated by `cargo xtask generate`. Norms are numbered as in the encoder's list, sentences as in the source.\n\
         Every norm has a provision, or is left out since no question covers it; every provision has a case in which it is\n\
         decisive: the tests fail otherwise.\n",
        versions.first().map_or("", |one| one.title().get(Language::English)),
    );
    page.push_str("\n| norm | sentence | content | provisions |\n|---|---|---|---|\n");
    for norm in norms {
        let carriers: Vec<String> =
            provisions().filter(|provision| provision.norms.contains(&norm.id)).map(|one| format!("`{}`", one.id)).collect();
        let carriers = if carriers.is_empty() { "left out".to_owned() } else { carriers.join(" ") };
        let _ = writeln!(page, "| {} | {} | {} | {carriers} |", norm.id, norm.sentence, norm.content);
    }
    page.push_str("\n| provision | says | basis | norms | cases |\n|---|---|---|---|---|\n");
    for provision in provisions() {
        let says = match &provision.effect {
            Effect::Outcome(Ruling::Verdict(verdict)) => format!("{}: {}", provision.question.id, verdict.id()),
            Effect::Outcome(Ruling::Unsettled(_)) => format!("{}: unsettled", provision.question.id),
            other => format!("{}: {}", provision.question.id, other.id()),
        };
        let cases = cited.get(&provision.id).map(|cases| cases.len()).unwrap_or_default();
        let some: Vec<&str> = cited.get(&provision.id).into_iter().flatten().take(3).map(String::as_str).collect();
        let more = if cases > some.len() { format!(" and {} more", cases - some.len()) } else { String::new() };
        let _ = writeln!(
            page,
            "| `{}` | {says} | {} | {} | {}{more} |",
            provision.id,
            provision.basis.id(),
            provision.norms.join(" "),
            some.join(" ")
        );
    }
    page
}

#[test]
fn every_error_code_is_documented() {
    let read = |name: &str| std::fs::read_to_string(root().join("docs/reference").join(name)).unwrap();
    let pages = format!("{}{}", read("errors.md"), read("regulation-format.md"));
    let codes: Vec<&str> = Error::CODES.iter().copied().chain(FaultCode::ALL.iter().map(|code| code.id())).collect();
    assert!(codes.len() > 40);
    for code in codes {
        assert!(pages.contains(&format!("`{code}`")), "the code {code} is not documented");
    }
}

#[test]
fn the_worked_example_of_the_format_is_the_file_that_ships_with_it() {
    let page = std::fs::read_to_string(root().join("docs/reference/regulation-format.md")).unwrap();
    let example = std::fs::read_to_string(root().join("docs/examples/example-town.toml")).unwrap();
    assert!(page.contains(&format!("```toml\n{example}```")), "the page and docs/examples/example-town.toml differ");
    hjemmel_tests::load(&example).unwrap();
}

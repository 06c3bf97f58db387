//! The vocabulary as Rust types, for the façade: a struct a question, an enum a list of values, an enum a question's verdicts.

use super::vocabulary::{Domain, Question, Vocabulary};
use super::{Generated, camel, capital};
use std::fmt::Write as _;
use std::path::Path;

pub(super) fn files(vocabulary: &Vocabulary, folder: &Path) -> Vec<Generated> {
    let mut files = vec![
        Generated { path: folder.join("mod.rs"), text: index(vocabulary) },
        Generated { path: folder.join("values.rs"), text: values(vocabulary) },
    ];
    for (position, question) in vocabulary.questions.iter().enumerate() {
        let path = folder.join(format!("{}.rs", question.id));
        files.push(Generated { path, text: self::question(vocabulary, position, question) });
    }
    files
}

fn index(vocabulary: &Vocabulary) -> String {
    let mut text = String::from(
        "//! Typed facts and verdicts, one module a question. Every fact is unknown until it is set, and a value of another\n//! fact does not compile.\n\npub mod values;\n",
    );
    for question in &vocabulary.questions {
        let _ = writeln!(text, "mod {};", question.id);
    }
    text.push('\n');
    for question in &vocabulary.questions {
        let name = camel(&question.id);
        let _ = writeln!(text, "pub use {}::{{{name}, {name}Verdict}};", question.id);
    }
    text
}

fn values(vocabulary: &Vocabulary) -> String {
    let mut text = String::from("//! The named values that facts take, one enum a list.\n");
    for domain in &vocabulary.domains {
        text.push_str(&value(domain));
    }
    let entry = |domain: &Domain| {
        let variants: String = domain.values.iter().map(|value| format!("{} {:?}, ", camel(&value.id), value.id)).collect();
        format!("    {} {{ {variants}}}\n", camel(&domain.id))
    };
    let entries: String = vocabulary.domains.iter().map(entry).collect();
    let _ = writeln!(text, "\ncrate::typed_values! {{\n{entries}}}");
    text
}

fn value(domain: &Domain) -> String {
    let name = camel(&domain.id);
    let variants: String =
        domain.values.iter().map(|value| format!("/// {}.\n{},\n", capital(&value.label.en), camel(&value.id))).collect();
    format!(
        "\n/// {}.\n#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]\n#[non_exhaustive]\n#[repr(u8)]\npub enum {name} {{\n{variants}}}\n",
        capital(&domain.label.en),
    )
}

fn question(vocabulary: &Vocabulary, position: usize, question: &Question) -> String {
    let name = camel(&question.id);
    let mut used: Vec<String> =
        question.facts.iter().filter(|fact| vocabulary.domain(&fact.domain).is_some()).map(|fact| camel(&fact.domain)).collect();
    used.sort();
    used.dedup();
    let imports = if used.is_empty() { String::new() } else { format!("use super::values::{{{}}};\n", used.join(", ")) };
    let mut text = format!(
        "//! The question `{}`: {}\n\n{imports}use hjemmel_core::facts::Facts;\nuse hjemmel_core::vocabulary::Value;\n\n",
        question.id, question.prompt.en,
    );
    let _ = writeln!(
        text,
        "/// The facts of the question `{}`: {} Every fact is unknown until it is set.\n#[derive(Debug, Clone, Copy, PartialEq, Eq)]\npub struct {name}(Facts);\n\nimpl {name} {{\n/// No facts known.\n#[must_use]\npub const fn new() -> Self {{ Self(Facts::new(hjemmel_core::vocabulary::question_at({position}))) }}\n",
        question.id, question.prompt.en,
    );
    for (fact_position, fact) in question.facts.iter().enumerate() {
        let (kind, value) = match fact.domain.as_str() {
            "yes_no" => ("bool".to_owned(), "Value::YesNo"),
            "count" => ("u32".to_owned(), "Value::Count"),
            own => (camel(own), "Value::from"),
        };
        let help = fact.help.as_ref().map(|help| format!("\n///\n/// {}", help.en)).unwrap_or_default();
        let _ = writeln!(
            text,
            "/// {}: {}{help} `None` makes it unknown.\n#[must_use]\npub fn {}(self, value: impl Into<Option<{kind}>>) -> Self {{ Self(self.0.with({fact_position}, value.into().map({value}))) }}\n",
            capital(&fact.label.en),
            fact.prompt.en,
            fact.id,
        );
    }
    let _ = writeln!(text, "}}\n\ncrate::typed_facts!({name});\n");
    let names: String = question.verdicts.iter().map(|verdict| format!("{}, ", camel(&verdict.id))).collect();
    let variants: String = question
        .verdicts
        .iter()
        .map(|verdict| format!("/// {} {}.\n{},\n", verdict.answer.en, format_args!("(`{}`)", verdict.id), camel(&verdict.id)))
        .collect();
    let _ = writeln!(
        text,
        "/// The verdicts of the question `{}`{}.\n#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]\n#[non_exhaustive]\n#[repr(u8)]\npub enum {name}Verdict {{\n{variants}}}\n\ncrate::typed_verdict!({name}Verdict {position} {{ {names} }});",
        question.id,
        if question.ordered { ", from the least to the most restrictive" } else { ", in no order of strictness" },
    );
    text
}

//! The vocabulary as Python: a class a question, the verdicts, and the stub in which every question has its own keywords.

use super::vocabulary::{Domain, Fact, Question, Vocabulary};
use super::{Generated, camel, capital};
use crate::Failure;
use std::fmt::Write as _;
use std::path::Path;

/// The keywords that the functions of a law have beside facts.
const KEYWORDS: [&str; 6] = ["on", "known_on", "regulation", "presume", "start", "end"];

/// `stub` is the stub as it is written by hand, in which what stands below [`EACH`] is said once for all questions.
pub(super) fn files(vocabulary: &Vocabulary, stub: &Path, package: &Path) -> Result<Vec<Generated>, Failure> {
    for fact in vocabulary.questions.iter().flat_map(|question| &question.facts) {
        if KEYWORDS.contains(&fact.id.as_str()) || vocabulary.places.iter().any(|place| place.id == fact.id) {
            return Err(format!("the fact `{}` has the name of a keyword of `Law.decide` in Python", fact.id));
        }
    }
    let template = std::fs::read_to_string(stub).map_err(|error| format!("{}: {error}", stub.display()))?;
    Ok(vec![
        Generated { path: package.join("questions.py"), text: questions(vocabulary) },
        Generated { path: package.join("verdicts.py"), text: verdicts(vocabulary)? },
        Generated { path: package.join("_hjemmel.pyi"), text: self::stub(vocabulary, &template)? },
    ])
}

fn questions(vocabulary: &Vocabulary) -> String {
    let mut text = String::from(
        "\"\"\"The questions there are: a class each, with a fact a field. Every fact is unknown until it is given, and unknown is ``None``.\n\nWhat is made is checked at once: a value that the fact does not take is refused with those it does.\n\"\"\"\n\nfrom __future__ import annotations\n\nfrom typing import ClassVar, Literal, TypeAlias, TypedDict\n\nfrom ._hjemmel import Facts\nfrom ._typed import facts\n\n",
    );
    let mut names: Vec<String> = vocabulary.domains.iter().map(|domain| camel(&domain.id)).collect();
    names.extend(vocabulary.questions.iter().flat_map(|own| [camel(&own.id), format!("{}Facts", camel(&own.id))]));
    names.push("QuestionName".to_owned());
    names.sort();
    let names: String = names.iter().map(|name| format!("    {name:?},\n")).collect();
    let _ = writeln!(text, "__all__ = [\n{names}]\n");
    for domain in &vocabulary.domains {
        let _ = writeln!(text, "{}: TypeAlias = {}", camel(&domain.id), literal(domain.values.iter().map(|value| &value.id)));
        let _ = writeln!(text, "\"\"\"{}.\"\"\"\n", capital(&domain.label.en));
    }
    let ids = literal(vocabulary.questions.iter().map(|question| &question.id));
    let _ = writeln!(text, "QuestionName: TypeAlias = {ids}\n\"\"\"The names of the questions.\"\"\"");
    for question in &vocabulary.questions {
        text.push_str(&class(vocabulary, question));
    }
    text
}

/// The class of a question, and its facts as keywords.
fn class(vocabulary: &Vocabulary, question: &Question) -> String {
    let (name, id) = (camel(&question.id), &question.id);
    let mut text =
        format!("\n\nclass {name}Facts(TypedDict, total=False):\n    \"\"\"The facts of ``{id}`` by their names.\"\"\"\n\n",);
    for fact in &question.facts {
        let _ = writeln!(text, "    {}: {} | None", fact.id, kind(vocabulary, fact));
    }
    let _ = write!(
        text,
        "\n\n@facts\nclass {name}(Facts):\n    \"\"\"{} The facts of ``{id}``.\"\"\"\n\n    __slots__ = ()\n    question: ClassVar[{}] = {id:?}\n",
        question.prompt.en,
        literal(std::iter::once(id)),
    );
    for fact in &question.facts {
        let help = fact.help.as_ref().map(|help| format!(" {}", help.en)).unwrap_or_default();
        let _ = writeln!(text, "    {}: {} | None = None", fact.id, kind(vocabulary, fact));
        let _ = writeln!(text, "    \"\"\"{}: {}{help}\"\"\"", capital(&fact.label.en), fact.prompt.en);
    }
    text
}

fn kind(vocabulary: &Vocabulary, fact: &Fact) -> String {
    match (fact.domain.as_str(), vocabulary.domain(&fact.domain)) {
        (_, Some(Domain { id, .. })) => camel(id),
        ("yes_no", None) => "bool".to_owned(),
        _ => "int".to_owned(),
    }
}

fn literal<'v>(ids: impl Iterator<Item = &'v String>) -> String {
    let ids: Vec<String> = ids.map(|id| format!("{id:?}")).collect();
    let line = format!("Literal[{}]", ids.join(", "));
    if line.len() <= 100 { line } else { format!("Literal[\n    {},\n]", ids.join(",\n    ")) }
}

/// Every verdict once, however many questions have it, with what it answers to each; and the order of those that have one.
fn verdicts(vocabulary: &Vocabulary) -> Result<String, Failure> {
    let orders: Vec<Vec<&str>> = vocabulary
        .questions
        .iter()
        .filter(|question| question.ordered)
        .map(|question| question.verdicts.iter().map(|verdict| verdict.id.as_str()).collect())
        .collect();
    for (one, two) in orders.iter().flat_map(|one| orders.iter().map(move |two| (one, two))) {
        let shared: Vec<&&str> = one.iter().filter(|id| two.contains(id)).collect();
        if two.iter().filter(|id| one.contains(id)).ne(shared.iter().copied()) {
            return Err(format!("two questions list the verdicts {shared:?} in another order: in Python they compare"));
        }
    }
    let mut text = String::from(
        "\"\"\"The verdicts that questions can have.\"\"\"\n\nfrom __future__ import annotations\n\nfrom .named import Named\n\n__all__ = [\"Verdict\"]\n\n_ORDERS: tuple[tuple[str, ...], ...] = (\n",
    );
    for order in &orders {
        let _ = writeln!(text, "    ({}),", order.iter().map(|id| format!("{id:?}")).collect::<Vec<_>>().join(", "));
    }
    text.push_str(
        ")\n\n\nclass Verdict(Named):\n    \"\"\"What the law says, where a question is decided. Each question has verdicts of its own.\n\n    They compare from the least to the most restrictive: ``max`` is the strictest. Verdicts that no question has an order for are not\n    compared.\n    \"\"\"\n",
    );
    let all = || vocabulary.questions.iter().flat_map(|question| question.verdicts.iter().map(move |verdict| (question, verdict)));
    let mut told: Vec<&str> = Vec::new();
    for (_, verdict) in all() {
        if told.contains(&verdict.id.as_str()) {
            continue;
        }
        told.push(&verdict.id);
        let answers = all().filter(|(_, other)| other.id == verdict.id);
        let answers: Vec<String> = answers.map(|(own, other)| format!("``{}``: {}", own.id, other.answer.en)).collect();
        let _ = writeln!(text, "\n    {} = {:?}", verdict.id.to_uppercase(), verdict.id);
        let _ = match answers.as_slice() {
            [only] => writeln!(text, "    \"\"\"{only}\"\"\""),
            several => writeln!(text, "    \"\"\"\n    {}\n    \"\"\"", several.join("\n    ")),
        };
    }
    text.push_str("\n    @classmethod\n    def orders(cls) -> tuple[tuple[str, ...], ...]:\n        return _ORDERS\n");
    Ok(text)
}

/// Stands above what is said once for every question.
const EACH: &str = "    # For each question.\n";

/// The stub: what stands below [`EACH`] once for each question, with its name and its facts.
fn stub(vocabulary: &Vocabulary, template: &str) -> Result<String, Failure> {
    let mut parts = template.split(EACH);
    let mut text = parts.next().unwrap_or_default().to_owned();
    let mut seen = 0;
    for part in parts {
        let (once, rest) = part.split_once("\n\n").unwrap_or((part, ""));
        for question in &vocabulary.questions {
            let name = camel(&question.id);
            let own = once.replace("QUESTION", &format!("Literal[{:?}]", question.id));
            let _ = writeln!(text, "{}", own.replace("FACTS", &format!("{name}Facts")).replace("TYPED", &name));
        }
        let _ = write!(text, "\n{rest}");
        seen += 1;
    }
    if seen == 0 { Err("the stub says nothing for each question".to_owned()) } else { Ok(text) }
}

//! A decision as an explanation for people: the verdict first, then why, what to do, what does not count, and the doubt.

mod explainer;
mod markup;
mod reasons;

use super::Decision;
use crate::language::Language;
use crate::messages as words;
use explainer::Explainer;

/// An explanation in one language. Displayed as plain text, and as [Markdown](Explanation::markdown) and
/// [HTML](Explanation::html); its parts are there for those who lay it out themselves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// The language.
    pub language: Language,
    /// The outcome in two or three words.
    pub verdict: String,
    /// The outcome as a sentence.
    pub answer: String,
    /// The question and the place.
    pub context: String,
    /// The reasons and consequences, in the order they are read.
    pub sections: Vec<Section>,
}

/// A part of an explanation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// The heading.
    pub title: &'static str,
    /// What stands under it; never empty.
    pub items: Vec<Item>,
}

/// A statement of an explanation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Whole sentences.
    pub text: String,
    /// Where it comes from and how it stands, for those who check.
    pub reference: String,
}

impl std::fmt::Display for Explanation {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        writeln!(out, "{}. {}\n{}", self.verdict, self.answer, self.context)?;
        for section in &self.sections {
            writeln!(out, "\n{}", section.title)?;
            for item in &section.items {
                writeln!(out, "- {}", item.text)?;
                if !item.reference.is_empty() {
                    writeln!(out, "  [{}]", item.reference)?;
                }
            }
        }
        Ok(())
    }
}

impl Decision {
    /// The decision explained in a language.
    #[must_use]
    pub fn explain(&self, language: Language) -> Explanation {
        let explainer = Explainer { decision: self, language, because: self.because(), several: self.listed().len() > 1 };
        let (verdict, answer) = explainer.headline();
        let sections = [
            (words::MISSING, explainer.missing()),
            (words::PRESUMED, explainer.presumed()),
            (words::WHY, explainer.why()),
            (words::LAYERS, explainer.layers()),
            (words::SET_ASIDE, self.overridden().map(|cited| explainer.cited(cited.provision)).collect()),
            (words::WHAT_TO_DO, explainer.what_to_do()),
            (words::HOW_MANY, explainer.how_many()),
            (words::CHANGES, explainer.changes()),
            (words::DOES_NOT_COUNT, explainer.does_not_count()),
            (words::ALSO, explainer.also()),
            (words::DOUBT, explainer.doubt()),
            (words::CONSULTED, explainer.consulted()),
        ];
        let sections = sections.into_iter().filter(|(_, items)| !items.is_empty());
        Explanation {
            language,
            verdict,
            answer,
            context: explainer.context(),
            sections: sections.map(|(title, items)| Section { title: title.get(language), items }).collect(),
        }
    }
}

//! Languages of labels and explanations, and texts that exist in all of them.

use crate::error::Error;
use crate::suggest::nearest;

/// A language hjemmel answers in. Every text exists in all of them; a test and the loader see to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Language {
    /// Norwegian bokmål, `nb`.
    Bokmal,
    /// Norwegian nynorsk, `nn`.
    Nynorsk,
    /// English, `en`.
    English,
}

impl Language {
    /// All languages, in the order their texts are stored.
    pub const ALL: [Self; 3] = [Self::Bokmal, Self::Nynorsk, Self::English];

    /// The language's code: `nb`, `nn` or `en`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Bokmal => "nb",
            Self::Nynorsk => "nn",
            Self::English => "en",
        }
    }

    /// The language with this code.
    ///
    /// # Errors
    /// [`Error::UnknownLanguage`] for any other code.
    pub fn from_code(code: &str) -> Result<Self, Error> {
        let found = Self::ALL.into_iter().find(|language| language.code() == code);
        found.ok_or_else(|| {
            let codes = Self::ALL.map(Self::code);
            Error::UnknownLanguage {
                given: code.to_owned(),
                valid: codes.map(str::to_owned).to_vec(),
                suggestion: nearest(code, codes),
            }
        })
    }
}

/// A label fixed in the vocabulary: one text a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Label {
    /// Bokmål.
    pub nb: &'static str,
    /// Nynorsk.
    pub nn: &'static str,
    /// English.
    pub en: &'static str,
}

/// A label from its texts, for the generated vocabulary.
pub(crate) const fn label(nb: &'static str, nn: &'static str, en: &'static str) -> Label {
    Label { nb, nn, en }
}

impl Label {
    /// The text in `language`.
    #[must_use]
    pub const fn get(&self, language: Language) -> &'static str {
        match language {
            Language::Bokmal => self.nb,
            Language::Nynorsk => self.nn,
            Language::English => self.en,
        }
    }
}

/// A text of a regulation file: one text a language, none of them empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Texts {
    /// Bokmål.
    pub nb: String,
    /// Nynorsk.
    pub nn: String,
    /// English.
    pub en: String,
}

impl Texts {
    /// The text in `language`.
    #[must_use]
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::Bokmal => &self.nb,
            Language::Nynorsk => &self.nn,
            Language::English => &self.en,
        }
    }
}

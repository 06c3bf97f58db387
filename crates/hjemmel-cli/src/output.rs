//! How the command writes: text for people folded to the terminal, JSON for programs, colour only on a terminal.

use crate::arguments::{Format, Show};
use crate::failure::Failure;
use anstyle::Style;
use hjemmel::{Error, Label, Language};
use serde::Serialize;
use std::borrow::Cow;
use std::io::Write as _;

/// Where and how answers are written.
pub(crate) struct Output {
    pub(crate) format: Format,
    pub(crate) language: Language,
    width: usize,
}

/// Emphasis for headings and ids; left out where stdout is no terminal.
pub(crate) const STRONG: Style = Style::new().bold();
/// For what only those who check will read.
pub(crate) const FAINT: Style = Style::new().dimmed();

/// The words for `true` and `false`.
pub(crate) const YES: Label = Label { nb: "ja", nn: "ja", en: "yes" };
pub(crate) const NO: Label = Label { nb: "nei", nn: "nei", en: "no" };

/// Text of a file or an argument as it can be shown: a terminal obeys control characters, and marks of direction turn what
/// is read around, so both are written as escapes.
pub(crate) fn printable(text: &str) -> Cow<'_, str> {
    let unsafe_to_show = |letter: char| {
        letter.is_control() || matches!(letter, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    if !text.contains(unsafe_to_show) {
        return Cow::Borrowed(text);
    }
    let shown = |letter: char| if unsafe_to_show(letter) { letter.escape_default().to_string() } else { letter.to_string() };
    Cow::Owned(text.chars().map(shown).collect())
}

impl Output {
    pub(crate) fn new(show: &Show) -> Result<Self, Error> {
        // Lines longer than this are hard to read, however wide the terminal is.
        const WIDEST: usize = 100;
        let language = Language::from_code(&show.lang)?;
        Ok(Self { format: show.format, language, width: textwrap::termwidth().min(WIDEST) })
    }

    /// Refuses a format that the subcommand does not have.
    pub(crate) fn text_or_json(&self) -> Result<(), Failure> {
        match self.format {
            Format::Markdown | Format::Html => {
                Err(Failure::Usage("--format markdown and html belong to `hjemmel decide` and `hjemmel ask`".to_owned()))
            }
            _ => self.of_a_decision(),
        }
    }

    /// Refuses a format that decisions do not have.
    pub(crate) fn of_a_decision(&self) -> Result<(), Failure> {
        if self.format == Format::JsonSchema {
            return Err(Failure::Usage("--format json-schema belongs to `hjemmel vocabulary QUESTION`".to_owned()));
        }
        Ok(())
    }

    /// How many characters fit a line.
    pub(crate) const fn width(&self) -> usize {
        self.width
    }

    pub(crate) fn bytes(&self, bytes: &[u8]) -> Result<(), Failure> {
        std::io::stdout().lock().write_all(bytes)?;
        Ok(())
    }

    pub(crate) fn line(&self, text: &str) -> Result<(), Failure> {
        writeln!(anstream::stdout(), "{text}")?;
        Ok(())
    }

    /// A paragraph, folded, with what goes before its first line; the others are indented as far.
    pub(crate) fn paragraph(&self, lead: &str, text: &str, style: Style) -> Result<(), Failure> {
        let indent = " ".repeat(lead.chars().count());
        let options = textwrap::Options::new(self.width).initial_indent(lead).subsequent_indent(&indent).break_words(false);
        // Ids and dates have hyphens, and are copied whole.
        let options = options.word_splitter(textwrap::WordSplitter::NoHyphenation);
        // Texts of regulation files come from anywhere.
        let folded = textwrap::fill(&printable(text), options);
        self.line(&format!("{style}{folded}{style:#}"))
    }

    pub(crate) fn json(&self, document: &impl Serialize) -> Result<(), Failure> {
        let text = serde_json::to_string_pretty(document).map_err(|error| Failure::Output(error.into()))?;
        self.line(&text)
    }
}

//! What ends the command without an answer, and how it is told.

use crate::output::printable;
use anstyle::{AnsiColor, Style};
use hjemmel::Error;
use std::io::{self, IsTerminal as _, Write as _};
use std::path::Path;

/// What ended the command.
pub(crate) enum Failure {
    /// Bad input, with its stable code.
    Input(Box<Error>),
    /// Bad input in a file.
    InFile(String, Box<Error>),
    /// Bad usage, or a file that cannot be read.
    Usage(String),
    /// A check fell short; what there is to say has been said.
    Check,
    /// Writing the answer failed.
    Output(io::Error),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Input(Box::new(error))
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

impl Failure {
    /// A file that could not be read.
    pub(crate) fn unreadable(path: &Path, error: &impl std::fmt::Display) -> Self {
        Self::Usage(format!("{}: {error}", path.display()))
    }

    /// An error that a file is to blame for; `-` is standard input.
    pub(crate) fn in_file(path: &Path) -> impl Fn(Error) -> Self {
        let name = if path == Path::new("-") { "standard input".to_owned() } else { path.display().to_string() };
        move |error| Self::InFile(name.clone(), Box::new(error))
    }

    /// Tells it on stderr; the exit code.
    pub(crate) fn report(&self) -> u8 {
        let text = match self {
            Self::Check => return 1,
            // Whoever reads stopped reading (`hjemmel vocabulary | head`): nothing went wrong.
            Self::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => return 0,
            Self::Output(error) => format!("{}: {error}", title(None)),
            Self::Usage(message) => format!("{}: {message}", title(None)),
            Self::Input(error) => match &**error {
                Error::Regulation(faults) => faults.render(colour()),
                other => explained("", other),
            },
            Self::InFile(name, error) => explained(&format!("{name}: "), error),
        };
        let _ = writeln!(anstream::stderr(), "{text}");
        2
    }
}

fn colour() -> bool {
    io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}

/// `error`, with the stable code where there is one.
fn title(code: Option<&str>) -> String {
    let style = Style::new().bold().fg_color(Some(AnsiColor::Red.into()));
    let code = code.map_or_else(String::new, |code| format!("[{code}]"));
    format!("{style}error{code}{style:#}")
}

/// An error, with where it is and with what would have been valid.
fn explained(place: &str, error: &Error) -> String {
    let mut text = format!("{}: {}", title(Some(error.code())), printable(&format!("{place}{error}")));
    if let Some(near) = error.suggestion() {
        text = format!("{text}\n  did you mean `{}`?", printable(near));
    }
    if !error.valid().is_empty() {
        let list = printable(&format!("valid: {}", error.valid().join(", "))).into_owned();
        let options = textwrap::Options::with_termwidth()
            .word_splitter(textwrap::WordSplitter::NoHyphenation)
            .initial_indent("  ")
            .subsequent_indent("    ");
        text = format!("{text}\n{}", textwrap::fill(&list, options));
    }
    text
}

//! The `hjemmel` command: what the law says here and now, and on what basis.
//!
//! Exit codes: 0 answered, whatever the verdict; 1 a check fell short; 2 bad input or usage. Answers go to stdout,
//! everything else to stderr.
//!
//! A library, so that the Python package has the same command: [`run`] is all of it.

mod arguments;
mod ask;
mod decide;
mod failure;
mod input;
mod law;
mod output;
mod periods;
mod place;
mod receipt;
mod test;
mod vocabulary;

use arguments::{Command, Hjemmel};
use clap::{CommandFactory as _, Parser as _};
use failure::Failure;
use std::ffi::OsString;
use std::io::Write as _;

/// Runs the command with its arguments, the first of which is its own name, and returns the exit code. It writes to stdout
/// and stderr, and never ends the process.
#[must_use]
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> u8 {
    let code = match Hjemmel::try_parse_from(arguments) {
        Ok(arguments) => answer(&arguments).map_or_else(|failure| failure.report(), |()| 0),
        Err(refused) => {
            // Help and versions are asked for, and go to stdout; where nobody reads them, nothing went wrong.
            let _ = refused.print();
            u8::try_from(refused.exit_code()).unwrap_or(2)
        }
    };
    // In a program that goes on, nothing else would write what is left in the buffer.
    match std::io::stdout().flush() {
        Err(error) if code == 0 => Failure::from(error).report(),
        _ => code,
    }
}

fn answer(arguments: &Hjemmel) -> Result<(), Failure> {
    let output = output::Output::new(&arguments.show)?;
    match &arguments.command {
        Command::Decide(decide) => decide::run(decide, &output),
        Command::Ask(ask) => ask::run(ask, &output),
        Command::Periods(periods) => periods::run(periods, &output),
        Command::Law(law) => law::run(law, &output),
        Command::Place(place) => place::run(place, &output),
        Command::Vocabulary(vocabulary) => vocabulary::run(vocabulary, &output),
        Command::Receipt(receipt) => receipt::run(receipt, &output),
        Command::Test(test) => test::run(test, &output),
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(*shell, &mut Hjemmel::command(), "hjemmel", &mut script);
            output.bytes(&script)
        }
        Command::Man => {
            let mut page = Vec::new();
            arguments::man(&mut page)?;
            output.bytes(&page)
        }
    }
}

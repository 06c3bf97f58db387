//! The `hjemmel` command: what the law says here and now, and on what basis.
//!
//! Exit codes: 0 answered, whatever the verdict; 1 a check fell short; 2 bad input or usage. Answers go to stdout,
//! everything else to stderr.

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
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments = Hjemmel::parse();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.report(),
    }
}

fn run(arguments: &Hjemmel) -> Result<(), Failure> {
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

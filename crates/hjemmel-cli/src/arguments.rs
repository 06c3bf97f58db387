//! The command line: what can be asked, and how it is written.

use clap::{Args, CommandFactory as _, Parser, Subcommand, ValueEnum};
use std::io;
use std::path::PathBuf;

/// What the law says here and now, on what basis, and what is in doubt
#[derive(Parser)]
#[command(name = "hjemmel", version, after_help = EXIT_CODES)]
pub(crate) struct Hjemmel {
    #[command(flatten)]
    pub(crate) show: Show,
    #[command(subcommand)]
    pub(crate) command: Command,
}

const EXIT_CODES: &str = "Exit codes: 0 answered, whatever the verdict; 1 a check fell short; 2 bad input or usage.";

/// How answers are shown.
#[derive(Args)]
pub(crate) struct Show {
    /// How the answer is written
    #[arg(long, global = true, value_enum, default_value = "text", value_name = "FORMAT")]
    pub(crate) format: Format,
    /// The language of texts: nb, nn or en
    #[arg(long, global = true, default_value = "en", value_name = "LANG")]
    pub(crate) lang: String,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people
    Text,
    /// For programs
    Json,
    /// For mail and tickets (decisions only)
    Markdown,
    /// A piece of a web page (decisions only)
    Html,
    /// The JSON Schema of a question (vocabulary only)
    JsonSchema,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Answer a question
    Decide(Decide),
    /// Be asked, on the terminal, the fewest questions that lead to a decision
    Ask(Ask),
    /// Answer a question over a range of time: the intervals, and what governs in each
    Periods(Periods),
    /// Look at the law itself
    #[command(subcommand)]
    Law(Law),
    /// Say which municipality a name or code stands for
    Place(Place),
    /// List the questions, or the facts, values and verdicts of one
    Vocabulary(Vocabulary),
    /// Run case files and compare the answers
    Test(Test),
    /// Verify what `decide --receipt` wrote
    #[command(subcommand)]
    Receipt(Receipt),
    /// Print a completion script for a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
    /// Print the manual page
    Man,
}

/// Which regulations to use.
#[derive(Args)]
pub(crate) struct Laws {
    /// Add the regulations of a file, or of a folder's .toml files, to the bundled ones (may be repeated)
    #[arg(long = "law", value_name = "DIR|FILE")]
    pub(crate) paths: Vec<PathBuf>,
    /// Use only the regulations given with --law
    #[arg(long, requires = "paths")]
    pub(crate) only_law: bool,
    #[command(flatten)]
    pub(crate) registers: Registers,
}

/// Which register of municipalities to use.
#[derive(Args)]
pub(crate) struct Registers {
    /// Add Statistics Norway's register of municipalities for other years to the bundled one: codes or changes, as CSV or JSON
    /// (may be repeated)
    #[arg(long = "register", value_name = "FILE")]
    pub(crate) registers: Vec<PathBuf>,
}

/// The places and times of a case.
#[derive(Args)]
pub(crate) struct Case {
    /// Where the person works (name or code)
    #[arg(long, value_name = "PLACE", conflicts_with = "unit")]
    pub(crate) workplace: Option<String>,
    /// Where the person works: the record of the sub-unit in Enhetsregisteret, as JSON; `-` reads standard input
    #[arg(long, value_name = "FILE|-")]
    pub(crate) unit: Option<PathBuf>,
    /// Where the gathering is held (name or code)
    #[arg(long, value_name = "PLACE")]
    pub(crate) venue: Option<String>,
    /// Where the person lives (name or code)
    #[arg(long, value_name = "PLACE")]
    pub(crate) residence: Option<String>,
    /// Where the employer has its seat (name or code)
    #[arg(long, value_name = "PLACE")]
    pub(crate) employer_seat: Option<String>,
    /// The law as it was known then: only what had been published, YYYY-MM-DD or YYYY-MM-DDTHH:MM
    #[arg(long, value_name = "TIME")]
    pub(crate) known_on: Option<String>,
    /// A fact (may be repeated): see `hjemmel vocabulary QUESTION`
    #[arg(long = "fact", value_name = "NAME=VALUE")]
    pub(crate) facts: Vec<String>,
    /// Facts as a JSON object in a file; `-` reads standard input
    #[arg(long = "facts", value_name = "FILE|-")]
    pub(crate) facts_file: Option<PathBuf>,
    /// Ask this regulation alone, whatever the date
    #[arg(long, value_name = "ID")]
    pub(crate) regulation: Option<String>,
    /// Presume what is usual of missing facts, where the vocabulary says what that is; the answer lists it
    #[arg(long)]
    pub(crate) presume: bool,
    #[command(flatten)]
    pub(crate) laws: Laws,
}

#[derive(Args)]
pub(crate) struct Decide {
    /// The question: see `hjemmel vocabulary`
    pub(crate) question: String,
    /// The day or minute asked about: YYYY-MM-DD or YYYY-MM-DDTHH:MM
    #[arg(long, value_name = "TIME")]
    pub(crate) on: Option<String>,
    /// Write the decision as a receipt too, which `hjemmel receipt verify` verifies
    #[arg(long, value_name = "FILE")]
    pub(crate) receipt: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) case: Case,
}

#[derive(Args)]
pub(crate) struct Ask {
    /// The question: see `hjemmel vocabulary`; without one, it is asked for
    pub(crate) question: Option<String>,
    /// The day or minute asked about: YYYY-MM-DD or YYYY-MM-DDTHH:MM; without one, it is asked for
    #[arg(long, value_name = "TIME")]
    pub(crate) on: Option<String>,
    /// Write the decision as a receipt too, which `hjemmel receipt verify` verifies
    #[arg(long, value_name = "FILE")]
    pub(crate) receipt: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) case: Case,
}

#[derive(Subcommand)]
pub(crate) enum Receipt {
    /// Make the decision of a receipt again and compare: exit code 0 only where it is intact and the law gives the same answer
    Verify {
        /// The receipt; `-` reads standard input
        file: PathBuf,
        #[command(flatten)]
        laws: Laws,
    },
}

#[derive(Args)]
pub(crate) struct Periods {
    /// The question: see `hjemmel vocabulary`
    pub(crate) question: String,
    /// The first day or minute
    #[arg(long, value_name = "TIME")]
    pub(crate) from: String,
    /// The last day or minute, included
    #[arg(long, value_name = "TIME")]
    pub(crate) to: String,
    #[command(flatten)]
    pub(crate) case: Case,
}

#[derive(Subcommand)]
pub(crate) enum Law {
    /// List the regulations
    List {
        #[command(flatten)]
        laws: Laws,
    },
    /// Show a regulation: its head, its provisions and its tables
    Show {
        /// The regulation's id, or id@start for an earlier version
        id: String,
        #[command(flatten)]
        laws: Laws,
    },
    /// Tell faults of regulation files, and what loads and may still be a mistake: exit code 0 only where there is neither
    Check {
        /// The regulations of a file, or of a folder's .toml files, beside the law; without any, all of the law is checked
        #[arg(value_name = "PATH")]
        checked: Vec<PathBuf>,
        #[command(flatten)]
        laws: Laws,
    },
    /// Compare two regulations, question by question: in how many situations they answer otherwise, and how
    Diff {
        /// The regulation before: its id, id@start, or a file; or a folder with the law before
        before: String,
        /// What is compared with it, of the same kind
        after: String,
        #[command(flatten)]
        laws: Laws,
    },
}

#[derive(Args)]
pub(crate) struct Place {
    /// A municipality's name or code; without one, all municipalities are listed
    #[arg(conflicts_with = "units")]
    pub(crate) place: Option<String>,
    /// Sub-units of Enhetsregisteret: the place of each record of a JSON file, one record or a list; `-` reads standard input
    #[arg(long, value_name = "FILE|-")]
    pub(crate) units: Option<PathBuf>,
    /// The day asked about
    #[arg(long, value_name = "TIME")]
    pub(crate) on: Option<String>,
    #[command(flatten)]
    pub(crate) registers: Registers,
}

#[derive(Args)]
pub(crate) struct Vocabulary {
    /// A question; without one, all are listed
    pub(crate) question: Option<String>,
}

#[derive(Args)]
pub(crate) struct Test {
    /// Case files, one JSON document a line
    #[arg(required = true)]
    pub(crate) files: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) laws: Laws,
}

/// The manual page: the command, then each of its subcommands and theirs.
pub(crate) fn man(page: &mut Vec<u8>) -> io::Result<()> {
    let mut command = Hjemmel::command();
    command.build();
    pages(&command, "hjemmel", page)
}

fn pages(command: &clap::Command, name: &str, page: &mut Vec<u8>) -> io::Result<()> {
    clap_mangen::Man::new(command.clone().display_name(name)).render(page)?;
    for subcommand in command.get_subcommands().filter(|one| one.get_name() != "help") {
        pages(subcommand, &format!("{name}-{}", subcommand.get_name()), page)?;
    }
    Ok(())
}

//! `hjemmel ask`: an interview on the terminal, the fewest questions first, then the decision.

use crate::arguments::Ask;
use crate::decide::{self, Asked};
use crate::failure::Failure;
use crate::input;
use crate::output::{NO, Output, YES};
use hjemmel::{Decision, Domain, Error, Fact, Interview, Label, Language, Moment, PlaceRole, Question, Register, Step, VOCABULARY};
use inquire::{InquireError, Select, Text};
use std::io::{IsTerminal as _, Write as _};

const UNKNOWN: Label = Label { nb: "Vet ikke", nn: "Veit ikkje", en: "I don't know" };
const CHOOSE: Label = Label { nb: "Hva gjelder det?", nn: "Kva gjeld det?", en: "What is it about?" };
const WHERE: Label = Label {
    nb: "Hvor er det? Oppgi en kommune: ",
    nn: "Kvar er det? Oppgje ein kommune: ",
    en: "Where is it? Name a municipality: ",
};
const WHEN: Label = Label {
    nb: "Når? Det som gjelder der, gjelder til bestemte tider (ÅÅÅÅ-MM-DD eller ÅÅÅÅ-MM-DDTtt:mm)",
    nn: "Når? Det som gjeld der, gjeld til bestemte tider (ÅÅÅÅ-MM-DD eller ÅÅÅÅ-MM-DDTtt:mm)",
    en: "When? What applies there applies at certain times (YYYY-MM-DD or YYYY-MM-DDTHH:MM)",
};
const DAY: Label = Label {
    nb: "Hvilken dag gjelder det? (ÅÅÅÅ-MM-DD)",
    nn: "Kva dag gjeld det? (ÅÅÅÅ-MM-DD)",
    en: "Which day is it about? (YYYY-MM-DD)",
};
const KEYS_OF_A_LIST: Label = Label {
    nb: "piltaster og Enter velger · Esc: ett spørsmål tilbake",
    nn: "piltastar og Enter vel · Esc: eitt spørsmål tilbake",
    en: "arrows and Enter choose · Esc: one question back",
};
const KEYS_OF_A_TEXT: Label = Label {
    nb: "tomt svar: vet ikke · Esc: ett spørsmål tilbake",
    nn: "tomt svar: veit ikkje · Esc: eitt spørsmål tilbake",
    en: "an empty answer: I don't know · Esc: one question back",
};

pub(crate) fn run(ask: &Ask, output: &Output) -> Result<(), Failure> {
    output.of_a_decision()?;
    if !std::io::stdin().is_terminal() || !std::io::stderr().is_terminal() {
        let message = "`hjemmel ask` asks on a terminal, and there is none: put the whole question with `hjemmel decide`";
        return Err(Failure::Usage(message.to_owned()));
    }
    if let Some(path) = &ask.receipt {
        // Before anything is asked: who has answered it all should not lose it.
        crate::receipt::target(path)?;
    }
    let given = input::moment(ask.on.as_deref())?;
    let language = output.language;
    'question: loop {
        let question = match &ask.question {
            Some(question) => question.clone(),
            None => choose(language)?,
        };
        'day: loop {
            // Asked for a regulation alone, whatever the date, no day is needed.
            let asks_day = given.is_none() && ask.case.regulation.is_none();
            let on = match asks_day.then(|| day(language)).transpose()? {
                Some(Day::Back) if ask.question.is_none() => continue 'question,
                Some(Day::Back) => continue 'day,
                Some(Day::Any) => None,
                Some(Day::On(on)) => Some(on),
                None => given,
            };
            let asked = Asked::read(&question, &ask.case, on)?;
            let query = asked.query(&ask.case);
            let mut interview = Interview::new(&asked.law, &on.map_or(query, |on| query.on(on)));
            match lead(&mut interview, language)? {
                Some(decision) => {
                    let _ = writeln!(anstream::stderr());
                    return decide::tell(&decision, ask.receipt.as_deref(), output);
                }
                None if asks_day => {}
                None if ask.question.is_none() => continue 'question,
                None => {}
            }
        }
    }
}

/// Asks until there is a decision; `None` where the first question was left to go back to what came before.
fn lead(interview: &mut Interview, language: Language) -> Result<Option<Box<Decision>>, Failure> {
    loop {
        let step = match interview.next() {
            // That the time is not known is told, and asked for again: without it there is no answer.
            Err(error @ (Error::DateRequired { .. } | Error::TimeRequired { .. })) if interview.back() => {
                tell(&error);
                continue;
            }
            step => step?,
        };
        let reply = match step {
            Step::Done(decision) => return Ok(Some(decision)),
            Step::Place(role) => place(role, interview.law().register(), language)?,
            Step::Time(windows) => time(&windows, language)?,
            Step::Fact(fact) => self::fact(fact, language)?,
        };
        match reply {
            Reply::Text(text) => {
                if let Err(error) = interview.answer(&text) {
                    tell(&error);
                }
            }
            Reply::Unknown => interview.unknown()?,
            Reply::Back if !interview.back() => return Ok(None),
            Reply::Back => {}
        }
    }
}

/// What came of a prompt.
enum Reply {
    Text(String),
    Unknown,
    Back,
}

/// A choice of a list: what is shown, and what it is called.
struct Choice {
    shown: String,
    id: Option<String>,
}

impl std::fmt::Display for Choice {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(&self.shown)
    }
}

/// The question to ask about.
fn choose(language: Language) -> Result<String, Failure> {
    let shown = |question: &Question| Choice {
        shown: format!("{} ({})", question.prompt.get(language), question.label.get(language)),
        id: Some(question.id.to_owned()),
    };
    let list = VOCABULARY.questions.iter().map(shown).collect();
    let chosen = Select::new(CHOOSE.get(language), list).with_help_message(KEYS_OF_A_LIST.get(language)).prompt_skippable();
    ended(chosen)?.and_then(|choice| choice.id).ok_or_else(|| Failure::Usage("no question was chosen".to_owned()))
}

/// The day asked about.
enum Day {
    On(Moment),
    /// None in particular: the rules that state no dates answer.
    Any,
    Back,
}

fn day(language: Language) -> Result<Day, Failure> {
    loop {
        match text(DAY.get(language), None, language, Vec::new())? {
            Reply::Text(text) => match Moment::parse(&text) {
                Ok(moment) => return Ok(Day::On(moment)),
                Err(error) => tell(&error),
            },
            Reply::Unknown => return Ok(Day::Any),
            Reply::Back => return Ok(Day::Back),
        }
    }
}

fn place(role: PlaceRole, register: &Register, language: Language) -> Result<Reply, Failure> {
    let names = register.all(None).map(|place| place.name.to_owned()).collect();
    text(&format!("{}{}", WHERE.get(language), role.label(language)), None, language, names)
}

fn time(windows: &[String], language: Language) -> Result<Reply, Failure> {
    for window in windows {
        let _ = writeln!(anstream::stderr(), "  {window}");
    }
    text(WHEN.get(language), None, language, Vec::new())
}

fn fact(fact: &'static Fact, language: Language) -> Result<Reply, Failure> {
    let prompt = fact.prompt.get(language);
    let help = fact.help.map(|help| help.get(language));
    let named = |shown: &str, id: &str| Choice { shown: shown.to_owned(), id: Some(id.to_owned()) };
    let mut list: Vec<Choice> = match fact.domain {
        Domain::Count => return text(prompt, help, language, Vec::new()),
        Domain::YesNo => vec![named(YES.get(language), "true"), named(NO.get(language), "false")],
        Domain::Terms(set) => set.terms.iter().map(|term| named(term.label.get(language), term.id)).collect(),
    };
    list.push(Choice { shown: UNKNOWN.get(language).to_owned(), id: None });
    let help =
        help.map_or_else(|| KEYS_OF_A_LIST.get(language).to_owned(), |help| format!("{help} {}", KEYS_OF_A_LIST.get(language)));
    let chosen = Select::new(prompt, list).with_help_message(&help).with_page_size(12).prompt_skippable();
    Ok(match ended(chosen)? {
        Some(Choice { id: Some(id), .. }) => Reply::Text(id),
        Some(_) => Reply::Unknown,
        None => Reply::Back,
    })
}

/// A line of text, with names that complete what is typed.
fn text(prompt: &str, help: Option<&str>, language: Language, names: Vec<String>) -> Result<Reply, Failure> {
    let keys = KEYS_OF_A_TEXT.get(language);
    let help = help.map_or_else(|| keys.to_owned(), |help| format!("{help} {keys}"));
    let completed = move |typed: &str| {
        let typed = typed.to_lowercase();
        let fits = |name: &&String| !typed.is_empty() && name.to_lowercase().starts_with(&typed);
        Ok(names.iter().filter(fits).take(8).cloned().collect())
    };
    let given = Text::new(prompt).with_help_message(&help).with_autocomplete(completed).prompt_skippable();
    Ok(match ended(given)? {
        Some(text) if text.trim().is_empty() => Reply::Unknown,
        Some(text) => Reply::Text(text.trim().to_owned()),
        None => Reply::Back,
    })
}

/// What a prompt gave, or why the interview ends.
fn ended<T>(result: Result<Option<T>, InquireError>) -> Result<Option<T>, Failure> {
    result.map_err(|error| match error {
        InquireError::OperationInterrupted => Failure::Usage("interrupted".to_owned()),
        InquireError::IO(error) => Failure::Usage(format!("the terminal: {error}")),
        other => Failure::Usage(other.to_string()),
    })
}

/// Tells what is wrong with an answer, before it is asked for again.
fn tell(error: &Error) {
    let near = error.suggestion().map_or_else(String::new, |near| format!(" – {near}?"));
    let valid = if error.valid().is_empty() { String::new() } else { format!(" ({})", error.valid().join(", ")) };
    let _ = writeln!(anstream::stderr(), "  {error}{near}{valid}");
}

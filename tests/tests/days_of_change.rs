//! A day on which the rules changed: it is answered with all that held that day where the outcome is the same throughout,
//! and asks for the time where it is not; also where a regulation is asked for by its id.

use hjemmel::{Error, Facts, File, HomeOffice, Law, Moment, Query, bundled};

const SOURCE: &str = "source = { heading = \"h\" }\nbasis = \"stated\"\ntext = { nb = \"a\", nn = \"b\", en = \"c\" }";

/// A regulation on home office in Lillestrøm: its head, and provisions by their lines.
fn regulation(id: &str, head: &str, provisions: &[&str]) -> String {
    let texts = "title = { nb = \"a\", nn = \"b\", en = \"c\" }";
    let mut text = format!("format = 1\nid = \"{id}\"\nauthority = \"municipal\"\nplaces = [\"3030\"]\n{texts}\n{head}\n");
    for (at, lines) in provisions.iter().enumerate() {
        text += &format!("[[provision]]\nid = \"p.n{at}\"\nquestion = \"home_office\"\n{lines}\n{SOURCE}\n");
    }
    text
}

fn law(files: &[String]) -> Law {
    let files = files.iter().map(|text| File { name: "made", bytes: text.as_bytes() });
    Law::empty(bundled().unwrap().register().clone()).with(files).unwrap()
}

fn moment(text: &str) -> Moment {
    Moment::parse(text).unwrap()
}

fn query() -> Query<'static> {
    Query::new(Facts::from(HomeOffice::new())).workplace("3030")
}

const REQUIRED: &str = "effect = \"outcome\"\nverdict = \"required\"";
const RECOMMENDED: &str = "effect = \"outcome\"\nverdict = \"recommended\"";
const DUTY: &str = "effect = \"duty\"\naddressee = \"employer\"";

#[test]
fn the_duties_of_the_morning_are_told_beside_those_of_the_afternoon() {
    let morning = regulation("morning", "validity = { from = 2021-01-01, until = 2021-03-10T11:59 }", &[REQUIRED, DUTY]);
    let afternoon = regulation("afternoon", "validity = { from = 2021-03-10T12:00 }", &[REQUIRED, DUTY, DUTY]);
    let law = law(&[morning, afternoon]);
    let duties = |on: &str| {
        let decision = law.decide(&query().on(moment(on))).unwrap();
        let duties: Vec<String> = decision.obligations().map(|one| one.regulation.id().to_owned()).collect();
        (duties, decision.governing().count())
    };
    assert_eq!(duties("2021-03-10T11:59"), (vec!["morning".to_owned()], 1));
    assert_eq!(duties("2021-03-10T12:00"), (vec!["afternoon".to_owned(); 2], 1));
    let (mut day, governing) = duties("2021-03-10");
    day.sort();
    assert_eq!((day, governing), (vec!["afternoon".to_owned(), "afternoon".to_owned(), "morning".to_owned()], 2));
}

#[test]
fn a_regulation_asked_for_by_its_id_has_its_days_of_change_too() {
    let window = |from: &str, until: &str, lines: &str| format!("{lines}\nvalidity = {{ from = {from}, until = {until} }}");
    let strict = window("2021-01-01T10:00", "2021-03-10T11:59", REQUIRED);
    let mild = window("2021-03-10T12:00", "2021-04-30", RECOMMENDED);
    let text = regulation("own", "validity = { from = 2021-01-01T10:00, until = 2021-04-30 }", &[&mild, &strict]);
    let law = law(&[text]);
    let verdict = |on: &str| {
        let decision = law.decide(&query().under("own").on(moment(on)));
        decision.map(|decision| decision.verdict().unwrap().id())
    };
    assert_eq!(verdict("2021-03-10T11:59").unwrap(), "required");
    assert_eq!(verdict("2021-03-10T12:00").unwrap(), "recommended");
    // Before its first minute and after its last day it says what it said there: it is asked whatever the date.
    assert_eq!(verdict("2021-01-01").unwrap(), "required");
    assert_eq!(verdict("2021-04-30").unwrap(), "recommended");
    let Err(Error::TimeRequired { valid, .. }) = verdict("2021-03-10") else { panic!("the outcome changed that day") };
    assert_eq!(valid.len(), 2, "{valid:?}");
}

#[test]
fn without_a_date_only_windows_that_were_known_are_asked_for_and_what_was_left_out_is_told() {
    let first = regulation("first", "validity = { from = 2021-01-01, until = 2021-01-31 }", &[REQUIRED]);
    let second = regulation("second", "validity = { from = 2021-03-01, until = 2021-03-31 }\npublished = 2021-02-20", &[REQUIRED]);
    let undated = regulation("undated", "validity = \"unstated\"", &[RECOMMENDED]);
    let law = law(&[first, second, undated]);
    let asked = law.decide(&query().known_on(moment("2021-02-01"))).unwrap_err();
    let Error::DateRequired { valid, .. } = asked else { panic!("{asked}") };
    assert_eq!(valid.len(), 1, "{valid:?}");
    assert!(valid[0].contains("first"), "{valid:?}");
    // Nothing was known at all then; that one was left out for want of a date is told.
    let decision = law.decide(&query().known_on(moment("2020-12-01"))).unwrap();
    assert_eq!(decision.undated().map(|own| own.id()).collect::<Vec<_>>(), ["undated"]);
    let decision = law.decide(&query()).unwrap();
    assert_eq!((decision.undated().count(), decision.verdict().unwrap().id()), (0, "recommended"));
}

/// A gathering in Lillestrøm that is banned where a fact has a value, until noon and from noon on.
fn noon(before: &str, after: &str) -> Law {
    let ban =
        |when: &str, window: &str| format!("effect = \"outcome\"\nverdict = \"prohibited\"\nwhen = {when}\nvalidity = {window}");
    let fine = "effect = \"outcome\"\nverdict = \"permitted\"";
    let provisions = [ban(before, "{ until = 2021-03-10T11:59 }"), ban(after, "{ from = 2021-03-10T12:00 }"), fine.to_owned()];
    let text = regulation("noon", "validity = { from = 2021-01-01 }", &provisions.each_ref().map(String::as_str));
    let text = text.replace("\"home_office\"", "\"gathering\"");
    // The bans are the exceptions.
    law(&[text.replace("verdict = \"prohibited\"", "verdict = \"prohibited\"\noverrides = [\"p.n2\"]")])
}

fn gathering(law: &Law, facts: &[(&str, &str)], on: &str) -> Result<hjemmel::Decision, Error> {
    let mut own = Facts::new(hjemmel::VOCABULARY.question("gathering").unwrap());
    facts.iter().for_each(|(name, value)| own.set_text(name, value).unwrap());
    law.decide(&Query::new(own).venue("3030").on(moment(on)))
}

#[test]
fn where_hours_would_answer_otherwise_once_more_is_known_the_time_is_asked_for() {
    let law = noon("{ indoors = true }", "{ indoors = false }");
    // Both hours say "it depends on indoors", and they say the opposite of each other.
    let code = |facts: &[(&str, &str)], on: &str| gathering(&law, facts, on).map_err(|error| error.code());
    assert_eq!(code(&[], "2021-03-10").unwrap_err(), "time_required");
    assert_eq!(code(&[], "2021-03-10T11:00").unwrap().missing().len(), 1);
    assert_eq!(code(&[("indoors", "true")], "2021-03-10").unwrap_err(), "time_required");
    // What does not differ between the hours is answered, and asked for, as on any other day.
    let same = noon("{ indoors = true }", "{ indoors = true }");
    let decision = gathering(&same, &[], "2021-03-10").unwrap();
    assert_eq!(decision.missing().iter().map(|one| one.fact.id).collect::<Vec<_>>(), ["indoors"]);
    let listed = decision.to_json(hjemmel::Language::English);
    assert_eq!(listed.matches("\"id\":\"noon\"").count(), 1, "it is listed once, though its provisions differ: {listed}");
}

#[test]
fn limits_and_changes_of_a_day_of_change_are_those_that_hold_all_day() {
    let law = noon("{ participants = { more_than = 10 } }", "{ participants = { more_than = 20 } }");
    let decision = gathering(&law, &[("participants", "5")], "2021-03-10").unwrap();
    assert_eq!(decision.verdict().unwrap().id(), "permitted");
    let limits: Vec<_> = decision.limits().iter().map(|limit| limit.most).collect();
    // Ten at any hour; with eleven it depends on the hour.
    assert_eq!(limits, [hjemmel::Most::UpTo(10)]);
    let changes = decision.changes().unwrap();
    assert_eq!(changes.len(), 1);
    assert_eq!(changes[0].facts[0].to, hjemmel::To::Count(21, None), "forbidden at every hour");
    assert_eq!(decision.because().facts.iter().map(|fact| fact.id).collect::<Vec<_>>(), ["participants"]);
    assert_eq!(gathering(&law, &[("participants", "15")], "2021-03-10").unwrap_err().code(), "time_required");
    assert_eq!(gathering(&law, &[("participants", "15")], "2021-03-10T12:00").unwrap().verdict().unwrap().id(), "permitted");
}

#[test]
fn presumptions_are_made_before_the_time_is_asked_for() {
    let rule = |when: &str, window: &str| format!("{REQUIRED}\nwhen = {when}\nvalidity = {window}");
    let first = rule("{ employment = \"employee\" }", "{ until = 2021-03-10T11:59 }");
    let second = rule("{ employment = \"employee\", critical_function = false }", "{ from = 2021-03-10T12:00 }");
    let law = law(&[regulation("pre", "validity = { from = 2021-01-01 }", &[&first, &second])]);
    assert_eq!(law.decide(&query().on(moment("2021-03-10"))).unwrap_err().code(), "time_required");
    let decision = law.decide(&query().on(moment("2021-03-10")).presume()).unwrap();
    assert_eq!(decision.verdict().unwrap().id(), "required");
    assert_eq!(decision.presumed().map(|(_, fact, _)| fact.id).collect::<Vec<_>>(), ["employment", "critical_function"]);
}

#[test]
fn a_regulation_asked_for_by_its_id_says_the_same_of_a_day_as_of_its_hours() {
    // A municipality that left and came back within the day: between, it says what it said last.
    let membership = |window: &str| format!("[[membership]]\nplaces = [\"3030\"]\n{window}\n");
    let windows = membership("until = 2021-03-10T09:59:00") + &membership("from = 2021-03-10T14:00:00");
    let gap = regulation("own", &format!("validity = {{ from = 2021-01-01, until = 2021-04-30 }}\n{windows}"), &[REQUIRED]);
    // One that begins at noon and says another thing from the next day on.
    let window = |from: &str, until: &str, lines: &str| format!("{lines}\nvalidity = {{ from = {from}, until = {until} }}");
    let (mild, strict) = (window("2021-03-10T12:00", "2021-03-10", RECOMMENDED), window("2021-03-11", "2021-04-30", REQUIRED));
    let noon = regulation("own", "validity = { from = 2021-03-10T12:00, until = 2021-04-30 }", &[&mild, &strict]);
    for (text, expected) in [(gap, "required"), (noon, "recommended")] {
        let law = law(&[text]);
        for on in ["2021-03-10T08:00", "2021-03-10T12:30", "2021-03-10T23:59", "2021-03-10"] {
            let decision = law.decide(&query().under("own").on(moment(on))).unwrap();
            assert_eq!(decision.verdict().map(|verdict| verdict.id()), Some(expected), "{on}");
        }
    }
}

#[test]
fn a_provision_that_carries_the_answer_for_a_part_of_the_day_is_told() {
    // Until noon it is recommended by an exception where the person has an office, and by the rule otherwise.
    let rule = RECOMMENDED.to_owned();
    let exception =
        format!("{RECOMMENDED}\nwhen = {{ own_office = true }}\noverrides = [\"p.n0\"]\nvalidity = {{ until = 2021-03-10T11:59 }}");
    let law = law(&[regulation("parts", "validity = { from = 2021-01-01 }", &[&rule, &exception])]);
    let cited = |on: &str| {
        let decision = law.decide(&query().on(moment(on))).unwrap();
        let mut ids: Vec<String> = decision.provisions().map(|one| one.id.clone()).collect();
        ids.sort();
        (ids, decision.layers().count())
    };
    assert_eq!(cited("2021-03-10T11:00"), (vec!["p.n0".to_owned(), "p.n1".to_owned()], 1));
    assert_eq!(cited("2021-03-10T12:00"), (vec!["p.n0".to_owned()], 1));
    assert_eq!(cited("2021-03-10"), (vec!["p.n0".to_owned(), "p.n1".to_owned()], 2));
    let listed = law.decide(&query().on(moment("2021-03-10"))).unwrap().to_json(hjemmel::Language::English);
    assert_eq!(listed.matches("\"id\":\"parts\"").count(), 1, "it is listed once: {listed}");
}

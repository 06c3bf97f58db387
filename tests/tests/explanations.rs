//! Explanations as people read them, whole, in the three languages: each was read before it was accepted.

use hjemmel::cases::{self, Case};
use hjemmel::{Language, Law, bundled};

/// Questions that between them meet every part of an explanation.
const QUESTIONS: &[(&str, &str)] = &[
    (
        "seminar",
        r#""question": "gathering", "regulation": "lillestrom-home-office", "places": {"venue": "Lillestrøm"}, "facts": {"kind": "seminar", "format": "in_person", "participants": 3}"#,
    ),
    (
        "digital_event",
        r#""question": "gathering", "regulation": "lillestrom-home-office", "places": {"venue": "Lillestrøm"}, "facts": {"kind": "other_event", "part_of_ordinary_work": false, "format": "digital"}"#,
    ),
    (
        "ordinary_meeting",
        r#""question": "gathering", "regulation": "lillestrom-home-office", "places": {"venue": "Lillestrøm", "residence": "Oslo"}, "facts": {"kind": "ordinary_work_meeting", "format": "in_person", "social_content": false, "physical_need": true, "digital_possible": true, "digital_assessed": true}"#,
    ),
    (
        "shared_room",
        r#""question": "gathering", "regulation": "lillestrom-home-office", "places": {"venue": "lillestrom"}, "facts": {"kind": "kick_off", "format": "digital_shared_room"}"#,
    ),
    (
        "funeral",
        r#""question": "gathering", "regulation": "lillestrom-home-office", "places": {"venue": "3030"}, "facts": {"kind": "funeral", "format": "in_person"}"#,
    ),
    (
        "kind_missing",
        r#""question": "gathering", "regulation": "lillestrom-home-office", "places": {"venue": "0231"}, "facts": {"format": "in_person", "part_of_ordinary_work": false, "social_content": false}"#,
    ),
    (
        "payroll",
        r#""question": "home_office", "regulation": "lillestrom-home-office", "places": {"workplace": "Lillestrøm", "residence": "Bergen", "employer_seat": "Oslo"}, "facts": {"tasks_doable_at_home": "all", "employment": "employee", "ground": "cost", "headcount": 4, "commute": "drives_alone"}"#,
    ),
    (
        "hired_in",
        r#""question": "home_office", "regulation": "lillestrom-home-office", "places": {"workplace": "Lillestrøm"}, "facts": {"tasks_doable_at_home": "some", "employment": "hired_in"}"#,
    ),
    (
        "nothing_known",
        r#""question": "home_office", "regulation": "lillestrom-home-office", "places": {"workplace": "Lillestrøm"}, "facts": {}"#,
    ),
    (
        "no_workplace",
        r#""question": "home_office", "regulation": "lillestrom-home-office", "places": {"residence": "Lillestrøm"}, "facts": {"tasks_doable_at_home": "all"}"#,
    ),
    (
        "two_office_days",
        r#""question": "employer_practice", "regulation": "lillestrom-home-office", "places": {"workplace": "Lillestrøm"}, "facts": {"practice": "orders_office_days", "tasks_doable_at_home": "all", "office_days_ordered": 2}"#,
    ),
    (
        "canteen",
        r#""question": "meal_break", "regulation": "lillestrom-home-office", "places": {"workplace": "Lillestrøm"}, "facts": {"location": "canteen", "distance_kept": false}"#,
    ),
    (
        "post_without_how",
        r#""question": "documentation", "regulation": "lillestrom-home-office", "places": {"workplace": "Lillestrøm"}, "facts": {"notice_given": true, "channel": "intranet", "says_how": false, "record_kept": true, "all_staff_reached": true}"#,
    ),
    (
        "police_report",
        r#""question": "responsibility", "regulation": "lillestrom-home-office", "places": {"workplace": "Lillestrøm"}, "facts": {"matter": "police_report"}"#,
    ),
    (
        "elsewhere",
        r#""question": "gathering", "regulation": "lillestrom-home-office", "places": {"venue": "Oslo"}, "facts": {"kind": "kick_off"}"#,
    ),
    ("dated", r#""question": "gathering", "places": {"venue": "Lillestrøm"}, "on": "2021-03-20", "facts": {"kind": "kick_off"}"#),
    (
        "two_layers",
        r#""question": "gathering", "places": {"venue": "Lillestrøm", "residence": "Oslo"}, "on": "2021-03-30", "facts": {"kind": "conference", "format": "in_person", "part_of_ordinary_work": false, "participants": 20, "seating": "assigned", "indoors": true, "premises": "public_place"}"#,
    ),
    (
        "three_layers",
        r#""question": "home_office", "places": {"workplace": "3030"}, "on": "2021-12-10", "facts": {"tasks_doable_at_home": "all", "employment": "employee", "necessary_activity_hindered": false}"#,
    ),
    (
        "employer_present",
        r#""question": "home_office", "places": {"workplace": "Bærum", "employer_seat": "Oslo", "residence": "Asker"}, "on": "2020-11-05", "facts": {"tasks_doable_at_home": "some", "employment": "employee", "ground": "impractical"}"#,
    ),
    (
        "encoded_in_part",
        r#""question": "home_office", "places": {"workplace": "Lillestrøm"}, "on": "2021-04-20", "facts": {"tasks_doable_at_home": "all", "employment": "employee"}"#,
    ),
    (
        "ended_and_not_yet",
        r#""question": "home_office", "places": {"workplace": "0231"}, "on": "2021-08-01", "facts": {"tasks_doable_at_home": "all", "employment": "employee"}"#,
    ),
    (
        "residence_asked_for",
        r#""question": "home_office", "regulation": "lil-202101-emp", "places": {"workplace": "Lillestrøm"}, "facts": {"tasks_doable_at_home": "none", "employment": "employee", "critical_function": false}"#,
    ),
    (
        "resident_of_nordre_follo",
        r#""question": "home_office", "regulation": "lil-202101-emp", "places": {"workplace": "Lillestrøm", "residence": "Nordre Follo"}, "facts": {"tasks_doable_at_home": "all", "employment": "employee", "critical_function": true}"#,
    ),
];

fn case(name: &str, question: &str) -> Case {
    let line = format!(r#"{{"id": "{name}", "certainty": "derived", "expect": {{"status": "decided"}}, {question}}}"#);
    cases::read(&line).unwrap_or_else(|fault| panic!("{name}: {fault}")).remove(0)
}

fn explained(law: &Law, case: &Case) -> String {
    let decision = case.decide(law).unwrap_or_else(|error| panic!("{}: {error}", case.id));
    Language::ALL.map(|language| format!("==== {}\n{}", language.code(), decision.explain(language))).join("\n")
}

#[test]
fn explanations_read_as_they_were_accepted() {
    let law = bundled().unwrap();
    let digests: Vec<String> = law.regulations().map(|regulation| regulation.digest().to_owned()).collect();
    for (name, question) in QUESTIONS {
        // The digest changes with every edit of the file; what is read here is the explanation.
        let mut text = explained(&law, &case(name, question));
        for digest in &digests {
            text = text.replace(digest, "sha256:…");
        }
        insta::assert_snapshot!(*name, text);
    }
}

#[test]
fn explanations_have_no_gaps() {
    let law = bundled().unwrap();
    for (name, question) in QUESTIONS {
        let text = explained(&law, &case(name, question));
        assert!(!text.contains('{') && !text.contains("  \n") && !text.contains(": \n"), "{name}: {text}");
    }
}

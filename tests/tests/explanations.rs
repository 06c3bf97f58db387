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
    (
        "funeral_of_too_many",
        r#""question": "gathering", "places": {"venue": "Lillestrøm"}, "on": "2021-03-20", "facts": {"kind": "funeral", "format": "in_person", "participants": 60, "indoors": true, "premises": "public_place"}"#,
    ),
    (
        "private_party_at_home",
        r#""question": "gathering", "places": {"venue": "Lillestrøm"}, "on": "2020-11-20", "facts": {"kind": "private_gathering", "format": "in_person", "participants": 8, "premises": "private_home", "guests": 6, "guest_households": 3}"#,
    ),
    (
        "sports_in_asker",
        r#""question": "gathering", "places": {"venue": "Asker"}, "on": "2021-02-20", "facts": {"kind": "organised_training", "format": "in_person", "participants": 15, "all_under_20": false, "indoors": true}"#,
    ),
    (
        "members_meeting_in_kristiansand",
        r#""question": "gathering", "places": {"venue": "Kristiansand"}, "on": "2021-06-05", "facts": {"kind": "members_meeting", "format": "in_person", "participants": 12}"#,
    ),
    (
        "wedding_in_december",
        r#""question": "gathering", "places": {"venue": "Oslo"}, "on": "2021-12-16", "facts": {"kind": "wedding", "format": "in_person", "participants": 40, "premises": "rented_or_lent", "indoors": true, "seating": "none"}"#,
    ),
    (
        "concert_with_assigned_seats",
        r#""question": "gathering", "places": {"venue": "Oslo"}, "on": "2021-12-12", "facts": {"kind": "cultural_event", "format": "in_person", "participants": 150, "spectators": 150, "seating": "assigned", "indoors": true, "premises": "public_place"}"#,
    ),
    (
        "ten_guests_at_home",
        r#""question": "gathering", "places": {"venue": "Sarpsborg"}, "on": "2021-12-10", "facts": {"kind": "private_gathering", "format": "in_person", "participants": 14, "premises": "private_home", "guests": 12}"#,
    ),
    (
        "employee_presumed",
        r#""question": "home_office", "places": {"workplace": "Lillestrøm"}, "on": "2020-11-05", "presume": true, "facts": {"tasks_doable_at_home": "all"}"#,
    ),
    (
        "usual_case_told",
        r#""question": "home_office", "places": {"workplace": "Lillestrøm"}, "on": "2020-11-05", "facts": {"tasks_doable_at_home": "all"}"#,
    ),
    (
        "nothing_doable_at_home",
        r#""question": "home_office", "places": {"workplace": "Oslo"}, "on": "2020-11-05", "facts": {"tasks_doable_at_home": "none", "employment": "employee", "own_office": true}"#,
    ),
    (
        "critical_function_in_kristiansand",
        r#""question": "home_office", "places": {"workplace": "Kristiansand"}, "on": "2021-06-05", "facts": {"tasks_doable_at_home": "all", "employment": "employee", "critical_function": true}"#,
    ),
    (
        "national_home_office",
        r#""question": "home_office", "places": {"workplace": "Tromsø"}, "on": "2021-12-17", "facts": {"tasks_doable_at_home": "some", "employment": "employee", "necessary_activity_hindered": false}"#,
    ),
    (
        "voluntary_practice",
        r#""question": "employer_practice", "regulation": "lillestrom-home-office", "places": {"workplace": "Lillestrøm"}, "facts": {"practice": "voluntary_home_office", "tasks_doable_at_home": "all"}"#,
    ),
    (
        "assessment_by_department",
        r#""question": "assessment", "regulation": "lillestrom-home-office", "places": {"workplace": "Lillestrøm"}, "facts": {"assessed": true, "level": "department", "covers": "all_staff", "employee_consulted": false}"#,
    ),
    (
        "cabin_with_colleagues",
        r#""question": "shared_home_office", "regulation": "lillestrom-home-office", "places": {"workplace": "Lillestrøm"}, "facts": {"with_colleagues": true, "location": "cabin", "people": 3}"#,
    ),
    (
        "disagrees_with_manager",
        r#""question": "dispute", "regulation": "lillestrom-home-office", "places": {"workplace": "Lillestrøm"}, "facts": {"last_step": "read_regulation", "concern": "disagreement"}"#,
    ),
    (
        "breach_of_the_regulation",
        r#""question": "breach", "regulation": "lillestrom-home-office", "places": {"workplace": "Lillestrøm"}, "facts": {"breached": "regulation"}"#,
    ),
    (
        "notice_in_oslo",
        r#""question": "documentation", "places": {"workplace": "Oslo"}, "on": "2021-02-01", "facts": {"notice_given": true, "channel": "email", "says_how": true, "all_staff_reached": false}"#,
    ),
    (
        "known_only_later",
        r#""question": "gathering", "places": {"venue": "Lillestrøm"}, "on": "2021-03-20", "known_on": "2021-03-01", "facts": {"kind": "kick_off", "format": "in_person"}"#,
    ),
    (
        "day_of_change",
        r#""question": "gathering", "places": {"venue": "Kristiansand"}, "on": "2021-05-29T09:30", "facts": {"kind": "seminar", "format": "digital"}"#,
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

//! Answers over the nights on which the clocks change: the hour that is skipped is no time, in which nothing could be in
//! force or not be; the hour that is there twice is.

use hjemmel::Moment;
use hjemmel_tests::caps::{self, law, query};
use hjemmel_tests::minutes;

/// A cap on gatherings in Lillestrøm, in the windows of some memberships.
fn cap(id: &str, limit: u32, windows: &[&str]) -> String {
    let memberships: String =
        windows.iter().map(|window| format!("[[membership]]\nplaces = [\"3030\"]\n{}\n", window.replace(", ", "\n"))).collect();
    caps::cap(id, "from = 2021-01-01", limit, &memberships)
}

/// The intervals of some days, each with what governs.
fn intervals(texts: &[String], from: &str, until: &str) -> Vec<(String, String, String)> {
    let [from, until] = [from, until].map(|day| Moment::parse(day).unwrap());
    let intervals = law(texts).periods(&query(), from, until).unwrap();
    let governing = |interval: &hjemmel::Interval| interval.decision.governing().map(|own| own.id().to_owned()).collect::<String>();
    intervals.iter().map(|one| (one.from.to_string(), one.until.to_string(), governing(one))).collect()
}

fn told(intervals: &[(String, String, String)]) -> Vec<[&str; 3]> {
    intervals.iter().map(|(from, until, governing)| [from.as_str(), until.as_str(), governing.as_str()]).collect()
}

#[test]
fn what_ends_before_the_skipped_hour_and_begins_after_it_leaves_no_gap() {
    let before = "until = 2021-03-28T01:59:00";
    let after = "from = 2021-03-28T03:00:00";
    let one = intervals(&[cap("a", 10, &[before]), cap("b", 50, &[after])], "2021-03-27", "2021-03-29");
    assert_eq!(told(&one), [["2021-03-27", "2021-03-28T01:59", "a"], ["2021-03-28T03:00", "2021-03-29", "b"]]);
    // The same rule on both sides goes on without a break.
    let same = intervals(&[cap("a", 10, &[before, after])], "2021-03-27", "2021-03-29");
    assert_eq!(told(&same), [["2021-03-27", "2021-03-29", "a"]]);
}

#[test]
fn no_interval_begins_or_ends_in_the_skipped_hour() {
    let after = cap("b", 50, &["from = 2021-03-28T03:00:00"]).replace("id = \"b\"", "id = \"b\"\nreplaces = [\"a\"]");
    let after = after.replace("from = 2021-01-01", "from = 2021-03-28T03:00:00");
    let replaced = intervals(&[cap("a", 10, &[]), after], "2021-03-27", "2021-03-29");
    assert_eq!(told(&replaced), [["2021-03-27", "2021-03-28T01:59", "a"], ["2021-03-28T03:00", "2021-03-29", "b"]]);
    assert!(replaced.iter().all(|(from, until, _)| !minutes::skipped(from) && !minutes::skipped(until)));
}

#[test]
fn the_hour_that_is_there_twice_is_a_gap_where_nothing_is_in_force_in_it() {
    let (before, after) = ("until = 2021-10-31T01:59:00", "from = 2021-10-31T03:00:00");
    let gap = intervals(&[cap("a", 10, &[before]), cap("b", 50, &[after])], "2021-10-30", "2021-11-01");
    assert_eq!(
        told(&gap),
        [
            ["2021-10-30", "2021-10-31T01:59", "a"],
            ["2021-10-31T02:00", "2021-10-31T02:59", ""],
            ["2021-10-31T03:00", "2021-11-01", "b"]
        ]
    );
}

#[test]
fn the_day_of_the_skipped_hour_has_one_answer_where_all_its_minutes_have_it() {
    let law = law(&[cap("a", 10, &["until = 2021-03-28T01:59:00", "from = 2021-03-28T03:00:00"])]);
    let verdict = |on: &str| {
        let decision = law.decide(&query().on(Moment::parse(on).unwrap())).unwrap_or_else(|error| panic!("{on}: {error}"));
        decision.verdict().map(|verdict| verdict.id())
    };
    for on in ["2021-03-28T00:00", "2021-03-28T01:59", "2021-03-28T03:00", "2021-03-28T23:59", "2021-03-28"] {
        assert_eq!(verdict(on), Some("prohibited"), "{on}");
    }
}

#[test]
fn versions_between_which_only_the_skipped_hour_lies_leave_no_gap() {
    let version = |id: &str, window: &str| cap(id, 10, &[]).replace("from = 2021-01-01", window);
    let law = law(&[
        version("spring", "from = 2021-01-01, until = 2021-03-28T01:59:00"),
        version("spring", "from = 2021-03-28T03:00:00"),
        version("autumn", "from = 2021-01-01, until = 2021-10-31T01:59:00"),
        version("autumn", "from = 2021-10-31T03:00:00"),
    ]);
    assert_eq!(law.seams().iter().map(|seam| seam.earlier.id()).collect::<Vec<_>>(), ["autumn"]);
}

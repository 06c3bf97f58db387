//! "Did you mean": the nearest valid name to one that was not understood.

/// The nearest of `valid` to `given`, if any is near enough to be worth saying.
///
/// Near enough is a Jaro-Winkler similarity of at least 0.8, which forgives a slip or a swapped pair of
/// letters in a short word and a wrong ending in a long one, and does not offer `digital` for `hybrid`.
pub(crate) fn nearest<'a>(given: &str, valid: impl IntoIterator<Item = &'a str>) -> Option<String> {
    const NEAR: f64 = 0.8;
    let given = given.to_lowercase().replace(['-', ' '], "_");
    let mut best: Option<(f64, &str)> = None;
    for candidate in valid {
        let score = strsim::jaro_winkler(&given, &candidate.to_lowercase());
        if score >= NEAR && best.is_none_or(|(top, _)| score > top) {
            best = Some((score, candidate));
        }
    }
    best.map(|(_, candidate)| candidate.to_owned())
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_slip_is_forgiven_and_a_different_word_is_not() {
        let formats = ["in_person", "hybrid", "digital", "digital_shared_room"];
        assert_eq!(nearest("inperson", formats).as_deref(), Some("in_person"));
        assert_eq!(nearest("In person", formats).as_deref(), Some("in_person"));
        assert_eq!(nearest("digtal", formats).as_deref(), Some("digital"));
        assert_eq!(nearest("picnic", formats), None);
    }
}

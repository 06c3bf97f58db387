//! "Did you mean": the nearest valid name to one that was not understood.

/// The nearest of `valid` to `given`, if any is near enough to be worth saying.
///
/// Near enough is that at most three letters in ten are wrong, left out or swapped: `knd` is offered `kind`, and `hybrid`
/// is not offered `digital`.
pub(crate) fn nearest<'a>(given: &str, valid: impl IntoIterator<Item = &'a str>) -> Option<String> {
    const NEAR: f64 = 0.7;
    // No name is as long, and comparing takes time with the length of both.
    const LONGEST: usize = 128;
    if given.len() > LONGEST {
        return None;
    }
    let given = given.to_lowercase().replace(['-', ' '], "_");
    let mut best: Option<(f64, &str)> = None;
    for candidate in valid.into_iter().filter(|candidate| candidate.len() <= LONGEST) {
        let score = strsim::normalized_damerau_levenshtein(&given, &candidate.to_lowercase());
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
        assert_eq!(nearest("knd", ["kind", "indoors"]).as_deref(), Some("kind"));
        assert_eq!(nearest("events.smal", ["events.list", "events.small"]).as_deref(), Some("events.small"));
    }
}

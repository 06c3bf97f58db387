//! Names as they are looked up: without case, accents and special letters, so that what people type is found.

use unicode_normalization::UnicodeNormalization;

/// The most bytes of a folded name. The longest official name has fewer than sixty; what is longer is no name.
const CAPACITY: usize = 96;

/// A folded name, on the stack: looking a name up allocates nothing.
pub(super) struct Folded {
    bytes: [u8; CAPACITY],
    length: usize,
}

impl Folded {
    /// The folded name; `None` where it is longer than any name.
    ///
    /// `ø` and `o`, `å` and `a`, `æ` and `ae` become the same, as do the Sámi letters and those they are written with
    /// where a keyboard has no others.
    pub(super) fn of(name: &str) -> Option<Self> {
        let mut folded = Self { bytes: [0; CAPACITY], length: 0 };
        for letter in name.trim().nfd().flat_map(char::to_lowercase) {
            match letter {
                'ø' => folded.push('o')?,
                'æ' => ['a', 'e'].into_iter().try_for_each(|letter| folded.push(letter))?,
                'đ' => folded.push('d')?,
                'ŋ' => folded.push('n')?,
                'ŧ' => folded.push('t')?,
                '\u{300}'..='\u{36f}' => {}
                _ => folded.push(letter)?,
            }
        }
        Some(folded)
    }

    fn push(&mut self, letter: char) -> Option<()> {
        let end = self.length + letter.len_utf8();
        letter.encode_utf8(self.bytes.get_mut(self.length..end)?);
        self.length = end;
        Some(())
    }

    pub(super) fn as_str(&self) -> &str {
        // Whole characters were written, so this is UTF-8; were it not, the empty name is nobody's.
        self.bytes.get(..self.length).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::Folded;

    #[test]
    fn names_are_folded_to_what_people_type() {
        for (name, folded) in [("LILLESTRØM", "lillestrom"), (" Ås ", "as"), ("Kárášjohka", "karasjohka"), ("Porsáŋgu", "porsangu")]
        {
            assert_eq!(Folded::of(name).unwrap().as_str(), folded);
        }
        assert!(Folded::of(&"å".repeat(97)).is_none());
        assert!(Folded::of(&"a".repeat(96)).is_some());
    }
}

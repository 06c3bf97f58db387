//! Digests: of regulation files, and of sentences of a source, so that drift is noticed without carrying the text.

use sha2::{Digest as _, Sha256};
use unicode_normalization::UnicodeNormalization;

/// `sha256:` and the digest of some bytes in hexadecimal.
#[must_use]
pub fn bytes(bytes: &[u8]) -> String {
    let mut text = String::with_capacity("sha256:".len() + 64);
    text.push_str("sha256:");
    let digits = Sha256::digest(bytes).into_iter().flat_map(|byte| [byte >> 4, byte & 0xF]);
    text.extend(digits.filter_map(|digit| char::from_digit(digit.into(), 16)));
    text
}

/// The digest of a sentence, normalised: Unicode NFC, every run of white space one space, no space at either end, no
/// leading list marker (`•`). Case, punctuation and spelling count, misprints included.
#[must_use]
pub fn sentence(text: &str) -> String {
    let composed: String = text.nfc().collect();
    let marked = composed.trim();
    let unmarked = marked.strip_prefix('•').unwrap_or(marked);
    let words: Vec<&str> = unmarked.split_whitespace().collect();
    bytes(words.join(" ").as_bytes())
}

/// Whether `text` is a well-formed digest: `sha256:` and 64 lower-case hexadecimal digits.
#[must_use]
pub fn is_digest(text: &str) -> bool {
    let hex = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    text.strip_prefix("sha256:").is_some_and(|digits| digits.len() == 64 && digits.bytes().all(hex))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_composition_and_list_markers_do_not_change_a_sentence() {
        let plain = sentence("Møter er lov.");
        for variant in [" • Møter er lov.", "Møter\u{a0}er\n  lov. ", "Mo\u{338}ter er lov.".replace("o\u{338}", "ø").as_str()]
        {
            assert_eq!(sentence(variant), plain, "{variant:?}");
        }
        assert_eq!(sentence("A\u{30a}s"), sentence("Ås"));
        assert_ne!(sentence("møter er lov."), plain);
        assert!(is_digest(&plain));
    }

    #[test]
    fn digests_are_those_of_sha256() {
        let empty = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        assert_eq!(bytes(b""), empty);
    }
}

//! An explanation as Markdown and as HTML, for mail, tickets and web pages. What comes from outside is escaped.

use super::Explanation;
use std::fmt::Write as _;

impl Explanation {
    /// As Markdown (CommonMark): a heading with the verdict, and a list under each further heading.
    #[must_use]
    pub fn markdown(&self) -> String {
        // What has a meaning anywhere, and what would begin a heading or a list; line breaks would begin anything.
        let plain = |text: &str| {
            let text = one_line(text);
            let number = text.len() - text.trim_start_matches(|letter: char| letter.is_ascii_digit()).len();
            let special = |(at, letter): (usize, char)| {
                "\\`*_[]<>&|".contains(letter) || (at == 0 && "#+-=~".contains(letter)) || (at == number && ".)".contains(letter))
            };
            text.char_indices().flat_map(|one| special(one).then_some('\\').into_iter().chain([one.1])).collect::<String>()
        };
        let mut text = format!("## {}\n\n**{}**\n\n{}\n", plain(&self.verdict), plain(&self.answer), plain(&self.context));
        for section in &self.sections {
            let _ = write!(text, "\n### {}\n\n", plain(section.title));
            for item in &section.items {
                let _ = writeln!(text, "- {}", plain(&item.text));
                if !item.reference.is_empty() {
                    let _ = writeln!(text, "  *{}*", plain(&item.reference));
                }
            }
        }
        text
    }

    /// As a piece of HTML: an `article` in its language, to be put into a page.
    #[must_use]
    pub fn html(&self) -> String {
        let plain = |text: &str| html_escape::encode_safe(&one_line(text)).into_owned();
        let mut text = format!(
            "<article lang=\"{}\">\n<h2>{}</h2>\n<p><strong>{}</strong></p>\n<p>{}</p>\n",
            self.language.code(),
            plain(&self.verdict),
            plain(&self.answer),
            plain(&self.context)
        );
        for section in &self.sections {
            let _ = write!(text, "<h3>{}</h3>\n<ul>\n", plain(section.title));
            for item in &section.items {
                let _ = write!(text, "<li>{}", plain(&item.text));
                if !item.reference.is_empty() {
                    let _ = write!(text, "<br><small>{}</small>", plain(&item.reference));
                }
                text.push_str("</li>\n");
            }
            text.push_str("</ul>\n");
        }
        text.push_str("</article>\n");
        text
    }
}

/// Text without line breaks and control characters: neither belongs into a sentence.
fn one_line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").chars().filter(|letter| !letter.is_control()).collect()
}

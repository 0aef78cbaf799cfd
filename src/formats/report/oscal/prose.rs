//! Typed text as OSCAL's Markdown.

use crate::domain::assessment::Repository;
use crate::formats::report::escape;
use crate::formats::words::scorecard;

/// The repository's name, or words in its place.
pub(crate) fn name(repository: &Repository) -> String {
    if repository.name.is_blank() {
        scorecard::UNNAMED.to_owned()
    } else {
        typed(repository.name.as_str())
    }
}

/// Text that means nothing but its words, wherever Markdown is read; and that
/// can still be read where it is shown as it is, as many tools do. So a mark
/// that cannot mean anything where it stands keeps no backslash: one that only
/// closes or separates, the end of a sentence, a hyphen in a word.
pub(crate) fn typed(raw: &str) -> String {
    let escaped = escape::text(raw);
    let mut out = String::with_capacity(escaped.len());
    let mut rest = escaped.chars().peekable();
    while let Some(one) = rest.next() {
        // A backslash always stands before a mark, since it is one itself.
        let Some(mark) = rest.next_if(|_| one == '\\') else {
            out.push(one);
            continue;
        };
        let after_letter = out.ends_with(char::is_alphabetic);
        let plain = match mark {
            ',' | ';' | '\'' | '"' | '/' | '?' | '(' => true,
            // `1)` begins a list.
            ')' => !out.ends_with(|before: char| before.is_ascii_digit()),
            '.' | ':' | '!' => after_letter && rest.peek().is_none_or(|next| *next == ' '),
            '-' => after_letter && rest.peek().is_some_and(|next| next.is_alphabetic()),
            _ => false,
        };
        if !plain {
            out.push('\\');
        }
        out.push(mark);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_stay_readable_and_marks_do_not_start_anything() {
        for (raw, wanted) in [
            (
                "Two of three: mail, a code (new), a call. Self-made?",
                "Two of three: mail, a code (new), a call. Self-made?",
            ),
            ("1. a", "1\\. a"),
            ("1) a", "1\\) a"),
            ("- a-b -", "\\- a-b \\-"),
            ("www.a https://b", "www\\.a https\\://b"),
            ("\\, \\", "\\\\, \\\\"),
            ("a! ![b](c)", "a! \\!&#8203;\\[b\\](c)"),
            (":x: y", "\\:x: y"),
            ("A.", "A."),
        ] {
            assert_eq!(typed(raw), wanted);
        }
    }
}

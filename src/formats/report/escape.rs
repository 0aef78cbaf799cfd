//! Typed text and addresses, made harmless inside Markdown.

/// Keeps apart what a code host would join to a mention or a reference: an
/// entity for a space without width.
const CUT: &str = "&#8203;";

/// Letters in a row that code hosts take for the beginning of a commit, less one.
const PIECE: usize = 6;

/// Text that means nothing to a Markdown reader: every ASCII punctuation mark
/// is escaped (`CommonMark` 0.31, section 2.4), and what GitHub or GitLab would
/// turn into a mention or a reference is cut apart by a space without width,
/// because they look for it after unescaping.
pub(crate) fn text(raw: &str) -> String {
    escaped(raw, |_, _, _| true)
}

/// The same, for text that is also read as it is, as in a form that shows no
/// Markdown: a mark that cannot mean anything where it stands keeps no
/// backslash, such as the full stop in `Hex.pm` and the comma in `22,000`.
pub(crate) fn readable(raw: &str) -> String {
    escaped(raw, means)
}

/// An address between angle brackets, ready to stand as a link's destination.
pub(crate) fn address(raw: &str) -> String {
    let mut out = String::from("<");
    for one in raw.chars() {
        match one {
            '<' => out.push_str("%3C"),
            '>' => out.push_str("%3E"),
            '|' => out.push_str("%7C"),
            '`' => out.push_str("%60"),
            '&' => out.push_str("&amp;"),
            _ => out.push(one),
        }
    }
    out.push('>');
    out
}

/// Escapes the punctuation marks that mean something between what stands before and after them.
fn escaped(raw: &str, means: fn(&str, char, &str) -> bool) -> String {
    let raw = raw.trim();
    let mut out = String::with_capacity(raw.len() + 16);
    let mut rest = raw;
    let mut word = "";
    while let Some(one) = rest.chars().next() {
        let end = rest.find(|one: char| !one.is_alphanumeric());
        let (letters, behind) = rest.split_at(end.unwrap_or(rest.len()));
        if !letters.is_empty() {
            push_word(&mut out, letters);
            (word, rest) = (letters, behind);
            continue;
        }
        let before = raw.get(..raw.len() - rest.len()).unwrap_or_default();
        let after = rest.strip_prefix(one).unwrap_or_default();
        match one {
            '\n' => out.push(' '),
            _ if one.is_ascii_punctuation() && means(before, one, after) => {
                out.push('\\');
                out.push(one);
            }
            _ => out.push(one),
        }
        if refers(word, one, after) {
            out.push_str(CUT);
        }
        (word, rest) = ("", after);
    }
    out
}

/// Whether a mark begins a mention or a reference; `word` stands right before it.
fn refers(word: &str, mark: char, after: &str) -> bool {
    let Some(next) = after.chars().next() else {
        return false;
    };
    match mark {
        '@' | '#' | '!' | '~' | '$' | '&' => !next.is_whitespace(),
        '%' => next.is_alphanumeric() || next == '"',
        // `GH-1` is an issue on GitHub, `GL-1` one on GitLab.
        '-' => {
            let mut hosts = ["gh", "gl"].iter();
            next.is_ascii_digit() && hosts.any(|host| word.eq_ignore_ascii_case(host))
        }
        _ => false,
    }
}

/// A word; in pieces that are too short for a commit where it can be the name of one.
fn push_word(out: &mut String, word: &str) {
    let is_commit = is_commit(word);
    for (place, one) in word.chars().enumerate() {
        if is_commit && place > 0 && place % PIECE == 0 {
            out.push_str(CUT);
        }
        out.push(one);
    }
}

/// Whether code hosts could take a word for a commit: 7 to 64 hexadecimal digits. A short
/// one without letters is a number, and one without figures a word; neither is cut.
fn is_commit(word: &str) -> bool {
    let has_letter = word.bytes().any(|one| one.is_ascii_alphabetic());
    let has_figure = word.bytes().any(|one| one.is_ascii_digit());
    let fits = match word.len() {
        7..40 => has_letter && has_figure,
        40..=64 => true,
        _ => false,
    };
    fits && word.bytes().all(|one| one.is_ascii_hexdigit())
}

/// Whether a mark can mean something to a Markdown reader where it stands.
fn means(before: &str, mark: char, after: &str) -> bool {
    let last = before.chars().next_back();
    let next = after.chars().next();
    let letter = |one: Option<char>| one.is_some_and(char::is_alphanumeric);
    let figure = |one: Option<char>| one.is_some_and(|one| one.is_ascii_digit());
    let is_first = before.trim().is_empty();
    let ends = next.is_none_or(char::is_whitespace);
    match mark {
        ',' | ';' | '\'' | '"' | '/' | '?' | '(' | '@' | '%' => false,
        // `1.` and `1)` begin a list, and `www.` an address.
        '.' | ')' if !is_first => {
            let is_number = before.trim().bytes().all(|one| one.is_ascii_digit());
            is_number && ends || mark == '.' && ends_with_www(before)
        }
        // An address or a small picture, but not a time.
        ':' => is_first || !(ends || figure(last) && figure(next)),
        // At the beginning they make lists, headings and quotes.
        '-' | '+' | '#' | '>' | '.' | ')' => is_first,
        '_' | '=' => !(letter(last) && letter(next)),
        '!' | '&' => !ends,
        _ => true,
    }
}

fn ends_with_www(text: &str) -> bool {
    let word = text.rsplit(|one: char| !one.is_alphanumeric()).next();
    word.is_some_and(|word| word.eq_ignore_ascii_case("www"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_to_issues_and_commits_are_cut() {
        for (raw, wanted) in [
            ("GH-957, gl-3", "GH\\-&#8203;957\\, gl\\-&#8203;3"),
            ("UTF-8 high-957", "UTF\\-8 high\\-957"),
            (
                "a5c3785ed8d6a35868bc169f07e40e889087fd2e",
                "a5c378&#8203;5ed8d6&#8203;a35868&#8203;bc169f&#8203;07e40e&#8203;889087&#8203;fd2e",
            ),
            ("since a5c3785", "since a5c378&#8203;5"),
            ("22000000 defaced a5c378", "22000000 defaced a5c378"),
            ("a5c3785x", "a5c3785x"),
        ] {
            assert_eq!(text(raw), wanted);
        }
    }

    #[test]
    fn sentences_stay_readable_and_marks_do_not_start_anything() {
        for (raw, wanted) in [
            (
                "Two of three: mail, a code (new), a call. Self-made?",
                "Two of three: mail, a code (new), a call. Self-made?",
            ),
            ("Hex.pm has 22,000 owners", "Hex.pm has 22,000 owners"),
            ("By 2026-11-28, 10:30, 100%.", "By 2026-11-28, 10:30, 100%."),
            ("1.5 and (1)", "1.5 and (1)"),
            ("1. a", "1\\. a"),
            ("1) a", "1\\) a"),
            ("Since 2025. Then", "Since 2025. Then"),
            ("- a-b -", "\\- a-b -"),
            ("# a # b", "\\# a # b"),
            ("> a -> b", "\\> a -> b"),
            ("=== snake_case a=b", "\\=\\=\\= snake_case a=b"),
            ("www.a https://b", "www\\.a https\\://b"),
            ("\\, \\", "\\\\, \\\\"),
            ("a! ![b](c)", "a! \\!&#8203;\\[b\\](c)"),
            (":x: y", "\\:x: y"),
            ("A.", "A."),
            ("#957 @ada", "\\#&#8203;957 @&#8203;ada"),
            ("a & b &lt;", "a & b \\&&#8203;lt;"),
        ] {
            assert_eq!(readable(raw), wanted);
        }
    }
}

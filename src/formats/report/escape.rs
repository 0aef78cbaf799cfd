//! Typed text and addresses, made harmless inside Markdown.

/// Text that means nothing to a Markdown reader: every ASCII punctuation mark
/// is escaped (`CommonMark` 0.31, section 2.4), and a sign that GitHub or
/// GitLab would turn into a mention or a reference is cut off from what
/// follows by a zero-width space, because they look for it after unescaping.
pub(crate) fn text(raw: &str) -> String {
    let mut out = String::with_capacity(raw.len() + 16);
    let mut rest = raw.trim().chars().peekable();
    while let Some(one) = rest.next() {
        match one {
            '\n' => out.push(' '),
            _ if one.is_ascii_punctuation() => {
                out.push('\\');
                out.push(one);
            }
            _ => out.push(one),
        }
        let refers = matches!(one, '@' | '#' | '!' | '~' | '%' | '$' | '&');
        if refers && rest.peek().is_some_and(|next| !next.is_whitespace()) {
            out.push_str("&#8203;");
        }
    }
    out
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

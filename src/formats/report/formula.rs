//! Text in a table that no spreadsheet may compute.

/// Signs that begin a formula, also in full width.
const SIGNS: [char; 8] = [
    '=', '+', '-', '@', '\u{FF1D}', '\u{FF0B}', '\u{FF0D}', '\u{FF20}',
];

/// A text with an apostrophe, which is no part of what was typed, wherever a
/// spreadsheet would take what follows for a formula.
///
/// It does where a field begins with `=`, `+`, `-` or `@`, a tab or a carriage
/// return, also in full width and after space (OWASP, CSV Injection). Where
/// lists are separated by semicolons, as in German and French, or where a
/// person asks for tabs, the quotes around a field begin in the middle of a
/// longer one and mean nothing. So a semicolon, a tab and a line break inside a
/// text begin a cell too, and a quote may stand before the sign.
pub(crate) fn guarded(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    if text.starts_with(['\t', '\r']) || text.trim_start().starts_with(SIGNS) {
        out.push('\'');
    }
    let mut begins = false;
    for one in text.chars() {
        if begins && SIGNS.contains(&one) {
            out.push('\'');
        }
        begins = match one {
            ';' | '\t' | '\n' | '\r' => true,
            '"' => begins,
            _ => begins && one.is_whitespace(),
        };
        out.push(one);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_where_a_cell_can_begin_is_guarded() {
        for (typed, wanted) in [
            ("=1", "'=1"),
            ("  @a", "'  @a"),
            (";=1+1;", ";'=1+1;"),
            ("a;\"=1", "a;\"'=1"),
            ("a; \u{FF1D}1", "a; '\u{FF1D}1"),
            ("a\n-1\r\n+2", "a\n'-1\r\n'+2"),
            ("a\t@b", "a\t'@b"),
            ("\t=1", "'\t'=1"),
            ("a;b=1; c-d, -1", "a;b=1; c-d, -1"),
            ("(1); 'quoted'", "(1); 'quoted'"),
        ] {
            assert_eq!(guarded(typed), wanted);
        }
    }
}

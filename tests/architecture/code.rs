//! Rust source without what the compiler does not run: comments, strings, tests.

/// The source with comments and the content of literals taken out; lines stay where they are.
pub(crate) fn bare(source: &str) -> String {
    let mut out = String::with_capacity(source.len());
    let mut rest = source;
    while let Some(one) = rest.chars().next() {
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if let Some(length) = literal(rest, &out) {
            out.push_str("\"\"");
            length
        } else {
            out.push(one);
            rest = &rest[one.len_utf8()..];
            continue;
        };
        let (skipped, after) = rest.split_at(length);
        out.extend(skipped.chars().filter(|&one| one == '\n'));
        rest = after;
    }
    out
}

/// The content of every string literal, with the number of its line.
pub(crate) fn strings(source: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut before = String::new();
    let mut rest = source;
    let mut line = 1;
    while let Some(one) = rest.chars().next() {
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if let Some(length) = literal(rest, &before) {
            found.push((
                line,
                rest[..length].trim_matches(['"', 'r', '#']).to_owned(),
            ));
            length
        } else {
            one.len_utf8()
        };
        let (taken, after) = rest.split_at(length);
        line += taken.matches('\n').count();
        before.clear();
        before.push_str(taken);
        rest = after;
    }
    found
}

/// The length of the string or character literal with which `rest` begins.
fn literal(rest: &str, before: &str) -> Option<usize> {
    let in_word = before.ends_with(|one: char| one.is_alphanumeric() || one == '_');
    if let Some(raw) = rest.strip_prefix('r').filter(|_| !in_word) {
        let hashes = raw.bytes().take_while(|&one| one == b'#').count();
        if raw[hashes..].starts_with('"') {
            let end = ["\"", &"#".repeat(hashes)].concat();
            let start = hashes + 2;
            return Some(start + rest[start..].find(&end)? + end.len());
        }
    }
    let quote = rest
        .chars()
        .next()
        .filter(|one| matches!(one, '"' | '\''))?;
    let mut escaped = false;
    for (place, one) in rest.char_indices().skip(1) {
        match one {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if one == quote => return Some(place + 1),
            // A lifetime: no closing quote after the first character.
            _ if quote == '\'' && place > 1 && !rest.starts_with("'\\") => return None,
            _ => {}
        }
    }
    None
}

/// The source without its test modules (`#[cfg(test)]` and the item after it).
pub(crate) fn without_tests(source: &str) -> String {
    let mut out = String::new();
    let mut in_tests = false;
    for line in source.lines() {
        if line == "#[cfg(test)]" {
            in_tests = true;
        } else if in_tests {
            // rustfmt closes an item of the file at the start of a line.
            in_tests = line != "}" && !(line.starts_with("mod ") && line.ends_with(';'));
        } else {
            out.push_str(line);
            out.push('\n');
        }
    }
    assert!(!in_tests, "a test module without an end");
    out
}

#[test]
fn comments_and_literals_go_and_code_stays() {
    let source =
        "use a::b; // x::y\nlet c = \"d::e \\\" f\"; '\"' 'g h<'i> r#\"j\"k\"# l\n/* m\n */ n";
    let wanted = "use a::b; \nlet c = \"\"; \"\" 'g h<'i> \"\" l\n\n n";
    assert_eq!(bare(source), wanted);
    assert_eq!(
        strings("a(\"b c\") // \"d\"\n\"e\""),
        [(1, "b c".to_owned()), (2, "e".to_owned())]
    );
}

#[test]
fn test_modules_go() {
    let source = "a\n#[cfg(test)]\nmod tests {\n    b {\n    }\n}\nc\n#[cfg(test)]\nmod d;\ne\n";
    assert_eq!(without_tests(source), "a\nc\ne\n");
}

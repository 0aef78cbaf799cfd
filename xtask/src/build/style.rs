//! One style sheet from the files in `style/`, small enough to stand in the page.

use crate::files;
use anyhow::{Context as _, Result};
use std::path::Path;

/// Starts of file names, in the order in which rules may override each other.
const ORDER: [&str; 5] = ["tokens", "base", "widget", "view", "print"];

/// All sheets of the folder, joined and minified; within one kind they go by name.
pub(super) fn sheet(folder: &Path) -> Result<String> {
    let mut parts = Vec::new();
    for path in files::with_extension(folder, "css") {
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        let kind = ORDER
            .iter()
            .position(|start| name.starts_with(start))
            .with_context(|| format!("style/{name} has no place in the order {ORDER:?}"))?;
        parts.push((kind, path));
    }
    parts.sort();
    let mut joined = String::new();
    for (_, path) in parts {
        joined.push_str(&files::read_text(&path)?);
        joined.push('\n');
    }
    Ok(minify(&joined))
}

/// Takes out comments, line breaks and the spaces that CSS does not need.
///
/// Spaces around `+` and `-` stay (they matter in `calc`), and so does one before `(`, `.`, `[` and
/// `:` (it separates selectors). Strings are kept as they are.
fn minify(source: &str) -> String {
    let mut out = String::with_capacity(source.len());
    let mut rest = source.chars().peekable();
    let mut space = false;
    while let Some(next) = rest.next() {
        if next == '/' && rest.peek() == Some(&'*') {
            let mut before = ' ';
            rest.next();
            for inner in rest.by_ref() {
                if before == '*' && inner == '/' {
                    break;
                }
                before = inner;
            }
            continue;
        }
        if next.is_whitespace() {
            space = true;
            continue;
        }
        if space
            && !out.is_empty()
            && !out.ends_with(['{', '}', ';', ',', '>', ':'])
            && !matches!(next, '{' | '}' | ';' | ',' | '>')
        {
            out.push(' ');
        }
        space = false;
        if next == '}' && out.ends_with(';') {
            out.pop();
        }
        out.push(next);
        if next == '"' || next == '\'' {
            while let Some(inner) = rest.next() {
                out.push(inner);
                if inner == '\\' {
                    out.extend(rest.next());
                } else if inner == next {
                    break;
                }
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::minify;

    #[test]
    fn spaces_that_mean_something_stay() {
        let source = "/* why */\n.a  .b:hover ,\n.c > :is(p) {\n  margin: calc(1rem + 2px) 0;\n  color: red;\n}\n";
        assert_eq!(
            minify(source),
            ".a .b:hover,.c>:is(p){margin:calc(1rem + 2px) 0;color:red}"
        );
    }

    #[test]
    fn a_descendant_pseudo_class_keeps_its_space() {
        assert_eq!(minify(".a :is(b) { x: y }"), ".a :is(b){x:y}");
    }

    #[test]
    fn strings_and_media_stay() {
        let source =
            "@media (min-width: 40rem) and (x) { a::before { content: \"a  /* b */ \\\" ;  \" } }";
        let wanted = "@media (min-width:40rem) and (x){a::before{content:\"a  /* b */ \\\" ;  \"}}";
        assert_eq!(minify(source), wanted);
    }
}

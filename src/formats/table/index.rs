//! The list of reports that a host may keep beside the page (docs/reports.md).

use crate::formats::json;
use crate::formats::json::Json;

/// Where the list is, seen from the page.
pub const INDEX: &str = "reports/index.json";

/// Files that a list may name.
const MOST: usize = 500;

/// The names of files in the folder of the list; `None` when it is no such list.
///
/// A name is one of a file in that folder: no other folder, no other host.
pub fn names(text: &str) -> Option<Vec<String>> {
    let list = json::parse(text)?;
    let names: Option<Vec<_>> = list.items().iter().map(Json::as_str).collect();
    let names = names.filter(|names| !names.is_empty() && names.len() <= MOST)?;
    let fits = |name: &&str| is_name(name);
    names
        .iter()
        .all(fits)
        .then(|| names.into_iter().map(str::to_owned).collect())
}

fn is_name(name: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    (1..=100).contains(&name.len()) && !name.starts_with('.') && name.bytes().all(fits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_of_files_beside_the_list_are_followed() {
        let two = names(r#"["pypi.json", "a_b-1.html"]"#);
        assert_eq!(two.map(|names| names.len()), Some(2));
        for bad in [
            "[]",
            "{}",
            "x",
            "[1]",
            r#"["../a.json"]"#,
            r#"["https://x.example/a"]"#,
            r#"["a/b.json"]"#,
            r#"[".hidden"]"#,
            r#"[""]"#,
        ] {
            assert_eq!(names(bad), None, "{bad}");
        }
    }
}

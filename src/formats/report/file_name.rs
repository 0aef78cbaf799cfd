//! Names of downloaded files.

use crate::domain::assessment::Assessment;

/// Characters of a repository's name that a file name keeps at most.
const LONGEST: usize = 48;

/// `plumbline-<name>-<date>-<copy>.<extension>`: sorts by repository, then by day.
/// `copy` says for whom a copy was made, so that copies that leave out
/// different things are told apart; it is empty for the whole.
///
/// Only lower-case ASCII letters, digits and single hyphens get in, which
/// every file system takes and no shell reads as anything else.
pub fn file_name(assessment: &Assessment, copy: &str, extension: &str) -> String {
    let mut name = String::from("plumbline");
    let words = plain(assessment.repository.name.as_str());
    if !words.is_empty() {
        name.push('-');
        name.push_str(&words);
    }
    if let Some(date) = assessment.date() {
        name.push('-');
        name.push_str(&date.to_string());
    }
    if !copy.is_empty() {
        name.push('-');
        name.push_str(copy);
    }
    name.push('.');
    name.push_str(extension);
    name
}

fn plain(name: &str) -> String {
    let mut out = String::new();
    for one in name.chars() {
        if out.len() >= LONGEST {
            break;
        }
        if one.is_ascii_alphanumeric() {
            out.push(one.to_ascii_lowercase());
        } else if !out.is_empty() && !out.ends_with('-') {
            out.push('-');
        }
    }
    out.truncate(out.trim_end_matches('-').len());
    out
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::*;
    use crate::domain::assessment::{SHORT, Text};
    use crate::domain::date::Date;

    fn named(name: &str, date: Option<&str>) -> String {
        copy_named(name, date, "")
    }

    fn copy_named(name: &str, date: Option<&str>, copy: &str) -> String {
        let mut assessment = Assessment::default();
        assessment.repository.name = Text::typed(name, SHORT);
        assessment.stated_date = date.map(|day| Date::parse(day).unwrap());
        file_name(&assessment, copy, "json")
    }

    #[test]
    fn names_are_safe_and_sort() {
        assert_eq!(
            named("Example Registry", Some("2026-11-20")),
            "plumbline-example-registry-2026-11-20.json"
        );
        assert_eq!(
            copy_named("Example Registry", Some("2026-11-20"), "team"),
            "plumbline-example-registry-2026-11-20-team.json"
        );
        assert_eq!(copy_named("", None, "team"), "plumbline-team.json");
        assert_eq!(named("", None), "plumbline.json");
        assert_eq!(named("../../etc/passwd", None), "plumbline-etc-passwd.json");
        assert_eq!(named("CON: \u{202e}§§", None), "plumbline-con.json");
        assert_eq!(named("日本", None), "plumbline.json");
        let long = named(&"ab ".repeat(60), None);
        assert!(long.len() <= "plumbline-.json".len() + LONGEST, "{long}");
        assert!(!long.contains("-."));
    }
}

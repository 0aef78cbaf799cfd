//! What a bad extra part of a link gets: whatever is not written exactly so is damage.

use plumbline::formats::link::ShareError::Damaged;

use crate::common::forge::link_with;
use crate::refused_links::{cause, first};

/// An extra part that a link with one *not applicable* must not have.
fn refuse(extra: &str) {
    let link = link_with(first(4), extra.as_bytes());
    assert_eq!(cause(&link), Damaged, "{extra}");
}

#[test]
fn an_unknown_or_repeated_key_is_damage() {
    for extra in [
        r#"{"names":"A"}"#,
        r#"{"version":1}"#,
        r#"{"name":"A","name":"A"}"#,
        r#"{"__proto__":{}}"#,
        r#"{"constructor":{"prototype":{}}}"#,
        r#"{"answers":{"__proto__":{"note":"A"}}}"#,
        r#"{"answers":{"authn-nothing":{"note":"A"}}}"#,
        r#"{"answers":{"cli-sbom":{"__proto__":"A"}}}"#,
        r#"{"answers":{"cli-sbom":{"status":"met"}}}"#,
        r#"{"answers":{"cli-sbom":{"reason_withheld":true}}}"#,
        r#"{"answers":{"cli-sbom":{},"cli-sbom":{}}}"#,
        r#"{"answers":{"cli-sbom":{"evidence":[{"url":"https://a.example","by":"A"}]}}}"#,
        r#"{"plan":{"steps":{}}}"#,
        r#"{"plan":{"items":{"cli-sbom":{"done":true}}}}"#,
        r#"{"plan":{"targets":{"__proto__":1}}}"#,
    ] {
        refuse(extra);
    }
}

#[test]
fn a_wrong_type_or_value_is_damage() {
    for value in [
        "null",
        "1",
        "true",
        "[]",
        "{}",
        "1e999",
        "NaN",
        r#""\ud800""#,
        "[[]]",
        "-0.5",
    ] {
        for key in ["name", "url", "tools", "assessor", "kind", "date"] {
            refuse(&format!(r#"{{"{key}":{value}}}"#));
        }
        for key in ["checks", "reason", "note", "confirmed"] {
            if (key, value) != ("checks", "[]") {
                refuse(&format!(
                    r#"{{"answers":{{"cli-sbom":{{"{key}":{value}}}}}}}"#
                ));
            }
        }
    }
    for extra in [
        "",
        "null",
        "[]",
        "\"\"",
        "{\"name\":\"A\"",
        "{} {}",
        "\u{feff}{}",
        r#"{"left_out":["open","open"]}"#,
        r#"{"left_out":["closed"]}"#,
        r#"{"left_out":"open"}"#,
        r#"{"kind":"assessment"}"#,
        r#"{"date":"2026-02-30"}"#,
        r#"{"date":"2026-01-01"}"#,
        r#"{"answers":[]}"#,
        r#"{"answers":{"cli-sbom":[]}}"#,
        r#"{"answers":{"cli-sbom":{"checks":["nothing"]}}}"#,
        r#"{"plan":{"targets":{"authn":0}}}"#,
        r#"{"plan":{"targets":{"authn":4}}}"#,
        r#"{"plan":{"items":{"cli-sbom":{"due":"2026-Q5"}}}}"#,
        r#"{"plan":{"items":{"cli-sbom":{"impact":"XL"}}}}"#,
    ] {
        refuse(extra);
    }
    refuse(&format!(r#"{{"name":"{}"}}"#, "x".repeat(201)));
    refuse(&["[".repeat(100), "]".repeat(100)].concat());
    refuse(&format!(
        r#"{{"name":{}{}}}"#,
        "[".repeat(100),
        "]".repeat(100)
    ));
}

#[test]
fn a_day_has_one_place() {
    let mut answers = first(0);
    answers[14] = 1;
    let twice = link_with(answers, br#"{"date":"1999-01-01"}"#);
    assert_eq!(cause(&twice), Damaged);
}

#[test]
fn a_reason_belongs_to_not_applicable_with_a_reason() {
    for code in [0, 1, 2, 3, 5, 6] {
        let extra = br#"{"answers":{"authn-verify-email":{"reason":"A"}}}"#;
        assert_eq!(cause(&link_with(first(code), extra)), Damaged, "{code}");
    }
    for blank in ["", "  ", "\u{202e}", "\\u0000"] {
        refuse(&format!(
            r#"{{"answers":{{"authn-verify-email":{{"reason":"{blank}"}}}}}}"#
        ));
    }
}

#[test]
fn a_link_that_is_no_web_address_is_damage() {
    for url in [
        "javascript:alert(1)",
        "data:text/html,x",
        "https://a@b.example",
        "//a.example",
        "",
    ] {
        refuse(&format!(r#"{{"url":"{url}"}}"#));
        refuse(&format!(
            r#"{{"answers":{{"cli-sbom":{{"evidence":[{{"url":"{url}"}}]}}}}}}"#
        ));
        refuse(&format!(
            r#"{{"plan":{{"items":{{"cli-sbom":{{"url":"{url}"}}}}}}}}"#
        ));
    }
    refuse(r#"{"answers":{"cli-sbom":{"evidence":[{"title":"A"}]}}}"#);
    let six = [r#"{"url":"https://a.example"}"#; 6].join(",");
    refuse(&format!(
        r#"{{"answers":{{"cli-sbom":{{"evidence":[{six}]}}}}}}"#
    ));
}

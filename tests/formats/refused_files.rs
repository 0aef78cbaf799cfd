//! What a bad file gets: its cause and place, and nothing of it used.

use plumbline::domain::assessment::Assessment;
use plumbline::formats::file::{FileError, MAX_BYTES, diagnose, read, write};
use plumbline::formats::words::errors;
use serde_json::{Value, json};

fn golden() -> Value {
    serde_json::from_str(include_str!("../vectors/assessment-1.json")).unwrap()
}

fn damaged(path: &str) -> FileError {
    FileError::Damaged {
        path: path.to_owned(),
    }
}

/// The golden file with one value put somewhere in it.
fn with(pointer: &str, value: Value) -> String {
    let mut file = golden();
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    match file.pointer_mut(parent).unwrap() {
        Value::Array(items) => items[key.parse::<usize>().unwrap()] = value,
        parent => parent[key] = value,
    }
    file.to_string()
}

fn without(pointer: &str) -> String {
    let mut file = golden();
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    let parent = file.pointer_mut(parent).unwrap().as_object_mut();
    parent.unwrap().remove(key).unwrap();
    file.to_string()
}

#[test]
fn a_damaged_file_is_named_at_its_place() {
    // As data, so that tests of the schema can use the same cases.
    let cases: Vec<Value> = serde_json::from_str(include_str!("../vectors/damaged.json")).unwrap();
    assert!(cases.len() > 150);
    for case in cases {
        let text = match (case["at"].as_str(), case["without"].as_str()) {
            (Some(pointer), None) => with(pointer, case["value"].clone()),
            (None, Some(pointer)) => without(pointer),
            _ => panic!("{case}"),
        };
        assert_eq!(
            read(&text),
            Err(damaged(case["path"].as_str().unwrap())),
            "{case}"
        );
    }
}

#[test]
fn a_key_that_occurs_twice_is_damage() {
    let text = write(&Assessment::default());
    let twice = text.replacen("\"profile\": {}", "\"profile\": {},\n  \"profile\": {}", 1);
    assert_eq!(read(&twice), Err(damaged("profile")));
    let hidden = text.replacen("\"version\": 1", "\"version\": 1,\n  \"version\": 2", 1);
    assert_eq!(read(&hidden), Err(damaged("version")));
}

#[test]
fn what_is_not_json_is_told() {
    let whole = include_str!("../vectors/assessment-1.json").trim_end();
    for end in (0..whole.len()).filter(|end| whole.is_char_boundary(*end)) {
        assert_eq!(read(&whole[..end]), Err(FileError::NotJson));
    }
    for text in [
        "",
        "hello",
        "<!doctype html>",
        "{'a':1}",
        "NaN",
        "{\"format\":1e999}",
        "\u{feff}\u{feff}{}",
    ] {
        assert_eq!(read(text), Err(FileError::NotJson), "{text}");
    }
    for escape in ["\\ud800", "\\udc00", "\\ud800\\u0041", "\\uD83E\\uD83E"] {
        let text = whole.replace("Example Registry", escape);
        assert_eq!(read(&text), Err(FileError::NotJson), "{escape}");
    }
}

#[test]
fn json_that_is_not_ours_is_told() {
    for text in [
        "{}",
        "[]",
        "null",
        "1",
        "\"plumbline-assessment\"",
        "{\"format\":\"other\"}",
        "{\"format\":null}",
    ] {
        assert_eq!(read(text), Err(FileError::NotOurs), "{text}");
    }
    assert_eq!(
        read(include_str!("../../catalogue/examples/npm.json")),
        Err(FileError::NotOurs)
    );
}

#[test]
fn a_newer_version_is_told_whatever_else_it_holds() {
    let newer = |version| Err(FileError::Newer { version });
    assert_eq!(
        read(r#"{"format":"plumbline-assessment","version":2,"new":[[]]}"#),
        newer(2)
    );
    assert_eq!(read(&with("/version", json!(7))), newer(7));
    assert_eq!(read(&with("/framework/version", json!("0.2"))), newer(1));
}

#[test]
fn unknown_criteria_are_counted_once_each() {
    let mut file = golden();
    file["answers"]["authn-quantum"] = json!({"status": "met"});
    file["answers"]["cli-telepathy"] = json!({});
    file["plan"]["items"]["cli-telepathy"] = json!({});
    assert_eq!(
        read(&file.to_string()),
        Err(FileError::UnknownCriteria { count: 2 })
    );
}

#[test]
fn a_file_over_1_mb_is_refused_unread() {
    let text = write(&Assessment::default());
    let padded = |size: usize| [&text, &*" ".repeat(size - text.len())].concat();
    assert_eq!(read(&padded(MAX_BYTES)), Ok(Assessment::default()));
    assert_eq!(read(&padded(MAX_BYTES + 1)), Err(FileError::TooLarge));
    assert_eq!(read(&"x".repeat(MAX_BYTES + 1)), Err(FileError::TooLarge));
}

#[test]
fn a_hundred_levels_are_refused() {
    let nest = |depth: usize| ["[".repeat(depth), "]".repeat(depth)].concat();
    assert_eq!(read(&nest(100)), Err(FileError::NotOurs));
    let text = write(&Assessment::default());
    let inside = text.replacen("\"answers\": {}", &format!("\"answers\": {}", nest(100)), 1);
    assert_eq!(read(&inside), Err(damaged("answers")));
    for depth in [1_000, 400_000] {
        assert_eq!(read(&nest(depth)), Err(FileError::NotJson));
        assert_eq!(read(&"{\"a\":".repeat(depth / 5)), Err(FileError::NotJson));
    }
}

#[test]
fn a_place_named_by_a_hostile_key_is_short_and_clean() {
    let key = format!("\u{202e}<script>\u{0}{}", "x".repeat(10_000));
    let mut file = golden();
    file["repository"][key] = json!(1);
    let Err(FileError::Damaged { path }) = read(&file.to_string()) else {
        panic!("accepted");
    };
    assert_eq!(path, format!("repository.<script>{}", "x".repeat(32)));
}

#[test]
fn control_and_bidi_characters_of_a_file_are_dropped() {
    let text = with("/repository/name", json!("a\u{202e}b\u{0}c\nd\u{2066}"));
    assert_eq!(read(&text).unwrap().repository.name.as_str(), "abc d");
    let note = with("/answers/cli-sbom/note", json!("a\r\nb\u{200f}"));
    let read = read(&note).unwrap();
    let id = plumbline::domain::catalogue::CriterionId::parse("cli-sbom").unwrap();
    assert_eq!(read.answers.get(id).note.as_str(), "a\nb");
}

/// What is said of a file that is refused.
fn said(text: &str) -> String {
    let error = read(text).unwrap_err();
    errors::file(&error, diagnose(text, &error))
}

#[test]
fn a_refusal_names_the_cause_and_what_to_do() {
    let syntax = golden()
        .to_string()
        .replacen("\"profile\":", "\n\n \"profile\" ", 1);
    for (text, cause) in [
        (
            "{\"assessment-results\":{}}".to_owned(),
            "is an OSCAL file, made",
        ),
        (
            "{\"schemaVersion\":1}".to_owned(),
            "a badge, made for other programs",
        ),
        (
            "{\"metadata\":{},\"evaluations\":[]}".to_owned(),
            "a Gemara evaluation",
        ),
        ("<svg xmlns=\"x\">".to_owned(), "an SVG image"),
        ("\u{feff}\"Registry\",\"Date\"".to_owned(), "a CSV table"),
        ("\u{feff}\"Repository\",\"Date\"".to_owned(), "a CSV table"),
        ("# Report: X".to_owned(), "a Markdown text"),
        (
            "From: <Saved by Blink>\nContent-Type: multipart/related".to_owned(),
            "HTML only",
        ),
        (
            "<!doctype html><p>".to_owned(),
            "This web page contains no assessment.",
        ),
        (
            with("/framework/version", json!("0.2")),
            "against version 0.2 of the framework",
        ),
        (syntax, "from line 3, column 12 on"),
        (without("/profile"), "This file does not contain profile."),
        (
            with("/answers/authn-verify-email/status", json!("good")),
            "at answers.authn-verify-email.status, at the value “good”. Ask for the file again, or correct it in an editor. Allowed: met, partial,",
        ),
        (
            with("/answers/authn-verify-email/evidence/0/date", json!("soon")),
            "Allowed: a day such as 2026-11-28.",
        ),
        (
            with("/repository/url", json!("ftp://a.example")),
            "Allowed: an address that begins with https://.",
        ),
        (
            with("/colour", json!(7)),
            "damaged at colour, at the value “7”. Ask for the file again",
        ),
        (
            with("/profile/effort", json!("S")),
            "damaged at profile.effort, at the value “S”. Ask for the file again, or correct it in an editor. Nothing",
        ),
        (with("/version", json!(7)), "a newer version of Plumbline"),
    ] {
        let said = said(&text);
        assert!(said.contains(cause), "{said}");
        assert!(said.ends_with(" Nothing was changed."), "{said}");
    }
}

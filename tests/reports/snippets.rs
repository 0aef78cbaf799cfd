//! What other services read: the data of a shields badge, and a piece of YAML.

use plumbline::domain::assessment::{Assessment, SHORT, Text, WebAddress};
use plumbline::formats::report::{BadgeOf, Report, badge, insights, shields};
use saphyr::{LoadableYamlNode, Yaml};
use serde_json::Value;

use crate::inputs::{PAYLOADS, copies, fictional};

/// The keys that shields.io takes; it refuses any other (its `endpoint-common.js`).
const KEYS: [&str; 11] = [
    "schemaVersion",
    "label",
    "message",
    "color",
    "labelColor",
    "isError",
    "namedLogo",
    "logoSvg",
    "logoColor",
    "style",
    "cacheSeconds",
];

/// What shields.io would refuse.
fn shields_fault(json: &str) -> Option<String> {
    let Ok(Value::Object(badge)) = serde_json::from_str(json) else {
        return Some("no object".to_owned());
    };
    if let Some(key) = badge.keys().find(|key| !KEYS.contains(&key.as_str())) {
        return Some(format!("key {key}"));
    }
    let text = |key: &str| badge.get(key).and_then(Value::as_str);
    let fits = badge.get("schemaVersion") == Some(&Value::from(1))
        && text("label").is_some()
        && text("message").is_some_and(|message| !message.trim().is_empty());
    (!fits).then(|| "version, label or message".to_owned())
}

#[test]
fn shields_takes_the_badge_and_it_says_what_ours_says() {
    let copies = copies();
    for (name, copy) in &copies {
        let report = Report::of(copy);
        let json = shields(&report);
        assert_eq!(shields_fault(&json), None, "{name}");
        let badge_of_ours = badge(&report, BadgeOf::All);
        let read: Value = serde_json::from_str(&json).unwrap();
        for key in ["label", "message"] {
            let written = [">", read[key].as_str().unwrap(), "</text>"].concat();
            assert!(badge_of_ours.contains(&written), "{name}: {written}");
        }
        assert!(read["message"].as_str().unwrap().contains("self-assessed"));
        let colors = (read["labelColor"].as_str(), read["color"].as_str());
        assert_eq!(
            colors,
            (Some("172226"), Some("4b585d")),
            "the same for every level"
        );
    }
    println!("{} badges for shields", copies.len());
    let good = shields(&Report::of(&fictional()));
    for (part, bad) in [
        ("\"label\"", "\"framework\": \"pprs\", \"label\""),
        ("\"schemaVersion\": 1", "\"schemaVersion\": 2"),
        ("\"message\"", "\"text\""),
        ("{", "[{"),
    ] {
        assert!(
            shields_fault(&good.replacen(part, bad, 1)).is_some(),
            "{bad}"
        );
    }
}

/// The entry in a snippet, by key; refuses anything but that one entry.
fn entry(text: &str) -> Result<Vec<(String, String)>, String> {
    let printable = |one: char| matches!(one, '\n' | ' '..='~' | '\u{A0}'..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..);
    if let Some(one) = text.chars().find(|one| !printable(*one)) {
        return Err(format!("{one:?} is not for YAML"));
    }
    let documents = Yaml::load_from_str(text).map_err(|fault| fault.to_string())?;
    let [document] = documents.as_slice() else {
        return Err("not one document".to_owned());
    };
    let mut node = document;
    for key in ["repository", "security", "assessments", "self"] {
        let only = node.as_mapping().ok_or("no mapping")?.len() == 1;
        node = node.as_mapping_get(key).filter(|_| only).ok_or(key)?;
    }
    let pairs = node.as_mapping().ok_or("no mapping")?.iter();
    pairs
        .map(|(key, value)| {
            let key = key.as_str().ok_or("a key that is no text")?;
            let value = value.as_str().ok_or("a value that is no text")?;
            Ok((key.to_owned(), value.to_owned()))
        })
        .collect()
}

#[test]
fn the_snippet_is_one_entry_with_what_was_typed_in_it() {
    let copies = copies();
    for (name, copy) in &copies {
        let text = insights(&Report::of(copy));
        let entry = entry(&text).unwrap_or_else(|fault| panic!("{name}: {fault}\n{text}"));
        let keys: Vec<_> = entry.iter().map(|(key, _)| key.as_str()).collect();
        let dated = copy.date().map(|day| day.to_string());
        let mut wanted = vec!["name", "comment", "evidence"];
        wanted.extend(dated.as_ref().map(|_| "date"));
        assert_eq!(keys, wanted, "{name}");
        let [(_, title), (_, comment), (_, evidence), ..] = entry.as_slice() else {
            panic!("{name}")
        };
        assert_eq!(
            title,
            "Principles for Package Repository Security v0.1 self-assessment"
        );
        let typed = match copy.repository.name.as_str() {
            "" => "Unnamed registry",
            typed => typed,
        };
        let start = ["Security self-assessment of ", typed, ". Authentication: "].concat();
        assert!(comment.starts_with(&start), "{name}: {comment}");
        assert!(
            comment.contains("Self-assessed, not verified, not endorsed."),
            "{name}"
        );
        let host = copy
            .repository
            .url
            .as_ref()
            .map_or("registry.example", |url| url.host());
        let address = format!("https://{host}/REPLACE-WITH-THE-PATH-OF-THE-PUBLISHED-REPORT");
        assert_eq!(*evidence, address, "{name}");
        assert_eq!(entry.get(3).map(|(_, day)| day), dated.as_ref(), "{name}");
        assert!(
            text.lines().take(6).all(|line| line.starts_with("# ")),
            "{name}"
        );
        assert_eq!(text.matches('\n').count(), 10 + wanted.len(), "{name}");
    }
    println!("{} snippets", copies.len());
}

#[test]
fn a_snippet_with_typed_marks_is_refused() {
    let good = insights(&Report::of(&fictional()));
    assert!(entry(&good).is_ok());
    for (part, bad) in [
        ("\n      self:", "\n      third-party: x\n      self:"),
        ("\"2026-11-20\"", "2026"),
        ("# For", "For"),
        ("        date:", "      date:"),
        ("Example", "\u{FFFE}"),
    ] {
        assert!(entry(&good.replacen(part, bad, 1)).is_err(), "{bad}");
    }
    // A name put between the quotes as it is: refused, or read as another name.
    let mut noticed = 0;
    for payload in PAYLOADS {
        let payload = Text::typed(payload, SHORT);
        let raw = good.replacen("Example Registry", payload.as_str(), 1);
        let same = |entry: Vec<(String, String)>| entry[1].1.contains(payload.as_str());
        noticed += usize::from(!entry(&raw).is_ok_and(same));
    }
    assert!(noticed >= 4, "{noticed}");
    println!("{noticed} of {} raw names are noticed", PAYLOADS.len());
}

#[test]
fn the_placeholder_stands_on_the_host_of_the_repository() {
    let mut copy = Assessment::default();
    copy.repository.url = WebAddress::parse("HTTP://Registry.example:8080?a=b#c");
    let text = insights(&Report::of(&copy));
    let line = "evidence: \"http://Registry.example:8080/REPLACE-WITH-THE-PATH";
    assert!(text.contains(line), "{text}");
}

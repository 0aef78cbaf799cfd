//! What a refused file is, as far as its text tells: so that its reader learns
//! which other file to choose, or what to correct in this one.

use crate::domain::assessment::{AddressFault, Limit, Text};
use crate::formats::file::{FileError, from_html, other_framework};
use crate::formats::json::{Json, parse, syntax_error};
use crate::formats::words::errors as kinds;

/// What a refused file is, where that is more than its [`FileError`] says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Diagnosis {
    /// What Plumbline exports for other programs, in words; nothing is read back from it.
    Export(&'static str),
    /// A page that a browser saved with everything on it in one file.
    WebArchive,
    /// A page that is none of our reports, or a report without its data.
    WebPage,
    /// An assessment against this version of the framework.
    Framework(String),
    /// JSON up to this line and column, both from 1.
    Syntax(usize, usize),
    /// Something that has to be there is not, at this path.
    Missing(String),
    /// What stands at a path, and what may stand there; empty where that is no short list.
    Value(String, String, &'static str),
}

/// What a refused file is; `None` where its error says everything.
pub fn diagnose(text: &str, error: &FileError) -> Option<Diagnosis> {
    let text = text.trim_start_matches('\u{feff}');
    let json = from_html(text).unwrap_or(text);
    match error {
        FileError::NotJson => no_json(text.trim_start()).or_else(|| {
            let (line, column) = syntax_error(json)?;
            json.trim_start()
                .starts_with(['{', '['])
                .then_some(Diagnosis::Syntax(line, column))
        }),
        FileError::NotOurs => parse(json).as_ref().and_then(export).map(Diagnosis::Export),
        FileError::Newer { version: 1 } => other_framework(text).map(Diagnosis::Framework),
        FileError::Damaged { path } => Some(value(&parse(json)?, path)),
        FileError::Newer { .. } | FileError::UnknownCriteria { .. } | FileError::TooLarge => None,
    }
}

/// What a text that is no JSON is.
fn no_json(text: &str) -> Option<Diagnosis> {
    let mut head = text.lines().take(20);
    let begins = |word: &str| {
        let start = text.get(..word.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(word))
    };
    let found = if head.any(|line| line.contains("multipart/related")) {
        Diagnosis::WebArchive
    } else if begins("<svg") || begins("<?xml") {
        Diagnosis::Export(kinds::SVG)
    } else if begins("<") && from_html(text).is_none() {
        Diagnosis::WebPage
    } else if begins("\"registry\"") || begins("\"repository\"") {
        // The second is what the column was called before.
        Diagnosis::Export(kinds::CSV)
    } else if begins("# For security-insights.yml") {
        Diagnosis::Export(kinds::INSIGHTS)
    } else if begins("# ") {
        Diagnosis::Export(kinds::MARKDOWN)
    } else if begins("begin:vcalendar") {
        Diagnosis::Export(kinds::CALENDAR)
    } else {
        return None;
    };
    Some(found)
}

/// Which of our exports for other programs a JSON value is.
fn export(json: &Json) -> Option<&'static str> {
    let kinds = [
        ("assessment-results", kinds::OSCAL),
        ("catalog", kinds::OSCAL),
        ("schemaVersion", kinds::BADGE),
        ("evaluations", kinds::GEMARA),
    ];
    let of_kind = |(key, _): &&(&str, &str)| json.get(key).is_some();
    kinds.iter().find(of_kind).map(|(_, name)| *name)
}

/// What stands at a path at which a file is damaged.
fn value(json: &Json, path: &str) -> Diagnosis {
    match at(json, path) {
        None => Diagnosis::Missing(path.to_owned()),
        Some(value) => {
            let allowed = match allowed(path) {
                ADDRESS => address(value),
                other => other,
            };
            Diagnosis::Value(path.to_owned(), shown(value), allowed)
        }
    }
}

/// The value at a path as [`FileError::Damaged`] spells it.
fn at<'a>(json: &'a Json, path: &str) -> Option<&'a Json> {
    let mut value = json;
    for step in path.split('.').flat_map(|step| step.split('[')) {
        value = match step.strip_suffix(']') {
            Some(place) => value.items().get(place.parse::<usize>().ok()?)?,
            None => value.get(step)?,
        };
    }
    Some(value)
}

/// A value from outside may be anything; this much of it is shown.
const SHOWN: Limit = Limit {
    chars: 40,
    lines: false,
};

fn shown(value: &Json) -> String {
    match value {
        Json::Text(text) => Text::typed(text, SHOWN).as_str().to_owned(),
        Json::Number(Some(number)) => number.to_string(),
        Json::Null | Json::Bool(_) | Json::Number(None) | Json::List(_) | Json::Object(_) => {
            String::new()
        }
    }
}

/// What an address has to be.
const ADDRESS: &str = "an address that begins with https://";

/// The same, by what is wrong with this one.
fn address(value: &Json) -> &'static str {
    match value.as_str().map(AddressFault::of) {
        Some(AddressFault::Letters) => {
            "a host of letters a to z, in the form that begins with xn--"
        }
        Some(AddressFault::Port) => "a port up to 65535",
        Some(AddressFault::UserName) => "an address without a user name",
        Some(AddressFault::Long) => "an address of at most 500 characters",
        Some(AddressFault::Other) | None => ADDRESS,
    }
}

/// What may stand at a path, in words; empty where there is no short list, or no such place.
fn allowed(path: &str) -> &'static str {
    let steps: Vec<_> = path
        .split('.')
        .map(|step| step.split('[').next().unwrap_or(step))
        .collect();
    match steps.as_slice() {
        ["answers", _, "status"] => "met, partial, not-met, not-applicable or unknown",
        ["profile", "accounts"] => "yes, no or delegated",
        ["profile", "package_form"] => "built, builds or source",
        ["assess_anyway"] => "authn, authz, general or cli",
        ["left_out"] => "open, authn, authz, general or cli",
        ["kind"] => "proposal",
        ["source"] => "self or public",
        ["plan", "targets", "authn" | "authz" | "general" | "cli"] => "1, 2 or 3",
        ["plan", "items", _, "state"] => "open, planned, doing, done or accepted",
        ["plan", "items", _, "effort"] => "S, M, L or XL",
        ["plan", "items", _, "impact"] => "S, M or L",
        ["plan", "items", _, "due"] => "a day or a quarter such as 2027-Q1",
        ["date"]
        | ["answers", _, "confirmed"]
        | ["answers", _, "evidence", "date"]
        | ["plan", "items", _, "look_again"] => "a day such as 2026-11-28",
        ["created" | "modified"] => "a moment such as 2026-11-28T12:00:00Z",
        ["repository", "url"] | ["answers", _, "evidence", "url"] | ["plan", "items", _, "url"] => {
            ADDRESS
        }
        _ => "",
    }
}

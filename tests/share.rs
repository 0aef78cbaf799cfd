//! Share links: golden vectors, round trips, and what a bad link gets.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    reason = "tests"
)]

mod common;

use common::assessment_of;
use plumbline::core::assessment::{Assessment, SHORT, Text};
use plumbline::core::date::Date;
use plumbline::core::share::{Choice, decode, draft};
use serde_json::Value;

/// The shared vectors, each with the assessment it states.
fn vectors() -> Vec<(Value, Assessment)> {
    let all: Vec<Value> = serde_json::from_str(include_str!("vectors/share.json")).unwrap();
    let stated = |vector: &Value| {
        let mut assessment = assessment_of(vector);
        assessment.stated_date = vector["date"].as_str().map(|day| Date::parse(day).unwrap());
        if let Some(name) = vector["extra"]["name"].as_str() {
            assessment.repository.name = Text::read(name, SHORT).unwrap();
        }
        assessment
    };
    all.into_iter()
        .map(|one| (one.clone(), stated(&one)))
        .collect()
}

/// Written for the tests, without the product's own reader.
fn from_base64url(text: &str) -> Vec<u8> {
    let alphabet: Vec<char> = ('A'..='Z')
        .chain('a'..='z')
        .chain('0'..='9')
        .chain(['-', '_'])
        .collect();
    let bits: Vec<u32> = text
        .chars()
        .map(|one| alphabet.iter().position(|other| *other == one).unwrap() as u32)
        .flat_map(|six| (0..6).rev().map(move |place| six >> place & 1))
        .collect();
    let bytes = bits.chunks_exact(8);
    bytes
        .map(|byte| byte.iter().fold(0, |value, bit| value << 1 | *bit as u8))
        .collect()
}

fn plain(text: &str) -> String {
    text.to_owned()
}

#[test]
fn golden_links_decode_to_the_stated_assessment() {
    for (vector, stated) in vectors() {
        let link = vector["link"].as_str().unwrap();
        assert_eq!(decode(link, plain), Ok(stated), "{}", vector["name"]);
    }
}

#[test]
fn golden_assessments_encode_to_the_stated_answers_and_check() {
    let choice = Choice {
        reasons: true,
        ..Choice::default()
    };
    for (vector, stated) in vectors() {
        let draft = draft(&stated, &choice);
        let extra = draft
            .extra()
            .map(|json| serde_json::from_slice(json).unwrap());
        assert_eq!(extra.unwrap_or(Value::Null), vector["extra"]);
        let golden = vector["link"].as_str().unwrap();
        let parts: Vec<&str> = golden.split('.').collect();
        // Deflated bytes differ between engines, so the golden ones go in here.
        let deflated = match parts[..] {
            [_, _, extra, _] => from_base64url(extra),
            _ => Vec::new(),
        };
        assert_eq!(draft.finish(&deflated), golden, "{}", vector["name"]);
    }
}

//! Assessments as own JSON and share links as text, written from the formats document.

use std::io::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use flate2::Compression;
use flate2::write::DeflateEncoder;
use serde_json::{Map, Value, json};

use crate::browser::Browser;
use crate::page::TRACKS;
use crate::site::Site;

const CATALOGUE: &str = include_str!("../../catalogue/principles-v0.1.json");
const GOLDEN: &str = include_str!("../vectors/share.json");

/// How much of an assessment is there.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum State {
    /// Nothing stored.
    Empty,
    /// Profile and every second answer, of every kind.
    Half,
    /// All answered, with notes, reasons and evidence.
    Complete,
    /// Half answered, and something is wrong: a file just refused, or what the view can meet.
    Error,
}

/// The ids of the criteria of a track, in their order.
pub(crate) fn criteria_of(track: &str) -> Vec<String> {
    let catalogue: Value = serde_json::from_str(CATALOGUE).unwrap();
    let tracks = catalogue["tracks"].as_array().unwrap();
    let track = tracks.iter().find(|entry| entry["id"] == track).unwrap();
    let criteria = track["criteria"].as_array().unwrap();
    criteria
        .iter()
        .map(|entry| entry["id"].as_str().unwrap().to_owned())
        .collect()
}

/// The ids of all criteria.
pub(crate) fn all_criteria() -> Vec<String> {
    TRACKS.iter().flat_map(|track| criteria_of(track)).collect()
}

/// An assessment in own JSON with these answers.
pub(crate) fn document(name: &str, answers: &Map<String, Value>) -> Value {
    json!({
        "$schema": "plumbline-assessment-v1.schema.json",
        "format": "plumbline-assessment",
        "version": 1,
        "framework": { "id": "pprs", "version": "0.1" },
        "id": "journey-1",
        "revision": 1,
        "created": "2026-11-20T14:00:00Z",
        "modified": "2026-11-20T14:32:00Z",
        "repository": { "name": name, "url": "https://registry.example", "tools": "exm 4.2" },
        "assessor": "Registry security team",
        "date": "2026-11-20",
        "profile": { "accounts": "yes", "package_form": ["built"] },
        "answers": answers,
    })
}

/// An assessment that is half or wholly answered, with every kind of answer.
pub(crate) fn assessment(state: State) -> Value {
    let mut answers = Map::new();
    for (place, id) in all_criteria().into_iter().enumerate() {
        let complete = state == State::Complete;
        let kind = if complete { place % 7 } else { place % 10 };
        let mut answer = match kind {
            0 | 2 | 3 => json!({ "status": "met", "note": "Since 2021, for all accounts." }),
            1 | 5 if complete => json!({ "status": "met" }),
            4 => json!({ "status": "partial", "note": "Web only." }),
            6 => json!({ "status": if complete { "not-met" } else { "unknown" } }),
            8 => json!({ "status": "not-applicable", "reason": "We host no binaries." }),
            _ => continue,
        };
        if kind == 2 {
            answer["evidence"] = json!([{ "url": "https://registry.example/policy", "title": "Policy", "date": "2026-01-31" }]);
        }
        answers.insert(id, answer);
    }
    if state == State::Complete {
        answers.insert(
            "cli-sbom".to_owned(),
            json!({ "status": "not-applicable", "reason": "The tool installs nothing." }),
        );
    }
    document("Example Registry", &answers)
}

/// Opens a document as a file on home, and keeps it as the open assessment.
pub(crate) fn keep(browser: &Browser, site: &Site, document: &Value) {
    browser.load(site, "#/");
    browser.wait_view("home");
    browser.choose_file(
        "input[type=file][data-import]",
        "kept.json",
        document.to_string().as_bytes(),
    );
    browser.wait_view("shared");
    browser.click("button[data-act=save-copy]");
    browser.wait(
        "the copy is stored",
        "Object.keys(localStorage).length > 0 && !document.querySelector('main[data-view=shared]')",
    );
}

/// The golden link with this name, with its `#`.
pub(crate) fn golden(name: &str) -> String {
    let vectors: Vec<Value> = serde_json::from_str(GOLDEN).unwrap();
    let vector = vectors
        .iter()
        .find(|vector| vector["name"] == name)
        .unwrap();
    vector["link"].as_str().unwrap().to_owned()
}

/// A link with a right check: 15 bytes of answers and, deflated, an extra part.
pub(crate) fn link(answers: [u8; 15], extra: Option<&[u8]>) -> String {
    let mut text = format!("1.{}", URL_SAFE_NO_PAD.encode(answers));
    if let Some(extra) = extra {
        let mut deflated = DeflateEncoder::new(Vec::new(), Compression::best());
        deflated.write_all(extra).unwrap();
        text.push('.');
        text.push_str(&URL_SAFE_NO_PAD.encode(deflated.finish().unwrap()));
    }
    let mut check = flate2::Crc::new();
    check.update(text.as_bytes());
    format!(
        "#{text}.{}",
        URL_SAFE_NO_PAD.encode(check.sum().to_be_bytes())
    )
}

/// Answers of a link in which nothing is answered.
pub(crate) const NOTHING: [u8; 15] = [0; 15];

#[test]
fn links_made_here_equal_the_golden_ones() {
    assert_eq!(link(NOTHING, None), golden("nothing answered"));
}

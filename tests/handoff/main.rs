//! What is handed on of a plan: proposals, issues and the addresses that open a form with them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests"
)]

#[path = "../common/now.rs"]
mod now;

mod addresses;
mod funder;
mod made;
mod page;
mod proposals;
mod trackers;

use std::fs;
use std::path::Path;

use plumbline::app::effect::Effect;
use plumbline::app::model::{Model, View};
use plumbline::app::remote::Remote;
use plumbline::app::routes::Route;
use plumbline::app::update::update_whole as update;
use plumbline::domain::assessment::Assessment;
use plumbline::domain::catalogue::CriterionId;
use plumbline::features::handoff::state::HandoffMsg;
use plumbline::formats::guidance::Guidance;
use plumbline::formats::handoff::Funding;
use plumbline::formats::{file, guidance, handoff};
use serde_json::{Value, json};

/// The text of a file of the catalogue.
fn catalogue(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("catalogue");
    fs::read_to_string(folder.join(name)).unwrap()
}

/// The made-up registry.
fn example() -> Assessment {
    file::read(&catalogue("examples/example-registry.json")).unwrap()
}

/// Ways to pay and the fields of a proposal, as the build publishes them.
fn funding() -> Funding {
    handoff::read(&catalogue("funding.json")).unwrap()
}

/// The advice in the shape of the build.
fn advice() -> Guidance {
    let all: Value = serde_json::from_str(&catalogue("principles-v0.1.json")).unwrap();
    let tracks = all["tracks"].as_array().unwrap().iter();
    let criteria = tracks.flat_map(|track| track["criteria"].as_array().unwrap());
    let by_id: serde_json::Map<_, _> = criteria
        .map(|one| (one["id"].as_str().unwrap().to_owned(), one.clone()))
        .collect();
    guidance::read(&json!({ "criteria": by_id }).to_string()).unwrap()
}

/// The plan of the made-up registry, with all that was fetched.
fn planning() -> Model {
    Model {
        mine: example(),
        view: View::At(Route::Plan),
        guidance: Remote::Here(advice()),
        funding: Remote::Here(funding()),
        ..Model::whole()
    }
}

fn hand(model: &mut Model, change: HandoffMsg) -> Vec<Effect> {
    update(model, change.into(), &now::now())
}

/// The one effect.
fn only(effects: Vec<Effect>) -> Effect {
    match <[Effect; 1]>::try_from(effects) {
        Ok([effect]) => effect,
        other => panic!("{other:?}"),
    }
}

fn id(slug: &str) -> CriterionId {
    CriterionId::parse(slug).unwrap()
}

/// Texts that have caused trouble somewhere.
fn hostile() -> Vec<String> {
    let cases = [
        "a & b = c ? d # e % f + g %41 &amp; &#64;",
        "first line\nsecond line\r\nthird line",
        "🦀 👩\u{200d}👧 é e\u{301} 語 \u{0645}\u{0631}\u{062d}\u{0628}\u{0627} \u{202e}gnp.exe",
        "# heading\n- item\n> quote\n```\ncode\n```\n| a | b |\n| - | - |",
        "[link](javascript:alert(1)) ![image](https://evil.example/x.png) <https://evil.example>",
        "<script>alert(1)</script> <img src=x onerror=alert(1)>",
        "@octocat please look, @org/team and #12, !34, ~label, $5, &epic",
        "](https://evil.example) **bold** _it_ `code` \\ \\\\ ~~gone~~",
        "https://evil.example/?a=1&b=2 www.evil.example",
    ];
    let long = ["x".repeat(2_000), "🦀".repeat(2_000), "& ".repeat(1_000)];
    cases.into_iter().map(str::to_owned).chain(long).collect()
}

//! `cargo xtask bench`: how long this page takes at every entry, beside other ways to ask the same questions.
//!
//! All pages are loaded in turn, each time in a browser with a fresh profile, on a slow line and a slow processor
//! (docs/decisions/speed.md). Milliseconds say as much about the machine as about a page: what is compared is the ratio
//! of medians of one run.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::format_push_string,
    reason = "a program that only measures"
)]

#[path = "../common/mod.rs"]
mod common;
#[path = "../journeys/driver.rs"]
#[allow(dead_code, reason = "the rest is for the journeys")]
mod driver;
#[path = "../journeys/http.rs"]
mod http;
mod measure;
mod others;
mod page;
mod site;
mod table;

use std::path::Path;

use measure::Sample;
use page::Page;
use table::Row;

fn main() {
    // `cargo test --test bench` without the task has no pages to measure.
    let Some(runs) = std::env::var("PLUMBLINE_BENCH_RUNS").ok() else {
        println!("measured with `cargo xtask bench` only");
        return;
    };
    let runs: usize = runs.parse().expect("a number of runs");
    let only = std::env::var("PLUMBLINE_BENCH_ONLY").unwrap_or_default();
    let folder = std::env::var("PLUMBLINE_BENCH_FOLDER").expect("the folder of the bench");
    let server = site::start(Path::new(&folder));
    let mut pages = page::all();
    pages.retain(|page| page.name.contains(&only));
    let mut rows: Vec<_> = pages.iter().map(|page| Row::new(page.name)).collect();
    for run in 1..=runs {
        for (page, row) in pages.iter().zip(&mut rows) {
            let sample = measured(page, &server.origin());
            println!("run {run} of {runs}, {}: {}", page.name, sample.line());
            row.add(sample);
        }
    }
    let text = table::text(&rows);
    println!("\n{text}");
    let json = Path::new(&folder).join("bench.json");
    std::fs::write(&json, table::json(&rows)).expect("the figures are written");
    println!("the same as JSON: {}", json.display());
}

/// One load; a page that does not come to its end is tried again once, and then stops the bench.
fn measured(page: &Page, origin: &str) -> Sample {
    measure::load(page, origin)
        .or_else(|_| measure::load(page, origin))
        .unwrap_or_else(|cause| panic!("{}: {cause}", page.name))
}

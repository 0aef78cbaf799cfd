//! Turns `catalogue/principles-v0.1.json` into Rust source for `src/domain/catalogue`.
//!
//! The page needs titles, questions and checks before the first paint. Baking
//! them in leaves no failure path in the browser. `tests/catalogue` proves the
//! JSON valid, and what the program carries equal to it; this file only
//! transcribes and stops the build when a key is missing.

use std::error::Error;
use std::path::Path;
use std::{env, fs};

use serde_json::Value;

#[path = "build/criteria.rs"]
mod criteria;
#[path = "build/examples.rs"]
mod examples;
#[path = "build/json.rs"]
mod json;
#[path = "build/lines.rs"]
mod lines;
#[path = "build/planning.rs"]
mod planning;
#[path = "build/questions.rs"]
mod questions;

const EXAMPLES: &str = "catalogue/examples";

fn main() -> Result<(), Box<dyn Error>> {
    for path in [json::SOURCE, EXAMPLES, "build.rs", "build"] {
        println!("cargo::rerun-if-changed={path}");
    }
    println!("cargo::rerun-if-env-changed={}", examples::MADE_UP_ONLY);
    let json: Value = serde_json::from_str(&fs::read_to_string(json::SOURCE)?)?;
    let source = [
        questions::framework(&json)?,
        questions::questions(&json)?,
        criteria::criteria(&json)?,
        planning::planning(&json)?,
        examples::examples(EXAMPLES)?,
    ];
    let out = env::var("OUT_DIR")?;
    fs::write(Path::new(&out).join("catalogue.rs"), source.concat())?;
    Ok(())
}

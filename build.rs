//! Turns `catalogue/principles-v0.1.json` into Rust source for `src/domain/catalogue`.
//!
//! What is baked in cannot fail to load. `tests/catalogue` proves the JSON valid, and what the program carries equal to it; this file only
//! transcribes and stops the build when a key is missing.

use std::error::Error;
use std::path::Path;
use std::{env, fs};

use serde_json::Value;

#[path = "src/formats/checksum.rs"]
#[allow(dead_code, unreachable_pub, reason = "the rest is for the program")]
mod checksum;
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
#[path = "build/words.rs"]
mod words;

const EXAMPLES: &str = "catalogue/examples";

fn main() -> Result<(), Box<dyn Error>> {
    for path in [
        json::SOURCE,
        EXAMPLES,
        "build.rs",
        "build",
        "src/formats/checksum.rs",
    ] {
        println!("cargo::rerun-if-changed={path}");
    }
    println!("cargo::rerun-if-env-changed={}", examples::MADE_UP_ONLY);
    let target = env::var("CARGO_CFG_TARGET_ARCH")?;
    let json: Value = serde_json::from_str(&fs::read_to_string(json::SOURCE)?)?;
    let source = [
        questions::framework(&json)?,
        questions::questions(&json)?,
        criteria::criteria(&json)?,
        planning::planning(&json)?,
        words_for(&target, &words::words(&json)?),
        examples::examples(EXAMPLES)?,
    ];
    let out = env::var("OUT_DIR")?;
    fs::write(Path::new(&out).join("catalogue.rs"), source.concat())?;
    Ok(())
}

/// The words and their CRC-32. In the browser the page carries them, because it asks the questions before the program
/// is there; so they are not in the program for it.
fn words_for(target: &str, words: &lines::Lines) -> String {
    let baked = match target {
        "wasm32" => lines::Lines::default().item("BAKED_WORDS"),
        _ => words.item("BAKED_WORDS"),
    };
    let checksum = checksum::crc32(words.text().as_bytes());
    baked
        + &format!(
            "/// The CRC-32 of the words of the tracks and criteria.\n\
             #[allow(clippy::unreadable_literal, reason = \"made by build.rs\")]\n\
             pub const WORDS_CHECKSUM: u32 = {checksum};\n"
        )
}

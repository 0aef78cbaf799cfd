//! The words of the tracks and criteria, which the page carries for the program (`build/words.rs`).

use anyhow::{Result, anyhow};
use serde_json::Value;

#[path = "../../../build/json.rs"]
#[allow(dead_code, reason = "the rest is for the build of the program")]
mod json;
#[path = "../../../build/lines.rs"]
#[allow(dead_code, reason = "the rest is for the build of the program")]
mod lines;
#[path = "../../../build/words.rs"]
mod text;

/// The words as the page carries them.
///
/// # Errors
/// When the catalogue lacks one of them, or one would end the element.
pub(super) fn words(catalogue: &Value) -> Result<String> {
    let words = text::words(catalogue).map_err(|error| anyhow!("{error}"))?;
    let words = words.text();
    if words.contains('<') {
        return Err(anyhow!(
            "the words of the criteria hold a <, which would be read as markup in places"
        ));
    }
    Ok(words.to_owned())
}

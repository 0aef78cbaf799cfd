//! The words of the tracks and criteria as one text of lines: what the program reads and what the page carries.
//!
//! The build of the page (`xtask/src/build/words.rs`) takes them from here too, so that the two are the same.

use std::error::Error;

use serde_json::Value;

use super::json::{flag, get, list, text};
use super::lines::Lines;

/// Five lines a track, then the criteria in order: code, title, question, id, how many of its checks are
/// needed if not all, and id and text of each check.
pub(crate) fn words(json: &Value) -> Result<Lines, Box<dyn Error>> {
    let tracks = list(json, "tracks")?;
    let mut words = Lines::default();
    for track in tracks {
        for key in ["id", "title", "summary", "scope_note", "anchor"] {
            words.push(text(track, key)?)?;
        }
    }
    for track in tracks {
        for one in list(track, "criteria")? {
            criterion(&mut words, one)?;
        }
    }
    Ok(words)
}

fn criterion(words: &mut Lines, json: &Value) -> Result<(), Box<dyn Error>> {
    // This order compresses best.
    for key in ["code", "title", "question", "id"] {
        words.push(text(json, key)?)?;
    }
    words.push(&needed(json)?)?;
    for check in list(json, "required")? {
        words.push(text(check, "id")?)?;
        words.push(text(check, "text")?)?;
    }
    Ok(())
}

/// How many checks are needed, from the first on; empty where all of them are.
fn needed(json: &Value) -> Result<String, Box<dyn Error>> {
    if get(json, "any_of")?.as_bool() == Some(true) {
        return Ok("1".to_owned());
    }
    let checks = list(json, "required")?;
    let mut needed = 0;
    for check in checks {
        needed += usize::from(!flag(check, "soft")?);
    }
    Ok(if needed == checks.len() {
        String::new()
    } else {
        needed.to_string()
    })
}

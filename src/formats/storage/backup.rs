//! Everything that is stored, as one file. `boot.js` writes the same form
//! where the program cannot start, so the texts stand in it as they are.

use crate::formats::json;
use crate::formats::json::{Json, Writer};
use crate::formats::storage::is_ours;

/// The value of `format`.
const FORMAT: &str = "plumbline-storage";

/// Writes keys and texts as a file.
pub fn write_backup(items: &[(&str, &str)]) -> String {
    let mut out = Writer::new(true);
    out.open('{');
    out.text_at("format", FORMAT);
    out.open_at("saved", '{');
    for (key, text) in items {
        out.text_at(key, text);
    }
    out.close('}');
    out.close('}');
    let mut text = out.finish();
    text.push('\n');
    text
}

/// Reads such a file: keys and texts; `None` for any other file.
pub fn read_backup(text: &str) -> Option<Vec<(String, String)>> {
    // Any other file is told apart without being parsed.
    if !text.contains(FORMAT) {
        return None;
    }
    let file = json::parse(text)?;
    if file.get("format").and_then(Json::as_str) != Some(FORMAT) {
        return None;
    }
    let Some(Json::Object(saved)) = file.get("saved") else {
        return None;
    };
    let items = saved.iter().filter(|(key, _)| is_ours(key));
    Some(
        items
            .filter_map(|(key, text)| Some((key.clone(), text.as_str()?.to_owned())))
            .collect(),
    )
}

//! What the browser keeps, read as docs/file-format.md says and without the app's own code.

use std::collections::BTreeMap;

use serde_json::{Deserializer, Value};

/// The newest state of each assessment by its id, and which one is open.
pub(super) struct Stored {
    pub(super) open: String,
    pub(super) states: BTreeMap<String, Value>,
}

/// Reads keys and texts of `localStorage`.
pub(super) fn read(entries: &[(String, String)]) -> Result<Stored, String> {
    let mut stored = Stored {
        open: String::new(),
        states: BTreeMap::new(),
    };
    for (key, text) in entries {
        let parts: Vec<&str> = key.split(':').collect();
        let wrong = |cause: &str| format!("{key}: {cause}");
        match parts.as_slice() {
            ["plumbline", "index"] => {
                let index = unsealed(text).map_err(|cause| wrong(&cause))?;
                index["open"]
                    .as_str()
                    .unwrap_or_default()
                    .clone_into(&mut stored.open);
            }
            ["plumbline", "a" | "b", id] => {
                let state = unsealed(text).map_err(|cause| wrong(&cause))?;
                let newest = stored.states.entry((*id).to_owned()).or_default();
                if newest["revision"].as_u64() < state["revision"].as_u64() {
                    *newest = state;
                }
            }
            _ => {}
        }
    }
    Ok(stored)
}

/// The JSON behind checksum and version; an assessment has one more line behind it.
fn unsealed(text: &str) -> Result<Value, String> {
    let (check, sealed) = text.split_once(' ').ok_or("no checksum")?;
    let mut sum = flate2::Crc::new();
    sum.update(sealed.as_bytes());
    if check != format!("{:08x}", sum.sum()) {
        return Err("a wrong checksum".to_owned());
    }
    let data = sealed.strip_prefix("1\n").ok_or("another version")?;
    let mut values = Deserializer::from_str(data).into_iter();
    values
        .next()
        .and_then(Result::ok)
        .ok_or_else(|| "no JSON".to_owned())
}

#[test]
fn the_newest_state_counts_and_damage_is_told() {
    let seal = |data: &str| {
        let sealed = format!("1\n{data}");
        let mut sum = flate2::Crc::new();
        sum.update(sealed.as_bytes());
        format!("{:08x} {sealed}", sum.sum())
    };
    let item = |key: &str, text: String| (format!("plumbline:{key}"), text);
    let old = item("a:x", seal("{\"revision\":1}\n1 2 3"));
    let new = item("b:x", seal("{\"revision\":2}\n1 2 3"));
    let index = item("index", seal("{\"open\":\"x\"}"));
    let theme = item("theme", "dark".to_owned());
    for order in [[&old, &new], [&new, &old]] {
        let all = [
            order[0].clone(),
            order[1].clone(),
            index.clone(),
            theme.clone(),
        ];
        let stored = read(&all).unwrap();
        assert_eq!(stored.open, "x");
        assert_eq!(stored.states["x"]["revision"], 2);
    }
    let damaged = item("a:x", old.1.replace("1 2 3", "1 2 4"));
    assert!(read(&[damaged]).is_err());
}

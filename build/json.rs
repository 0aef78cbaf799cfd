//! Taking values out of the catalogue: what is missing stops the build.

use std::error::Error;

use serde_json::Value;

/// The catalogue.
pub(crate) const SOURCE: &str = "catalogue/principles-v0.1.json";

/// The value under `key`.
pub(crate) fn get<'a>(json: &'a Value, key: &str) -> Result<&'a Value, Box<dyn Error>> {
    json.get(key)
        .ok_or_else(|| format!("{SOURCE}: missing key {key}").into())
}

/// The list under `key`.
pub(crate) fn list<'a>(json: &'a Value, key: &str) -> Result<&'a [Value], Box<dyn Error>> {
    get(json, key)?
        .as_array()
        .map(Vec::as_slice)
        .ok_or_else(|| format!("{SOURCE}: {key} is not a list").into())
}

/// The text under `key`.
pub(crate) fn text<'a>(json: &'a Value, key: &str) -> Result<&'a str, Box<dyn Error>> {
    get(json, key)?
        .as_str()
        .ok_or_else(|| format!("{SOURCE}: {key} is not text").into())
}

/// The flag under `key`; one that is not there is not set.
pub(crate) fn flag(json: &Value, key: &str) -> Result<bool, Box<dyn Error>> {
    json.get(key).map_or(Ok(false), |value| {
        value
            .as_bool()
            .ok_or_else(|| format!("{SOURCE}: {key} is not a flag").into())
    })
}

/// The slug in words of Rust: `authn` is `Authn`.
pub(crate) fn variant(slug: &str) -> String {
    let mut chars = slug.chars();
    chars.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(chars).collect()
    })
}

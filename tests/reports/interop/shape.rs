//! Documents of closed objects: which keys stand where, and what no value may be.

use serde_json::Value;

/// Path of an object, keys that it must have, keys that it may have. Places in
/// lists are no part of a path.
pub(crate) type Shape = [(
    &'static str,
    &'static [&'static str],
    &'static [&'static str],
)];

/// Every text of a document with its path, its key first in mind.
pub(crate) fn texts(document: &Value) -> Vec<(String, String)> {
    let mut found = Vec::new();
    walk(document, "", &mut |path, value| {
        if let Value::String(text) = value {
            found.push((path.to_owned(), text.clone()));
        }
    });
    found
}

/// What is wrong with the shape: unknown and missing keys, empty lists, texts
/// without a word, values that are neither text nor number.
pub(crate) fn faults(document: &Value, shape: &Shape) -> Vec<String> {
    let mut faults = Vec::new();
    walk(document, "", &mut |path, value| match value {
        Value::Object(fields) => {
            let Some((_, must, may)) = shape.iter().find(|(at, ..)| *at == path) else {
                return faults.push(format!("{path}: no object belongs here"));
            };
            for key in fields.keys() {
                if !must.contains(&key.as_str()) && !may.contains(&key.as_str()) {
                    faults.push(format!("{path}/{key}: unknown key"));
                }
            }
            for key in *must {
                if !fields.contains_key(*key) {
                    faults.push(format!("{path}/{key}: missing"));
                }
            }
        }
        Value::Array(items) if items.is_empty() => faults.push(format!("{path}: empty")),
        Value::String(text) if text.trim().is_empty() => faults.push(format!("{path}: no word")),
        Value::Array(_) | Value::String(_) => {}
        Value::Number(number) if number.is_u64() => {}
        other => faults.push(format!("{path}: {other}")),
    });
    faults
}

fn walk(value: &Value, path: &str, see: &mut impl FnMut(&str, &Value)) {
    see(path, value);
    match value {
        Value::Object(fields) => {
            for (key, inner) in fields {
                walk(inner, &format!("{path}/{key}"), see);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| walk(item, path, see)),
        _ => {}
    }
}

/// `2026-11-20T13:32:05Z`, in a year that OSCAL can say.
pub(crate) fn is_moment(text: &str) -> bool {
    let form: String = text
        .chars()
        .map(|one| if one.is_ascii_digit() { '0' } else { one })
        .collect();
    form == "0000-00-00T00:00:00Z" && ("1900".."3000").contains(&text)
}

/// An address by the letter of RFC 3986, with a host that is no literal.
pub(crate) fn is_uri(text: &str) -> bool {
    let Some(rest) = ["http://", "https://"]
        .iter()
        .find_map(|scheme| text.strip_prefix(scheme))
    else {
        return false;
    };
    let bytes = rest.as_bytes();
    let fits = |(place, byte): (usize, &u8)| match byte {
        b'%' => bytes
            .get(place + 1..place + 3)
            .is_some_and(|two| two.iter().all(u8::is_ascii_hexdigit)),
        _ => byte.is_ascii_alphanumeric() || b"-._~:/?#@!$&'()*+,;=".contains(byte),
    };
    !rest.is_empty() && bytes.iter().enumerate().all(fits) && rest.matches('#').count() < 2
}

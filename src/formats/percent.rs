//! Percent-encoding (RFC 3986, section 2.1), undone.

use std::borrow::Cow;

/// Undoes what browsers and mail programs do to an address on the way. Text
/// that is not percent-encoded UTF-8 stays as it is.
pub(crate) fn decoded(text: &str) -> Cow<'_, str> {
    if !text.contains('%') {
        return Cow::Borrowed(text);
    }
    let mut parts = text.split('%');
    let mut bytes = Vec::from(parts.next().unwrap_or_default());
    for part in parts {
        match (byte(part), part.get(2..)) {
            (Some(byte), Some(rest)) => {
                bytes.push(byte);
                bytes.extend_from_slice(rest.as_bytes());
            }
            _ => return Cow::Borrowed(text),
        }
    }
    String::from_utf8(bytes).map_or(Cow::Borrowed(text), Cow::Owned)
}

/// Undoes every sequence that can be undone, and leaves the rest as it stands, as in a
/// message with an encoded address in it.
pub(crate) fn leniently(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut parts = text.split('%');
    bytes.extend_from_slice(parts.next().unwrap_or_default().as_bytes());
    for part in parts {
        let rest = part.get(2..);
        if let (Some(byte), Some(rest)) = (byte(part), rest) {
            bytes.push(byte);
            bytes.extend_from_slice(rest.as_bytes());
        } else {
            bytes.push(b'%');
            bytes.extend_from_slice(part.as_bytes());
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The byte that the two digits after `%` stand for.
fn byte(digits: &str) -> Option<u8> {
    digits
        .get(..2)
        .filter(|hex| hex.bytes().all(|digit| digit.is_ascii_hexdigit()))
        .and_then(|hex| u8::from_str_radix(hex, 16).ok())
}

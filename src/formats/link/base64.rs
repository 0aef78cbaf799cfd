//! Unpadded base64url (RFC 4648, section 5), strictly.
//!
//! Own code: the `base64` crate brings engines and error types that weigh
//! several kilobytes for what is forty lines here.

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Writes bytes without padding.
pub(crate) fn encode(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let (first, second, third) = match *group {
            [a, b, c] => (a, b, c),
            [a, b] => (a, b, 0),
            [a] => (a, 0, 0),
            _ => break,
        };
        let bits = u32::from_be_bytes([0, first, second, third]);
        // So many bytes need one character more.
        for place in 0..=group.len() {
            let six = (bits >> (18 - 6 * place)) & 63;
            out.extend(ALPHABET.get(six as usize).map(|byte| char::from(*byte)));
        }
    }
    out
}

/// Reads text. `None` for a character outside the alphabet, a length that no
/// bytes have, or bits left over that are not zero: one text for each value.
pub(crate) fn decode(text: &str) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(text.len() / 4 * 3 + 2);
    for group in text.as_bytes().chunks(4) {
        let mut bits = 0;
        for place in 0..4 {
            let six = group.get(place).map_or(Some(0), |byte| value(*byte))?;
            bits = bits << 6 | six;
        }
        let [_, bytes @ ..] = u32::to_be_bytes(bits);
        let count = group.len() - 1;
        let (kept, left) = bytes.split_at_checked(count)?;
        if count == 0 || left.iter().any(|byte| *byte != 0) {
            return None;
        }
        out.extend_from_slice(kept);
    }
    Some(out)
}

/// The six bits that a character stands for.
pub(crate) fn value(byte: u8) -> Option<u32> {
    let six = match byte {
        b'A'..=b'Z' => byte - b'A',
        b'a'..=b'z' => byte - b'a' + 26,
        b'0'..=b'9' => byte - b'0' + 52,
        b'-' => 62,
        b'_' => 63,
        _ => return None,
    };
    Some(u32::from(six))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::*;

    #[test]
    fn the_vectors_of_the_rfc_hold_without_padding() {
        for (bytes, text) in [
            ("", ""),
            ("f", "Zg"),
            ("fo", "Zm8"),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg"),
            ("fooba", "Zm9vYmE"),
            ("foobar", "Zm9vYmFy"),
        ] {
            assert_eq!(encode(bytes.as_bytes()), text);
            assert_eq!(decode(text).unwrap(), bytes.as_bytes());
        }
    }

    #[test]
    fn each_value_has_one_text() {
        for bad in [
            "Z", "Zh", "Zm9", "Zg==", "Zm9v=", "Zm+v", "Zm/v", "Zm 9v", "Zm9vY",
        ] {
            assert_eq!(decode(bad), None, "{bad}");
        }
        assert_eq!(decode("-_8").unwrap(), [0xFB, 0xFF]);
    }
}

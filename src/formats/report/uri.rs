//! Addresses as strict formats want them.

use std::iter::once;

use crate::domain::assessment::WebAddress;

/// The address as a URI (RFC 3986): the scheme in lower case, and what may not
/// stand in one percent-encoded, as browsers do when they fetch it. `%` stays
/// where two hexadecimal digits follow.
pub(crate) fn encoded(address: &WebAddress) -> String {
    let raw = address.as_str();
    let (scheme, rest) = raw.split_once("://").unwrap_or(("https", raw));
    let mut out = [&scheme.to_ascii_lowercase(), "://"].concat();
    // Brackets may stand around the address in front of the path, and nowhere else.
    let host = address.host().len();
    let mut in_fragment = false;
    for (place, byte) in rest.bytes().enumerate() {
        let stays = match byte {
            b'#' => !std::mem::replace(&mut in_fragment, true),
            b'[' | b']' => place < host,
            b'%' => {
                let next = rest.as_bytes().get(place + 1..place + 3);
                next.is_some_and(|two| two.iter().all(u8::is_ascii_hexdigit))
            }
            _ => byte.is_ascii_alphanumeric() || b"-._~:/?@!$&'()*+,;=".contains(&byte),
        };
        if stays {
            out.push(char::from(byte));
        } else {
            let halves = [byte >> 4, byte & 15].map(u32::from);
            let digits = halves.map(|half| char::from_digit(half, 16).unwrap_or('0'));
            out.extend(once('%').chain(digits).map(|one| one.to_ascii_uppercase()));
        }
    }
    out
}

/// The same, for a format whose validators read the host too. An address in
/// brackets may be no address at all, and nobody publishes under one: `None`.
pub(crate) fn strict(address: &WebAddress) -> Option<String> {
    (!address.host().starts_with('[')).then(|| encoded(address))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::*;

    #[test]
    fn only_what_may_stand_in_a_uri_stands_in_it() {
        for (raw, wanted) in [
            ("https://a.example/x?y=1#z", "https://a.example/x?y=1#z"),
            ("HTTPS://A.example:8443/ä", "https://A.example:8443/%C3%A4"),
            (
                "https://a.example/a>b|c`d\"{e}^[f]",
                "https://a.example/a%3Eb%7Cc%60d%22%7Be%7D%5E%5Bf%5D",
            ),
            ("http://a.example/%41%4g%", "http://a.example/%41%254g%25"),
            ("http://a.example#b#c", "http://a.example#b%23c"),
            ("http://[::1]:80/[", "http://[::1]:80/%5B"),
        ] {
            assert_eq!(encoded(&WebAddress::parse(raw).unwrap()), wanted);
        }
    }

    #[test]
    fn a_host_in_brackets_is_left_to_words() {
        let strange = WebAddress::parse("http://[1:2:3]/").unwrap();
        assert_eq!(strict(&strange), None);
        let plain = WebAddress::parse("http://a_b.example/").unwrap();
        assert_eq!(strict(&plain).unwrap(), "http://a_b.example/");
    }
}

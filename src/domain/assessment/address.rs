//! Addresses that may become links.

use crate::domain::assessment::text::{ADDRESS, is_direction};

/// An `http` or `https` address whose host can be shown as it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct WebAddress(String);

impl WebAddress {
    /// Reads an address; `None` for any other scheme, a missing host, a user
    /// name before the host (it can disguise the host), a backslash (browsers
    /// read it as a slash), spaces, or a host outside ASCII letters, digits,
    /// dots, hyphens, underscores, a port or a bracketed IPv6 address.
    pub fn parse(raw: &str) -> Option<Self> {
        let text = raw.trim();
        let too_long = text.chars().count() > ADDRESS.chars;
        let strange = text
            .chars()
            .any(|one| one.is_whitespace() || one.is_control() || is_direction(one) || one == '\\');
        let host = host_of(text)?;
        (!too_long && !strange && is_plain_host(host)).then(|| Self(text.to_owned()))
    }

    /// Puts `https://` before a text that is meant as an address and lacks only
    /// that: a host whose last part is a name, with or without a path. `None` for
    /// anything else, an e-mail address among it.
    pub fn completed(raw: &str) -> Option<Self> {
        let text = raw.trim();
        let host = text.split(['/', '?', '#']).next()?;
        let name = host.split(':').next()?;
        let is_label = |label: &str| {
            let ends = [label.chars().next(), label.chars().next_back()];
            ends.iter()
                .all(|end| end.is_some_and(|end| end.is_ascii_alphanumeric()))
        };
        let (_, last) = name.rsplit_once('.')?;
        let is_name = last.len() > 1 && last.starts_with(|one: char| one.is_ascii_alphabetic());
        let is_host = is_name && name.split('.').all(is_label);
        is_host.then(|| Self::parse(&["https://", text].concat()))?
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The host with its port, as a reader should see it.
    pub fn host(&self) -> &str {
        host_of(&self.0).unwrap_or_default()
    }
}

fn host_of(text: &str) -> Option<&str> {
    // By one character: searching for a longer text would be more code for whoever only reads a link.
    let (scheme, rest) = text.split_once(':')?;
    let rest = rest.strip_prefix("//")?;
    let web = scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http");
    web.then(|| rest.split(['/', '?', '#']).next())?
}

fn is_plain_host(host: &str) -> bool {
    let (name, port) = match host.rsplit_once(':') {
        Some((name, port)) if !port.contains(']') => (name, Some(port)),
        _ => (host, None),
    };
    let inner = name
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'));
    let name_fits = match inner {
        Some(address) => {
            !address.is_empty()
                && address
                    .chars()
                    .all(|one| one.is_ascii_hexdigit() || one == ':' || one == '.')
        }
        None => {
            name.starts_with(|one: char| one.is_ascii_alphanumeric())
                && name
                    .chars()
                    .all(|one| one.is_ascii_alphanumeric() || matches!(one, '.' | '-' | '_'))
        }
    };
    let port_fits =
        port.is_none_or(|digits| digits.parse::<u16>().is_ok() && !digits.starts_with('+'));
    name_fits && port_fits
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::*;

    #[test]
    fn only_plain_web_addresses_become_links() {
        for good in [
            "https://a.example",
            "http://localhost:8080/x?y#z",
            "https://[::1]:80/",
            "HTTPS://Example.ORG/ä",
        ] {
            assert!(WebAddress::parse(good).is_some(), "{good}");
        }
        for bad in [
            "javascript:alert(1)",
            "javascript://a.example/%0aalert(1)",
            "data:text/html,x",
            "https://",
            "https:///x",
            "//a.example",
            "https://user@a.example",
            "https://a.example\\@b.example",
            "https://a b",
            "https://аpple.example",
            "https://a:99999",
            "https://.a",
            "ftp://a.example",
            "",
        ] {
            assert_eq!(WebAddress::parse(bad), None, "{bad}");
        }
        for (typed, whole) in [
            ("example.org/policy", "https://example.org/policy"),
            (" www.example.org ", "https://www.example.org"),
            (
                "example.org:8443/a?b#c:d@e",
                "https://example.org:8443/a?b#c:d@e",
            ),
            ("a.example/@ada", "https://a.example/@ada"),
        ] {
            let found = WebAddress::completed(typed);
            assert_eq!(found.unwrap().as_str(), whole, "{typed}");
        }
        for other in [
            "",
            "policy",
            "https://a.example",
            "http:a.example",
            "ftp://a.example",
            "//a.example",
            "/a.example",
            "ada@a.example",
            "mailto:ada@a.example",
            "ada@a.example/x",
            "javascript:a.example",
            "see a.example",
            "a.example or b.example",
            "e.g.",
            "1.2.3",
            "v1.2",
            ".example",
            "a..example",
            "-a.example",
            "a.example:port",
            "b\u{fc}cher.example",
        ] {
            assert_eq!(WebAddress::completed(other), None, "{other}");
        }
        assert_eq!(
            WebAddress::parse("https://a.example:8443/x")
                .unwrap()
                .host(),
            "a.example:8443"
        );
    }
}

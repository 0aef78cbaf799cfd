//! Why a text that somebody means as an address is none that may become a link.

use crate::domain::assessment::text::ADDRESS;

/// What keeps a text from being a [`WebAddress`](super::WebAddress), as far as one cause can be named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AddressFault {
    /// The host has other letters than `a` to `z`: such a name can pass for another one.
    Letters,
    /// The port is no number, or above 65,535.
    Port,
    /// Something stands before an `@`: an e-mail address, or a user name that hides the host.
    UserName,
    /// It has more characters than an address may have.
    Long,
    /// It does not begin with `https://`, has spaces, or has no host.
    Other,
}

impl AddressFault {
    /// The fault of a text that `WebAddress::parse` refuses.
    pub fn of(text: &str) -> Self {
        let text = text.trim();
        let rest = text.split_once("://").map_or(text, |(_, rest)| rest);
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        let port = host.rsplit_once(':').filter(|_| !host.ends_with(']'));
        if text.chars().count() > ADDRESS.chars {
            Self::Long
        } else if host.contains('@') {
            Self::UserName
        } else if host.bytes().any(|byte| byte >= 0x80) && !host.contains(char::is_whitespace) {
            Self::Letters
        } else if text.contains("://") && port.is_some_and(|(_, port)| port.parse::<u16>().is_err())
        {
            Self::Port
        } else {
            Self::Other
        }
    }
}

#[cfg(test)]
mod tests {
    use super::AddressFault::{self, Letters, Other, Port, UserName};

    #[test]
    fn the_cause_is_named_where_there_is_one() {
        for (text, fault) in [
            ("https://b\u{fc}cher.example/", Letters),
            ("https://\u{430}pple.example", Letters),
            ("https://a\u{200b}.example", Letters),
            ("https://a.example:99999/x", Port),
            ("https://a.example:http", Port),
            ("ada@registry.example", UserName),
            ("https://ada@a.example/x", UserName),
            ("ftp://a.example", Other),
            ("https://a b", Other),
            ("see b\u{fc}cher", Other),
            ("javascript:alert(1)", Other),
            ("https://[::1", Other),
            ("", Other),
        ] {
            assert_eq!(AddressFault::of(text), fault, "{text}");
        }
    }
}

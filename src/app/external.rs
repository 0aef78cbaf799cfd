//! Links that leave the page.

use crate::domain::assessment::WebAddress;

/// A link with words, its address and the host to show beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// What the link says.
    pub words: String,
    /// The address; none where it is no web address.
    pub href: Option<String>,
    /// The real host, where the words are not already that.
    pub host: Option<String>,
}

/// A link that says what it leads to, with its host beside it.
pub fn titled(words: &str, url: &str) -> Link {
    let address = WebAddress::parse(url);
    Link {
        words: words.to_owned(),
        href: address.as_ref().map(|address| address.as_str().to_owned()),
        host: address.as_ref().map(|address| address.host().to_owned()),
    }
}

/// A link that says its host and nothing else.
pub fn source(url: &str) -> Link {
    let address = WebAddress::parse(url);
    let words = address.as_ref().map_or(url, WebAddress::host);
    Link {
        words: words.to_owned(),
        href: address.as_ref().map(|address| address.as_str().to_owned()),
        host: None,
    }
}

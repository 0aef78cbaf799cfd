//! Where a new issue is written, with title and body filled in.

use crate::domain::assessment::WebAddress;
use crate::formats::handoff::Issue;

/// Characters of an address at most. Hosts name no limit, but nginx and Apache,
/// behind which most of them stand, take a request line of 8 KiB unless told
/// otherwise and answer 414 beyond it. Method, version and a margin fit into the rest.
pub const LONGEST: usize = 8_000;

/// The kind of a code host, which decides how its addresses look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Host {
    /// GitHub, also one's own.
    GitHub,
    /// GitLab, also one's own.
    GitLab,
    /// Forgejo, such as Codeberg, and Gitea.
    Forgejo,
}

/// The tracker of one repository.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tracker {
    /// Where an empty new issue is.
    base: String,
    host: Host,
}

impl Host {
    /// All of them, in the order shown.
    pub const ALL: [Self; 3] = [Self::GitHub, Self::GitLab, Self::Forgejo];

    /// The value of its choice.
    pub fn slug(self) -> &'static str {
        match self {
            Self::GitHub => "github",
            Self::GitLab => "gitlab",
            Self::Forgejo => "forgejo",
        }
    }

    /// The kind with this value.
    pub fn parse(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.slug() == slug)
    }

    /// The kind of a host that its name tells.
    pub fn known(address: &WebAddress) -> Option<Self> {
        match &*address.host().to_ascii_lowercase() {
            "github.com" | "www.github.com" => Some(Self::GitHub),
            "gitlab.com" | "www.gitlab.com" => Some(Self::GitLab),
            _ => None,
        }
    }

    /// What follows the repository, and the names of title and body.
    fn form(self) -> [&'static str; 3] {
        match self {
            Self::GitHub | Self::Forgejo => ["/issues/new", "?title=", "&body="],
            Self::GitLab => [
                "/-/issues/new",
                "?issue%5Btitle%5D=",
                "&issue%5Bdescription%5D=",
            ],
        }
    }
}

impl Tracker {
    /// The tracker of the repository at this address; `None` where it names no
    /// owner and repository. What leads further into it is dropped.
    pub fn of(address: &WebAddress, host: Host) -> Option<Self> {
        let (scheme, rest) = address.as_str().split_once("://")?;
        let rest = rest.split(['?', '#']).next()?;
        let (_, path) = rest.split_once('/')?;
        let path = path.split("/-/").next()?;
        let mut names: Vec<&str> = path.split('/').filter(|name| !name.is_empty()).collect();
        if host == Host::GitHub {
            names.truncate(2);
        }
        let last = names.pop()?;
        names.push(last.strip_suffix(".git").unwrap_or(last));
        if names.len() < 2 || !names.iter().all(|name| is_name(name)) {
            return None;
        }
        let [new, ..] = host.form();
        let scheme = scheme.to_ascii_lowercase();
        let names = names.join("/");
        let base = [&scheme, "://", address.host(), "/", &names, new].concat();
        Some(Self { base, host })
    }

    /// The address of a new issue with title and body filled in; `None` where
    /// it would be longer than a host takes.
    pub fn prefilled(&self, issue: &Issue) -> Option<String> {
        let [_, title, body] = self.host.form();
        let mut out = [&*self.base, title].concat();
        encode(&mut out, &issue.title);
        out.push_str(body);
        encode(&mut out, &issue.body);
        (out.len() <= LONGEST).then_some(out)
    }
}

/// Whether code hosts give such names to owners and repositories.
fn is_name(name: &str) -> bool {
    let fits = |one: char| one.is_ascii_alphanumeric() || matches!(one, '-' | '_' | '.');
    !matches!(name, "" | "." | "..") && name.chars().all(fits)
}

/// Percent-encodes the UTF-8 of a text, all but the unreserved characters of RFC 3986.
fn encode(out: &mut String, text: &str) {
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            for half in [byte >> 4, byte & 15] {
                let digit = char::from_digit(u32::from(half), 16);
                out.extend(digit.map(|digit| digit.to_ascii_uppercase()));
            }
        }
    }
}

//! How a text for somebody else is written.

/// How a proposal is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Markup {
    /// Markdown, for code hosts.
    #[default]
    Markdown,
    /// Plain text, for the forms of portals and for mail, which show Markdown as it is typed.
    Plain,
}

impl Markup {
    /// Both, in the order shown.
    pub const ALL: [Self; 2] = [Self::Markdown, Self::Plain];

    /// The value of its choice, and the end of a file's name.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Markdown => "md",
            Self::Plain => "txt",
        }
    }

    /// The one with this value.
    pub fn parse(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.slug() == slug)
    }

    /// Its media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Markdown => "text/markdown",
            Self::Plain => "text/plain",
        }
    }
}

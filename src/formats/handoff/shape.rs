//! The forms of a proposal.

/// The form of a proposal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shape {
    /// An entry in a list of fundable improvements.
    #[default]
    Fundable,
    /// A funding request of an OpenSSF technical initiative.
    Initiative,
    /// An application to the Sovereign Tech Agency.
    SovereignTech,
    /// A grant request to Alpha-Omega.
    AlphaOmega,
}

impl Shape {
    /// All of them, in the order shown.
    pub const ALL: [Self; 4] = [
        Self::Fundable,
        Self::Initiative,
        Self::SovereignTech,
        Self::AlphaOmega,
    ];

    /// The value of its choice, and the end of a file's name.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Fundable => "fundable",
            Self::Initiative => "initiative",
            Self::SovereignTech => "sovereign-tech",
            Self::AlphaOmega => "alpha-omega",
        }
    }

    /// The form with this value.
    pub fn parse(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.slug() == slug)
    }

    /// Its id in `catalogue/funding.json`.
    pub(crate) fn source(self) -> &'static str {
        match self {
            Self::Fundable => "psf",
            Self::Initiative => "openssf-ti",
            Self::SovereignTech => "sovereign-tech",
            Self::AlphaOmega => "alpha-omega",
        }
    }
}

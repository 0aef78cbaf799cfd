//! What a person answers, and how it counts and is drawn.

/// What a person answers. *Unanswered* is the absence of a status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Every required check holds.
    Met,
    /// Some of it holds.
    Partial,
    /// Nothing of it holds.
    NotMet,
    /// The person does not know.
    Unknown,
    /// It cannot apply here; counts only with a reason.
    NotApplicable,
}

impl Status {
    /// The five answers in the order shown.
    pub const ALL: [Self; 5] = [
        Self::Met,
        Self::Partial,
        Self::NotMet,
        Self::Unknown,
        Self::NotApplicable,
    ];

    /// The name in files, links and inputs.
    pub fn slug(self) -> &'static str {
        Mark::from(self).slug()
    }

    /// The answer with this name.
    pub fn parse(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.slug() == slug)
    }
}

/// The status as it counts: *not applicable* without a reason stands apart. The
/// answers come first and in their order, so that one is made of the other at no cost.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mark {
    /// Met.
    Met,
    /// Partly met.
    Partial,
    /// Not met.
    NotMet,
    /// Answered with *Don't know*.
    Unknown,
    /// Not applicable, with a reason.
    NotApplicable,
    /// Not answered.
    #[default]
    None,
    /// *Not applicable* was chosen but no reason given: counts as not answered.
    ReasonMissing,
    /// The author of this copy kept the answer back: nobody here knows what it is, or whether there is one.
    Withheld,
}

impl From<Status> for Mark {
    /// How a status counts, *not applicable* with its reason.
    fn from(status: Status) -> Self {
        match status {
            Status::Met => Self::Met,
            Status::Partial => Self::Partial,
            Status::NotMet => Self::NotMet,
            Status::Unknown => Self::Unknown,
            Status::NotApplicable => Self::NotApplicable,
        }
    }
}

impl Mark {
    /// What a key explains, in the order of the answers. A missing reason is drawn as not answered;
    /// what is not in a copy needs no word where all of it is.
    pub fn key(has_withheld: bool) -> impl Iterator<Item = Self> {
        let all = [
            Self::Met,
            Self::Partial,
            Self::NotMet,
            Self::Unknown,
            Self::None,
            Self::NotApplicable,
            Self::Withheld,
        ];
        all.into_iter()
            .filter(move |mark| has_withheld || *mark != Self::Withheld)
    }

    /// The value of `data-s`, which selects pattern and border in the sheet, and
    /// the name of its status.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::Partial => "partial",
            Self::NotMet => "not-met",
            Self::Unknown => "unknown",
            Self::None | Self::ReasonMissing => "none",
            Self::NotApplicable => "not-applicable",
            Self::Withheld => "withheld",
        }
    }

    /// Whether there is no answer that counts: none was given, it lacks its reason, or this copy does not carry it.
    pub fn is_unanswered(self) -> bool {
        matches!(self, Self::None | Self::ReasonMissing | Self::Withheld)
    }

    /// Whether a further answer could still turn it into *met* without a change of mind (scoring rule 3).
    pub fn is_open(self) -> bool {
        matches!(self, Self::Unknown | Self::None | Self::ReasonMissing)
    }
}

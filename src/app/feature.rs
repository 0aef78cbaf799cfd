//! The features of the app, their addresses, and the part of the program that each is in.
//!
//! This file names nothing else of ours: the build reads it too, so that the
//! page can ask for a part as early as possible.

/// A part of the program that is loaded when it is first needed
/// (docs/decisions/two-parts.md). `Result` is loaded before any other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LazyPart {
    /// Reading a result: scorecard, a link or file.
    Result,
    /// What stands in the disclosures of a question (guidance, note, evidence), the profile, help
    /// and examples.
    Details,
    /// The assessments in this browser, and reading them back.
    Library,
    /// The plan.
    Plan,
    /// What is handed off of the plan.
    Handoff,
    /// Links and all exports.
    Share,
    /// Comparing, and the reports of many registries.
    Compare,
    /// What a second person does and what comes of it: checking the answers, and merging what was opened.
    Review,
}

impl LazyPart {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Result,
        Self::Details,
        Self::Library,
        Self::Plan,
        Self::Handoff,
        Self::Share,
        Self::Compare,
        Self::Review,
    ];

    /// Its name in the built files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Result => "result",
            Self::Details => "details",
            Self::Library => "library",
            Self::Plan => "plan",
            Self::Handoff => "handoff",
            Self::Share => "share",
            Self::Compare => "compare",
            Self::Review => "review",
        }
    }

    /// Its place in [`LazyPart::ALL`]; also its number where a constant is needed.
    pub const fn index(self) -> usize {
        self as usize
    }
}

/// Everything of one thing that a person does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Feature {
    /// The start page.
    Home,
    /// The assessments in this browser.
    Library,
    /// Opening what somebody pastes, drops or chooses.
    Import,
    /// What the repository does.
    Profile,
    /// The questions of a track.
    Questions,
    /// Note, evidence and guidance of a question.
    Evidence,
    /// The levels.
    Scorecard,
    /// A link or file that is being read.
    Preview,
    /// Taking over what differs in it.
    Merge,
    /// An example.
    Example,
    /// The plan.
    Plan,
    /// Proposals and issues made of the plan.
    Handoff,
    /// All answers on one page.
    Check,
    /// Two assessments side by side.
    Compare,
    /// Reports of many registries.
    Reports,
    /// Links and files.
    Share,
    /// What this is.
    Help,
}

impl Feature {
    /// All of them.
    pub const ALL: [Self; 17] = [
        Self::Home,
        Self::Library,
        Self::Import,
        Self::Profile,
        Self::Questions,
        Self::Evidence,
        Self::Scorecard,
        Self::Preview,
        Self::Merge,
        Self::Example,
        Self::Plan,
        Self::Handoff,
        Self::Check,
        Self::Compare,
        Self::Reports,
        Self::Share,
        Self::Help,
    ];

    /// The lazy part that it is in, or `None` for the first. To move a feature, change its line.
    pub const fn part(self) -> Option<LazyPart> {
        Some(match self {
            Self::Home | Self::Questions => return None,
            Self::Scorecard | Self::Preview => LazyPart::Result,
            Self::Evidence | Self::Profile | Self::Help | Self::Example => LazyPart::Details,
            Self::Library | Self::Import => LazyPart::Library,
            Self::Plan => LazyPart::Plan,
            Self::Handoff => LazyPart::Handoff,
            Self::Share => LazyPart::Share,
            Self::Compare | Self::Reports => LazyPart::Compare,
            Self::Check | Self::Merge => LazyPart::Review,
        })
    }

    /// The word after `#/` that leads to it; the start page has an empty one.
    pub const fn word(self) -> Option<&'static str> {
        Some(match self {
            Self::Home => "",
            Self::Profile => "profile",
            Self::Questions => "assess",
            Self::Scorecard => "scorecard",
            Self::Plan => "plan",
            Self::Check => "review",
            Self::Compare => "compare",
            Self::Reports => "reports",
            Self::Share => "share",
            Self::Help => "help",
            Self::Example => "example",
            Self::Preview => "shared",
            Self::Library | Self::Import | Self::Evidence | Self::Merge | Self::Handoff => {
                return None;
            }
        })
    }

    /// Whether it is in the lazy part with this number. Known to the compiler, so
    /// that the code of a part holds only the features that are in it.
    pub const fn is_in(self, part: usize) -> bool {
        match self.part() {
            Some(own) => own.index() == part,
            None => false,
        }
    }
}

//! What the team intends. A plan never changes an answer.

use crate::domain::assessment::text::{Text, WebAddress};
use crate::domain::catalogue::{Level, PerCriterion, PerTrack};
use crate::domain::date::Date;

/// How far a plan item has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanState {
    /// Not begun.
    Open,
    /// Under way.
    Doing,
    /// Finished; the answer still has to be confirmed by a person.
    Done,
}

/// A rough size, from S to XL.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Size {
    /// Small.
    S,
    /// Medium.
    M,
    /// Large.
    L,
    /// Extra large; an effort only, never an impact.
    Xl,
}

/// By when something is planned: a day (`2027-03-31`) or a quarter (`2027-Q1`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due(String);

impl Due {
    /// Reads `YYYY-MM-DD` or `YYYY-Qn`; `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let quarter = text.split_once("-Q").is_some_and(|(year, quarter)| {
            // A year is good when it has a first day.
            Date::parse(&[year, "-01-01"].concat()).is_some()
                && matches!(quarter, "1" | "2" | "3" | "4")
        });
        (quarter || Date::parse(text).is_some()).then(|| Self(text.to_owned()))
    }

    /// The text as written in files.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The last day that keeps it: the day itself, or the last one of the quarter.
    pub fn last_day(&self) -> Date {
        let end = self.0.split_once("-Q").map(|(year, number)| {
            let end = match number {
                "1" => "-03-31",
                "2" => "-06-30",
                "3" => "-09-30",
                _ => "-12-31",
            };
            [year, end].concat()
        });
        let day = Date::parse(end.as_deref().unwrap_or(&self.0));
        // It was checked when it was made.
        day.unwrap_or(Date::LAST)
    }
}

/// What is planned for one criterion.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlanItem {
    /// How far it has come.
    pub state: Option<PlanState>,
    /// By when.
    pub due: Option<Due>,
    /// Who does it.
    pub owner: Text,
    /// The team's own estimate.
    pub effort: Option<Size>,
    /// What it changes for users, S to L.
    pub impact: Option<Size>,
    /// Where the work is tracked.
    pub url: Option<WebAddress>,
    /// A note.
    pub note: Text,
}

impl PlanItem {
    /// Whether nothing is planned.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Targets by track and items by criterion.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// The level a track should reach.
    pub targets: PerTrack<Option<Level>>,
    /// What is planned for each criterion.
    pub items: PerCriterion<PlanItem>,
}

impl Plan {
    /// Whether nothing is planned at all.
    pub fn is_empty(&self) -> bool {
        self.targets.iter().all(|(_, target)| target.is_none())
            && self.items.iter().all(|(_, item)| item.is_empty())
    }
}

impl PlanState {
    /// All states, in order.
    pub const ALL: [Self; 3] = [Self::Open, Self::Doing, Self::Done];

    /// The name in files.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Doing => "doing",
            Self::Done => "done",
        }
    }

    /// The state with this name.
    pub fn parse(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.slug() == slug)
    }
}

impl Size {
    /// All sizes, in order.
    pub const ALL: [Self; 4] = [Self::S, Self::M, Self::L, Self::Xl];

    /// The name in files.
    pub fn slug(self) -> &'static str {
        match self {
            Self::S => "S",
            Self::M => "M",
            Self::L => "L",
            Self::Xl => "XL",
        }
    }

    /// The size with this name.
    pub fn parse(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.slug() == slug)
    }
}

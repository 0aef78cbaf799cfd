//! What those who run the repository say of their plan as a whole.

use crate::domain::assessment::text::{Limit, Text};

/// A few sentences: one page has no room for more (docs/file-format.md).
pub const SENTENCES: Limit = Limit {
    chars: 400,
    lines: true,
};

/// A text about the whole plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanText {
    /// How things are and what comes next, in words of their own.
    Summary,
    /// What they ask for: how much, for what, whom to write to.
    Request,
}

impl PlanText {
    /// Both, in the order of files and pages.
    pub const ALL: [Self; 2] = [Self::Summary, Self::Request];

    /// The name in files and in the id of its control.
    pub fn key(self) -> &'static str {
        match self {
            Self::Summary => "summary",
            Self::Request => "request",
        }
    }
}

/// The texts about the whole plan; each may be blank.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlanTexts([Text; PlanText::ALL.len()]);

impl PlanTexts {
    /// One of them.
    pub fn get(&self, which: PlanText) -> &Text {
        let [summary, request] = &self.0;
        match which {
            PlanText::Summary => summary,
            PlanText::Request => request,
        }
    }

    /// One of them, to write into.
    pub fn get_mut(&mut self, which: PlanText) -> &mut Text {
        let [summary, request] = &mut self.0;
        match which {
            PlanText::Summary => summary,
            PlanText::Request => request,
        }
    }

    /// Those in which something stands.
    pub fn given(&self) -> impl Iterator<Item = (PlanText, &Text)> {
        PlanText::ALL
            .into_iter()
            .map(|which| (which, self.get(which)))
            .filter(|(_, text)| !text.is_blank())
    }
}

//! The names of the fields of a plan and of what is chosen in them, in the form and in each report.

use crate::domain::assessment::{Due, PlanField, PlanState, PlanText, Size, split_quarter};
use crate::domain::date::Date;
use crate::domain::plan::Quarter;
use crate::domain::words::date_words;
use crate::formats::words::report_html::quarter;

/// Gaps that are planned or under way, below the board.
pub const PLANNED_GAPS: &str = "Planned or in progress";
/// In place of the due date of one.
pub const NO_DUE: &str = "no due date";
/// Gaps whose risk is accepted, below the board.
pub const ACCEPTED_RISKS: &str = "Risk accepted, and why";

/// What a field is called, by where it stands.
#[derive(Clone, Copy, Debug)]
pub struct Names {
    /// Its label in the form.
    pub label: &'static str,
    /// Its name in a list and in the table of the plan.
    pub name: &'static str,
    /// Its name in the table of the answers, which has notes and links of its own.
    pub beside_answers: &'static str,
    /// Before the value within a sentence; empty where the value speaks for itself.
    pub within: &'static str,
    /// Its name among the facts of an answer, for programs.
    pub prop: &'static str,
}

/// The names of a field.
pub fn names(field: PlanField) -> Names {
    match field {
        PlanField::State => Names {
            label: "Status",
            name: "Status",
            beside_answers: "Plan status",
            within: "",
            prop: "plan-state",
        },
        PlanField::Reason => Names {
            label: "Why you accept the risk",
            name: "Accepted because",
            beside_answers: "Accepted because",
            within: "because",
            prop: "plan-reason",
        },
        PlanField::LookAgain => Names {
            label: "Look again on (for example 2027-03-31)",
            name: "Look again",
            beside_answers: "Look again",
            within: "look again on",
            prop: "plan-look-again",
        },
        PlanField::Due => Names {
            label: "Quarter",
            name: "Due",
            beside_answers: "Due",
            within: "due",
            prop: "plan-due",
        },
        PlanField::Owner => Names {
            label: "Owner",
            name: "Owner",
            beside_answers: "Owner",
            within: "owner",
            prop: "plan-owner",
        },
        PlanField::Effort => Names {
            label: "Effort",
            name: "Effort",
            beside_answers: "Effort",
            within: "effort",
            prop: "plan-effort",
        },
        PlanField::Impact => Names {
            label: "Impact on users",
            name: "Impact",
            beside_answers: "Impact",
            within: "impact",
            prop: "plan-impact",
        },
        PlanField::Url => Names {
            label: "Tracking issue (link)",
            name: "Link",
            beside_answers: "Plan link",
            within: "at",
            prop: "plan-address",
        },
        PlanField::Note => Names {
            label: "Note",
            name: "Note",
            beside_answers: "Plan note",
            within: "",
            prop: "plan-note",
        },
    }
}

/// Above a text about the whole plan.
pub fn text(which: PlanText) -> &'static str {
    match which {
        PlanText::Summary => "Summary",
        PlanText::Request => "Funding needed",
    }
}

/// Under the label of its field.
pub fn text_hint(which: PlanText) -> &'static str {
    match which {
        PlanText::Summary => {
            "Three sentences, at most 400 characters: what is strong, what is missing, what comes next."
        }
        PlanText::Request => {
            "How much, for what, by when, and whom to write to. At most 400 characters."
        }
    }
}

/// What a state is called, by where it stands.
#[derive(Clone, Copy, Debug)]
pub struct StateNames {
    /// In the form.
    pub label: &'static str,
    /// Within a sentence and in tables.
    pub within: &'static str,
    /// In the HTML report.
    pub reported: &'static str,
}

/// The names of the state that needs a reason.
pub const ACCEPTED: StateNames = StateNames {
    label: "Risk accepted",
    within: "risk accepted",
    reported: "risk accepted",
};

/// The names of a state.
pub fn state(state: &PlanState) -> StateNames {
    match state {
        PlanState::Open => StateNames {
            label: "No status",
            within: "not started",
            reported: "not started",
        },
        PlanState::Planned => StateNames {
            label: "Planned",
            within: "planned",
            reported: "planned",
        },
        PlanState::Doing => StateNames {
            label: "In progress",
            within: "in progress",
            reported: "in progress",
        },
        PlanState::Done => StateNames {
            label: "Done",
            within: "done",
            reported: "done",
        },
        PlanState::Accepted(_) => ACCEPTED,
    }
}

/// What a size means, by what it is the size of.
#[derive(Clone, Copy, Debug)]
pub struct SizeNames {
    /// As an effort.
    pub effort: &'static str,
    /// As an impact.
    pub impact: &'static str,
    /// In the HTML report.
    pub reported: &'static str,
}

/// The names of a size.
pub fn size(size: Size) -> SizeNames {
    match size {
        Size::S => SizeNames {
            effort: "S: a small change",
            impact: "S: few users",
            reported: "small",
        },
        Size::M => SizeNames {
            effort: "M: a feature",
            impact: "M: many users",
            reported: "medium",
        },
        Size::L => SizeNames {
            effort: "L: a project",
            impact: "L: nearly all users",
            reported: "large",
        },
        Size::Xl => SizeNames {
            effort: "XL: a long project",
            // No impact is that large.
            impact: "L: nearly all users",
            reported: "very large",
        },
    }
}

/// A day, or a quarter: `second quarter of 2027`.
pub fn due_words(due: &Due) -> String {
    let text = due.as_str();
    if let Some(day) = Date::parse(text) {
        return date_words(day);
    }
    let (year, number) = split_quarter(text).unwrap_or((text, ""));
    [quarter(number), year].concat()
}

/// A quarter: `Q1 2027`.
pub fn quarter_words(quarter: Quarter) -> String {
    let (year, number) = quarter.parts();
    ["Q", &number.to_string(), " ", &year.to_string()].concat()
}

/// Before the size of a step.
pub const EFFORT: &str = "effort ";
/// Before who does it.
pub const OWNER: &str = "owner ";

/// How much work a step is, as the registry says: `effort M`.
pub fn effort(size: Size) -> String {
    [EFFORT, size.slug()].concat()
}

/// Behind the state of a plan: `due 31 March 2027`.
pub fn due(day: &Due) -> String {
    ["due ", &due_words(day)].concat()
}

/// Behind the reason for accepting a risk: `Next review of this risk: 30 June 2027.`
pub fn look_again(day: &Due) -> String {
    ["Next review of this risk: ", &due_words(day), "."].concat()
}

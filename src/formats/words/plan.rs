//! The names of the fields of a plan, in the form and in each report.

use crate::domain::assessment::PlanField;

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
            label: "State",
            name: "State",
            beside_answers: "Plan state",
            within: "",
            prop: "plan-state",
        },
        PlanField::Due => Names {
            label: "Due, as 2027-Q1 or 2027-03-31",
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
            label: "Impact for users",
            name: "Impact",
            beside_answers: "Impact",
            within: "impact",
            prop: "plan-impact",
        },
        PlanField::Url => Names {
            label: "Tracked at, a link",
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

//! What the team intends, criterion by criterion and field by field. A plan
//! never changes an answer.
//!
//! A [`PlanItem`] is taken apart without `..`: a field that is forgotten here
//! does not compile. Everywhere else a new field needs no change but a row of
//! names, since all others go through these functions.

use crate::domain::assessment::address::WebAddress;
use crate::domain::assessment::due::Due;
use crate::domain::assessment::plan_text::PlanTexts;
use crate::domain::assessment::plan_value::{
    Accepted, PlanKind, PlanSlot, PlanState, PlanValue, Size,
};
use crate::domain::assessment::text::{BLANK, Text};
use crate::domain::catalogue::{Level, PerCriterion, PerTrack};
use crate::domain::date::Date;

/// Targets by track, items by criterion, and what is said of the whole.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// The level a track should reach.
    pub targets: PerTrack<Option<Level>>,
    /// What is planned for each criterion.
    pub items: PerCriterion<PlanItem>,
    /// What is said of the whole.
    pub texts: PlanTexts,
    /// The day on which to look at the whole assessment again.
    pub next_look: Option<Date>,
}

impl Plan {
    /// Whether nothing is planned at all.
    pub fn is_empty(&self) -> bool {
        self.targets.iter().all(|(_, target)| target.is_none())
            && self.items.iter().all(|(_, item)| item.is_empty())
            && self.texts == PlanTexts::default()
            && self.next_look.is_none()
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

/// A field of what is planned for a criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanField {
    /// How far it has come.
    State,
    /// Why the risk is accepted.
    Reason,
    /// When to look at an accepted risk again.
    LookAgain,
    /// By when.
    Due,
    /// Who does it.
    Owner,
    /// The team's own estimate.
    Effort,
    /// What it changes for users.
    Impact,
    /// Where the work is tracked.
    Url,
    /// A note.
    Note,
}

impl PlanField {
    /// All fields, in the order of files and tables.
    pub const ALL: [Self; 9] = [
        Self::State,
        Self::Reason,
        Self::LookAgain,
        Self::Due,
        Self::Owner,
        Self::Effort,
        Self::Impact,
        Self::Url,
        Self::Note,
    ];

    /// The name in files and in the ids of controls.
    pub fn key(self) -> &'static str {
        match self {
            Self::State => "state",
            Self::Reason => "reason",
            Self::LookAgain => "look_again",
            Self::Due => "due",
            Self::Owner => "owner",
            Self::Effort => "effort",
            Self::Impact => "impact",
            Self::Url => "url",
            Self::Note => "note",
        }
    }

    /// What it takes.
    pub fn kind(self) -> PlanKind {
        match self {
            Self::State => PlanKind::State,
            Self::Reason => PlanKind::Reason,
            Self::LookAgain => PlanKind::Day,
            Self::Due => PlanKind::Due,
            Self::Owner => PlanKind::Text,
            Self::Effort => PlanKind::Size(&Size::ALL),
            Self::Impact => PlanKind::Size(&[Size::S, Size::M, Size::L]),
            Self::Url => PlanKind::Address,
            Self::Note => PlanKind::Note,
        }
    }

    /// The size with this name, if this field takes it.
    pub fn size(self, slug: &str) -> Option<Size> {
        match self.kind() {
            PlanKind::Size(few) => few.iter().copied().find(|one| one.slug() == slug),
            _ => None,
        }
    }
}

impl PlanItem {
    /// Whether nothing is planned.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The risk that is accepted, if it is.
    pub fn accepted(&self) -> Option<&Accepted> {
        match &self.state {
            Some(PlanState::Accepted(accepted)) => Some(accepted),
            _ => None,
        }
    }

    /// Whether nothing is to be done any more: the step is done, or its risk accepted.
    pub fn is_closed(&self) -> bool {
        matches!(self.state, Some(PlanState::Accepted(_) | PlanState::Done))
    }

    /// What stands in a field.
    pub fn value(&self, field: PlanField) -> PlanValue<'_> {
        let Self {
            state,
            due,
            owner,
            effort,
            impact,
            url,
            note,
        } = self;
        match field {
            PlanField::State => PlanValue::State(state.as_ref()),
            PlanField::Reason => PlanValue::Text(self.accepted().map_or(&BLANK, Accepted::reason)),
            PlanField::LookAgain => PlanValue::Due(self.accepted().and_then(Accepted::look_again)),
            PlanField::Due => PlanValue::Due(due.as_ref()),
            PlanField::Owner => PlanValue::Text(owner),
            PlanField::Effort => PlanValue::Size(*effort),
            PlanField::Impact => PlanValue::Size(*impact),
            PlanField::Url => PlanValue::Address(url.as_ref()),
            PlanField::Note => PlanValue::Note(note),
        }
    }

    /// What stands in each field.
    pub fn values(&self) -> impl Iterator<Item = (PlanField, PlanValue<'_>)> {
        PlanField::ALL
            .into_iter()
            .map(|field| (field, self.value(field)))
    }

    /// A field to write into.
    pub fn slot(&mut self, field: PlanField) -> PlanSlot<'_> {
        let Self {
            state,
            due,
            owner,
            effort,
            impact,
            url,
            note,
        } = self;
        match field {
            PlanField::State | PlanField::Reason | PlanField::LookAgain => PlanSlot::State(state),
            PlanField::Due => PlanSlot::Due(due),
            PlanField::Owner => PlanSlot::Text(owner),
            PlanField::Effort => PlanSlot::Size(effort),
            PlanField::Impact => PlanSlot::Size(impact),
            PlanField::Url => PlanSlot::Address(url),
            PlanField::Note => PlanSlot::Note(note),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::assessment::{NOTE, REASON, SHORT};

    fn accepted(reason: &str) -> Option<Accepted> {
        Accepted::new(Text::typed(reason, REASON), Date::parse("2027-06-30"))
    }

    fn whole() -> PlanItem {
        PlanItem {
            state: accepted("reason").map(PlanState::Accepted),
            due: Due::parse("2027-Q1"),
            owner: Text::typed("owner", SHORT),
            effort: Some(Size::Xl),
            impact: Some(Size::L),
            url: WebAddress::parse("https://tracker.example/1"),
            note: Text::typed("note", NOTE),
        }
    }

    #[test]
    fn the_fields_are_all_that_an_item_holds() {
        let mut item = whole();
        for (field, value) in item.values() {
            assert_ne!(value.as_str(), "", "{field:?}");
        }
        for field in PlanField::ALL {
            match item.slot(field) {
                PlanSlot::State(state) => *state = None,
                PlanSlot::Due(due) => *due = None,
                PlanSlot::Size(size) => *size = None,
                PlanSlot::Text(text) | PlanSlot::Note(text) => *text = Text::default(),
                PlanSlot::Address(url) => *url = None,
            }
            assert_eq!(item.value(field).as_str(), "", "{field:?}");
        }
        assert!(item.is_empty(), "{item:?}");
    }

    #[test]
    fn kinds_with_a_draft_or_a_place_of_their_own_have_one_field() {
        for kind in [
            PlanKind::Reason,
            PlanKind::Day,
            PlanKind::Due,
            PlanKind::Address,
            PlanKind::Note,
        ] {
            let same = PlanField::ALL.iter().filter(|one| one.kind() == kind);
            assert_eq!(same.count(), 1, "{kind:?}");
        }
        assert_eq!(PlanField::Effort.size("XL"), Some(Size::Xl));
        assert_eq!(PlanField::Impact.size("XL"), None);
        assert_eq!(PlanField::Owner.size("S"), None);
    }

    #[test]
    fn a_risk_is_accepted_with_a_reason_or_not_at_all() {
        assert_eq!(accepted(""), None);
        assert_eq!(accepted(" \u{a0}"), None);
        let item = whole();
        assert_eq!(item.value(PlanField::State).as_str(), "accepted");
        assert_eq!(item.value(PlanField::Reason).as_str(), "reason");
        assert_eq!(item.value(PlanField::LookAgain).as_str(), "2027-06-30");
        assert_eq!(PlanState::parse("accepted"), None);
    }
}

//! That a second person agrees with an answer.

use crate::domain::assessment::{Assessment, Text};
use crate::domain::catalogue::CriterionId;
use crate::domain::date::Date;

/// Who read an answer that somebody else gave, and agrees with it, and when. It holds for this answer
/// alone: another one, or another reason, is not checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked(Box<Check>);

/// In a box, because most answers have none, and every answer has the place for it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Check {
    by: Text,
    on: Date,
}

impl Checked {
    /// By this person on this day; `None` without a name.
    pub fn new(by: Text, on: Date) -> Option<Self> {
        (!by.is_blank()).then(|| Self(Box::new(Check { by, on })))
    }

    /// The name of who checked it; never blank.
    pub fn by(&self) -> &Text {
        &self.0.by
    }

    /// The day.
    pub fn on(&self) -> Date {
        self.0.on
    }
}

impl Assessment {
    /// Whether there is an answer that counts. *Not applicable* without a reason is none.
    pub fn can_be_checked(&self, id: CriterionId) -> bool {
        self.is_assessed(id.get().track) && !self.answers.get(id).mark().is_unanswered()
    }

    /// The answers that count and that a second person has checked, in catalogue order.
    pub fn checked(&self) -> impl Iterator<Item = (CriterionId, &Checked)> {
        self.answers.iter().filter_map(|(id, answer)| {
            let checked = answer.checked.as_ref()?;
            self.can_be_checked(id).then_some((id, checked))
        })
    }

    /// The answers that count and that nobody else has checked, in catalogue order.
    pub fn unchecked(&self) -> impl Iterator<Item = CriterionId> {
        self.answers
            .iter()
            .filter(|(id, answer)| answer.checked.is_none() && self.can_be_checked(*id))
            .map(|(id, _)| id)
    }

    /// Notes that this person agrees with these answers. What has no answer has nothing to agree with.
    pub fn check(&mut self, ids: &[CriterionId], checked: &Checked) {
        for id in ids {
            if self.can_be_checked(*id) {
                self.answers.get_mut(*id).checked = Some(checked.clone());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::*;
    use crate::domain::assessment::{SHORT, Status};

    #[test]
    fn a_check_holds_for_one_answer_alone() {
        let day = Date::parse("2026-11-29").unwrap();
        assert_eq!(Checked::new(Text::typed("  ", SHORT), day), None);
        let checked = Checked::new(Text::typed("Kim", SHORT), day).unwrap();
        let [first, second] =
            ["authn-mfa-totp", "cli-sbom"].map(|id| CriterionId::parse(id).unwrap());
        let mut mine = Assessment::default();
        mine.answer(first, Status::Met, day);
        mine.check(&[first, second], &checked);
        let ids = |mine: &Assessment| mine.checked().map(|(id, _)| id).collect::<Vec<_>>();
        assert_eq!(ids(&mine), [first], "there is no second answer");
        // The same answer, confirmed anew, stays checked.
        mine.answer(first, Status::Met, day);
        assert_eq!(ids(&mine), [first]);
        mine.answer(first, Status::Partial, day);
        assert!(ids(&mine).is_empty());
        assert_eq!(mine.unchecked().collect::<Vec<_>>(), [first]);
        mine.check(&[first], &checked);
        mine.clear(first);
        assert!(mine.answers.get(first).checked.is_none());
    }
}

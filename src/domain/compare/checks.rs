//! What somebody has checked in one of two assessments, and what that says of the other.

use crate::domain::assessment::{Answer, Assessment, Checked, Status};
use crate::domain::catalogue::CriterionId;

/// Whether somebody who agrees with one of them agrees with the other: a reason belongs to the answer that
/// needs one, and one that a copy did not carry nobody has read.
pub(crate) fn is_same_answer(one: &Answer, other: &Answer) -> bool {
    let needs_reason = one.status == Some(Status::NotApplicable);
    one.status == other.status && (!needs_reason || one.reason == other.reason)
}

/// Whether somebody checked what they had suggested: that is one person and not two.
pub(crate) fn checks_own(answer: &Answer, checked: Option<&Checked>) -> bool {
    let by = checked.map_or("", |checked| checked.by().as_str().trim());
    by.eq_ignore_ascii_case(answer.suggested_by.as_str().trim())
}

pub(super) fn is_newer(theirs: Option<&Checked>, mine: Option<&Checked>) -> bool {
    theirs.map(Checked::on) > mine.map(Checked::on)
}

/// The answers that are the same in both, and that somebody has checked in the other one since they were
/// last checked in one's own, in catalogue order.
pub fn newly_checked(mine: &Assessment, theirs: &Assessment) -> Vec<CriterionId> {
    let checked = theirs.checked().filter(|(id, checked)| {
        let (own, other) = (mine.answers.get(*id), theirs.answers.get(*id));
        is_same_answer(own, other)
            && is_newer(Some(checked), own.checked.as_ref())
            && !checks_own(own, Some(checked))
            // Whoever reads another note or other evidence has checked that.
            && (other.note.is_blank() || other.note == own.note)
            && (other.evidence.is_empty() || other.evidence == own.evidence)
    });
    checked.map(|(id, _)| id).collect()
}

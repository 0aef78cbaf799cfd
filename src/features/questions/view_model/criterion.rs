//! One criterion: what changes about it, its checks, its note.

use crate::app::field;
use crate::app::field::FieldView;
use crate::app::model::Model;
use crate::domain::assessment::{Accounts, CheckSet, Mark, NOTE, REASON, Reason, Status};
use crate::domain::catalogue::{Criterion, CriterionId};
use crate::features::questions::view_model::filter::is_found;
use crate::features::questions::words as text;
use crate::formats::words::guidance;

/// What changes about a criterion.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct CriterionView {
    /// How it is drawn.
    pub mark: Mark,
    /// The chosen answer.
    pub status: Option<Status>,
    /// The ticked checks.
    pub checks: CheckSet,
    /// Whether filter or search hide it.
    pub hidden: bool,
    /// Summary of the disclosure with note and evidence.
    pub note_and_evidence: String,
}

/// What changes about a criterion.
pub fn state(model: &Model, id: CriterionId) -> CriterionView {
    let answer = model.mine.answers.get(id);
    CriterionView {
        mark: answer.mark(),
        status: answer.status,
        checks: answer.checks,
        hidden: is_hidden(model, id),
        note_and_evidence: text::note_and_evidence(
            usize::from(!answer.note.is_blank()),
            answer.evidence.len(),
        ),
    }
}

/// Whether people log in through an outside provider.
pub fn delegated(model: &Model) -> bool {
    model.mine.profile.accounts == Some(Accounts::Delegated)
}

/// Whether filter or search hide a criterion.
pub fn is_hidden(model: &Model, id: CriterionId) -> bool {
    let shown = model.shown.as_ref().is_none_or(|shown| *shown.get(id));
    !(shown && is_found(&model.find, id.get()))
}

/// One required check.
pub struct CheckLine {
    /// Its id, which is the value of the input.
    pub id: &'static str,
    /// What is checked.
    pub text: &'static str,
    /// Said of one that is only advice.
    pub advice: Option<&'static str>,
}

/// The required checks of a criterion.
pub fn checks(criterion: &'static Criterion) -> impl Iterator<Item = CheckLine> {
    criterion.required.iter().map(|check| CheckLine {
        id: check.id,
        text: check.text,
        advice: check.soft.then_some(guidance::ADVICE),
    })
}

/// Whether the checks have ticks. A single one would only repeat the answer.
pub fn has_ticks(criterion: &Criterion) -> bool {
    criterion.required.len() > 1
}

/// The reason for *not applicable*.
pub fn reason(model: &Model, id: CriterionId) -> FieldView {
    let reason = &model.mine.answers.get(id).reason;
    let hint = match reason {
        Reason::Withheld => text::REASON_WITHHELD,
        Reason::Missing | Reason::Given(_) => text::REASON_COUNTS,
    };
    FieldView {
        gap: !reason.counts(),
        hint: Some(hint),
        ..field::text(reason.text(), REASON)
    }
}

/// The note.
pub fn note(model: &Model, id: CriterionId) -> FieldView {
    field::text(model.mine.answers.get(id).note.as_str(), NOTE)
}

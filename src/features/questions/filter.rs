//! Which criteria the assess view shows.

use crate::app::effect::Effect;
use crate::app::model::Model;
use crate::domain::assessment::{Assessment, Status};
use crate::domain::catalogue::{Criterion, PerCriterion};
use crate::domain::scoring;
use crate::domain::scoring::TrackScore;
use crate::features::questions::state::AnswerFilter;

pub(crate) fn show(model: &mut Model, show: AnswerFilter) -> Vec<Effect> {
    model.show = show;
    model.shown = fixed(&model.mine, show);
    Vec::new()
}

pub(crate) fn find(model: &mut Model, text: String) -> Vec<Effect> {
    model.find = text;
    Vec::new()
}

/// The criteria that pass the filter now. They stay shown until the filter is
/// chosen again: a question that vanished while being answered would be lost.
fn fixed(mine: &Assessment, show: AnswerFilter) -> Option<PerCriterion<bool>> {
    (show != AnswerFilter::All).then(|| {
        let scores = scoring::score(mine);
        PerCriterion::from_fn(|id| {
            let criterion = id.get();
            passes(mine, scores.get(criterion.track), show, criterion)
        })
    })
}

/// Whether a criterion passes a filter; `score` is its track's.
pub fn passes(
    mine: &Assessment,
    score: &TrackScore,
    show: AnswerFilter,
    criterion: &Criterion,
) -> bool {
    let answer = mine.answers.get(criterion.id);
    match show {
        AnswerFilter::All => true,
        AnswerFilter::Open => answer.mark().is_unanswered(),
        AnswerFilter::Next => {
            let waits = score.waits_for.as_ref();
            waits.is_some_and(|(_, waiting)| waiting.contains(&criterion.id))
        }
        AnswerFilter::NoEvidence => {
            answer.status == Some(Status::Met) && answer.evidence.is_empty()
        }
    }
}

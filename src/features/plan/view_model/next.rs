//! What to do next: the first few steps that are known to be gaps, and what has to be answered first.

use crate::app::model::Model;
use crate::domain::assessment::{Assessment, PlanState, Status};
use crate::domain::catalogue::CriterionId;
use crate::domain::plan;
use crate::domain::plan::Effort;
use crate::domain::scoring::{TrackResult, score_track};
use crate::domain::words::mark_word;
use crate::features::plan::update::steps;
use crate::features::plan::words;

/// Steps that are proposed at once: more is a list, and that stands below.
const SHOWN: usize = 3;

/// One step to do next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextStep {
    /// Its criterion.
    pub id: CriterionId,
    /// `data-s`, and the answer in words.
    pub mark: (&'static str, &'static str),
    /// Why it matters, once that was fetched.
    pub why: Option<String>,
    /// How much work it is, and who says so.
    pub effort: String,
    /// What it brings.
    pub brings: String,
}

/// The first steps, in the order of all of them.
pub fn next(model: &Model) -> Vec<NextStep> {
    let mine = &model.mine;
    let wanted = |id: &CriterionId| {
        let state = mine.plan.items.get(*id).state.as_ref();
        let waits = matches!(state, Some(PlanState::Accepted(_) | PlanState::Done));
        !waits && !mine.answers.get(*id).mark().is_open()
    };
    let steps = steps(model).into_iter().filter(wanted).take(SHOWN);
    steps.map(|id| step(model, id)).collect()
}

fn step(model: &Model, id: CriterionId) -> NextStep {
    let mark = model.mine.answers.get(id).mark();
    let advice = model.guidance.here().and_then(|all| all.of(id));
    NextStep {
        id,
        mark: (mark.slug(), mark_word(mark)),
        why: advice.map(|advice| advice.why.clone()),
        effort: match plan::effort(&model.mine, id) {
            Effort::Own(size) => size.slug().to_owned(),
            Effort::Estimated(size) => words::estimated(size),
        },
        brings: brings(&model.mine, id),
    }
}

/// The level that this step alone completes, or of how many steps to a level it is one.
fn brings(mine: &Assessment, id: CriterionId) -> String {
    let criterion = id.get();
    let level = |of: &Assessment| match score_track(of, criterion.track).standing {
        TrackResult::Level { level, .. } => level,
        _ => 0,
    };
    let mut then = mine.clone();
    then.answers.get_mut(id).give(Status::Met);
    let (now, then) = (level(mine), level(&then));
    let title = criterion.track.track().title;
    if then > now {
        return words::completes(title, then);
    }
    let all = plan::gaps(mine, criterion.track, criterion.level).len();
    words::one_of(title, all, criterion.level)
}

/// The steps that nobody has answered, or knows: they are asked, not proposed.
pub fn unanswered(model: &Model) -> Vec<CriterionId> {
    let mut steps = steps(model);
    steps.retain(|id| model.mine.answers.get(*id).mark().is_open());
    steps
}

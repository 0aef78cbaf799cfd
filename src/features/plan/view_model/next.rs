//! What to do next: the first few steps that are known to be gaps, and what has to be answered first.

use crate::app::external::{Link, titled};
use crate::app::model::Model;
use crate::app::routes::Route;
use crate::app::words::frame::continue_with;
use crate::domain::assessment::{Assessment, Status};
use crate::domain::catalogue::{CriterionId, why};
use crate::domain::plan;
use crate::domain::plan::Effort;
use crate::domain::scoring::{TrackResult, score_track};
use crate::domain::words::mark_word;
use crate::features::plan::update::steps;
use crate::features::plan::words;
use crate::features::plan::words::quarter_words;
use crate::features::share::view_model as share;
use crate::formats::words::{plan as names, scorecard};

/// Steps that are proposed at once: more is a list, and that stands below.
const SHOWN: usize = 3;

/// One step to do next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextStep {
    /// Its criterion.
    pub id: CriterionId,
    /// `data-s`, and the answer in words.
    pub mark: (&'static str, &'static str),
    /// Why it matters.
    pub why: &'static str,
    /// How much work it is, and who says so.
    pub effort: String,
    /// What it brings.
    pub brings: String,
    /// By when, who and how far, where that is planned.
    pub planned: Option<String>,
    /// Where it is tracked, where somebody has said so.
    pub tracked: Option<Link>,
    /// Whether its issue is the main button: of the first step that has none.
    pub is_main: bool,
}

/// The first steps, in the order of all of them.
pub fn next(model: &Model) -> Vec<NextStep> {
    let mine = &model.mine;
    let wanted = |id: &CriterionId| {
        !mine.plan.items.get(*id).is_closed() && !mine.answers.get(*id).mark().is_open()
    };
    let steps = steps(model).into_iter().filter(wanted).take(SHOWN);
    let mut steps: Vec<_> = steps.map(|id| step(model, id)).collect();
    if let Some(first) = steps.iter_mut().find(|step| step.tracked.is_none()) {
        first.is_main = true;
    }
    steps
}

/// Words and address of the main link, where no issue is to be made and some question has an answer: the first
/// step that has none, or to share what is reached.
pub fn leads_on(model: &Model) -> Option<(String, String)> {
    if next(model).iter().any(|step| step.is_main) || share::empty(model).is_some() {
        return None;
    }
    let (words, route) = match unanswered(model).first() {
        Some(id) => (continue_with(id.get().title), Route::to_criterion(*id)),
        None => (scorecard::SHARE.to_owned(), Route::Share),
    };
    Some((words, route.href()))
}

/// Whether a step is about a known gap of which nobody has filed an issue yet.
pub fn wants_issue(model: &Model, id: CriterionId) -> bool {
    is_known_gap(&model.mine, id) && model.mine.plan.items.get(id).url.is_none()
}

/// Whether it is known that something is left: what nobody has answered, or knows, may be met.
fn is_known_gap(mine: &Assessment, id: CriterionId) -> bool {
    plan::is_gap(mine, id) && !mine.answers.get(id).mark().is_open()
}

fn step(model: &Model, id: CriterionId) -> NextStep {
    let mark = model.mine.answers.get(id).mark();
    let item = model.mine.plan.items.get(id);
    let planned = planned(&model.mine, id);
    NextStep {
        id,
        mark: (mark.slug(), mark_word(mark)),
        why: why(id),
        effort: match plan::effort(&model.mine, id) {
            Effort::Own(size) => names::size(size).effort.to_owned(),
            Effort::Estimated(size) => words::estimated_in_full(size),
        },
        brings: brings(&model.mine, id),
        planned: (!planned.is_empty()).then(|| planned.join(", ")),
        tracked: item
            .url
            .as_ref()
            .map(|url| titled(words::TRACKED, url.as_str())),
        is_main: false,
    }
}

/// By when, who and how far.
fn planned(mine: &Assessment, id: CriterionId) -> Vec<String> {
    let item = mine.plan.items.get(id);
    let quarter = plan::quarter_of(mine, id).map(quarter_words);
    let owner = item.owner.as_str().trim();
    let owner = (!owner.is_empty()).then(|| owner.to_owned());
    let state = item.state.as_ref();
    let state = state.map(|state| names::state(state).within.to_owned());
    [quarter, owner, state].into_iter().flatten().collect()
}

/// That known gaps lie beyond the targets and are no steps; `None` where there are none.
pub fn beyond_targets(model: &Model) -> Option<String> {
    let steps = steps(model);
    let is_beyond = |id: &CriterionId| is_known_gap(&model.mine, *id) && !steps.contains(id);
    let has_target = model
        .mine
        .plan
        .targets
        .iter()
        .any(|(_, target)| target.is_some());
    let mut all = CriterionId::all();
    all.any(|id| is_beyond(&id))
        .then(|| words::beyond_targets(has_target))
}

/// The level that this step completes, alone or with others.
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
    let completes = words::completes(title, criterion.level.number());
    let gaps = plan::gaps(mine, criterion.track, criterion.level);
    let others = gaps.into_iter().filter(|gap| *gap != id);
    let others: Vec<_> = others.map(|gap| gap.get().title).collect();
    if others.is_empty() {
        return completes;
    }
    words::together(&others, &completes)
}

/// The steps that nobody has answered, or knows: they are asked, not proposed.
pub fn unanswered(model: &Model) -> Vec<CriterionId> {
    let mut steps = steps(model);
    let mine = &model.mine;
    steps.retain(|id| {
        let is_accepted = mine.plan.items.get(*id).accepted().is_some();
        mine.answers.get(*id).mark().is_open() && !is_accepted
    });
    steps
}

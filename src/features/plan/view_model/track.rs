//! One track: where it stands, its target, what is left.

use crate::app::model::Model;
use crate::domain::catalogue::{CriterionId, Level, TrackId};
use crate::domain::plan;
use crate::domain::scoring::{TrackResult, score_track};
use crate::domain::words::{level_range, level_words};
use crate::features::plan::words;
use crate::formats::words::scorecard;

/// One track of the plan.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct TrackView {
    /// `Level 1, level 2 possible`, or why there is none.
    pub standing: String,
    /// What is left.
    pub left: String,
    /// Whether it can have a target: a track without a level has none.
    pub has_target: bool,
    /// The chosen target, as the value of an option.
    pub target: String,
}

/// One track of the plan.
pub fn track(model: &Model, track: TrackId) -> TrackView {
    let mine = &model.mine;
    let target = *mine.plan.targets.get(track);
    let score = score_track(mine, track);
    let TrackResult::Level { level, .. } = score.standing else {
        let (beside, why) = scorecard::no_level(score.standing);
        return TrackView {
            standing: [scorecard::NO_LEVEL, ", ", beside].concat(),
            left: why.to_owned(),
            ..TrackView::default()
        };
    };
    let left = match (plan::left(mine, track), target) {
        (Some(left), _) => {
            let is_accepted = |id: &&CriterionId| mine.plan.items.get(**id).accepted().is_some();
            let is_open = |id: &&CriterionId| mine.answers.get(**id).mark().is_open();
            match left.gaps.iter().filter(is_accepted).count() {
                0 => {
                    let is_open = left.gaps.iter().any(|id| is_open(&id));
                    words::left(left.level, left.gaps.len(), left.size, is_open)
                }
                some => words::left_with_risks(left.level, left.gaps.len(), some),
            }
        }
        (None, Some(target)) if level < 3 && score.withheld() == 0 => words::nothing_left(target),
        (None, _) if score.withheld() > 0 => scorecard::GAPS_STAY_HOME.to_owned(),
        (None, _) => words::ALL_MET.to_owned(),
    };
    TrackView {
        standing: level_range(&score).unwrap_or_default(),
        left,
        has_target: true,
        target: target.map(value).unwrap_or_default(),
    }
}

fn value(level: Level) -> String {
    level.number().to_string()
}

/// Values and words of the targets; the empty value is none.
pub fn target_options() -> Vec<(String, String)> {
    let none = (String::new(), words::TARGET_NEXT.to_owned());
    let levels = Level::ALL.map(|one| (value(one), level_words(one.number()).to_owned()));
    std::iter::once(none).chain(levels).collect()
}

/// The level that a value stands for.
pub fn level_of(value: &str) -> Option<Level> {
    Level::from_number(value.parse().ok()?)
}

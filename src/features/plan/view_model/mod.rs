//! What the plan shows.

mod field;
pub mod next;
mod several;
mod step;
mod threats;
mod track;
mod what_if;

use crate::app::model::Model;
use crate::domain::plan;
use crate::features::plan::words;
pub use field::{chosen, field, options};
pub use several::{SeveralLine, several};
pub use step::{After, Body, StepLine, Steps, body, is_unsorted, line, steps};
pub use threats::{Gap, ThreatView, threats};
pub use track::{TrackView, level_of, target_options, track};
pub use what_if::{Cell, WhatIfView, what_if};

/// The track, or the tracks, whose next level takes least; none where nothing is left.
pub fn least(model: &Model) -> Option<String> {
    let tracks = plan::least(&model.mine);
    let titles: Vec<_> = tracks
        .into_iter()
        .map(|track| track.track().title.to_owned())
        .collect();
    (!titles.is_empty()).then(|| words::least(&titles))
}

/// Whether there is a plan to download, and whether any of it is due.
pub fn offers(model: &Model) -> (bool, bool) {
    let mine = &model.mine;
    let is_due = |item: &crate::domain::assessment::PlanItem| item.due.is_some();
    let due = mine.plan.items.iter().any(|(_, item)| is_due(item));
    (due || !plan::scope(mine).is_empty(), due)
}

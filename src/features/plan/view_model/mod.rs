//! What the plan shows.

mod accepted;
mod field;
mod forecast;
pub mod next;
mod row;
mod step;
mod table;
mod threats;
mod track;

use crate::app::model::Model;
use crate::domain::plan;
use crate::domain::words::date_words;
use crate::features::plan::words;
use crate::formats::words::scorecard;
pub use accepted::{AcceptedRisk, accepted};
pub use field::{chosen, field, options};
pub use forecast::{Cell, ForecastView, forecast};
pub use row::{Choice, NO_CHANGE, RowView, for_all, quarters, row};
pub use step::{After, Body, StepLine, body, line};
pub use table::{GroupView, Steps, TableLine, group, is_unsorted, steps, total};
pub use threats::{Gap, ThreatView, threats};
pub use track::{TrackView, level_of, target_options, track};

/// The track, or the tracks, whose next level takes least; none where nothing is left.
pub fn least(model: &Model) -> Option<String> {
    let tracks = plan::least(&model.mine);
    let titles: Vec<_> = tracks
        .into_iter()
        .map(|track| track.track().title.to_owned())
        .collect();
    (!titles.is_empty()).then(|| words::least(&titles))
}

/// What was said of the file offered last, where its name ends like one of these.
pub fn offered(model: &Model, ends: &[&str]) -> String {
    let said = model.share.offered.strip_suffix('.').unwrap_or_default();
    if ends.iter().any(|end| said.ends_with(end)) {
        model.share.offered.clone()
    } else {
        String::new()
    }
}

/// Whose plan it is, for paper, which has no header that says so: name and day.
pub fn whose(model: &Model) -> String {
    let name = scorecard::named(model.mine.repository.name.as_str());
    let day = model.mine.date().map(date_words).unwrap_or_default();
    [name, " ", &day].concat()
}

/// Whether there is a plan to download, and whether any of it is due.
pub fn offers(model: &Model) -> (bool, bool) {
    let mine = &model.mine;
    let is_due = |item: &crate::domain::assessment::PlanItem| item.due.is_some();
    let due = mine.plan.items.iter().any(|(_, item)| is_due(item));
    (due || !plan::scope(mine).is_empty(), due)
}

//! Whether the answers lie anywhere else than in this browser.

use crate::app::model::{Model, Saving};
use crate::domain::catalogue::TrackId;
use crate::domain::date::Date;
use crate::domain::scoring::{TrackResult, score_track};
use crate::domain::words::day_of;
use crate::formats::words::scorecard as words;

/// Days after which a copy that no longer says the same is called old.
const OLD: i64 = 7;

/// What is said of copies outside this browser.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Copy {
    /// The sentence; empty while there is nothing to lose.
    pub words: String,
    /// Whether it is time for a new one.
    pub is_due: bool,
}

/// Says so once every criterion that counts is answered, or once there was a
/// copy; before that it would only be in the way. While saving fails, the
/// banner speaks of it.
pub fn copy(model: &Model) -> Copy {
    let mine = &model.mine;
    let copied = model.library.copied(&mine.metadata.id);
    let is_saved = matches!(model.saving, Saving::Saved(_));
    if !is_saved || (copied.is_none() && !is_complete(model)) {
        return Copy::default();
    }
    let is_due = copied.is_none_or(|copied| {
        let changed = mine.metadata.modified.as_ref().and_then(day_of);
        let age = |today: Date| today.days_since_2000() - copied.days_since_2000();
        changed > Some(copied) && model.today.is_some_and(|today| age(today) >= OLD)
    });
    Copy {
        words: words::copied(copied, is_due),
        is_due,
    }
}

fn is_complete(model: &Model) -> bool {
    let open = |track: TrackId| {
        let counts = !matches!(
            score_track(&model.mine, track).standing,
            TrackResult::Excluded(_) | TrackResult::LeftOut
        );
        counts && model.mine.answered(track) < track.track().criteria().len()
    };
    !TrackId::ALL.into_iter().any(open)
}

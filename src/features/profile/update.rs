//! A change of the profile, and what of one's work it touches.

use crate::app::edit;
use crate::app::effect::Effect;
use crate::app::messages::Done;
use crate::app::model::Model;
use crate::app::start::Now;
use crate::app::words::tracks;
use crate::domain::assessment::Assessment;
use crate::domain::catalogue::{PerTrack, TrackId};
use crate::features::profile::state::ProfileMsg;

/// Changes the profile, and says which answers and steps count no longer, or again.
pub(crate) fn update(model: &mut Model, msg: ProfileMsg, now: &Now) -> Vec<Effect> {
    let before = PerTrack::from_fn(|track| model.mine.is_assessed(track));
    let effects = edit::profile(model, msg, now);
    let mine = &model.mine;
    let touched = TrackId::ALL
        .into_iter()
        .filter(|track| *before.get(*track) != mine.is_assessed(*track));
    let said: Vec<String> = touched.filter_map(|track| touches(mine, track)).collect();
    if !said.is_empty() {
        model.messages.say(Done::Profile, &said.join(" "));
    }
    effects
}

/// What is touched of a track; `None` where there is nothing in it.
fn touches(mine: &Assessment, track: TrackId) -> Option<String> {
    let steps: Vec<&str> = mine.planned(track).map(|one| one.title).collect();
    let counted = tracks::counted(mine.answered(track), steps.len());
    if counted.is_empty() {
        return None;
    }
    let words = if mine.is_assessed(track) {
        tracks::opened
    } else {
        tracks::closed
    };
    Some(words(track.track().title, &counted, &steps))
}

//! What is chosen at first for each audience.

use crate::app::model::Model;
use crate::domain::catalogue::PerTrack;
use crate::features::share::state::Audience;
use crate::formats::link::Choice;

/// What an audience is given unless somebody chooses otherwise.
pub(crate) fn choice(model: &Model, audience: Audience) -> Choice {
    match audience {
        Audience::Colleague | Audience::Tools => Choice::everything(),
        Audience::Board => Choice::board(),
        Audience::Funder => Choice {
            notes: false,
            details: false,
            without: model.share.without,
            ..Choice::everything()
        },
        Audience::Proposal => Choice::proposal(),
        // A track that nobody has answered would read as level 0.
        Audience::Public => Choice {
            open: false,
            tracks: PerTrack::from_fn(|track| {
                model.mine.answered(track) > 0 || !model.mine.is_assessed(track)
            }),
            ..Choice::default()
        },
    }
}

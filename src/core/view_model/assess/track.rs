//! The page of a track around its criteria.

use crate::core::app::Model;
use crate::core::catalogue::{Level, TrackId};
use crate::core::fragment::Route;
use crate::core::scoring::score_track;
use crate::core::text::assess as text;

/// The line above the title.
pub fn over(model: &Model, track: TrackId) -> String {
    let place = TrackId::ALL.iter().take_while(|one| **one != track).count();
    text::over(model.mine.repository.name.as_str(), place + 1)
}

/// Why a track is excluded; `None` where it applies.
pub fn gate(model: &Model, track: TrackId) -> Option<&'static str> {
    model.mine.profile.exclusion(track).map(text::exclusion)
}

/// Whether the criteria are drawn.
pub fn is_assessed(model: &Model, track: TrackId) -> bool {
    model.mine.is_assessed(track)
}

/// Beside the title of a level: `1 of 3 met`.
pub fn level_count(model: &Model, track: TrackId, level: Level) -> String {
    let score = score_track(&model.mine, track);
    let place = Level::ALL.iter().take_while(|one| **one != level).count();
    let counts = score.levels.get(place).copied().unwrap_or_default();
    text::met_of(counts.met, counts.applicable)
}

/// Where the page leads on to.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Next {
    /// The one main button.
    pub main: (String, String),
    /// The scorecard, where the main button leads elsewhere.
    pub scorecard: Option<String>,
}

/// The next track that is assessed, or the scorecard after the last.
pub fn next(model: &Model, track: TrackId) -> Next {
    let following = TrackId::ALL
        .into_iter()
        .skip_while(|one| *one != track)
        .skip(1)
        .find(|one| model.mine.is_assessed(*one));
    let scorecard = Route::Scorecard.href();
    match following {
        Some(next) => Next {
            main: (
                text::next_track(next.track().title),
                Route::Assess(next, None).href(),
            ),
            scorecard: Some(scorecard),
        },
        None => Next {
            main: (text::SEE_SCORECARD.to_owned(), scorecard),
            scorecard: None,
        },
    }
}

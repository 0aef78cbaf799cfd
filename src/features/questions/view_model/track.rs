//! The page of a track around its criteria.
//!
//! One struct for the whole page, formed once for each change: what the views
//! take from it costs nothing more than comparing it.

use crate::app::model::Model;
use crate::app::routes::Route;
use crate::app::words::tracks::kept_in;
use crate::domain::catalogue::{Level, TrackId};
use crate::domain::scoring::score_track;
use crate::features::questions::view_model::criterion::is_hidden;
use crate::features::questions::view_model::filter::{OPTIONS, option};
use crate::features::questions::view_model::summary::{Summary, summary};
use crate::features::questions::words as text;

/// What changes about the page of a track.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TrackView {
    /// The name of the registry, above the title; may be empty.
    pub over: String,
    /// Whether the criteria are drawn.
    pub assessed: bool,
    /// The levels 1, 2 and 3.
    pub levels: [LevelView; 3],
    /// The words of the filter's choices, in the order of [`OPTIONS`].
    pub options: [String; OPTIONS.len()],
    /// Whether filter and search leave nothing.
    pub nothing: bool,
    /// The track so far.
    pub summary: Summary,
    /// Where the page leads on to.
    pub next: Next,
}

/// What changes about one level of the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LevelView {
    /// Beside the title: `1 of 3 met, plus 1 not applicable`.
    pub count: String,
    /// Whether filter and search leave nothing of it.
    pub hidden: bool,
}

/// Why a track is excluded, and what is in it; `None` where it applies.
pub fn gate(model: &Model, track: TrackId) -> Option<(&'static str, String)> {
    let exclusion = model.mine.profile.exclusion(track)?;
    Some((text::exclusion(exclusion), kept_in(&model.mine, track)))
}

/// What changes about the page of a track.
pub fn track(model: &Model, track: TrackId) -> TrackView {
    let score = score_track(&model.mine, track);
    let hidden = |level| track.track().at(level).all(|one| is_hidden(model, one.id));
    let mut levels = Level::ALL.map(|level| LevelView {
        count: String::new(),
        hidden: hidden(level),
    });
    for (level, counts) in levels.iter_mut().zip(score.levels) {
        level.count = text::met_of(counts);
    }
    TrackView {
        over: model.mine.repository.name.as_str().to_owned(),
        assessed: model.mine.is_assessed(track),
        nothing: levels.iter().all(|level| level.hidden),
        levels,
        options: OPTIONS.map(|(_, show)| option(model, &score, show)),
        summary: summary(model, &score),
        next: next(model, track),
    }
}

/// Where the page leads on to.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Next {
    /// Words of the one main button.
    pub words: String,
    /// Its address.
    pub href: String,
}

/// The next track that is assessed, or the check of all answers after the last.
fn next(model: &Model, track: TrackId) -> Next {
    let following = TrackId::ALL
        .into_iter()
        .skip_while(|one| *one != track)
        .skip(1)
        .find(|one| model.mine.is_assessed(*one));
    let (words, route) = match following {
        Some(next) => (
            text::next_track(next.track().title),
            Route::Assess(next, None),
        ),
        None => (text::CHECK_ANSWERS.to_owned(), Route::Review),
    };
    Next {
        words,
        href: route.href(),
    }
}

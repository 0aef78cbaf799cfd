//! What the profile shows.

use super::field::{self, FieldView};
use crate::core::app::Model;
use crate::core::assessment::{SHORT, WebAddress};
use crate::core::catalogue::TrackId;
use crate::core::fragment::Route;
use crate::core::text::profile as text;

/// The name.
pub fn name(model: &Model) -> FieldView {
    field::text(model.mine.repository.name.as_str(), SHORT)
}

/// The address: what was typed, while it is not valid.
pub fn url(model: &Model) -> FieldView {
    let kept = model
        .mine
        .repository
        .url
        .as_ref()
        .map_or("", WebAddress::as_str);
    field::address(model.drafts.url.as_deref().unwrap_or(kept))
}

/// The tools in scope.
pub fn tools(model: &Model) -> FieldView {
    FieldView {
        hint: Some(text::TOOLS_HINT),
        ..field::text(model.mine.repository.tools.as_str(), SHORT)
    }
}

/// Who answered.
pub fn assessor(model: &Model) -> FieldView {
    field::text(model.mine.assessor.as_str(), SHORT)
}

/// The day: the stated one, else the default.
pub fn date(model: &Model) -> FieldView {
    FieldView {
        value: model
            .mine
            .date()
            .map(|date| date.to_string())
            .unwrap_or_default(),
        hint: Some(text::DATE_HINT),
        ..FieldView::default()
    }
}

/// What follows for one track.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Consequence {
    /// The words.
    pub words: &'static str,
    /// Whether there is a choice to assess it anyway.
    pub choice: bool,
}

/// What follows for one track.
pub fn consequence(model: &Model, track: TrackId) -> Consequence {
    let excluded = model.mine.profile.exclusion(track).is_some();
    let words = match (excluded, *model.mine.assess_anyway.get(track)) {
        (false, _) => text::APPLIES,
        (true, true) => text::ANYWAY,
        (true, false) => text::DOES_NOT_APPLY,
    };
    Consequence {
        words,
        choice: excluded,
    }
}

/// The first track that is assessed: words and address of the main button.
pub fn next(model: &Model) -> (String, String) {
    let first = TrackId::ALL
        .into_iter()
        .find(|track| model.mine.is_assessed(*track));
    let track = first.unwrap_or(TrackId::General);
    (
        text::go_to(track.track().title),
        Route::Assess(track, None).href(),
    )
}

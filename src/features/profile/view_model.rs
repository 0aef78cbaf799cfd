//! What the profile shows.

use crate::app::drafts::{draft, is_unfinished};
use crate::app::field;
use crate::app::field::FieldView;
use crate::app::model::Model;
use crate::app::routes::Route;
use crate::app::words::tracks::kept_in;
use crate::domain::assessment::{SHORT, Source, WebAddress};
use crate::domain::catalogue::TrackId;
use crate::features::profile::words as text;
use crate::formats::draft::DraftField;

/// The name.
pub fn name(model: &Model) -> FieldView {
    field::text(model.mine.repository.name.as_str(), SHORT)
}

/// The address: what was typed, while it is a draft.
pub fn url(model: &Model) -> FieldView {
    let saved = model.mine.repository.url.as_ref();
    let shown = draft(model, DraftField::RepositoryUrl);
    field::address(shown.unwrap_or(saved.map_or("", WebAddress::as_str)), saved)
}

/// The tools in scope.
pub fn tools(model: &Model) -> FieldView {
    FieldView {
        hint: Some(text::TOOLS_HINT),
        ..field::text(model.mine.repository.tools.as_str(), SHORT)
    }
}

/// Who answered. A reading by somebody else lacks something while nobody is named.
pub fn assessor(model: &Model) -> FieldView {
    let (who, is_read) = (&model.mine.assessor, model.mine.source == Source::Public);
    FieldView {
        hint: is_read.then_some(text::READER_HINT),
        gap: is_read && who.is_blank(),
        ..field::text(who.as_str(), SHORT)
    }
}

/// The day: the stated one, else the default.
pub fn date(model: &Model) -> FieldView {
    let typed = draft(model, DraftField::StatedDate);
    let shown = model.mine.date().map(|date| date.to_string());
    let value = typed.map(str::to_owned).or(shown).unwrap_or_default();
    let unfinished = is_unfinished(model, DraftField::StatedDate);
    FieldView {
        hint: Some(text::DATE_HINT),
        ..field::date(value, unfinished, typed.is_some(), model.mine.stated_date)
    }
}

/// What follows for one track.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Consequence {
    /// The words.
    pub words: &'static str,
    /// What is in a track that does not count, as a sentence behind the words; may be empty.
    pub kept: String,
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
    let kept = kept_in(&model.mine, track);
    let stop = if kept.is_empty() { "" } else { ". " };
    Consequence {
        words,
        kept: [stop, &kept].concat(),
        choice: excluded,
    }
}

/// Where the questions go on: words and address of the main button.
pub fn next(model: &Model) -> (String, String) {
    let route = Route::to_questions(&model.mine);
    let words = match route {
        Route::Assess(track, _) => text::go_to(track.track().title),
        _ => String::new(),
    };
    (words, route.href())
}

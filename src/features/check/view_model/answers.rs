//! All answers, as the review shows them.

use crate::app::drafts::received::{changed, received};
use crate::app::model::Model;
use crate::app::routes::Route;
use crate::domain::assessment::Answer;
use crate::domain::catalogue::{CriterionId, Level};
use crate::domain::words::{level_words, mark_word};
use crate::features::check::view_model::second_person::{Check, check};
use crate::features::check::words;
use crate::features::scorecard::view_model::{Said, said_line};
use crate::formats::report::{Line as Answered, Report, TrackReport};
use crate::formats::words::{report, table as table_words};

/// Note, evidence, and who suggested the answer.
fn beside(answer: &Answer) -> String {
    let beside = words::beside(!answer.note.is_blank(), answer.evidence.len());
    let by = answer.suggested_by.as_str().trim();
    let by = (!by.is_empty()).then(|| [report::SUGGESTED_BY, " ", by].concat());
    let parts = (!beside.is_empty()).then_some(beside).into_iter().chain(by);
    parts.collect::<Vec<_>>().join(", ")
}

/// All answers of one track.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answers {
    /// The track's title.
    pub title: &'static str,
    /// Its level, or why it has none.
    pub standing: String,
    /// Each level with its answers.
    pub levels: Vec<(&'static str, Vec<Line>)>,
}

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The criterion's code.
    pub code: &'static str,
    /// Its title.
    pub title: &'static str,
    /// `data-s`.
    pub mark: &'static str,
    /// The answer in words.
    pub word: &'static str,
    /// How much stands beside it and who suggested it; may be empty.
    pub beside: String,
    /// All that stands beside it, for whoever checks it.
    pub said: Option<Said>,
    /// Its question.
    pub href: String,
    /// What a second person can do with it, where there is an answer that counts.
    pub check: Option<Check>,
}

/// All answers, those of tracks that are not assessed among them.
pub fn answers(model: &Model) -> Vec<Answers> {
    let report = Report::of(&model.mine);
    report
        .tracks
        .iter()
        .map(|track| track_of(model, track))
        .collect()
}

fn track_of(model: &Model, track: &TrackReport) -> Answers {
    let levels = Level::ALL.map(|level| {
        let lines = track.track.id.track().at(level);
        let lines = lines.map(|criterion| line(model, criterion.id)).collect();
        (level_words(level.number()), lines)
    });
    Answers {
        title: track.track.title,
        standing: table_words::level_of(&track.score),
        levels: levels.into(),
    }
}

fn line(model: &Model, id: CriterionId) -> Line {
    let mine = &model.mine;
    let answer = mine.answers.get(id);
    let mark = answer.mark();
    let is_checking = received(model).is_some();
    let line = Answered {
        criterion: id.get(),
        mark,
        answer,
    };
    Line {
        code: id.get().code,
        title: id.get().title,
        mark: mark.slug(),
        word: mark_word(mark),
        beside: if is_checking {
            String::new()
        } else {
            beside(answer)
        },
        said: is_checking.then(|| said_line(&line)),
        href: Route::to_criterion(id).href(),
        check: check(model, id).filter(|_| !changed(model).contains(&id)),
    }
}

//! The levels to come: in sentences, then as a table.

use crate::app::model::Model;
use crate::domain::assessment::Assessment;
use crate::domain::catalogue::{CriterionId, TrackId};
use crate::domain::plan;
use crate::domain::plan::{Levels, Quarter, WhatIf};
use crate::features::plan::update::steps;
use crate::features::plan::words::{forecast as words, quarter_words};

/// The levels to come.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct ForecastView {
    /// One sentence for each track that is not at its highest level.
    pub sentences: Vec<String>,
    /// Heads of the columns after that of the tracks; empty where nothing is due.
    pub columns: Vec<String>,
    /// One row for each track that has levels.
    pub rows: Vec<(&'static str, Vec<Cell>)>,
    /// What the table does not count.
    pub notes: Vec<String>,
}

/// The level of one track at one time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The level; with the one before it where it has changed: `1 to 2`.
    pub words: String,
    /// Whether it has changed.
    pub is_new: bool,
}

/// The levels to come.
pub fn forecast(model: &Model) -> ForecastView {
    let Some(today) = model.today else {
        return ForecastView::default();
    };
    let mine = &model.mine;
    let found = plan::what_if(mine, today);
    if found.columns.is_empty() {
        return ForecastView::default();
    }
    let mut times: Vec<(String, Levels)> = vec![(words::TODAY.to_owned(), found.now)];
    for column in &found.columns {
        times.push((quarter_words(column.quarter), column.levels));
    }
    let mut notes = Vec::new();
    let is_open = |id: &CriterionId| mine.answers.get(*id).mark().is_open();
    let (open, undated): (Vec<_>, Vec<_>) = undated(model).into_iter().partition(is_open);
    if !undated.is_empty() {
        notes.push(words::not_counted(titles(undated)));
    }
    // An answer comes before a quarter.
    if !open.is_empty() {
        notes.push(words::not_counted_open(titles(open)));
    }
    if found.overdue > 0 {
        notes.push(words::overdue(found.overdue));
    }
    if let Some(beyond) = found.beyond {
        times.push((words::LATER.to_owned(), beyond.levels));
        notes.push(words::beyond(beyond.count, beyond.last));
    }
    let row = |track: TrackId| {
        let levels = times.iter().map(|(_, levels)| *levels.get(track));
        let levels = levels.collect::<Option<Vec<u8>>>()?;
        Some((track.track().title, cells(&levels)))
    };
    let sentences = TrackId::ALL.into_iter();
    ForecastView {
        sentences: sentences
            .filter_map(|track| sentence(mine, track, &found))
            .collect(),
        rows: TrackId::ALL.into_iter().filter_map(row).collect(),
        columns: times.into_iter().map(|(head, _)| head).collect(),
        notes,
    }
}

fn cells(levels: &[u8]) -> Vec<Cell> {
    let before = levels.iter().take(1).chain(levels);
    let pairs = before.zip(levels);
    pairs
        .map(|(before, level)| Cell {
            words: if before == level {
                level.to_string()
            } else {
                words::change(*before, *level)
            },
            is_new: before != level,
        })
        .collect()
}

/// What becomes of a track; nothing where it has no level, or the highest one already.
fn sentence(mine: &Assessment, track: TrackId, found: &WhatIf) -> Option<String> {
    let level_in = |levels: &Levels| *levels.get(track);
    let now = level_in(&found.now)?;
    let columns = found.columns.iter();
    let columns = columns.map(|column| (column.quarter, level_in(&column.levels)));
    let beyond = found.beyond.iter();
    let beyond = beyond.map(|beyond| (beyond.last, level_in(&beyond.levels)));
    let mut before = now;
    let mut reached: Vec<String> = Vec::new();
    for (quarter, level) in columns.chain(beyond) {
        let level = level?;
        if level != before {
            reached.push(words::by(level, quarter));
        }
        before = level;
    }
    let title = track.track().title;
    if !reached.is_empty() {
        return Some(words::reaches(title, &reached));
    }
    (now < 3).then(|| words::stays(title, now, &reasons(mine, track, now)))
}

/// Why a track stays.
fn reasons(mine: &Assessment, track: TrackId, now: u8) -> Vec<String> {
    let target = *mine.plan.targets.get(track);
    if target.is_some_and(|target| target.number() <= now) {
        return vec![words::AT_TARGET.to_owned()];
    }
    let Some(found) = plan::obstacles(mine, track) else {
        return Vec::new();
    };
    let mut reasons = Vec::new();
    if !found.undated.is_empty() {
        reasons.push(words::no_quarter(titles(found.undated)));
    }
    if found.unanswered > 0 {
        reasons.push(words::unanswered(found.unanswered));
    }
    if found.unknown > 0 {
        reasons.push(words::unknown(found.unknown));
    }
    if found.accepted > 0 {
        reasons.push(words::accepted(found.accepted));
    }
    if found.left_out > 0 {
        reasons.push(words::left_out(found.left_out));
    }
    reasons
}

/// The steps that the table does not count, since they have no quarter.
fn undated(model: &Model) -> Vec<CriterionId> {
    let mut steps = steps(model);
    steps.retain(|id| {
        let is_accepted = model.mine.plan.items.get(*id).accepted().is_some();
        let quarter: Option<Quarter> = plan::quarter_of(&model.mine, *id);
        quarter.is_none() && !is_accepted
    });
    steps
}

fn titles(of: Vec<CriterionId>) -> Vec<String> {
    let titles = of.into_iter().map(|id| id.get().title.to_owned());
    titles.collect()
}

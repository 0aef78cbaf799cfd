//! What the review shows.

pub mod second_person;

use crate::app::model::Model;
use crate::app::routes::Route;
use crate::domain::assessment::Answer;
use crate::domain::catalogue::{CriterionId, Level};
use crate::domain::words::{level_words, mark_word};
use crate::features::check::issues::{CheckIssue, concerned};
use crate::features::check::update::old_id;
use crate::features::check::view_model::second_person::{Check, check};
use crate::features::check::{issues as review, words};
use crate::features::scorecard::view_model::{Said, said_line};
use crate::formats::report::{Contradiction, Line as Answered, Report, TrackReport};
use crate::formats::words::{report, scorecard, table as table_words};

/// What is to be looked at before publishing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// Whether nothing of it has to be settled.
    pub is_ready: bool,
    /// Said above the list.
    pub lead: String,
    /// What is wrong with the day of the assessment.
    pub date: Option<String>,
    /// What criteria have in common, and the criteria; never an empty one.
    pub groups: Vec<Group>,
}

/// Criteria to look at for one cause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The cause, and how many: `Not answered (3)`.
    pub title: String,
    /// What it means; may be empty.
    pub explained: &'static str,
    /// The criteria.
    pub entries: Vec<Entry>,
    /// Whether each has more to say than its name.
    pub is_long: bool,
}

/// A criterion to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The criterion.
    pub id: CriterionId,
    /// The id of its link, where focus may go to it.
    pub link_id: Option<String>,
    /// Its question.
    pub href: String,
    /// What is said of it; may be empty.
    pub text: String,
    /// Whether it can be confirmed as it is.
    pub confirms: bool,
}

/// What is to be looked at.
pub fn look(model: &Model) -> Look {
    let report = Report::of(&model.mine);
    let groups = CheckIssue::ALL.map(|concern| group(model, &report, concern));
    let groups: Vec<_> = groups.into_iter().flatten().collect();
    let is_ready = review::is_ready(&report, model.today);
    let lead = match (is_ready, groups.is_empty()) {
        (false, _) => words::NOT_READY.to_owned(),
        (true, true) => words::READY.to_owned(),
        (true, false) => [words::READY, " ", words::READY_BUT].concat(),
    };
    Look {
        is_ready,
        lead,
        date: review::dated_ahead(&model.mine, model.today).map(words::dated_ahead),
        groups,
    }
}

fn group(model: &Model, report: &Report, concern: CheckIssue) -> Option<Group> {
    let ids = concerned(report, model.today, concern);
    if ids.is_empty() {
        return None;
    }
    let count = [" (", &ids.len().to_string(), ")"].concat();
    Some(Group {
        title: [words::concern(concern), &count].concat(),
        explained: words::explained(concern),
        entries: ids.iter().map(|id| entry(report, *id, concern)).collect(),
        is_long: matches!(
            concern,
            CheckIssue::Contradiction
                | CheckIssue::Future
                | CheckIssue::Old
                | CheckIssue::LookAgain
        ),
    })
}

fn entry(report: &Report, id: CriterionId, concern: CheckIssue) -> Entry {
    let is_old = concern == CheckIssue::Old;
    let answer = report.assessment.answers.get(id);
    let text = match concern {
        CheckIssue::Contradiction => contradiction(report, id),
        CheckIssue::Old => answer.confirmed.map(words::confirmed),
        CheckIssue::Future => answer
            .evidence
            .iter()
            .filter_map(|piece| piece.date)
            .chain(answer.confirmed)
            .max()
            .map(words::dated),
        CheckIssue::LookAgain => {
            let item = report.assessment.plan.items.get(id);
            item.accepted().map(words::accepted)
        }
        _ => None,
    };
    Entry {
        id,
        link_id: is_old.then(|| old_id(id)),
        // A risk is accepted in the plan.
        href: match concern {
            CheckIssue::LookAgain => Route::Plan.href(),
            _ => Route::to_criterion(id).href(),
        },
        text: text.unwrap_or_default(),
        confirms: is_old,
    }
}

fn contradiction(report: &Report, weaker: CriterionId) -> Option<String> {
    let of = |pair: &&Contradiction| pair.weaker == weaker;
    let pair = report.contradictions.iter().find(of)?;
    let mark = report.assessment.answers.get(weaker).mark();
    Some(scorecard::contradiction(*pair, mark))
}

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
    let is_checking = model.second_person.is_checking;
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
        check: check(mine, id),
    }
}

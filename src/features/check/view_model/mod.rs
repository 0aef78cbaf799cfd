//! What the review shows.

mod answers;
pub mod second_person;

use crate::app::model::Model;
use crate::app::routes::Route;
use crate::domain::catalogue::CriterionId;
use crate::features::check::issues::{CheckIssue, concerned};
use crate::features::check::update::old_id;
use crate::features::check::{issues as review, words};
use crate::formats::report::{Contradiction, Report};
use crate::formats::words::scorecard;
pub use answers::{Answers, Line, answers};

/// What is to be looked at before publishing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// Whether nothing of it has to be settled.
    pub is_ready: bool,
    /// Words and address of the main button: the first item that has to be settled, else to share.
    pub next: (&'static str, String),
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
    let date = review::dated_ahead(&model.mine, model.today);
    let lead = match (is_ready, groups.is_empty()) {
        (false, _) => words::NOT_READY.to_owned(),
        (true, true) => words::READY.to_owned(),
        (true, false) => [words::READY, " ", words::READY_BUT].concat(),
    };
    let next = match (is_ready, date, groups.first()) {
        (true, ..) => (words::SHARE, Route::Share.href()),
        (_, None, Some(group)) => {
            let first = group.entries.first();
            let href = first.map(|entry| entry.href.clone());
            (words::FIRST_ITEM, href.unwrap_or_default())
        }
        _ => (words::FIRST_ITEM, Route::Profile.href()),
    };
    Look {
        is_ready,
        next,
        lead,
        date: date.map(words::dated_ahead),
        groups,
    }
}

/// What does not fit together in answers that somebody else gave. What their owner may still do is not among it.
pub fn points(model: &Model) -> Vec<Group> {
    let report = Report::of(&model.mine);
    let groups = CheckIssue::FOR_CHECKER.map(|concern| group(model, &report, concern));
    groups.into_iter().flatten().collect()
}

fn group(model: &Model, report: &Report, concern: CheckIssue) -> Option<Group> {
    let ids = concerned(report, model.today, concern);
    if ids.is_empty() {
        return None;
    }
    let optional = if concern.advises() {
        words::OPTIONAL
    } else {
        ""
    };
    let count = [" (", &ids.len().to_string(), ")"].concat();
    Some(Group {
        title: [optional, words::concern(concern), &count].concat(),
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

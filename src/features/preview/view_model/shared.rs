//! What the view of an opened link or file shows.

use crate::app::drafts::received::is_being_checked;
use crate::app::model::Model;
use crate::domain::assessment::Kind;
use crate::features::example::words;
use crate::features::preview::state::{Opened, OpenedFrom};
use crate::features::preview::words::{CHECK_MORE, CLOSE_BACK, CLOSE_HOME, reading};
use crate::features::scorecard::view_model::{
    Column, ScorecardOptions, ScorecardView, scorecard_view,
};
use crate::formats::report::{effort_of, planned_steps, step_line};
use crate::formats::words::{one_page, plan};

/// The link or file being read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedPage {
    /// What it is, and what can be done with it.
    pub banner: Banner,
    /// Its levels at a glance.
    pub levels: Vec<Column>,
    /// Summary, request and planned steps.
    pub texts: Vec<TextBlock>,
    /// Its scorecard.
    pub scorecard_view: ScorecardView,
}

/// Lines under a heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextBlock {
    /// The heading.
    pub title: &'static str,
    /// What was typed, or a line for each step, by quarter.
    pub lines: Vec<String>,
    /// How much work all steps are; else empty.
    pub under: String,
}

/// The banner above an opened assessment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Banner {
    /// The name of the region.
    pub label: &'static str,
    /// What is being read.
    pub reading: &'static str,
    /// What would change, and what does not.
    pub untouched: String,
    /// What whoever sent it asks for.
    pub asks: Option<&'static str>,
    /// Whether a colleague may have sent it to be checked.
    pub check: CheckOffer,
    /// Whether it makes a report: a task list holds one's own assessment, of which this would leave all.
    pub can_download: bool,
    /// Whether there is work of one's own that it may differ from.
    pub has_own: bool,
}

/// Whether the reader is asked to check the answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CheckOffer {
    /// There is nothing to check.
    No,
    /// It can be done.
    Offered,
    /// It is what somebody probably sent it for.
    Asked,
    /// It has begun already.
    Begun,
}

/// The page; `None` when nothing is opened.
pub fn shared(model: &Model) -> Option<SharedPage> {
    let opened = model.opened.as_ref()?;
    let proposal = opened.assessment.kind == Kind::Proposal;
    let check = if is_being_checked(model, &opened.assessment) {
        CheckOffer::Begun
    } else {
        check_offer(opened)
    };
    // What is being checked is a copy of this one, and nothing to replace.
    let has_own = !model.mine.is_blank() && check != CheckOffer::Begun;
    let mine = has_own.then(|| model.mine.repository.name.as_str());
    let over = match opened.from {
        OpenedFrom::Tasks => words::TASKS_OVER,
        OpenedFrom::Link | OpenedFrom::File if proposal => words::PROPOSAL_OVER,
        OpenedFrom::Link | OpenedFrom::File => words::SHARED_OVER,
    };
    let options = ScorecardOptions {
        linked: false,
        levels: true,
    };
    let mut scorecard_view = scorecard_view(&opened.assessment, over, options);
    // The steps stand above, all of them.
    scorecard_view
        .asides
        .retain(|aside| aside.title != plan::PLANNED_GAPS);
    Some(SharedPage {
        levels: scorecard_view.columns.clone(),
        texts: texts(opened),
        banner: Banner {
            label: match opened.from {
                OpenedFrom::Link => words::BANNER_LINK,
                OpenedFrom::File => words::BANNER_FILE,
                OpenedFrom::Tasks => words::BANNER_TASKS,
            },
            reading: reading(opened.from),
            untouched: untouched(model, opened, mine),
            asks: asks(opened, check),
            check,
            can_download: opened.from != OpenedFrom::Tasks,
            // A task list has only what is ticked in it.
            has_own,
        },
        scorecard_view,
    })
}

/// Whether a colleague may have sent it to be checked: it has what nobody but a colleague is given, the days
/// of the answers, and some that no second person has checked.
fn check_offer(opened: &Opened) -> CheckOffer {
    let about = &opened.assessment;
    let is_whole = about.answers.iter().any(|(_, one)| one.confirmed.is_some());
    let is_open = about.kind == Kind::Assessment && about.unchecked().next().is_some();
    match opened.from {
        OpenedFrom::Link if is_whole && is_open => CheckOffer::Asked,
        // A file may be the reader's own.
        OpenedFrom::File if is_whole && is_open => CheckOffer::Offered,
        _ => CheckOffer::No,
    }
}

/// What whoever sent it asks for.
fn asks(opened: &Opened, check: CheckOffer) -> Option<&'static str> {
    let is_proposal = opened.assessment.kind == Kind::Proposal;
    if is_proposal && opened.from != OpenedFrom::Tasks {
        return Some(words::PROPOSAL);
    }
    (check == CheckOffer::Asked).then_some(CHECK_MORE)
}

/// What would change, what does not, and where closing it leads.
fn untouched(model: &Model, opened: &Opened, mine: Option<&str>) -> String {
    let mut said = match opened.from {
        OpenedFrom::Tasks => words::UNTOUCHED_BY_TASKS.to_owned(),
        OpenedFrom::Link | OpenedFrom::File => {
            let is_other = model.mine.is_named_like(&opened.assessment) == Some(false);
            words::untouched(mine, is_other)
        }
    };
    said.push_str(match model.came_from {
        Some(_) => CLOSE_BACK,
        None => CLOSE_HOME,
    });
    said
}

/// Summary, request and steps. A task list is one's own: it has nothing to say of itself.
fn texts(opened: &Opened) -> Vec<TextBlock> {
    if opened.from == OpenedFrom::Tasks {
        return Vec::new();
    }
    let texts = opened.assessment.plan.texts.given();
    let mut texts: Vec<_> = texts
        .map(|(which, text)| TextBlock {
            title: plan::text(which),
            lines: text.as_str().lines().map(str::to_owned).collect(),
            under: String::new(),
        })
        .collect();
    let steps = planned_steps(&opened.assessment);
    if !steps.is_empty() {
        texts.push(TextBlock {
            title: one_page::STEPS,
            lines: steps.iter().map(step_line).collect(),
            under: effort_of(&steps),
        });
    }
    texts
}

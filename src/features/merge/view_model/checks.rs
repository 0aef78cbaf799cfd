//! How much differs in what is being read, and which answers somebody has checked in it.

use crate::app::model::Model;
use crate::domain::compare::{differing, newly_checked};
use crate::features::merge::words;
use crate::formats::words::report;

/// How much differs in what is being read, on the button that leads there; else how many answers are
/// checked in it. `None` where there is neither.
pub fn go(model: &Model) -> Option<String> {
    let opened = model.opened.as_ref()?;
    if model.mine.is_blank() {
        return None;
    }
    let differing = differing(&model.mine, &opened.assessment).iter().count();
    if differing > 0 {
        return Some(words::go(differing));
    }
    let checks = newly_checked(&model.mine, &opened.assessment).len();
    (checks > 0 && !opened.choices.is_other()).then(|| words::go_to_checks(checks))
}

/// Answers that somebody has checked in what is being read, and that are the same in one's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checks {
    /// Who agrees with how many.
    pub said: String,
    /// On the button that takes them over.
    pub take: String,
}

/// What can be taken over of it; `None` where there is nothing, or of another registry.
pub fn checks(model: &Model) -> Option<Checks> {
    let opened = model.opened.as_ref()?;
    let ids = newly_checked(&model.mine, &opened.assessment);
    if ids.is_empty() || opened.choices.is_other() {
        return None;
    }
    let answers = &opened.assessment.answers;
    let names = report::names(
        ids.iter()
            .filter_map(|id| answers.get(*id).checked.as_ref()),
    );
    Some(Checks {
        said: words::checked(&names, ids.len()),
        take: words::take_checks(ids.len()),
    })
}

//! What a second person sees of the review.

use crate::app::drafts::received::{changed, received};
use crate::app::field::{self, FieldView, Problem};
use crate::app::model::Model;
use crate::domain::assessment::SHORT;
use crate::domain::catalogue::CriterionId;
use crate::features::check::second_person::typed_name;
use crate::features::check::words;
use crate::formats::words::report;

/// Whether a second person agrees with an answer, and can say so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// The criterion.
    pub id: CriterionId,
    /// Who has checked it, and when.
    pub by: Option<String>,
}

/// What a second person sees above the answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Second {
    /// How many answers are checked, and by whom.
    pub said: String,
    /// On the button that checks the rest, where there is one.
    pub rest: Option<String>,
    /// Whether the answers are those of a colleague.
    pub is_checking: bool,
    /// Whether there is something to send back to them.
    pub sends_back: bool,
}

/// What a second person sees above the answers; `None` where there is nothing to check.
pub fn second(model: &Model) -> Option<Second> {
    let (own, is_checking) = (changed(model), received(model).is_some());
    let rest = model
        .mine
        .unchecked()
        .filter(|id| !own.contains(id))
        .count();
    let checked = model.mine.checked().count();
    if rest + checked == 0 && !is_checking {
        return None;
    }
    let said = report::checked_words(&model.mine, str::to_owned);
    let mut said = said.map_or_else(
        || words::NOT_CHECKED.to_owned(),
        |said| [report::CHECKED, ": ", &said, "."].concat(),
    );
    said.push_str(&words::changed(own.len()));
    Some(Second {
        said,
        is_checking,
        sends_back: is_checking && own_checks(model) + own.len() > 0,
        rest: (rest > 0 && someone_checks(model))
            .then(|| words::agree_with_rest(rest, checked == 0)),
    })
}

/// Whether a second person is at work here. Until then *I agree* would be said by whoever answered.
fn someone_checks(model: &Model) -> bool {
    received(model).is_some() || !typed_name(model).trim().is_empty()
}

/// How many answers this person has checked. Others may have checked some before.
fn own_checks(model: &Model) -> usize {
    let by = typed_name(model).trim();
    let checked = model.mine.checked();
    checked
        .filter(|(_, checked)| checked.by().as_str().trim() == by)
        .count()
}

/// The name of the second person.
pub fn name(model: &Model) -> FieldView {
    let second = &model.second_person;
    let problem = second.problem.map(|problem| {
        let (cause, text) = words::name_problem(problem);
        Problem::new(cause, None, text)
    });
    FieldView {
        problem,
        ..field::text(typed_name(model), SHORT)
    }
}

/// What a second person can do with an answer; nothing with one that is missing or does not count. Anybody can
/// take a check back.
pub(crate) fn check(model: &Model, id: CriterionId) -> Option<Check> {
    let checked = &model.mine.answers.get(id).checked;
    let is_offered = checked.is_some() || someone_checks(model);
    (model.mine.can_be_checked(id) && is_offered).then(|| Check {
        id,
        by: checked.as_ref().map(words::checked),
    })
}

//! One step: its line where it stands in a list, and what is missing.

use crate::app::model::Model;
use crate::app::routes::Route;
use crate::domain::assessment::{Accepted, PlanState};
use crate::domain::catalogue::CriterionId;
use crate::domain::plan;
use crate::domain::plan::Effort;
use crate::domain::words::mark_word;
use crate::features::plan::words;
use crate::formats::words::{guidance, plan as names};

/// The line of a step.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct StepLine {
    /// `data-s`.
    pub mark: &'static str,
    /// The answer, then what is planned, in a few words.
    pub beside: String,
}

/// The line of a step.
pub fn line(model: &Model, id: CriterionId) -> StepLine {
    let item = model.mine.plan.items.get(id);
    let mark = model.mine.answers.get(id).mark();
    let effort = match plan::effort(&model.mine, id) {
        Effort::Own(size) => size.slug().to_owned(),
        Effort::Estimated(size) => words::estimated(size),
    };
    let mut parts = vec![mark_word(mark).to_owned(), effort];
    parts.extend(item.impact.map(words::with_impact));
    parts.extend(
        item.state
            .as_ref()
            .map(|state| names::state(state).within.to_owned()),
    );
    let look_again = item.accepted().and_then(Accepted::look_again);
    parts.extend(look_again.map(words::look_again_on));
    parts.extend(item.due.as_ref().map(words::due_by));
    if !item.owner.is_blank() {
        parts.push(item.owner.as_str().to_owned());
    }
    StepLine {
        mark: mark.slug(),
        beside: parts.join(" · "),
    }
}

/// What stands above the fields of a step.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Body {
    /// What usually comes first and is still to do.
    pub after: Vec<After>,
    /// Above the checks that are not ticked; none where nothing is missing.
    pub heading: Option<&'static str>,
    /// The checks that are not ticked.
    pub missing: Vec<String>,
    /// Whether the plan is done and the answer still to be confirmed.
    pub asks: bool,
}

/// Something that usually comes first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct After {
    /// Code and title.
    pub words: String,
    /// Its question.
    pub href: String,
}

/// What stands above the fields of a step.
pub fn body(model: &Model, id: CriterionId) -> Body {
    let mine = &model.mine;
    if !plan::is_gap(mine, id) {
        return Body::default();
    }
    let missing = plan::missing(mine, id);
    let one = missing.any_of.then_some(words::MISSING_ONE);
    let some = (!missing.checks.is_empty()).then_some(words::MISSING);
    let after = plan::usually_first(mine, id)
        .into_iter()
        .map(|first| After {
            words: [first.get().code, " ", first.get().title].concat(),
            href: Route::to_criterion(first).href(),
        });
    let checks = missing.checks.iter().map(|check| {
        let advice = if check.soft { guidance::ADVICE } else { "" };
        [check.text, advice].concat()
    });
    Body {
        after: after.collect(),
        heading: one.or(some),
        missing: checks.collect(),
        asks: mine.plan.items.get(id).state == Some(PlanState::Done),
    }
}

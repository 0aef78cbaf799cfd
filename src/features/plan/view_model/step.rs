//! One step: its line, what is missing, its fields.

use crate::app::field;
use crate::app::field::{FieldView, Problem};
use crate::app::model::Model;
use crate::app::routes::Route;
use crate::app::words::field as field_words;
use crate::domain::assessment::{Due, NOTE, PlanState, SHORT, Size, WebAddress};
use crate::domain::catalogue::{CriterionId, estimate};
use crate::domain::plan;
use crate::domain::plan::Effort;
use crate::domain::words::mark_word;
use crate::features::plan::state::PlanField;
use crate::features::plan::update::{draft, settled, steps as shown};
use crate::features::plan::words;
use crate::formats::words::guidance;

/// Which steps there are.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Steps {
    /// What is left, in the order shown.
    pub order: Vec<CriterionId>,
    /// What is planned although nothing is left of it.
    pub settled: Vec<CriterionId>,
}

/// Which steps there are.
pub fn steps(model: &Model) -> Steps {
    Steps {
        order: shown(model),
        settled: settled(model),
    }
}

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
            .map(|state| words::state(state).to_ascii_lowercase()),
    );
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

/// Values and words of a choice; the empty value is none.
pub fn options(id: CriterionId, field: PlanField) -> Vec<(&'static str, String)> {
    let sizes = |few: &'static [Size], words: fn(Size) -> &'static str| -> Vec<_> {
        few.iter()
            .map(|one| (one.slug(), words(*one).to_owned()))
            .collect()
    };
    let not_set = ("", words::NOT_SET.to_owned());
    let (none, some) = match field {
        PlanField::Effort => {
            let own = Size::parse(estimate(id).size).unwrap_or(Size::M);
            (
                ("", words::estimated(own)),
                sizes(&Size::ALL, words::effort),
            )
        }
        PlanField::Impact => (not_set, sizes(&[Size::S, Size::M, Size::L], words::impact)),
        _ => {
            let states = PlanState::ALL.map(|one| (one.slug(), words::state(one).to_owned()));
            (not_set, states.into())
        }
    };
    std::iter::once(none).chain(some).collect()
}

/// What is chosen, as the value of an option.
pub fn chosen(model: &Model, id: CriterionId, field: PlanField) -> &'static str {
    let item = model.mine.plan.items.get(id);
    match field {
        PlanField::Effort => item.effort.map_or("", Size::slug),
        PlanField::Impact => item.impact.map_or("", Size::slug),
        _ => item.state.map_or("", PlanState::slug),
    }
}

/// What stands in a text field.
pub fn field(model: &Model, id: CriterionId, which: PlanField) -> FieldView {
    let item = model.mine.plan.items.get(id);
    let typed = draft(model, id, which);
    match which {
        PlanField::Owner => field::text(item.owner.as_str(), SHORT),
        PlanField::Due => {
            let saved = item.due.as_ref().map(Due::as_str);
            let value = typed.or(saved).unwrap_or_default();
            let begun = saved.is_none() && is_begun(value);
            let words = saved.map(field_words::no_due);
            let problem =
                (typed.is_some() && !begun).then(|| Problem::new("due", words, words::NO_DUE));
            FieldView {
                value: value.to_owned(),
                problem,
                ..FieldView::default()
            }
        }
        PlanField::Url => {
            let saved = item.url.as_ref();
            let value = typed.unwrap_or(saved.map_or("", WebAddress::as_str));
            field::address(value, saved)
        }
        _ => field::text(item.note.as_str(), NOTE),
    }
}

/// Whether so little stands there that it cannot be meant yet.
fn is_begun(text: &str) -> bool {
    text.trim().len() < "2027".len()
}

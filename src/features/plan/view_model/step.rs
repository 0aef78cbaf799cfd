//! One step: its line, what is missing, its fields.

use crate::app::field;
use crate::app::field::{FieldView, Problem};
use crate::app::model::Model;
use crate::app::routes::Route;
use crate::app::words::field as field_words;
use crate::domain::assessment::{
    Due, NOTE, PlanField, PlanKind, PlanState, PlanValue, SHORT, Size, WebAddress,
};
use crate::domain::catalogue::{CriterionId, estimate};
use crate::domain::plan;
use crate::domain::plan::Effort;
use crate::domain::words::mark_word;
use crate::features::plan::update::{draft, settled, steps as shown};
use crate::features::plan::words;
use crate::formats::words::{guidance, plan as names};

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
            .as_ref()
            .map(|state| names::state(state).within.to_owned()),
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
    let (none, some): (_, Vec<_>) = match field.kind() {
        PlanKind::State => {
            let states =
                PlanState::ALL.map(|one| (one.slug(), names::state(&one).label.to_owned()));
            (words::NOT_SET.to_owned(), states.into())
        }
        PlanKind::Size(few) => {
            let sizes = few
                .iter()
                .map(|one| (one.slug(), size(field, *one).to_owned()));
            let estimated = || words::estimated(Size::parse(estimate(id).size).unwrap_or(Size::M));
            let none = match field {
                PlanField::Effort => estimated(),
                _ => words::NOT_SET.to_owned(),
            };
            (none, sizes.collect())
        }
        PlanKind::Reason
        | PlanKind::Day
        | PlanKind::Due
        | PlanKind::Text
        | PlanKind::Address
        | PlanKind::Note => Default::default(),
    };
    std::iter::once(("", none)).chain(some).collect()
}

/// A size with what it means for this field.
fn size(field: PlanField, size: Size) -> &'static str {
    match field {
        PlanField::Effort => names::size(size).effort,
        PlanField::Impact => names::size(size).impact,
        _ => size.slug(),
    }
}

/// What is chosen, as the value of an option.
pub fn chosen(model: &Model, id: CriterionId, field: PlanField) -> &'static str {
    match model.mine.plan.items.get(id).value(field) {
        PlanValue::State(state) => state.map_or("", PlanState::slug),
        PlanValue::Size(size) => size.map_or("", Size::slug),
        PlanValue::Due(_) | PlanValue::Text(_) | PlanValue::Address(_) | PlanValue::Note(_) => "",
    }
}

/// What stands in a text field.
pub fn field(model: &Model, id: CriterionId, which: PlanField) -> FieldView {
    let typed = draft(model, id, which);
    match model.mine.plan.items.get(id).value(which) {
        PlanValue::Text(text) => field::text(text.as_str(), SHORT),
        PlanValue::Note(text) => field::text(text.as_str(), NOTE),
        PlanValue::Due(saved) => due(typed, saved.map(Due::as_str)),
        PlanValue::Address(saved) => {
            let value = typed.unwrap_or(saved.map_or("", WebAddress::as_str));
            field::address(value, saved)
        }
        PlanValue::State(_) | PlanValue::Size(_) => FieldView::default(),
    }
}

fn due(typed: Option<&str>, saved: Option<&str>) -> FieldView {
    let value = typed.or(saved).unwrap_or_default();
    let begun = saved.is_none() && is_begun(value);
    let words = saved.map(field_words::no_due);
    let problem = (typed.is_some() && !begun).then(|| Problem::new("due", words, words::NO_DUE));
    FieldView {
        value: value.to_owned(),
        problem,
        ..FieldView::default()
    }
}

/// Whether so little stands there that it cannot be meant yet.
fn is_begun(text: &str) -> bool {
    text.trim().len() < "2027".len()
}

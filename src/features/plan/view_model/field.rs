//! The fields of a step: what stands in each, and what there is to choose.

use crate::app::field;
use crate::app::field::{FieldView, Problem};
use crate::app::model::Model;
use crate::domain::assessment::{
    Accepted, Due, NOTE, PlanField, PlanKind, PlanState, PlanValue, REASON, SHORT, Size, WebAddress,
};
use crate::domain::catalogue::{CriterionId, estimated_size};
use crate::domain::date::Date;
use crate::features::plan::update::draft;
use crate::features::plan::{accept, words};
use crate::formats::words::plan as names;

/// Values and words of a choice; the empty value is none.
pub fn options(id: CriterionId, field: PlanField) -> Vec<(&'static str, String)> {
    let (none, some): (_, Vec<_>) = match field.kind() {
        PlanKind::State => {
            let accepted = (PlanState::ACCEPTED, names::ACCEPTED.label);
            let states = states().chain([accepted]);
            let states = states.map(|(slug, label)| (slug, label.to_owned()));
            let not_started = names::state(&PlanState::Open).label;
            (not_started.to_owned(), states.collect())
        }
        PlanKind::Size(few) => {
            let sizes = few
                .iter()
                .map(|one| (one.slug(), size(field, *one).to_owned()));
            let estimated = || words::estimated(Size::parse(estimated_size(id)).unwrap_or(Size::M));
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

/// The states that need no reason, and their words. *No status* is the empty choice: no state, and the state
/// that other programs write for it, are one thing to whoever plans.
pub(super) fn states() -> impl Iterator<Item = (&'static str, &'static str)> {
    let all = PlanState::ALL.into_iter();
    let all = all.filter(|one| *one != PlanState::Open);
    all.map(|one| (one.slug(), names::state(&one).label))
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
    if field == PlanField::State && accept::is_chosen(model, id) {
        return PlanState::ACCEPTED;
    }
    match model.mine.plan.items.get(id).value(field) {
        PlanValue::State(Some(state)) if *state != PlanState::Open => state.slug(),
        PlanValue::Size(size) => size.map_or("", Size::slug),
        PlanValue::State(_)
        | PlanValue::Due(_)
        | PlanValue::Text(_)
        | PlanValue::Address(_)
        | PlanValue::Note(_) => "",
    }
}

/// What stands in a text field.
pub fn field(model: &Model, id: CriterionId, which: PlanField) -> FieldView {
    let typed = draft(model, id, which);
    match which.kind() {
        PlanKind::Reason => return reason(typed, accept::saved(model, id)),
        PlanKind::Day => return look_again(typed, accept::saved(model, id), model.today),
        _ => {}
    }
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

/// Why a risk is accepted: what was saved stays until there is another reason.
fn reason(typed: Option<&str>, saved: Option<&Accepted>) -> FieldView {
    let saved = saved.map(|saved| saved.reason().as_str());
    let words = saved.map(words::no_reason);
    let is_emptied = typed.is_some() && saved.is_some();
    FieldView {
        hint: Some(words::REASON_HINT),
        problem: is_emptied.then(|| Problem::new("reason", words, words::REASON_HINT)),
        ..field::text(typed.or(saved).unwrap_or_default(), REASON)
    }
}

fn look_again(typed: Option<&str>, saved: Option<&Accepted>, today: Option<Date>) -> FieldView {
    let saved = saved.and_then(Accepted::look_again);
    let value = typed.or(saved.map(Due::as_str)).unwrap_or_default();
    let is_begun = saved.is_none() && is_begun(value);
    let wrong = typed.is_some() && !is_begun;
    let saved = saved.map(Due::last_day);
    let view = field::date(value.to_owned(), false, wrong, saved);
    let no_day = || {
        let saved = saved.map(words::no_such_day);
        Problem::new("date", saved, words::NO_SUCH_DAY)
    };
    let is_over = typed.is_none() && saved.is_some_and(|day| Some(day) < today);
    FieldView {
        hint: Some(if is_over {
            words::LOOK_AGAIN_OVER
        } else {
            words::LOOK_AGAIN_HINT
        }),
        problem: if wrong && is_whole(value) {
            Some(no_day())
        } else {
            view.problem
        },
        ..view
    }
}

/// Whether the text has the form of a day, so that only the day is wrong.
fn is_whole(text: &str) -> bool {
    let mut parts = text.trim().split('-');
    let is_number = |part: &str| part.bytes().all(|one| one.is_ascii_digit());
    text.trim().split('-').map(str::len).eq([4, 2, 2]) && parts.all(is_number)
}

fn due(typed: Option<&str>, saved: Option<&str>) -> FieldView {
    let value = typed.or(saved).unwrap_or_default();
    let begun = saved.is_none() && is_begun(value);
    let words = saved.map(words::no_due);
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

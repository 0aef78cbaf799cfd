//! The next look at the open assessment, and how old its answers are.

use crate::app::field::FieldView;
use crate::app::model::Model;
use crate::domain::assessment::Assessment;
use crate::domain::catalogue::CriterionId;
use crate::domain::date::Date;
use crate::features::check::issues::is_old;
use crate::features::home::words as text;

/// What is said of the next look.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NextLook {
    /// Whether a day is set.
    pub is_set: bool,
    /// When it is, or that there is none.
    pub when: String,
    /// How many answers are old then, or are so already.
    pub old: Option<String>,
    /// Whether some are so already, and should be looked at now.
    pub is_due: bool,
}

/// The next look; `None` before the open assessment is stored.
pub fn next_look(model: &Model) -> Option<NextLook> {
    let mine = &model.mine;
    if mine.metadata.id.is_empty() {
        return None;
    }
    let (day, today) = (mine.plan.next_look, model.today);
    let count = |on: Option<Date>| on.map_or(0, |on| old(mine, on));
    let (now, then) = (count(today), count(day));
    let old = match (now, then) {
        (0, 0) => None,
        (0, then) => Some(text::old_answers(then, false)),
        (now, _) => Some(text::old_answers(now, true)),
    };
    Some(NextLook {
        is_set: day.is_some(),
        when: day.map_or_else(|| text::NO_LOOK.to_owned(), |day| text::look_on(day, today)),
        old,
        is_due: now > 0,
    })
}

/// The field of the day.
pub fn day(model: &Model) -> FieldView {
    let day = model.mine.plan.next_look;
    FieldView {
        value: day.map(|day| day.to_string()).unwrap_or_default(),
        ..FieldView::default()
    }
}

/// How many answers that count are more than twelve months old on a day.
fn old(mine: &Assessment, on: Date) -> usize {
    let ids = CriterionId::all().filter(|id| mine.is_assessed(id.get().track));
    let days = ids.filter_map(|id| {
        let answer = mine.answers.get(id);
        answer.confirmed.filter(|_| answer.status.is_some())
    });
    days.filter(|day| is_old(*day, on)).count()
}

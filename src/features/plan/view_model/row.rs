//! One row of the table of steps: what stands in its cells.

use crate::app::field::FieldView;
use crate::app::model::Model;
use crate::domain::assessment::{Due, PlanField, PlanState};
use crate::domain::catalogue::CriterionId;
use crate::domain::date::Date;
use crate::domain::plan::{LONGEST, Quarter};
use crate::domain::words::{date_words, mark_word};
use crate::features::plan::view_model::field::{chosen, field, options, states};
use crate::features::plan::words::{quarter_words, table as words, with_impact};
use crate::formats::words::plan as names;

/// Something to choose: its value and its words.
pub type Choice = (String, String);

/// What stands in the cells of a row.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct RowView {
    /// `data-s`.
    pub mark: &'static str,
    /// The answer, track and level, and what is rarely said.
    pub under: String,
    /// What is chosen as effort and as state.
    pub chosen: [&'static str; 2],
    /// The quarter, as a text field would hold it: what is typed and no quarter is kept.
    pub due: FieldView,
    /// Who does it.
    pub owner: FieldView,
}

/// What stands in the cells of a row.
pub fn row(model: &Model, id: CriterionId) -> RowView {
    let criterion = id.get();
    let mark = model.mine.answers.get(id).mark();
    let track = words::track_level(criterion.track.track().title, criterion.level.number());
    let mut under = vec![mark_word(mark).to_owned(), track];
    let impact = model.mine.plan.items.get(id).impact;
    under.extend(impact.map(with_impact));
    RowView {
        mark: mark.slug(),
        under: under.join(" · "),
        chosen: [PlanField::Effort, PlanField::State].map(|which| chosen(model, id, which)),
        due: field(model, id, PlanField::Due),
        owner: field(model, id, PlanField::Owner),
    }
}

impl RowView {
    /// What there is to choose in a field, each with whether it is chosen. `ahead` are the
    /// quarters to come.
    pub fn choices(
        &self,
        id: CriterionId,
        which: PlanField,
        ahead: &[Choice],
    ) -> Vec<(Choice, bool)> {
        let [effort, state] = self.chosen;
        let (chosen, all) = if which == PlanField::Due {
            let due = self.due.value.as_str();
            (due, with_stored(ahead, due))
        } else {
            let all = options(id, which).into_iter();
            let all = all.map(|(value, words)| (value.to_owned(), words));
            let chosen = if which == PlanField::State {
                state
            } else {
                effort
            };
            (chosen, all.collect())
        };
        let marked = all.into_iter().map(|one| {
            let is_chosen = one.0 == chosen;
            (one, is_chosen)
        });
        marked.collect()
    }
}

/// The quarters to choose from, none first: this one and those after it, two years in all.
pub fn quarters(model: &Model) -> Vec<Choice> {
    let none = (String::new(), words::NO_QUARTER.to_owned());
    let ahead = model.today.into_iter();
    let ahead = ahead.flat_map(|today| Quarter::of(today).ahead(LONGEST));
    let ahead = ahead.map(|quarter| (quarter.code(), quarter_words(quarter)));
    std::iter::once(none).chain(ahead).collect()
}

/// The value that stands for a field that stays as it is. No field takes it.
pub const NO_CHANGE: &str = "-";

/// What there is to choose for several steps at once. A risk is accepted one by one, each with its
/// reason.
pub fn for_all(which: PlanField, ahead: &[Choice]) -> Vec<Choice> {
    let choice = |(value, words): (&str, &str)| (value.to_owned(), words.to_owned());
    let mut all = vec![choice((NO_CHANGE, words::NO_CHANGE))];
    if which == PlanField::State {
        let states = std::iter::once(("", names::state(&PlanState::Open).label)).chain(states());
        all.extend(states.map(choice));
    } else {
        all.extend_from_slice(ahead);
    }
    all
}

/// The choices with what is stored and none of them: another quarter, a day, or a text that is
/// neither and was typed before there were choices. Nothing of it goes without a word.
fn with_stored(ahead: &[Choice], stored: &str) -> Vec<Choice> {
    let mut all = ahead.to_vec();
    if all.iter().all(|(value, _)| value != stored) {
        all.push((stored.to_owned(), due_words(stored)));
    }
    all
}

/// A day as people write it, a quarter as in the list, anything else as it is.
fn due_words(stored: &str) -> String {
    match (Date::parse(stored), Due::parse(stored)) {
        (Some(day), _) => date_words(day),
        (None, Some(quarter)) => quarter_words(Quarter::of(quarter.last_day())),
        (None, None) => stored.to_owned(),
    }
}

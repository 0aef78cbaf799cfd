//! What the start page shows.

use crate::app::model::{Model, Saving};
use crate::app::routes::Route;
use crate::app::words::frame::continue_with;
use crate::domain::assessment::Assessment;
use crate::domain::catalogue::{CriterionId, Level, TrackId};
use crate::domain::plan::is_gap;
use crate::domain::scoring::score_track;
use crate::domain::words::{answered, level_range};
use crate::features::home::words as text;
use crate::features::questions::view_model::summary::answered_of;

/// The open assessment on the start page.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct HomeView {
    /// Above the heading.
    pub over: &'static str,
    /// The heading.
    pub name: String,
    /// How far it is.
    pub state: String,
    /// The tracks.
    pub tasks: Vec<Task>,
    /// The one main button.
    pub main: (String, String),
    /// The scorecard, where the main button leads elsewhere and there is something to see.
    pub scorecard: Option<String>,
    /// Words and address of the link beside: to the questions before anything was entered, to the
    /// profile later.
    pub beside: (&'static str, String),
}

/// A track as a task.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    /// Its title.
    pub title: &'static str,
    /// Its page.
    pub href: String,
    /// Marks of its criteria by level; empty where it is not assessed.
    pub strip: Vec<Vec<&'static str>>,
    /// How far it is.
    pub answered: String,
    /// Its level.
    pub level: String,
}

/// The open assessment.
pub fn home(model: &Model) -> HomeView {
    let mine = &model.mine;
    let begun = !mine.is_blank();
    let next = mine.next_question();
    let any_answer = TrackId::ALL
        .into_iter()
        .any(|track| mine.answered(track) > 0);
    let scorecard = Route::Scorecard.href();
    let profile = Route::Profile.href();
    let (main, beside) = if begun {
        (
            main(model, next, any_answer),
            (text::CHANGE_PROFILE, profile),
        )
    } else {
        // The profile decides which tracks apply; without it people plan steps that do not.
        let questions = Route::to_questions(mine).href();
        ((text::START.to_owned(), profile), (text::SKIP, questions))
    };
    HomeView {
        over: if begun { text::CONTINUE } else { text::BEGIN },
        name: name(mine, begun),
        state: state(model),
        tasks: TrackId::ALL.map(|track| task(mine, track)).into(),
        scorecard: (any_answer && main.1 != scorecard).then_some(scorecard),
        main,
        beside,
    }
}

/// Words and address of the main button of what was begun.
fn main(model: &Model, next: Option<CriterionId>, any_answer: bool) -> (String, String) {
    match next {
        None => {
            let (words, route) = after_all_answers(model);
            (words.to_owned(), route.href())
        }
        Some(id) if any_answer => {
            let criterion = id.get();
            let words = continue_with(criterion.title);
            (words, Route::to_criterion(id).href())
        }
        Some(id) => {
            let track = id.get().track;
            (
                text::start_with(track.track().title),
                Route::Assess(track, None).href(),
            )
        }
    }
}

/// What comes once every question is answered: a look at the answers where one is due, else the gaps.
fn after_all_answers(model: &Model) -> (&'static str, Route) {
    let mine = &model.mine;
    let is_due = |day| model.today.is_some_and(|today| day <= today);
    if mine.plan.next_look.is_some_and(is_due) {
        return (text::CHECK_ANSWERS, Route::Review);
    }
    if CriterionId::all().any(|id| is_gap(mine, id)) {
        (text::PLAN_NEXT, Route::Plan)
    } else {
        (text::SEE_SCORECARD, Route::Scorecard)
    }
}

/// Whether there is nothing yet that a new assessment could stand beside.
pub fn is_first_visit(model: &Model) -> bool {
    model.mine.is_blank() && model.library.entries.is_empty()
}

fn name(mine: &Assessment, begun: bool) -> String {
    let name = if begun {
        named(mine.repository.name.as_str())
    } else {
        text::YOURS
    };
    name.to_owned()
}

/// A name, or words in its place.
pub(crate) fn named(name: &str) -> &str {
    if name.trim().is_empty() {
        text::UNNAMED
    } else {
        name
    }
}

fn state(model: &Model) -> String {
    let (done, all) = model.mine.progress();
    let count = answered(done, all);
    match &model.saving {
        Saving::Saved(moment) => [&count, ".", text::LAST_SAVED, moment, "."].concat(),
        _ => [&count, "."].concat(),
    }
}

fn task(mine: &Assessment, track: TrackId) -> Task {
    let level = level_range(&score_track(mine, track))
        .unwrap_or_else(|| crate::features::questions::words::NO_LEVEL.to_owned());
    let marks = |level: Level| {
        let criteria = track.track().at(level);
        criteria
            .map(|one| mine.answers.get(one.id).mark().slug())
            .collect()
    };
    let strip = if mine.is_assessed(track) {
        Level::ALL.map(marks).into()
    } else {
        Vec::new()
    };
    Task {
        title: track.track().title,
        href: Route::Assess(track, None).href(),
        strip,
        answered: answered_of(mine, track),
        level,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::*;
    use crate::domain::assessment::{Accounts, Status};
    use crate::domain::date::Date;

    #[test]
    fn the_main_button_leads_to_what_is_open() {
        let mut model = Model::default();
        let first = home(&model);
        assert_eq!(first.main.1, "#/profile");
        assert_eq!(first.beside.1, "#/assess/authn");
        model.mine.profile.accounts = Some(Accounts::No);
        let view = home(&model);
        assert_eq!(view.main.0, "Start with General Capabilities");
        assert_eq!(view.state, "0 of 14 answered.");
        assert_eq!(view.tasks.first().unwrap().answered, "does not apply");
        for id in CriterionId::all() {
            model.mine.answers.get_mut(id).status = Some(Status::Met);
        }
        assert_eq!(home(&model).main.1, "#/scorecard");
        let gap = CriterionId::parse("general-vdp").unwrap();
        model.mine.answers.get_mut(gap).status = Some(Status::NotMet);
        let gaps = home(&model);
        assert_eq!(gaps.main.1, "#/plan");
        assert_eq!(gaps.scorecard.as_deref(), Some("#/scorecard"));
        model.today = Date::parse("2027-05-01");
        model.mine.plan.next_look = Date::parse("2027-05-02");
        assert_eq!(home(&model).main.1, "#/plan", "tomorrow");
        model.mine.plan.next_look = model.today;
        assert_eq!(home(&model).main.1, "#/review");
        let one = CriterionId::parse("cli-sbom").unwrap();
        model.mine.answers.get_mut(one).status = Some(Status::NotApplicable);
        assert_eq!(home(&model).main.0, "Next question: Produce SBOMs");
    }
}

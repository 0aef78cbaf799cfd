//! Links, files and examples: read first, one's own work untouched until a person says so.

use crate::app::effect::Effect;
use crate::app::feature::Feature;
use crate::app::lazy::loading;
use crate::app::messages::Done;
use crate::app::model::{Model, Saving, View};
use crate::app::msg::{Arrival, Msg};
use crate::app::persist;
use crate::app::routes::{Fragment, Route};
use crate::app::start::Now;
use crate::app::words::done;
use crate::domain::assessment::{Assessment, Kind, Repository, Text};
use crate::domain::catalogue::CriterionId;
use crate::domain::compare::{MergeChoices, checks_own};
use crate::features::preview::state::{Opened, OpenedFrom, PreviewMsg};
use crate::formats::example::Example;
use crate::formats::{file, link as share};

/// Does with what is being read what a person wants.
pub(crate) fn update(model: &mut Model, msg: PreviewMsg, now: &Now) -> Vec<Effect> {
    match msg {
        PreviewMsg::SaveCopy => save_copy(model, Route::Scorecard, now),
        // What is checked is no more being read (`second_person::begin`).
        PreviewMsg::Check => Vec::new(),
        PreviewMsg::Close => dismiss(model),
    }
}

/// Opens a share link that stood in the address. Where it is not whole, another part looks closer.
pub(crate) fn link(model: &mut Model, link: &str, arrival: Arrival) -> Vec<Effect> {
    if let Ok(assessment) = share::decode(link, model.nfc.0) {
        return read(model, assessment, OpenedFrom::Link, in_place(), arrival);
    }
    let broken = Fragment::BrokenLink(link.to_owned());
    vec![Effect::Send(Box::new(Msg::Follow(broken, arrival)))]
}

/// The answers leave the address bar, so that nobody copies them by accident.
pub(crate) fn in_place() -> Effect {
    Effect::ReplaceFragment(Route::Shared.href())
}

/// Shows what an entry of the history remembers, where it is not what is shown.
pub(crate) fn arrive(model: &mut Model) -> Vec<Effect> {
    match &model.view {
        View::At(Route::Shared) => {}
        View::At(route) => model.came_from = Some(route.clone()),
        View::Opening | View::LinkError(_) => model.came_from = None,
    }
    let Some(text) = model.entry.take() else {
        return Vec::new();
    };
    let Some(opened) = recall(&text, &model.mine) else {
        // What stood in this entry was closed.
        model.opened = None;
        return Vec::new();
    };
    let shown = model.opened.as_ref();
    if shown.is_none_or(|shown| shown.assessment != opened.assessment) {
        model.opened = Some(opened);
    }
    load_differences(model)
}

/// Shows an assessment from outside, apart from one's own, and remembers it in this tab.
pub(crate) fn read(
    model: &mut Model,
    assessment: Assessment,
    from: OpenedFrom,
    address: Effect,
    arrival: Arrival,
) -> Vec<Effect> {
    model.messages.close();
    model.linked.clear();
    model.share.offered.clear();
    let text = [from.slug(), "\n", &file::write(&assessment)].concat();
    model.opened = Some(Opened {
        choices: MergeChoices::new(&model.mine, &assessment),
        assessment,
        from,
    });
    // By way of a message, which waits for what draws it: another part may have brought this about.
    let follow = Msg::Follow(Fragment::Route(Route::Shared), arrival);
    let mut effects = vec![address, Effect::Remember(Some(text))];
    effects.push(Effect::Send(Box::new(follow)));
    effects.extend(load_differences(model));
    effects
}

/// Loads what shows the differences, where there is something that can differ.
fn load_differences(model: &mut Model) -> Vec<Effect> {
    if model.mine.is_blank() {
        return Vec::new();
    }
    loading::begin_for(model, Feature::Merge)
}

/// Reads what [`read`] remembered before a reload.
pub(crate) fn recall(text: &str, mine: &Assessment) -> Option<Opened> {
    let (from, text) = text.split_once('\n')?;
    let assessment = file::read(text).ok()?;
    Some(Opened {
        from: OpenedFrom::parse(from)?,
        choices: MergeChoices::new(mine, &assessment),
        assessment,
    })
}

/// Keeps what is being read (or the example being shown) as a new assessment of one's own.
pub(crate) fn save_copy(model: &mut Model, then: Route, now: &Now) -> Vec<Effect> {
    let Some(copy) = being_read(model) else {
        return Vec::new();
    };
    persist::adopt(model, copy);
    let mut effects = persist::save(model, now);
    // While nothing can be stored, the banner says what is true.
    if matches!(model.saving, Saving::Idle | Saving::Saved(_)) {
        model.messages.say(Done::SavedCopy, done::SAVED_COPY);
    }
    // Copying an example says nothing about a link that is open beside it.
    if model.view == View::At(Route::Shared) {
        effects.push(close(model));
    }
    effects.push(Effect::Go(then.href()));
    effects
}

/// Closes what is being read, and goes back to where the reader was.
fn dismiss(model: &mut Model) -> Vec<Effect> {
    let back = model.came_from.take().unwrap_or(Route::Home);
    vec![close(model), Effect::Go(back.href())]
}

pub(crate) fn close(model: &mut Model) -> Effect {
    model.opened = None;
    model.share.offered.clear();
    // Not nothing, which says that this entry of the history is as it was.
    Effect::Remember(Some(String::new()))
}

pub(crate) fn being_read(model: &Model) -> Option<Assessment> {
    let mut copy = match &model.view {
        View::At(Route::Example(id)) => from_example(model.examples.here()?.get(id)?),
        _ => model.opened.as_ref()?.assessment.clone(),
    };
    if copy.kind == Kind::Proposal {
        suggested(&mut copy);
    }
    copy.kind = Kind::Assessment;
    Some(copy)
}

/// Notes at each answer who suggested it.
fn suggested(copy: &mut Assessment) {
    for id in CriterionId::all() {
        let answer = copy.answers.get_mut(id);
        if answer.status.is_some() && answer.suggested_by.is_blank() {
            answer.suggested_by.clone_from(&copy.assessor);
            if checks_own(answer, answer.checked.as_ref()) {
                answer.checked = None;
            }
        }
    }
}

/// Nobody's own registry is called as the made-up one.
fn from_example(example: &Example) -> Assessment {
    let mut copy = example.assessment.clone();
    copy.assessor = Text::default();
    copy.stated_date = None;
    if example.survey.is_none() {
        copy.repository = Repository::default();
    }
    copy
}

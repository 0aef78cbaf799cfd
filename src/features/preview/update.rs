//! Links, files and examples: read first, one's own work untouched until a person says so.

use crate::app::effect::{Effect, Focus};
use crate::app::feature::Feature;
use crate::app::lazy::loading;
use crate::app::messages::{Done, Notice};
use crate::app::model::{Model, Saving, View};
use crate::app::msg::Arrival;
use crate::app::routes::Route;
use crate::app::start::Now;
use crate::app::words::done;
use crate::app::{navigate, persist, title};
use crate::domain::assessment::{Assessment, Kind, LeftOut, Repository, Text};
use crate::domain::catalogue::CriterionId;
use crate::domain::compare::MergeChoices;
use crate::features::library::state::LibraryMsg;
use crate::features::preview::state::{Opened, OpenedFrom, PreviewMsg};
use crate::formats::example::Example;
use crate::formats::file::{FileError, FileReadError};
use crate::formats::words::errors;
use crate::formats::{file, link as share, storage as stored};

/// Opens a link or a file, or does with it what a person wants.
pub(crate) fn update(model: &mut Model, msg: PreviewMsg, now: &Now) -> Vec<Effect> {
    match msg {
        PreviewMsg::PasteLink(text) => pasted(model, &text),
        PreviewMsg::FileChosen => vec![Effect::ReadFile],
        PreviewMsg::FileRead(result) => file(model, result),
        PreviewMsg::SaveCopy => save_copy(model, now),
        PreviewMsg::Close => dismiss(model),
    }
}

/// Opens a share link that stood in the address.
pub(crate) fn link(model: &mut Model, link: &str, arrival: Arrival) -> Vec<Effect> {
    match share::decode(link, model.nfc.0) {
        Ok(assessment) => {
            // The answers leave the address bar, so that nobody copies them by accident.
            let mut effects = vec![
                show(model, assessment, OpenedFrom::Link),
                Effect::ReplaceFragment(Route::Shared.href()),
            ];
            let view = View::At(Route::Shared);
            effects.extend(navigate::arrive(model, view, None, arrival));
            effects.extend(load_differences(model));
            effects
        }
        Err(error) => navigate::arrive(model, View::LinkError(error), None, arrival),
    }
}

fn pasted(model: &mut Model, text: &str) -> Vec<Effect> {
    if text.trim().is_empty() {
        return Vec::new();
    }
    match share::decode(text, model.nfc.0) {
        Ok(assessment) => read_here(model, assessment, OpenedFrom::Link),
        Err(error) => {
            model
                .messages
                .show(unreadable(error.slug(), errors::pasted(error)));
            vec![Effect::Focus(Focus::Element("notice".to_owned()))]
        }
    }
}

fn file(model: &mut Model, result: Result<String, FileReadError>) -> Vec<Effect> {
    if let Some(items) = result.as_deref().ok().and_then(stored::read_backup) {
        return vec![Effect::Send(Box::new(LibraryMsg::Import(items).into()))];
    }
    let notice = match result.map(|text| file::read(&text)) {
        Ok(Ok(assessment)) => return read_here(model, assessment, OpenedFrom::File),
        Ok(Err(error)) => unreadable(error.slug(), &errors::file(&error)),
        Err(FileReadError::TooLarge) => {
            let error = FileError::TooLarge;
            unreadable(error.slug(), &errors::file(&error))
        }
        Err(FileReadError::Unreadable) => unreadable("unreadable", errors::UNREADABLE),
    };
    model.messages.show(notice);
    vec![Effect::Focus(Focus::Element("notice".to_owned()))]
}

fn unreadable(cause: &'static str, what_to_do: &str) -> Notice {
    Notice::Unreadable(cause, what_to_do.to_owned())
}

fn read_here(model: &mut Model, assessment: Assessment, from: OpenedFrom) -> Vec<Effect> {
    model.messages.close();
    let remember = show(model, assessment, from);
    let mut effects = vec![remember];
    if model.view == View::At(Route::Shared) {
        // The address does not change, so no navigation will move the focus.
        effects.extend([
            Effect::Title(title::of(model)),
            Effect::Focus(Focus::Heading),
        ]);
    } else {
        effects.push(Effect::Go(Route::Shared.href()));
    }
    effects.extend(load_differences(model));
    effects
}

/// Shows an assessment from outside, apart from one's own, and remembers it in this tab.
pub(crate) fn show(model: &mut Model, assessment: Assessment, from: OpenedFrom) -> Effect {
    let text = [from.slug(), "\n", &file::write(&assessment)].concat();
    model.opened = Some(Opened {
        assessment,
        from,
        choices: MergeChoices::default(),
    });
    Effect::Remember(Some(text))
}

/// Loads what shows the differences, where there is something that can differ.
fn load_differences(model: &mut Model) -> Vec<Effect> {
    match Feature::Merge.part() {
        Some(part) if !model.mine.is_blank() => loading::begin(model, part),
        _ => Vec::new(),
    }
}

/// Reads what [`show`] remembered before a reload.
pub(crate) fn recall(text: &str) -> Option<Opened> {
    let (from, text) = text.split_once('\n')?;
    Some(Opened {
        from: OpenedFrom::parse(from)?,
        assessment: file::read(text).ok()?,
        choices: MergeChoices::default(),
    })
}

/// Keeps what is being read (or the example being shown) as a new assessment of one's own.
fn save_copy(model: &mut Model, now: &Now) -> Vec<Effect> {
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
    effects.push(Effect::Go(Route::Scorecard.href()));
    effects
}

/// Closes what is being read.
fn dismiss(model: &mut Model) -> Vec<Effect> {
    vec![close(model), Effect::Go(Route::Home.href())]
}

pub(crate) fn close(model: &mut Model) -> Effect {
    model.opened = None;
    Effect::Remember(None)
}

pub(crate) fn being_read(model: &Model) -> Option<Assessment> {
    let mut copy = match &model.view {
        View::At(Route::Example(id)) => from_example(model.examples.here()?.get(id)?),
        _ => model.opened.as_ref()?.assessment.clone(),
    };
    // What the author kept back is simply not answered in one's own copy.
    copy.left_out = LeftOut::default();
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

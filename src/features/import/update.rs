//! From a text or a file to what is shown of it; one's own work stays untouched.

use crate::app::effect::{Effect, Focus};
use crate::app::feature::Feature;
use crate::app::lazy::loading;
use crate::app::messages::Notice;
use crate::app::model::{Model, View};
use crate::app::msg::Arrival;
use crate::app::navigate;
use crate::app::routes::Route;
use crate::domain::assessment::{Assessment, CheckSet, Kind, Status, Text};
use crate::domain::catalogue::{CriterionId, PerCriterion};
use crate::features::import::state::ImportMsg;
use crate::features::library::state::LibraryMsg;
use crate::features::preview::state::OpenedFrom;
use crate::features::preview::update::{in_place, read};
use crate::formats::file::{Diagnosis, FileError, FileReadError, TaskList};
use crate::formats::link::ShareError;
use crate::formats::words::errors;
use crate::formats::{file, link as share, storage as stored};

/// Id of the heading above the links of a text.
pub const LINKS: &str = "links";

/// Opens what was pasted, dropped or chosen, or says why it cannot be.
pub(crate) fn update(model: &mut Model, msg: ImportMsg) -> Vec<Effect> {
    if !matches!(msg, ImportMsg::Choose(_)) {
        model.linked.clear();
    }
    match msg {
        ImportMsg::Paste(text) => pasted(model, &text),
        ImportMsg::Choose(place) => choose(model, place),
        ImportMsg::Cancel => vec![Effect::Focus(Focus::Heading)],
        ImportMsg::FileChosen => vec![Effect::ReadFile],
        ImportMsg::FileRead(result) => file(model, result),
    }
}

/// Looks for links in an address that is none as it stands.
pub(crate) fn search(model: &mut Model, text: &str, arrival: Arrival) -> Vec<Effect> {
    match share::read(text, model.nfc.0) {
        Ok(linked) => read_links(model, linked, in_place(), arrival),
        Err(error) => navigate::arrive(model, View::LinkError(error), None, arrival),
    }
}

/// Shows the one of them that there is, or asks on the start page which.
fn read_links(
    model: &mut Model,
    mut linked: Vec<Assessment>,
    address: Effect,
    arrival: Arrival,
) -> Vec<Effect> {
    if let [_] = linked.as_slice()
        && let Some(only) = linked.pop()
    {
        return read(model, only, OpenedFrom::Link, address, arrival);
    }
    model.messages.close();
    model.linked = linked;
    let home = Route::Home;
    let mut effects = vec![Effect::ReplaceFragment(home.href())];
    // It shows them side by side.
    effects.extend(loading::begin_for(model, Feature::Merge));
    effects.extend(navigate::arrive(model, View::At(home), None, arrival));
    effects.push(Effect::Focus(Focus::Element(LINKS.to_owned())));
    effects
}

/// Opens one of several links. The others stay, for whoever closes this one and opens the next.
fn choose(model: &mut Model, place: usize) -> Vec<Effect> {
    let linked = model.linked.clone();
    let Some(assessment) = linked.get(place).cloned() else {
        return Vec::new();
    };
    let effects = read_here(model, assessment, OpenedFrom::Link);
    model.linked = linked;
    effects
}

fn pasted(model: &mut Model, text: &str) -> Vec<Effect> {
    if text.trim().is_empty() {
        return Vec::new();
    }
    match share::read(text, model.nfc.0) {
        Ok(linked) => read_links(model, linked, new_entry(), Arrival::Inside),
        Err(error) => {
            // Of a link that is not whole its own cause is said, whatever boxes stand beside it.
            let tasks = (error == ShareError::NotALink).then(|| tasks(model, text));
            tasks
                .flatten()
                .unwrap_or_else(|| refuse(model, unreadable(error.slug(), errors::pasted(error))))
        }
    }
}

/// Shows what is ticked in a task list as suggestions, if the text is one. Each is the own
/// answer but met, so that note and evidence stay with it.
fn tasks(model: &mut Model, text: &str) -> Option<Vec<Effect>> {
    let ticked = match file::read_tasks(text)? {
        TaskList::Other => {
            return Some(refuse(
                model,
                unreadable("other-tasks", errors::OTHER_TASKS),
            ));
        }
        TaskList::Ours(ticked) if ticked.is_empty() => {
            return Some(refuse(
                model,
                unreadable("nothing-ticked", errors::NOTHING_TICKED),
            ));
        }
        TaskList::Ours(ticked) => ticked,
    };
    let is_new = |(id, checks): &(CriterionId, CheckSet)| {
        let answer = model.mine.answers.get(*id);
        let all = 0..id.get().required.len();
        let has_more = all
            .into_iter()
            .any(|place| checks.has(place) && !answer.checks.has(place));
        answer.status != Some(Status::Met) || has_more
    };
    if !ticked.iter().any(is_new) {
        return Some(refuse(
            model,
            unreadable("nothing-new", errors::NOTHING_NEW),
        ));
    }
    // Nobody is named in a list: who ticks a box is known to the tracker only.
    let mut suggested = Assessment {
        kind: Kind::Proposal,
        assessor: Text::default(),
        answers: PerCriterion::default(),
        ..model.mine.clone()
    };
    for (id, checks) in ticked {
        let mut answer = model.mine.answers.get(id).clone();
        if answer.status != Some(Status::Met) {
            answer.give(Status::Met);
            answer.confirmed = None;
            answer.suggested_by = Text::default();
        }
        for place in (0..id.get().required.len()).filter(|place| checks.has(*place)) {
            answer.checks.set(place, true);
        }
        *suggested.answers.get_mut(id) = answer;
    }
    Some(read_here(model, suggested, OpenedFrom::Tasks))
}

fn refuse(model: &mut Model, notice: Notice) -> Vec<Effect> {
    model.messages.show(notice);
    vec![Effect::Focus(Focus::Element("notice".to_owned()))]
}

fn file(model: &mut Model, result: Result<String, FileReadError>) -> Vec<Effect> {
    if let Some(items) = result.as_deref().ok().and_then(stored::read_backup) {
        return vec![Effect::Send(Box::new(LibraryMsg::Import(items).into()))];
    }
    let notice = match result.map(|text| (file::read(&text), text)) {
        Ok((Ok(assessment), _)) => return read_here(model, assessment, OpenedFrom::File),
        Ok((Err(error), text)) => {
            let diagnosis = file::diagnose(&text, &error);
            let is_prose = !text
                .trim_start_matches('\u{feff}')
                .trim_start()
                .starts_with(['{', '[', '<']);
            // A list is Markdown; an export of ours may hold a note with boxes.
            let may_be_list =
                !matches!(diagnosis, Some(Diagnosis::Export(kind)) if kind != errors::MARKDOWN);
            if error == FileError::NotJson
                && is_prose
                && may_be_list
                && let Some(effects) = tasks(model, &text)
            {
                return effects;
            }
            unreadable(error.slug(), &errors::file(&error, diagnosis))
        }
        Err(FileReadError::TooLarge) => {
            let error = FileError::TooLarge;
            unreadable(error.slug(), &errors::file(&error, None))
        }
        Err(FileReadError::Unreadable) => unreadable("unreadable", errors::UNREADABLE),
    };
    refuse(model, notice)
}

fn unreadable(cause: &'static str, what_to_do: &str) -> Notice {
    Notice::Unreadable(cause, what_to_do.to_owned())
}

fn read_here(model: &mut Model, assessment: Assessment, from: OpenedFrom) -> Vec<Effect> {
    read(model, assessment, from, new_entry(), Arrival::Inside)
}

/// Back leads to what was shown before, be that another link.
fn new_entry() -> Effect {
    Effect::PushFragment(Route::Shared.href())
}

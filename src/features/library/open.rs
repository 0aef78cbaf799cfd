//! Another assessment of this device becomes the open one.

use crate::app::effect::Effect;
use crate::app::messages::{Done, Notice};
use crate::app::model::{Model, Saving};
use crate::app::routes::Route;
use crate::app::start::Now;
use crate::app::words::done;
use crate::app::{drafts, persist};
use crate::domain::assessment::{Assessment, Clock, Metadata, SHORT, Text};
use crate::features::home::words as home;
use crate::features::library::effects::{no_room, read_for};
use crate::features::library::state::{ReadFor, Written};
use crate::formats::storage as stored;
use crate::formats::storage::{Quarantined, Restored, drafts_key, open_slots};

/// Opens an assessment of the list: from this page if it could not be stored, else from storage.
pub(crate) fn ask_for(model: &mut Model, id: String) -> Vec<Effect> {
    if id == model.mine.metadata.id {
        return vec![Effect::Go(Route::Scorecard.href())];
    }
    let place = model.unsaved.iter().position(|one| one.metadata.id == id);
    match place.map(|place| model.unsaved.swap_remove(place)) {
        Some(found) => take_up(model, found),
        None => read_for(stored::keys_of(&id).into(), ReadFor::Open(id)),
    }
}

/// The assessment with this id, if the page has it without reading.
pub(crate) fn in_page(model: &Model, id: &str) -> Option<Assessment> {
    let mut all = model.unsaved.iter().chain([&model.mine]);
    all.find(|one| one.metadata.id == id).cloned()
}

fn take_up(model: &mut Model, assessment: Assessment) -> Vec<Effect> {
    let id = assessment.metadata.id.clone();
    let mut effects = vec![open(model, assessment)];
    effects.extend(read_for(vec![drafts_key(&id)], ReadFor::Drafts(id)));
    effects.push(Effect::Go(Route::Scorecard.href()));
    effects
}

/// Takes up the drafts of the assessment that was just opened.
pub(crate) fn read_drafts(model: &mut Model, id: &str, text: Option<&str>) {
    if id == model.mine.metadata.id {
        drafts::take_up(model, text);
    }
}

fn open(model: &mut Model, assessment: Assessment) -> Effect {
    persist::set_aside(model);
    model.library.open = Some(assessment.metadata.id.clone());
    model.mine = assessment;
    persist::forget_editing(model);
    persist::index(model)
}

/// Opens a stored assessment that the shell has read.
pub(crate) fn loaded(model: &mut Model, id: &str, texts: [Option<&str>; 2]) -> Vec<Effect> {
    match readable(model, id, texts) {
        (Some(assessment), trouble, mut effects) => {
            effects.extend(take_up(model, assessment));
            say(model, trouble);
            effects
        }
        (None, trouble, effects) => {
            say(model, trouble);
            effects
        }
    }
}

/// Copies a stored assessment that the shell has read.
pub(crate) fn read_copy(
    model: &mut Model,
    id: &str,
    texts: [Option<&str>; 2],
    now: &Now,
) -> Vec<Effect> {
    let (found, trouble, mut effects) = readable(model, id, texts);
    match found {
        Some(one) => effects.extend(duplicate(model, one, now)),
        None => say(model, trouble),
    }
    effects
}

/// A copy of one's own becomes the open assessment, under a name that tells them apart.
pub(crate) fn duplicate(model: &mut Model, mut copy: Assessment, now: &Now) -> Vec<Effect> {
    let name = home::copy_of(copy.repository.name.as_str());
    copy.repository.name = Text::typed(&name, SHORT);
    copy.metadata = Metadata {
        id: persist::fresh_id(model),
        revision: 1,
        created: Some(now.instant.clone()),
        modified: Some(now.instant.clone()),
        clock: Clock::default(),
    };
    let item = (
        stored::key_of(&copy.metadata.id, copy.metadata.revision),
        stored::seal(&copy),
    );
    vec![Effect::WriteAll(Written::Copy(Box::new(copy)), vec![item])]
}

/// Opens a copy once it is stored; where there is no room for it, nothing changes.
pub(crate) fn copied(model: &mut Model, copy: Assessment, worked: bool, now: &Now) -> Vec<Effect> {
    // Where storage is denied all work lives in the page, and the banner says so.
    if !worked && model.saving != Saving::Memory {
        return no_room(model);
    }
    model.library.note(&copy);
    let index = open(model, copy);
    if worked {
        model.saving = Saving::Saved(now.clock.clone());
    }
    model.messages.say(Done::SavedCopy, done::SAVED_COPY);
    vec![index]
}

/// What can be read of an assessment, what is to be said of the rest, and what becomes of it.
fn readable(
    model: &mut Model,
    id: &str,
    texts: [Option<&str>; 2],
) -> (Option<Assessment>, Option<Notice>, Vec<Effect>) {
    let Some(slots) = open_slots(id, texts) else {
        // Another tab has deleted it.
        model.library.entries.retain(|entry| entry.id != id);
        return (None, Some(damaged()), persist::list(model));
    };
    let mut effects = report_trouble(model, slots.quarantined.clone());
    match slots.newest {
        Restored::Fine(one) => {
            let trouble = (!slots.quarantined.is_empty())
                .then(|| Notice::Stored("damaged", done::stepped_back(1)));
            (Some(one), trouble, effects)
        }
        Restored::Newer => (
            None,
            Some(Notice::Stored("newer-version", done::newer(1))),
            effects,
        ),
        Restored::Damaged => {
            model.library.entries.retain(|entry| entry.id != id);
            effects.extend(persist::list(model));
            (None, Some(damaged()), effects)
        }
    }
}

fn say(model: &mut Model, trouble: Option<Notice>) {
    if let Some(trouble) = trouble {
        model.messages.show(trouble);
    }
}

fn damaged() -> Notice {
    Notice::Stored("damaged", done::damaged(1))
}

/// Sets aside what could not be read, and lists it.
pub(crate) fn report_trouble(model: &mut Model, found: Vec<Quarantined>) -> Vec<Effect> {
    let mut effects = Vec::new();
    for one in found {
        model.quarantined.retain(|key| *key != one.to);
        model.quarantined.push(one.to.clone());
        effects.push(Effect::Quarantine(one));
    }
    effects
}

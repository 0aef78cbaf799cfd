//! Keeping the work: what is stored when.

use crate::app::effect::Effect;
use crate::app::feature::LazyPart;
use crate::app::lazy::{loading, waiting};
use crate::app::model::{Model, Saving};
use crate::app::msg::{DraftsMsg, StorageError};
use crate::app::start::Now;
use crate::domain::assessment::{Assessment, Version};
use crate::features::library::state::LibraryMsg;
use crate::formats::checksum::crc32;
use crate::formats::storage as stored;

/// Stores the open assessment, synchronously in the handler's call chain.
///
/// The index goes first: the answer to the last write decides what the page
/// says about saving, and the index could be rebuilt while answers could not.
pub(crate) fn save(model: &mut Model, now: &Now) -> Vec<Effect> {
    next_revision(model, now);
    write(model)
}

/// Notes the open assessment in the list and stores both.
pub(crate) fn write(model: &mut Model) -> Vec<Effect> {
    let mine = &model.mine;
    model.library.note(mine);
    model.library.open = Some(mine.metadata.id.clone());
    let data = Effect::Store {
        key: stored::key_of(&mine.metadata.id, mine.metadata.revision),
        text: stored::seal(mine),
    };
    vec![index(model), data]
}

/// Stores the list, and the open assessment with it: the answer to the last
/// write is what the page says about saving.
pub(crate) fn list(model: &mut Model) -> Vec<Effect> {
    if model.mine.is_blank() {
        vec![index(model)]
    } else {
        write(model)
    }
}

/// An id that no assessment has.
pub(crate) fn fresh_id(model: &mut Model) -> String {
    let (seed, made) = &mut model.fresh_id;
    *made += 1;
    [seed.as_str(), "-", &made.to_string()].concat()
}

pub(crate) fn index(model: &Model) -> Effect {
    Effect::Store {
        key: stored::INDEX_KEY.to_owned(),
        text: stored::seal_index(&model.library),
    }
}

/// The next revision of the open assessment, under an id that is this tab's to write.
pub(crate) fn next_revision(model: &mut Model, now: &Now) -> Version {
    if waiting::has_unread_change(model) {
        // Another tab has written what this one cannot read yet. It must not be
        // written over, so this tab goes on under a new id.
        model.mine.metadata.id.clear();
    }
    if model.mine.metadata.id.is_empty() {
        model.mine.metadata.id = fresh_id(model);
        model.mine.metadata.created = Some(now.instant.clone());
    }
    let metadata = &mut model.mine.metadata;
    metadata.revision = metadata.revision.saturating_add(1);
    metadata.modified = Some(now.instant.clone());
    Version {
        revision: metadata.revision,
        tab: crc32(model.fresh_id.0.as_bytes()),
    }
}

/// What was recorded before the program was there can go once it is stored; where it could not be, it is there for
/// the next start until it is.
pub(crate) fn replayed(model: &mut Model) -> Vec<Effect> {
    match model.saving {
        Saving::Idle | Saving::Saved(_) => vec![Effect::ForgetEarly],
        Saving::Memory | Saving::Full | Saving::Emptied => {
            model.has_record = true;
            Vec::new()
        }
    }
}

/// Says what came of the last write.
pub(crate) fn stored(
    model: &mut Model,
    result: Result<(), StorageError>,
    now: &Now,
) -> Vec<Effect> {
    let is_stored = result.is_ok();
    // The list goes first, and may have found room that the answers have not.
    let was_stored = matches!(model.saving, Saving::Idle | Saving::Saved(_));
    model.saving = match result {
        Ok(()) if model.mine.is_blank() => Saving::Idle,
        Ok(()) => Saving::Saved(now.clock.clone()),
        Err(StorageError::Denied) => Saving::Memory,
        Err(StorageError::Full) => Saving::Full,
    };
    let mut effects = loading::begin_all(model);
    if is_stored && was_stored && std::mem::take(&mut model.has_record) {
        effects.push(Effect::ForgetEarly);
    }
    // There is room: for what had none, too. Without the part it waits for the next time.
    if is_stored && !model.unsaved.is_empty() && model.lazy.has(LazyPart::Library) {
        effects.push(Effect::Send(Box::new(LibraryMsg::StoreUnsaved.into())));
    }
    // Without the part there is nothing to store: what was typed in it waits for it already.
    if is_stored
        && model.drafts.may_be_unsaved(&model.mine.metadata.id)
        && model.lazy.has(LazyPart::Details)
    {
        effects.push(Effect::Send(Box::new(DraftsMsg::Save.into())));
    }
    effects
}

/// Makes another assessment the open one, under a new id.
pub(crate) fn adopt(model: &mut Model, mut assessment: Assessment) {
    set_aside(model);
    assessment.metadata = crate::domain::assessment::Metadata::default();
    model.mine = assessment;
    forget_editing(model);
}

/// What could not be stored stays in this page when another assessment is
/// opened; what is stored can be read again.
pub(crate) fn set_aside(model: &mut Model) {
    let is_stored = matches!(model.saving, Saving::Idle | Saving::Saved(_));
    let mine = std::mem::take(&mut model.mine);
    if !is_stored && !mine.is_blank() {
        model.unsaved.push(mine);
    }
}

pub(crate) fn forget_editing(model: &mut Model) {
    waiting::forget_ticks(model, None);
    model.drafts = crate::app::drafts::state::Drafts::default();
    model.history = crate::app::history::History::default();
    model.messages.close();
    model.show = crate::features::questions::state::AnswerFilter::All;
    model.shown = None;
    model.find.clear();
    model.share = crate::features::share::state::ShareForm::default();
    model.by_checks = crate::domain::assessment::SectionSet::default();
    model.second_person = crate::features::check::state::SecondPerson::default();
}

//! Keeping the work: what is stored when, and what another tab changed.

use super::{Effect, Model, Notice, Now, Saving, Start, StoreTrouble, edit, navigate, open};
use crate::core::assessment::Assessment;
use crate::core::date::Instant;
use crate::core::fragment::Route;
use crate::core::stored::{self, Restored};
use crate::core::text::{date_words, day_of, spoken};

/// Takes in what the shell found when the page was opened.
pub(super) fn start(model: &mut Model, start: Start, now: &Now) -> Vec<Effect> {
    model.address = start.address;
    model.fresh_id = (start.fresh_id, 0);
    model.nfc = start.nfc;
    match start.stored.filter(|_| !start.safe) {
        None if start.safe => {}
        None => model.saving = Saving::Memory,
        Some(items) => restore(model, &items, now),
    }
    model.opened = start.opened.as_deref().and_then(open::recall);
    navigate::first(model, &start.fragment, start.in_page)
}

fn restore(model: &mut Model, items: &[(String, String)], now: &Now) {
    let found = stored::restore(items);
    model.library = found.library;
    if let Some(mine) = found.open {
        model.saving = Saving::Saved(moment(mine.stamp.modified.as_ref(), now));
        model.mine = mine;
    }
    if found.damaged > 0 {
        model.notice = Some(Notice::Damaged(found.damaged));
    } else if found.newer > 0 {
        model.notice = Some(Notice::Newer(found.newer));
    }
}

/// Stores the open assessment, synchronously in the handler's call chain.
///
/// The index goes first: the answer to the last write decides what the page
/// says about saving, and the index could be rebuilt while answers could not.
pub(super) fn save(model: &mut Model, now: &Now) -> Vec<Effect> {
    stamp(model, now);
    let mine = &model.mine;
    model.library.note(mine);
    model.library.open = Some(mine.stamp.id.clone());
    let data = Effect::Store {
        key: stored::key_of(&mine.stamp.id),
        text: stored::seal(mine),
    };
    vec![index(model), data]
}

fn index(model: &Model) -> Effect {
    Effect::Store {
        key: stored::INDEX_KEY.to_owned(),
        text: stored::seal_index(&model.library),
    }
}

fn stamp(model: &mut Model, now: &Now) {
    let stamp = &mut model.mine.stamp;
    if stamp.id.is_empty() {
        let (seed, made) = &mut model.fresh_id;
        *made += 1;
        stamp.id = [seed.as_str(), "-", &made.to_string()].concat();
        stamp.created = Some(now.instant.clone());
    }
    stamp.revision = stamp.revision.saturating_add(1);
    stamp.modified = Some(now.instant.clone());
}

/// Says what came of the last write.
pub(super) fn stored(
    model: &mut Model,
    result: Result<(), StoreTrouble>,
    now: &Now,
) -> Vec<Effect> {
    model.saving = match result {
        Ok(()) => Saving::Saved(now.clock.clone()),
        Err(StoreTrouble::Denied) => Saving::Memory,
        Err(StoreTrouble::Full) => Saving::Full,
    };
    Vec::new()
}

/// Begins an empty assessment.
pub(super) fn begin(model: &mut Model) -> Vec<Effect> {
    adopt(model, Assessment::default());
    if matches!(model.saving, Saving::Saved(_)) {
        model.saving = Saving::Idle;
    }
    vec![Effect::Go(Route::Profile.href())]
}

/// Makes another assessment the open one, under a new id.
pub(super) fn adopt(model: &mut Model, mut assessment: Assessment) {
    set_aside(model);
    assessment.stamp = crate::core::assessment::Stamp::default();
    model.mine = assessment;
    forget_editing(model);
}

/// What could not be stored stays in this page when another assessment is
/// opened; what is stored can be read again.
fn set_aside(model: &mut Model) {
    let is_stored = matches!(model.saving, Saving::Idle | Saving::Saved(_));
    let mine = std::mem::take(&mut model.mine);
    if !is_stored && !mine.is_blank() {
        model.unsaved.push(mine);
    }
}

fn forget_editing(model: &mut Model) {
    model.drafts = super::Drafts::default();
    model.undo = None;
    model.notice = None;
    model.show = super::Show::All;
    model.shown = None;
    model.find.clear();
    model.share = super::ShareForm::default();
}

/// Opens an assessment of the list: from this page if it could not be stored, else from storage.
pub(super) fn ask_for(model: &mut Model, id: &str) -> Vec<Effect> {
    let Some(place) = model.unsaved.iter().position(|one| one.stamp.id == id) else {
        return vec![Effect::Load(stored::key_of(id))];
    };
    let found = model.unsaved.swap_remove(place);
    take_up(model, found)
}

fn take_up(model: &mut Model, assessment: Assessment) -> Vec<Effect> {
    set_aside(model);
    model.library.open = Some(assessment.stamp.id.clone());
    model.mine = assessment;
    forget_editing(model);
    vec![index(model), Effect::Go(Route::Scorecard.href())]
}

/// Opens a stored assessment that the shell has read.
pub(super) fn loaded(model: &mut Model, text: Option<&str>) -> Vec<Effect> {
    match text.map(stored::open) {
        Some(Restored::Fine(assessment)) => take_up(model, assessment),
        Some(Restored::Newer) => {
            model.notice = Some(Notice::Newer(1));
            Vec::new()
        }
        Some(Restored::Damaged) | None => {
            model.notice = Some(Notice::Damaged(1));
            Vec::new()
        }
    }
}

/// Follows what another tab did. Every change of this tab is stored already,
/// so that a newer state from another tab can be taken over whole.
pub(super) fn other_tab(
    model: &mut Model,
    change: Option<(String, Option<String>)>,
    now: &Now,
) -> Vec<Effect> {
    let own = stored::key_of(&model.mine.stamp.id);
    let is_kept = !model.mine.stamp.id.is_empty();
    match change {
        Some((key, Some(text))) if key == own => match stored::open(&text) {
            Restored::Fine(newer) if newer.stamp.revision > model.mine.stamp.revision => {
                model.mine = newer;
                model.share.forget_link();
                edit::forget_undo(model);
                model.saving = Saving::Saved(now.clock.clone());
                spoken::OTHER_TAB.clone_into(&mut model.announcement);
            }
            // What a newer version wrote is never written over: this tab goes on under a new id.
            Restored::Newer => {
                model.mine.stamp.id.clear();
                model.notice = Some(Notice::Newer(1));
            }
            Restored::Fine(_) | Restored::Damaged => {}
        },
        Some((key, Some(text))) if key == stored::INDEX_KEY => {
            if let Restored::Fine(library) = stored::open_index(&text) {
                let open = model.library.open.take();
                model.library = library;
                model.library.open = open;
            }
        }
        // Storage was emptied under us: what is on the page is all there is.
        None if is_kept => model.saving = Saving::Emptied,
        Some((key, None)) if key == own && is_kept => model.saving = Saving::Emptied,
        _ => {}
    }
    Vec::new()
}

/// When the last change was made, for people: its day, or the clock where that is not known.
fn moment(modified: Option<&Instant>, now: &Now) -> String {
    let day = modified.and_then(day_of);
    day.map_or_else(|| now.clock.clone(), date_words)
}

//! Earlier states: kept by hand or by the page, opened again, deleted.

use crate::app::edit;
use crate::app::effect::{Effect, Focus};
use crate::app::messages::{Done, Notice};
use crate::app::model::Model;
use crate::app::start::Now;
use crate::app::words::done;
use crate::domain::assessment::Assessment;
use crate::domain::date::Instant;
use crate::features::library::delete;
use crate::features::library::effects::no_room;
use crate::features::library::state::{PendingVersion, VersionReason, Written};
use crate::formats::storage as stored;
use crate::formats::storage::{Restored, Snapshot, prune};

/// Keeps the present state because somebody wants it.
pub(crate) fn by_hand(model: &Model, now: &Now) -> Vec<Effect> {
    keep(&model.mine, VersionReason::ByHand, &now.instant)
}

/// Keeps the present state before it is replaced as a whole.
pub(crate) fn before_replacing(model: &Model, now: &Now) -> Vec<Effect> {
    if model.mine.is_blank() {
        return Vec::new();
    }
    keep(&model.mine, VersionReason::ByPage, &now.instant)
}

/// Keeps the last state of an earlier day, unless that has been kept: before the first change of a day.
pub(crate) fn of_earlier_day(model: &Model, state: &Assessment) -> Vec<Effect> {
    let Some(modified) = &state.metadata.modified else {
        return Vec::new();
    };
    let is_kept = |one: &Snapshot| one.id == state.metadata.id && one.moment == *modified;
    if model.snapshots.iter().any(is_kept) {
        return Vec::new();
    }
    keep(state, VersionReason::ByPage, modified)
}

/// Keeps what another tab's change has won over, and says so.
pub(crate) fn keep_lost(lost: &Assessment, now: &Now) -> Vec<Effect> {
    keep(lost, VersionReason::Lost, &now.instant)
}

fn keep(state: &Assessment, why: VersionReason, moment: &Instant) -> Vec<Effect> {
    let (snapshot, text) = Snapshot::of(state, why == VersionReason::ByHand, moment);
    let item = (snapshot.key.clone(), text);
    write(snapshot, why, None, item)
}

fn write(
    snapshot: Snapshot,
    why: VersionReason,
    before: Option<String>,
    item: (String, String),
) -> Vec<Effect> {
    let pending = PendingVersion {
        snapshot,
        why,
        before,
    };
    vec![Effect::WriteAll(
        Written::Keep(Box::new(pending)),
        vec![item],
    )]
}

/// Gives an earlier state a name, which is part of its key: it moves.
pub(crate) fn name(model: &mut Model, key: String, name: &str, text: Option<&str>) -> Vec<Effect> {
    let found = model.snapshots.iter().find(|one| one.key == key);
    let (Some(found), Some(text)) = (found, text) else {
        return gone(model, &key);
    };
    let named = found.named(&(model.nfc.0)(name));
    if named.key == key {
        return Vec::new();
    }
    let item = (named.key.clone(), text.to_owned());
    write(named, VersionReason::Named, Some(key), item)
}

/// Another tab has deleted it, or it cannot be read.
fn gone(model: &mut Model, key: &str) -> Vec<Effect> {
    model.snapshots.retain(|one| one.key != key);
    model
        .messages
        .show(Notice::Stored("damaged", done::GONE.to_owned()));
    Vec::new()
}

/// Lists what was kept and takes out what has to go for it, or says that there is no room.
pub(crate) fn kept(model: &mut Model, keeping: PendingVersion, worked: bool) -> Vec<Effect> {
    let PendingVersion {
        snapshot,
        why,
        before,
    } = keeping;
    let mut effects = Vec::new();
    let before = before.filter(|_| worked);
    if worked {
        let stem = snapshot.stem();
        model.snapshots.retain(|other| other.stem() != stem);
        // It is there to be named next, or is drawn anew with its name.
        let field = Effect::Focus(Focus::Element(stem.to_owned()));
        let is_in_sight = matches!(why, VersionReason::ByHand | VersionReason::Named);
        effects.extend(is_in_sight.then_some(field));
        model.snapshots.push(snapshot);
    }
    match (why, worked) {
        (VersionReason::ByHand, true) => model.messages.say(Done::Kept, done::KEPT),
        (VersionReason::Named, true) => model.messages.say(Done::Kept, done::NAMED),
        (VersionReason::ByHand | VersionReason::Named, false) => return no_room(model),
        (VersionReason::Lost, true) => model.messages.say(Done::Merged, done::MERGED),
        (VersionReason::Lost, false) => model.messages.say(Done::Merged, done::MERGED_NO_ROOM),
        (VersionReason::ByPage, _) => {}
    }
    let pruned = prune(&mut model.snapshots).into_iter();
    let gone: Vec<_> = before
        .into_iter()
        .chain(pruned.map(|one| one.key))
        .collect();
    effects.extend((!gone.is_empty()).then_some(Effect::Remove(gone)));
    effects
}

/// Makes an earlier state the present one. It can be taken back.
pub(crate) fn restore(model: &mut Model, key: &str, text: Option<&str>, now: &Now) -> Vec<Effect> {
    let Some(Restored::Fine(state)) = text.map(stored::open) else {
        return gone(model, key);
    };
    let mut effects = before_replacing(model, now);
    effects.extend(edit::replace(model, state, now));
    model.messages.say(Done::Replaced, done::RESTORED);
    effects
}

/// Deletes an earlier state; it can be brought back.
pub(crate) fn remove(model: &mut Model, key: String, text: Option<&str>) -> Vec<Effect> {
    model.snapshots.retain(|one| one.key != key);
    delete::one_text(model, key, text, done::VERSION_DELETED)
}

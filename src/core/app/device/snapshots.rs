//! Earlier states: kept by hand or by the page, opened again, deleted.

use super::{Written, delete, no_room};
use crate::core::app::{Done, Effect, Model, Notice, Now, edit};
use crate::core::assessment::Assessment;
use crate::core::date::Instant;
use crate::core::stored::{self, Restored, Snapshot, prune};
use crate::core::text::{day_of, done};

/// A state on its way into storage, and what is to be said once it is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keeping {
    snapshot: Snapshot,
    why: Why,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Why {
    /// Somebody wants it.
    ByHand,
    /// The page keeps it by itself, and says nothing.
    ByPage,
    /// Another tab's change has won over what it says.
    Lost,
}

/// Keeps the present state because somebody wants it.
pub(super) fn by_hand(model: &Model, now: &Now) -> Vec<Effect> {
    keep(&model.mine, Why::ByHand, &now.instant)
}

/// Keeps the present state before it is replaced as a whole.
pub(in crate::core::app) fn before_replacing(model: &Model, now: &Now) -> Vec<Effect> {
    if model.mine.is_blank() {
        return Vec::new();
    }
    keep(&model.mine, Why::ByPage, &now.instant)
}

/// Keeps the state of an earlier day once, when work goes on.
pub(in crate::core::app) fn of_earlier_day(model: &Model, now: &Now) -> Vec<Effect> {
    let Some(modified) = &model.mine.stamp.modified else {
        return Vec::new();
    };
    let is_kept = |one: &Snapshot| one.id == model.mine.stamp.id && one.moment == *modified;
    if day_of(modified) == day_of(&now.instant) || model.snapshots.iter().any(is_kept) {
        return Vec::new();
    }
    keep(&model.mine, Why::ByPage, modified)
}

/// Keeps what another tab's change has won over, and says so.
pub(in crate::core::app) fn keep_lost(lost: &Assessment, now: &Now) -> Vec<Effect> {
    keep(lost, Why::Lost, &now.instant)
}

fn keep(state: &Assessment, why: Why, moment: &Instant) -> Vec<Effect> {
    let (snapshot, text) = Snapshot::of(state, why == Why::ByHand, moment);
    let item = (snapshot.key.clone(), text);
    let purpose = Written::Keep(Box::new(Keeping { snapshot, why }));
    vec![Effect::WriteAll(purpose, vec![item])]
}

/// Lists what was kept and takes out what has to go for it, or says that there is no room.
pub(super) fn kept(model: &mut Model, keeping: Keeping, worked: bool) -> Vec<Effect> {
    let Keeping { snapshot, why } = keeping;
    if worked {
        model.snapshots.retain(|other| other.key != snapshot.key);
        model.snapshots.push(snapshot);
    }
    match (why, worked) {
        (Why::ByHand, true) => edit::say(model, Done::Kept, done::KEPT),
        (Why::ByHand, false) => return no_room(model),
        (Why::Lost, true) => edit::say(model, Done::Merged, done::MERGED),
        (Why::Lost, false) => edit::say(model, Done::Merged, done::MERGED_NO_ROOM),
        (Why::ByPage, _) => {}
    }
    let gone: Vec<_> = prune(&mut model.snapshots)
        .into_iter()
        .map(|one| one.key)
        .collect();
    if gone.is_empty() {
        return Vec::new();
    }
    vec![Effect::Remove(gone)]
}

/// Makes an earlier state the present one. It can be taken back.
pub(super) fn restore(model: &mut Model, key: &str, text: Option<&str>, now: &Now) -> Vec<Effect> {
    let Some(Restored::Fine(state)) = text.map(stored::open) else {
        model.snapshots.retain(|one| one.key != key);
        model.notice = Some(Notice::Stored("damaged", done::GONE.to_owned()));
        return Vec::new();
    };
    let mut effects = before_replacing(model, now);
    effects.extend(edit::replace(model, state, now));
    edit::say(model, Done::Replaced, done::RESTORED);
    effects
}

/// Deletes an earlier state; it can be brought back.
pub(super) fn remove(model: &mut Model, key: String, text: Option<&str>) -> Vec<Effect> {
    model.snapshots.retain(|one| one.key != key);
    delete::one_text(model, key, text)
}

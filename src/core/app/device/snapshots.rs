//! Earlier states: kept by hand or by the page, opened again, deleted.

use super::{changed, delete};
use crate::core::app::{Done, Effect, LaterEffect, Model, Notice, Now, edit};
use crate::core::assessment::Assessment;
use crate::core::date::Instant;
use crate::core::stored::{self, Restored, Snapshot, prune};
use crate::core::text::{day_of, done};

/// Keeps the present state because somebody wants it.
pub(super) fn by_hand(model: &mut Model, now: &Now) -> Vec<Effect> {
    let mut effects = keep(model, &model.mine.clone(), true, &now.instant);
    effects.extend(changed(model, Done::Kept, done::KEPT));
    effects
}

/// Keeps the present state before it is replaced as a whole.
pub(in crate::core::app) fn before_replacing(model: &mut Model, now: &Now) -> Vec<Effect> {
    if model.mine.is_blank() {
        return Vec::new();
    }
    keep(model, &model.mine.clone(), false, &now.instant)
}

/// Keeps the state of an earlier day once, when work goes on.
pub(in crate::core::app) fn of_earlier_day(model: &mut Model, now: &Now) -> Vec<Effect> {
    let Some(modified) = model.mine.stamp.modified.clone() else {
        return Vec::new();
    };
    let is_kept = |one: &Snapshot| one.id == model.mine.stamp.id && one.moment == modified;
    if day_of(&modified) == day_of(&now.instant) || model.snapshots.iter().any(is_kept) {
        return Vec::new();
    }
    keep(model, &model.mine.clone(), false, &modified)
}

/// Keeps what another tab's change has won over, and says so.
pub(in crate::core::app) fn keep_lost(
    model: &mut Model,
    lost: &Assessment,
    now: &Now,
) -> Vec<Effect> {
    let effects = keep(model, lost, false, &now.instant);
    edit::say(model, Done::Merged, done::MERGED);
    effects
}

fn keep(model: &mut Model, state: &Assessment, by_hand: bool, moment: &Instant) -> Vec<Effect> {
    let (snapshot, text) = Snapshot::of(state, by_hand, moment);
    let key = snapshot.key.clone();
    model.snapshots.retain(|other| other.key != key);
    model.snapshots.push(snapshot);
    let gone = prune(&mut model.snapshots);
    let gone: Vec<_> = gone.into_iter().map(|one| one.key).collect();
    let mut effects = Vec::new();
    if !gone.contains(&key) {
        effects.push(Effect::Store { key, text });
    }
    if !gone.is_empty() {
        effects.insert(0, LaterEffect::Remove(gone).into());
    }
    effects
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

//! What had no room while it was open, stored once there is some.

use crate::app::effect::Effect;
use crate::app::model::{Model, Saving};
use crate::app::start::Now;
use crate::features::library::effects::read_for;
use crate::features::library::state::{ReadFor, Written};
use crate::features::library::versions;
use crate::formats::storage as stored;
use crate::formats::storage::{Restored, open_slots};

/// Reads first what lies there: another tab may have gone on with one of them.
pub(crate) fn look(model: &Model) -> Vec<Effect> {
    let ids = model.unsaved.iter().map(|one| one.metadata.id.clone());
    ids.flat_map(|id| read_for(stored::keys_of(&id).into(), ReadFor::Unsaved(id)))
        .collect()
}

/// Brings it together with what lies there, and writes it.
pub(crate) fn write(
    model: &mut Model,
    id: &str,
    texts: [Option<&str>; 2],
    now: &Now,
) -> Vec<Effect> {
    let mut unsaved = model.unsaved.iter_mut();
    let Some(one) = unsaved.find(|one| one.metadata.id == id) else {
        return Vec::new();
    };
    let mut effects = Vec::new();
    match open_slots(id, texts).map(|slots| slots.newest) {
        Some(Restored::Fine(other)) => {
            let lost = one.merge(&other).lost;
            one.metadata.revision = one.metadata.revision.saturating_add(1);
            effects.extend(
                lost.into_iter()
                    .flat_map(|lost| versions::keep_lost(&lost, now)),
            );
        }
        // What a newer version wrote is never written over.
        Some(Restored::Newer) => return effects,
        Some(Restored::Damaged) | None => {}
    }
    let key = stored::key_of(id, one.metadata.revision);
    let item = (key, stored::seal(one));
    effects.push(Effect::WriteAll(
        Written::Unsaved(id.to_owned()),
        vec![item],
    ));
    effects
}

/// It is safe, or storage is still full, which is then said however small what is open is.
pub(crate) fn written(model: &mut Model, id: &str, worked: bool) {
    if worked {
        model.unsaved.retain(|one| one.metadata.id != id);
    } else {
        model.saving = Saving::Full;
    }
}

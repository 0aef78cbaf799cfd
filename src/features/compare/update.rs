//! What one's own assessment is compared with. Comparing changes nothing.

use crate::app::effect::Effect;
use crate::app::fetch;
use crate::app::messages::Notice;
use crate::app::model::Model;
use crate::app::msg::Resource;
use crate::app::words::done;
use crate::domain::catalogue::examples;
use crate::features::compare::sides::sides;
use crate::features::compare::state::{Against, CompareMsg};
use crate::features::compare::words;
use crate::features::library::state::ReadFor;
use crate::formats::storage as stored;
use crate::formats::storage::{Restored, Snapshot};

/// Everything that can be compared with, the newest earlier state first.
pub fn choices(model: &Model) -> Vec<Against> {
    let mut all = Vec::new();
    all.extend(model.opened.as_ref().map(|_| Against::Opened));
    let own = |one: &&Snapshot| one.id == model.mine.metadata.id;
    let mut earlier: Vec<_> = model.snapshots.iter().filter(own).collect();
    earlier.sort_by(|a, b| b.moment.cmp(&a.moment));
    let earlier = earlier.into_iter().map(|one| one.key.clone());
    all.extend(earlier.map(Against::Earlier));
    let ids = examples().iter().map(|one| one.id.to_owned());
    all.extend(ids.map(Against::Example));
    all
}

/// Compares with something else, or says what differs from it.
pub(crate) fn update(model: &mut Model, msg: CompareMsg) -> Vec<Effect> {
    match msg {
        CompareMsg::Choose(against) => choose(model, against),
        CompareMsg::Latest => {
            let mut all = choices(model).into_iter();
            let latest = all.find(|one| matches!(one, Against::Earlier(_)));
            latest.map_or_else(Vec::new, |one| choose(model, one))
        }
        CompareMsg::ExamplesLoaded => {
            announce(model);
            Vec::new()
        }
    }
}

/// Opens the view: what was chosen before, if it is still there, else what is
/// being read, else the newest earlier state.
pub(crate) fn arrive(model: &mut Model) -> Vec<Effect> {
    let all = choices(model);
    let chosen = Some(model.compare.against.clone()).filter(|one| all.contains(one));
    let first = all.into_iter().next();
    let first = first.filter(|one| !matches!(one, Against::Example(_)));
    choose(model, chosen.or(first).unwrap_or_default())
}

/// Compares with something else.
fn choose(model: &mut Model, against: Against) -> Vec<Effect> {
    model.compare.earlier = None;
    model.compare.against = against;
    match &model.compare.against {
        Against::Nothing | Against::Opened => {
            announce(model);
            Vec::new()
        }
        Against::Earlier(key) => {
            let purpose = ReadFor::Compare(key.clone());
            vec![Effect::Read(purpose, vec![key.clone()])]
        }
        Against::Example(_) => {
            announce(model);
            fetch::want(model, Resource::Examples)
        }
    }
}

/// Says how much differs, once both are here: the table stands below the choice.
fn announce(model: &mut Model) {
    let Some(sides) = sides(model) else {
        return;
    };
    let said = words::differ(sides.changes().len(), sides.one_sided().len());
    model.messages.announce(&said);
}

/// Takes in the earlier state that was read, unless another one is wanted by now.
pub(crate) fn earlier(model: &mut Model, key: &str, text: Option<&str>) -> Vec<Effect> {
    if model.compare.against != Against::Earlier(key.to_owned()) {
        return Vec::new();
    }
    if let Some(Restored::Fine(state)) = text.map(stored::open) {
        model.compare.earlier = Some(state);
        announce(model);
    } else {
        model.compare.against = Against::Nothing;
        model
            .messages
            .show(Notice::Stored("damaged", done::GONE.to_owned()));
    }
    Vec::new()
}

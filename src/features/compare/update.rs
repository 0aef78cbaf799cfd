//! What one's own assessment is compared with. Comparing changes nothing.

use crate::app::effect::Effect;
use crate::app::fetch;
use crate::app::messages::Notice;
use crate::app::model::Model;
use crate::app::msg::Resource;
use crate::app::words::done;
use crate::domain::assessment::{Assessment, Mark};
use crate::domain::catalogue::examples;
use crate::domain::compare::{Change, Disclosed, changes};
use crate::features::compare::state::{Against, CompareMsg};
use crate::features::compare::words;
use crate::features::library::state::ReadFor;
use crate::formats::example::Example;
use crate::formats::storage as stored;
use crate::formats::storage::{Restored, Snapshot};

/// The other assessment, once it is here.
#[derive(Clone, Copy, Debug)]
pub enum Other<'a> {
    /// An earlier state of one's own, and when it was kept.
    Earlier(&'a Snapshot, &'a Assessment),
    /// What is being read.
    Opened(&'a Assessment),
    /// An example.
    Example(&'a Example),
}

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

/// The other assessment; `None` while nothing is chosen or it is not here.
pub fn other(model: &Model) -> Option<Other<'_>> {
    match &model.compare.against {
        Against::Nothing => None,
        Against::Opened => Some(Other::Opened(&model.opened.as_ref()?.assessment)),
        Against::Earlier(key) => {
            let snapshot = model.snapshots.iter().find(|one| one.key == *key)?;
            Some(Other::Earlier(snapshot, model.compare.earlier.as_ref()?))
        }
        Against::Example(id) => model.examples.here()?.get(id).map(Other::Example),
    }
}

/// Compares with something else, or says what differs from it.
pub(crate) fn update(model: &mut Model, msg: CompareMsg) -> Vec<Effect> {
    match msg {
        CompareMsg::Choose(against) => choose(model, against),
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

/// What the other one tells differently; nothing while it is not here. What a
/// survey does not cover is unknown and no difference.
pub fn differing(model: &Model) -> Option<Vec<Change>> {
    let (theirs, is_survey) = match other(model)? {
        Other::Earlier(_, one) | Other::Opened(one) => (one, false),
        Other::Example(one) => (&one.assessment, one.survey.is_some()),
    };
    let mut all = changes(theirs, &model.mine);
    all.retain(|one| !is_survey || one.before != Disclosed::Answer(Mark::None));
    Some(all)
}

/// Says how much differs, once both are here: the table stands below the choice.
fn announce(model: &mut Model) {
    if let Some(all) = differing(model) {
        model.messages.announce(&words::differ(all.len()));
    }
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

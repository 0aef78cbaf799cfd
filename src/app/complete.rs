//! What follows when the field of a draft is left: a web address is completed, half a day is pointed out.

use crate::app::drafts;
use crate::app::drafts::draft;
use crate::app::drafts::rows::rows;
use crate::app::edit;
use crate::app::effect::Effect;
use crate::app::feature::Feature;
use crate::app::model::Model;
use crate::app::msg::DraftsMsg;
use crate::app::start::Now;
use crate::domain::assessment::WebAddress;
use crate::features::evidence::state::EvidenceField;
use crate::features::evidence::update as evidence;
use crate::features::handoff::state::HandoffMsg;
use crate::features::handoff::update as handoff;
use crate::features::handoff::update::tracker_address;
use crate::features::plan::state::PlanField;
use crate::features::plan::update as plan;
use crate::features::profile::state::ProfileMsg;
use crate::formats::draft::DraftField;

/// Does with a draft what follows from its field, if that is in the lazy part with this number.
pub(crate) fn update<const PART: usize>(
    model: &mut Model,
    msg: DraftsMsg,
    now: &Now,
) -> Vec<Effect> {
    match msg {
        DraftsMsg::Left(field, place) => after_press(DraftsMsg::Complete(field, place)),
        DraftsMsg::LeftHalf(field, place) => after_press(DraftsMsg::Unfinished(field, place)),
        DraftsMsg::Complete(field, place) => left::<PART>(model, (field, place), now),
        DraftsMsg::Unfinished(DraftField::Evidence(id), place)
            if const { Feature::Evidence.is_in(PART) } =>
        {
            evidence::unfinished(model, id, place, now)
        }
        // The one other date control is that of the stated day.
        DraftsMsg::Unfinished(..) if const { Feature::Profile.is_in(PART) } => {
            drafts::unfinished(model);
            Vec::new()
        }
        DraftsMsg::Save if const { Feature::Evidence.is_in(PART) } => {
            drafts::save_unsaved(model, now)
        }
        DraftsMsg::Unfinished(..) | DraftsMsg::Save => Vec::new(),
    }
}

/// A press takes focus from a field before it is released. What is said of the field, or no longer is,
/// would move the page in between, and the click would fall beside its target.
fn after_press(msg: DraftsMsg) -> Vec<Effect> {
    vec![Effect::AfterPress(Box::new(msg.into()))]
}

/// Whether the lazy part with this number has fields that can hold a draft.
pub(crate) const fn has_drafts(part: usize) -> bool {
    Feature::Profile.is_in(part)
        || Feature::Evidence.is_in(part)
        || Feature::Plan.is_in(part)
        || Feature::Handoff.is_in(part)
}

/// A field for a web address was left: what lacks only `https://` gets it.
fn left<const PART: usize>(
    model: &mut Model,
    (field, place): (DraftField, usize),
    now: &Now,
) -> Vec<Effect> {
    let text = match field {
        DraftField::Evidence(id) => {
            let rows = rows(model, id);
            rows.get(place).map(|row| row.url.clone())
        }
        DraftField::Tracker => Some(tracker_address(model).to_owned()),
        DraftField::Proposals | DraftField::Received => None,
        _ => draft(model, field).map(str::to_owned),
    };
    let Some(whole) = text.and_then(|text| WebAddress::completed(&text)) else {
        return Vec::new();
    };
    let whole = whole.as_str().to_owned();
    match field {
        DraftField::RepositoryUrl if const { Feature::Profile.is_in(PART) } => {
            edit::profile(model, ProfileMsg::Url(whole), now)
        }
        DraftField::Evidence(id) if const { Feature::Evidence.is_in(PART) } => {
            evidence::change(model, id, place, (EvidenceField::Url, whole), now)
        }
        DraftField::PlanUrl(id) if const { Feature::Plan.is_in(PART) } => {
            plan::field(model, id, PlanField::Url, &whole, now)
        }
        DraftField::Tracker if const { Feature::Handoff.is_in(PART) } => {
            handoff::update(model, HandoffMsg::Tracker(whole))
        }
        // Dates are not completed, and no other field comes to this part.
        _ => Vec::new(),
    }
}

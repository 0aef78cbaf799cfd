//! Completing a web address when its field is left.

use crate::app::drafts::draft;
use crate::app::drafts::rows::rows;
use crate::app::edit;
use crate::app::effect::Effect;
use crate::app::feature::Feature;
use crate::app::model::Model;
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

/// A field for a web address was left: what lacks only `https://` gets it.
pub(crate) fn left<const PART: usize>(
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

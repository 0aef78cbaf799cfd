//! What is done while checking: an old answer is confirmed as of today, a second person agrees.

use crate::app::edit;
use crate::app::effect::{Effect, Focus};
use crate::app::messages::Done;
use crate::app::model::Model;
use crate::app::start::Now;
use crate::domain::catalogue::CriterionId;
use crate::features::check::issues::{CheckIssue, concerned};
use crate::features::check::state::CheckMsg;
use crate::features::check::{second_person, words};
use crate::formats::report::Report;

/// Id of the heading above what is to be looked at.
pub const LOOK_ID: &str = "look";

/// Id of the link to an old answer: `old-authn-mfa-totp`.
pub fn old_id(id: CriterionId) -> String {
    ["old-", id.get().slug].concat()
}

/// Handles what is done while checking.
pub(crate) fn update(model: &mut Model, msg: CheckMsg, now: &Now) -> Vec<Effect> {
    match msg {
        CheckMsg::Confirm(id) => confirm(model, id, now),
        CheckMsg::Name(text) => second_person::name(model, text),
        CheckMsg::Agree(id) => second_person::agree(model, id, now),
        CheckMsg::AgreeWithRest => second_person::agree_with_rest(model, now),
        CheckMsg::Uncheck(id) => second_person::uncheck(model, id, now),
        CheckMsg::SendBack => second_person::send_back(model, now),
        CheckMsg::Stop => second_person::stop(model),
    }
}

/// Confirms an answer. Its button goes with its line; focus moves to the line
/// that takes its place, or to the heading when it was the last one.
fn confirm(model: &mut Model, id: CriterionId, now: &Now) -> Vec<Effect> {
    if model.mine.answers.get(id).status.is_none() {
        return Vec::new();
    }
    let mut effects = edit::apply(model, now, |mine| {
        mine.answers.get_mut(id).confirmed = Some(now.today);
    });
    model
        .messages
        .say(Done::Confirmed, &words::restamped(id.get().code));
    let old = concerned(&Report::of(&model.mine), Some(now.today), CheckIssue::Old);
    let next = old.iter().find(|other| **other > id).or(old.last());
    let element = next.map_or_else(|| LOOK_ID.to_owned(), |next| old_id(*next));
    effects.push(Effect::Focus(Focus::Element(element)));
    effects
}

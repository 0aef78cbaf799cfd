//! A second person agrees with answers: under a name, which is not that of who gave them.

use crate::app::drafts;
use crate::app::drafts::received;
use crate::app::drafts::received::{changed, received, unsigned};
use crate::app::edit;
use crate::app::effect::{Effect, Focus};
use crate::app::messages::Done;
use crate::app::model::Model;
use crate::app::routes::Route;
use crate::app::start::Now;
use crate::domain::assessment::{Checked, SHORT, Text};
use crate::domain::catalogue::CriterionId;
use crate::features::check::state::NameProblem;
use crate::features::check::words;
use crate::features::preview::update as preview;
use crate::formats::draft::DraftField;

/// Id of the field for the name.
pub const NAME_ID: &str = "check-name";
/// Id of the heading above it.
pub const SECOND_ID: &str = "second";

/// Id of the button beside an answer: `agree-authn-mfa-totp`.
pub fn agree_id(id: CriterionId) -> String {
    ["agree-", id.get().slug].concat()
}

/// Saves what is being read as an assessment to check, or goes on where that was begun.
pub(crate) fn begin(model: &mut Model, now: &Now) -> Vec<Effect> {
    let Some(sent) = preview::being_read(model) else {
        return Vec::new();
    };
    if received::is_being_checked(model, &sent) {
        return vec![preview::close(model), Effect::Go(Route::Review.href())];
    }
    let effects = preview::save_copy(model, Route::Review, now);
    received::begin(model, &sent);
    effects
}

/// Takes in the name.
pub(crate) fn name(model: &mut Model, text: String) -> Vec<Effect> {
    received::name(model, &text);
    model.second_person.name = text;
    model.second_person.problem = None;
    Vec::new()
}

/// Checks one answer. Its button stays where it is, for taking that back.
pub(crate) fn agree(model: &mut Model, id: CriterionId, now: &Now) -> Vec<Effect> {
    let mut effects = match check(model, &[id], now) {
        Ok(effects) => effects,
        Err(effect) => return vec![effect],
    };
    model.messages.announce(&words::agreed(id.get().title));
    effects.push(focus(agree_id(id)));
    effects
}

/// Checks all that are not checked yet. The button goes; focus moves to the heading.
pub(crate) fn agree_with_rest(model: &mut Model, now: &Now) -> Vec<Effect> {
    let rest: Vec<_> = model.mine.unchecked().collect();
    let mut effects = match check(model, &rest, now) {
        Ok(effects) => effects,
        Err(effect) => return vec![effect],
    };
    // What this person suggested stays unchecked.
    let is_checked = |id: &&CriterionId| model.mine.answers.get(**id).checked.is_some();
    let count = rest.iter().filter(is_checked).count();
    let said = words::agreed_with_rest(count);
    model.messages.say(Done::Confirmed, &said);
    effects.push(focus(SECOND_ID.to_owned()));
    effects
}

/// Takes a check back. Nobody has to be named for it.
pub(crate) fn uncheck(model: &mut Model, id: CriterionId, now: &Now) -> Vec<Effect> {
    let mut effects = edit::apply(model, now, |mine| mine.answers.get_mut(id).checked = None);
    model.messages.announce(&words::unchecked(id.get().title));
    effects.push(focus(agree_id(id)));
    effects
}

/// The answers are one's own from here on. The button goes; focus moves to the heading.
pub(crate) fn stop(model: &mut Model) -> Vec<Effect> {
    drafts::set(model, DraftField::Received, None);
    vec![focus(SECOND_ID.to_owned())]
}

/// To the link for whoever asked. What was changed needs the name of who suggests it.
pub(crate) fn send_back(model: &mut Model, now: &Now) -> Vec<Effect> {
    let mut effects = Vec::new();
    if received::needs_signing(model) {
        match Checked::new(by(model), now.today) {
            None => return vec![refuse(model, NameProblem::Missing)],
            Some(checked) => effects = sign(model, &[], &checked, now),
        }
    }
    effects.push(Effect::Go(Route::Share.href()));
    effects
}

/// The name of who checks, as typed.
pub fn typed_name(model: &Model) -> &str {
    match received(model) {
        Some(received) => received.by.as_str(),
        None => &model.second_person.name,
    }
}

/// Checks these answers, but for those that this person suggested, or goes to the field whose name will not do.
fn check(model: &mut Model, ids: &[CriterionId], now: &Now) -> Result<Vec<Effect>, Effect> {
    let by = by(model);
    let is_by = |name: &str| by.as_str().trim().eq_ignore_ascii_case(name.trim());
    let own = changed(model);
    let mut ids = ids.to_vec();
    ids.retain(|id| !is_by(model.mine.answers.get(*id).suggested_by.as_str()) && !own.contains(id));
    let is_who_answered = is_by(model.mine.assessor.as_str()) || ids.is_empty();
    match Checked::new(by, now.today) {
        None => Err(refuse(model, NameProblem::Missing)),
        Some(_) if is_who_answered => Err(refuse(model, NameProblem::Answered)),
        Some(checked) => Ok(sign(model, &ids, &checked, now)),
    }
}

/// Checks these answers, and signs what the same person has changed.
fn sign(model: &mut Model, ids: &[CriterionId], checked: &Checked, now: &Now) -> Vec<Effect> {
    let (own, unsigned) = (changed(model), unsigned(model));
    edit::apply(model, now, |mine| {
        mine.check(ids, checked);
        for id in own {
            mine.answers.get_mut(id).checked = None;
        }
        for id in unsigned {
            mine.answers.get_mut(id).suggested_by = checked.by().clone();
        }
    })
}

fn by(model: &Model) -> Text {
    Text::typed(&(model.nfc.0)(typed_name(model)), SHORT)
}

fn refuse(model: &mut Model, problem: NameProblem) -> Effect {
    model.second_person.problem = Some(problem);
    model.messages.announce(words::name_problem(problem).1);
    focus(NAME_ID.to_owned())
}

fn focus(id: String) -> Effect {
    Effect::Focus(Focus::Element(id))
}

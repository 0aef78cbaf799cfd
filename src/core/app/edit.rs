//! Changes to the open assessment: each is saved before the handler returns.

use super::{Done, Effect, Focus, Model, Notice, Now, ProfileEdit, keep};
use crate::core::assessment::{Assessment, NOTE, REASON, Reason, SHORT, Status, Text, WebAddress};
use crate::core::catalogue::CriterionId;
use crate::core::date::Date;
use crate::core::scoring;
use crate::core::text::{frame, spoken};

/// Applies a change and saves, unless it changes nothing.
pub(super) fn apply(
    model: &mut Model,
    now: &Now,
    change: impl FnOnce(&mut Assessment),
) -> Vec<Effect> {
    let before = model.mine.clone();
    change(&mut model.mine);
    changed(model, &before, now)
}

/// Saves, if anything has changed. Out of line, or each change would carry a copy.
#[inline(never)]
fn changed(model: &mut Model, before: &Assessment, now: &Now) -> Vec<Effect> {
    if model.mine == *before {
        return Vec::new();
    }
    model.share.forget_link();
    forget_undo(model);
    keep::save(model, now)
}

/// Takes the way back away: it leads to the state before one change, and would
/// lose whatever was changed since.
pub(super) fn forget_undo(model: &mut Model) {
    model.undo = None;
    if matches!(model.notice, Some(Notice::Done(_))) {
        model.notice = None;
    }
}

/// Says what was done, on the page and to a screen reader.
pub(super) fn say(model: &mut Model, done: Done) {
    model.notice = Some(Notice::Done(done));
    model.announcement = frame::done(done);
}

pub(super) fn answer(model: &mut Model, id: CriterionId, status: Status, now: &Now) -> Vec<Effect> {
    let tension = scoring::tension(&model.mine, id);
    let before = model.mine.clone();
    let effects = apply(model, now, |mine| mine.answer(id, status, now.today));
    // The one-click fix of a contradiction replaces an answer that was given: it can be taken back.
    if status == Status::Met && tension.is_some_and(|tension| tension.contradiction) {
        model.undo = Some(Box::new(before));
        model.notice = Some(Notice::Done(Done::MarkedMet(id)));
    }
    model.announcement = spoken::answered(&model.mine, id);
    effects
}

/// Answers by a button beside the radios. The button goes; focus moves to the answer it gave.
pub(super) fn accept(model: &mut Model, id: CriterionId, status: Status, now: &Now) -> Vec<Effect> {
    let mut effects = answer(model, id, status, now);
    effects.push(focus_on(id, status));
    effects
}

fn focus_on(id: CriterionId, status: Status) -> Effect {
    Effect::Focus(Focus::Element(radio_id(id, status)))
}

/// Id of the radio that gives an answer: `a-authn-mfa-totp-met`.
pub fn radio_id(id: CriterionId, status: Status) -> String {
    ["a-", id.get().slug, "-", status.slug()].concat()
}

pub(super) fn clear(model: &mut Model, id: CriterionId, now: &Now) -> Vec<Effect> {
    let before = model.mine.clone();
    let mut effects = apply(model, now, |mine| mine.clear(id));
    model.undo = Some(Box::new(before));
    model.notice = Some(Notice::Done(Done::Cleared(id)));
    model.announcement = spoken::answered(&model.mine, id);
    // The button goes; focus stays with the criterion.
    effects.push(focus_on(id, Status::Met));
    effects
}

pub(super) fn tick(
    model: &mut Model,
    id: CriterionId,
    place: usize,
    ticked: bool,
    now: &Now,
) -> Vec<Effect> {
    apply(model, now, |mine| {
        mine.answers.get_mut(id).checks.set(place, ticked);
    })
}

pub(super) fn reason(model: &mut Model, id: CriterionId, text: &str, now: &Now) -> Vec<Effect> {
    let text = Text::typed(&(model.nfc.0)(text), REASON);
    let counted = model.mine.answers.get(id).reason.counts();
    let effects = apply(model, now, |mine| {
        let reason = if text.as_str().is_empty() {
            Reason::Missing
        } else {
            Reason::Given(text)
        };
        mine.answers.get_mut(id).reason = reason;
    });
    if model.mine.answers.get(id).reason.counts() != counted {
        model.announcement = spoken::answered(&model.mine, id);
    }
    effects
}

pub(super) fn note(model: &mut Model, id: CriterionId, text: &str, now: &Now) -> Vec<Effect> {
    let text = Text::typed(&(model.nfc.0)(text), NOTE);
    apply(model, now, |mine| mine.answers.get_mut(id).note = text)
}

pub(super) fn profile(model: &mut Model, change: ProfileEdit, now: &Now) -> Vec<Effect> {
    let nfc = model.nfc.0;
    let short = |text: &str| Text::typed(&nfc(text), SHORT);
    match change {
        ProfileEdit::Name(text) => apply(model, now, |mine| mine.repository.name = short(&text)),
        ProfileEdit::Tools(text) => apply(model, now, |mine| mine.repository.tools = short(&text)),
        ProfileEdit::Assessor(text) => apply(model, now, |mine| mine.assessor = short(&text)),
        ProfileEdit::Url(text) => url(model, &text, now),
        ProfileEdit::Date(text) => apply(model, now, |mine| mine.stated_date = Date::parse(&text)),
        ProfileEdit::Accounts(accounts) => {
            apply(model, now, |mine| mine.profile.accounts = Some(accounts))
        }
        ProfileEdit::ClearAccounts => apply(model, now, |mine| mine.profile.accounts = None),
        ProfileEdit::Form(form, chosen) => {
            apply(model, now, |mine| mine.profile.forms.set(form, chosen))
        }
        ProfileEdit::Anyway(track, chosen) => apply(model, now, |mine| {
            *mine.assess_anyway.get_mut(track) = chosen;
        }),
    }
}

/// An address that is not valid yet stays in the input and out of the assessment.
fn url(model: &mut Model, text: &str, now: &Now) -> Vec<Effect> {
    let address = WebAddress::parse(text);
    let is_fine = address.is_some() || text.trim().is_empty();
    model.drafts.url = (!is_fine).then(|| text.to_owned());
    apply(model, now, |mine| mine.repository.url = address)
}

/// Puts the state before the last change back, as a new change.
pub(super) fn undo(model: &mut Model, now: &Now) -> Vec<Effect> {
    let Some(before) = model.undo.take() else {
        return Vec::new();
    };
    model.drafts = super::Drafts::default();
    let effects = apply(model, now, |mine| {
        let stamp = mine.stamp.clone();
        *mine = *before;
        mine.stamp = stamp;
    });
    say(model, Done::Undone);
    effects
}

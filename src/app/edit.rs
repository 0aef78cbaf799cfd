//! Changes to the open assessment: each is saved before the handler returns.

use crate::app::effect::{Effect, Focus};
use crate::app::history::Field;
use crate::app::lazy::waiting;
use crate::app::messages::{Done, Notice};
use crate::app::model::Model;
use crate::app::start::Now;
use crate::app::words::{frame, spoken};
use crate::app::{drafts, persist};
use crate::domain::assessment::{
    Assessment, NOTE, REASON, Reason, SHORT, Section, SectionSet, Status, Text, WebAddress,
};
use crate::domain::catalogue::CriterionId;
use crate::domain::tension::tension;
use crate::features::evidence::state::EvidenceMsg;
use crate::features::library::state::LibraryMsg;
use crate::features::profile::state::ProfileMsg;
use crate::formats::draft::{DraftField, day};

/// Applies a change and saves, unless it changes nothing.
pub(crate) fn apply(
    model: &mut Model,
    now: &Now,
    change: impl FnOnce(&mut Assessment),
) -> Vec<Effect> {
    typed(model, now, None, change)
}

/// The same for a change by one letter more or less, where it is made in a field.
pub(crate) fn typed(
    model: &mut Model,
    now: &Now,
    field: impl Into<Option<Field>>,
    change: impl FnOnce(&mut Assessment),
) -> Vec<Effect> {
    let before = model.mine.clone();
    change(&mut model.mine);
    changed(model, before, field.into(), now)
}

/// Saves, if anything has changed. Out of line, or each change would carry a copy.
#[inline(never)]
fn changed(model: &mut Model, before: Assessment, field: Option<Field>, now: &Now) -> Vec<Effect> {
    let sections = before.differing(&model.mine);
    if sections.is_empty() {
        return Vec::new();
    }
    let effects = save(model, &before, sections, now);
    model.history.note(before, sections, field);
    effects
}

/// Saves a change, and what was there before it as a version if that is of an earlier day.
pub(crate) fn save(
    model: &mut Model,
    before: &Assessment,
    sections: SectionSet,
    now: &Now,
) -> Vec<Effect> {
    model.share.forget_link();
    // What was said about the change before this one is no longer about the last.
    model.messages.close_done();
    let version = persist::next_revision(model, now);
    model.mine.record_change(sections, version);
    let mut effects = persist::write(model);
    let modified = before.metadata.modified.as_ref();
    if modified.is_some_and(|modified| *modified < now.midnight) {
        let earlier = LibraryMsg::SaveEarlierDay(Box::new(before.clone()));
        effects.push(Effect::Send(Box::new(earlier.into())));
    }
    effects
}

pub(crate) fn answer(model: &mut Model, id: CriterionId, status: Status, now: &Now) -> Vec<Effect> {
    // Whoever answers has the last word over the ticks.
    model.by_checks.set(Section::Criterion(id), false);
    let tension = tension(&model.mine, id);
    let effects = apply(model, now, |mine| mine.answer(id, status, now.today));
    // The one-click fix of a contradiction replaces an answer that was given: that is said.
    if status == Status::Met && tension.is_some_and(|tension| tension.contradiction) {
        model
            .messages
            .show(Notice::Done(Done::MarkedMet, frame::marked_met(id)));
    }
    model.messages.announce(&spoken::answered(&model.mine, id));
    effects
}

/// Answers by a button beside the radios. The button goes; focus moves to the
/// answer that it gave.
pub(crate) fn accept(model: &mut Model, id: CriterionId, status: Status, now: &Now) -> Vec<Effect> {
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

pub(crate) fn clear(model: &mut Model, id: CriterionId, now: &Now) -> Vec<Effect> {
    // A tick that still waits for its part would give the answer again.
    waiting::forget_ticks(model, Some(id));
    let mut effects = apply(model, now, |mine| mine.clear(id));
    model
        .messages
        .show(Notice::Done(Done::Cleared, frame::cleared(id)));
    model.messages.announce(&spoken::answered(&model.mine, id));
    // The button goes; focus stays with the criterion.
    effects.push(focus_on(id, Status::Met));
    effects
}

pub(crate) fn tick(
    model: &mut Model,
    id: CriterionId,
    place: usize,
    ticked: bool,
    now: &Now,
) -> Vec<Effect> {
    let mut effects = apply(model, now, |mine| {
        mine.answers.get_mut(id).checks.set(place, ticked);
    });
    effects.push(Effect::Send(Box::new(EvidenceMsg::Ticked(id).into())));
    effects
}

pub(crate) fn reason(model: &mut Model, id: CriterionId, text: &str, now: &Now) -> Vec<Effect> {
    let text = Text::typed(&(model.nfc.0)(text), REASON);
    let counted = model.mine.answers.get(id).reason.counts();
    let effects = typed(model, now, Field("reason", Some(id)), |mine| {
        let reason = if text.as_str().is_empty() {
            Reason::Missing
        } else {
            Reason::Given(text)
        };
        let answer = mine.answers.get_mut(id);
        answer.reason = reason;
        answer.checked = None;
    });
    if model.mine.answers.get(id).reason.counts() != counted {
        model.messages.announce(&spoken::answered(&model.mine, id));
    }
    effects
}

pub(crate) fn note(model: &mut Model, id: CriterionId, text: &str, now: &Now) -> Vec<Effect> {
    let text = Text::typed(&(model.nfc.0)(text), NOTE);
    typed(model, now, Field("note", Some(id)), |mine| {
        mine.answers.get_mut(id).note = text;
    })
}

pub(crate) fn profile(model: &mut Model, change: ProfileMsg, now: &Now) -> Vec<Effect> {
    let nfc = model.nfc.0;
    let short = |text: &str| Text::typed(&nfc(text), SHORT);
    match change {
        ProfileMsg::Name(text) => typed(model, now, Field("name", None), |mine| {
            mine.repository.name = short(&text);
        }),
        ProfileMsg::Tools(text) => typed(model, now, Field("tools", None), |mine| {
            mine.repository.tools = short(&text);
        }),
        ProfileMsg::Source(source) => apply(model, now, |mine| mine.source = source),
        ProfileMsg::Assessor(text) => typed(model, now, Field("assessor", None), |mine| {
            mine.assessor = short(&text);
        }),
        ProfileMsg::Url(text) => url(model, &text, now),
        ProfileMsg::Date(text) => date(model, &text, now),
        ProfileMsg::Accounts(accounts) => {
            apply(model, now, |mine| mine.profile.accounts = Some(accounts))
        }
        ProfileMsg::ClearAccounts => apply(model, now, |mine| mine.profile.accounts = None),
        ProfileMsg::Form(form, chosen) => {
            apply(model, now, |mine| mine.profile.forms.set(form, chosen))
        }
        ProfileMsg::Anyway(track, chosen) => apply(model, now, |mine| {
            *mine.assess_anyway.get_mut(track) = chosen;
        }),
    }
}

fn url(model: &mut Model, text: &str, now: &Now) -> Vec<Effect> {
    let (field, saved) = (DraftField::RepositoryUrl, &model.mine.repository.url);
    let saved = saved.is_some();
    let entry = drafts::type_in(model, field, text, saved, WebAddress::parse);
    typed(model, now, drafts::history_field(field), |mine| {
        entry.save_to(&mut mine.repository.url);
    })
}

fn date(model: &mut Model, text: &str, now: &Now) -> Vec<Effect> {
    let (field, saved) = (DraftField::StatedDate, model.mine.stated_date.is_some());
    // The default that shows is not stated by being left as it is.
    let shown = model.mine.date().filter(|_| !saved);
    let is_default = shown.is_some_and(|shown| shown.to_string() == text);
    let text = if is_default { "" } else { text };
    let entry = drafts::type_in(model, field, text, saved, day);
    typed(model, now, drafts::history_field(field), |mine| {
        entry.save_to(&mut mine.stated_date);
    })
}

/// Replaces everything that the open assessment says, as one change.
pub(crate) fn replace(model: &mut Model, by: Assessment, now: &Now) -> Vec<Effect> {
    drafts::forget_all(model);
    apply(model, now, |mine| {
        let metadata = std::mem::take(&mut mine.metadata);
        *mine = by;
        mine.metadata = metadata;
    })
}

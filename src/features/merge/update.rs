//! What is being read, beside one's own: weighed one by one, brought in together.

use crate::app::effect::{Effect, Focus};
use crate::app::messages::Done;
use crate::app::model::Model;
use crate::app::routes::Route;
use crate::app::start::Now;
use crate::app::words::done;
use crate::app::{drafts, edit};
use crate::domain::assessment::{Section, SectionSet};
use crate::domain::compare::{Verdict, bring, differing, newly_checked, replaced};
use crate::features::library::versions;
use crate::features::merge::state::MergeMsg;
use crate::features::merge::words;
use crate::features::preview::update as preview;

/// Id of the heading above the differences.
pub const DIFFERENCES: &str = "differences";

/// Shows the differences, decides on them, or takes them over.
pub(crate) fn update(model: &mut Model, msg: MergeMsg, now: &Now) -> Vec<Effect> {
    match msg {
        MergeMsg::Show => go_to(),
        MergeMsg::Decide(section, verdict) => decide(model, section, verdict),
        MergeMsg::Apply => merge(model, now),
        MergeMsg::TakeChecks => take_checks(model, now),
        MergeMsg::Replace => replace(model, now),
    }
}

/// Goes to the differences.
fn go_to() -> Vec<Effect> {
    vec![focus(DIFFERENCES), Effect::Reveal(DIFFERENCES.to_owned())]
}

fn focus(id: &str) -> Effect {
    Effect::Focus(Focus::Element(id.to_owned()))
}

/// Decides on one of them. Nothing of one's own changes.
fn decide(model: &mut Model, section: Section, verdict: Verdict) -> Vec<Effect> {
    if let Some(opened) = &mut model.opened {
        opened.choices.set(section, verdict);
    }
    Vec::new()
}

/// The differences that are to be brought in.
pub fn chosen(model: &Model) -> SectionSet {
    let mut chosen = SectionSet::default();
    if let Some(opened) = &model.opened {
        for section in differing(&model.mine, &opened.assessment).iter() {
            let verdict = opened.choices.of(&model.mine, section);
            chosen.set(section, verdict == Verdict::Take);
        }
    }
    chosen
}

/// Merges what was chosen, as one change that can be taken back. What was
/// kept or left for later stays listed, and the link or file open.
fn merge(model: &mut Model, now: &Now) -> Vec<Effect> {
    let chosen = chosen(model);
    let count = chosen.iter().count();
    let Some(theirs) = model
        .opened
        .as_ref()
        .map(|opened| opened.assessment.clone())
    else {
        return Vec::new();
    };
    if count == 0 {
        model.messages.announce(words::NOTHING_CHOSEN);
        return Vec::new();
    }
    let mut effects = versions::before_replacing(model, now);
    effects.extend(edit::apply(model, now, |mine| {
        for section in chosen.iter() {
            bring(mine, &theirs, section);
            if let Section::Criterion(id) = section {
                let answer = mine.answers.get_mut(id);
                // Whoever takes an answer over confirms it.
                if answer.status.is_some() && answer.confirmed.is_none() {
                    answer.confirmed = Some(now.today);
                }
            }
        }
    }));
    drafts::forget(model, chosen);
    // What is brought in was not given by ticks.
    model.by_checks = SectionSet::default();
    model.messages.say(Done::Replaced, &done::brought_in(count));
    effects.push(focus("notice"));
    effects
}

/// Takes over who has checked answers that are the same in both, as one change that can be taken back.
fn take_checks(model: &mut Model, now: &Now) -> Vec<Effect> {
    let Some(theirs) = model.opened.as_ref().map(|one| one.assessment.clone()) else {
        return Vec::new();
    };
    let ids = newly_checked(&model.mine, &theirs);
    let mut effects = edit::apply(model, now, |mine| {
        for id in &ids {
            let checked = &theirs.answers.get(*id).checked;
            mine.answers.get_mut(*id).checked.clone_from(checked);
        }
    });
    let said = words::checks_taken(ids.len());
    model.messages.say(Done::Replaced, &said);
    effects.push(focus(DIFFERENCES));
    effects
}

/// Puts what is being read in the place of the open assessment; can be taken back.
fn replace(model: &mut Model, now: &Now) -> Vec<Effect> {
    let Some(mut copy) = preview::being_read(model) else {
        return Vec::new();
    };
    // A copy may be silent about plan, notes or whole tracks. Of another registry nothing fits.
    if model.mine.is_named_like(&copy) != Some(false) {
        copy = replaced(&model.mine, &copy);
    }
    let mut effects = versions::before_replacing(model, now);
    effects.extend(edit::replace(model, copy, now));
    model.messages.say(Done::Replaced, done::REPLACED);
    effects.push(preview::close(model));
    effects.push(Effect::Go(Route::Scorecard.href()));
    effects
}

//! The share form: what leaves, the link, and files.

use crate::app::effect::{Effect, Focus};
use crate::app::feature::Feature;
use crate::app::lazy::loading;
use crate::app::model::{Model, Saving};
use crate::app::msg::Copied;
use crate::app::persist;
use crate::app::start::Now;
use crate::app::words::spoken;
use crate::domain::assessment::Section;
use crate::features::handoff::state::{HandoffMsg, OnePageOf};
use crate::features::preview::state::OpenedFrom;
use crate::features::profile::state::ASSESSOR;
use crate::features::share::export::{Outgoing, backup_subject, outgoing, written};
use crate::features::share::state::{Audience, Part, ShareMsg};
use crate::features::share::{audience, words};
use crate::formats::export::{Carries, Export};
use crate::formats::link as share;
use crate::formats::link::Choice;
use crate::formats::words::files;

/// Chooses what is shared, and makes the link or a file of it.
pub(crate) fn update(model: &mut Model, msg: ShareMsg, now: &Now) -> Vec<Effect> {
    match msg {
        ShareMsg::Audience(whom) => choose_audience(model, whom),
        ShareMsg::Include(which, is_included) => part(model, which, is_included),
        ShareMsg::MakeLink => make_link(model),
        ShareMsg::Deflated(bytes) => deflated(model, bytes.as_deref()),
        ShareMsg::CopyLink => copy_link(model),
        ShareMsg::Export(file) => export(model, file, now),
        ShareMsg::OnePage => one_page(model),
        ShareMsg::Received => received(model),
        ShareMsg::Preview(file) => peek(model, file),
    }
}

/// Each audience begins with a choice that can then be changed.
fn choose_audience(model: &mut Model, audience: Audience) -> Vec<Effect> {
    model.share.audience = audience;
    model.share.choice = audience::choice(model, audience);
    let mut effects = remake(model);
    if audience == Audience::Proposal {
        // It has the field for the name.
        effects.extend(loading::begin_for(model, Feature::Profile));
    }
    effects
}

fn part(model: &mut Model, part: Part, leaves: bool) -> Vec<Effect> {
    let choice = &mut model.share.choice;
    let included = match part {
        Part::Open => &mut choice.open,
        Part::Notes => &mut choice.notes,
        Part::Reasons => &mut choice.reasons,
        Part::Evidence => &mut choice.evidence,
        Part::About => &mut choice.about,
        Part::Plan => &mut choice.plan,
        Part::Track(track) => choice.tracks.get_mut(track),
        Part::Gap(id) => {
            choice.without.set(Section::Criterion(id), !leaves);
            model.share.without = choice.without;
            return remake(model);
        }
    };
    *included = leaves;
    remake(model)
}

/// Makes the link for what is chosen, as somebody comes to the form: the address is there at once.
pub(crate) fn arrive(model: &mut Model) -> Vec<Effect> {
    remake(model)
}

/// Makes the link anew, unless there is nothing to share or a name is missing.
fn remake(model: &mut Model) -> Vec<Effect> {
    model.share.forget_link();
    let is_empty = model.mine.answers.iter().all(|(_, one)| one.is_empty());
    if is_empty || is_nameless(model) {
        return Vec::new();
    }
    make(model)
}

/// Id of the field for who suggests the answers.
pub const SUGGESTED_BY: &str = ASSESSOR;

/// A suggestion that says nobody's name helps nobody.
pub fn is_nameless(model: &Model) -> bool {
    model.share.choice.proposal && model.mine.assessor.is_blank()
}

fn ask_for_name(model: &mut Model) -> Vec<Effect> {
    model.messages.announce(words::NAME_FIRST);
    vec![Effect::Focus(Focus::Element(SUGGESTED_BY.to_owned()))]
}

fn make_link(model: &mut Model) -> Vec<Effect> {
    if is_nameless(model) {
        return ask_for_name(model);
    }
    model.share.forget_link();
    model.share.is_asked = true;
    make(model)
}

fn make(model: &mut Model) -> Vec<Effect> {
    let draft = share::draft(&model.mine, &model.share.choice);
    match draft.extra() {
        None => {
            let link = draft.finish(&[]);
            made(model, &link)
        }
        Some(extra) => {
            let effect = Effect::Deflate(extra.to_vec());
            model.share.pending = Some(draft);
            vec![effect]
        }
    }
}

fn deflated(model: &mut Model, bytes: Option<&[u8]>) -> Vec<Effect> {
    let Some(draft) = model.share.pending.take() else {
        return Vec::new();
    };
    let stored = draft.finish_stored();
    let link = match bytes {
        // A link is only offered when it reads back as what was previewed:
        // the browser deflated it, and an older request may answer late.
        Some(bytes) => {
            let short = draft.finish(bytes);
            if share::decode(&short, model.nfc.0) == share::decode(&stored, model.nfc.0) {
                short
            } else {
                stored
            }
        }
        None => stored,
    };
    made(model, &link)
}

fn made(model: &mut Model, link: &str) -> Vec<Effect> {
    model.share.link = Some([model.address.as_str(), link].concat());
    if std::mem::take(&mut model.share.is_asked) {
        model.messages.announce(spoken::LINK_MADE);
    }
    Vec::new()
}

fn copy_link(model: &mut Model) -> Vec<Effect> {
    let link = model.share.link.clone();
    let copy = link.map(|link| Effect::Copy(Copied::Link, link));
    copy.into_iter().collect()
}

pub(crate) fn copied(model: &mut Model, worked: bool) -> Vec<Effect> {
    model.share.copied = Some(worked);
    model.messages.announce(spoken::copied(worked));
    Vec::new()
}

/// Offers a file, and notes it where it is a copy of everything.
fn export(model: &mut Model, export: Export, now: &Now) -> Vec<Effect> {
    let row = export.row();
    if row.carries == Carries::Chosen && is_nameless(model) {
        return ask_for_name(model);
    }
    let Outgoing { name, mime, text } = outgoing(model, export);
    let id = backup_subject(model).metadata.id.clone();
    let is_whole = row.carries != Carries::Chosen || model.share.choice == Choice::everything();
    model.share.offered = files::offered(&name);
    model.messages.announce(&model.share.offered);
    let mut effects = vec![Effect::Download { name, mime, text }];
    if row.reopens && is_whole {
        effects.extend(note_copy(model, &id, now));
    }
    effects
}

/// Has the one page written, which is in another part.
fn one_page(model: &mut Model) -> Vec<Effect> {
    if is_nameless(model) {
        return ask_for_name(model);
    }
    let msg = HandoffMsg::OnePage(OnePageOf::Chosen);
    vec![Effect::Send(Box::new(msg.into()))]
}

/// The report of what is being read, with all that its sender let in.
fn received(model: &mut Model) -> Vec<Effect> {
    let opened = model.opened.as_ref();
    let Some(opened) = opened.filter(|one| one.from != OpenedFrom::Tasks) else {
        return Vec::new();
    };
    let Outgoing { name, mime, text } = written(&opened.assessment, Export::Html);
    model.share.offered = files::offered(&name);
    model.messages.announce(&model.share.offered);
    vec![Effect::Download { name, mime, text }]
}

/// Notes that all of an assessment lies outside this browser too, from today.
/// Only where the work is safe: a list that can be stored would hide that the
/// answers could not.
fn note_copy(model: &mut Model, id: &str, now: &Now) -> Option<Effect> {
    if !matches!(model.saving, Saving::Saved(_)) {
        return None;
    }
    let mut entries = model.library.entries.iter_mut();
    let entry = entries.find(|entry| entry.id == id && !id.is_empty())?;
    entry.copied = Some(now.today);
    Some(persist::index(model))
}

fn peek(model: &mut Model, export: Option<Export>) -> Vec<Effect> {
    model.share.peek = export;
    Vec::new()
}

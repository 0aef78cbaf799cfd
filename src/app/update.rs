//! What each message does: one arm, one function.

use crate::app::effect::{Effect, Focus};
use crate::app::feature::{Feature, LazyPart};
use crate::app::lazy::handlers::{Handler, Handlers};
use crate::app::lazy::state::Lazy;
use crate::app::lazy::{loaded, loading, queue};
use crate::app::model::Model;
use crate::app::msg::{Arrival, Copied, LazyMsg, Msg};
use crate::app::start::Now;
use crate::app::{begin, complete, drafts, early, edit, follow, persist, resources, undo};
use crate::features::check::second_person;
use crate::features::check::update as check;
use crate::features::compare::update as compare;
use crate::features::evidence::update as evidence;
use crate::features::handoff::update as handoff;
use crate::features::import::update as import;
use crate::features::library::state::{ReadFor, Written};
use crate::features::library::update as library;
use crate::features::merge::update as merge;
use crate::features::plan::update as plan;
use crate::features::preview::state::PreviewMsg;
use crate::features::preview::update as preview;
use crate::features::profile::update as profile;
use crate::features::questions::filter;
use crate::features::questions::state::QuestionsMsg;
use crate::features::reports::update as reports;
use crate::features::share::update as share;

/// Changes the model as the message says and returns what the browser has to do.
///
/// Effects are in the order in which they must run. What needs a lazy part is handled by its
/// handler, or waits for it.
pub fn update(model: &mut Model, msg: Msg, now: &Now, handlers: &Handlers) -> Vec<Effect> {
    match msg {
        Msg::Started(start) => begin::start(model, *start, now, handlers),
        Msg::Replay(record) if record.is_empty() => persist::replayed(model),
        Msg::Replay(record) => replay(model, &record, now),
        Msg::Navigated {
            fragment,
            in_page,
            entry,
        } => {
            model.entry = entry;
            follow::follow(model, (&fragment, in_page), Arrival::Inside, now, handlers)
        }
        Msg::New => begin::new(model),
        Msg::CloseNotice => close(model),
        Msg::SwitchTheme => vec![Effect::SwitchTheme],
        Msg::Stored(result) => persist::stored(model, result, now),
        Msg::Questions(msg) => questions(model, msg, now),
        Msg::Lazy(msg) => match msg {
            LazyMsg::Loaded(part) => loaded::loaded(model, part, now, handlers),
            LazyMsg::Failed(part) => loaded::failed(model, part, now, handlers),
            LazyMsg::Slow(part) => loaded::slow(model, part, now, handlers),
            LazyMsg::Prefetch(part) => loading::prefetch(model, part),
            LazyMsg::Retry => loading::retry(model),
            LazyMsg::GiveUp => queue::give_up(model),
        },
        msg => queue::handle(model, msg, now, handlers),
    }
}

/// The handlers of a program of which only the first part is here.
pub const fn first_part() -> Handlers {
    Handlers::new(follow::first)
}

fn close(model: &mut Model) -> Vec<Effect> {
    model.messages.close();
    model.deleted = None;
    vec![Effect::Focus(Focus::Heading)]
}

/// Makes the first choice of a record, and then those of the rest.
fn replay(model: &mut Model, record: &str, now: &Now) -> Vec<Effect> {
    let (choice, rest) = early::first(record);
    let mut effects = choice.map_or_else(Vec::new, |msg| questions(model, msg, now));
    effects.push(early::replay(rest.to_owned()));
    effects
}

/// Out of line, or both callers would carry a copy.
#[inline(never)]
fn questions(model: &mut Model, msg: QuestionsMsg, now: &Now) -> Vec<Effect> {
    match msg {
        QuestionsMsg::Answer(id, status) => edit::answer(model, id, status, now),
        QuestionsMsg::Accept(id, status) => edit::accept(model, id, status, now),
        QuestionsMsg::Clear(id) => edit::clear(model, id, now),
        QuestionsMsg::Tick(id, place, ticked) => edit::tick(model, id, place, ticked, now),
        QuestionsMsg::Reason(id, text) => edit::reason(model, id, &text, now),
        QuestionsMsg::Show(show) => filter::show(model, show),
        QuestionsMsg::Find(text) => filter::find(model, text),
    }
}

/// Handles a message of a feature in the lazy part with this number.
///
/// The compiler knows the number, so that the part holds no more than its features.
pub fn update_in<const PART: usize>(model: &mut Model, msg: Msg, now: &Now) -> Vec<Effect> {
    model.today = Some(now.today);
    // Whoever reads a result or shares one types no draft.
    if const { PART == LazyPart::Result.index() || PART == LazyPart::Share.index() } {
        return dispatch::<PART>(model, msg, now);
    }
    let before = drafts::record(model);
    let mut effects = dispatch::<PART>(model, msg, now);
    effects.extend(drafts::save(model, &before, now));
    effects
}

fn dispatch<const PART: usize>(model: &mut Model, msg: Msg, now: &Now) -> Vec<Effect> {
    match msg {
        Msg::Undo if const { Feature::Evidence.is_in(PART) } => undo::undo(model, now),
        Msg::Drafts(msg) if const { complete::has_drafts(PART) } => {
            complete::update::<PART>(model, msg, now)
        }
        Msg::Print if const { Feature::Scorecard.is_in(PART) } => vec![Effect::Print],
        Msg::Follow(fragment, arrival) => follow::follow_in::<PART>(model, fragment, arrival),
        Msg::Read(ReadFor::SaveDrafts(id), texts) if const { Feature::Evidence.is_in(PART) } => {
            drafts::write(model, &id, texts.first().and_then(Option::as_deref))
        }
        Msg::Written(Written::Drafts(id, record), worked) if const { Feature::Evidence.is_in(PART) } =>
        {
            drafts::written(model, id, *record, worked);
            Vec::new()
        }
        Msg::Evidence(msg) if const { Feature::Evidence.is_in(PART) } => {
            evidence::update(model, msg, now)
        }
        Msg::Profile(msg) if const { Feature::Profile.is_in(PART) } => {
            profile::update(model, msg, now)
        }
        Msg::Import(msg) if const { Feature::Import.is_in(PART) } => import::update(model, msg),
        Msg::Preview(PreviewMsg::Check) if const { Feature::Check.is_in(PART) } => {
            second_person::begin(model, now)
        }
        Msg::Preview(msg) if const { Feature::Preview.is_in(PART) } => {
            preview::update(model, msg, now)
        }
        Msg::Merge(msg) if const { Feature::Merge.is_in(PART) } => merge::update(model, msg, now),
        Msg::Resource(msg) => resources::update::<PART>(model, msg),
        Msg::Plan(msg) if const { Feature::Plan.is_in(PART) } => plan::update(model, msg, now),
        Msg::Handoff(msg) if const { Feature::Handoff.is_in(PART) } => handoff::update(model, msg),
        Msg::Copied(Copied::Handoff(document), worked) if const { Feature::Handoff.is_in(PART) } => {
            handoff::copied(model, document, worked)
        }
        Msg::Check(msg) if const { Feature::Check.is_in(PART) } => check::update(model, msg, now),
        Msg::Compare(msg) if const { Feature::Compare.is_in(PART) } => compare::update(model, msg),
        Msg::Read(ReadFor::Compare(key), texts) if const { Feature::Compare.is_in(PART) } => {
            let text = texts.first().and_then(Option::as_deref);
            compare::earlier(model, &key, text)
        }
        Msg::Reports(msg) if const { Feature::Reports.is_in(PART) } => reports::update(model, msg),
        Msg::Share(msg) if const { Feature::Share.is_in(PART) } => share::update(model, msg, now),
        Msg::Copied(Copied::Link, worked) if const { Feature::Share.is_in(PART) } => {
            share::copied(model, worked)
        }
        Msg::Library(msg) if const { Feature::Library.is_in(PART) } => {
            library::update(model, msg, now)
        }
        Msg::Read(purpose, texts) if const { Feature::Library.is_in(PART) } => {
            library::read(model, purpose, &texts, now)
        }
        Msg::Written(written, worked) if const { Feature::Library.is_in(PART) } => {
            library::written(model, written, worked, now)
        }
        // No other message comes here: `Msg::part` names the part by the same table.
        _ => Vec::new(),
    }
}

/// The handlers of the program in one piece, as it is wherever nothing is loaded in parts.
pub fn every_part() -> Handlers {
    let mut handlers = first_part();
    for part in LazyPart::ALL {
        handlers.insert(part, handler(part));
    }
    handlers
}

/// [`update`] of the program in one piece.
pub fn update_whole(model: &mut Model, msg: Msg, now: &Now) -> Vec<Effect> {
    update(model, msg, now, &every_part())
}

fn handler(part: LazyPart) -> Handler {
    match part {
        LazyPart::Result => update_in::<{ LazyPart::Result.index() }>,
        LazyPart::Details => update_in::<{ LazyPart::Details.index() }>,
        LazyPart::Library => update_in::<{ LazyPart::Library.index() }>,
        LazyPart::Plan => update_in::<{ LazyPart::Plan.index() }>,
        LazyPart::Handoff => update_in::<{ LazyPart::Handoff.index() }>,
        LazyPart::Share => update_in::<{ LazyPart::Share.index() }>,
        LazyPart::Compare => update_in::<{ LazyPart::Compare.index() }>,
        LazyPart::Review => update_in::<{ LazyPart::Review.index() }>,
    }
}

impl Model {
    /// A model of the program in one piece; its handlers are [`every_part`].
    pub fn whole() -> Self {
        Self {
            lazy: Lazy::whole(),
            ..Self::default()
        }
    }
}

//! What waits for a part.

use crate::app::feature::LazyPart;
use crate::app::model::Model;
use crate::app::msg::{Arrival, Msg};
use crate::app::remote::Remote;
use crate::app::routes::{Fragment, Route};
use crate::app::start::Change;
use crate::domain::catalogue::CriterionId;
use crate::features::evidence::state::EvidenceMsg;
use crate::features::import::state::ImportMsg;
use crate::features::library::state::LibraryMsg;
use crate::features::reports::state::ReportsMsg;
use crate::formats::storage as stored;

/// The part that a message still has to wait for.
pub(crate) fn missing(model: &Model, msg: &Msg) -> Option<LazyPart> {
    match msg {
        Msg::Follow(fragment, arrival) if is_held(model, fragment, *arrival) => {
            Some(LazyPart::Library)
        }
        _ => msg.part().filter(|part| !model.lazy.has(*part)),
    }
}

/// Whether going somewhere waits for the saved work: what is answered before it
/// is read becomes an assessment of its own, and nobody should begin one unawares.
fn is_held(model: &Model, to: &Fragment, arrival: Arrival) -> bool {
    let is_soon = *model.lazy.state(LazyPart::Library) == Remote::Loading
        && !model.lazy.is_slow(LazyPart::Library);
    restores(model)
        && match arrival {
            Arrival::First => true,
            // A jump within the page that is shown needs nothing.
            Arrival::Inside => is_soon && !matches!(to, Fragment::InPage(_)),
        }
}

pub(super) fn of_other_tab(msg: &Msg) -> Option<&Change> {
    match msg {
        Msg::Library(LibraryMsg::OtherTab(change)) => Some(change),
        _ => None,
    }
}

/// Whether nobody asked for it, so that nobody is told that it waits.
pub(super) fn is_silent(msg: &Msg) -> bool {
    matches!(
        msg,
        Msg::Library(LibraryMsg::OtherTab(_) | LibraryMsg::SaveEarlierDay(_))
            | Msg::Evidence(EvidenceMsg::Ticked(_))
    )
}

/// The messages that somebody waits for, and not only the page itself.
pub(crate) fn awaited(model: &Model) -> impl Iterator<Item = &Msg> {
    let waiting = model.lazy.waiting.iter();
    waiting.filter(|msg| !is_silent(msg))
}

/// The parts that somebody waits for.
pub(crate) fn awaited_parts(model: &Model) -> impl Iterator<Item = LazyPart> {
    awaited(model).filter_map(|msg| missing(model, msg))
}

/// Whether saved work is still to be read.
pub fn restores(model: &Model) -> bool {
    let restores = |msg: &Msg| matches!(msg, Msg::Library(LibraryMsg::Restore { .. }));
    model.lazy.waiting.iter().any(restores)
}

/// The address that waits to be shown, if one does.
pub fn destination(model: &Model) -> Option<&Route> {
    let mut waiting = model.lazy.waiting.iter();
    waiting.find_map(|msg| match msg {
        Msg::Follow(Fragment::Route(route), _) => Some(route),
        Msg::Follow(Fragment::ShareLink(_) | Fragment::BrokenLink(_), _) => Some(&Route::Shared),
        _ => None,
    })
}

/// Lets the new assessment that was just begun stay open when the saved ones are read.
pub(crate) fn keep_open(model: &mut Model) {
    for msg in &mut model.lazy.waiting {
        if let Msg::Library(LibraryMsg::Restore { open, .. }) = msg {
            *open = false;
        }
    }
}

/// Whether another tab has changed the open assessment in a way that is still to be read.
pub(crate) fn has_unread_change(model: &Model) -> bool {
    let own = stored::keys_of(&model.mine.metadata.id);
    let changes = |msg: &Msg| match of_other_tab(msg) {
        Some(Some((key, Some(_)))) => own.contains(key),
        _ => false,
    };
    model.lazy.waiting.iter().any(changes)
}

/// Gives up what would lead elsewhere, because somebody went somewhere.
pub(crate) fn leave(model: &mut Model) {
    model.lazy.waiting.retain(|msg| !navigates(msg));
}

/// Gives up what ticks come to: of this criterion, whose answer was taken away since, or of all, where another
/// assessment is open.
pub(crate) fn forget_ticks(model: &mut Model, only: Option<CriterionId>) {
    model.lazy.waiting.retain(|msg| match msg {
        Msg::Evidence(EvidenceMsg::Ticked(id)) => only.is_some_and(|only| only != *id),
        _ => true,
    });
}

/// Whether a message shows something else than what is on the page.
fn navigates(msg: &Msg) -> bool {
    match msg {
        Msg::Follow(..)
        | Msg::Import(ImportMsg::Paste(_) | ImportMsg::FileChosen)
        | Msg::Reports(ReportsMsg::FilesChosen) => true,
        Msg::Library(_) => !is_saved_work(msg),
        _ => false,
    }
}

/// Whether a message holds saved work, which nobody gives up by going elsewhere or by closing a message.
pub(super) fn is_saved_work(msg: &Msg) -> bool {
    matches!(
        msg,
        Msg::Library(
            LibraryMsg::Restore { .. } | LibraryMsg::OtherTab(_) | LibraryMsg::SaveEarlierDay(_)
        )
    )
}

/// Whether a part that failed is loaded again only when somebody asks for it: a view waits for it, which
/// would lead away from what they have done since.
pub(super) fn is_retried_on_request(model: &Model, part: LazyPart) -> bool {
    let navigates_there = |msg: &Msg| navigates(msg) && missing(model, msg) == Some(part);
    *model.lazy.state(part) == Remote::Failed
        && !restores(model)
        && model.lazy.waiting.iter().any(navigates_there)
}

/// Gives up a view that waits in vain for this part, because something else needs the part.
pub(super) fn leave_failed(model: &mut Model, part: LazyPart) {
    if is_retried_on_request(model, part) {
        leave(model);
    }
}

/// Whether another tab has taken the stored copy of the open assessment away:
/// what is on the page is then all there is.
pub(crate) fn takes_mine(model: &Model, change: &Change) -> bool {
    let own = &model.mine.metadata;
    match change {
        _ if own.id.is_empty() => false,
        None => true,
        // The other slot holds what is older, and may go.
        Some((key, text)) => text.is_none() && *key == stored::key_of(&own.id, own.revision),
    }
}

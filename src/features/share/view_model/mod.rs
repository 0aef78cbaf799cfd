//! What the share view shows.

mod choices;
mod files;
mod preview;

use crate::app::drafts::received::{needs_signing, received};
use crate::app::model::Model;
use crate::app::routes::Route;
use crate::domain::catalogue::CriterionId;
use crate::features::share::state::{Audience, ShareMsg};
use crate::features::share::update::is_nameless;
use crate::features::share::words;
use crate::formats::link::copy_for;
use crate::formats::report::{Report, digest};
pub use choices::{Choices, Line, choices, line, ticked};
pub use files::{Offer, Peek, beside_link, offered, peek, readable, wants_file};
pub(crate) use preview::about;
pub use preview::{Preview, PreviewTrack, preview};

/// The audiences in the order shown.
pub const AUDIENCES: [Audience; 6] = [
    Audience::Colleague,
    Audience::Board,
    Audience::Funder,
    Audience::Public,
    Audience::Tools,
    Audience::Proposal,
];

/// The link, once made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The whole address.
    pub address: String,
    /// How long it is, and what that means.
    pub length: String,
    /// What ties it to reports and badges of the same answers.
    pub state: String,
}

/// What the one button of the link does next: make it, then copy it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// `data-act`.
    pub act: &'static str,
    /// What it says.
    pub label: &'static str,
    /// What it sends.
    pub msg: ShareMsg,
    /// Beside it: what it does, or what it did.
    pub after: &'static str,
}

/// Where to answer first, when nothing is answered yet.
pub fn empty(model: &Model) -> Option<String> {
    let any = CriterionId::all().any(|id| model.mine.answers.get(id).status.is_some());
    (!any).then(|| Route::to_questions(&model.mine).href())
}

/// Where to see which questions have no answer, before the others are shared.
pub fn unanswered(model: &Model) -> Option<String> {
    let is_open = model.mine.next_question().is_some();
    (is_open && answers_here(model)).then(|| Route::Review.href())
}

/// Where to see which answers do not fit together, once all are given. The check of the answers finds
/// more, and weighs too much for this.
pub fn contradicting(model: &Model) -> Option<String> {
    let mine = &model.mine;
    let all = mine.next_question().is_none() && answers_here(model);
    (all && !Report::of(mine).contradictions.is_empty()).then(|| Route::Review.href())
}

/// Whether somebody answers here: whoever checks for a colleague does not.
fn answers_here(model: &Model) -> bool {
    empty(model).is_none() && received(model).is_none()
}

/// Where whoever checks the answers of a colleague signs what they have changed.
pub fn unsigned(model: &Model) -> Option<String> {
    needs_signing(model).then(|| Route::Review.href())
}

/// Where to give a name, while there are answers and no name.
pub fn nameless(model: &Model) -> Option<String> {
    let blank = model.mine.repository.name.is_blank();
    (blank && empty(model).is_none()).then(|| Route::Profile.href())
}

/// The link for what is chosen, once made.
pub fn link(model: &Model) -> Option<Link> {
    let address = model.share.link.clone()?;
    let length = words::length(address.chars().count());
    let copy = copy_for(&model.mine, &model.share.choice);
    Some(Link {
        address,
        length,
        state: words::state(&digest(&copy)),
    })
}

/// What the button of the link does next.
pub fn step(model: &Model) -> Step {
    let form = &model.share;
    if form.link.is_none() && form.pending.is_none() {
        return Step {
            act: "make-link",
            label: words::MAKE,
            msg: ShareMsg::MakeLink,
            after: if is_nameless(model) {
                words::NAME_FIRST
            } else {
                words::MAKE_MORE
            },
        };
    }
    Step {
        act: "copy",
        label: words::COPY,
        msg: ShareMsg::CopyLink,
        after: match form.copied {
            None => "",
            Some(true) => words::COPIED,
            Some(false) => words::COPY_FAILED,
        },
    }
}

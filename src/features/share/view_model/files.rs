//! The files on offer, and what is in them.

use crate::app::model::Model;
use crate::features::share::export::outgoing;
use crate::features::share::state::Audience;
use crate::formats::export::{Export, Shelf};
use crate::formats::words::files as words;

/// Characters that are shown of a file; the rest is only said to be there.
const SHOWN: usize = 20_000;

/// A file beside the link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offer {
    /// One page to print, which another part writes.
    OnePage,
    /// Any other.
    File(Export),
}

/// The files beside the link, the one that this audience wants first.
pub fn beside_link(model: &Model) -> Vec<Offer> {
    let wanted = match model.share.audience {
        Audience::Board => Offer::OnePage,
        Audience::Funder | Audience::Public => Offer::File(Export::Html),
        Audience::Colleague | Audience::Tools | Audience::Proposal => Offer::File(Export::Json),
    };
    let files = Export::on(Shelf::First).map(Offer::File);
    let others = files.chain([Offer::OnePage]);
    let others = others.filter(|one| *one != wanted);
    std::iter::once(wanted).chain(others).collect()
}

/// Whether this audience wants a file rather than a link.
pub fn wants_file(model: &Model) -> bool {
    matches!(model.share.audience, Audience::Board | Audience::Tools)
}

/// The files that can be looked into before they leave.
pub fn readable() -> impl Iterator<Item = Export> {
    let shelves = [Shelf::First, Shelf::Documents, Shelf::Data, Shelf::Badges];
    shelves.into_iter().flat_map(Export::on)
}

/// The file with this `data-export`.
pub fn offered(slug: &str) -> Option<Export> {
    readable().find(|export| export.row().slug == slug)
}

/// A file that is looked into.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Peek {
    /// Its name.
    pub name: String,
    /// Its text, or the beginning of it.
    pub text: String,
    /// Said where it goes on.
    pub more: Option<String>,
}

/// The file that is looked into, as it would leave now.
pub fn peek(model: &Model) -> Option<Peek> {
    let file = outgoing(model, model.share.peek?);
    let whole = file.text.chars().count();
    Some(Peek {
        name: file.name,
        text: file.text.chars().take(SHOWN).collect(),
        more: (whole > SHOWN).then(|| words::goes_on(SHOWN, whole)),
    })
}

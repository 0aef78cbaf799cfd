//! The answers with what was said beside them.

use crate::core::text::scorecard as words;
use crate::core::view_model::scorecard::{Proof, Said, SaidTrack};
use crate::ui::dom::{El, el};
use crate::ui::widgets::mark::still;

pub(super) fn said(tracks: Vec<SaidTrack>) -> Option<El> {
    if tracks.is_empty() {
        return None;
    }
    let details = el("details")
        .child(el("summary").child(words::ANSWERS))
        .children(tracks.into_iter().map(track));
    Some(el("div").class("blk").child(details))
}

fn track(track: SaidTrack) -> El {
    let lines = track.lines.into_iter().map(entry);
    el("section")
        .child(el("h2").child(track.title))
        .child(el("ul").class("plainlist said").children(lines))
}

/// One criterion: mark, title, answer in words, and what was said.
pub(in crate::ui::views) fn entry(said: Said) -> El {
    let mut inside = el("div").child(said.title).child(" ");
    if !said.code.is_empty() {
        inside = inside
            .child(el("span").class("code").child(said.code))
            .child(" ");
    }
    let paragraphs = said.paragraphs.into_iter();
    let inside = inside
        .child(el("span").class("sub").child(said.word))
        .children(paragraphs.map(|text| el("p").class("small").child(text)))
        .children(said.proofs.into_iter().map(proof));
    el("li").child(still(said.mark)).child(inside)
}

fn proof(proof: Proof) -> El {
    let day = [" ", &proof.day].concat();
    outside(el("p").class("small"), proof.url, proof.title, &proof.host)
        .child(el("span").class("tiny").child(day))
}

/// Adds a link with its title and its real host beside it.
pub(in crate::ui::views) fn outside(to: El, url: String, title: String, host: &str) -> El {
    let link = el("a")
        .set("href", url)
        .set("target", "_blank")
        .set("rel", "noopener noreferrer nofollow ugc")
        .child(title);
    let host = [" (", host, ")"].concat();
    to.child(link).child(el("span").class("tiny").child(host))
}

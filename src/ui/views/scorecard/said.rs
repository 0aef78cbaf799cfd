//! The answers with what was said beside them.

use super::key::still;
use crate::core::text::scorecard as words;
use crate::core::view_model::scorecard::{Proof, Said, SaidTrack};
use crate::ui::widgets::element::{Element, el};

pub(super) fn said(tracks: Vec<SaidTrack>) -> Option<Element> {
    if tracks.is_empty() {
        return None;
    }
    let details = el("details")
        .child(el("summary").text(words::ANSWERS))
        .children(tracks.into_iter().map(track));
    Some(el("div").class("blk").child(details))
}

fn track(track: SaidTrack) -> Element {
    let lines = track.lines.into_iter().map(entry);
    el("section")
        .child(el("h2").text(track.title))
        .child(el("ul").class("plainlist said").children(lines))
}

/// One criterion: mark, title, answer in words, and what was said.
pub(in crate::ui::views) fn entry(said: Said) -> Element {
    let mut inside = el("div").text(said.title).text(" ");
    if !said.code.is_empty() {
        inside = inside
            .child(el("span").class("code").text(said.code))
            .text(" ");
    }
    let paragraphs = said.paragraphs.into_iter();
    let inside = inside
        .child(el("span").class("sub").text(said.word))
        .children(paragraphs.map(|text| el("p").class("small").text(text)))
        .children(said.proofs.into_iter().map(proof));
    el("li").child(still(said.mark)).child(inside)
}

fn proof(proof: Proof) -> Element {
    let day = [" ", &proof.day].concat();
    outside(el("p").class("small"), proof.url, proof.title, &proof.host)
        .child(el("span").class("tiny").text(day))
}

/// Adds a link with its title and its real host beside it.
pub(in crate::ui::views) fn outside(
    to: Element,
    url: String,
    title: String,
    host: &str,
) -> Element {
    let link = el("a")
        .attr("href", url)
        .attr("target", "_blank")
        .attr("rel", "noopener noreferrer nofollow ugc")
        .text(title);
    let host = [" (", host, ")"].concat();
    to.child(link).child(el("span").class("tiny").text(host))
}

//! The answers with what was said beside them.

use leptos::prelude::*;

use crate::core::text::scorecard as words;
use crate::core::view_model::scorecard::{Proof, Said, SaidTrack};

pub(super) fn said(tracks: Vec<SaidTrack>) -> AnyView {
    if tracks.is_empty() {
        return ().into_any();
    }
    view! {
        <div class="blk">
            <details>
                <summary>{words::ANSWERS}</summary>
                {tracks.into_iter().map(track).collect_view()}
            </details>
        </div>
    }
    .into_any()
}

fn track(track: SaidTrack) -> AnyView {
    view! {
        <section>
            <h2>{track.title}</h2>
            <ul class="plainlist said">{track.lines.into_iter().map(entry).collect_view()}</ul>
        </section>
    }
    .into_any()
}

/// One criterion: mark, title, answer in words, and what was said.
pub(in crate::ui::views) fn entry(said: Said) -> AnyView {
    let proofs = said.proofs.into_iter().map(proof).collect_view();
    let code = (!said.code.is_empty()).then(|| view! { <span class="code">{said.code}</span> " " });
    let paragraphs = said.paragraphs.into_iter();
    let paragraphs = paragraphs
        .map(|text| view! { <p class="small">{text}</p> })
        .collect_view();
    view! {
        <li>
            <i class="mk" data-s=said.mark aria-hidden="true"></i>
            <div>
                {said.title}
                " "
                {code}
                <span class="sub">{said.word}</span>
                {paragraphs}
                {proofs}
            </div>
        </li>
    }
    .into_any()
}

/// A link with its title as typed and its real host beside it.
fn proof(proof: Proof) -> AnyView {
    view! {
        <p class="small">
            <a href=proof.url target="_blank" rel="noopener noreferrer nofollow ugc">
                {proof.title}
            </a>
            " "
            <span class="tiny">"(" {proof.host} ") " {proof.day}</span>
        </p>
    }
    .into_any()
}

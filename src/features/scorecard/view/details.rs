//! The answers with what was said beside them.

use leptos::prelude::*;

use crate::features::scorecard::view_model::{Proof, Said, SaidTrack};
use crate::formats::words::scorecard as words;
use crate::ui::widgets::external::Outside;
use crate::ui::widgets::mark::Still;

#[component]
pub(crate) fn Answers(tracks: Vec<SaidTrack>) -> impl IntoView {
    if tracks.is_empty() {
        return None;
    }
    let tracks = tracks.into_iter().map(|track| {
        let lines = track.lines.into_iter().map(|said| view! { <Entry said /> });
        view! {
            <section>
                <h2>{track.title}</h2>
                <ul class="plainlist said">{lines.collect_view()}</ul>
            </section>
        }
    });
    Some(view! {
        <div class="blk">
            <details>
                <summary>{words::ANSWERS}</summary>
                {tracks.collect_view()}
            </details>
        </div>
    })
}

/// One criterion: mark, title, answer in words, and what was said.
#[component]
pub(crate) fn Entry(said: Said) -> impl IntoView {
    let code = (!said.code.is_empty()).then(|| {
        view! {
            <span class="code">{said.code}</span>
            " "
        }
    });
    let (status, title, word) = (said.mark, said.title, said.word);
    view! {
        <li>
            <Still status />
            <div>
                {title}
                " "
                {code}
                <span class="sub">{word}</span>
                <Beside said />
            </div>
        </li>
    }
}

/// What was said beside an answer: reason, note, evidence.
#[component]
pub(crate) fn Beside(said: Said) -> impl IntoView {
    let paragraphs = said.paragraphs.into_iter();
    let paragraphs = paragraphs.map(|text| view! { <p class="small">{text}</p> });
    let proofs = said
        .proofs
        .into_iter()
        .map(|proof| view! { <Evidence proof /> });
    (paragraphs.collect_view(), proofs.collect_view())
}

#[component]
fn Evidence(proof: Proof) -> impl IntoView {
    view! {
        <p class="small">
            <Outside href=proof.url words=proof.title />
            <span class="tiny">{[" (", &proof.host, ")"].concat()}</span>
            <span class="tiny">{[" ", &proof.day].concat()}</span>
        </p>
    }
}

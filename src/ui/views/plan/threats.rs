//! The gaps by the attack that they leave open.

use leptos::prelude::*;

use super::disclosure;
use crate::core::text::plan as words;
use crate::core::view_model::plan::{Gap, ThreatView, threats as state};
use crate::ui::context::Context;
use crate::ui::dom::{El, el, part};
use crate::ui::widgets::mark::still;

pub(super) fn threats() -> El {
    el("div")
        .class("blk")
        .child(disclosure(words::THREATS, by_attack))
}

/// The gaps by the attack that they leave open.
pub fn by_attack() -> AnyView {
    let view = Context::get().memo(state);
    let list = part(move || {
        let open = view.get();
        let nothing = open.is_empty().then(|| el("p").child(words::NO_THREATS));
        let sections = open.into_iter().flat_map(threat);
        sections.chain(nothing).collect::<Vec<_>>()
    });
    let more = el("p").class("small sub").child(words::THREATS_MORE);
    el("div").class("text").child(more).child(list).draw()
}

fn threat(threat: ThreatView) -> [El; 3] {
    [
        el("h3").child(threat.title),
        el("p").class("small sub").child(threat.summary),
        el("ul")
            .class("plainlist said")
            .children(threat.gaps.into_iter().map(gap)),
    ]
}

fn gap(gap: Gap) -> El {
    let inside = el("div")
        .child(el("a").set("href", gap.href).child(gap.words))
        .child(" ")
        .child(el("span").class("sub").child(gap.answer))
        .child(gap.hint.map(|hint| el("p").class("small").child(hint)));
    el("li").child(still(gap.mark)).child(inside)
}

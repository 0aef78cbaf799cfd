//! The gaps by the attack that they leave open.

use leptos::prelude::*;

use crate::features::plan::view::disclosure::Disclosure;
use crate::features::plan::view_model::{Gap, ThreatView, threats as state};
use crate::features::plan::words;
use crate::ui::context::Context;
use crate::ui::widgets::mark::Still;

#[component]
pub(crate) fn Threats() -> impl IntoView {
    view! {
        <div class="blk">
            <Disclosure summary=words::THREATS.into_any()>
                <ByAttack />
            </Disclosure>
        </div>
    }
}

/// The gaps by the attack that they leave open.
#[component]
pub fn ByAttack() -> impl IntoView {
    let view = Context::get().memo(state);
    let list = move || {
        let open = view.get();
        let nothing = open
            .is_empty()
            .then(|| view! { <p>{words::NO_THREATS}</p> });
        let threats = open.into_iter();
        let threats = threats.map(|threat| view! { <Threat threat /> });
        (threats.collect_view(), nothing)
    };
    view! {
        <div class="text">
            <p class="small sub">{words::THREATS_MORE}</p>
            {list}
        </div>
    }
}

#[component]
fn Threat(threat: ThreatView) -> impl IntoView {
    let gaps = threat.gaps.into_iter().map(|gap| view! { <Line gap /> });
    view! {
        <h3>{threat.title}</h3>
        <p class="small sub">{threat.summary}</p>
        <ul class="plainlist said">{gaps.collect_view()}</ul>
    }
}

#[component]
fn Line(gap: Gap) -> impl IntoView {
    let hint = gap.hint.map(|hint| view! { <p class="small">{hint}</p> });
    view! {
        <li>
            <Still status=gap.mark />
            <div>
                <a href=gap.href>{gap.words}</a>
                " "
                <span class="sub">{gap.answer}</span>
                {hint}
            </div>
        </li>
    }
}

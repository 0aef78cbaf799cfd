//! What is being read beside one's own: each difference, and what is to become of it.

use leptos::prelude::*;

use super::scorecard::entry;
use crate::core::app::{DIFFERENCES, Later};
use crate::core::assessment::Unit;
use crate::core::compare::Verdict;
use crate::core::text::differences as words;
use crate::core::view_model::differences::{
    Difference, Side, bring_in, count, differences as state, verdict,
};
use crate::ui::context::Context;
use crate::ui::dom::{El, acting, el, live, part};

pub(super) fn differences(context: Context) -> AnyView {
    // The choices are followed one by one, so that choosing draws no field anew.
    let list = context.memo(state);
    let said = context.memo(count);
    part(move || {
        let list = list.get()?;
        let heading = el("h2")
            .set("id", DIFFERENCES)
            .set("tabindex", "-1")
            .child(words::TITLE);
        let section = el("section").class("blk diffs").child(heading);
        Some(if list.is_empty() {
            section.child(el("p").child(words::NONE))
        } else {
            section
                .child(el("p").class("sub").child(words::LEAD))
                .child(el("p").child(el("b").child(live(move || said.get()))))
                .children(list.into_iter().map(|one| difference(one, context)))
                .child(chosen(context))
        })
    })
}

fn difference(one: Difference, context: Context) -> El {
    let code = (!one.code.is_empty()).then(|| el("span").class("code").child(one.code));
    let title = el("h3").child(one.title).child(" ").child(code);
    let (unit, name) = (one.unit, one.name);
    let choices = Verdict::ALL.map(|choice| radio(unit, &name, choice, context));
    el("fieldset")
        .set("id", name)
        .child(el("legend").child(title))
        .child(
            el("div")
                .class("pair")
                .child(side(words::MINE, one.mine))
                .child(side(words::THEIRS, one.theirs)),
        )
        .child(el("div").class("row").child(choices))
}

fn side(whose: &'static str, side: Side) -> El {
    let said = match side {
        Side::Answer(said) => el("ul").class("said").child(entry(*said)),
        Side::Lines(lines) => el("ul").children(lines.into_iter().map(|line| el("li").child(line))),
    };
    el("div")
        .child(el("p").class("over").child(whose))
        .child(said)
}

fn radio(unit: Unit, name: &str, choice: Verdict, context: Context) -> El {
    let chosen = context.memo(move |model| verdict(model, unit));
    let input = el("input")
        .set("type", "radio")
        .set("name", name.to_owned())
        .set("value", choice.slug())
        .is("checked", move || chosen.get() == Some(choice))
        .on("change", move |_| context.send(Later::Weigh(unit, choice)));
    el("label")
        .class("opt")
        .child(input)
        .child(el("span").child(words::verdict(choice)))
}

fn chosen(context: Context) -> El {
    let count = context.memo(bring_in);
    let button = acting("bring-in", "", context, Later::BringIn)
        .class("main")
        .child(live(move || count.get()));
    el("div")
        .class("row")
        .child(button)
        .child(el("span").class("small sub").child(words::ONE_STEP))
}

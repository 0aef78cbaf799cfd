//! The link and the files.

use crate::core::app::{Audience, Export, Later};
use crate::core::catalogue::TrackId;
use crate::core::text::share as words;
use crate::core::view_model::share::{self as view_model, Step};
use crate::ui::context::Context;
use crate::ui::dom::{El, button, el, live, part};

/// One button makes the link and then copies it, so that focus stays on it.
pub(super) fn link(context: Context) -> El {
    let made = context.memo(view_model::link);
    let step = context.memo(|model| Some(view_model::step(model)));
    let word = move |of: fn(&Step) -> &'static str| {
        step.with(|step| step.as_ref().map(of))
            .unwrap_or_default()
            .to_owned()
    };
    let field = part(move || {
        made.get().map(|link| {
            let input = el("input")
                .set("id", "share-link")
                .class("link")
                .bare("data-link")
                .bare("readonly")
                .set("value", link.address);
            let label = el("label").set("for", "share-link").child(words::ADDRESS);
            [
                el("div").class("field").child(label).child(input),
                el("p").class("small sub").child(link.length),
                el("p").class("small sub").child(link.state),
            ]
        })
    });
    let act = el("button")
        .set("type", "button")
        .class("main")
        .live("data-act", move || Some(word(|step| step.act)))
        .on("click", move |_| {
            if let Some(step) = step.get() {
                context.send(step.msg);
            }
        })
        .child(live(move || word(|step| step.label)));
    let after = live(move || word(|step| step.after));
    let row = el("div")
        .class("row")
        .child(act)
        .child(el("p").class("small sub").child(after));
    el("section")
        .child(el("h2").child(words::LINK))
        .child(field)
        .child(row)
}

pub(super) fn files(context: Context) -> El {
    let file = |words, slug, export| {
        button(words, move || context.send(Later::Export(export))).set("data-export", slug)
    };
    let offered = context.memo(|model| model.share.offered.clone());
    let row = el("div")
        .class("row")
        .child(file(words::HTML, "html", Export::Html))
        .child(file(words::JSON, "json", Export::Json))
        .child(file(words::MARKDOWN, "markdown", Export::Markdown));
    let more = [
        (words::TASKS, "tasks", Export::Tasks),
        (words::CSV, "csv", Export::Csv),
        (words::SVG, "svg", Export::Svg),
        (words::SVG_DARK, "svg-dark", Export::SvgDark),
        (words::BADGE, "badge", Export::Badge),
        (words::SHIELDS, "shields", Export::Shields),
        (words::GEMARA, "gemara", Export::Gemara),
        (words::OSCAL, "oscal", Export::Oscal),
        (words::INSIGHTS, "security-insights", Export::Insights),
    ];
    let more = more.map(|(words, slug, export)| file(words, slug, export));
    let badges = TrackId::ALL.map(|track| {
        let slug = words::badge_extension(track).trim_end_matches(".svg");
        file("", slug, Export::TrackBadge(track)).child(words::track_badge(track))
    });
    // Whoever shares with tools looks for just these.
    let for_tools = context.memo(|model| model.share.audience == Audience::Tools);
    let more = el("details")
        .flag("open", move || for_tools.get())
        .child(el("summary").child(words::MORE_FORMATS))
        .child(el("div").class("row").child(more).child(badges));
    el("section")
        .child(el("h2").child(words::FILES))
        .child(el("p").class("small sub").child(words::FILES_MORE))
        .child(row)
        .child(
            el("p")
                .class("small sub")
                .child(live(move || offered.get())),
        )
        .child(more)
}

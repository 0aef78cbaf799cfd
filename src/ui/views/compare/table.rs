//! Many reports as a table, with what takes them in and what looks through them.

use leptos::prelude::*;

use super::pair::frame;
use crate::core::app::{Later, REPORTS_ID, Tabulate};
use crate::core::catalogue::TrackId;
use crate::core::text::{scorecard, table as words};
use crate::core::view_model::compare::{
    CellView, RowView, SORTS, TableView, left_over, shown, shows, sort_of, sorted, table as state,
};
use crate::ui::context::Context;
use crate::ui::dom::{El, button, el, live, part};
use crate::ui::seen::Seen;
use crate::ui::widgets::mark::still;

pub(super) fn table(context: Context) -> El {
    let view = context.memo(state);
    let rest = context.memo(left_over);
    let rest = part(move || {
        let rest = rest.get();
        (!rest.is_empty()).then(|| {
            let lines = rest.into_iter().map(|line| el("li").child(line));
            let title = el("h3").child(words::REFUSED);
            [title, el("ul").class("plainlist").children(lines)]
        })
    });
    el("section")
        .child(el("h2").child(words::TITLE))
        .child(el("p").class("text").child(words::LEAD))
        .child(take_in(context))
        .child(tools(view, context))
        .child(part(move || view.with(|view| view.as_ref().map(drawn))))
        .child(rest)
}

/// Files are read by the shell, wherever they come from.
fn take_in(context: Context) -> El {
    let offered = context.memo(|model| model.tabled.offered.to_owned());
    let input = el("input")
        .set("id", REPORTS_ID)
        .set("type", "file")
        .bare("multiple")
        .bare("data-reports")
        .set("accept", ".json,.html,application/json,text/html");
    let label = el("label").set("for", REPORTS_ID).child(words::FILES);
    let fetch = button(words::FETCH, move || {
        context.send(Later::Tabulate(Tabulate::Fetch));
    });
    el("div")
        .class("text no-print")
        .child(el("div").class("field").child(label).child(input))
        .child(
            el("p")
                .class("row")
                .child(fetch)
                .child(el("span").class("sub").child(live(move || offered.get()))),
        )
}

/// They stay while the table changes below them, so that focus does.
fn tools(view: Seen<Option<TableView>>, context: Context) -> El {
    let send = move |wish| context.send(Later::Tabulate(wish));
    let show = select("table-show", shows(), context.memo(shown), move |value| {
        send(Tabulate::Show(TrackId::parse(value)));
    });
    let sort = select(
        "table-sort",
        SORTS.into(),
        context.memo(sorted),
        move |value| {
            send(Tabulate::Sort(sort_of(value)));
        },
    );
    let found = context.memo(|model| model.tabled.find.clone());
    let find = el("input")
        .set("id", "table-find")
        .set("name", "table-find")
        .set("type", "search")
        .value(move || found.get())
        .on("input", move |event| {
            send(Tabulate::Find(event_target_value(&event)));
        });
    let file = move |words, wish: Tabulate| button(words, move || send(wish.clone()));
    el("div")
        .class("text no-print")
        .flag("hidden", move || view.with(Option::is_none))
        .child(
            el("div")
                .class("find")
                .child(labelled(words::SHOW, "table-show", show))
                .child(labelled(words::SORT, "table-sort", sort))
                .child(labelled(words::FIND, "table-find", find)),
        )
        .child(
            el("p")
                .class("row")
                .child(file(words::CSV, Tabulate::Csv).set("data-export", "table-csv"))
                .child(file(words::HTML, Tabulate::Html).set("data-export", "table-html"))
                .child(file(words::CLEAR, Tabulate::Clear)),
        )
}

fn labelled(words: &'static str, id: &'static str, control: El) -> El {
    let label = el("label").set("for", id);
    label.child(el("span").child(words)).child(control)
}

fn select(
    name: &'static str,
    options: Vec<(&'static str, &'static str)>,
    chosen: Seen<&'static str>,
    choose: impl Fn(&str) + Send + Sync + 'static,
) -> El {
    let options = options.into_iter().map(|(value, words)| {
        el("option")
            .set("value", value)
            .is("selected", move || chosen.get() == value)
            .child(words)
    });
    el("select")
        .set("id", name)
        .set("name", name)
        .children(options)
        .on("change", move |event| choose(&event_target_value(&event)))
}

/// The claim stays in view however far down the table one reads.
fn drawn(view: &TableView) -> Vec<El> {
    let claim = el("p")
        .class("note stays")
        .child(el("b").child(scorecard::CLAIM));
    let count = [&view.count, ". ", &words::whose()].concat();
    let count = el("p").class("text").child(count);
    if view.rows.is_empty() {
        return vec![claim, count, el("p").child(words::NONE_FOUND)];
    }
    let first = el("th").set("scope", "col").child(words::REPOSITORY);
    let head = view.head.iter().map(|(code, title)| {
        let code = (!code.is_empty()).then(|| el("span").class("code").child(*code));
        el("th")
            .set("scope", "col")
            .child(code)
            .child(" ")
            .child(*title)
    });
    let table = el("table")
        .class("many")
        .child(el("thead").child(el("tr").child(first).children(head)))
        .child(el("tbody").children(view.rows.iter().map(row)));
    vec![claim, count, frame(words::REGION, table)]
}

fn row(row: &RowView) -> El {
    el("tr")
        .child(el("th").set("scope", "row").child(row.name.clone()))
        .children(row.cells.iter().map(cell))
}

fn cell(cell: &CellView) -> El {
    let day = (!cell.day.is_empty()).then(|| el("span").class("tiny sub").child(cell.day.clone()));
    let mark = cell.mark.map(still);
    el("td")
        .child(mark)
        .child(" ")
        .child(cell.word.clone())
        .child(" ")
        .child(day)
}

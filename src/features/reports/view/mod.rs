//! Many reports as a table, with what takes them in and what looks through them.

pub mod rows;

use leptos::prelude::*;

use crate::domain::catalogue::TrackId;
use crate::features::reports::state::ReportsMsg;
use crate::features::reports::update::REPORTS_ID;
use crate::features::reports::view::rows::Drawn;
use crate::features::reports::view_model::{
    SORTS, TableView, left_over, shown, shows, sort_of, sorted, table as state,
};
use crate::formats::words::table as words;
use crate::ui::context::Context;
use crate::ui::widgets::heading::Heading;
use crate::ui::widgets::open::REPORTS;

/// Many reports as a table, with what takes them in and what looks through them.
#[component]
pub fn Reports() -> impl IntoView {
    let context = Context::get();
    let view = context.memo(state);
    let rest = context.memo(left_over);
    let rest = move || {
        let rest = rest.get();
        (!rest.is_empty()).then(|| {
            let lines = rest.into_iter().map(|line| view! { <li>{line}</li> });
            view! {
                <h2>{words::REFUSED}</h2>
                <ul class="plainlist">{lines.collect_view()}</ul>
            }
        })
    };
    view! {
        <Heading title=words::TITLE lead=words::LEAD>
            <TakeIn />
        </Heading>
        <section>
            <Tools view />
            {move || view.get().map(|view| view! { <Drawn view /> })}
            {rest}
        </section>
    }
}

/// Files are read by the shell, wherever they come from.
#[component]
fn TakeIn() -> impl IntoView {
    let context = Context::get();
    let is_offered = context.memo(|model| !model.reports.offered.is_empty());
    let is_fetching = context.memo(|model| model.reports.is_fetching);
    let fetch = move |_| context.send(ReportsMsg::Fetch);
    view! {
        <div class="text no-print">
            <div class="field">
                <label for=REPORTS_ID>{words::FILES}</label>
                <input id=REPORTS_ID type="file" multiple data-reports="" accept=REPORTS />
            </div>
            <p class="row" hidden=move || !is_offered.get()>
                <button type="button" class="main" data-act="offered" on:click=fetch>
                    {words::FETCH}
                </button>
                <span class="sub" hidden=move || !is_fetching.get()>
                    {words::FETCHING}
                </span>
            </p>
        </div>
    }
}

/// They stay while the table changes below them, so that focus does.
#[component]
fn Tools(view: Memo<Option<TableView>>) -> impl IntoView {
    let context = Context::get();
    let send = move |msg| context.send(msg);
    let found = context.memo(|model| model.reports.find.clone());
    let show = move |value: String| send(ReportsMsg::Show(TrackId::parse(&value)));
    let sort = move |value: String| send(ReportsMsg::Sort(sort_of(&value)));
    view! {
        <div class="text no-print" hidden=move || view.with(Option::is_none)>
            <div class="find">
                <label for="table-show">
                    <span>{words::SHOW}</span>
                    <Select name="table-show" options=shows() chosen=context.memo(shown) choose=show />
                </label>
                <label for="table-sort">
                    <span>{words::SORT}</span>
                    <Select name="table-sort" options=SORTS.into() chosen=context.memo(sorted) choose=sort />
                </label>
                <label for="table-find">
                    <span>{words::FIND}</span>
                    <input
                        id="table-find"
                        name="table-find"
                        type="search"
                        prop:value=move || found.get()
                        on:input=move |event| send(ReportsMsg::Find(event_target_value(&event)))
                    />
                </label>
            </div>
            <p class="row">
                <File words=words::CSV msg=ReportsMsg::Csv slug="table-csv" />
                <File words=words::HTML msg=ReportsMsg::Html slug="table-html" />
                <File words=words::CLEAR msg=ReportsMsg::Clear />
            </p>
        </div>
    }
}

#[component]
fn File(
    words: &'static str,
    msg: ReportsMsg,
    #[prop(optional)] slug: Option<&'static str>,
) -> impl IntoView {
    let context = Context::get();
    let send = move |_| context.send(msg.clone());
    view! {
        <button type="button" data-export=slug on:click=send>
            {words}
        </button>
    }
}

#[component]
fn Select(
    name: &'static str,
    options: Vec<(&'static str, &'static str)>,
    chosen: Memo<&'static str>,
    #[prop(into)] choose: Callback<String>,
) -> impl IntoView {
    let options = options.into_iter().map(|(value, words)| {
        view! {
            <option value=value prop:selected=move || chosen.get() == value>
                {words}
            </option>
        }
    });
    view! {
        <select id=name name=name on:change=move |event| choose.run(event_target_value(&event))>
            {options.collect_view()}
        </select>
    }
}

//! What is planned for a criterion, and what is said of the whole plan.

use crate::domain::assessment::{Assessment, PlanItem, PlanValue};
use crate::formats::report::html::page::Page;
use crate::formats::report::{effort_of, planned_steps};
use crate::formats::words::{one_page, plan as names, report_html as words};

pub(crate) fn plan(page: &mut Page, item: &PlanItem) {
    let chosen = item.values().map(|(field, value)| (field, chosen(value)));
    let chosen: Vec<_> = chosen.filter(|(_, words)| !words.is_empty()).collect();
    let typed = item.values().filter_map(|(field, value)| match value {
        PlanValue::Text(text) => (!text.is_blank()).then_some((field, text)),
        _ => None,
    });
    let typed: Vec<_> = typed.collect();
    if !chosen.is_empty() || !typed.is_empty() {
        page.labelled(words::PLAN);
        page.markup("<ul class=\"row\">");
        for (field, words) in chosen {
            page.markup("<li><span class=\"sub\">")
                .text(names::names(field).name)
                .markup("</span> ")
                .text(&words)
                .markup("</li>");
        }
        for (field, text) in typed {
            page.markup("<li><span class=\"sub\">")
                .text(names::names(field).name)
                .markup("</span> ")
                .typed(text.as_str())
                .markup("</li>");
        }
        page.markup("</ul></dd></div>\n");
    }
    if let Some(url) = &item.url {
        page.labelled(words::TRACKED);
        page.bare_link(url).markup("</dd></div>\n");
    }
    if !item.note.is_blank() {
        page.labelled_note(words::PLAN_NOTE, item.note.as_str());
    }
}

/// What is said of the whole plan, as sections of their own.
pub(crate) fn texts(page: &mut Page, about: &Assessment) {
    for (which, text) in about.plan.texts.given() {
        page.markup("<section>\n<h2>")
            .text(names::text(which))
            .markup("</h2>\n<p class=\"note\">")
            .typed(text.as_str())
            .markup("</p>\n</section>\n");
    }
}

/// What is planned, by quarter. Who does it stands beside the criterion.
pub(crate) fn steps(page: &mut Page, about: &Assessment) {
    let steps = planned_steps(about);
    if steps.is_empty() {
        return;
    }
    page.markup("<section>\n<h2>")
        .text(one_page::STEPS)
        .markup("</h2>\n<table>\n<thead><tr>");
    for column in words::STEP_COLUMNS {
        page.markup("<th scope=\"col\">")
            .text(column)
            .markup("</th>");
    }
    page.markup("</tr></thead>\n<tbody>\n");
    for step in &steps {
        page.markup("<tr><td>")
            .text(&one_page::quarter(step.quarter))
            .markup("</td><td>")
            .text(step.id.get().title)
            .markup("</td><td>")
            .text(&one_page::size(step.effort))
            .markup("</td><td>")
            .text(step.state)
            .markup("</td></tr>\n");
    }
    page.markup("</tbody>\n</table>\n<p class=\"sub\">")
        .text(&effort_of(&steps))
        .markup("</p>\n</section>\n");
}

/// In our words, what was chosen among a few or written as a date.
fn chosen(value: PlanValue) -> String {
    match value {
        PlanValue::State(state) => state
            .map_or("", |one| names::state(one).reported)
            .to_owned(),
        PlanValue::Due(due) => due.map(names::due_words).unwrap_or_default(),
        PlanValue::Size(size) => size.map_or("", |one| names::size(one).reported).to_owned(),
        PlanValue::Text(_) | PlanValue::Address(_) | PlanValue::Note(_) => String::new(),
    }
}

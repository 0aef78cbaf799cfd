//! What is planned for a criterion.

use crate::domain::assessment::PlanItem;
use crate::formats::report::html::page::Page;
use crate::formats::words::plan::due_words;
use crate::formats::words::report_html as words;

pub(crate) fn plan(page: &mut Page, item: &PlanItem) {
    let facts = [
        (words::STATE, item.state.map_or("", words::state)),
        (
            words::DUE,
            &item.due.as_ref().map(due_words).unwrap_or_default(),
        ),
        (words::EFFORT, item.effort.map_or("", words::size)),
        (words::IMPACT, item.impact.map_or("", words::size)),
    ];
    let owned = !item.owner.is_blank();
    if owned || facts.iter().any(|(_, value)| !value.is_empty()) {
        page.labelled(words::PLAN);
        page.markup("<ul class=\"row\">");
        for (label, value) in facts {
            if !value.is_empty() {
                page.markup("<li><span class=\"sub\">")
                    .text(label)
                    .markup("</span> ")
                    .text(value)
                    .markup("</li>");
            }
        }
        if owned {
            page.markup("<li><span class=\"sub\">")
                .text(words::OWNER)
                .markup("</span> ")
                .typed(item.owner.as_str())
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

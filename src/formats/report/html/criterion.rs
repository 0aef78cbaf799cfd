//! One criterion: its answer, and everything said beside it.

use crate::domain::assessment::{Answer, CheckSet, Evidence, Mark, PlanItem, Reason};
use crate::domain::catalogue::Criterion;
use crate::domain::words::mark_word;
use crate::formats::report::Line;
use crate::formats::report::html::page::Page;
use crate::formats::report::html::plan::plan;
use crate::formats::words::{report as words, report_html, scorecard};

pub(crate) fn criterion(page: &mut Page, line: &Line, item: &PlanItem) {
    let criterion = line.criterion;
    page.markup("<li id=\"")
        .markup(criterion.slug)
        .markup("\">")
        .mark(line.mark)
        .markup("<h4>")
        .text(criterion.title)
        .markup(" <span class=\"code\">")
        .text(criterion.code)
        .markup("</span></h4>\n<p class=\"ans\"><b>")
        .text(mark_word(line.mark))
        .markup("</b>");
    if let Some(day) = line.answer.confirmed {
        page.markup(" ").day(day);
    }
    page.markup("</p>\n");
    let mut inside = Page::new();
    more(&mut inside, line);
    plan(&mut inside, item);
    if !inside.is_empty() {
        page.markup("<dl>\n").append(&inside).markup("</dl>\n");
    }
    page.markup("</li>\n");
}

fn more(page: &mut Page, line: &Line) {
    let Answer {
        // Both stand above.
        status: _,
        confirmed: _,
        checks,
        reason: given,
        note,
        evidence: pieces,
        suggested_by,
        checked,
        withheld: _,
    } = line.answer;
    ticked(page, line.criterion, *checks);
    reason(page, line.mark, given);
    if !note.is_blank() {
        page.labelled_note(report_html::NOTE, note.as_str());
    }
    if !pieces.is_empty() {
        page.labelled(report_html::EVIDENCE);
        page.markup("<ul>\n");
        for piece in pieces {
            evidence(page, piece);
        }
        page.markup("</ul></dd></div>\n");
    }
    if !suggested_by.is_blank() {
        page.labelled(words::SUGGESTED_BY);
        page.typed(suggested_by.as_str()).markup("</dd></div>\n");
    }
    if let Some(checked) = checked {
        page.labelled(words::CHECKED_BY);
        page.typed(checked.by().as_str())
            .text(", ")
            .day(checked.on());
        page.markup("</dd></div>\n");
    }
}

/// The ticked checks; when it is all of them, that says enough.
fn ticked(page: &mut Page, criterion: &'static Criterion, ticked: CheckSet) {
    let checks = criterion.required.iter().enumerate();
    let ticked = checks.filter(|(place, _)| ticked.has(*place));
    let ticked: Vec<_> = ticked.map(|(_, check)| check.text).collect();
    if ticked.is_empty() {
        return;
    }
    page.labelled(report_html::TICKED);
    if ticked.len() == criterion.required.len() {
        page.text(&report_html::all_checks(ticked.len()));
    } else {
        page.markup("<ul>");
        for check in ticked {
            page.markup("<li>").text(check).markup("</li>");
        }
        page.markup("</ul>");
    }
    page.markup("</dd></div>\n");
}

fn reason(page: &mut Page, mark: Mark, reason: &Reason) {
    let applies = !matches!(mark, Mark::NotApplicable | Mark::ReasonMissing);
    match reason {
        Reason::Given(given) if !given.is_blank() => {
            page.labelled(if applies {
                report_html::OLD_REASON
            } else {
                words::REASON
            });
            page.typed(given.as_str());
        }
        Reason::Withheld => {
            page.labelled(words::REASON);
            page.text(scorecard::REASON_WITHHELD);
        }
        Reason::Given(_) | Reason::Missing if applies => return,
        Reason::Given(_) | Reason::Missing => {
            page.labelled(words::REASON);
            page.text(scorecard::REASON_MISSING);
        }
    }
    page.markup("</dd></div>\n");
}

fn evidence(page: &mut Page, piece: &Evidence) {
    page.markup("<li>");
    if piece.title.is_blank() {
        page.bare_link(&piece.url);
    } else {
        page.titled_link(&piece.url, piece.title.as_str());
    }
    if let Some(day) = piece.date {
        page.text(", ").day(day);
    }
    page.markup("</li>\n");
}

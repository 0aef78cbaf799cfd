//! Many reports as one page that needs nothing else.

use crate::domain::catalogue::TrackId;
use crate::domain::compare::Disclosed;
use crate::domain::date::Date;
use crate::formats::report::html::page::Page;
use crate::formats::report::html::{POLICY, SHEET};
use crate::formats::table::Row;
use crate::formats::words::{credits, scorecard, table as words};

/// Writes the page: levels first, then a table for each track. It forbids
/// itself scripts, requests and forms, and nothing typed becomes markup.
pub fn table_html(rows: &[&Row]) -> String {
    let mut page = Page::new();
    page.markup("<!doctype html>\n<html lang=\"en\">\n<head>\n")
        .markup(r#"<meta http-equiv="content-security-policy" content=""#)
        .markup(POLICY)
        .markup("\">\n<meta charset=\"utf-8\">\n")
        .markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .markup("<meta name=\"color-scheme\" content=\"light dark\">\n<title>")
        .text(words::PAGE_TITLE)
        .markup("</title>\n<style>")
        .markup(SHEET)
        .markup("</style>\n</head>\n<body>\n<main>\n<header>\n<h1>")
        .text(words::PAGE_TITLE)
        .markup("</h1>\n<p class=\"claim\">")
        .text(&words::claim())
        .markup("</p>\n</header>\n");
    table(
        &mut page,
        words::LEVELS,
        &TrackId::ALL.map(|track| track.track().title),
        rows,
        levels,
    );
    for track in TrackId::ALL {
        let track = track.track();
        let criteria = track.criteria().iter();
        let head: Vec<_> = criteria.map(|one| one.title).collect();
        table(&mut page, track.title, &head, rows, |page, row| {
            for one in track.criteria() {
                let cell = row.cells.get(one.id);
                page.markup("<td>");
                if let Disclosed::Answer(mark) = cell.disclosed {
                    page.mark(mark).markup(" ");
                }
                page.text(words::disclosed(cell.disclosed));
                day_below(page, cell.date);
            }
        });
    }
    page.markup("<p class=\"made\">")
        .text(credits::PRODUCT)
        .markup("</p>\n</main>\n</body>\n</html>\n");
    page.finish()
}

fn levels(page: &mut Page, row: &Row) {
    for track in TrackId::ALL {
        let said = words::level_of(row.scores.get(track));
        page.markup("<td>").text(&said);
        day_below(page, row.date);
    }
}

/// Ends a cell with the day under the word.
fn day_below(page: &mut Page, date: Option<Date>) {
    if let Some(date) = date {
        page.markup("<br>").day(date);
    }
    page.markup("</td>");
}

fn table(
    page: &mut Page,
    title: &str,
    head: &[&str],
    rows: &[&Row],
    cells: impl Fn(&mut Page, &Row),
) {
    page.markup("<section>\n<h2>")
        .text(title)
        .markup("</h2>\n<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"")
        .text(title)
        .markup("\">\n<table>\n<thead><tr><th scope=\"col\">");
    page.text(words::REPOSITORY).markup("</th>");
    for name in head {
        page.markup("<th scope=\"col\">").text(name).markup("</th>");
    }
    page.markup("</tr></thead>\n<tbody>\n");
    for row in rows {
        page.markup("<tr><th scope=\"row\">");
        if row.name.is_empty() {
            page.text(scorecard::UNNAMED);
        } else {
            page.typed(&row.name);
        }
        page.markup("</th>");
        cells(page, row);
        page.markup("</tr>\n");
    }
    page.markup("</tbody>\n</table>\n</div>\n</section>\n");
}

//! Many reports as one page that needs nothing else.

use crate::domain::catalogue::{Level, TrackId};
use crate::formats::report::html::levels::key;
use crate::formats::report::html::page::Page;
use crate::formats::report::html::{POLICY, begin};
use crate::formats::table::{Row, repeated};
use crate::formats::words::{credits, scorecard, table as words};

/// Writes the page: levels with the marks of all criteria first, then a table
/// for each track. It forbids itself scripts, requests and forms, and nothing
/// typed becomes markup.
pub fn table_html(rows: &[&Row]) -> String {
    let mut page = begin(&[words::PAGE_TITLE], (POLICY, ""));
    page.markup("<body>\n<main>\n<header>\n<h1>")
        .text(words::PAGE_TITLE)
        .markup("</h1>\n<p class=\"claim\">")
        .text(&words::claim(rows))
        .markup("</p>\n</header>\n");
    let titles = TrackId::ALL.map(|track| track.track().title);
    table(&mut page, words::LEVELS, &titles, rows, |page, row| {
        for track in TrackId::ALL {
            level(page, row, track);
        }
    });
    key(&mut page, rows.iter().any(|row| row.left_out.is_some()));
    for track in TrackId::ALL {
        let track = track.track();
        let criteria = track.criteria().iter();
        let head: Vec<_> = criteria.map(|one| one.title).collect();
        table(&mut page, track.title, &head, rows, |page, row| {
            for one in track.criteria() {
                let disclosed = row.cells.get(one.id).disclosed;
                open(page, one.title);
                if let Some(mark) = disclosed.mark() {
                    page.mark(mark).markup(" ");
                }
                page.text(words::disclosed(disclosed)).markup("</td>");
            }
        });
    }
    page.markup("<p class=\"made\">")
        .text(credits::PRODUCT)
        .markup("</p>\n</main>\n</body>\n</html>\n");
    page.finish()
}

/// Begins a cell, which names its column where the columns stand below each other.
fn open(page: &mut Page, head: &str) {
    page.markup("<td data-head=\"").text(head).markup("\">");
}

/// A track: its level in words, and what is met beyond it as marks.
fn level(page: &mut Page, row: &Row, track: TrackId) {
    let score = row.scores.get(track);
    open(page, track.track().title);
    page.text(&words::level_of(score)).markup("<br>");
    for at in Level::ALL {
        let disclosed = track.track().at(at).map(|one| row.cells.get(one.id));
        let mut marks = disclosed.filter_map(|cell| cell.disclosed.mark());
        if let Some(first) = marks.next() {
            page.markup(" <span class=\"marks\">").mark(first);
            for mark in marks {
                page.mark(mark);
            }
            page.markup("</span>");
        }
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
    let repeated = repeated(rows.iter().copied());
    page.markup("<section>\n<h2>")
        .text(title)
        .markup("</h2>\n<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"")
        .text(title)
        .markup("\">\n<table role=\"table\">\n<thead role=\"rowgroup\"><tr role=\"row\">")
        .markup("<th scope=\"col\" role=\"columnheader\">")
        .text(words::REPOSITORY)
        .markup("</th>");
    for name in head {
        page.markup("<th scope=\"col\" role=\"columnheader\">")
            .text(name)
            .markup("</th>");
    }
    page.markup("</tr></thead>\n<tbody role=\"rowgroup\">\n");
    for row in rows {
        page.markup("<tr role=\"row\"><th scope=\"row\" role=\"rowheader\">");
        about(page, row, repeated.contains(&*row.sort_name));
        page.markup("</th>");
        cells(page, row);
        page.markup("</tr>\n");
    }
    page.markup("</tbody>\n</table>\n</div>\n</section>\n");
}

/// Name and day, whose word it is, and what tells it from others of the same name.
fn about(page: &mut Page, row: &Row, is_repeated: bool) {
    if row.name.is_empty() {
        page.text(scorecard::UNNAMED);
    } else {
        page.typed(&row.name);
    }
    if let Some(words) = words::apart(row) {
        page.markup("<br><b>").text(words).markup("</b>");
    }
    if let Some(day) = row.date {
        page.markup("<br><span class=\"sub\">")
            .day(day)
            .markup("</span>");
    }
    for line in words::particulars(row, is_repeated) {
        page.markup("<br><span class=\"sub\">")
            .typed(&line)
            .markup("</span>");
    }
}

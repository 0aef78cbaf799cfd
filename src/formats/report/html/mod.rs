//! The report as one HTML file: reads and prints without a script or a
//! request, and opens in Plumbline again.

mod criterion;
mod escape;
mod head;
mod levels;
mod one_page;
mod page;
mod plan;
mod style;
mod table;
mod track;

use crate::domain::catalogue::framework;
use crate::domain::words::{date_words, day_of};
use crate::formats::report::Report;
use crate::formats::report::html::page::Page;
use crate::formats::words::{credits, exports as formats, report as words, report_html, scorecard};
pub use one_page::one_page;
pub use style::{ONE_PAGE_POLICY, ONE_PAGE_SHEET, POLICY, SHEET};
pub use table::table_html;

/// Writes the report. The file forbids itself scripts, requests and forms, and
/// shows everything that the assessment it carries as data says.
pub fn html(report: &Report) -> String {
    let name = formats::name(report).trim();
    let mut page = begin(
        &[words::title(report.assessment.source), ": ", name],
        (POLICY, ""),
    );
    page.markup("<body>\n<main>\n");
    head::head(&mut page, report, name);
    levels::levels(&mut page, report);
    plan::texts(&mut page, report.assessment);
    plan::steps(&mut page, report.assessment);
    contradictions(&mut page, report);
    for track in &report.tracks {
        track::track(&mut page, report.assessment, track);
    }
    about(&mut page, report);
    page.markup("</main>\n")
        .data(report.assessment)
        .markup("\n</body>\n</html>\n");
    page.finish()
}

/// The head of a file that forbids itself scripts, requests and forms, with a second sheet if it
/// has one.
fn begin(title: &[&str], (policy, more): (&'static str, &'static str)) -> Page {
    let mut page = Page::new();
    page.markup("<!doctype html>\n<html lang=\"en\">\n<head>\n")
        .markup(r#"<meta http-equiv="content-security-policy" content=""#)
        .markup(policy)
        .markup("\">\n<meta charset=\"utf-8\">\n")
        .markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .markup("<meta name=\"color-scheme\" content=\"light dark\">\n")
        .markup("<meta name=\"referrer\" content=\"no-referrer\">\n<title>")
        .text(&title.concat())
        .markup("</title>\n<style>")
        .markup(SHEET)
        .markup("</style>\n");
    if !more.is_empty() {
        page.markup("<style>").markup(more).markup("</style>\n");
    }
    page.markup("</head>\n");
    page
}

fn contradictions(page: &mut Page, report: &Report) {
    if report.contradictions.is_empty() {
        return;
    }
    page.markup("<section>\n<h2>")
        .text(words::CONTRADICTIONS)
        .markup("</h2>\n<ul>\n");
    for pair in &report.contradictions {
        let mark = report.assessment.answers.get(pair.weaker).mark();
        page.markup("<li>")
            .text(&scorecard::contradiction(*pair, mark))
            .markup("</li>\n");
    }
    page.markup("</ul>\n</section>\n");
}

fn about(page: &mut Page, report: &Report) {
    page.markup("<section>\n<h2>")
        .text(words::ABOUT)
        .markup("</h2>\n")
        .paragraph(&words::explained(report.assessment))
        .markup("<p>")
        .our_link(framework().url, framework().title)
        .text(credits::VERSION)
        .text(framework().version)
        .text(credits::CREDITS_BY)
        .our_link(credits::LICENCE_URL, credits::LICENCE)
        .text(report_html::CREDITS_END)
        .markup("</p>\n")
        .paragraph(report_html::REOPENS);
    let metadata = &report.assessment.metadata;
    if !metadata.id.is_empty() {
        let day = metadata.modified.as_ref().and_then(day_of);
        let day = day.map(date_words).unwrap_or_default();
        page.paragraph(&report_html::revision(
            &metadata.id,
            metadata.revision,
            &day,
        ));
    }
    page.markup("</section>\n<p class=\"made\">")
        .text(credits::PRODUCT)
        .markup("</p>\n");
}

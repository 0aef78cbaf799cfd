//! The four tracks at a glance: a table of levels with one mark for each criterion.

use crate::domain::assessment::Mark;
use crate::domain::catalogue::{Level, level_text};
use crate::domain::scoring::{TrackResult, TrackScore};
use crate::domain::words::{level_figure, level_words, mark_word};
use crate::formats::report::html::page::Page;
use crate::formats::report::{Report, TrackReport};
use crate::formats::words::{report as words, report_html, scorecard, standing};

pub(crate) fn levels(page: &mut Page, report: &Report) {
    page.markup("<section>\n<h2>")
        .text(words::LEVELS)
        .markup("</h2>\n<table>\n<thead><tr><th scope=\"col\">")
        .text(report_html::TRACK)
        .markup("</th><th scope=\"col\">")
        .text(scorecard::KEY_REACHED);
    for level in Level::ALL {
        page.markup("</th><th scope=\"col\">")
            .text(level_words(level.number()))
            .markup(" <span>")
            .text(level_text(level.number()).name)
            .markup("</span>");
    }
    page.markup("</th></tr></thead>\n<tbody>\n");
    for track in &report.tracks {
        row(page, track);
    }
    page.markup("</tbody>\n</table>\n");
    key(page, report.assessment.withheld().next().is_some());
    page.markup("</section>\n");
}

/// The same as four columns, for a page that has one row for it.
pub(crate) fn columns(page: &mut Page, report: &Report) {
    page.markup("<ul class=\"lv\">\n");
    for track in &report.tracks {
        page.markup("<li><b>")
            .text(track.track.title)
            .markup("</b><p>");
        figure(page, &track.score);
        page.markup("</p>");
        if is_counted(track) {
            marks(page, track);
        }
        page.markup("</li>\n");
    }
    page.markup("</ul>\n");
}

/// One row of marks for each level.
fn marks(page: &mut Page, track: &TrackReport) {
    page.markup("<div>");
    for level in Level::ALL {
        page.markup("<span class=\"marks\">");
        for line in track.at(level) {
            page.mark(line.mark);
        }
        page.markup("</span>");
    }
    page.markup("</div>");
}

/// What the marks mean.
pub(crate) fn key(page: &mut Page, has_withheld: bool) {
    page.markup("<ul class=\"key\">\n");
    for mark in Mark::key(has_withheld) {
        page.markup("<li>")
            .mark(mark)
            .text(" ")
            .text(mark_word(mark))
            .markup("</li>\n");
    }
    page.markup("</ul>\n");
}

fn row(page: &mut Page, track: &TrackReport) {
    page.markup("<tr><th scope=\"row\"><a href=\"#")
        .markup(track.track.slug)
        .markup("\">")
        .text(track.track.title)
        .markup("</a></th><td>");
    figure(page, &track.score);
    for (level, score) in Level::ALL.into_iter().zip(track.score.levels) {
        page.markup("</td><td>");
        if track.at(level).next().is_some() {
            page.markup("<span class=\"marks\">");
            for line in track.at(level) {
                page.mark(line.mark);
            }
            page.markup("</span> ");
        }
        if is_counted(track) {
            page.text(&scorecard::count(score));
        }
    }
    page.markup("</td></tr>\n");
}

/// The level as a figure, and what belongs beside it.
pub(crate) fn figure(page: &mut Page, score: &TrackScore) {
    let figure = level_figure(score).unwrap_or(scorecard::NO_LEVEL);
    page.markup("<b class=\"fig\">")
        .text(figure)
        .markup("</b> <span class=\"sub\">")
        .text(&standing::beside(score))
        .markup("</span>");
}

/// Whether the levels of a track count anything in this copy.
pub(crate) fn is_counted(track: &TrackReport) -> bool {
    matches!(
        track.score.standing,
        TrackResult::Level { .. } | TrackResult::NothingApplies
    )
}

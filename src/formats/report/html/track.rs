//! One track: where it stands, what comes next, and its criteria level by level.

use crate::domain::assessment::Assessment;
use crate::domain::catalogue::{Level, level_text};
use crate::domain::scoring::{LevelScore, TrackResult};
use crate::domain::words::level_words;
use crate::formats::report::html::criterion::criterion;
use crate::formats::report::html::levels::{figure, is_counted};
use crate::formats::report::html::page::Page;
use crate::formats::report::{Line, TrackReport};
use crate::formats::words::{report_html, scorecard, standing};

pub(crate) fn track(page: &mut Page, whole: &Assessment, track: &TrackReport) {
    let reached = match track.score.standing {
        TrackResult::Level { level, possible } => Some((level, possible)),
        _ => None,
    };
    page.markup(match reached {
        Some(_) => "<section class=\"trk\" id=\"",
        None => "<section class=\"trk off\" id=\"",
    })
    .markup(track.track.slug)
    .markup(match reached {
        Some(_) if !track.score.is_known() => "\">\n<div class=\"hd\">\n<h2>",
        Some((0, _)) => "\">\n<div class=\"hd bob\">\n<h2>",
        Some(_) => "\">\n<div class=\"hd on\">\n<h2>",
        None => "\">\n<div class=\"hd\">\n<h2>",
    })
    .text(track.track.title)
    .markup("</h2>\n<p>");
    figure(page, &track.score);
    page.markup("</p>\n");
    sentences(page, whole, track);
    page.markup("</div>\n");
    if is_counted(track) {
        for (level, score) in Level::ALL.into_iter().zip(track.score.levels) {
            one_level(page, whole, track, (level, score, reached));
        }
    }
    uncounted(page, whole, track);
    page.markup("</section>\n");
}

fn sentences(page: &mut Page, whole: &Assessment, track: &TrackReport) {
    let says = [track.track.title, ": ", &standing::in_full(track)].concat();
    page.paragraph(&says);
    let next = match &track.score.waits_for {
        Some(_) if track.is_cut_off() => scorecard::GAPS_STAY_HOME.to_owned(),
        Some(_) => standing::to_reach(track),
        None if matches!(track.score.standing, TrackResult::Level { .. }) => {
            scorecard::ALL_MET.to_owned()
        }
        None => String::new(),
    };
    if !next.is_empty() {
        page.markup("<p class=\"next\">")
            .text(&next)
            .markup("</p>\n");
    }
    if track.score.anyway {
        page.paragraph(scorecard::ANYWAY);
    }
    if let Some(level) = whole.plan.targets.get(track.track.id) {
        page.paragraph(&report_html::target(*level));
    }
    // On paper the address of the framework, above, is enough.
    page.markup("<p class=\"screen\">")
        .our_link(track.track.anchor, report_html::PUBLISHED)
        .markup("</p>\n");
}

fn one_level(
    page: &mut Page,
    whole: &Assessment,
    track: &TrackReport,
    (level, score, reached): (Level, LevelScore, Option<(u8, u8)>),
) {
    let number = level.number();
    // The cord runs to the end of the level reached and the weight hangs
    // there; dots go on to the possible level (as on the scorecard).
    page.markup(match reached {
        Some((to, _)) if number < to => "<div class=\"on\">\n<h3>",
        Some((to, _)) if number == to => "<div class=\"on bob\">\n<h3>",
        Some((_, to)) if number <= to => "<div class=\"maybe\">\n<h3>",
        _ => "<div>\n<h3>",
    })
    .text(level_words(number))
    .text(", ")
    .text(level_text(number).name)
    .markup(" <span class=\"sub\">")
    .text(&scorecard::count_of_all(score))
    .markup("</span></h3>\n");
    list(page, whole, track.at(level).copied().collect());
    page.markup("</div>\n");
}

/// What is said of criteria that have no line is in the data, so it is not hidden.
fn uncounted(page: &mut Page, whole: &Assessment, track: &TrackReport) {
    if !track.uncounted.is_empty() {
        page.markup("<div>\n<h3>")
            .text(report_html::UNCOUNTED)
            .markup("</h3>\n");
        list(page, whole, track.uncounted.clone());
        page.markup("</div>\n");
    }
}

fn list(page: &mut Page, whole: &Assessment, lines: Vec<Line>) {
    if lines.is_empty() {
        return;
    }
    page.markup("<ul class=\"crits\">\n");
    for line in lines {
        criterion(page, &line, whole.plan.items.get(line.criterion.id));
    }
    page.markup("</ul>\n");
}

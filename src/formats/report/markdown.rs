//! The report as Markdown, readable on GitHub and GitLab and as plain text.

use crate::domain::assessment::{Answer, Mark, PlanItem};
use crate::domain::catalogue::{Level, level_text};
use crate::domain::scoring::TrackResult;
use crate::domain::words::{date_words, level_figure, mark_word};
use crate::formats::report::blocks::{fact, heading, inside, item, paragraph, push};
use crate::formats::report::opening::opening;
use crate::formats::report::pieces::{checked, evidence, planned, reason, suggested};
use crate::formats::report::{Line, Report, TrackReport, escape};
use crate::formats::words::{
    exports as formats, plan as plan_words, report as words, report_html, scorecard, standing,
};

/// Writes the report. Every typed word is escaped; nothing in it can become
/// markup, a link, an image, a mention or a reference.
pub fn markdown(report: &Report) -> String {
    let mut out = String::new();
    head(&mut out, report);
    levels(&mut out, report);
    for (which, text) in report.assessment.plan.texts.given() {
        heading(&mut out, plan_words::text(which));
        let lines = text.as_str().lines();
        for line in lines.filter(|line| !line.trim().is_empty()) {
            paragraph(&mut out, &escape::readable(line));
        }
    }
    if !report.contradictions.is_empty() {
        heading(&mut out, words::CONTRADICTIONS);
        for pair in &report.contradictions {
            let mark = report.assessment.answers.get(pair.weaker).mark();
            item(&mut out, &scorecard::contradiction(*pair, mark));
        }
    }
    for track in &report.tracks {
        one_track(&mut out, track);
        said(&mut out, report, words::NOTES, &track.lines);
        said(&mut out, report, report_html::UNCOUNTED, &track.uncounted);
    }
    heading(&mut out, words::ABOUT);
    paragraph(&mut out, &words::explained(report.assessment));
    out
}

fn head(out: &mut String, report: &Report) {
    opening(out, report, words::title(report.assessment.source));
    let about = report.assessment;
    let repository = &about.repository;
    if let Some(url) = &repository.url {
        let shown = escape::readable(url.as_str());
        let link = ["[", &shown, "](", &escape::address(url.as_str()), ")"];
        fact(out, words::ADDRESS, &link.concat());
    }
    if !repository.tools.is_blank() {
        fact(
            out,
            words::TOOLS,
            &escape::readable(repository.tools.as_str()),
        );
    }
    if let Some(accounts) = about.profile.accounts {
        fact(out, words::ACCOUNTS, words::accounts(accounts));
    }
    let forms: Vec<_> = about.profile.forms.iter().map(words::form).collect();
    if !forms.is_empty() {
        fact(out, words::FORMS, &forms.join("; "));
    }
    if let Some(left_out) = scorecard::left_out(about) {
        fact(out, words::COPY, &left_out);
    }
}

fn levels(out: &mut String, report: &Report) {
    heading(out, words::LEVELS);
    out.push_str(words::LEVELS_HEAD);
    for track in &report.tracks {
        let level = match track.score.standing {
            TrackResult::Level { .. } => [
                level_figure(&track.score).unwrap_or_default(),
                ", ",
                &standing::beside(&track.score),
            ]
            .concat(),
            other => scorecard::no_level(other).0.to_owned(),
        };
        push(out, &["| ", track.track.title, " | ", &level]);
        let counted = matches!(
            track.score.standing,
            TrackResult::Level { .. } | TrackResult::NothingApplies
        );
        for score in track.score.levels {
            let count = if counted {
                scorecard::count(score)
            } else {
                String::new()
            };
            push(out, &[" | ", &count]);
        }
        out.push_str(" |\n");
    }
}

fn one_track(out: &mut String, track: &TrackReport) {
    heading(out, track.track.title);
    let mut says = [track.track.title, ": ", &standing::in_full(track)].concat();
    let next = standing::to_reach(track);
    if !next.is_empty() {
        push(&mut says, &[" ", &next]);
    }
    paragraph(out, &says);
    if track.score.anyway {
        paragraph(out, scorecard::ANYWAY);
    }
    if track.lines.is_empty() {
        return;
    }
    push(out, &["\n", words::ANSWERS_HEAD]);
    for level in Level::ALL {
        for line in track.at(level) {
            let criterion = line.criterion;
            let number = level.number();
            push(out, &["| ", criterion.code, " | ", criterion.title]);
            push(out, &[" | ", &number.to_string(), ", "]);
            push(out, &[level_text(number).name, " | "]);
            push(out, &[mark_word(line.mark), " |\n"]);
        }
    }
}

/// What was said beside the answers, and what is planned.
fn said(out: &mut String, report: &Report, title: &str, lines: &[Line]) {
    let plan = |line: &Line| report.assessment.plan.items.get(line.criterion.id);
    let says_more = |line: &&Line| {
        let not_applicable = matches!(line.mark, Mark::NotApplicable | Mark::ReasonMissing);
        let answer = line.answer;
        not_applicable
            || !answer.note.is_blank()
            || !answer.evidence.is_empty()
            || !answer.suggested_by.is_blank()
            || answer.checked.is_some()
            || !plan(line).is_empty()
    };
    let said: Vec<_> = lines.iter().filter(says_more).collect();
    if said.is_empty() {
        return;
    }
    push(out, &["\n### ", title, "\n"]);
    for line in said {
        more(out, line);
        intends(out, plan(line));
    }
}

/// What is planned, with its note.
fn intends(out: &mut String, plan: &PlanItem) {
    let planned = planned(plan);
    if !planned.is_empty() {
        inside(out, &[formats::PLAN, ": ", &planned.join("; ")].concat());
    }
    let mut label = [formats::PLAN_NOTE, ": "].concat();
    for paragraph in plan.note.as_str().lines() {
        if !paragraph.trim().is_empty() {
            inside(out, &[&label, &*escape::readable(paragraph)].concat());
            label.clear();
        }
    }
}

fn more(out: &mut String, line: &Line) {
    let criterion = line.criterion;
    let Answer {
        // The mark says it, as it counts.
        status: _,
        // Only whoever goes through them needs them: they stand in the task list.
        checks: _,
        reason: given,
        note,
        evidence: pieces,
        confirmed,
        suggested_by,
        checked: by,
        withheld: _,
    } = line.answer;
    push(out, &["\n- **", criterion.code, " ", criterion.title]);
    push(out, &["**: ", mark_word(line.mark)]);
    if let Some(day) = confirmed {
        push(out, &[" (", &date_words(*day), ")"]);
    }
    out.push('\n');
    if matches!(line.mark, Mark::NotApplicable | Mark::ReasonMissing) {
        inside(out, &reason(given));
    }
    for paragraph in note.as_str().lines() {
        if !paragraph.trim().is_empty() {
            inside(out, &escape::readable(paragraph));
        }
    }
    if !pieces.is_empty() {
        out.push('\n');
    }
    for piece in pieces {
        push(out, &["  - ", &evidence(piece), "\n"]);
    }
    if !suggested_by.is_blank() {
        inside(out, &suggested(suggested_by));
    }
    if let Some(by) = by {
        inside(out, &checked(by));
    }
}

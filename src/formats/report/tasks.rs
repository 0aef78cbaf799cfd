//! The answers as a list of tasks, to be pasted into an issue on GitHub or GitLab.

use crate::domain::assessment::Mark;
use crate::domain::catalogue::{Level, level_text};
use crate::domain::words::{level_words, mark_word};
use crate::formats::report::blocks::{fact, heading, item, push};
use crate::formats::report::opening::opening;
use crate::formats::report::pieces::{checked, evidence, planned, reason, suggested};
use crate::formats::report::{Line, Report, escape};
use crate::formats::words::{exports as formats, guidance, report as words, scorecard, standing};

/// Writes the list, by level and then by track: a ticked task for each
/// criterion that is met and an open one for the rest, with the required
/// checks that are not ticked below it. What does not apply is no task and
/// stands at the end. Every typed word is escaped, as in the report.
///
/// An issue on GitHub takes 65,536 characters. Only a list with very long
/// notes is longer, and those are the first to leave out.
pub fn tasks(report: &Report) -> String {
    let mut out = String::new();
    head(&mut out, report);
    standings(&mut out, report);
    for level in Level::ALL {
        one_level(&mut out, report, level);
    }
    let mut apart = report.lines().filter(|line| !is_task(line)).peekable();
    if apart.peek().is_some() {
        heading(&mut out, formats::NO_TASKS);
    }
    for line in apart {
        let why = [&named(line), mark_word(line.mark), ". "].concat();
        let why = [&why, &*reason(&line.answer.reason)].concat();
        item(&mut out, &why);
        details(&mut out, report, line);
    }
    if report.lines().next().is_none() {
        push(&mut out, &["\n", formats::NOTHING, "\n"]);
    }
    out
}

fn head(out: &mut String, report: &Report) {
    opening(out, report, formats::tasks(report.assessment.source));
    if let Some(left_out) = scorecard::left_out(report.assessment) {
        fact(out, words::COPY, &left_out);
    }
}

/// How each track stands, also those that have no task, and what contradicts itself.
fn standings(out: &mut String, report: &Report) {
    heading(out, formats::TRACKS);
    for track in &report.tracks {
        let mut says = standing::in_full(track);
        if track.score.anyway {
            push(&mut says, &[" ", scorecard::ANYWAY]);
        }
        if let Some(target) = report.assessment.plan.targets.get(track.track.id) {
            let target = level_words(target.number()).to_ascii_lowercase();
            push(&mut says, &[" ", formats::TARGET, &target, "."]);
        }
        fact(out, track.track.title, &says);
    }
    if !report.contradictions.is_empty() {
        heading(out, words::CONTRADICTIONS);
    }
    for pair in &report.contradictions {
        let mark = report.assessment.answers.get(pair.weaker).mark();
        item(out, &scorecard::contradiction(*pair, mark));
    }
}

fn one_level(out: &mut String, report: &Report, level: Level) {
    let mut begun = false;
    for track in &report.tracks {
        let mut lines = track.at(level).filter(|line| is_task(line)).peekable();
        if lines.peek().is_none() {
            continue;
        }
        if !begun {
            let number = level.number();
            let title = [level_words(number), ", ", level_text(number).name].concat();
            heading(out, &title);
            out.pop();
            begun = true;
        }
        push(out, &["\n### ", track.track.title, "\n\n"]);
        for line in lines {
            one_task(out, report, line);
        }
    }
}

/// Not applicable with a reason is nothing to do. Without one it counts as not answered. What this
/// copy does not carry may be done.
fn is_task(line: &Line) -> bool {
    !matches!(line.mark, Mark::NotApplicable | Mark::Withheld)
}

fn one_task(out: &mut String, report: &Report, line: &Line) {
    let met = line.mark == Mark::Met;
    let tick = if met { "[x] " } else { "[ ] " };
    let word = match line.mark {
        Mark::ReasonMissing => scorecard::REASON_MISSING,
        mark => mark_word(mark),
    };
    let criterion = line.criterion;
    let any_of = if !met && criterion.any_of {
        [" (", guidance::ANY_OF, ")"].concat()
    } else {
        String::new()
    };
    item(out, &[tick, &named(line), word, &any_of].concat());
    for (place, check) in criterion.required.iter().enumerate() {
        if !met && !line.answer.checks.has(place) {
            let soft = if check.soft { guidance::ADVICE } else { "" };
            under(out, &["[ ] ", check.text, soft].concat());
        }
    }
    details(out, report, line);
}

/// Code and title, before the answer.
fn named(line: &Line) -> String {
    let criterion = line.criterion;
    ["**", criterion.code, " ", criterion.title, "**: "].concat()
}

/// Note, evidence and plan, below their criterion.
fn details(out: &mut String, report: &Report, line: &Line) {
    note(out, formats::NOTE, line.answer.note.as_str());
    for piece in &line.answer.evidence {
        under(out, &[formats::EVIDENCE, ": ", &evidence(piece)].concat());
    }
    if !line.answer.suggested_by.is_blank() {
        under(out, &suggested(&line.answer.suggested_by));
    }
    if let Some(by) = &line.answer.checked {
        under(out, &checked(by));
    }
    let plan = report.assessment.plan.items.get(line.criterion.id);
    let planned = planned(plan);
    if !planned.is_empty() {
        under(out, &[formats::PLAN, ": ", &planned.join("; ")].concat());
    }
    note(out, formats::PLAN_NOTE, plan.note.as_str());
}

/// A typed text whose lines stay lines; a line break of Markdown keeps them in their item.
fn note(out: &mut String, label: &str, text: &str) {
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    let lines: Vec<_> = lines.map(escape::readable).collect();
    if !lines.is_empty() {
        under(out, &[label, ": ", &lines.join("\\\n    ")].concat());
    }
}

/// An item below an item.
fn under(out: &mut String, text: &str) {
    push(out, &["  - ", text, "\n"]);
}

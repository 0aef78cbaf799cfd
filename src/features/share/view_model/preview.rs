//! What leaves, word for word: formed from the same copy as the link and the files.

use crate::app::model::Model;
use crate::domain::assessment::{Assessment, Mark};
use crate::domain::scoring::TrackResult;
use crate::domain::words::date_words;
use crate::features::scorecard::view_model::{Said, said_line, speaks};
use crate::features::share::words::preview as words;
use crate::formats::link::copy_for;
use crate::formats::report::{Report, TrackReport};
use crate::formats::words::{plan, report, scorecard, standing};

/// What leaves.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Preview {
    /// The repository's name.
    pub name: String,
    /// Date, claim, and what kind of copy it is.
    pub head: String,
    /// Address, tools, assessor, profile, one line each.
    pub about: Vec<String>,
    /// The tracks that leave.
    pub tracks: Vec<PreviewTrack>,
    /// What leaves without a row of its own.
    pub more: Vec<String>,
}

/// A track that leaves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PreviewTrack {
    /// `Authentication: level 1`
    pub title: String,
    /// The answers that leave, with what leaves beside them.
    pub lines: Vec<Said>,
    /// Said where no answer leaves.
    pub none: Option<&'static str>,
    /// How many questions without an answer leave; `None` where none does.
    pub open: Option<String>,
}

/// What leaves under the choice at hand.
pub fn preview(model: &Model) -> Preview {
    let copy = copy_for(&model.mine, &model.share.choice);
    let report = Report::of(&copy);
    let name = scorecard::named(copy.repository.name.as_str());
    let tracks = report.tracks.iter();
    let tracks: Vec<_> = tracks
        .filter(|track| track.score.standing != TrackResult::LeftOut)
        .map(track)
        .collect();
    Preview {
        name: name.to_owned(),
        head: head(&copy),
        about: about(&copy),
        more: more(&copy, tracks.is_empty()),
        tracks,
    }
}

fn head(copy: &Assessment) -> String {
    let date = copy
        .date()
        .map(|date| [", ", &date_words(date)].concat())
        .unwrap_or_default();
    let claim = scorecard::claim(copy, str::to_owned);
    let mut head = [&date, ". ", &claim].concat();
    head.push('.');
    if let Some(left_out) = scorecard::left_out(copy) {
        head.push_str(&[" ", &left_out, "."].concat());
    }
    head
}

/// Who and what, one line each.
pub(crate) fn about(copy: &Assessment) -> Vec<String> {
    let mut lines = Vec::new();
    let mut add = |label: &str, value: &str| {
        if !value.trim().is_empty() {
            lines.push([label, ": ", value].concat());
        }
    };
    add(report::by(copy.source), copy.assessor.as_str());
    let checked = report::checked_words(copy, str::to_owned);
    add(report::CHECKED, &checked.unwrap_or_default());
    let url = copy.repository.url.as_ref();
    add(report::ADDRESS, url.map_or("", |url| url.as_str()));
    add(report::TOOLS, copy.repository.tools.as_str());
    let accounts = copy.profile.accounts.map_or("", report::accounts);
    add(report::ACCOUNTS, accounts);
    let forms: Vec<_> = copy.profile.forms.iter().map(report::form).collect();
    add(report::FORMS, &forms.join("; "));
    lines
}

fn track(track: &TrackReport) -> PreviewTrack {
    let title = track.track.title;
    let open = track.lines.iter().filter(|line| line.mark == Mark::None);
    let level = standing::level_in_text(&track.score);
    // Also what does not count, and what is said where no answer is.
    let all = track.lines.iter().chain(&track.uncounted);
    let here = all.filter(|line| speaks(line));
    // Title and answer are enough here; the codes would only be in the way.
    let lines: Vec<_> = here
        .map(|line| Said {
            code: "",
            ..said_line(line)
        })
        .collect();
    PreviewTrack {
        title: [title, ": ", &level].concat(),
        none: lines.is_empty().then_some(words::NO_ANSWER),
        open: words::not_answered(open.count()),
        lines,
    }
}

fn more(copy: &Assessment, no_track: bool) -> Vec<String> {
    let mut more = Vec::new();
    if no_track {
        more.push(words::NO_TRACK.to_owned());
    }
    let ticked = copy.answers.iter();
    let ticked = ticked.filter(|(_, answer)| !answer.checks.is_empty());
    match ticked.count() {
        0 => {}
        some => more.push(words::ticks(some)),
    }
    if !copy.plan.is_empty() {
        let items = || copy.plan.items.iter().filter(|(_, item)| !item.is_empty());
        if items().next().is_some() {
            more.push(words::PLAN_LEAVES.to_owned());
        }
        if items().any(|(_, item)| !item.note.is_blank()) {
            more.push(words::PLAN_NOTES_LEAVE.to_owned());
        }
        more.extend(copy.plan.next_look.map(report::next_look));
    }
    let texts = copy.plan.texts.given();
    more.extend(texts.map(|(which, text)| [plan::text(which), ": ", text.as_str()].concat()));
    more
}

//! Issues for a tracker.

use crate::domain::assessment::Assessment;
use crate::domain::catalogue::{CriterionId, TrackId, framework};
use crate::domain::words::date_words;
use crate::formats::guidance::Guidance;
use crate::formats::handoff::gap::{
    answer, done_when, effort, first, named, place, private, typed,
};
use crate::formats::report::blocks::{fact, item, push};
use crate::formats::report::escape;
use crate::formats::words::{handoff as words, scorecard};

/// An issue as it would be filed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Issue {
    /// One line of plain text, all of it ours.
    pub title: String,
    /// Markdown.
    pub body: String,
}

/// One issue for each gap, or one for all of them. `with_private` says whether
/// due dates, owners and notes go along; why a gap matters does once that was fetched.
pub fn issues(
    mine: &Assessment,
    guidance: Option<&Guidance>,
    gaps: &[CriterionId],
    is_apart: bool,
    with_private: bool,
) -> Vec<Issue> {
    let groups: Vec<&[CriterionId]> = if is_apart {
        gaps.chunks(1).collect()
    } else {
        vec![gaps]
    };
    groups
        .into_iter()
        .filter(|gaps| !gaps.is_empty())
        .map(|gaps| Issue {
            title: title(guidance, gaps),
            body: body(mine, guidance, gaps, with_private),
        })
        .collect()
}

/// What is to be done, in a line of words: codes say nothing in the list of a tracker. Until the guidance
/// was fetched, what it is about.
fn title(guidance: Option<&Guidance>, gaps: &[CriterionId]) -> String {
    if let [only] = gaps {
        let advice = guidance.and_then(|all| all.of(*only));
        return advice.map_or_else(|| only.get().title.to_owned(), |advice| advice.task.clone());
    }
    let titles: Vec<_> = gaps.iter().map(|id| id.get().title).collect();
    let is_in = |track: &TrackId| gaps.iter().any(|id| id.get().track == *track);
    let tracks = TrackId::ALL.into_iter().filter(is_in);
    let tracks: Vec<_> = tracks.map(|track| track.track().title.to_owned()).collect();
    words::several(&titles, &tracks)
}

fn body(
    mine: &Assessment,
    guidance: Option<&Guidance>,
    gaps: &[CriterionId],
    with_private: bool,
) -> String {
    let mut out = String::new();
    let published = link(&scorecard::framework_words(), framework().url);
    let name = typed(mine.repository.name.as_str().trim());
    let day = mine.date().map(date_words);
    let from = words::from_assessment(&name, day.as_deref());
    push(&mut out, &[&from, &published, ".\n\n"]);
    let claim = scorecard::claim(mine, escape::text);
    push(&mut out, &["**", &claim, ".**\n"]);
    for id in gaps {
        push(&mut out, &["\n## ", &named(*id), "\n\n"]);
        if let Some(advice) = guidance.and_then(|all| all.of(*id)) {
            push(&mut out, &[&advice.why, "\n\n"]);
        }
        one(&mut out, mine, *id, with_private);
    }
    out
}

fn one(out: &mut String, mine: &Assessment, id: CriterionId, with_private: bool) {
    fact(out, words::CRITERION, &place(id));
    fact(out, words::ANSWER, answer(mine, id));
    fact(out, words::EFFORT, &effort(mine, id));
    let first = first(mine, id, named);
    if !first.is_empty() {
        fact(out, words::FIRST, &first);
    }
    if with_private {
        for (label, text) in private(mine, id) {
            fact(out, label, &typed(&text));
        }
    }
    push(out, &["\n", words::DONE_WHEN, ":\n\n"]);
    let (one_of, checks) = done_when(mine, id);
    if one_of {
        item(out, words::ONE_OF);
    }
    for check in checks {
        item(out, &[words::TASK, &check].concat());
    }
}

/// A link of our own, in which nothing needs to be escaped.
fn link(words: &str, url: &str) -> String {
    ["[", words, "](", url, ")"].concat()
}

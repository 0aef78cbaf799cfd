//! Issues for a tracker.

use crate::domain::assessment::Assessment;
use crate::domain::catalogue::{CriterionId, framework};
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
/// due dates, owners and notes go along.
pub fn issues(
    mine: &Assessment,
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
            title: title(gaps),
            body: body(mine, gaps, with_private),
        })
        .collect()
}

/// What the work is about, in a line: one gap by its name, several by their codes.
fn title(gaps: &[CriterionId]) -> String {
    match gaps {
        [only] => named(*only),
        several => {
            let codes: Vec<_> = several.iter().map(|id| id.get().code.to_owned()).collect();
            words::several(&codes)
        }
    }
}

fn body(mine: &Assessment, gaps: &[CriterionId], with_private: bool) -> String {
    let mut out = String::new();
    let published = link(&scorecard::framework_words(), framework().url);
    push(&mut out, &[words::FROM_ASSESSMENT, &published, ".\n\n"]);
    let claim = scorecard::claim(mine, escape::text);
    push(&mut out, &["**", &claim, ".**\n"]);
    for id in gaps {
        push(&mut out, &["\n## ", &named(*id), "\n\n"]);
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

//! A reason, a piece of evidence and a plan as Markdown, each on one line.

use crate::domain::assessment::{Checked, Evidence, PlanItem, Reason, Text};
use crate::domain::words::date_words;
use crate::formats::report::blocks::push;
use crate::formats::report::escape;
use crate::formats::report::said::intended;
use crate::formats::words::{report as words, scorecard};

/// The reason of a *not applicable*, or what is to be said in its place.
pub(crate) fn reason(reason: &Reason) -> String {
    match reason {
        Reason::Given(given) if !given.is_blank() => {
            [words::REASON, ": ", &escape::readable(given.as_str())].concat()
        }
        Reason::Withheld => scorecard::REASON_WITHHELD.to_owned(),
        Reason::Given(_) | Reason::Missing => scorecard::REASON_MISSING.to_owned(),
    }
}

/// A link with its title, its real host and its day.
pub(crate) fn evidence(piece: &Evidence) -> String {
    let host = escape::readable(piece.url.host());
    let title = if piece.title.is_blank() {
        host.clone()
    } else {
        escape::readable(piece.title.as_str())
    };
    let target = escape::address(piece.url.as_str());
    let mut out = ["[", &title, "](", &target, "), ", &host].concat();
    if let Some(day) = piece.date {
        push(&mut out, &[", ", &date_words(day)]);
    }
    out
}

/// Who suggested an answer.
pub(crate) fn suggested(by: &Text) -> String {
    [
        words::SUGGESTED_BY,
        " ",
        &escape::readable(by.as_str().trim()),
    ]
    .concat()
}

/// Who checked an answer, and when.
pub(crate) fn checked(checked: &Checked) -> String {
    let who = escape::readable(checked.by().as_str().trim());
    words::checked(&who, checked.on())
}

/// What is planned, with a link to where it is tracked.
pub(crate) fn planned(plan: &PlanItem) -> Vec<String> {
    let mut said = intended(plan, escape::readable);
    if let Some(url) = &plan.url {
        let (host, target) = (escape::readable(url.host()), escape::address(url.as_str()));
        said.push(["[", &host, "](", &target, ")"].concat());
    }
    said
}

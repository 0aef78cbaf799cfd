//! How everything in Markdown begins: whose it is, what it claims, and what it goes by.

use crate::domain::assessment::Source;
use crate::domain::catalogue::framework;
use crate::domain::words::date_words;
use crate::formats::report::blocks::{fact, push};
use crate::formats::report::{Report, digest, escape};
use crate::formats::words::{credits, exports as formats, report as words, scorecard};

/// Title and claim, then the facts that stand in every document.
pub(crate) fn opening(out: &mut String, report: &Report, title: &str) {
    let about = report.assessment;
    let name = escape::readable(formats::name(report));
    push(out, &["# ", title, ": ", &name, "\n\n"]);
    let claim = scorecard::claim(about, escape::readable);
    push(out, &["**", &claim, ".**\n\n"]);
    for (label, day) in [
        (words::DATE, about.date()),
        (words::NEXT_LOOK, about.plan.next_look),
    ] {
        if let Some(day) = day {
            fact(out, label, &date_words(day));
        }
    }
    // The claim above names who read public statements.
    if about.source == Source::Own && !about.assessor.is_blank() {
        let by = words::by(about.source);
        fact(out, by, &escape::readable(about.assessor.as_str()));
    }
    if let Some(checked) = words::checked_words(about, escape::readable) {
        fact(out, words::CHECKED, &checked);
    }
    let published = link(&scorecard::framework_words(), framework().url);
    let licence = link(credits::LICENCE, credits::LICENCE_URL);
    fact(
        out,
        words::FRAMEWORK,
        &[&published, ", ", &licence].concat(),
    );
    let state = [&digest(about), formats::STATE_FOR].concat();
    fact(out, formats::STATE, &state);
}

/// A link of our own, in which nothing needs to be escaped.
fn link(words: &str, url: &str) -> String {
    ["[", words, "](", url, ")"].concat()
}

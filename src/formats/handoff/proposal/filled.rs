//! The fields of a proposal that the assessment and the catalogue fill.

use crate::domain::catalogue::CriterionId;
use crate::formats::guidance::Advice;
use crate::formats::handoff::gap::{
    answer, done_when, effort, first, in_place, named, place, private,
};
use crate::formats::handoff::issue::title;
use crate::formats::handoff::proposal::Proposal;
use crate::formats::report::escape;
use crate::formats::words::{guidance, handoff as words};

/// Markdown for a field; `None` where nothing is known, or a person has to say it.
pub(crate) fn filled(field: &str, of: &Proposal) -> Option<String> {
    match field {
        "title" => Some(title(of.gaps)),
        "criteria" => each(of, &|id| vec![[&named(id), ", ", &*place(id)].concat()]),
        "current_state" => each(of, &|id| now(of, id)),
        "problem" => each(of, &|id| {
            Vec::from_iter(of.advice(id).map(|one| one.why.clone()))
        }),
        "evidence" => each(of, &|id| of.advice(id).map(incidents).unwrap_or_default()),
        "outcome" => each(of, &|id| done_when(of.mine, id)),
        "examples" => each(of, &|id| of.advice(id).map(examples).unwrap_or_default()),
        "prerequisites" => each(of, &|id| {
            let first = first(of.mine, id).map(|first| [words::FIRST, ": ", &first].concat());
            vec![first.unwrap_or_else(|| words::NOTHING_FIRST.to_owned())]
        }),
        "effort" => each(of, &|id| vec![effort(of.mine, id)]),
        _ => None,
    }
}

/// The lines of every gap: a list, under the gap's name where there are several.
fn each(of: &Proposal, lines: &dyn Fn(CriterionId) -> Vec<String>) -> Option<String> {
    let mut out: Vec<String> = Vec::new();
    let is_alone = of.gaps.len() == 1;
    for id in of.gaps {
        let lines = lines(*id);
        if is_alone && lines.len() == 1 && !lines.iter().any(|line| line.starts_with('[')) {
            return lines.into_iter().next();
        }
        let (before, code) = match lines.len() {
            1 if !is_alone => ("- ", [id.get().code, ": "].concat()),
            0 => continue,
            _ if !is_alone => {
                out.push(["- ", &named(*id), ":"].concat());
                ("  - ", String::new())
            }
            _ => ("- ", String::new()),
        };
        out.extend(lines.iter().map(|line| [before, &code, line].concat()));
    }
    (!out.is_empty()).then(|| out.join("\n"))
}

fn now(of: &Proposal, id: CriterionId) -> Vec<String> {
    let mut out = vec![[words::ANSWER, ": ", answer(of.mine, id), "."].concat()];
    let ticked = in_place(of.mine, id);
    if ticked.is_empty() {
        out.push(words::NONE_IN_PLACE.to_owned());
    }
    let ticked = ticked.into_iter();
    out.extend(ticked.map(|check| [words::IN_PLACE, ": ", check, "."].concat()));
    if of.with_private {
        out.extend(private(of.mine, id));
    }
    out
}

fn incidents(advice: &Advice) -> Vec<String> {
    let all = advice.incidents.iter();
    all.map(|one| [&*one.text, " ", &source(&one.url)].concat())
        .collect()
}

fn examples(advice: &Advice) -> Vec<String> {
    let others = advice.implementations.iter().map(|one| {
        let fit = guidance::fit(one.fit());
        let said = [
            &*one.registry,
            ": ",
            &one.what,
            " (",
            &one.as_of,
            fit,
            "). ",
        ];
        [said.concat(), source(&one.url)].concat()
    });
    let guides = advice.guides.iter().map(|one| {
        let link = ["[", &*one.title, "](", &escape::address(&one.url), ")"];
        [words::GUIDE, ": ", &link.concat(), "."].concat()
    });
    others.chain(guides).collect()
}

/// A link in brackets that says its host.
fn source(url: &str) -> String {
    let host = url.split('/').nth(2).unwrap_or(url);
    ["([", host, "](", &escape::address(url), "))"].concat()
}

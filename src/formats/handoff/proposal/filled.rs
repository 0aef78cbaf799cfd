//! The fields of a proposal that the assessment and the catalogue fill.

use crate::domain::assessment::{Evidence, Mark};
use crate::domain::catalogue::CriterionId;
use crate::domain::words::{date_words, month_words};
use crate::formats::guidance::Advice;
use crate::formats::handoff::gap::{
    answer, done_when, effort, first, in_place, named, place, private,
};
use crate::formats::handoff::proposal::Proposal;
use crate::formats::handoff::proposal::block::{Block, Piece};
use crate::formats::handoff::proposal::opening::summary;
use crate::formats::words::{guidance, handoff as words};

/// What is known of a field; `None` where nothing is, or a person has to say it.
pub(crate) fn filled(field: &str, of: &Proposal) -> Option<Vec<Block>> {
    match field {
        "summary" => Some(summary(of)),
        "criteria" => Some(criteria(of)),
        "current_state" => each(of, &|id| now(of, id)),
        "problem" => each(of, &|id| {
            let why = of.advice(id).map(|one| paragraph(&one.why));
            why.into_iter().collect()
        }),
        "evidence" => each(of, &|id| evidence(of, id)),
        "outcome" => each(of, &|id| outcome(of, id)),
        "examples" => each(of, &|id| of.advice(id).map(examples).unwrap_or_default()),
        "prerequisites" => Some(prerequisites(of)),
        "effort" => each(of, &|id| vec![paragraph(&effort(of.mine, id))]),
        _ => None,
    }
}

/// What is said of every gap, under its name where there are several.
fn each(of: &Proposal, blocks: &dyn Fn(CriterionId) -> Vec<Block>) -> Option<Vec<Block>> {
    let mut out = Vec::new();
    for id in of.gaps {
        let said = blocks(*id);
        if of.gaps.len() > 1 && !said.is_empty() {
            out.push(Block::Gap(id.get().title));
        }
        out.extend(said);
    }
    (!out.is_empty()).then_some(out)
}

fn paragraph(text: &str) -> Block {
    Block::Paragraph(vec![Piece::ours(text)])
}

fn item(parts: &[&str]) -> Block {
    Block::Item(vec![Piece::Ours(parts.concat())])
}

/// The only place for the codes of criteria, with what they are.
fn criteria(of: &Proposal) -> Vec<Block> {
    let line = |id: &CriterionId| item(&[&named(*id), ": ", &place(*id)]);
    let lines = of.gaps.iter().map(line);
    std::iter::once(paragraph(words::CODES))
        .chain(lines)
        .collect()
}

fn now(of: &Proposal, id: CriterionId) -> Vec<Block> {
    let mut out = vec![item(&[words::ANSWERED, ": ", answer(of.mine, id), "."])];
    let ticked = in_place(of.mine, id).into_iter();
    out.extend(ticked.map(|check| item(&[words::IN_PLACE, ": ", check, "."])));
    let is_partly = of.mine.answers.get(id).mark() == Mark::Partial;
    if out.len() == 1 && !is_partly {
        out.push(item(&[words::NONE_IN_PLACE]));
    }
    for (label, text) in private(of.mine, id) {
        if of.own.private || of.own.note && label == words::NOTE {
            let label = Piece::Ours([label, ": "].concat());
            out.push(Block::Item(vec![label, Piece::Typed(text)]));
        }
    }
    out
}

/// What the answer rests on, where it goes along, and what happened elsewhere.
fn evidence(of: &Proposal, id: CriterionId) -> Vec<Block> {
    let own = of.mine.answers.get(id).evidence.iter();
    let own = own.filter(|_| of.own.evidence).map(own_evidence);
    let advice = of.advice(id).into_iter();
    let incidents = advice.flat_map(|one| one.incidents.iter()).map(|one| {
        let text = [&*one.text, " "].concat();
        Block::Item(sourced(text, &one.url))
    });
    own.chain(incidents).collect()
}

/// A link with its title, its real host and its day.
fn own_evidence(piece: &Evidence) -> Block {
    let url = piece.url.as_str();
    let link = match piece.title.as_str().trim() {
        "" => Piece::source(url),
        title => Piece::link(title, url),
    };
    let day = piece.date.map(|day| [", ", &date_words(day)].concat());
    let mut pieces = vec![Piece::ours(words::OWN_EVIDENCE), link];
    pieces.extend(day.map(Piece::Ours));
    Block::Item(pieces)
}

/// A text with its source in brackets.
fn sourced(text: String, url: &str) -> Vec<Piece> {
    vec![
        Piece::Ours(text),
        Piece::ours("("),
        Piece::source(url),
        Piece::ours(")"),
    ]
}

fn outcome(of: &Proposal, id: CriterionId) -> Vec<Block> {
    let (one_of, checks) = done_when(of.mine, id);
    let one_of = one_of.then(|| paragraph(words::ONE_OF));
    let task = |check: String| Block::Task(vec![Piece::Ours(check)]);
    let tasks = checks.into_iter().map(task);
    one_of.into_iter().chain(tasks).collect()
}

fn examples(advice: &Advice) -> Vec<Block> {
    let others = advice.implementations.iter().map(|one| {
        let fit = guidance::fit(one.fit());
        let said = [
            &*one.registry,
            ": ",
            &one.what,
            " (",
            &month_words(&one.as_of),
            fit,
            "). ",
        ];
        Block::Item(sourced(said.concat(), &one.url))
    });
    let guides = advice.guides.iter().map(|one| {
        let label = Piece::Ours([words::GUIDE, ": "].concat());
        Block::Item(vec![label, Piece::link(&one.title, &one.url)])
    });
    others.chain(guides).collect()
}

/// What usually comes first; said once where nothing does.
fn prerequisites(of: &Proposal) -> Vec<Block> {
    let title = |id: CriterionId| id.get().title.to_owned();
    let blocks = each(of, &|id| match &*first(of.mine, id, title) {
        "" => Vec::new(),
        first => vec![paragraph(&[words::FIRST, ": ", first, "."].concat())],
    });
    blocks.unwrap_or_else(|| vec![paragraph(words::NOTHING_FIRST)])
}

//! How a proposal begins: its title, what it claims, and in short what it is about.

use crate::domain::catalogue::framework;
use crate::domain::words::date_words;
use crate::formats::handoff::proposal::Proposal;
use crate::formats::handoff::proposal::block::{Block, Piece};
use crate::formats::words::{credits, handoff as words, report, scorecard};

/// Title, claim and whose gaps these are.
pub(crate) fn opening(of: &Proposal) -> Vec<Block> {
    let repository = &of.mine.repository;
    let mut title = Vec::new();
    let mut name = Piece::Ours(words::blank(words::REPOSITORY));
    if !repository.name.is_blank() {
        name = Piece::Typed(repository.name.as_str().to_owned());
        title.extend([name.clone(), Piece::ours(": ")]);
    }
    let titles: Vec<_> = of.gaps.iter().map(|id| id.get().title).collect();
    title.push(Piece::Ours(words::together(&titles)));
    let [claim, who, end] = scorecard::claim_pieces(of.mine);
    let claim = vec![
        Piece::ours(claim),
        Piece::Typed(who.to_owned()),
        Piece::ours(end),
    ];
    let mut out = vec![Block::Title(title), Block::Claim(claim)];
    out.push(fact(words::REPOSITORY, [name]));
    if let Some(url) = &repository.url {
        out.push(fact(report::ADDRESS, [Piece::source(url.as_str())]));
    }
    if let Some(date) = of.mine.date() {
        out.push(fact(words::ASSESSED, [Piece::Ours(date_words(date))]));
    }
    let published = [
        Piece::link(&scorecard::framework_words(), framework().url),
        Piece::ours(", "),
        Piece::link(credits::LICENCE, credits::LICENCE_URL),
    ];
    out.push(fact(report::FRAMEWORK, published));
    out
}

fn fact<const N: usize>(label: &str, value: [Piece; N]) -> Block {
    let mut pieces = vec![Piece::Ours([label, ": "].concat())];
    pieces.extend(value);
    Block::Item(pieces)
}

/// What several gaps have in common: each in a sentence, then what a person asks for.
pub(crate) fn summary(of: &Proposal) -> Vec<Block> {
    let count = words::covers(of.gaps.len(), &scorecard::framework_words());
    let mut out = vec![Block::Paragraph(vec![Piece::Ours(count)])];
    for id in of.gaps {
        let why = of.advice(*id).map_or("", |one| first_sentence(&one.why));
        let colon = if why.is_empty() { "" } else { ": " };
        let said = [id.get().title, colon, why].concat();
        out.push(Block::Item(vec![Piece::Ours(said)]));
    }
    for id in ["amount", "duration"] {
        let field = of.funding.fields.iter().find(|field| field.id == id);
        if let Some((field, own)) = field.zip(of.written(id)) {
            let own = own.lines().next().unwrap_or_default();
            out.push(fact(&field.name, [Piece::Own(own.trim().to_owned())]));
        }
    }
    out
}

fn first_sentence(text: &str) -> &str {
    let end = text.find(". ");
    end.and_then(|end| text.get(..=end)).unwrap_or(text)
}

//! A proposal as blocks, and how they are written.

use crate::formats::handoff::gap::{lines, typed};
use crate::formats::handoff::markup::Markup;
use crate::formats::report::blocks::push;
use crate::formats::report::escape;

/// What stands on lines of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Block {
    /// The title of all.
    Title(Vec<Piece>),
    /// What the text claims, and what not.
    Claim(Vec<Piece>),
    /// The name of a field.
    Section(String),
    /// The name of a gap, where a field is about several.
    Gap(&'static str),
    /// A paragraph.
    Paragraph(Vec<Piece>),
    /// An item of a list.
    Item(Vec<Piece>),
    /// Something to tick.
    Task(Vec<Piece>),
    /// What a person wrote for this proposal, as typed: it is theirs, markup included.
    Own(String),
}

/// A stretch of text within a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    /// Words of the program or the catalogue, which hold no markup.
    Ours(String),
    /// What was typed into the assessment, here or elsewhere: harmless in Markdown.
    Typed(String),
    /// What a person wrote for this proposal, as typed.
    Own(String),
    /// Words and address of a link; its host is always visible.
    Link(String, String),
}

impl Piece {
    /// Our own words.
    pub(crate) fn ours(words: &str) -> Self {
        Self::Ours(words.to_owned())
    }

    /// A link with its words.
    pub(crate) fn link(words: &str, url: &str) -> Self {
        Self::Link(words.to_owned(), url.to_owned())
    }

    /// A link that says no more than its host.
    pub(crate) fn source(url: &str) -> Self {
        Self::link(host(url), url)
    }
}

/// Writes the blocks with an empty line between them, but for the items of a list.
pub(crate) fn write(blocks: &[Block], markup: Markup) -> String {
    let mut out = String::new();
    let mut is_listing = false;
    for block in blocks {
        let is_item = matches!(block, Block::Item(_) | Block::Task(_));
        if !(out.is_empty() || is_item && is_listing) {
            out.push('\n');
        }
        is_listing = is_item;
        let (before, after) = marks(block, markup);
        push(&mut out, &[before, &said(block, markup), after, "\n"]);
    }
    out
}

/// What stands before and after the words of a block.
fn marks(block: &Block, markup: Markup) -> (&'static str, &'static str) {
    match (block, markup) {
        (Block::Title(_), Markup::Markdown) => ("# ", ""),
        (Block::Claim(_), Markup::Markdown) => ("**", ".**"),
        (Block::Claim(_), Markup::Plain) => ("", "."),
        (Block::Section(_), Markup::Markdown) => ("## ", ""),
        (Block::Gap(_), Markup::Markdown) => ("### ", ""),
        (Block::Gap(_), Markup::Plain) => ("", ":"),
        (Block::Item(_), _) => ("- ", ""),
        (Block::Task(_), Markup::Markdown) => ("- [ ] ", ""),
        (Block::Task(_), Markup::Plain) => ("[ ] ", ""),
        _ => ("", ""),
    }
}

/// The words of a block.
fn said(block: &Block, markup: Markup) -> String {
    match block {
        Block::Title(pieces)
        | Block::Claim(pieces)
        | Block::Paragraph(pieces)
        | Block::Item(pieces)
        | Block::Task(pieces) => pieces.iter().map(|piece| inline(piece, markup)).collect(),
        Block::Section(name) if markup == Markup::Plain => name.to_uppercase(),
        Block::Section(name) => name.clone(),
        Block::Gap(words) => (*words).to_owned(),
        Block::Own(text) => text.trim().to_owned(),
    }
}

fn inline(piece: &Piece, markup: Markup) -> String {
    match (piece, markup) {
        (Piece::Ours(text) | Piece::Own(text), _) => text.clone(),
        (Piece::Typed(text), Markup::Markdown) => typed(text),
        (Piece::Typed(text), Markup::Plain) => {
            let lines: Vec<_> = lines(text).map(str::trim).collect();
            lines.join("\n  ")
        }
        (Piece::Link(words, url), Markup::Markdown) => {
            let link = [
                "[",
                &*escape::readable(words),
                "](",
                &escape::address(url),
                ")",
            ];
            let mut out = link.concat();
            if words != host(url) {
                push(&mut out, &[" (", &escape::readable(host(url)), ")"]);
            }
            out
        }
        (Piece::Link(words, url), Markup::Plain) if words == host(url) => url.clone(),
        (Piece::Link(words, url), Markup::Plain) => [words, " (", url, ")"].concat(),
    }
}

/// The host of an address, as it stands there.
fn host(url: &str) -> &str {
    url.split('/').nth(2).unwrap_or(url)
}

//! What the second part of the program draws.

use leptos::prelude::*;

use super::{
    assess, compare, example, help, link_error, on_device, plan, profile, review, scorecard, share,
    shared,
};
use crate::core::view_model::frame::LaterScreen;
use crate::ui::later::Piece;

/// Draws a piece; see [`crate::ui::later`] for how the first part gets here.
pub fn later(piece: Piece<'_>) -> AnyView {
    match piece {
        Piece::Screen(screen) => view(screen),
        Piece::OnDevice => on_device::on_device(),
        Piece::Gate(track) => assess::gate::gate(track),
        Piece::Due(id) => assess::due::due(id),
        Piece::WhatCounts(id) => assess::what_counts::what_counts(id.get()),
        Piece::WhyAndHow(id) => assess::why_and_how::why_and_how(id.get()),
        Piece::NoteAndEvidence(id) => assess::note_and_evidence::note_and_evidence(id.get()),
    }
}

fn view(screen: &LaterScreen) -> AnyView {
    match screen {
        LaterScreen::Profile => profile::profile(),
        LaterScreen::Scorecard => scorecard::scorecard(),
        LaterScreen::Plan => plan::plan(),
        LaterScreen::Review => review::review(),
        LaterScreen::Compare => compare::compare(),
        LaterScreen::Share => share::share(),
        LaterScreen::Help => help::help(),
        LaterScreen::Example(_) => example::example(),
        LaterScreen::Shared => shared::shared(),
        LaterScreen::LinkError => link_error::link_error(),
    }
}

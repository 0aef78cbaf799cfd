//! What the second part of the program draws.

use leptos::prelude::*;

use super::assess::due::DueNotice;
use super::assess::gate::Gate;
use super::assess::note_and_evidence::NoteAndEvidence;
use super::assess::what_counts::WhatCounts;
use super::assess::why_and_how::WhyAndHow;
use super::compare::Compare;
use super::example::Example;
use super::help::Help;
use super::link_error::LinkError;
use super::on_device::OnDevice;
use super::plan::Plan;
use super::profile::Profile;
use super::review::Review;
use super::scorecard::Scorecard;
use super::share::Share;
use super::shared::Shared;
use crate::core::view_model::frame::LaterScreen;
use crate::ui::later::Piece;

/// Draws a piece; see [`crate::ui::later`] for how the first part gets here.
pub fn later(piece: Piece<'_>) -> AnyView {
    match piece {
        Piece::Screen(screen) => view(screen),
        Piece::OnDevice => view! { <OnDevice /> }.into_any(),
        Piece::Gate(track) => view! { <Gate track /> }.into_any(),
        Piece::Due(id) => view! { <DueNotice id /> }.into_any(),
        Piece::WhatCounts(id) => view! { <WhatCounts criterion=id.get() /> }.into_any(),
        Piece::WhyAndHow(id) => view! { <WhyAndHow criterion=id.get() /> }.into_any(),
        Piece::NoteAndEvidence(id) => view! { <NoteAndEvidence criterion=id.get() /> }.into_any(),
    }
}

fn view(screen: &LaterScreen) -> AnyView {
    match screen {
        LaterScreen::Profile => view! { <Profile /> }.into_any(),
        LaterScreen::Scorecard => view! { <Scorecard /> }.into_any(),
        LaterScreen::Plan => view! { <Plan /> }.into_any(),
        LaterScreen::Review => view! { <Review /> }.into_any(),
        LaterScreen::Compare => view! { <Compare /> }.into_any(),
        LaterScreen::Share => view! { <Share /> }.into_any(),
        LaterScreen::Help => view! { <Help /> }.into_any(),
        LaterScreen::Example(_) => view! { <Example /> }.into_any(),
        LaterScreen::Shared => view! { <Shared /> }.into_any(),
        LaterScreen::LinkError => view! { <LinkError /> }.into_any(),
    }
}

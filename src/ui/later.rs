//! The door to what the second part of the program draws.
//!
//! The first part must not name those views, or they would be compiled into
//! it. It draws them through a pointer that comes with them.

use std::sync::OnceLock;

use leptos::prelude::*;

use crate::core::catalogue::{CriterionId, TrackId};
use crate::core::view_model::frame::LaterScreen;

/// Something that the second part draws.
#[derive(Clone, Copy)]
pub enum Piece<'a> {
    /// A whole view.
    Screen(&'a LaterScreen),
    /// The other assessments on this device.
    OnDevice,
    /// Why a track is excluded.
    Gate(TrackId),
    /// What an answer calls for.
    Due(CriterionId),
    /// What is not enough for a criterion.
    WhatCounts(CriterionId),
    /// Why a criterion matters and how others do it.
    WhyAndHow(CriterionId),
    /// Note and evidence of a criterion.
    NoteAndEvidence(CriterionId),
}

/// Draws a piece.
pub type Draw = fn(Piece<'_>) -> AnyView;

static DRAW: OnceLock<Draw> = OnceLock::new();

/// Opens the door, once the second part has come and before the app is told so.
pub fn install(draw: Draw) {
    // A second copy of the same pointer changes nothing.
    let _ = DRAW.set(draw);
}

/// The piece; nothing before the door is open, when no piece is ever asked for.
pub(super) fn draw(piece: Piece<'_>) -> Option<AnyView> {
    DRAW.get().map(|draw| draw(piece))
}

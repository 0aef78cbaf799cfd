//! Views of the lazy parts of the program.
//!
//! The first part must not name those views, or they would be compiled into
//! it. It draws them through a pointer that comes with each part.

use std::sync::OnceLock;

use leptos::prelude::*;

use crate::app::feature::{Feature, LazyPart};
use crate::app::routes::Route;
use crate::domain::catalogue::{CriterionId, TrackId};

/// A view of a lazy part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LazyView {
    /// The view of an address.
    At(Route),
    /// A link that cannot be read.
    LinkError,
    /// The other assessments in this browser.
    Library,
    /// What differs between what is being read and one's own.
    Differences,
    /// The way to what differs.
    GoToDifferences,
    /// Several links beside one's own answers.
    SideBySide,
    /// What is handed off of the plan.
    Handoff,
    /// Why a track is excluded.
    ExcludedTrack(TrackId),
    /// What an answer calls for.
    Due(CriterionId),
    /// What tells the answers to a criterion apart.
    WhatCounts(CriterionId),
    /// Why a criterion matters and how others do it.
    WhyAndHow(CriterionId),
    /// Note and evidence of a criterion.
    NoteAndEvidence(CriterionId),
    /// The field for who suggests the answers.
    SuggestedBy,
}

impl LazyView {
    /// The feature that draws it.
    pub fn feature(&self) -> Feature {
        match self {
            Self::At(route) => route.info().feature,
            Self::LinkError => Feature::Preview,
            Self::Library => Feature::Library,
            Self::Differences | Self::GoToDifferences | Self::SideBySide => Feature::Merge,
            Self::Handoff => Feature::Handoff,
            Self::SuggestedBy => Feature::Profile,
            Self::ExcludedTrack(_)
            | Self::Due(_)
            | Self::WhatCounts(_)
            | Self::WhyAndHow(_)
            | Self::NoteAndEvidence(_) => Feature::Evidence,
        }
    }
}

/// Draws a view of a part.
pub type Draw = fn(LazyView) -> AnyView;

static LOADED: [OnceLock<Draw>; LazyPart::ALL.len()] =
    [const { OnceLock::new() }; LazyPart::ALL.len()];

/// Takes in the views of a part, once it is loaded and before the app hears of it.
pub fn install(part: LazyPart, draw: Draw) {
    if let Some(place) = LOADED.get(part.index()) {
        // A second copy of the same pointer changes nothing.
        let _ = place.set(draw);
    }
}

/// The view; nothing before its part is loaded, when it is never asked for.
pub(crate) fn draw(view: LazyView) -> Option<AnyView> {
    let part = view.feature().part()?;
    LOADED.get(part.index())?.get().map(|draw| draw(view))
}

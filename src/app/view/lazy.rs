//! What each lazy part draws: one arm, one view.

use leptos::prelude::*;

use crate::app::feature::Feature;
use crate::app::routes::Route;
use crate::features::check::view::Review;
use crate::features::compare::view::Compare;
use crate::features::evidence::view::due::DueNotice;
use crate::features::evidence::view::excluded_track::Gate;
use crate::features::evidence::view::note_and_evidence::NoteAndEvidence;
use crate::features::evidence::view::what_counts::WhatCounts;
use crate::features::evidence::view::why_and_how::WhyAndHow;
use crate::features::example::view::Example;
use crate::features::handoff::view::Handoff;
use crate::features::help::view::Help;
use crate::features::library::view::OnDevice;
use crate::features::merge::view::side_by_side::SideBySide;
use crate::features::merge::view::{Differences, GoToDifferences};
use crate::features::plan::view::Plan;
use crate::features::preview::view::link_error::LinkError;
use crate::features::preview::view::shared::Shared;
use crate::features::profile::view::Profile;
use crate::features::profile::view::suggested_by::SuggestedBy;
use crate::features::reports::view::Reports;
use crate::features::scorecard::view::Scorecard;
use crate::features::share::view::Share;
use crate::ui::lazy::LazyView;

/// Draws a view of a feature in the lazy part with this number.
///
/// The compiler knows the number, so that the part holds no more than its features.
pub fn draw_in<const PART: usize>(view: LazyView) -> AnyView {
    match view {
        LazyView::At(route) => at::<PART>(&route),
        LazyView::LinkError if const { Feature::Preview.is_in(PART) } => {
            view! { <LinkError /> }.into_any()
        }
        LazyView::Library if const { Feature::Library.is_in(PART) } => {
            view! { <OnDevice /> }.into_any()
        }
        LazyView::Differences if const { Feature::Merge.is_in(PART) } => {
            view! { <Differences /> }.into_any()
        }
        LazyView::GoToDifferences if const { Feature::Merge.is_in(PART) } => {
            view! { <GoToDifferences /> }.into_any()
        }
        LazyView::SideBySide if const { Feature::Merge.is_in(PART) } => {
            view! { <SideBySide /> }.into_any()
        }
        LazyView::Handoff if const { Feature::Handoff.is_in(PART) } => {
            view! { <Handoff /> }.into_any()
        }
        LazyView::SuggestedBy if const { Feature::Profile.is_in(PART) } => {
            view! { <SuggestedBy /> }.into_any()
        }
        LazyView::ExcludedTrack(track) if const { Feature::Evidence.is_in(PART) } => {
            view! { <Gate track /> }.into_any()
        }
        LazyView::Due(id) if const { Feature::Evidence.is_in(PART) } => {
            view! { <DueNotice id /> }.into_any()
        }
        LazyView::WhatCounts(id) if const { Feature::Evidence.is_in(PART) } => {
            view! { <WhatCounts id /> }.into_any()
        }
        LazyView::WhyAndHow(id) if const { Feature::Evidence.is_in(PART) } => {
            view! { <WhyAndHow criterion=id.get() /> }.into_any()
        }
        LazyView::NoteAndEvidence(id) if const { Feature::Evidence.is_in(PART) } => {
            view! { <NoteAndEvidence criterion=id.get() /> }.into_any()
        }
        _ => ().into_any(),
    }
}

fn at<const PART: usize>(route: &Route) -> AnyView {
    match route {
        Route::Profile if const { Feature::Profile.is_in(PART) } => {
            view! { <Profile /> }.into_any()
        }
        Route::Scorecard if const { Feature::Scorecard.is_in(PART) } => {
            view! { <Scorecard /> }.into_any()
        }
        Route::Plan if const { Feature::Plan.is_in(PART) } => view! { <Plan /> }.into_any(),
        Route::Review if const { Feature::Check.is_in(PART) } => view! { <Review /> }.into_any(),
        Route::Compare if const { Feature::Compare.is_in(PART) } => {
            view! { <Compare /> }.into_any()
        }
        Route::Reports if const { Feature::Reports.is_in(PART) } => {
            view! { <Reports /> }.into_any()
        }
        Route::Share if const { Feature::Share.is_in(PART) } => view! { <Share /> }.into_any(),
        Route::Help if const { Feature::Help.is_in(PART) } => view! { <Help /> }.into_any(),
        Route::Example(_) if const { Feature::Example.is_in(PART) } => {
            view! { <Example /> }.into_any()
        }
        Route::Shared if const { Feature::Preview.is_in(PART) } => view! { <Shared /> }.into_any(),
        // No other comes here: `LazyView::feature` names the part by the same table.
        _ => ().into_any(),
    }
}

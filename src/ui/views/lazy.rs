//! What each lazy part draws: one arm, one view.

use leptos::prelude::*;

use super::assess::due::DueNotice;
use super::assess::gate::Gate;
use super::assess::note_and_evidence::NoteAndEvidence;
use super::assess::what_counts::WhatCounts;
use super::assess::why_and_how::WhyAndHow;
use super::compare::Compare;
use super::differences::Differences;
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
use crate::core::app::Feature;
use crate::core::fragment::Route;
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
        LazyView::ExcludedTrack(track) if const { Feature::Evidence.is_in(PART) } => {
            view! { <Gate track /> }.into_any()
        }
        LazyView::Due(id) if const { Feature::Evidence.is_in(PART) } => {
            view! { <DueNotice id /> }.into_any()
        }
        LazyView::WhatCounts(id) if const { Feature::Evidence.is_in(PART) } => {
            view! { <WhatCounts criterion=id.get() /> }.into_any()
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

//! Which lazy part a message needs.

use crate::app::feature::{Feature, LazyPart};
use crate::app::msg::{Copied, DraftsMsg, Msg, ResourceMsg};
use crate::features::library::state::{ReadFor, Written};
use crate::features::preview::state::PreviewMsg;
use crate::formats::draft::DraftField;

impl Msg {
    /// The lazy part that handles it, or `None` where the first part does.
    pub fn part(&self) -> Option<LazyPart> {
        let feature = match self {
            Self::Started(_)
            | Self::Replay(_)
            | Self::Navigated { .. }
            | Self::New
            | Self::CloseNotice
            | Self::SwitchTheme
            | Self::Stored(_)
            | Self::Lazy(_)
            | Self::Questions(_) => return None,
            Self::Follow(fragment, _) => return fragment.part(),
            Self::Read(ReadFor::Compare(_), _) | Self::Compare(_) => Feature::Compare,
            // Its part is loaded before any other that has something to print.
            Self::Print => Feature::Scorecard,
            // Drafts are stored by the part with most fields that can hold one. Taking back needs
            // what drafts need, and they are rarely typed at first.
            Self::Evidence(_)
            | Self::Undo
            | Self::Read(ReadFor::SaveDrafts(_), _)
            | Self::Written(Written::Drafts(..), _)
            | Self::Drafts(DraftsMsg::Save) => Feature::Evidence,
            Self::Read(..) | Self::Written(..) | Self::Library(_) => Feature::Library,
            Self::Copied(Copied::Link, _) | Self::Share(_) => Feature::Share,
            Self::Copied(Copied::Handoff(_), _) | Self::Handoff(_) => Feature::Handoff,
            Self::Resource(ResourceMsg::Want(what) | ResourceMsg::Loaded(what, _)) => {
                what.feature()
            }
            Self::Drafts(
                DraftsMsg::Left(field, _)
                | DraftsMsg::LeftHalf(field, _)
                | DraftsMsg::Complete(field, _)
                | DraftsMsg::Unfinished(field, _),
            ) => feature_of(*field),
            Self::Profile(_) => Feature::Profile,
            Self::Import(_) => Feature::Import,
            Self::Check(_) | Self::Preview(PreviewMsg::Check) => Feature::Check,
            Self::Preview(_) => Feature::Preview,
            Self::Merge(_) => Feature::Merge,
            Self::Plan(_) => Feature::Plan,
            Self::Reports(_) => Feature::Reports,
        };
        feature.part()
    }
}

/// The feature that a field which can hold a draft is in.
const fn feature_of(field: DraftField) -> Feature {
    match field {
        DraftField::RepositoryUrl | DraftField::StatedDate => Feature::Profile,
        DraftField::Evidence(_) => Feature::Evidence,
        DraftField::PlanDue(_)
        | DraftField::PlanUrl(_)
        | DraftField::PlanReason(_)
        | DraftField::PlanLook(_) => Feature::Plan,
        DraftField::Tracker | DraftField::Proposals => Feature::Handoff,
        DraftField::Received => Feature::Check,
    }
}

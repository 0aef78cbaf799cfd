//! Who suggests the answers, as the share form asks for it.

use leptos::prelude::*;

use crate::features::profile::state::{ASSESSOR, ProfileMsg};
use crate::features::profile::view_model::assessor;
use crate::features::profile::words;
use crate::ui::widgets::profile_field::ProfileField;

/// The field for who suggests the answers.
#[component]
pub(crate) fn SuggestedBy() -> impl IntoView {
    view! {
        <ProfileField
            id=ASSESSOR
            label=words::SUGGESTED_BY
            kind="text"
            state=assessor
            edit=ProfileMsg::Assessor
        />
    }
}

//! What is stored on this device, on the start page.

pub mod act;
pub mod next_look;
pub mod versions;

use leptos::either::Either;
use leptos::prelude::*;

use crate::features::home::words as text;
use crate::features::import::view::Links;
use crate::features::library::state::LibraryMsg;
use crate::features::library::update::{WIPE, WIPE_ASKED};
use crate::features::library::view::act::Act;
use crate::features::library::view::next_look::NextLook;
use crate::features::library::view::versions::EarlierStates;
use crate::features::library::view_model::{DeviceView, QuarantinedRow, Stored, device};
use crate::ui::context::Context;
use crate::ui::widgets::open::Section;

/// What is stored on this device; nothing where there is nothing.
#[component]
pub(crate) fn OnDevice() -> impl IntoView {
    let state = Context::get().memo(device);
    view! {
        <Links />
        <NextLook />
        {move || state.get().map(|device| view! { <OnThis device /> })}
    }
}

#[component]
fn OnThis(device: DeviceView) -> impl IntoView {
    let (assessments, quarantined) = (device.assessments, device.quarantined);
    let earlier = device.earlier;
    let earlier = earlier.map(|states| {
        view! { <EarlierStates states is_open=device.shows_earlier /> }
    });
    let end = if device.wiping {
        Either::Left(view! { <Asked /> })
    } else {
        Either::Right(view! {
            <p class="row">
                <Act words=text::SAVE_ALL msg=LibraryMsg::DownloadBackup />
                <Act words=text::WIPE msg=LibraryMsg::AskWipe(true) id=WIPE />
            </p>
        })
    };
    // By their keys, so that no button of one ever becomes that of another.
    view! {
        <Section id="h-dev" heading=text::ON_DEVICE>
            <ul class="plainlist device">
                <For each=move || assessments.clone() key=|one| one.id.clone() let:one>
                    <Assessment one />
                </For>
                <For each=move || quarantined.clone() key=|one| one.key.clone() let:one>
                    <Unreadable one />
                </For>
            </ul>
            {earlier}
            {end}
        </Section>
    }
}

#[component]
fn Assessment(one: Stored) -> impl IntoView {
    let duplicate = LibraryMsg::Duplicate(one.id.clone());
    let delete = LibraryMsg::Delete(one.id.clone());
    let name = one.name.clone();
    let open = if one.is_open {
        Either::Left(view! { <b>{one.name}</b> })
    } else {
        Either::Right(view! { <Act words=one.name msg=LibraryMsg::Open(one.id) /> })
    };
    view! {
        <li>
            <p class="row">
                {open}
                <span class="sub small">{one.detail}</span>
                <span class="sub small">{one.backup}</span>
            </p>
            <p class="row">
                <Act words=text::DUPLICATE about=name.clone() msg=duplicate />
                <Act words=text::DELETE about=name msg=delete />
            </p>
        </li>
    }
}

#[component]
fn Unreadable(one: QuarantinedRow) -> impl IntoView {
    let name = one.name.clone();
    let (save, delete) = (
        LibraryMsg::DownloadUnreadable(one.key.clone()),
        LibraryMsg::DeleteUnreadable(one.key),
    );
    view! {
        <li>
            <p>
                {text::UNREADABLE}
                " "
                <span class="sub small">{one.name}</span>
            </p>
            <p class="row">
                <Act words=text::DOWNLOAD about=name.clone() msg=save />
                <Act words=text::DELETE about=name msg=delete />
            </p>
        </li>
    }
}

#[component]
fn Asked() -> impl IntoView {
    view! {
        <div class="note" id=WIPE_ASKED tabindex="-1">
            <p>{text::WIPE_ASKED}</p>
            <p class="row">
                <Act words=text::WIPE_NOW msg=LibraryMsg::Wipe is_plain=false />
                <Act words=text::WIPE_NOT msg=LibraryMsg::AskWipe(false) />
            </p>
        </div>
    }
}

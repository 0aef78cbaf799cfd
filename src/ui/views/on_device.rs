//! What is stored on this device, on the start page.

use leptos::prelude::*;

use crate::core::app::{Device, Later, WIPE, WIPE_ASKED};
use crate::core::text::home as text;
use crate::core::view_model::device::{Aside, DeviceView, Earlier, Stored, device};
use crate::ui::context::Context;
use crate::ui::dom::{El, button, el, part};
use crate::ui::widgets::open::section;

/// What is stored on this device; nothing where there is nothing.
pub(super) fn on_device() -> AnyView {
    let context = Context::get();
    let state = context.memo(device);
    part(move || state.get().map(|device| draw(context, device)))
}

fn draw(context: Context, device: DeviceView) -> El {
    let assessments = device.assessments.into_iter();
    let assessments = assessments.map(|one| assessment(context, one));
    let aside = device.aside.into_iter().map(|one| unreadable(context, one));
    let list = el("ul").class("plainlist device");
    let list = list.children(assessments.chain(aside));
    let end = if device.wiping {
        asked(context)
    } else {
        let all = act(context, text::SAVE_ALL, Device::SaveAll);
        let wipe = act(context, text::WIPE, Device::AskWipe(true)).set("id", WIPE);
        el("p").class("row").child(all).child(wipe)
    };
    let earlier = device
        .earlier
        .map(|states| earlier(context, states, device.shows_earlier));
    section("h-dev", text::ON_DEVICE)
        .child(list)
        .child(earlier)
        .child(end)
}

fn assessment(context: Context, one: Stored) -> El {
    let name = &one.name;
    let duplicate = named(
        text::DUPLICATE,
        name,
        context,
        Device::Duplicate(one.id.clone()),
    );
    let delete = named(text::DELETE, name, context, Device::Delete(one.id.clone()));
    let detail = el("span").class("sub small").child(one.detail);
    let open = if one.is_open {
        el("b").child(one.name)
    } else {
        let wish = Device::Open(one.id);
        act(context, "", wish).child(one.name)
    };
    el("li")
        .child(el("p").class("row").child(open).child(detail))
        .child(el("p").class("row").child(duplicate).child(delete))
}

fn earlier(context: Context, states: Vec<Earlier>, is_open: bool) -> El {
    let lines = states.into_iter().map(|one| {
        let (back, gone) = (one.key.clone(), one.key);
        let back = named(text::RESTORE, &one.moment, context, Device::Restore(back));
        let gone = named(
            text::DELETE,
            &one.moment,
            context,
            Device::DeleteSnapshot(gone),
        );
        let by = el("span").class("sub small").child(one.by);
        el("li")
            .child(el("p").child(one.moment).child(" ").child(by))
            .child(el("p").class("row").child(back).child(gone))
    });
    let what = el("p").class("sub small").child(text::EARLIER_WHAT);
    let keep = act(context, text::KEEP, Device::Keep);
    el("details")
        .set("id", "earlier")
        .maybe("open", is_open.then_some(""))
        .child(el("summary").child(text::EARLIER))
        .child(what)
        .child(el("ul").class("plainlist").children(lines))
        .child(el("p").child(keep))
}

fn unreadable(context: Context, one: Aside) -> El {
    let save = named(
        text::DOWNLOAD,
        &one.name,
        context,
        Device::SaveAside(one.key.clone()),
    );
    let delete = named(
        text::DELETE,
        &one.name,
        context,
        Device::DeleteAside(one.key),
    );
    let name = el("span").class("sub small").child(one.name);
    el("li")
        .child(el("p").child(text::UNREADABLE).child(" ").child(name))
        .child(el("p").class("row").child(save).child(delete))
}

fn asked(context: Context) -> El {
    let wipe = move || context.send(Later::Device(Device::Wipe));
    let now = button(text::WIPE_NOW, wipe);
    let not = act(context, text::WIPE_NOT, Device::AskWipe(false));
    let row = el("p").class("row").child(now).child(not);
    let asked = el("p").child(text::WIPE_ASKED);
    let question = el("div").class("note").set("id", WIPE_ASKED);
    question.set("tabindex", "-1").child(asked).child(row)
}

/// A button that says to a screen reader what it is about.
fn named(words: &'static str, name: &str, context: Context, wish: Device) -> El {
    let label = [words, ": ", name].concat();
    act(context, words, wish).set("aria-label", label)
}

fn act(context: Context, words: &'static str, wish: Device) -> El {
    let send = move || context.send(Later::Device(wish.clone()));
    button(words, send).class("plain small")
}

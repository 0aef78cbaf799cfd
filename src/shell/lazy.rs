//! The effects that only lazy parts of the program ask for.

use crate::app::effect::Effect;
use crate::app::feature::Feature;
use crate::app::msg::{Msg, ResourceMsg};
use crate::features::import::state::ImportMsg;
use crate::features::reports::state::ReportsMsg;
use crate::features::share::state::ShareMsg;
use crate::shell::{clipboard, deflate, download, fetch, files, location, page, storage, timer};

/// Runs an effect of the lazy part with this number (`Effect::part`) and sends the answer, if it has one.
///
/// The compiler knows the number, so that the part holds no more than its effects.
pub fn run<const PART: usize>(effect: Effect, send: Box<dyn Fn(Msg)>) {
    match effect {
        Effect::ReadFile if const { Feature::Import.is_in(PART) } => {
            files::read_chosen(move |result| send(ImportMsg::FileRead(result).into()));
        }
        Effect::ReadReports if const { Feature::Reports.is_in(PART) } => {
            files::read_together(move |files| send(ReportsMsg::FilesRead(files).into()));
        }
        Effect::FetchReports(paths) if const { Feature::Reports.is_in(PART) } => {
            fetch::fetch_all(paths, move |files| {
                send(ReportsMsg::Fetched(files).into());
            });
        }
        effect => run_common(effect, send),
    }
}

/// Runs an effect that features of several parts ask for.
fn run_common(effect: Effect, send: Box<dyn Fn(Msg)>) {
    match effect {
        Effect::AfterPress(msg) => after_press(msg, send),
        Effect::Fetch(resource) => {
            fetch::fetch(resource, move |text| {
                send(ResourceMsg::Loaded(resource, text).into());
            });
        }
        Effect::Deflate(bytes) => {
            deflate::deflate(bytes, move |bytes| send(ShareMsg::Deflated(bytes).into()));
        }
        Effect::Copy(what, text) => {
            clipboard::copy(text, move |worked| send(Msg::Copied(what, worked)));
        }
        Effect::Read(purpose, keys) => {
            let texts = keys.iter().map(|key| storage::read(key)).collect();
            send(Msg::Read(purpose, texts));
        }
        Effect::WriteAll(purpose, items) => {
            send(Msg::Written(purpose, storage::write_all(&items)));
        }
        Effect::Remember(text) => {
            storage::remember(text.as_deref());
            location::remember(text);
        }
        Effect::PushFragment(fragment) => location::push(&fragment),
        Effect::Remove(keys) => keys.iter().for_each(|key| storage::remove(key)),
        Effect::RemoveAll => storage::remove_all(),
        Effect::Quarantine(quarantined) => storage::quarantine(&quarantined.from, &quarantined.to),
        Effect::Print => page::print(),
        Effect::Download { name, mime, text } => download::offer(&name, mime, &text),
        // Those of one feature.
        Effect::ReadFile
        | Effect::ReadReports
        | Effect::FetchReports(_)
        // The first part runs these by itself (`Runtime::run`).
        | Effect::Store { .. }
        | Effect::ReplaceFragment(_)
        | Effect::Go(_)
        | Effect::Title(_)
        | Effect::Focus(_)
        | Effect::Reveal(_)
        | Effect::LoadPart(_)
        | Effect::SwitchTheme
        | Effect::ForgetEarly
        | Effect::Send(_) => {}
    }
}

/// Looks again until the pointer is released. The click follows in the same task as the release, and so
/// comes first.
fn after_press(msg: Box<Msg>, send: Box<dyn Fn(Msg)>) {
    if page::is_pressed() {
        timer::after(30, move || after_press(msg, send));
    } else {
        send(*msg);
    }
}

//! The effects that only lazy parts of the program ask for.

use crate::app::effect::Effect;
use crate::app::msg::{Msg, ResourceMsg};
use crate::features::import::state::ImportMsg;
use crate::features::reports::state::ReportsMsg;
use crate::features::share::state::ShareMsg;
use crate::shell::{clipboard, deflate, download, fetch, files, location, page, storage};

/// Runs an effect and sends the answer, if it has one.
pub fn run(effect: Effect, send: Box<dyn Fn(Msg)>) {
    match effect {
        Effect::ReadFile => {
            files::read_chosen(move |result| send(ImportMsg::FileRead(result).into()));
        }
        Effect::ReadReports => {
            files::read_together(move |files| send(ReportsMsg::FilesRead(files).into()));
        }
        Effect::FetchReports(paths) => {
            fetch::fetch_all(paths, move |files| {
                send(ReportsMsg::Fetched(files).into());
            });
        }
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
        // The first part runs these by itself (`Runtime::run`).
        Effect::Store { .. }
        | Effect::ReplaceFragment(_)
        | Effect::Go(_)
        | Effect::Title(_)
        | Effect::Focus(_)
        | Effect::Reveal(_)
        | Effect::LoadPart(_)
        | Effect::SwitchTheme
        | Effect::Send(_) => {}
    }
}

//! What the second part of the program wants of the browser.

use super::{clipboard, deflate, download, fetch, files, storage};
use crate::core::app::{Later, LaterEffect, Msg};

/// Fulfils a wish and hands on the answer, if it has one.
pub fn fulfil(wish: LaterEffect, send: Box<dyn Fn(Msg)>) {
    match wish {
        LaterEffect::ReadFile => {
            files::read_chosen(move |result| send(Later::File(result).into()));
        }
        LaterEffect::ReadReports => {
            files::read_together(move |files| send(Later::Reports(files).into()));
        }
        LaterEffect::FetchReports(paths) => {
            fetch::fetch_all(paths, move |files| {
                send(Later::ReportsFetched(files).into());
            });
        }
        LaterEffect::Fetch(resource) => {
            fetch::fetch(resource, move |text| {
                send(Later::Came(resource, text).into());
            });
        }
        LaterEffect::Deflate(bytes) => {
            deflate::deflate(bytes, move |bytes| send(Later::Deflated(bytes).into()));
        }
        LaterEffect::Copy(text) => {
            clipboard::copy(text, move |copied| send(Later::Copied(copied).into()));
        }
        LaterEffect::Read(purpose, keys) => {
            let texts = keys.iter().map(|key| storage::read(key)).collect();
            send(Later::Read(purpose, texts).into());
        }
        LaterEffect::Put(purpose, items) => {
            send(Later::Put(purpose, storage::write_all(&items)).into());
        }
        LaterEffect::Remove(keys) => keys.iter().for_each(|key| storage::remove(key)),
        LaterEffect::RemoveAll => storage::remove_all(),
        LaterEffect::SetAside(aside) => storage::set_aside(&aside.from, &aside.to),
        LaterEffect::Download { name, mime, text } => download::offer(&name, mime, &text),
    }
}

//! What each message does: one arm, one function.

use super::{Effect, Model, Msg, Now, edit, evidence, filter, keep, navigate, open, sharing};

/// Changes the model as the message says and returns what the browser has to do.
///
/// Effects are in the order in which they must run.
pub fn update(model: &mut Model, msg: Msg, now: &Now) -> Vec<Effect> {
    match msg {
        Msg::Started(start) => keep::start(model, *start, now),
        Msg::Navigated { fragment, in_page } => navigate::to(model, &fragment, in_page),
        Msg::Answer(id, status) => edit::answer(model, id, status, now),
        Msg::Clear(id) => edit::clear(model, id, now),
        Msg::Tick(id, place, ticked) => edit::tick(model, id, place, ticked, now),
        Msg::Reason(id, text) => edit::reason(model, id, &text, now),
        Msg::Note(id, text) => edit::note(model, id, &text, now),
        Msg::Profile(change) => edit::profile(model, change, now),
        Msg::Evidence(id, place, field, text) => {
            evidence::change(model, id, place, (field, text), now)
        }
        Msg::AddEvidence(id) => evidence::add(model, id),
        Msg::RemoveEvidence(id, place) => evidence::remove(model, id, place, now),
        Msg::Show(show) => filter::show(model, show),
        Msg::Find(text) => filter::find(model, text),
        Msg::New => keep::begin(model),
        Msg::OpenStored(id) => keep::ask_for(model, &id),
        Msg::Loaded(_, text) => keep::loaded(model, text.as_deref()),
        Msg::Stored(result) => keep::stored(model, result, now),
        Msg::OtherTab(change) => keep::other_tab(model, change, now),
        Msg::PasteLink(text) => open::pasted(model, &text),
        Msg::File(result) => open::file(model, result),
        Msg::SaveCopy => open::save_copy(model, now),
        Msg::Replace => open::replace(model, now),
        Msg::Dismiss => open::dismiss(model),
        Msg::CloseNotice => open::close_notice(model),
        Msg::Undo => edit::undo(model, now),
        Msg::Audience(audience) => sharing::audience(model, audience),
        Msg::Part(part, leaves) => sharing::part(model, part, leaves),
        Msg::MakeLink => sharing::make_link(model),
        Msg::Deflated(bytes) => sharing::deflated(model, bytes.as_deref()),
        Msg::CopyLink => sharing::copy_link(model),
        Msg::Copied(worked) => sharing::copied(model, worked),
        Msg::Export(export) => sharing::export(model, export),
        Msg::Want(resource) => open::want(model, resource),
        Msg::Came(resource, text) => open::came(model, resource, text.as_deref()),
        Msg::SwitchTheme => vec![Effect::SwitchTheme],
    }
}

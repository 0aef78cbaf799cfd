//! What each message does: one arm, one function.

use super::{Effect, Model, Msg, Now, edit, filter, keep, later, navigate, open};

/// Changes the model as the message says and returns what the browser has to do.
///
/// Effects are in the order in which they must run.
pub fn update(model: &mut Model, msg: Msg, now: &Now) -> Vec<Effect> {
    match msg {
        Msg::Started(start) => keep::start(model, *start, now),
        Msg::Navigated { fragment, in_page } => navigate::to(model, &fragment, in_page, now),
        Msg::Answer(id, status) => edit::answer(model, id, status, now),
        Msg::Clear(id) => edit::clear(model, id, now),
        Msg::Tick(id, place, ticked) => edit::tick(model, id, place, ticked, now),
        Msg::Reason(id, text) => edit::reason(model, id, &text, now),
        Msg::Show(show) => filter::show(model, show),
        Msg::Find(text) => filter::find(model, text),
        Msg::New => keep::begin(model),
        Msg::Stored(result) => keep::stored(model, result, now),
        Msg::CloseNotice => open::close_notice(model),
        Msg::Later(wish) => later::ask(model, wish, now),
        Msg::LaterSlow => later::slow(model, now),
        Msg::LaterCame(part) => later::came(model, part, now),
        Msg::Prepare => later::begin(model),
        Msg::Retry => later::retry(model),
        Msg::GiveUp => later::give_up(model),
        Msg::SwitchTheme => vec![Effect::SwitchTheme],
    }
}

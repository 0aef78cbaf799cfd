//! What each wish for the second part does: one arm, one function.

use super::Later;
use crate::core::app::{
    Effect, LaterEffect, Model, Now, bring_in, comparing, confirm, device, drafts, edit, evidence,
    handing_on, navigate, open, other_tab, planning, restore, sharing, tabulate, undo,
};

/// Fulfils a wish and returns what the browser has to do, as `update` does.
pub fn run(model: &mut Model, wish: Later, now: &Now) -> Vec<Effect> {
    model.today = Some(now.today);
    let before = drafts::record(model);
    let mut effects = fulfil(model, wish, now);
    effects.extend(drafts::save(model, &before, now));
    effects
}

fn fulfil(model: &mut Model, wish: Later, now: &Now) -> Vec<Effect> {
    match wish {
        Later::Restore { start, open } => restore::start(model, &start, open, now),
        Later::Device(wish) => device::wish(model, wish, now),
        Later::Read(purpose, texts) => device::read(model, purpose, &texts, now),
        Later::Put(purpose, worked) => device::put(model, purpose, worked, now),
        Later::OtherTab(change) => other_tab::follow(model, change, now),
        Later::Accept(id, status) => edit::accept(model, id, status, now),
        Later::StillTrue(id) => confirm::still_true(model, id, now),
        Later::Undo => undo::undo(model, now),
        Later::Note(id, text) => edit::note(model, id, &text, now),
        Later::Evidence(id, place, field, text) => {
            evidence::change(model, id, place, (field, text), now)
        }
        Later::Left(field) => drafts::left(model, field, now),
        Later::Unfinished(field) => {
            drafts::unfinished(model, field);
            Vec::new()
        }
        Later::AddEvidence(id) => evidence::add(model, id),
        Later::RemoveEvidence(id, place) => evidence::remove(model, id, place, now),
        Later::Target(track, level) => planning::target(model, track, level, now),
        Later::Plan(id, field, text) => planning::field(model, id, field, &text, now),
        Later::SortPlan => planning::sort(model),
        Later::HandOn(change) => handing_on::change(model, change),
        Later::Profile(change) => edit::profile(model, change, now),
        Later::Follow(fragment, arrival) => navigate::follow_later(model, fragment, arrival),
        Later::PasteLink(text) => open::pasted(model, &text),
        Later::FileChosen => vec![LaterEffect::ReadFile.into()],
        Later::File(result) => open::file(model, result),
        Later::SaveCopy => open::save_copy(model, now),
        Later::Replace => open::replace(model, now),
        Later::ToDifferences => bring_in::go_to(),
        Later::Weigh(unit, verdict) => bring_in::weigh(model, unit, verdict),
        Later::BringIn => bring_in::bring_in(model, now),
        Later::Compare(against) => comparing::choose(model, against),
        Later::ReportsChosen => vec![LaterEffect::ReadReports.into()],
        Later::Reports(files) => tabulate::read(model, &files),
        Later::ReportsFetched(files) => tabulate::fetched(model, &files),
        Later::Tabulate(wish) => tabulate::wish(model, wish),
        Later::Dismiss => open::dismiss(model),
        Later::Audience(audience) => sharing::audience(model, audience),
        Later::Part(part, leaves) => sharing::part(model, part, leaves),
        Later::MakeLink => sharing::make_link(model),
        Later::Deflated(bytes) => sharing::deflated(model, bytes.as_deref()),
        Later::CopyLink => sharing::copy_link(model),
        Later::Copied(worked) => sharing::copied(model, worked),
        Later::Export(export) => sharing::export(model, export, now),
        Later::Peek(export) => sharing::peek(model, export),
        Later::Want(resource) => open::want(model, resource),
        Later::Came(resource, text) => open::came(model, resource, text.as_deref()),
    }
}

//! Drafts: what is typed and is no value never takes the place of the last good one.

mod addresses;
mod any_rows;
mod evidence;
mod fields;
mod stored;
mod stored_trouble;
mod tabs;

use plumbline::app::drafts::rows::rows;
use plumbline::domain::assessment::Evidence;
use plumbline::domain::catalogue::CriterionId;
use plumbline::features::evidence::state::{EvidenceField, EvidenceMsg};
use plumbline::features::profile::state::ProfileMsg;
use plumbline::formats::draft::{DraftField, EvidenceRow};
use plumbline::formats::storage::drafts_key;

use crate::page::{Page, id};

pub(crate) const LINK: &str = "https://hex.pm/policies/security";

pub(crate) const URL: DraftField = DraftField::RepositoryUrl;

pub(crate) fn page() -> Page {
    Page::open(Vec::new(), "/assess/authn")
}

pub(crate) fn type_row(
    page: &mut Page,
    of: CriterionId,
    place: usize,
    field: EvidenceField,
    text: &str,
) {
    page.send(EvidenceMsg::Change(of, place, field, text.to_owned()));
}

/// Link, title and day, as people enter them one after the other.
pub(crate) fn with_evidence(page: &mut Page, of: CriterionId) -> Vec<Evidence> {
    type_row(page, of, 0, EvidenceField::Url, LINK);
    type_row(page, of, 0, EvidenceField::Title, "Policy");
    type_row(page, of, 0, EvidenceField::Date, "2026-08-01");
    let saved = saved(page, of);
    assert_eq!(saved.len(), 1);
    saved
}

/// The evidence that a reload would find.
pub(crate) fn saved(page: &Page, of: CriterionId) -> Vec<Evidence> {
    let again = page.reload("");
    assert_eq!(again.model.mine, page.model.mine);
    again.model.mine.answers.get(of).evidence.clone()
}

pub(crate) fn row(page: &Page, of: CriterionId, place: usize) -> EvidenceRow {
    rows(&page.model, of)[place].clone()
}

/// Everything that is in storage.
pub(crate) fn stored(page: &Page) -> String {
    page.storage.iter().map(|(_, text)| text.as_str()).collect()
}

pub(crate) fn vdp() -> CriterionId {
    id("general-vdp")
}

pub(crate) fn type_url(page: &mut Page, text: &str) {
    page.send(ProfileMsg::Url(text.to_owned()));
}

pub(crate) fn own_key(page: &Page) -> String {
    drafts_key(&page.model.mine.metadata.id)
}

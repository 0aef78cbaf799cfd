//! Rows of evidence as typed, and the valid ones as kept.
//!
//! A row whose address is not valid yet cannot be part of an assessment. It
//! stays among the drafts, so that nothing typed vanishes from the screen.

use super::{Effect, EvidenceField, EvidenceRow, Field, Focus, Model, Now, edit};
use crate::core::assessment::{Evidence, MAX_EVIDENCE, SHORT, Text, WebAddress};
use crate::core::catalogue::CriterionId;
use crate::core::date::Date;

/// The rows to show for a criterion; at least one, so that there is somewhere to type.
pub fn rows(model: &Model, id: CriterionId) -> Vec<EvidenceRow> {
    if let Some(rows) = model.drafts.evidence.get(&id) {
        return rows.clone();
    }
    let mut rows: Vec<_> = model
        .mine
        .answers
        .get(id)
        .evidence
        .iter()
        .map(row)
        .collect();
    if rows.is_empty() {
        rows.push(EvidenceRow::default());
    }
    rows
}

fn row(evidence: &Evidence) -> EvidenceRow {
    EvidenceRow {
        url: evidence.url.as_str().to_owned(),
        title: evidence.title.as_str().to_owned(),
        date: evidence
            .date
            .map(|date| date.to_string())
            .unwrap_or_default(),
    }
}

pub(super) fn change(
    model: &mut Model,
    id: CriterionId,
    place: usize,
    (field, text): (EvidenceField, String),
    now: &Now,
) -> Vec<Effect> {
    let mut rows = rows(model, id);
    if let Some(row) = rows.get_mut(place) {
        *match field {
            EvidenceField::Url => &mut row.url,
            EvidenceField::Title => &mut row.title,
            EvidenceField::Date => &mut row.date,
        } = text;
    }
    keep(model, id, rows, Some(Field("evidence", Some(id))), now)
}

pub(super) fn add(model: &mut Model, id: CriterionId) -> Vec<Effect> {
    let mut rows = rows(model, id);
    if rows.len() >= MAX_EVIDENCE {
        return Vec::new();
    }
    rows.push(EvidenceRow::default());
    let place = rows.len().to_string();
    model.drafts.evidence.insert(id, rows);
    // The new row is where one goes on; the button may be gone with the last one.
    let field = ["e-", id.get().slug, "-url-", &place].concat();
    vec![Effect::Focus(Focus::Element(field))]
}

pub(super) fn remove(model: &mut Model, id: CriterionId, place: usize, now: &Now) -> Vec<Effect> {
    let mut rows = rows(model, id);
    if place < rows.len() {
        rows.remove(place);
    }
    if rows.is_empty() {
        rows.push(EvidenceRow::default());
    }
    let mut effects = keep(model, id, rows, None, now);
    // The button goes with its row.
    effects.push(Effect::Focus(Focus::Element(add_id(id))));
    effects
}

/// Id of the button that adds a row: `e-authn-mfa-totp-add`.
pub fn add_id(id: CriterionId) -> String {
    ["e-", id.get().slug, "-add"].concat()
}

fn keep(
    model: &mut Model,
    id: CriterionId,
    rows: Vec<EvidenceRow>,
    field: Option<Field>,
    now: &Now,
) -> Vec<Effect> {
    let nfc = model.nfc.0;
    let valid: Vec<Evidence> = rows
        .iter()
        .filter_map(|row| {
            let url = WebAddress::parse(&row.url)?;
            Some(Evidence {
                url,
                title: Text::typed(&nfc(&row.title), SHORT),
                date: Date::parse(&row.date),
            })
        })
        .collect();
    model.drafts.evidence.insert(id, rows);
    edit::typed(model, now, field, |mine| {
        mine.answers.get_mut(id).evidence = valid;
    })
}

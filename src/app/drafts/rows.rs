//! Rows of evidence as they are shown: what is saved, and what is being typed.

use crate::app::drafts::typed;
use crate::app::model::Model;
use crate::domain::catalogue::CriterionId;
use crate::formats::draft::{Draft, DraftField, EvidenceRow, reconciled};

/// The rows to show for a criterion; at least one, so that there is somewhere to type.
pub fn rows(model: &Model, id: CriterionId) -> Vec<EvidenceRow> {
    let evidence = &model.mine.answers.get(id).evidence;
    let mut rows = match typed(model, DraftField::Evidence(id)) {
        Some(Draft::Rows(rows)) => reconciled(rows, evidence),
        _ => evidence.iter().map(EvidenceRow::of).collect(),
    };
    if rows.is_empty() {
        rows.push(EvidenceRow::default());
    }
    rows
}

//! Rows of evidence as they are shown: what is saved, and what is being typed.

use crate::app::model::Model;
use crate::domain::catalogue::CriterionId;
use crate::formats::draft::{EvidenceRow, reconciled};

/// The rows to show for a criterion; at least one, so that there is somewhere to type.
pub fn rows(model: &Model, id: CriterionId) -> Vec<EvidenceRow> {
    let evidence = &model.mine.answers.get(id).evidence;
    let mut typed = model.drafts.evidence.iter();
    let mut rows = match typed.find(|(other, _)| *other == id) {
        Some((_, rows)) => reconciled(id, rows, evidence),
        None => evidence.iter().map(EvidenceRow::of).collect(),
    };
    if rows.is_empty() {
        rows.push(EvidenceRow::default());
    }
    rows
}

/// Shows these rows from now on.
pub(crate) fn show(model: &mut Model, id: CriterionId, rows: Vec<EvidenceRow>) {
    let typed = &mut model.drafts.evidence;
    typed.retain(|(other, _)| *other != id);
    typed.push((id, rows));
}

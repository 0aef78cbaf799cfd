//! The rows of evidence of a criterion.

use crate::core::app::{EvidenceField, EvidenceRow, Model, evidence::rows};
use crate::core::assessment::{MAX_EVIDENCE, SHORT};
use crate::core::catalogue::CriterionId;
use crate::core::text::field as words;
use crate::core::view_model::field::{self, FieldView, Problem};

/// How many rows are shown; at least one.
pub fn row_count(model: &Model, id: CriterionId) -> usize {
    rows(model, id).len()
}

/// Whether there is room for another row.
pub fn has_room(model: &Model, id: CriterionId) -> bool {
    row_count(model, id) < MAX_EVIDENCE
}

/// One field of a row.
pub fn field(model: &Model, id: CriterionId, place: usize, which: EvidenceField) -> FieldView {
    match which {
        EvidenceField::Url => url(model, id, place),
        EvidenceField::Title => field::text(&row(model, id, place).title, SHORT),
        EvidenceField::Date => FieldView {
            value: row(model, id, place).date,
            ..FieldView::default()
        },
    }
}

fn url(model: &Model, id: CriterionId, place: usize) -> FieldView {
    let row = row(model, id, place);
    let alone = row.url.trim().is_empty() && !(row.title.trim().is_empty() && row.date.is_empty());
    let view = field::address(&row.url);
    if alone {
        let problem = Some(Problem {
            cause: "address",
            text: words::ADDRESS_MISSING,
        });
        return FieldView { problem, ..view };
    }
    view
}

/// Behind the id of the controls of a row: nothing, then `-2`, `-3` and so on.
pub fn suffix(place: usize) -> String {
    match place {
        0 => String::new(),
        _ => ["-", &(place + 1).to_string()].concat(),
    }
}

fn row(model: &Model, id: CriterionId, place: usize) -> EvidenceRow {
    rows(model, id).into_iter().nth(place).unwrap_or_default()
}

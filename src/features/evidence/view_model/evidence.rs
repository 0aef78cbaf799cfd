//! The rows of evidence of a criterion.

use crate::app::drafts::rows::rows;
use crate::app::field;
use crate::app::field::{FieldView, Problem};
use crate::app::model::Model;
use crate::app::words::field as words;
use crate::domain::assessment::{MAX_EVIDENCE, SHORT};
use crate::domain::catalogue::CriterionId;
use crate::features::evidence::state::EvidenceField;
use crate::formats::draft::EvidenceRow;

/// How many rows are shown; at least one.
pub fn row_count(model: &Model, id: CriterionId) -> usize {
    rows(model, id).len()
}

/// Whether there is room for another row.
pub fn has_room(model: &Model, id: CriterionId) -> bool {
    row_count(model, id) < MAX_EVIDENCE
}

/// Whether there is something in a row that its button would remove.
pub fn can_remove(model: &Model, id: CriterionId, place: usize) -> bool {
    let rows = rows(model, id);
    let says = |row: &EvidenceRow| row.saved.is_some() || !row.is_blank();
    rows.len() > 1 || rows.get(place).is_some_and(says)
}

/// One field of a row.
pub fn field(model: &Model, id: CriterionId, place: usize, which: EvidenceField) -> FieldView {
    let row = row(model, id, place);
    match which {
        EvidenceField::Url => url(&row),
        EvidenceField::Title => field::text(&row.title, SHORT),
        EvidenceField::Date => {
            let wrong = row.is_date_wrong();
            let saved = row.saved.and_then(|saved| saved.date);
            field::date(row.date, row.unfinished, wrong, saved)
        }
    }
}

fn url(row: &EvidenceRow) -> FieldView {
    let saved = row.saved.as_ref().map(|saved| &saved.url);
    let view = field::address(&row.url, saved);
    if row.lacks_url() {
        let words = saved.map(|saved| words::address_missing(saved.as_str()));
        let problem = Problem::new("address", words, words::ADDRESS_MISSING);
        return FieldView {
            problem: Some(problem),
            ..view
        };
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

//! One row of evidence: what is typed in it, and what is saved of it.

use crate::domain::assessment::{Evidence, MAX_EVIDENCE, SHORT, Text, WebAddress};
use crate::domain::catalogue::CriterionId;
use crate::formats::draft::{DraftField, Entry, day};

/// One row of evidence. Link, title and day are saved together: a title typed
/// for another link must not end up with the saved one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EvidenceRow {
    /// The evidence that the assessment has of this row.
    pub saved: Option<Evidence>,
    /// The link as typed.
    pub url: String,
    /// The title as typed.
    pub title: String,
    /// The day as the control gives it.
    pub date: String,
}

impl EvidenceRow {
    /// The row that shows saved evidence as it is.
    pub fn of(evidence: &Evidence) -> Self {
        let date = evidence.date.map(|date| date.to_string());
        Self {
            saved: Some(evidence.clone()),
            url: evidence.url.as_str().to_owned(),
            title: evidence.title.as_str().to_owned(),
            date: date.unwrap_or_default(),
        }
    }

    /// Whether nothing is typed in it.
    pub fn is_blank(&self) -> bool {
        [&self.url, &self.title, &self.date]
            .iter()
            .all(|text| text.trim().is_empty())
    }

    /// Whether title or day wait for a link.
    pub fn lacks_url(&self) -> bool {
        self.url.trim().is_empty() && !self.is_blank()
    }

    /// Whether it says something that cannot be saved yet.
    pub fn is_draft(&self, id: CriterionId) -> bool {
        self.lacks_url()
            || DraftField::EvidenceUrl(id, 0).is_draft(&self.url)
            || DraftField::EvidenceDate(id, 0).is_draft(&self.date)
    }

    /// Saves what is typed, by the rule for all drafts. `half_date` when the
    /// control holds less than a day.
    pub fn settle(&mut self, half_date: bool) {
        let entry = match WebAddress::parse(&self.url) {
            Some(url) => Entry::Good(Evidence {
                url,
                title: Text::typed(&self.title, SHORT),
                date: {
                    let mut date = self.saved.as_ref().and_then(|saved| saved.date);
                    if !half_date {
                        Entry::of(&self.date, day).save_to(&mut date);
                    }
                    date
                },
            }),
            None if self.is_blank() && !half_date => Entry::Empty,
            None => Entry::Draft,
        };
        entry.save_to(&mut self.saved);
    }
}

/// The rows brought into line with the saved evidence, which another tab, an
/// undo or an older draft may have left otherwise. No draft and no evidence is
/// dropped while there is room for both.
pub fn reconciled(
    id: CriterionId,
    rows: &[EvidenceRow],
    evidence: &[Evidence],
) -> Vec<EvidenceRow> {
    let saved = rows.iter().filter_map(|row| row.saved.as_ref());
    if saved.eq(evidence) {
        return rows.to_vec();
    }
    // A stored draft knows its evidence by the link alone, which two may share.
    let links = rows.iter().filter_map(|row| Some(&row.saved.as_ref()?.url));
    let is_in_order = links.eq(evidence.iter().map(|one| &one.url));
    let mut left: Vec<&Evidence> = evidence.iter().collect();
    let mut found = Vec::new();
    for row in rows {
        let place = row.saved.as_ref().and_then(|saved| {
            if is_in_order {
                return Some(0);
            }
            let same = left.iter().position(|one| *one == saved);
            same.or_else(|| left.iter().position(|one| one.url == saved.url))
        });
        match place.map(|place| left.remove(place)) {
            Some(one) if row.saved.as_ref() == Some(one) => found.push(row.clone()),
            Some(one) if !row.is_draft(id) => found.push(EvidenceRow::of(one)),
            Some(one) => found.push(EvidenceRow {
                saved: Some(one.clone()),
                ..row.clone()
            }),
            // What it showed is gone.
            None if row.saved.is_some() && !row.is_draft(id) => {}
            None => found.push(EvidenceRow {
                saved: None,
                ..row.clone()
            }),
        }
    }
    found.extend(left.into_iter().map(EvidenceRow::of));
    while found.len() > MAX_EVIDENCE {
        let blank = |row: &EvidenceRow| row.saved.is_none() && row.is_blank();
        let place = found.iter().rposition(blank);
        let place = place.or_else(|| found.iter().rposition(|row| row.saved.is_none()));
        let Some(place) = place else { break };
        found.remove(place);
    }
    found
}

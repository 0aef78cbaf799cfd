//! All drafts of one assessment, as the browser stores them.

use crate::domain::assessment::{Evidence, Text, runs_script};
use crate::domain::catalogue::CriterionId;
use crate::formats::draft::{DraftField, EvidenceRow, json};

/// Bytes of a record at most: more than every field of an assessment can hold.
const MOST: usize = 500_000;

/// All drafts of one assessment. A row knows its saved evidence by the link
/// alone; the rest is in the assessment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    /// Drafts of fields with one value, in the order of the fields.
    pub texts: Vec<(DraftField, Text)>,
    /// The rows of each criterion that has a draft among them, in catalogue order.
    pub rows: Vec<(CriterionId, Vec<EvidenceRow>)>,
}

impl Record {
    /// The record of these drafts. What is saved already is left out, unless a
    /// draft stands in the row beside it. So is an address that runs a script:
    /// it can never become a link, and nothing on the device has to hold it.
    pub fn of(texts: &[(DraftField, Text)], rows: &[(CriterionId, Vec<EvidenceRow>)]) -> Self {
        let mut texts = texts.to_vec();
        texts.retain(|(_, text)| !runs_script(text.as_str()));
        texts.sort_unstable();
        let drafts = rows.iter().filter_map(|(id, rows)| {
            let rows: Vec<_> = rows.iter().map(as_stored).collect();
            let any = rows.iter().any(|row| row.is_draft(*id));
            any.then_some((*id, rows))
        });
        let mut rows: Vec<(CriterionId, Vec<EvidenceRow>)> = drafts.collect();
        rows.sort_by_key(|(id, _)| *id);
        Self { texts, rows }
    }

    /// Whether there is no draft.
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty() && self.rows.is_empty()
    }

    /// Both brought together: `ours` where it has changed since it was `seen` in
    /// storage, else `theirs`, which is in storage now.
    pub fn merged(ours: &Self, seen: &Self, theirs: &Self) -> Self {
        Self {
            texts: merged(&ours.texts, &seen.texts, &theirs.texts),
            rows: merged(&ours.rows, &seen.rows, &theirs.rows),
        }
    }

    /// Writes it as JSON.
    pub fn write(&self) -> String {
        json::write(self)
    }

    /// Reads it; `None` where it is no record. A field that this version does
    /// not know, or a text that is no draft of it, is left out.
    pub fn read(text: &str) -> Option<Self> {
        (text.len() <= MOST).then(|| json::read(text))?
    }
}

fn as_stored(row: &EvidenceRow) -> EvidenceRow {
    let saved = row.saved.as_ref().map(|saved| Evidence {
        url: saved.url.clone(),
        title: Text::default(),
        date: None,
    });
    let url = if runs_script(&row.url) {
        saved.as_ref().map_or("", |saved| saved.url.as_str())
    } else {
        &row.url
    };
    EvidenceRow {
        url: url.to_owned(),
        title: row.title.clone(),
        date: row.date.clone(),
        saved,
    }
}

/// The value under a key.
pub(crate) fn at<'a, K: PartialEq, V>(list: &'a [(K, V)], key: &K) -> Option<&'a V> {
    let found = list.iter().find(|(other, _)| other == key);
    found.map(|(_, value)| value)
}

fn merged<K: Copy + Ord, V: Clone + PartialEq>(
    ours: &[(K, V)],
    seen: &[(K, V)],
    theirs: &[(K, V)],
) -> Vec<(K, V)> {
    let mut keys: Vec<K> = ours.iter().chain(theirs).map(|(key, _)| *key).collect();
    keys.sort_unstable();
    keys.dedup();
    let values = keys.into_iter().filter_map(|key| {
        let own = at(ours, &key);
        let is_changed = own != at(seen, &key);
        let value = if is_changed { own } else { at(theirs, &key) };
        Some((key, value?.clone()))
    });
    values.collect()
}

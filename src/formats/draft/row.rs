//! One row of evidence: what is typed in it, and what is saved of it.

use crate::domain::assessment::{Evidence, MAX_EVIDENCE, SHORT, Text, WebAddress, runs_script};
use crate::formats::draft::{Entry, day};

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
    /// The day as the control gave it last.
    pub date: String,
    /// Whether the control of the day holds less than one now.
    pub unfinished: bool,
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
            unfinished: false,
        }
    }

    /// Whether nothing is typed in it.
    pub fn is_blank(&self) -> bool {
        let texts = [&self.url, &self.title, &self.date];
        !self.unfinished && texts.iter().all(|text| text.trim().is_empty())
    }

    /// Whether title or day wait for a link.
    pub fn lacks_url(&self) -> bool {
        self.url.trim().is_empty() && !self.is_blank()
    }

    /// Whether what is in the date control is no day.
    pub fn is_date_wrong(&self) -> bool {
        self.unfinished || Entry::of(&self.date, day).is_draft()
    }

    /// Whether it says something that cannot be saved yet.
    pub fn is_draft(&self) -> bool {
        let is_url_wrong = Entry::of(&self.url, WebAddress::parse).is_draft();
        self.lacks_url() || is_url_wrong || self.is_date_wrong()
    }

    /// The same of what can be read again: half a day cannot.
    fn is_typed_draft(&self) -> bool {
        let read = Self {
            unfinished: false,
            ..self.clone()
        };
        read.is_draft()
    }

    /// Saves what is typed, by the rule for all drafts.
    pub fn settle(&mut self) {
        let entry = match WebAddress::parse(&self.url) {
            Some(url) => {
                let mut date = self.saved.as_ref().and_then(|saved| saved.date);
                if !self.unfinished {
                    Entry::of(&self.date, day).save_to(&mut date);
                }
                let title = Text::typed(&self.title, SHORT);
                Entry::Good(Evidence { url, title, date })
            }
            None if self.is_blank() => Entry::Empty,
            None => Entry::Draft,
        };
        entry.save_to(&mut self.saved);
    }

    /// As it is stored: half a day cannot be read, the saved evidence is in the
    /// assessment, and its link stands in the place of one that runs a script.
    pub(crate) fn stored(&self) -> Self {
        let saved = self.saved.as_ref().map(|saved| Evidence {
            url: saved.url.clone(),
            title: Text::default(),
            date: None,
        });
        let mut stored = Self {
            saved,
            unfinished: false,
            ..self.clone()
        };
        if runs_script(&stored.url) {
            let saved = stored.saved.as_ref();
            stored.url = saved.map_or("", |saved| saved.url.as_str()).to_owned();
        }
        stored
    }
}

/// The rows brought into line with the saved evidence, which another tab, an
/// undo or an older draft may have left otherwise. No draft and no evidence is
/// dropped while there is room for both.
pub fn reconciled(rows: &[EvidenceRow], evidence: &[Evidence]) -> Vec<EvidenceRow> {
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
        let mut row = row.clone();
        let place = row.saved.as_ref().and_then(|saved| {
            if is_in_order {
                return Some(0);
            }
            let same = left.iter().position(|one| *one == saved);
            same.or_else(|| left.iter().position(|one| one.url == saved.url))
        });
        let (had, is_draft) = (row.saved.take(), row.is_draft());
        match place.map(|place| left.remove(place)) {
            Some(one) if is_draft || had.as_ref() == Some(one) => row.saved = Some(one.clone()),
            Some(one) => row = EvidenceRow::of(one),
            // What it showed is gone. Half a day beside it is no draft of its own: nobody could read
            // it again, and the link would stand there as if it were saved.
            None if had.is_some() && !row.is_typed_draft() => continue,
            None => {}
        }
        found.push(row);
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

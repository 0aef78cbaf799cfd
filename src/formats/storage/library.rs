//! The assessments kept on this device.

use std::cmp::Reverse;

use crate::domain::assessment::Assessment;
use crate::domain::catalogue::TrackId;
use crate::domain::date::{Date, Instant};
use crate::formats::file::is_id;
use crate::formats::json;
use crate::formats::json::{Json, Writer};

/// One stored assessment, as the list on home shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// Its id.
    pub id: String,
    /// The repository's name; may be blank.
    pub name: String,
    /// How many criteria have an answer.
    pub answered: usize,
    /// When it was last changed.
    pub modified: Option<Instant>,
    /// The day on which all of it was last offered for download in a form that opens again.
    pub copied: Option<Date>,
}

impl Entry {
    /// The entry of an assessment.
    pub fn of(assessment: &Assessment) -> Self {
        let tracks = TrackId::ALL.into_iter();
        Self {
            id: assessment.metadata.id.clone(),
            name: assessment.repository.name.as_str().to_owned(),
            answered: tracks.map(|track| assessment.answered(track)).sum(),
            modified: assessment.metadata.modified.clone(),
            copied: None,
        }
    }
}

/// The assessments kept on this device, and which of them is open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Library {
    /// All of them, the one changed last first.
    pub entries: Vec<Entry>,
    /// The id of the open one.
    pub open: Option<String>,
}

impl Library {
    /// Notes the present state of an assessment: adds its entry or replaces
    /// it, and keeps the one changed last first.
    pub fn note(&mut self, assessment: &Assessment) {
        let mut entry = Entry::of(assessment);
        entry.copied = self.copied(&entry.id);
        self.entries.retain(|other| other.id != entry.id);
        let later = |other: &Entry| rank(other) > rank(&entry);
        let place = self.entries.iter().position(later);
        self.entries
            .insert(place.unwrap_or(self.entries.len()), entry);
    }

    /// The day on which all of this assessment was last offered for download.
    pub fn copied(&self, id: &str) -> Option<Date> {
        self.entries.iter().find(|entry| entry.id == id)?.copied
    }

    /// Adds entries that are not in the list yet.
    pub fn add(&mut self, entries: Vec<Entry>) {
        for entry in entries {
            if self.entries.iter().all(|other| other.id != entry.id) {
                self.entries.push(entry);
            }
        }
        self.sort();
    }

    fn sort(&mut self) {
        self.entries.sort_by(|a, b| rank(a).cmp(&rank(b)));
    }
}

/// The id decides between equal moments, so that equal input gives equal bytes.
fn rank(entry: &Entry) -> (Reverse<&Option<Instant>>, &str) {
    (Reverse(&entry.modified), &entry.id)
}

/// Writes the list as JSON.
pub(crate) fn write(library: &Library) -> String {
    let mut out = Writer::new(false);
    out.open('{');
    out.text_unless_empty("open", library.open.as_deref().unwrap_or_default());
    out.open_at("entries", '[');
    for entry in &library.entries {
        let Entry {
            id,
            name,
            answered,
            modified,
            copied,
        } = entry;
        out.open('{');
        out.text_at("id", id);
        out.text_unless_empty("name", name);
        let answered = u32::try_from(*answered).unwrap_or_default();
        out.number_at("answered", answered);
        let modified = modified.as_ref().map_or("", |one| one.as_str());
        out.text_unless_empty("modified", modified);
        if let Some(day) = copied {
            out.text_at("copied", &day.to_string());
        }
        out.close('}');
    }
    out.close(']');
    out.close('}');
    out.finish()
}

/// Reads the list. Its checksum was right, so only its form matters here.
pub(crate) fn read(text: &str) -> Option<Library> {
    let json = json::parse(text)?;
    let Some(Json::List(items)) = json.get("entries") else {
        return None;
    };
    Some(Library {
        entries: items.iter().map(read_entry).collect::<Option<_>>()?,
        open: json
            .get("open")
            .and_then(Json::as_str)
            .filter(|id| is_id(id))
            .map(str::to_owned),
    })
}

fn read_entry(json: &Json) -> Option<Entry> {
    let text = |key| json.get(key).and_then(Json::as_str);
    Some(Entry {
        id: text("id").filter(|id| is_id(id))?.to_owned(),
        name: text("name").unwrap_or_default().to_owned(),
        answered: json
            .get("answered")
            .and_then(Json::as_u64)?
            .try_into()
            .ok()?,
        modified: text("modified").and_then(Instant::parse),
        copied: text("copied").and_then(Date::parse),
    })
}

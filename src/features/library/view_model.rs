//! What the start page shows of what is stored on this device.

pub mod next_look;

use crate::app::messages::{Done, Notice};
use crate::app::model::Model;
use crate::domain::date::Date;
use crate::domain::words::{date_words, day_of, moment_words};
use crate::features::home::view_model::named;
use crate::features::home::words as text;
use crate::formats::storage::Snapshot;

/// What is stored on this device.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DeviceView {
    /// The assessments, the one changed last first.
    pub assessments: Vec<Stored>,
    /// Earlier states of the open assessment, the newest first; `None` where there is nothing to keep.
    pub earlier: Option<Vec<Earlier>>,
    /// Whether they are in view: something was just done with one.
    pub shows_earlier: bool,
    /// Texts that could not be read.
    pub quarantined: Vec<QuarantinedRow>,
    /// Whether it is being asked if everything shall go.
    pub wiping: bool,
}

/// A stored assessment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// How far it is, when it was changed, and whether it is open.
    pub detail: String,
    /// When all of it was last offered as a file.
    pub backup: String,
    /// Whether it is the open one.
    pub is_open: bool,
}

/// An earlier state of the open assessment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Earlier {
    /// Its key.
    pub key: String,
    /// The id of the field of its name.
    pub field: String,
    /// What it is called; may be blank.
    pub name: String,
    /// When it was kept.
    pub moment: String,
    /// Who kept it.
    pub by: &'static str,
}

/// A text that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuarantinedRow {
    /// Its key.
    pub key: String,
    /// What tells it apart.
    pub name: String,
}

/// What is stored on this device; `None` where there is nothing.
pub fn device(model: &Model) -> Option<DeviceView> {
    let entries = &model.library.entries;
    if entries.is_empty() && model.quarantined.is_empty() {
        return None;
    }
    let stored = entries.iter().map(|entry| {
        let is_open = entry.id == model.mine.metadata.id;
        let mut detail = text::answers(entry.answered);
        if let Some(day) = entry.modified.as_ref().and_then(day_of) {
            detail = [&detail, ", ", &date_words(day)].concat();
        }
        if is_open {
            detail = [&detail, ", ", text::OPEN_NOW].concat();
        }
        let changed = entry.modified.as_ref().and_then(day_of);
        // One of the days is that of London, the other that of the reader: a day apart may be the same.
        let is_later = |day: Date, other: Date| day.days_since_2000() > other.days_since_2000() + 1;
        let offered =
            |day| text::backup_offered(day, changed.is_some_and(|changed| is_later(changed, day)));
        Stored {
            backup: entry
                .copied
                .map_or_else(|| text::NO_BACKUP.to_owned(), offered),
            id: entry.id.clone(),
            name: named(&entry.name).to_owned(),
            detail,
            is_open,
        }
    });
    let quarantined = model.quarantined.iter().map(|key| QuarantinedRow {
        key: key.clone(),
        name: key.rsplit(':').next().unwrap_or_default().to_owned(),
    });
    Some(DeviceView {
        assessments: stored.collect(),
        earlier: (!model.mine.metadata.id.is_empty()).then(|| earlier(model)),
        shows_earlier: matches!(
            model.messages.notice(),
            Some(Notice::Done(
                Done::Kept | Done::Deleted | Done::Undeleted | Done::Merged,
                _
            ))
        ),
        quarantined: quarantined.collect(),
        wiping: model.wiping,
    })
}

fn earlier(model: &Model) -> Vec<Earlier> {
    let own = |one: &&Snapshot| one.id == model.mine.metadata.id;
    let mut all: Vec<_> = model.snapshots.iter().filter(own).collect();
    all.sort_by(|a, b| b.moment.cmp(&a.moment));
    let lines = all.into_iter().map(|one| Earlier {
        key: one.key.clone(),
        field: one.stem().to_owned(),
        name: one.name.as_str().to_owned(),
        moment: moment_words(&one.moment),
        by: if one.by_hand {
            text::BY_HAND
        } else {
            text::BY_PAGE
        },
    });
    lines.collect()
}

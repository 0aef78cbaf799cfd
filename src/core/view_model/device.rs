//! What the start page shows of what is stored on this device.

use super::home::named;
use crate::core::app::Model;
use crate::core::catalogue::CriterionId;
use crate::core::text::{answered, date_words, day_of, home as text};

/// What is stored on this device.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DeviceView {
    /// The assessments, the one changed last first.
    pub assessments: Vec<Stored>,
    /// Texts that could not be read.
    pub aside: Vec<Aside>,
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
    /// Whether it is the open one.
    pub is_open: bool,
}

/// A text that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aside {
    /// Its key.
    pub key: String,
    /// What tells it apart.
    pub name: String,
}

/// What is stored on this device; `None` where there is nothing.
pub fn device(model: &Model) -> Option<DeviceView> {
    let entries = &model.library.entries;
    if entries.is_empty() && model.aside.is_empty() {
        return None;
    }
    let stored = entries.iter().map(|entry| {
        let is_open = entry.id == model.mine.stamp.id;
        let mut detail = answered(entry.answered, CriterionId::all().len());
        if let Some(day) = entry.modified.as_ref().and_then(day_of) {
            detail = [&detail, ", ", &date_words(day)].concat();
        }
        if is_open {
            detail = [&detail, ", ", text::OPEN_NOW].concat();
        }
        Stored {
            id: entry.id.clone(),
            name: named(&entry.name).to_owned(),
            detail,
            is_open,
        }
    });
    let aside = model.aside.iter().map(|key| Aside {
        key: key.clone(),
        name: key.rsplit(':').next().unwrap_or_default().to_owned(),
    });
    Some(DeviceView {
        assessments: stored.collect(),
        aside: aside.collect(),
        wiping: model.wiping,
    })
}

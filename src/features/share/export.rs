//! The files that leave, as they leave.

use crate::app::model::Model;
use crate::domain::assessment::Assessment;
use crate::features::share::words;
use crate::formats::export::{Carries, Export};
use crate::formats::report::Report;
use crate::formats::{link as share, report};

/// A file, whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outgoing {
    /// Its name.
    pub name: String,
    /// Its type.
    pub mime: &'static str,
    /// What is in it.
    pub text: String,
}

/// What would be lost without a file: the open assessment, or the one that was
/// left for it before anything was answered in it.
pub(crate) fn backup_subject(model: &Model) -> &Assessment {
    let left = model.unsaved.last().filter(|_| model.mine.is_blank());
    left.unwrap_or(&model.mine)
}

/// Writes a file.
pub fn outgoing(model: &Model, export: Export) -> Outgoing {
    let row = export.row();
    let form = &model.share;
    let (copy, whom) = match row.carries {
        Carries::Chosen => (
            share::copy_for(&model.mine, &form.choice),
            words::in_file_name(form.audience),
        ),
        Carries::Everything => (model.mine.clone(), ""),
        Carries::AtRisk => (backup_subject(model).clone(), ""),
    };
    Outgoing {
        name: report::file_name(&copy, whom, row.extension),
        ..written(&copy, export)
    }
}

/// Writes all of an assessment as a file.
pub(crate) fn written(whole: &Assessment, export: Export) -> Outgoing {
    let row = export.row();
    Outgoing {
        name: report::file_name(whole, "", row.extension),
        mime: row.mime,
        text: (row.write)(&Report::of(whole)),
    }
}

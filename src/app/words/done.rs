//! What was done, and what was found in storage: only lazy parts say these.

use crate::domain::catalogue::CriterionId;

/// The open assessment was replaced.
pub const REPLACED: &str = "Your assessment was replaced.";
/// A copy was saved.
pub const SAVED_COPY: &str = "Saved as a new assessment, which is now open.";
/// An assessment is gone.
pub const DELETED: &str = "Assessment deleted.";
/// An earlier version is gone.
pub const VERSION_DELETED: &str = "Version deleted.";
/// A text that could not be read is gone.
pub const DAMAGED_DELETED: &str = "Damaged data deleted.";
/// It is there again.
pub const UNDELETED: &str = "Deletion undone.";
/// Everything is gone.
pub const WIPED: &str = "All data that Plumbline saved in this browser was deleted. Close this tab too: its Back button can still show links that you opened in it.";

/// The present state was kept.
pub const KEPT: &str = "Version saved. It is on the Assessments page under Version history.";
/// An earlier state is called otherwise.
pub const NAMED: &str = "Version name saved.";
/// An earlier state could not be read.
pub const GONE: &str = "This version cannot be opened. It is damaged, or another tab deleted it.";
/// An earlier state is the present one.
pub const RESTORED: &str = "Version restored.";
/// Two tabs said different things of one criterion.
pub const MERGED: &str = "The same criterion was changed in two tabs. The later change was kept. The other one is in Version history on the Assessments page.";
/// The same where storage had no room for the other one.
pub const MERGED_NO_ROOM: &str = "The same criterion was changed in two tabs. The later change was kept. The other one could not be saved because storage is full.";

/// Storage is full, and nothing has changed.
pub const NO_ROOM: &str = "Storage in this browser is full, so nothing was added. Download a backup, delete what you no longer need, then try again.";
/// The same of what was deleted.
pub const NOT_BACK: &str = "Storage is full, so the deletion cannot be undone yet. Free some space, then undo again before you close this message.";

/// What a file has added: so many assessments, how many of it are here already or cannot be read, and whether it
/// has answered criteria of the open assessment.
pub fn added(count: usize, known: usize, unread: usize, has_answers: bool) -> String {
    let mut words = match count {
        0 => "No assessments imported.".to_owned(),
        1 => "1 assessment imported.".to_owned(),
        _ => {
            let words = " assessments imported.";
            [&count.to_string(), words].concat()
        }
    };
    let rest = [
        (known, " already saved here (skipped)."),
        (
            unread,
            " could not be read (damaged or from a newer version).",
        ),
    ];
    for (count, what) in rest {
        if count > 0 {
            words.push_str(&[" ", &count.to_string(), what].concat());
        }
    }
    if has_answers {
        words.push_str(" Answers were added to the open assessment.");
    }
    words
}

/// So many answers of somebody else are now one's own.
pub fn brought_in(count: usize) -> String {
    if count == 1 {
        return "1 change applied to your assessment.".to_owned();
    }
    let words = " changes applied to your assessment.";
    [&count.to_string(), words].concat()
}

/// The last change was taken back: of this criterion, or of none or of several.
pub fn undone(only: Option<CriterionId>) -> String {
    match only {
        Some(id) => ["Last change to ", id.get().code, " undone."].concat(),
        None => "Last change undone.".to_owned(),
    }
}

/// Stored assessments that could not be read.
pub fn damaged(count: usize) -> String {
    stored(
        count,
        " is damaged and cannot be opened. You can download the damaged data on the Assessments page.",
        " are damaged and cannot be opened. You can download the damaged data on the Assessments page.",
    )
}

/// Stored assessments of which the newest state could not be read.
pub fn stepped_back(count: usize) -> String {
    stored(
        count,
        " was damaged, so Plumbline opened its previous version. The last change may be missing. You can download the damaged data on the Assessments page.",
        " were damaged, so Plumbline opened their previous versions. The last change to each may be missing. You can download the damaged data on the Assessments page.",
    )
}

/// Stored assessments of a newer version.
pub fn newer(count: usize) -> String {
    stored(
        count,
        " was saved by a newer version of Plumbline and cannot be opened here. Reload the page to get that version.",
        " were saved by a newer version of Plumbline and cannot be opened here. Reload the page to get that version.",
    )
}

fn stored(count: usize, one: &str, many: &str) -> String {
    if count == 1 {
        ["One saved assessment", one].concat()
    } else {
        [&count.to_string(), " saved assessments", many].concat()
    }
}

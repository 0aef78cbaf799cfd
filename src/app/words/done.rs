//! What was done, and what was found in storage: only lazy parts say these.

use crate::domain::catalogue::CriterionId;

/// The open assessment was replaced.
pub const REPLACED: &str = "Your assessment was replaced.";
/// A copy was saved.
pub const SAVED_COPY: &str = "A copy is saved in this browser and now open.";
/// An assessment is gone.
pub const DELETED: &str = "The assessment was deleted from this browser.";
/// It is there again.
pub const UNDELETED: &str = "The assessment is on this device again.";
/// Everything is gone.
pub const WIPED: &str = "Everything that this page had stored in this browser is deleted. Close this tab too: its Back button can still show links that you opened in it.";

/// The present state was kept.
pub const KEPT: &str = "This state is kept. You find it on the start page.";
/// An earlier state is called otherwise.
pub const NAMED: &str = "The name of the version is saved.";
/// An earlier state could not be read.
pub const GONE: &str = "That earlier state could not be read.";
/// An earlier state is the present one.
pub const RESTORED: &str = "The earlier state is back.";
/// Two tabs said different things of one criterion.
pub const MERGED: &str = "Two tabs changed the same criterion at the same time. The later change counts; the other one is kept among the earlier states on the start page.";
/// The same where storage had no room for the other one.
pub const MERGED_NO_ROOM: &str = "Two tabs changed the same criterion at the same time. The later change counts; this browser had no room left to keep the other one.";

/// Storage is full, and nothing has changed.
pub const NO_ROOM: &str = "There is no room left in this browser, so nothing was added. Download what you no longer need, delete it, and try again.";
/// The same of what was deleted.
pub const NOT_BACK: &str = "There is no room left in this browser to bring it back. Make room, then undo again; this page keeps it until the message is closed.";

/// What a file has added: so many assessments, and how many of it are here
/// already or cannot be read.
pub fn added(count: usize, known: usize, unread: usize) -> String {
    let mut words = match count {
        0 => "No assessment was added.".to_owned(),
        1 => "One assessment was added to those on this device.".to_owned(),
        _ => {
            let words = " assessments were added to those on this device.";
            [&count.to_string(), words].concat()
        }
    };
    let rest = [
        (known, " in the file: here already, just the same."),
        (
            unread,
            " in the file: cannot be read, or only by a newer version.",
        ),
    ];
    for (count, what) in rest {
        if count > 0 {
            words.push_str(&[" ", &count.to_string(), what].concat());
        }
    }
    words
}

/// So many answers of somebody else are now one's own.
pub fn brought_in(count: usize) -> String {
    if count == 1 {
        return "One difference is now in your assessment.".to_owned();
    }
    let words = " differences are now in your assessment.";
    [&count.to_string(), words].concat()
}

/// The last change was taken back: of this criterion, or of none or of several.
pub fn undone(only: Option<CriterionId>) -> String {
    match only {
        Some(id) => [id.get().code, " is as it was before the last change."].concat(),
        None => "The last change was taken back.".to_owned(),
    }
}

/// Stored assessments that could not be read.
pub fn damaged(count: usize) -> String {
    stored(
        count,
        " could not be read and was set aside. You can download it on the start page.",
        " could not be read and were set aside. You can download them on the start page.",
    )
}

/// Stored assessments of which the newest state could not be read.
pub fn stepped_back(count: usize) -> String {
    stored(
        count,
        " had a damaged copy, so the last change to it may be missing. You can download the damaged copy on the start page.",
        " had damaged copies, so the last change to each may be missing. You can download the damaged copies on the start page.",
    )
}

/// Stored assessments of a newer version.
pub fn newer(count: usize) -> String {
    stored(
        count,
        " was written by a newer version of Plumbline and was left as it is. Reload the page to get that version.",
        " were written by a newer version of Plumbline and were left as they are. Reload the page to get that version.",
    )
}

fn stored(count: usize, one: &str, many: &str) -> String {
    if count == 1 {
        ["One stored assessment", one].concat()
    } else {
        [&count.to_string(), " stored assessments", many].concat()
    }
}

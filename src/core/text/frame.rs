//! Words of the frame around every view.

use crate::core::app::Done;
use crate::core::file::FileError;
use crate::core::share::ShareError;

/// Name of the product.
pub const PRODUCT: &str = "Plumbline";
/// Label of the main links.
pub const MAIN_NAV: &str = "Main";
/// Label of the links at the foot.
pub const MORE_NAV: &str = "More";
/// Link to the criteria.
pub const ASSESS: &str = "Assess";
/// Link to the scorecard.
pub const SCORECARD: &str = "Scorecard";
/// Link to the ways of sharing.
pub const SHARE: &str = "Share";
/// Link to the profile.
pub const PROFILE: &str = "Profile";
/// Link to the help.
pub const HELP: &str = "Help";
/// The state of saving, in front of the place and the time.
pub const SAVED: &str = "Saved";
/// The place; left out where there is little room.
pub const IN_BROWSER: &str = " in this browser";
/// What every result is, before the link to the published framework.
pub const CLAIM: &str = "Results are self-assessed, not verified and not endorsed. The ";
/// The link in the claim.
pub const CLAIM_LINK: &str = "published framework";
/// After the link.
pub const CLAIM_END: &str = " wins over our words.";
/// Button that swaps light and dark.
pub const THEME: &str = "Switch light and dark";
/// Button that takes the last change back.
pub const UNDO: &str = "Undo";
/// Button that closes a notice.
pub const DISMISS: &str = "Dismiss";
/// Button that downloads the work.
pub const DOWNLOAD: &str = "Download my work";
/// Storage is denied: lead and explanation.
pub const MEMORY: (&str, &str) = (
    "Your answers are not saved.",
    "This browser does not let the page store anything, so they are lost when you close or reload it. Download them before you go; you can open the file here later.",
);
/// Storage is full: lead and explanation.
pub const FULL: (&str, &str) = (
    "The last change could not be saved.",
    "The storage of this browser is full. Your answers are still on the page: download them, then free some space and change any answer to save again.",
);
/// Storage was emptied: lead and explanation.
pub const EMPTIED: (&str, &str) = (
    "The stored copy of your answers is gone.",
    "Somebody or something emptied the storage of this browser. Your answers are still on the page: download them. The next change is stored again.",
);

/// The address names nothing that the app knows.
pub const UNKNOWN_ADDRESS: &str = "Nothing is at this address, so you see the start page.";
/// The browser could not read the file.
pub const UNREADABLE: &str =
    "The browser could not read this file. Choose it again, or save it anew and try that.";

/// Why a pasted link cannot be read, and what to do.
pub fn link_error(error: ShareError) -> &'static str {
    match error {
        ShareError::CutOff => {
            "The end of this link is missing. Copy it again from where you got it, up to its last character."
        }
        ShareError::NewerVersion => {
            "This link was made by a newer version of Plumbline. Reload the page and try again."
        }
        ShareError::NotALink => {
            "This is not a Plumbline link. Such a link has a # followed by 1. and many letters."
        }
        ShareError::Damaged => {
            "This link was changed on the way. Ask for it again, or for the file."
        }
        ShareError::TooLarge => {
            "This link is longer than any that Plumbline makes. Ask for the file."
        }
    }
}

/// Why a file cannot be read, and what to do.
pub fn file_error(error: &FileError) -> String {
    let fixed = match error {
        FileError::NotJson => {
            "This file is not JSON. Choose a file that Plumbline wrote. Nothing was changed."
        }
        FileError::NotOurs => {
            "This file is not an assessment made with Plumbline. Nothing was changed."
        }
        FileError::TooLarge => {
            "This file is larger than 1 MB, which no assessment is. Nothing was changed."
        }
        FileError::Newer { .. } => {
            "This file was made by a newer version of Plumbline. Reload the page and try again."
        }
        FileError::Damaged { path } => {
            return [
                "This file is damaged at ",
                path,
                ". Correct it there, or ask for it again. Nothing was changed.",
            ]
            .concat();
        }
        FileError::UnknownCriteria { count: 1 } => {
            "This file answers a criterion that version 0.1 of the framework does not have. Nothing was changed."
        }
        FileError::UnknownCriteria { count } => {
            return [
                "This file answers ",
                &count.to_string(),
                " criteria that version 0.1 of the framework does not have. Nothing was changed.",
            ]
            .concat();
        }
    };
    fixed.to_owned()
}

/// Stored assessments that could not be read.
pub fn damaged(count: usize) -> String {
    stored(
        count,
        " could not be read and was left as it is.",
        " could not be read and were left as they are.",
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

/// A change that was made.
pub fn done(done: Done) -> String {
    match done {
        Done::Replaced => "Your assessment was replaced.".to_owned(),
        Done::SavedCopy => "A copy is saved in this browser and now open.".to_owned(),
        Done::Cleared(id) => [id.get().code, " is cleared."].concat(),
        Done::MarkedMet(id) => [id.get().code, " is marked as met."].concat(),
        Done::Undone => "The change was taken back.".to_owned(),
    }
}

//! Why a link or a file cannot be read, and what to do next.

use crate::formats::file::{Diagnosis, FileError};
use crate::formats::link::ShareError;

/// Heading of the view for links that cannot be read.
pub const LINK_TITLE: &str = "This link cannot be read";
/// What has not happened.
pub const UNTOUCHED: &str = "Nothing was opened, and your own assessments have not changed.";
/// What to do next.
pub const NEXT: &str = "What you can do";
/// To home.
pub const HOME: &str = "Go to your assessments";

/// What is wrong with a link.
pub fn link(error: ShareError) -> &'static str {
    match error {
        ShareError::CutOff => "The end of the link is missing.",
        ShareError::NewerVersion => "The link was made by a newer version of Plumbline.",
        ShareError::NotALink => "This is not a Plumbline link.",
        ShareError::Damaged => "The link is damaged.",
        ShareError::TooLarge => "The link is too long to be a Plumbline link.",
    }
}

/// What to do next, most promising first.
pub fn link_next(error: ShareError) -> &'static [&'static str] {
    match error {
        ShareError::CutOff => &[
            "Email and chat apps sometimes break long links. Copy the whole link to its end, then paste it on the Assessments page.",
            "If that does not help, ask the sender for the file instead.",
        ],
        ShareError::NewerVersion => &[
            "Reload the page. Your browser may be showing an older version of Plumbline.",
            "If you host Plumbline yourself, update it, or open the link on the site where it was created.",
        ],
        ShareError::NotALink => &[
            "Check that you copied the whole address, from the # sign to the end.",
            "If someone sent it to you, ask them to send it again.",
        ],
        ShareError::Damaged => &[
            "Paste the whole message with the link on the Assessments page.",
            "If it still does not open, ask the sender for a new link or for the file.",
        ],
        ShareError::TooLarge => &[
            "Ask the sender for the file instead. A file can contain much more than a link.",
            "If you do not know who sent this link, do not open it.",
        ],
    }
}

/// Ends what is said of a file that was to be opened.
pub const UNCHANGED: &str = " Nothing was changed.";
/// The browser could not read the file.
pub const UNREADABLE: &str = "The browser could not read this file. Select it again, or save a new copy of the file and try that.";

/// A list of tasks that Plumbline did not write.
pub const OTHER_TASKS: &str = "This list has checkboxes, but none has the code of a criterion, such as AN1.2. Choose a task list from Plumbline. Nothing was changed.";
/// A list of tasks without a tick.
pub const NOTHING_TICKED: &str = "No criterion is ticked in this task list. Nothing was changed.";
/// A list of tasks whose ticks are all in the assessment.
pub const NOTHING_NEW: &str = "Everything that is ticked in this task list is already answered Met here. Nothing was changed.";

/// Why a pasted link cannot be read, and what to do.
pub fn pasted(error: ShareError) -> &'static str {
    match error {
        ShareError::CutOff => {
            "The end of this link is missing. Copy it again from where you got it, up to its last character."
        }
        ShareError::NewerVersion => {
            "This link was made by a newer version of Plumbline. Reload the page and try again."
        }
        ShareError::NotALink => {
            "This is not a Plumbline link. Plumbline links contain #1. followed by many letters and digits."
        }
        ShareError::Damaged => {
            "This link is damaged. Ask the sender for a new link or for the file."
        }
        ShareError::TooLarge => {
            "This is too long to be a Plumbline link. Paste only the link, or ask for the file."
        }
    }
}

/// What an export for other programs is.
pub const OSCAL: &str = "an OSCAL file";
/// Likewise.
pub const GEMARA: &str = "a Gemara evaluation";
/// Likewise.
pub const BADGE: &str = "a badge";
/// Likewise.
pub const SVG: &str = "an SVG image";
/// Likewise.
pub const CSV: &str = "a CSV table";
/// Likewise.
pub const MARKDOWN: &str = "a Markdown text";
/// Likewise.
pub const INSIGHTS: &str = "a part of a Security Insights file";
/// Likewise.
pub const CALENDAR: &str = "a calendar";

/// Why a file cannot be read, and what to do.
pub fn file(error: &FileError, diagnosis: Option<Diagnosis>) -> String {
    let cause = match diagnosis {
        Some(diagnosis) => diagnosed(diagnosis),
        None => refused(error),
    };
    [&cause, UNCHANGED].concat()
}

fn refused(error: &FileError) -> String {
    let fixed = match error {
        FileError::NotJson => {
            "This file cannot be opened. Choose a JSON file or HTML report that was downloaded from Plumbline."
        }
        FileError::NotOurs => "This file is not an assessment made with Plumbline.",
        FileError::TooLarge => {
            "This file is too large. Assessment files are at most 1 MB, HTML reports at most 4 MB."
        }
        FileError::Newer { .. } => {
            "This file was made by a newer version of Plumbline. Reload the page and try again."
        }
        FileError::Damaged { path } => return damaged(path, ""),
        FileError::UnknownCriteria { count: 1 } => {
            "This file answers a criterion that version 0.1 of the framework does not have."
        }
        FileError::UnknownCriteria { count } => {
            return [
                "This file answers ",
                &count.to_string(),
                " criteria that version 0.1 of the framework does not have.",
            ]
            .concat();
        }
    };
    fixed.to_owned()
}

fn diagnosed(diagnosis: Diagnosis) -> String {
    match diagnosis {
        Diagnosis::Export(what) => [
            "This file is ",
            what,
            ", made for other programs. Open the JSON file or the HTML report of the same assessment instead.",
        ]
        .concat(),
        Diagnosis::WebArchive => "This file is a web archive (.mht). Download the HTML report again, or save the page as “HTML only”.".to_owned(),
        Diagnosis::WebPage => "This web page contains no assessment. Choose the original HTML report or the JSON file.".to_owned(),
        Diagnosis::Framework(version) => [
            "This file assesses against version ",
            &version,
            " of the framework. Plumbline supports version 0.1.",
        ]
        .concat(),
        Diagnosis::Syntax(line, column) => [
            "This file is not valid JSON from line ",
            &line.to_string(),
            ", column ",
            &column.to_string(),
            " on. It may have been cut off or edited. Ask for the file again, or correct it in an editor.",
        ]
        .concat(),
        Diagnosis::Missing(path) => ["This file does not contain ", &path, ". Add it, or ask for the file again."].concat(),
        Diagnosis::Value(path, found, allowed) => {
            let found = match found.as_str() {
                "" => String::new(),
                found => [", at the value “", found, "”"].concat(),
            };
            let allowed = match allowed {
                "" => String::new(),
                allowed => [" Allowed: ", allowed, "."].concat(),
            };
            [damaged(&path, &found), allowed].concat()
        }
    }
}

fn damaged(path: &str, value: &str) -> String {
    [
        "This file is damaged at ",
        path,
        value,
        ". Ask for the file again, or correct it in an editor.",
    ]
    .concat()
}

//! Why a link or a file cannot be read, and what to do next.

use crate::formats::file::{Diagnosis, FileError};
use crate::formats::link::ShareError;

/// Heading of the view for links that cannot be read.
pub const LINK_TITLE: &str = "This link cannot be read";
/// What has not happened.
pub const UNTOUCHED: &str =
    "Nothing was opened or changed. Your own assessments are as you left them.";
/// What to do next.
pub const NEXT: &str = "What you can do";
/// To home.
pub const HOME: &str = "Go to the start page";

/// What is wrong with a link.
pub fn link(error: ShareError) -> &'static str {
    match error {
        ShareError::CutOff => "The end of the link is missing.",
        ShareError::NewerVersion => "The link was made by a newer version of Plumbline.",
        ShareError::NotALink => "This is not a Plumbline link.",
        ShareError::Damaged => "The link was changed on its way to you.",
        ShareError::TooLarge => "The link is longer than any that Plumbline makes.",
    }
}

/// What to do next, most promising first.
pub fn link_next(error: ShareError) -> &'static [&'static str] {
    match error {
        ShareError::CutOff => &[
            "Mail and chat programs sometimes break long links. Copy the whole link, to its very end, and paste it on the start page.",
            "If that does not help, ask the sender for the file instead.",
        ],
        ShareError::NewerVersion => &[
            "Load this page again: an older copy of it may still be in your browser.",
            "If you run a copy of Plumbline yourself, update it, or open the link at the address it was made for.",
        ],
        ShareError::NotALink => &[
            "Check that you copied the whole address, from the # sign to the end.",
            "If it came from someone, ask them to send it again.",
        ],
        ShareError::Damaged => &[
            "Paste the whole message with the link on the start page.",
            "If it still does not open, ask the sender for a new link or for the file.",
        ],
        ShareError::TooLarge => &[
            "Ask the sender for the file instead. A file can carry much more than a link.",
            "If you do not know who made this link, leave it alone.",
        ],
    }
}

/// Ends what is said of a file that was to be opened.
pub const UNCHANGED: &str = " Nothing was changed.";
/// The browser could not read the file.
pub const UNREADABLE: &str =
    "The browser could not read this file. Choose it again, or save it anew and try that.";

/// A list of tasks that Plumbline did not write.
pub const OTHER_TASKS: &str = "This list has boxes, but none of them has the code of a criterion, such as AN1.2. Choose a task list that Plumbline wrote. Nothing was changed.";
/// A list of tasks without a tick.
pub const NOTHING_TICKED: &str = "No criterion is ticked in this task list. Nothing was changed.";
/// A list of tasks whose ticks are all in the assessment.
pub const NOTHING_NEW: &str = "Everything that is ticked in this task list is answered with Met here already. Nothing was changed.";

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
            "This is not a Plumbline link. Such a link has a # followed by 1. and many letters."
        }
        ShareError::Damaged => {
            "This link was changed on the way. Ask for it again, or for the file."
        }
        ShareError::TooLarge => {
            "This is longer than any link that Plumbline makes. Paste the link alone, or ask for the file."
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
pub const SVG: &str = "an SVG picture";
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
            "This file is neither JSON nor a whole HTML report. Choose a file that Plumbline wrote."
        }
        FileError::NotOurs => "This file is not an assessment made with Plumbline.",
        FileError::TooLarge => "This file is larger than 1 MB, which no assessment is.",
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
        Diagnosis::WebPage => "This web page carries no assessment. Choose the HTML report as Plumbline wrote it, or the JSON file.".to_owned(),
        Diagnosis::Framework(version) => [
            "This file assesses against version ",
            &version,
            " of the framework. This copy of Plumbline knows version 0.1.",
        ]
        .concat(),
        Diagnosis::Syntax(line, column) => [
            "This file is not valid JSON from line ",
            &line.to_string(),
            ", column ",
            &column.to_string(),
            " on. It may have been cut or edited. Correct it there, or ask for it again.",
        ]
        .concat(),
        Diagnosis::Missing(path) => ["This file lacks ", &path, ". Add it, or ask for the file again."].concat(),
        Diagnosis::Value(path, found, allowed) => {
            let found = match found.as_str() {
                "" => String::new(),
                found => [", at the value “", found, "”"].concat(),
            };
            let allowed = match allowed {
                "" => String::new(),
                allowed => [" Allowed is ", allowed, "."].concat(),
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
        ". Correct it there, or ask for it again.",
    ]
    .concat()
}

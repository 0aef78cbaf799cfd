//! Why a link cannot be read, and what to do next.

use crate::core::share::ShareError;

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
            "Copy the link again from the message you got, without spaces or line breaks.",
            "If it still does not open, ask the sender for a new link or for the file.",
        ],
        ShareError::TooLarge => &[
            "Ask the sender for the file instead. A file can carry much more than a link.",
            "If you do not know who made this link, leave it alone.",
        ],
    }
}

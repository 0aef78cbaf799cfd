//! Words of the help.

/// Title.
pub const TITLE: &str = "Help";
/// Lead.
pub const LEAD: &str = "Plumbline helps the people who run a package repository to see where it stands against a published framework, and to show others.";

/// Sections: heading and paragraphs. The ids of the headings are made from their place.
pub const SECTIONS: [(&str, &[&str]); 6] = [
    (
        "How levels are found",
        &[
            "Each track has criteria at levels 1, 2 and 3. A track is at a level when every criterion of that level and of the levels below is met. Level 0 means that something of level 1 is still missing.",
            "Not applicable takes a criterion out, but only with a reason. Without one it counts as not answered. A level that has no criterion left is skipped.",
            "Partly, Not met, Don’t know and no answer are not met. While something is unanswered or not known, you see a range: “Level 1, could be 2”. What nobody has answered is “not assessed yet”.",
            "There is no total across tracks and no ranking. Ticked checks are for you: they never change an answer, and good practice never counts.",
        ],
    ),
    (
        "Where your answers are",
        &[
            "They are kept by this browser, on this device, each time you change something. There is no account and no server that could read them.",
            "They are gone when you clear the data of this site or close a private window. Some browsers, Safari among them, delete what a site stored when you have not used it for seven days. Now and then, download a file under Share, for a tool or another Plumbline: it carries everything of one assessment. The start page offers all of them in one file. Either opens here again.",
        ],
    ),
    (
        "How to share",
        &[
            "A share link carries the answers in the part of the address that browsers do not send to a server. Whoever has the link can read what is in it, and you choose what that is before it is made.",
            "Opening a link or a file shows it first and leaves your own answers as they are until you decide.",
            "Every result is your own assessment: nobody has verified it and nobody endorses it.",
        ],
    ),
    (
        "With the keyboard",
        &[
            "Tab moves to the next question, the arrow keys choose an answer, the space bar ticks a check and Enter opens a line. The first Tab on the page offers to skip the header.",
        ],
    ),
    (
        "Tools in scope",
        &[
            "The track about command-line tools looks at tools that another team may own. If there are several, answer for the weakest and name it in the note.",
        ],
    ),
    (
        "If something goes wrong",
        &[
            "A message says what happened and what you can do. If the page stops working, reload it: your answers are stored before the page goes on.",
        ],
    ),
];

/// Heading of what leads to the page about this copy.
pub const ABOUT: &str = "Report a mistake";
/// In front of the link.
pub const ABOUT_LEAD: &str =
    "If something here is wrong, in the program or in how we read the framework, ";
/// The page, beside this one.
pub const ABOUT_PAGE: &str = "./about.html";
/// The link.
pub const ABOUT_LINK: &str = "see about this copy";
/// Behind it.
pub const ABOUT_END: &str = ": its version, who runs it, where its source is and where reports go, as far as the site says so.";
/// Heading of the credits.
pub const CREDITS: &str = "Who wrote the framework";
/// Behind the licence.
pub const CREDITS_END: &str = ". Questions, checks and advice here are in our own words. The working group has neither reviewed nor endorsed them; where they differ, the published text wins. Plumbline itself is free software under the Apache License 2.0.";

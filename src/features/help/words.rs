//! Words of the help: questions that people ask, with their answers.

use crate::app::words::frame;

/// Title.
pub const TITLE: &str = "Help";
/// Lead.
pub const LEAD: &str = "Compare the security of your package registry with the OpenSSF Principles for Package Repository Security, and share the result.";

/// A question with its answer.
#[derive(Clone, Copy, Debug)]
pub struct HelpText {
    /// The question.
    pub question: &'static str,
    /// The answer.
    pub paragraphs: &'static [&'static str],
    /// The link below it.
    pub link: &'static str,
}

/// All of them in order. Where each link leads stands in the view model, in the same order.
pub const QUESTIONS: [HelpText; 12] = [
    HelpText {
        question: "Who can see my answers?",
        paragraphs: &[
            "Only you. Your answers are saved in this browser. There is no account and no server that could read them.",
            "Others see only what you share with a link or a file. You choose the content first. Anyone with the link can read its content and forward it.",
            "A share link contains the answers in the part of the address that browsers do not send to a server. Some mail systems rewrite links and read that part too. Send confidential answers as a JSON file, over a channel that you trust.",
            "Opening a link or a report shows a preview, and your own answers do not change. Only a backup is imported without a preview.",
        ],
        link: "Choose what to share",
    },
    HelpText {
        question: "How are levels calculated?",
        paragraphs: &[
            "Each track has criteria at levels 1, 2 and 3. There is one question for each criterion. Met means “yes” to the question. A track reaches a level when all criteria of that level, and of lower levels, are met. Level 0 means that something of level 1 is still missing.",
            "A criterion that is Not applicable is not counted, but only if you give a reason. If no criterion of level 2 applies, the next level after 1 is 3. All its criteria must be met. If no criterion of level 3 applies, level 2 is the highest level.",
            "Questions without an answer, or with Don’t know, may still become Met. If that can raise the level, you see both: “Level 1, level 2 possible”.",
            "Ticking boxes is optional. When the required boxes are ticked, the answer becomes Met, and you can undo this. Boxes marked as recommended do not affect levels.",
            "There is no overall score and no ranking.",
        ],
        link: "See the scorecard",
    },
    HelpText {
        question: "When do I answer Partly met?",
        paragraphs: &[
            "When some of what Met needs is true, or all of it only for some users or packages. Each question says what is enough for Partly met.",
            "Partly met does not count toward a level. It shows readers how far you are.",
        ],
        link: "Go to the questions",
    },
    HelpText {
        question: "What if users have two command-line tools?",
        paragraphs: &[
            "For each CLI Tooling question, answer for the weakest tool, and name it in the note.",
            "In the registry profile, list all tools that you assessed. They may belong to another team.",
        ],
        link: "Open the registry profile",
    },
    HelpText {
        question: "May we publish the result?",
        paragraphs: &[
            "Yes. Choose “The public” under Share: it includes the level of each track, Met and Not applicable. You can include more.",
            "Every report and image says who answered, and that the result is not verified and not endorsed. A badge says that it is self-assessed. None of these is a certificate.",
            "Reports also name the framework and its license. When you quote a report, name the framework and its license too.",
        ],
        link: "Share or download",
    },
    HelpText {
        question: "How do we keep it up to date?",
        paragraphs: &[
            "On the Assessments page, set a day for the next review. Download the calendar entry, because Plumbline cannot send reminders.",
            "On that day, open Check answers. It lists answers older than 12 months. Confirm or change each of them.",
        ],
        link: "Check your answers",
    },
    HelpText {
        question: "How long are answers saved, and how do I move them?",
        paragraphs: &[
            "Until you clear the data of this site or close a private window. Some browsers, such as Safari, delete saved data after seven days without a visit. So download a backup regularly.",
            "To move to another browser, download a backup on the Assessments page. In the other browser, open that file on the same page. Its assessments are added there.",
        ],
        link: "Download a backup",
    },
    HelpText {
        question: "What is the fingerprint?",
        paragraphs: &[
            "A short code made from the answers, the date of the assessment and the profile answers about accounts and packages. It does not cover names, notes, evidence or the plan. If someone changes these, it stays the same.",
            "Anyone can make a link that shows the name of a registry. To check a link, ask the registry whether it made one with this fingerprint. If it did, the answers in the link are very likely its own.",
            "A registry can have several fingerprints. If it shares other answers or other tracks, the fingerprint is different.",
        ],
        link: "Choose what to share",
    },
    HelpText {
        question: "What if the framework changes?",
        paragraphs: &[
            "Your answers belong to version 0.1 of the framework. Every file and report names that version.",
            "Links and files that you save today stay readable in later versions of Plumbline. Open an old file to compare it with your answers.",
        ],
        link: frame::COMPARE,
    },
    HelpText {
        question: "How do I host it?",
        paragraphs: &[
            "Plumbline is a folder of static files. Copy it to any web server. It needs no database and no configuration.",
            "You can also publish reports on the same web server, so that visitors can compare them. The documents in the source code explain hosting and embedding.",
        ],
        link: frame::REPORTS,
    },
    HelpText {
        question: "Can I use the keyboard?",
        paragraphs: &[
            "Yes. Tab moves on, arrow keys change the answer, Space ticks a box and Enter opens a section.",
            "The first Tab on a page offers a link to the main content.",
        ],
        link: "Go to the questions",
    },
    HelpText {
        question: "What if something goes wrong?",
        paragraphs: &[
            "A message says what happened and what you can do. If the page stops working, reload it: every change is saved immediately.",
            "Earlier versions of your assessment are on the Assessments page, under Version history.",
        ],
        link: "Go to your assessments",
    },
];

/// Heading of what leads to the page about this copy.
pub const ABOUT: &str = "Report a mistake";
/// What stands there.
pub const ABOUT_TEXT: &str =
    "The About page shows version, host and source code, and where to report a mistake.";
/// The page, beside this one.
pub const ABOUT_PAGE: &str = "./about.html";
/// The link.
pub const ABOUT_LINK: &str = "About this site";
/// Heading of the credits.
pub const CREDITS: &str = "Who made this?";
/// Who made this.
pub const CREDITS_START: &str = "The Plumbline project made this tool and wrote its questions, checks and advice. They follow the framework of the OpenSSF Securing Software Repositories Working Group, which has not checked or approved them. Plumbline is free software under the Apache License 2.0.";
/// Behind the licence of the framework.
pub const CREDITS_END: &str = ". Only the framework itself is official.";
/// The link below them.
pub const CREDITS_LINK: &str = "Look at an example";

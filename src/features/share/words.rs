//! Words of the share view.

pub mod preview;

use crate::domain::assessment::Mark;
use crate::domain::catalogue::TrackId;
use crate::domain::words::mark_word;
use crate::features::share::state::{Audience, Part};
use crate::formats::words::exports::STATE;

/// Heading.
pub const TITLE: &str = "Share your scorecard";
/// Below it.
pub const LEAD: &str = "Nothing is sent until you share a link or a file.";
/// When there is nothing to share.
pub const EMPTY: &str = "You have not answered anything yet, so the scorecard would be empty.";
/// When nobody knows whose it is.
pub const NAMELESS: &str = "Your assessment has no registry name.";
/// Where to give a name.
pub const NAME_IT: &str = "Add the registry name";
/// What to do then.
pub const EMPTY_NEXT: &str = "Answer the first questions";
/// While questions lack an answer.
pub const UNANSWERED: &str = "Some questions are not answered.";
/// While all have one, and some of these do not fit together.
pub const CONTRADICTING: &str = "Some answers contradict each other.";
/// Where they are.
pub const CHECK_FIRST: &str = "Check your answers first";
/// While a colleague's answers were changed without a name.
pub const UNSIGNED: &str = "You have not signed your changes yet.";
/// Where to give it.
pub const SIGN: &str = "Send your checks back";
/// Heading of the audiences.
pub const WHO: &str = "Who is it for?";
/// Heading of the preview.
pub const LEAVES: &str = "Preview: what readers will see";
/// Who can read it.
pub const READERS: &str = "Anyone who has the link or file can read this. The data is in the link itself, not on a server.";
/// Who else may get it.
pub const GATEWAYS: &str = "Anyone who sees the link can read the answers, also mail systems that scan links. Send confidential answers as a JSON file, over a channel that you trust.";
/// Heading of the choices.
pub const CHOOSE: &str = "What to include";
/// Legend of the tracks.
pub const TRACKS: &str = "Tracks";
/// Legend of the gaps.
pub const GAPS: &str = "Gaps to include";
/// Below it.
pub const GAPS_MORE: &str = "Readers see that these answers are not included.";
/// Legend of what goes with the answers.
pub const WITH: &str = "Include with the answers";
/// Heading of the link.
pub const LINK: &str = "Link and file";
/// Label of the link.
pub const ADDRESS: &str = "Share link";
/// While nobody is named.
pub const NAME_FIRST: &str = "Enter your name first. Your team will see it.";
/// Makes the link.
pub const MAKE: &str = "Create link";
/// Below that button.
pub const MAKE_MORE: &str = "Created in this browser from what is listed below.";
/// Copies it.
pub const COPY: &str = "Copy link";
/// After copying.
pub const COPIED: &str = "Copied. Paste it where you want to send it.";
/// When copying did not work.
pub const COPY_FAILED: &str = "Copying was blocked. The link is selected: press Ctrl+C or ⌘C, or touch and hold it and choose Copy.";

/// Ticks and days, where they are left out.
pub const TICKS_LEFT_OUT: &str = "ticked boxes";
/// The address, where it is left out.
pub const URL_LEFT_OUT: &str = "the website";
/// The tools.
pub const TOOLS_LEFT_OUT: &str = "the tools";
/// The plan, where it is left out.
pub const PLAN_LEFT_OUT: &str = "the plan";

/// An audience: its name and what it gets.
pub fn audience(audience: Audience) -> (&'static str, &'static str) {
    match audience {
        Audience::Colleague => (
            "A colleague who checks the answers",
            "All answers with notes and evidence, and the planned steps.",
        ),
        Audience::Board => (
            "Management",
            "One page: levels, next steps, accepted risks, funding needed.",
        ),
        Audience::Funder => (
            "A funder",
            "Answers, levels, evidence, plan and funding needed. No notes.",
        ),
        Audience::Public => (
            "The public",
            "Only the answers that are Met or Not applicable, and the level of each track.",
        ),
        Audience::Tools => ("Other software", "Files: JSON, OSCAL, Gemara, CSV, badges."),
        Audience::Proposal => (
            "The team of another registry",
            "For answers that you gave for them. They accept or reject each one.",
        ),
    }
}

/// Ends the names of files, so that copies are told apart.
pub fn in_file_name(audience: Audience) -> &'static str {
    match audience {
        Audience::Colleague => "to-check",
        Audience::Board => "board",
        Audience::Funder => "funder",
        Audience::Proposal => "suggestion",
        Audience::Public => "public",
        Audience::Tools => "tools",
    }
}

/// The name in `value` of an audience's radio.
pub fn audience_slug(audience: Audience) -> &'static str {
    match audience {
        Audience::Colleague => "colleague",
        Audience::Board => "board",
        Audience::Funder => "funder",
        Audience::Proposal => "proposal",
        Audience::Public => "public",
        Audience::Tools => "tools",
    }
}

/// The label of a part. The one about open gaps says what is ticked: that they stay.
pub fn part(part: Part) -> &'static str {
    match part {
        Part::Open => "Include only Met and Not applicable",
        Part::Notes => "Notes",
        Part::Reasons => "Reasons for Not applicable",
        Part::Evidence => "Evidence",
        Part::About => "Website and command-line tools",
        Part::Plan => "The plan",
        Part::Track(track) => track.track().title,
        Part::Gap(id) => id.get().title,
    }
}

/// The `name` of a part's input.
pub fn part_slug(part: Part) -> &'static str {
    match part {
        Part::Open => "s-met-only",
        Part::Notes => "s-notes",
        Part::Reasons => "s-reasons",
        Part::Evidence => "s-evidence",
        Part::About => "s-about",
        Part::Plan => "s-plan",
        Part::Track(TrackId::Authn) => "s-authn",
        Part::Track(TrackId::Authz) => "s-authz",
        Part::Track(TrackId::General) => "s-general",
        Part::Track(TrackId::Cli) => "s-cli",
        Part::Gap(id) => id.get().slug,
    }
}

/// Beside a gap that may be left out: `Not met, risk accepted`
pub fn gap(mark: Mark, is_accepted: bool) -> String {
    let accepted = if is_accepted { ", risk accepted" } else { "" };
    [mark_word(mark), accepted].concat()
}

/// Beside the choice about open gaps: how many answers are neither met nor not applicable, and how many
/// questions have none. A copy counts both among what is not included.
pub fn others(answers: usize, unanswered: usize, leave: bool) -> String {
    let noun = if answers == 1 {
        " other answer"
    } else {
        " other answers"
    };
    let questions = match unanswered {
        0 => String::new(),
        1 => " and 1 question without an answer".to_owned(),
        _ => [
            " and ",
            &unanswered.to_string(),
            " questions without an answer",
        ]
        .concat(),
    };
    let (questions, verb) = match (leave, answers, unanswered) {
        (true, 0, _) | (false, 0, 0) => return "There are no other answers.".to_owned(),
        (true, 1, _) => ("", " is included now."),
        (true, ..) => ("", " are included now."),
        (false, 1, 0) => ("", " is not included."),
        (false, ..) => (&*questions, " are not included."),
    };
    [&answers.to_string(), noun, questions, verb].concat()
}

/// `3 notes`, `1 link`
pub fn counted(number: usize, part: Part) -> String {
    let noun = match (part, number) {
        (Part::Notes, 1) => " note",
        (Part::Notes, _) => " notes",
        (Part::Reasons, 1) => " reason",
        (Part::Reasons, _) => " reasons",
        (Part::Evidence, 1) => " link",
        (Part::Evidence, _) => " links",
        (_, 1) => " answer",
        _ => " answers",
    };
    [&number.to_string(), noun].concat()
}

/// Beside website and tools, where a second person has changed answers or the answers were suggested.
pub const SUGGESTED: &str = "And the names of those who suggested answers";

/// Behind how many reasons there are.
pub const STAYS: &str = ". Without them, readers see “The reason was not shared.” Levels stay the same, because you gave a reason.";

/// What is left out.
pub fn left_out(parts: &[String]) -> String {
    if parts.is_empty() {
        "All answers and details are included.".to_owned()
    } else {
        ["Not included: ", &parts.join(", "), "."].concat()
    }
}

/// What ties the link to reports and badges of the same answers.
pub fn state(digest: &str) -> String {
    [STATE, " of the answers: ", digest, " (explained in Help)."].concat()
}

/// How long the link is, and what that means (docs/share-link.md, Length).
pub fn length(characters: usize) -> String {
    let advice = match characters {
        0..=1_024 => " characters: short enough for email, chat and issues.",
        1_025..=2_000 => " characters. Some chat apps cut off the end.",
        2_001..=4_000 => {
            " characters. Some apps cut off the end, and then it does not open. Send a test to yourself first."
        }
        _ => " characters: too long for most apps. Exclude notes, or send the file instead.",
    };
    ["The link has ", &characters.to_string(), advice].concat()
}

//! Words of the section that makes proposals and issues.

use crate::domain::words::joined;
use crate::formats::handoff::{Host, Markup, Shape};

/// Heading of the section.
pub const TITLE: &str = "Prepare issues or a funding proposal";
/// Under it.
pub const LEAD: &str = "Turn steps into issues for your issue tracker or a proposal for a funder. Plumbline does not send anything.";
/// There is no gap.
pub const NO_GAPS: &str = "You have reached your targets, so there are no gaps to include.";
/// Nothing is picked.
pub const NOTHING_PICKED: &str = "Select at least one step.";
/// Before what is picked.
const PICKED: &str = "The issues or the proposal will contain: ";
/// Opens the list of gaps.
pub const PICK: &str = "Choose other steps";
/// Legend of the list.
pub const PICK_LEGEND: &str = "Steps";
/// What stands in it.
pub const PICK_MORE: &str = "These are the steps of your plan and your accepted risks, without questions that have no clear answer. Set a higher target level to see more.";
/// Includes due dates, owners and notes.
pub const WITH_PRIVATE: &str = "Include due dates, owners and notes";
/// Below it.
pub const WITH_PRIVATE_MORE: &str =
    "These were written for your team. Check them before you share them.";

/// Opens the proposal.
pub const PROPOSAL: &str = "Funding proposal";
/// Legend of the form.
pub const SHAPE: &str = "Template";
/// Below it.
pub const SHAPE_MORE: &str = "The fields are those of the funder’s public form when Plumbline last read it. The funder’s own form takes precedence.";
/// Legend of how the text is written.
pub const MARKUP: &str = "Text format";
/// Includes the notes of the answers.
pub const WITH_NOTE: &str = "Include your notes on these gaps, under Situation now";
/// Includes the evidence of the answers.
pub const WITH_EVIDENCE: &str = "Include your evidence links on these gaps, under Evidence";
/// Heading of what a person fills in.
pub const YOURS: &str = "Information from you";
/// Below it.
pub const YOURS_MORE: &str = "Blank fields are marked in the proposal. Your text is used as typed, including Markdown. These fields are saved in this browser and in a backup. Apart from the proposal, no file and no link contains them.";
/// Heading and label of the text.
pub const TEXT: &str = "Proposal text";
/// Heading of the funders.
pub const ROUTES: &str = "Where to apply";
/// Heading of what was paid for.
pub const PRECEDENTS: &str = "Earlier grants for similar work";
/// No grant is about what is picked.
pub const NO_PRECEDENT: &str = "No earlier grants for these gaps are listed.";
/// While the facts are on their way.
pub const LOADING: &str = "Loading…";
/// They did not come.
pub const FAILED: &str = "The proposal could not be loaded. You can still prepare issues.";

/// Opens the issues.
pub const ISSUES: &str = "Issues";
/// Legend of one or several issues.
pub const HOW_MANY: &str = "Number of issues";
/// One issue.
pub const TOGETHER: &str = "One issue for all steps";
/// Several issues.
pub const APART: &str = "One issue per step";
/// Label of the repository.
pub const TRACKER: &str = "Code repository URL, for example https://github.com/owner/name";
/// The address is none.
pub const NO_TRACKER: &str =
    "Enter the URL of a code repository, with host, owner and name. There is no link until then.";
/// Label of the kind of host.
pub const HOST: &str = "Hosting software";
/// Nothing chosen yet.
pub const NO_HOST: &str = "Choose";
/// Before the texts.
pub const PUBLIC: &str = "Anyone who can see the issue tracker can read this text. Check it first. The link only fills in the form there. You submit it yourself.";
/// Without an address.
pub const NO_LINK: &str = "Enter the code repository URL above to get a link, or copy the text.";
/// The host is not chosen.
pub const CHOOSE_HOST: &str = "Choose the hosting software to get a link, or copy the text.";
/// The address would be too long.
pub const TOO_LONG: &str =
    "This text is too long for a link (limit: 8,000 characters). Copy it into a new issue.";
/// Label of where a gap is tracked.
pub const TRACKED: &str = "Issue URL, once it is filed";
/// Label of the title of an issue.
pub const ISSUE_TITLE: &str = "Title";
/// Label of its text.
pub const ISSUE_BODY: &str = "Text";
/// The link.
pub const OPEN: &str = "Open a prefilled issue";

/// Copies a text.
pub const COPY: &str = "Copy text";
/// Downloads it.
pub fn download(markup: Markup) -> &'static str {
    match markup {
        Markup::Markdown => "Download as .md",
        Markup::Plain => "Download as .txt",
    }
}

/// Whether copying worked.
pub fn copied(worked: bool) -> &'static str {
    if worked {
        "Copied."
    } else {
        "Copying was blocked. The text is selected: press Ctrl+C or ⌘C, or touch and hold it and choose Copy."
    }
}

/// What is picked: `The issues or the proposal will contain: AN1.1 and AN2.4.`
pub fn picked(names: &[String]) -> String {
    [PICKED, &joined(names), "."].concat()
}

/// The form of a proposal.
pub fn shape(shape: Shape) -> &'static str {
    match shape {
        Shape::Fundable => "List of fundable improvements",
        Shape::Initiative => "OpenSSF technical initiative funding request",
        Shape::SovereignTech => "Application to the Sovereign Tech Agency",
        Shape::AlphaOmega => "Grant request to Alpha-Omega",
    }
}

/// How a text is written.
pub fn markup(markup: Markup) -> &'static str {
    match markup {
        Markup::Markdown => "Markdown, for code hosts",
        Markup::Plain => "Plain text, for web forms and email",
    }
}

/// The kind of a code host.
pub fn host(host: Host) -> &'static str {
    match host {
        Host::GitHub => "GitHub",
        Host::GitLab => "GitLab",
        Host::Forgejo => "Forgejo or Gitea",
    }
}

/// Above the funders: `As of August 2026. Amounts and deadlines change: check the funder’s page before you apply.`
pub fn as_of(month: &str) -> String {
    [
        "As of ",
        month,
        ". Amounts and deadlines change: check the funder’s page before you apply.",
    ]
    .concat()
}

/// Opens every grant.
pub fn all_precedents(count: usize) -> String {
    ["All ", &count.to_string(), " known grants"].concat()
}

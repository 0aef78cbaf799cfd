//! Words of the section that makes proposals and issues.

use crate::domain::words::joined;
use crate::formats::handoff::{Host, Markup, Shape};

/// Heading of the section.
pub const TITLE: &str = "Issue or proposal";
/// Under it.
pub const LEAD: &str = "Take gaps to whoever can help: as a proposal for a funder, or as issues for a tracker. Nothing is sent from here.";
/// There is no gap.
pub const NO_GAPS: &str = "Nothing is left up to your targets, so there is nothing to hand on.";
/// Nothing is picked.
pub const NOTHING_PICKED: &str = "Pick at least one gap.";
/// Before what is picked.
const PICKED: &str = "Picked: ";
/// Opens the list of gaps.
pub const PICK: &str = "Choose the gaps";
/// Legend of the list.
pub const PICK_LEGEND: &str = "Gaps";
/// What stands in it.
pub const PICK_MORE: &str = "These are the steps above; a higher target adds more.";
/// Includes due dates, owners and notes.
pub const WITH_PRIVATE: &str = "With due dates, owners and notes";
/// Below it.
pub const WITH_PRIVATE_MORE: &str = "They were written for your team. Read them before they leave.";

/// Opens the proposal.
pub const PROPOSAL: &str = "A proposal for a funder";
/// Legend of the form.
pub const SHAPE: &str = "Form";
/// Below it.
pub const SHAPE_MORE: &str = "The fields follow the public call as last seen. The fields in the funder’s own form are decisive.";
/// Legend of how the text is written.
pub const MARKUP: &str = "Format of the text";
/// Includes the notes of the answers.
pub const WITH_NOTE: &str = "With your notes on these gaps, under Situation now";
/// Includes the evidence of the answers.
pub const WITH_EVIDENCE: &str = "With your evidence links on these gaps, under Evidence";
/// Heading of what a person fills in.
pub const YOURS: &str = "What only you know";
/// Below it.
pub const YOURS_MORE: &str = "What you leave blank is marked in the text. Your text is used as you type it, Markdown included. These fields are kept while this page is open, and nowhere else.";
/// Heading and label of the text.
pub const TEXT: &str = "The text";
/// Heading of the funders.
pub const ROUTES: &str = "Where to ask";
/// Heading of what was paid for.
pub const PRECEDENTS: &str = "Paid for before";
/// No grant is about what is picked.
pub const NO_PRECEDENT: &str = "We know of no grant for exactly this.";
/// While the facts are on their way.
pub const LOADING: &str = "Fetching what a proposal needs.";
/// They did not come.
pub const FAILED: &str = "What a proposal needs could not be fetched. Issues do not depend on it.";

/// Opens the issues.
pub const ISSUES: &str = "Issues for a tracker";
/// Legend of one or several issues.
pub const HOW_MANY: &str = "How many";
/// One issue.
pub const TOGETHER: &str = "One issue for all of them";
/// Several issues.
pub const APART: &str = "One issue for each gap";
/// Label of the repository.
pub const TRACKER: &str = "Repository, as https://github.com/owner/name";
/// The address is none.
pub const NO_TRACKER: &str = "This is not the address of a repository: it needs a host, an owner and a name. Until then there is no link.";
/// Label of the kind of host.
pub const HOST: &str = "What runs there";
/// Nothing chosen yet.
pub const NO_HOST: &str = "Choose";
/// Before the texts.
pub const PUBLIC: &str = "This will be public: whoever can see that tracker can read it. This is the exact text; the link only fills in the form there, and you send it.";
/// Without an address.
pub const NO_LINK: &str =
    "Give the address above for a link that fills in the form, or copy the text.";
/// The host is not chosen.
pub const CHOOSE_HOST: &str = "Choose what runs there for a link, or copy the text.";
/// The address would be too long.
pub const TOO_LONG: &str = "This text is too long for a link: hosts refuse addresses over 8,000 characters. Copy it into a new issue instead.";
/// Label of where a gap is tracked.
pub const TRACKED: &str = "Address of the issue, once it is filed";
/// Label of the title of an issue.
pub const ISSUE_TITLE: &str = "Title";
/// Label of its text.
pub const ISSUE_BODY: &str = "Text";
/// The link.
pub const OPEN: &str = "Open the form with this text";

/// Copies a text.
pub const COPY: &str = "Copy the text";
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
        "The browser did not allow copying. The text is selected: press Ctrl+C, or hold it and choose Copy."
    }
}

/// What is picked: `Picked: AN1.1 and AN2.4.`
pub fn picked(names: &[String]) -> String {
    [PICKED, &joined(names), "."].concat()
}

/// The form of a proposal.
pub fn shape(shape: Shape) -> &'static str {
    match shape {
        Shape::Fundable => "An entry in a list of fundable improvements",
        Shape::Initiative => "A funding request of a technical initiative",
        Shape::SovereignTech => "An application to the Sovereign Tech Agency",
        Shape::AlphaOmega => "A grant request to Alpha-Omega",
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

/// Above the funders: `As of August 2026. Amounts and calls change: look at the page before you write.`
pub fn as_of(month: &str) -> String {
    [
        "As of ",
        month,
        ". Amounts and calls change: look at the page before you write.",
    ]
    .concat()
}

/// Opens every grant.
pub fn all_precedents(count: usize) -> String {
    ["All ", &count.to_string(), " grants that we know of"].concat()
}

//! The table of the files that leave. A new one is a row here and its writer.

mod row;

use crate::domain::catalogue::TrackId;
use crate::formats::file;
use crate::formats::report::{
    BadgeOf, Theme, badge, calendar, csv, gemara, html, insights, markdown, oscal, plan_csv,
    shields, svg, tasks,
};

pub use row::{Button, Carries, Row, Shelf};

const JSON: &str = "application/json";
const SVG: &str = "image/svg+xml";

/// Makes the variant, its place in the list and its row of one entry, so that
/// none of them can be forgotten.
macro_rules! exports {
    ($($(#[$doc:meta])* $name:ident $row:tt)*) => {
        /// A file that the app can write.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Export {
            $($(#[$doc])* $name,)*
        }

        impl Export {
            /// All of them, in the order in which they are offered.
            pub const ALL: [Self; [$(Self::$name),*].len()] = [$(Self::$name),*];

            /// All that there is to know of it. A constant, so that who needs
            /// only a word of it does not come to load what writes it.
            pub const fn row(self) -> Row {
                match self {
                    $(Self::$name => Row $row,)*
                }
            }
        }
    };
}

exports! {
    /// The report as a page that can be opened here again.
    Html {
        slug: "html", words: "Download a report (HTML)",
        extension: "html", mime: "text/html",
        shelf: Shelf::First, carries: Carries::Chosen, reopens: true,
        write: html,
    }
    /// Own JSON.
    Json {
        slug: "json", words: "Download assessment (JSON)",
        extension: "json", mime: JSON,
        shelf: Shelf::First, carries: Carries::Chosen, reopens: true,
        write: |report| file::write(report.assessment),
    }
    /// The report as Markdown.
    Markdown {
        slug: "markdown", words: "Download a report (Markdown)",
        extension: "md", mime: "text/markdown",
        shelf: Shelf::First, carries: Carries::Chosen, reopens: false,
        write: markdown,
    }
    /// A list of tasks as Markdown.
    Tasks {
        slug: "tasks", words: "Task list (Markdown)",
        extension: "tasks.md", mime: "text/markdown",
        shelf: Shelf::Documents, carries: Carries::Chosen, reopens: false,
        write: tasks,
    }
    /// A table of the answers.
    Csv {
        slug: "csv", words: "Answers (CSV)",
        extension: "csv", mime: "text/csv",
        shelf: Shelf::Data, carries: Carries::Chosen, reopens: false,
        write: csv,
    }
    /// OSCAL assessment results.
    Oscal {
        slug: "oscal", words: "OSCAL assessment results (JSON)",
        extension: "oscal.json", mime: JSON,
        shelf: Shelf::Data, carries: Carries::Chosen, reopens: false,
        write: oscal,
    }
    /// A Gemara evaluation log.
    Gemara {
        slug: "gemara", words: "Gemara evaluation log (JSON)",
        extension: "gemara.json", mime: JSON,
        shelf: Shelf::Data, carries: Carries::Chosen, reopens: false,
        write: gemara,
    }
    /// A snippet for Security Insights.
    Insights {
        slug: "security-insights", words: "Security Insights snippet (YAML)",
        extension: "security-insights.yml", mime: "text/yaml",
        shelf: Shelf::Data, carries: Carries::Chosen, reopens: false,
        write: insights,
    }
    /// The scorecard as a picture.
    Svg {
        slug: "svg", words: "Scorecard (SVG)",
        extension: "svg", mime: SVG,
        shelf: Shelf::Documents, carries: Carries::Chosen, reopens: false,
        write: |report| svg(report, Theme::Light),
    }
    /// The scorecard as a picture for dark pages.
    SvgDark {
        slug: "svg-dark", words: "Scorecard for dark backgrounds (SVG)",
        extension: "dark.svg", mime: SVG,
        shelf: Shelf::Documents, carries: Carries::Chosen, reopens: false,
        write: |report| svg(report, Theme::Dark),
    }
    /// A badge of all tracks.
    Badge {
        slug: "badge", words: "Badge of all tracks (SVG)",
        extension: "badge.svg", mime: SVG,
        shelf: Shelf::Badges, carries: Carries::Chosen, reopens: false,
        write: |report| badge(report, BadgeOf::All),
    }
    /// What shields.io makes a badge of.
    Shields {
        slug: "shields", words: "Badge for shields.io (JSON)",
        extension: "shields.json", mime: JSON,
        shelf: Shelf::Badges, carries: Carries::Chosen, reopens: false,
        write: shields,
    }
    /// A badge of authentication.
    BadgeAuthn {
        slug: "badge-authn", words: "Badge: Authentication (SVG)",
        extension: "badge-authn.svg", mime: SVG,
        shelf: Shelf::Tracks, carries: Carries::Chosen, reopens: false,
        write: |report| badge(report, BadgeOf::Track(TrackId::Authn)),
    }
    /// A badge of authorization.
    BadgeAuthz {
        slug: "badge-authz", words: "Badge: Authorization (SVG)",
        extension: "badge-authz.svg", mime: SVG,
        shelf: Shelf::Tracks, carries: Carries::Chosen, reopens: false,
        write: |report| badge(report, BadgeOf::Track(TrackId::Authz)),
    }
    /// A badge of general capabilities.
    BadgeGeneral {
        slug: "badge-general", words: "Badge: General Capabilities (SVG)",
        extension: "badge-general.svg", mime: SVG,
        shelf: Shelf::Tracks, carries: Carries::Chosen, reopens: false,
        write: |report| badge(report, BadgeOf::Track(TrackId::General)),
    }
    /// A badge of command-line tools.
    BadgeCli {
        slug: "badge-cli", words: "Badge: CLI Tooling (SVG)",
        extension: "badge-cli.svg", mime: SVG,
        shelf: Shelf::Tracks, carries: Carries::Chosen, reopens: false,
        write: |report| badge(report, BadgeOf::Track(TrackId::Cli)),
    }
    /// Own JSON with everything, whatever the share form says.
    Backup {
        slug: "json", words: "Download this assessment",
        extension: "json", mime: JSON,
        shelf: Shelf::Elsewhere, carries: Carries::AtRisk, reopens: true,
        write: |report| file::write(report.assessment),
    }
    /// The plan as a table, whole like the backup.
    Plan {
        slug: "plan", words: "Plan (CSV)",
        extension: "plan.csv", mime: "text/csv",
        shelf: Shelf::Elsewhere, carries: Carries::Everything, reopens: false,
        write: plan_csv,
    }
    /// The due dates of the plan for a calendar, likewise.
    Calendar {
        slug: "calendar", words: "Calendar of due dates (.ics)",
        extension: "ics", mime: "text/calendar",
        shelf: Shelf::Elsewhere, carries: Carries::Everything, reopens: false,
        write: |report| calendar(report.assessment),
    }
}

impl Export {
    /// Its button, for a view of its own.
    pub const fn button(self) -> Button {
        let row = self.row();
        (row.slug, row.words)
    }

    /// What is offered on a shelf, in its order.
    pub fn on(shelf: Shelf) -> impl Iterator<Item = Self> {
        Self::ALL
            .into_iter()
            .filter(move |export| export.row().shelf == shelf)
    }
}

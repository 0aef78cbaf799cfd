//! The files that leave, as they leave.

use crate::app::model::Model;
use crate::domain::assessment::Assessment;
use crate::features::share::state::Export;
use crate::formats::report::{BadgeOf, Report, Theme};
use crate::formats::words::files as words;
use crate::formats::{file, link as share, report};

const JSON: &str = "application/json";
const SVG: &str = "image/svg+xml";

/// A file, whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outgoing {
    /// Its name.
    pub name: String,
    /// Its type.
    pub mime: &'static str,
    /// What is in it.
    pub text: String,
}

/// What would be lost without a file: the open assessment, or the one that was
/// left for it before anything was answered in it.
pub(crate) fn in_need(model: &Model) -> &Assessment {
    let left = model.unsaved.last().filter(|_| model.mine.is_blank());
    left.unwrap_or(&model.mine)
}

/// Writes a file. It carries what was chosen in the share form; a backup and
/// the plan carry everything.
pub fn outgoing(model: &Model, export: Export) -> Outgoing {
    let copy = match export {
        Export::Backup => in_need(model).clone(),
        Export::Plan | Export::Calendar => model.mine.clone(),
        _ => share::copy_for(&model.mine, &model.share.choice),
    };
    let report = Report::of(&copy);
    let (extension, mime, text) = match export {
        Export::Json | Export::Backup => ("json", JSON, file::write(&copy)),
        Export::Markdown => ("md", "text/markdown", report::markdown(&report)),
        Export::Tasks => ("tasks.md", "text/markdown", report::tasks(&report)),
        Export::Html => ("html", "text/html", report::html(&report)),
        Export::Csv => ("csv", "text/csv", report::csv(&report)),
        Export::Plan => ("plan.csv", "text/csv", report::plan_csv(&report)),
        Export::Calendar => ("ics", "text/calendar", report::calendar(&copy)),
        Export::Svg => ("svg", SVG, report::svg(&report, Theme::Light)),
        Export::SvgDark => ("dark.svg", SVG, report::svg(&report, Theme::Dark)),
        Export::TrackBadge(track) => {
            let badge = report::badge(&report, BadgeOf::Track(track));
            (words::badge_extension(track), SVG, badge)
        }
        Export::Badge => ("badge.svg", SVG, report::badge(&report, BadgeOf::All)),
        Export::Shields => ("shields.json", JSON, report::shields(&report)),
        Export::Gemara => ("gemara.json", JSON, report::gemara(&report)),
        Export::Oscal => ("oscal.json", JSON, report::oscal(&report)),
        Export::Insights => (
            "security-insights.yml",
            "text/yaml",
            report::insights(&report),
        ),
    };
    let name = report::file_name(&copy, extension);
    Outgoing { name, mime, text }
}

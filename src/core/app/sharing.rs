//! The share form: what leaves, the link, and files.

use super::{Audience, Effect, Export, LaterEffect, Model, Part};
use crate::core::assessment::Assessment;
use crate::core::file;
use crate::core::report::{self, BadgeOf, Report, Theme};
use crate::core::share::{self, Choice, Draft};
use crate::core::text::spoken;

const JSON: &str = "application/json";
const SVG: &str = "image/svg+xml";

/// The share form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ShareForm {
    /// Whom it is for.
    pub audience: Audience,
    /// What leaves.
    pub choice: Choice,
    /// A link that waits for its deflated part.
    pub pending: Option<Draft>,
    /// The whole address of the link, once made for exactly this choice.
    pub link: Option<String>,
    /// Whether the link was copied: `None` before trying.
    pub copied: Option<bool>,
}

impl ShareForm {
    /// What was made is no longer what would be sent.
    pub(super) fn forget_link(&mut self) {
        self.pending = None;
        self.link = None;
        self.copied = None;
    }
}

/// Each audience begins with a choice that can then be changed.
pub(super) fn audience(model: &mut Model, audience: Audience) -> Vec<Effect> {
    model.share.audience = audience;
    model.share.choice = match audience {
        Audience::Team => Choice::default(),
        Audience::Public => Choice {
            open: false,
            ..Choice::default()
        },
        Audience::Tools => Choice::everything(),
    };
    model.share.forget_link();
    Vec::new()
}

pub(super) fn part(model: &mut Model, part: Part, leaves: bool) -> Vec<Effect> {
    let choice = &mut model.share.choice;
    *match part {
        Part::Open => &mut choice.open,
        Part::Notes => &mut choice.notes,
        Part::Reasons => &mut choice.reasons,
        Part::Evidence => &mut choice.evidence,
        Part::About => &mut choice.about,
        Part::Plan => &mut choice.plan,
        Part::Track(track) => choice.tracks.get_mut(track),
    } = leaves;
    model.share.forget_link();
    Vec::new()
}

pub(super) fn make_link(model: &mut Model) -> Vec<Effect> {
    model.share.forget_link();
    let draft = share::draft(&model.mine, &model.share.choice);
    match draft.extra() {
        None => {
            let link = draft.finish(&[]);
            made(model, &link)
        }
        Some(extra) => {
            let effect = LaterEffect::Deflate(extra.to_vec()).into();
            model.share.pending = Some(draft);
            vec![effect]
        }
    }
}

pub(super) fn deflated(model: &mut Model, bytes: Option<&[u8]>) -> Vec<Effect> {
    let Some(draft) = model.share.pending.take() else {
        return Vec::new();
    };
    let stored = draft.finish_stored();
    let link = match bytes {
        // A link is only offered when it reads back as what was previewed:
        // the browser deflated it, and an older request may answer late.
        Some(bytes) => {
            let short = draft.finish(bytes);
            if share::decode(&short, model.nfc.0) == share::decode(&stored, model.nfc.0) {
                short
            } else {
                stored
            }
        }
        None => stored,
    };
    made(model, &link)
}

fn made(model: &mut Model, link: &str) -> Vec<Effect> {
    model.share.link = Some([model.address.as_str(), link].concat());
    spoken::LINK_MADE.clone_into(&mut model.announcement);
    Vec::new()
}

pub(super) fn copy_link(model: &mut Model) -> Vec<Effect> {
    model
        .share
        .link
        .clone()
        .map(|link| LaterEffect::Copy(link).into())
        .into_iter()
        .collect()
}

pub(super) fn copied(model: &mut Model, worked: bool) -> Vec<Effect> {
    model.share.copied = Some(worked);
    spoken::copied(worked).clone_into(&mut model.announcement);
    Vec::new()
}

/// What would be lost without a file: the open assessment, or the one that was
/// left for it before anything was answered in it.
fn in_need(model: &Model) -> &Assessment {
    let left = model.unsaved.last().filter(|_| model.mine.is_blank());
    left.unwrap_or(&model.mine)
}

/// A file carries what was chosen in the share form; a backup carries everything.
pub(super) fn export(model: &mut Model, export: Export) -> Vec<Effect> {
    let copy = match export {
        Export::Backup | Export::Plan | Export::Calendar => in_need(model).clone(),
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
    vec![LaterEffect::Download { name, mime, text }.into()]
}

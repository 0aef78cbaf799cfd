//! What is to be handed on of the plan, and to whom.
//!
//! It belongs to this page and to the open assessment: nothing of it is stored.

use super::{Effect, LaterEffect, Model, planning};
use crate::core::assessment::{ADDRESS, NOTE, Text, WebAddress};
use crate::core::catalogue::CriterionId;
use crate::core::handon::{Host, Issue, Proposal, Shape, Tracker, issues};
use crate::core::report;
use crate::core::text::{files, handon as words};

/// What is to be handed on, and how.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HandOn {
    /// The gaps; `None` for the next step.
    picked: Option<Vec<CriterionId>>,
    /// The form of the proposal.
    pub shape: Shape,
    /// Whether due dates, owners and notes go along.
    pub with_private: bool,
    /// What a person wrote for the proposal, by the id of the field.
    pub typed: Vec<(String, Text)>,
    /// Whether each gap gets an issue of its own.
    pub is_apart: bool,
    /// The address of the repository with the tracker, as typed.
    tracker: Option<String>,
    /// What runs there, where its name does not tell.
    pub host: Option<Host>,
    /// The text that is being copied.
    copying: Option<Paper>,
    /// The text that was copied or offered as a file last, and what was said of it.
    pub said: Option<(Paper, String)>,
}

/// A text that is handed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// The proposal.
    Proposal,
    /// The issue at this place.
    Issue(usize),
}

/// A change to what is handed on, or a wish for one of its texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Handing {
    /// A gap is picked, or no longer.
    Pick(CriterionId, bool),
    /// The form of the proposal.
    Shape(Shape),
    /// Whether due dates, owners and notes go along.
    Private(bool),
    /// A field of the proposal, by its id.
    Field(String, String),
    /// Whether each gap gets an issue of its own.
    Apart(bool),
    /// The address of the repository with the tracker, valid or not.
    Tracker(String),
    /// What runs there.
    Host(Option<Host>),
    /// Copy a text.
    Copy(Paper),
    /// Download it.
    Download(Paper),
}

/// The gaps that are picked, in the order of the steps.
pub fn picked(model: &Model) -> Vec<CriterionId> {
    let steps = planning::steps(model);
    match &model.drafts.hand_on.picked {
        None => steps.into_iter().take(1).collect(),
        Some(picked) => steps.into_iter().filter(|id| picked.contains(id)).collect(),
    }
}

/// The proposal, once all that it is made of is here and something is picked.
pub fn proposal<'a>(model: &'a Model, gaps: &'a [CriterionId]) -> Option<Proposal<'a>> {
    let hand_on = &model.drafts.hand_on;
    Some(Proposal {
        mine: &model.mine,
        guidance: model.guidance.here()?,
        funding: model.funding.here()?,
        gaps: (!gaps.is_empty()).then_some(gaps)?,
        shape: hand_on.shape,
        with_private: hand_on.with_private,
        typed: &hand_on.typed,
    })
}

/// The issues for what is picked.
pub fn picked_issues(model: &Model) -> Vec<Issue> {
    let hand_on = &model.drafts.hand_on;
    let (apart, private) = (hand_on.is_apart, hand_on.with_private);
    issues(&model.mine, &picked(model), apart, private)
}

/// The address of the repository with the tracker: as typed, else that of the
/// assessment where its host is known to have one.
pub fn tracker_address(model: &Model) -> &str {
    let own = model.mine.repository.url.as_ref();
    let own =
        own.filter(|url| Host::known(url).is_some_and(|host| Tracker::of(url, host).is_some()));
    let typed = model.drafts.hand_on.tracker.as_deref();
    typed.unwrap_or_else(|| own.map_or("", WebAddress::as_str))
}

/// Makes a change. What was copied is no longer what would be.
pub(super) fn change(model: &mut Model, change: Handing) -> Vec<Effect> {
    let nfc = model.nfc.0;
    match change {
        Handing::Copy(paper) => return copy(model, paper),
        Handing::Download(paper) => return download(model, paper),
        Handing::Pick(id, is_in) => {
            let mut now = picked(model);
            now.retain(|one| *one != id);
            now.extend(is_in.then_some(id));
            model.drafts.hand_on.picked = Some(now);
        }
        Handing::Shape(shape) => model.drafts.hand_on.shape = shape,
        Handing::Private(with) => model.drafts.hand_on.with_private = with,
        Handing::Field(field, text) => {
            let typed = &mut model.drafts.hand_on.typed;
            typed.retain(|(other, _)| *other != field);
            typed.push((field, Text::typed(&nfc(&text), NOTE)));
        }
        Handing::Apart(apart) => model.drafts.hand_on.is_apart = apart,
        Handing::Tracker(text) => {
            let text = text.chars().take(ADDRESS.chars).collect();
            model.drafts.hand_on.tracker = Some(text);
        }
        Handing::Host(host) => model.drafts.hand_on.host = host,
    }
    model.drafts.hand_on.said = None;
    Vec::new()
}

/// A text as it is copied and downloaded; `None` where there is no such text.
fn text(model: &Model, paper: Paper) -> Option<String> {
    match paper {
        Paper::Proposal => Some(proposal(model, &picked(model))?.markdown()),
        Paper::Issue(place) => Some(picked_issues(model).into_iter().nth(place)?.body),
    }
}

fn copy(model: &mut Model, paper: Paper) -> Vec<Effect> {
    let text = text(model, paper);
    model.drafts.hand_on.copying = Some(paper).filter(|_| text.is_some());
    let effect = text.map(|text| LaterEffect::Copy(text).into());
    effect.into_iter().collect()
}

/// Says whether copying worked, if one of these texts was being copied.
pub(super) fn copied(model: &mut Model, worked: bool) -> bool {
    let Some(paper) = model.drafts.hand_on.copying.take() else {
        return false;
    };
    say(model, paper, words::copied(worked));
    true
}

fn say(model: &mut Model, paper: Paper, said: &str) {
    said.clone_into(&mut model.announcement);
    model.drafts.hand_on.said = Some((paper, said.to_owned()));
}

/// `plumbline-<name>-<date>.an2-4.issue.md`: sorts by repository and day, then by what it is about.
fn download(model: &mut Model, paper: Paper) -> Vec<Effect> {
    let Some(text) = text(model, paper) else {
        return Vec::new();
    };
    let gaps = picked(model);
    let is_apart = model.drafts.hand_on.is_apart;
    let (of, kind) = match paper {
        Paper::Proposal => (gaps.as_slice(), model.drafts.hand_on.shape.slug()),
        Paper::Issue(place) if is_apart => (gaps.get(place..=place).unwrap_or_default(), "issue"),
        Paper::Issue(_) => (gaps.as_slice(), "issue"),
    };
    let about = match of {
        [only] => {
            let plain = |one: char| {
                if one == '.' {
                    '-'
                } else {
                    one.to_ascii_lowercase()
                }
            };
            only.get().code.chars().map(plain).collect()
        }
        several => [&several.len().to_string(), "-gaps"].concat(),
    };
    let name = report::file_name(&model.mine, &[&about, ".", kind, ".md"].concat());
    say(model, paper, &files::offered(&name));
    let mime = "text/markdown";
    vec![LaterEffect::Download { name, mime, text }.into()]
}

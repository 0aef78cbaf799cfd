//! Making proposals and issues of the plan.
//!
//! It belongs to this page and to the open assessment. What is typed is stored as a draft of it.

use crate::app::drafts;
use crate::app::effect::{Effect, Focus};
use crate::app::model::Model;
use crate::app::msg::Copied;
use crate::domain::assessment::{ADDRESS_TYPED, Text, WebAddress};
use crate::domain::catalogue::CriterionId;
use crate::features::handoff::state::{HandoffDocument, HandoffMsg};
use crate::features::handoff::{one_page, words};
use crate::features::plan::update as plan;
use crate::formats::draft::{Draft, DraftField};
use crate::formats::handoff::{FIELD, Host, Issue, Markup, Proposal, Tracker, issues};
use crate::formats::report;
use crate::formats::words::files;

/// The gaps that are picked, in the order of the steps.
pub fn picked(model: &Model) -> Vec<CriterionId> {
    let steps = gaps(model);
    match &model.drafts.handoff.picked {
        // What is filed already would be filed twice.
        None => {
            let is_filed = |id: &&CriterionId| model.mine.plan.items.get(**id).url.is_some();
            let first = steps.iter().find(|id| !is_filed(id)).or(steps.first());
            first.copied().into_iter().collect()
        }
        Some(picked) => steps.into_iter().filter(|id| picked.contains(id)).collect(),
    }
}

/// Id of what opens the issues.
pub const ISSUES_ID: &str = "issues";

/// The steps that are known to be gaps, in their order: what nobody has answered, or knows, may be met.
pub fn gaps(model: &Model) -> Vec<CriterionId> {
    let mut steps = plan::steps(model);
    steps.retain(|id| !model.mine.answers.get(*id).mark().is_open());
    steps
}

/// The name of the address among what is typed. No form has a field of this name.
const TRACKER: &str = "tracker";

/// What is typed for proposals and issues, by the id of the field.
pub fn typed(model: &Model) -> &[(String, Text)] {
    match drafts::typed(model, DraftField::Proposals) {
        Some(Draft::Proposals(all)) => all,
        _ => &[],
    }
}

/// Notes what is typed in a field. An emptied address stays: nothing is not the proposed one.
fn type_in(model: &mut Model, field: String, text: Text) {
    let mut all = typed(model).to_vec();
    all.retain(|(other, _)| *other != field);
    if field == TRACKER || !text.is_blank() {
        all.push((field, text));
    }
    drafts::set(model, DraftField::Proposals, Some(Draft::Proposals(all)));
}

/// The proposal, once all that it is made of is here and something is picked.
pub fn proposal<'a>(model: &'a Model, gaps: &'a [CriterionId]) -> Option<Proposal<'a>> {
    let handoff = &model.drafts.handoff;
    Some(Proposal {
        mine: &model.mine,
        guidance: model.guidance.here()?,
        funding: model.funding.here()?,
        gaps: (!gaps.is_empty()).then_some(gaps)?,
        shape: handoff.shape,
        own: handoff.own,
        typed: typed(model),
    })
}

/// The issues for what is picked.
pub fn picked_issues(model: &Model) -> Vec<Issue> {
    let handoff = &model.drafts.handoff;
    let (apart, private) = (handoff.is_apart, handoff.own.private);
    let guidance = model.guidance.here();
    issues(&model.mine, guidance, &picked(model), apart, private)
}

/// The address of the repository with the tracker: as typed, else that of the
/// assessment where its host is known to have one.
pub fn tracker_address(model: &Model) -> &str {
    let own = model.mine.repository.url.as_ref();
    let own =
        own.filter(|url| Host::known(url).is_some_and(|host| Tracker::of(url, host).is_some()));
    let mut typed = typed(model).iter();
    let typed = typed.find(|(field, _)| field == TRACKER);
    typed.map_or_else(
        || own.map_or("", WebAddress::as_str),
        |(_, text)| text.as_str(),
    )
}

/// Makes a change. What was copied is no longer what would be.
pub(crate) fn update(model: &mut Model, change: HandoffMsg) -> Vec<Effect> {
    let nfc = model.nfc.0;
    match change {
        HandoffMsg::Copy(document) => return copy(model, document),
        HandoffMsg::OnePage(of) => return one_page::download(model, of),
        HandoffMsg::PickOnly(id) => {
            model.drafts.handoff.picked = Some(vec![id]);
            model.drafts.handoff.said = None;
            return vec![Effect::Focus(Focus::Element(ISSUES_ID.to_owned()))];
        }
        HandoffMsg::Download(document) => return download(model, document),
        HandoffMsg::Pick(id, is_in) => {
            let mut now = picked(model);
            now.retain(|one| *one != id);
            now.extend(is_in.then_some(id));
            model.drafts.handoff.picked = Some(now);
        }
        HandoffMsg::Shape(shape) => model.drafts.handoff.shape = shape,
        HandoffMsg::Markup(markup) => model.drafts.handoff.markup = markup,
        HandoffMsg::Note(with) => model.drafts.handoff.own.note = with,
        HandoffMsg::Evidence(with) => model.drafts.handoff.own.evidence = with,
        HandoffMsg::Private(with) => model.drafts.handoff.own.private = with,
        HandoffMsg::Field(field, text) => {
            type_in(model, field, Text::typed(&nfc(&text), FIELD));
        }
        HandoffMsg::Apart(apart) => model.drafts.handoff.is_apart = apart,
        HandoffMsg::Tracker(text) => {
            type_in(model, TRACKER.to_owned(), Text::typed(&text, ADDRESS_TYPED));
        }
        HandoffMsg::Host(host) => model.drafts.handoff.host = host,
    }
    model.drafts.handoff.said = None;
    Vec::new()
}

/// A text as it is copied and downloaded; `None` where there is no such text.
fn text(model: &Model, document: HandoffDocument) -> Option<String> {
    match document {
        HandoffDocument::Proposal => {
            let proposal = proposal(model, &picked(model))?.text(model.drafts.handoff.markup);
            Some(proposal)
        }
        HandoffDocument::Issue(place) => Some(picked_issues(model).into_iter().nth(place)?.body),
    }
}

fn copy(model: &mut Model, document: HandoffDocument) -> Vec<Effect> {
    let text = text(model, document);
    let copy = text.map(|text| Effect::Copy(Copied::Handoff(document), text));
    copy.into_iter().collect()
}

/// Says whether copying worked.
pub(crate) fn copied(model: &mut Model, document: HandoffDocument, worked: bool) -> Vec<Effect> {
    say(model, document, words::copied(worked));
    Vec::new()
}

fn say(model: &mut Model, document: HandoffDocument, said: &str) {
    model.messages.announce(said);
    model.drafts.handoff.said = Some((document, said.to_owned()));
}

/// `plumbline-<name>-<date>.an2-4.issue.md`: sorts by repository and day, then by what it is about.
fn download(model: &mut Model, document: HandoffDocument) -> Vec<Effect> {
    let Some(text) = text(model, document) else {
        return Vec::new();
    };
    let gaps = picked(model);
    let is_apart = model.drafts.handoff.is_apart;
    let mut markup = Markup::Markdown;
    let (of, kind) = match document {
        HandoffDocument::Proposal => {
            markup = model.drafts.handoff.markup;
            (gaps.as_slice(), model.drafts.handoff.shape.slug())
        }
        HandoffDocument::Issue(place) if is_apart => {
            (gaps.get(place..=place).unwrap_or_default(), "issue")
        }
        HandoffDocument::Issue(_) => (gaps.as_slice(), "issue"),
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
    let end = [&about, ".", kind, ".", markup.slug()].concat();
    let name = report::file_name(&model.mine, "", &end);
    say(model, document, &files::offered(&name));
    let mime = markup.media_type();
    vec![Effect::Download { name, mime, text }]
}

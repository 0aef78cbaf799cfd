//! The issues, and where they can be filed.

use crate::app::external::{Link, titled};
use crate::app::field::{FieldView, Problem};
use crate::app::model::Model;
use crate::domain::assessment::{PlanField, WebAddress};
use crate::domain::catalogue::CriterionId;
use crate::features::handoff::update::{picked, picked_issues, tracker_address};
use crate::features::handoff::words;
use crate::features::plan::view_model as plan;
use crate::formats::handoff::{Host, Issue, Tracker};

/// One issue as it would be filed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IssueView {
    /// Its title.
    pub title: String,
    /// Its text.
    pub body: String,
    /// The one gap that it is about; none where it is about several.
    pub gap: Option<CriterionId>,
}

/// The way into the tracker for one issue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ToTracker {
    /// The form, filled in.
    Open(Link),
    /// Why there is no link.
    Why(&'static str),
}

/// The issues for what is picked.
pub fn issues(model: &Model) -> Vec<IssueView> {
    let issues = picked_issues(model).into_iter().enumerate();
    let (gaps, is_apart) = (picked(model), model.drafts.handoff.is_apart);
    let gap = |place: usize| match gaps[..] {
        [only] => Some(only),
        _ => gaps.get(place).copied().filter(|_| is_apart),
    };
    let view = |(place, Issue { title, body })| IssueView {
        title,
        body,
        gap: gap(place),
    };
    issues.map(view).collect()
}

/// The field for the address of the repository with the tracker.
pub fn address(model: &Model) -> FieldView {
    let typed = tracker_address(model);
    let trimmed = typed.trim();
    let begun = "https://".starts_with(trimmed) || "http://".starts_with(trimmed);
    let is_wrong = !begun && repository(trimmed).is_none();
    let problem = is_wrong.then(|| Problem::new("repository", None, words::NO_TRACKER));
    FieldView {
        value: typed.to_owned(),
        problem,
        ..FieldView::default()
    }
}

/// The address, if it can be one of a repository, with the kind of its host where that is known.
fn repository(text: &str) -> Option<(WebAddress, Option<Host>)> {
    // It is completed only once the field is left.
    let address = WebAddress::parse(text).or_else(|| WebAddress::completed(text))?;
    let known = Host::known(&address);
    // Every kind takes what GitHub takes: an owner and a name.
    Tracker::of(&address, known.unwrap_or(Host::Forgejo))?;
    Some((address, known))
}

/// Whether it has to be asked what runs at the address.
pub fn asks_host(model: &Model) -> bool {
    repository(tracker_address(model)).is_some_and(|(_, known)| known.is_none())
}

/// Values and words of the kinds of hosts; the empty value is none.
pub fn hosts() -> Vec<(&'static str, &'static str)> {
    let kinds = Host::ALL.map(|host| (host.slug(), words::host(host)));
    std::iter::once(("", words::NO_HOST)).chain(kinds).collect()
}

/// The kind that is chosen, as the value of an option.
pub fn host_value(model: &Model) -> &'static str {
    model.drafts.handoff.host.map_or("", Host::slug)
}

/// The way into the tracker for the issue at a place.
pub fn to_tracker(model: &Model, place: usize) -> ToTracker {
    let Some((address, known)) = repository(tracker_address(model)) else {
        return ToTracker::Why(words::NO_LINK);
    };
    let Some(host) = known.or(model.drafts.handoff.host) else {
        return ToTracker::Why(words::CHOOSE_HOST);
    };
    let issue = picked_issues(model).into_iter().nth(place);
    let tracker = Tracker::of(&address, host);
    let filled = tracker
        .zip(issue)
        .map(|(tracker, issue)| tracker.prefilled(&issue));
    match filled {
        Some(Some(href)) => ToTracker::Open(Link {
            href: Some(href),
            ..titled(words::OPEN, address.as_str())
        }),
        Some(None) => ToTracker::Why(words::TOO_LONG),
        None => ToTracker::Why(words::NO_LINK),
    }
}

/// The field for where a gap is tracked, once its issue is filed: that of its step.
pub fn tracked(model: &Model, id: CriterionId) -> FieldView {
    plan::field(model, id, PlanField::Url)
}

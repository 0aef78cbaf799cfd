//! What is asked when a pasted text has several links.

use crate::app::model::Model;
use crate::domain::assessment::{Assessment, Kind};
use crate::domain::catalogue::{CriterionId, TrackId};
use crate::domain::words::{answered, date_words, joined};
use crate::features::import::words;
use crate::formats::report::digest;
use crate::formats::words::{exports, report, scorecard};

/// The links of a pasted text, one of which is to be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundLinks {
    /// How many there are.
    pub heading: String,
    /// Each of them, in the order of the text.
    pub links: Vec<LinkRow>,
}

/// One of several links.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkRow {
    /// The name of the repository in it.
    pub name: String,
    /// What tells it from another of the same name.
    pub detail: String,
}

/// The links; `None` where nothing has to be chosen.
pub fn links(model: &Model) -> Option<FoundLinks> {
    (!model.linked.is_empty()).then(|| FoundLinks {
        heading: words::several(model.linked.len()),
        links: model.linked.iter().map(row).collect(),
    })
}

fn row(assessment: &Assessment) -> LinkRow {
    let done = TrackId::ALL.map(|track| assessment.answered(track));
    let mut detail = answered(done.iter().sum(), CriterionId::all().len());
    if let Some(date) = assessment.date() {
        detail = [&date_words(date), ", ", &*detail].concat();
    }
    if assessment.kind == Kind::Proposal {
        detail.push_str(words::SUGGESTED);
    }
    if let Some(left_out) = scorecard::left_out(assessment) {
        detail.push_str(&[", ", &*left_out].concat());
    }
    if let Some(who) = who(assessment) {
        detail.push_str(&[", ", &*who].concat());
    }
    for part in [", ", exports::STATE, " ", &digest(assessment)] {
        detail.push_str(part);
    }
    LinkRow {
        name: scorecard::named(assessment.repository.name.as_str()).to_owned(),
        detail,
    }
}

/// Who checked it, else who answered: links of one registry and one day are told apart by people.
fn who(assessment: &Assessment) -> Option<String> {
    let names = report::names(assessment.checked().map(|(_, checked)| checked));
    if !names.is_empty() {
        let names: Vec<_> = names.into_iter().map(str::to_owned).collect();
        return Some([words::CHECKED_BY, &joined(&names)].concat());
    }
    let by = assessment.assessor.as_str().trim();
    (!by.is_empty()).then(|| [words::BY, by].concat())
}

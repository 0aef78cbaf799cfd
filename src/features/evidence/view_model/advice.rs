//! Why a criterion matters and how others do it, once it is here.

use crate::app::external::{Link, source, titled};
use crate::app::model::Model;
use crate::app::remote::Remote;
use crate::domain::catalogue::CriterionId;
use crate::domain::words::month_words;
use crate::features::questions::words as text;
use crate::formats::guidance::{Advice, Implementation};
use crate::formats::words::guidance;

/// Advice for one criterion, in the order shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AdviceView {
    /// Why it matters.
    pub why: String,
    /// Lists with a heading; empty ones are left out.
    pub lists: Vec<(&'static str, Vec<Line>)>,
}

/// A line of advice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its text; may be empty.
    pub text: String,
    /// Its source.
    pub link: Option<Link>,
}

/// Advice for one criterion, or how far its fetch has come.
pub fn advice(model: &Model, id: CriterionId) -> Remote<AdviceView> {
    match &model.guidance {
        Remote::Idle => Remote::Idle,
        Remote::Loading => Remote::Loading,
        Remote::Failed => Remote::Failed,
        Remote::Here(guidance) => guidance
            .of(id)
            .map_or(Remote::Failed, |advice| Remote::Here(formed(advice))),
    }
}

fn formed(advice: &Advice) -> AdviceView {
    let incidents = advice.incidents.iter().map(|one| line(&one.text, &one.url));
    let practice = advice.good_practice.iter().map(|one| Line {
        text: one.clone(),
        link: None,
    });
    let others = advice.implementations.iter().map(implementation);
    let guides = advice.guides.iter().map(|one| Line {
        text: String::new(),
        link: Some(titled(&one.title, &one.url)),
    });
    let mut lists: Vec<(&'static str, Vec<Line>)> = vec![
        (text::INCIDENTS, incidents.collect()),
        (text::GOOD_PRACTICE, practice.collect()),
        (text::WHO, others.collect()),
        (text::GUIDES, guides.collect()),
    ];
    lists.retain(|(_, lines)| !lines.is_empty());
    AdviceView {
        why: advice.why.clone(),
        lists,
    }
}

fn line(text: &str, url: &str) -> Line {
    Line {
        text: [text, " "].concat(),
        link: Some(source(url)),
    }
}

/// `PyPI: A verified address is needed (August 2026, partly).`
fn implementation(one: &Implementation) -> Line {
    let as_of = month_words(&one.as_of);
    let said = [
        &one.registry,
        ": ",
        &one.what,
        " (",
        &as_of,
        guidance::fit(one.fit()),
        ").",
    ];
    line(&said.concat(), &one.url)
}

//! What differs between what is being read and one's own, side by side.

mod checks;
pub mod side_by_side;

use crate::app::drafts::received::is_being_checked;
use crate::app::model::Model;
use crate::domain::assessment::{Assessment, Section};
use crate::domain::catalogue::{CriterionId, TrackId};
use crate::domain::compare::{Verdict, bring, differing};
use crate::features::merge::update::chosen;
use crate::features::merge::words;
use crate::features::scorecard::view_model::{Said, said_line};
use crate::formats::report::{Line, intended};
use crate::formats::words::{plan, report};

pub use checks::{Checks, checks, go};

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// What differs.
    pub section: Section,
    /// The name of its radios, and what the ids of its elements begin with: `d-authn-mfa-totp`.
    pub name: String,
    /// The criterion's title, or what stands for all that belongs to none.
    pub title: &'static str,
    /// The criterion's code; may be empty.
    pub code: &'static str,
    /// What one's own assessment says.
    pub mine: Side,
    /// What the other one says.
    pub theirs: Side,
}

/// What one side says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Side {
    /// Of a criterion: answer, note, evidence, and what is planned.
    Answer(Box<Said>),
    /// Of everything else, one line each.
    Lines(Vec<String>),
}

/// The differences, in the order of the catalogue; `None` where there is
/// nothing of one's own to compare with.
pub fn differences(model: &Model) -> Option<Vec<Difference>> {
    let theirs = &model.opened.as_ref()?.assessment;
    let mine = &model.mine;
    if mine.is_blank() || is_being_checked(model, theirs) {
        return None;
    }
    let sections = differing(mine, theirs);
    let one = |section| {
        let mut brought = mine.clone();
        bring(&mut brought, theirs, section);
        difference([mine, theirs], &brought, section)
    };
    Some(sections.iter().map(one).collect())
}

fn difference(
    [mine, theirs]: [&Assessment; 2],
    brought: &Assessment,
    section: Section,
) -> Difference {
    match section {
        Section::About => {
            let (own, other) = (about(mine), about(brought));
            Difference {
                section,
                name: "d-about".to_owned(),
                title: words::ABOUT,
                code: "",
                mine: Side::Lines(without(&own, &other)),
                theirs: Side::Lines(without(&other, &own)),
            }
        }
        Section::Criterion(id) => Difference {
            section,
            name: ["d-", id.get().slug].concat(),
            title: id.get().title,
            code: id.get().code,
            mine: Side::Answer(Box::new(said(mine, id))),
            // As they sent it: what they are silent about stays, and is not theirs.
            theirs: Side::Answer(Box::new(said(theirs, id))),
        },
    }
}

/// The lines of one side that the other has not.
fn without(lines: &[String], others: &[String]) -> Vec<String> {
    let only = lines.iter().filter(|line| !others.contains(line));
    let only: Vec<_> = only.cloned().collect();
    if only.is_empty() {
        return vec![words::NOTHING.to_owned()];
    }
    only
}

fn said(assessment: &Assessment, id: CriterionId) -> Said {
    let answer = assessment.answers.get(id);
    let criterion = id.get();
    let line = Line {
        criterion,
        mark: answer.mark(),
        answer,
    };
    // Code and title stand above both sides.
    let mut said = Said {
        code: "",
        title: "",
        ..said_line(&line)
    };
    let required = criterion.required.iter().enumerate();
    let ticked = required.filter(|(place, _)| answer.checks.has(*place));
    let ticked: Vec<_> = ticked.map(|(_, check)| check.text).collect();
    if !ticked.is_empty() {
        said.paragraphs.push(words::ticks(&ticked));
    }
    let item = assessment.plan.items.get(id);
    let mut planned = intended(item, str::to_owned);
    planned.extend(item.url.as_ref().map(|url| url.as_str().to_owned()));
    if !item.note.is_blank() {
        planned.push(item.note.as_str().to_owned());
    }
    if !planned.is_empty() {
        let line = [words::PLAN, ": ", &planned.join("; ")].concat();
        said.paragraphs.push(line);
    }
    said
}

/// What belongs to no criterion, one line each.
fn about(one: &Assessment) -> Vec<String> {
    let mut lines = crate::features::share::view_model::about(one);
    if !one.repository.name.is_blank() {
        lines.insert(0, words::name(one.repository.name.as_str()));
    }
    for (track, anyway) in one.assess_anyway.iter() {
        if *anyway {
            lines.push(words::anyway(track.track().title));
        }
    }
    for track in TrackId::ALL {
        if let Some(target) = one.plan.targets.get(track) {
            lines.push(words::target(track.track().title, target.number()));
        }
    }
    for (which, text) in one.plan.texts.given() {
        lines.push([plan::text(which), ": ", text.as_str()].concat());
    }
    lines.extend(one.plan.next_look.map(report::next_look));
    // Who answered stays, whatever is brought in.
    let by = [report::by(one.source), ":"].concat();
    lines.retain(|line| !line.starts_with(&by));
    lines
}

/// What is listed, and what is chosen already.
pub fn lead(model: &Model) -> &'static str {
    let opened = model.opened.as_ref();
    let is_other = opened.is_some_and(|one| one.choices.is_other());
    if is_other {
        words::LEAD_OTHER
    } else {
        words::LEAD
    }
}

/// What is to become of a difference.
pub fn verdict(model: &Model, section: Section) -> Option<Verdict> {
    let opened = model.opened.as_ref()?;
    Some(opened.choices.of(&model.mine, section))
}

/// How many are to be brought in, of all.
pub fn count(model: &Model) -> String {
    let theirs = model.opened.as_ref().map(|opened| &opened.assessment);
    let all = theirs.map_or(0, |theirs| differing(&model.mine, theirs).iter().count());
    words::chosen(chosen(model).iter().count(), all)
}

/// On the button that brings in what is chosen.
pub fn bring_in(model: &Model) -> String {
    words::bring_in(chosen(model).iter().count())
}

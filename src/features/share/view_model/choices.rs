//! What may leave or stay.

use crate::app::model::Model;
use crate::domain::assessment::{Answer, Assessment, Mark, Section};
use crate::domain::catalogue::{CriterionId, TrackId};
use crate::features::share::state::{Audience, Part, ShareMsg};
use crate::features::share::words;
use crate::formats::link::{Choice, copy_for};

/// The parts on offer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choices {
    /// What goes with the answers.
    pub with: Vec<Part>,
    /// The gaps, each of which may stay; empty where they are no matter of choice.
    pub gaps: Vec<Part>,
    /// What is left out, in words.
    pub left_out: String,
}

/// One part.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// What it comes to.
    pub under: String,
    /// Whether it is ticked.
    pub ticked: bool,
}

/// The parts on offer. The plan is offered only where there is one.
pub fn choices(model: &Model) -> Choices {
    let mine = &model.mine;
    let mut with = vec![Part::Notes, Part::Reasons, Part::Evidence, Part::About];
    if !mine.plan.is_empty() {
        with.push(Part::Plan);
    }
    Choices {
        with,
        gaps: gaps(model),
        left_out: left_out(mine, &copy_for(mine, &model.share.choice)),
    }
}

/// A funder is asked about some gaps, and the others are nobody's business.
fn gaps(model: &Model) -> Vec<Part> {
    let form = &model.share;
    if form.audience != Audience::Funder || !form.choice.open {
        return Vec::new();
    }
    let is_gap = |id: &CriterionId| {
        let mark = model.mine.answers.get(*id).mark();
        matches!(mark, Mark::Partial | Mark::NotMet) && *form.choice.tracks.get(id.get().track)
    };
    CriterionId::all().filter(is_gap).map(Part::Gap).collect()
}

/// How one part stands. The one about open gaps is ticked when they are left out.
pub fn line(model: &Model, part: Part) -> Line {
    let choice = &model.share.choice;
    let mine = &model.mine;
    let under = match part {
        Part::Open => {
            let [answers, unanswered] = others(mine, choice);
            words::others(answers, unanswered, choice.open)
        }
        Part::Notes | Part::Evidence => words::counted(count(mine, part), part),
        Part::Reasons => [&*words::counted(count(mine, part), part), words::STAYS].concat(),
        Part::Gap(id) => words::gap(
            mine.answers.get(id).mark(),
            mine.plan.items.get(id).accepted().is_some(),
        ),
        Part::About if mine.answers.iter().any(is_suggested) => words::SUGGESTED.to_owned(),
        Part::About | Part::Plan | Part::Track(_) => String::new(),
    };
    Line {
        under,
        ticked: match part {
            Part::Open => !choice.open,
            Part::Notes => choice.notes,
            Part::Reasons => choice.reasons,
            Part::Evidence => choice.evidence,
            Part::About => choice.about,
            Part::Plan => choice.plan,
            Part::Track(track) => *choice.tracks.get(track),
            Part::Gap(id) => !choice.without.has(Section::Criterion(id)),
        },
    }
}

fn is_suggested((_, answer): (CriterionId, &Answer)) -> bool {
    !answer.suggested_by.is_blank()
}

/// What ticking or clearing a part sends.
pub fn ticked(part: Part, ticked: bool) -> ShareMsg {
    ShareMsg::Include(part, if part == Part::Open { !ticked } else { ticked })
}

/// Answers other than met and not applicable, and questions without any, in the tracks that leave.
fn others(mine: &Assessment, choice: &Choice) -> [usize; 2] {
    let answers = || {
        let answers = mine.answers.iter();
        let here = answers.filter(|(id, _)| {
            *choice.tracks.get(id.get().track) && !choice.without.has(Section::Criterion(*id))
        });
        here.map(|(_, answer)| answer.mark())
    };
    let other = |mark: &Mark| {
        !matches!(
            mark,
            Mark::Met | Mark::NotApplicable | Mark::None | Mark::Withheld
        )
    };
    [
        answers().filter(other).count(),
        answers().filter(|mark| *mark == Mark::None).count(),
    ]
}

fn count(of: &Assessment, part: Part) -> usize {
    let each = of.answers.iter().map(|(id, answer)| match part {
        Part::Notes => [&answer.note, &of.plan.items.get(id).note]
            .iter()
            .filter(|note| !note.is_blank())
            .count(),
        Part::Reasons => usize::from(
            answer.mark() == Mark::NotApplicable && !answer.reason.text().trim().is_empty(),
        ),
        Part::Evidence => answer.evidence.len(),
        _ => usize::from(answer.status.is_some()),
    });
    each.sum()
}

fn left_out(mine: &Assessment, copy: &Assessment) -> String {
    let mut parts = Vec::new();
    for part in [Part::Open, Part::Notes, Part::Evidence, Part::Reasons] {
        let missing = count(mine, part).saturating_sub(count(copy, part));
        if missing > 0 {
            parts.push(words::counted(missing, part));
        }
    }
    let ticks = |of: &Assessment| of.answers.iter().any(|(_, one)| !one.checks.is_empty());
    if ticks(mine) && !ticks(copy) {
        parts.push(words::TICKS_LEFT_OUT.to_owned());
    }
    let (own, left) = (&mine.repository, &copy.repository);
    for (is_left_out, part) in [
        (own.url != left.url, words::URL_LEFT_OUT),
        (own.tools != left.tools, words::TOOLS_LEFT_OUT),
    ] {
        if is_left_out {
            parts.push(part.to_owned());
        }
    }
    if !mine.plan.is_empty() && copy.plan.is_empty() {
        parts.push(words::PLAN_LEFT_OUT.to_owned());
    }
    let tracks = TrackId::ALL
        .into_iter()
        .filter(|track| copy.is_left_out(*track) && !mine.is_left_out(*track));
    parts.extend(tracks.map(|track| track.track().title.to_owned()));
    words::left_out(&parts)
}

//! An assessment laid out for reading. Every format and every scorecard draws
//! from this one model, so that they cannot disagree.

mod badge;
pub(crate) mod blocks;
mod calendar;
mod csv;
mod digest;
pub(crate) mod escape;
mod file_name;
mod formula;
mod gemara;
mod html;
mod insights;
mod markdown;
mod moment;
mod one_page;
mod opening;
mod oscal;
mod pieces;
mod plan_csv;
mod said;
mod shields;
mod steps;
mod svg;
mod table_csv;
mod tasks;
mod uri;
mod uuid;

use crate::domain::assessment::{Answer, Assessment, Mark};
use crate::domain::catalogue::{Criterion, CriterionId, Level, Track, TrackId};
use crate::domain::scoring::{TrackResult, TrackScore};
use crate::domain::{scoring, tension};
pub use badge::{BadgeOf, badge};
pub use calendar::{calendar, next_look};
pub use csv::csv;
pub use digest::digest;
pub use file_name::file_name;
pub use gemara::gemara;
pub use html::{ONE_PAGE_POLICY, ONE_PAGE_SHEET, POLICY, SHEET, html, one_page, table_html};
pub use insights::insights;
pub use markdown::markdown;
pub use oscal::oscal;
pub use plan_csv::plan_csv;
pub(crate) use said::intended;
pub use shields::shields;
pub(crate) use steps::{effort_of, planned_steps, step_line};
pub use svg::{Theme, svg};
pub use table_csv::table_csv;
pub use tasks::tasks;

/// An assessment, or a copy of one, laid out for reading.
#[derive(Debug)]
pub struct Report<'a> {
    /// What the report is about.
    pub assessment: &'a Assessment,
    /// The four tracks in catalogue order.
    pub tracks: [TrackReport<'a>; 4],
    /// Answers that contradict each other (scoring rule 6).
    pub contradictions: Vec<Contradiction>,
}

/// One track of a report.
#[derive(Debug)]
pub struct TrackReport<'a> {
    /// The track.
    pub track: &'static Track,
    /// How it stands.
    pub score: TrackScore,
    /// Its criteria in catalogue order: all of them, or none where the track is not assessed or
    /// not in this copy.
    pub lines: Vec<Line<'a>>,
    /// Criteria without a line of which something is said all the same, as in a
    /// track that the profile excludes: carried along, not counted.
    pub uncounted: Vec<Line<'a>>,
}

/// One criterion of a report.
#[derive(Clone, Copy, Debug)]
pub struct Line<'a> {
    /// The criterion.
    pub criterion: &'static Criterion,
    /// How its answer counts.
    pub mark: Mark,
    /// The answer.
    pub answer: &'a Answer,
}

/// Two answers that cannot both be true.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contradiction {
    /// The criterion answered *met*.
    pub stricter: CriterionId,
    /// The criterion that follows from it and is answered otherwise.
    pub weaker: CriterionId,
}

impl<'a> Report<'a> {
    /// Lays an assessment out.
    pub fn of(assessment: &'a Assessment) -> Self {
        let scores = scoring::score(assessment);
        let tracks = TrackId::ALL.map(|id| TrackReport {
            track: id.track(),
            score: scores.get(id).clone(),
            lines: lines(assessment, scores.get(id)),
            uncounted: uncounted(assessment, scores.get(id)),
        });
        let contradictions = tracks
            .iter()
            .flat_map(|track| &track.lines)
            .filter_map(|line| contradiction(assessment, line.criterion.id))
            .collect();
        Self {
            assessment,
            tracks,
            contradictions,
        }
    }

    /// All criteria that the report carries, in catalogue order.
    pub fn lines(&self) -> impl Iterator<Item = &Line<'a>> {
        self.tracks.iter().flat_map(|track| &track.lines)
    }
}

impl<'a> TrackReport<'a> {
    /// The criteria of one level.
    pub fn at(&self, level: Level) -> impl Iterator<Item = &Line<'a>> {
        self.lines
            .iter()
            .filter(move |line| line.criterion.level == level)
    }

    /// Whether this copy carries nothing of what the next level waits for.
    pub fn is_cut_off(&self) -> bool {
        let waits_for = self.score.waits_for.as_ref();
        waits_for.is_some_and(|(_, ids)| self.known(ids).next().is_none())
    }

    /// Those of these criteria whose answer this copy carries.
    pub fn known<'b>(&'b self, ids: &'b [CriterionId]) -> impl Iterator<Item = CriterionId> + 'b {
        ids.iter().copied().filter(|id| {
            let mut lines = self.lines.iter();
            lines.any(|line| line.criterion.id == *id && line.mark != Mark::Withheld)
        })
    }

    /// How many criteria between the level reached and the possible one are
    /// not answered, and how many are answered *Don't know* (scoring rule 3).
    pub fn open_in_range(&self) -> (usize, usize) {
        let TrackResult::Level { level, possible } = self.score.standing else {
            return (0, 0);
        };
        let in_range = |line: &&Line| {
            let number = line.criterion.level.number();
            line.mark.is_open() && number > level && number <= possible
        };
        let open = self.lines.iter().filter(in_range).count();
        let unknown = self
            .lines
            .iter()
            .filter(in_range)
            .filter(|line| line.mark == Mark::Unknown)
            .count();
        (open - unknown, unknown)
    }
}

/// A track that is not assessed or not in this copy has no lines.
fn has_lines(score: &TrackScore) -> bool {
    !matches!(
        score.standing,
        TrackResult::Excluded(_) | TrackResult::LeftOut
    )
}

fn lines<'a>(assessment: &'a Assessment, score: &TrackScore) -> Vec<Line<'a>> {
    let all = all(assessment, score);
    all.filter(|_| has_lines(score)).collect()
}

fn uncounted<'a>(assessment: &'a Assessment, score: &TrackScore) -> Vec<Line<'a>> {
    let says_something = |line: &Line| {
        let item = assessment.plan.items.get(line.criterion.id);
        !line.answer.is_silent() || !item.is_empty()
    };
    let all = all(assessment, score);
    all.filter(|line| !has_lines(score) && says_something(line))
        .collect()
}

fn all<'a>(assessment: &'a Assessment, score: &TrackScore) -> impl Iterator<Item = Line<'a>> {
    let criteria = score.track.track().criteria().iter();
    criteria.map(|criterion| {
        let answer = assessment.answers.get(criterion.id);
        Line {
            criterion,
            mark: answer.mark(),
            answer,
        }
    })
}

fn contradiction(assessment: &Assessment, weaker: CriterionId) -> Option<Contradiction> {
    let tension = tension::tension(assessment, weaker)?;
    tension.contradiction.then_some(Contradiction {
        stricter: tension.stricter,
        weaker,
    })
}

//! The scoring rule of the product, in one place.
//!
//! A level is reached when it and every level before it are all *met*. There
//! is no sum and no score across tracks, on purpose.

use crate::domain::assessment::{Assessment, Exclusion, Mark, Status};
use crate::domain::catalogue::{CriterionId, Level, PerTrack, TrackId};

/// How one track stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrackScore {
    /// The track.
    pub track: TrackId,
    /// Level reached, or why there is none.
    pub standing: TrackResult,
    /// Assessed although the profile excludes it.
    pub anyway: bool,
    /// Counts for levels 1, 2 and 3; all zero where the track is not assessed.
    pub levels: [LevelScore; 3],
    /// The first level that is not passed, and the criteria it waits for.
    pub waits_for: Option<(Level, Vec<CriterionId>)>,
    /// Whether one of these is answered otherwise than *met*: then the level reached is sure.
    pub is_decided: bool,
}

/// Level reached, or why there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TrackResult {
    /// The profile excludes the track.
    Excluded(Exclusion),
    /// No criterion of the track applies.
    NothingApplies,
    /// The author of this copy kept the track back.
    LeftOut,
    /// The level reached, and the level possible once everything open is answered.
    Level {
        /// 0 to 3.
        level: u8,
        /// `level` to 3, as far as this copy tells: what it does not carry counts as not met here.
        possible: u8,
    },
}

/// What one level of a track counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LevelScore {
    /// Applicable criteria that are met.
    pub met: usize,
    /// Applicable criteria.
    pub applicable: usize,
    /// The others.
    pub not_applicable: usize,
    /// Whether any criterion is answered.
    pub answered: bool,
    /// Criteria whose answer this copy does not carry.
    pub withheld: usize,
}

impl TrackScore {
    /// Whether the level reached is known: none is where an answer that is missing or not in this
    /// copy decides between level 0 and more.
    pub fn is_known(&self) -> bool {
        !matches!(self.standing, TrackResult::Level { level: 0, .. }) || self.is_decided
    }

    /// How many criteria this copy does not carry.
    pub fn withheld(&self) -> usize {
        self.levels.iter().map(|level| level.withheld).sum()
    }

    /// Whether more than the level reached is possible only because nothing beyond it was answered.
    pub fn is_unassessed(&self) -> bool {
        let TrackResult::Level { level, possible } = self.standing else {
            return false;
        };
        let mut beyond = self.levels.iter().skip(level.into());
        possible > level && !beyond.any(|one| one.answered)
    }
}

/// Scores every track of an assessment.
pub fn score(assessment: &Assessment) -> PerTrack<TrackScore> {
    PerTrack::from_fn(|track| score_track(assessment, track))
}

/// Scores one track.
pub fn score_track(assessment: &Assessment, track: TrackId) -> TrackScore {
    let counts = Level::ALL.map(|level| {
        let mut level_counts = LevelScore::default();
        for criterion in track.track().at(level) {
            let mark = assessment.answers.get(criterion.id).mark();
            level_counts.applicable += usize::from(mark != Mark::NotApplicable);
            level_counts.not_applicable += usize::from(mark == Mark::NotApplicable);
            level_counts.met += usize::from(mark == Mark::Met);
            level_counts.withheld += usize::from(mark == Mark::Withheld);
            level_counts.answered |=
                !matches!(mark, Mark::None | Mark::ReasonMissing | Mark::Withheld);
        }
        level_counts
    });
    let exclusion = assessment.profile.exclusion(track);
    let anyway = exclusion.is_some() && *assessment.assess_anyway.get(track);
    let standing = if let Some(exclusion) = exclusion.filter(|_| !anyway) {
        TrackResult::Excluded(exclusion)
    } else if assessment.is_left_out(track) {
        TrackResult::LeftOut
    } else if counts.iter().all(|level| level.applicable == 0) {
        TrackResult::NothingApplies
    } else {
        let level = walk(assessment, track, |mark| mark == Mark::Met);
        let possible = walk(assessment, track, |mark| {
            mark == Mark::Met || mark.is_open()
        });
        TrackResult::Level { level, possible }
    };
    let levels = match standing {
        TrackResult::Excluded(_) | TrackResult::LeftOut => Default::default(),
        TrackResult::NothingApplies | TrackResult::Level { .. } => counts,
    };
    let waits_for = matches!(standing, TrackResult::Level { .. })
        .then(|| first_wait(assessment, track))
        .flatten();
    let is_failed = |id: &CriterionId| {
        matches!(
            assessment.answers.get(*id).mark(),
            Mark::Partial | Mark::NotMet
        )
    };
    let is_decided = waits_for
        .as_ref()
        .is_some_and(|(_, ids)| ids.iter().any(is_failed));
    TrackScore {
        track,
        standing,
        anyway,
        levels,
        waits_for,
        is_decided,
    }
}

/// Walks levels 1 to 3: skips one without applicable criteria, stops at the
/// first whose applicable criteria do not all pass, and returns the last one
/// passed (scoring rule 1).
fn walk(assessment: &Assessment, track: TrackId, pass: impl Fn(Mark) -> bool) -> u8 {
    let mut reached = 0;
    for level in Level::ALL {
        let mut any = false;
        for criterion in track.track().at(level) {
            match assessment.answers.get(criterion.id).mark() {
                Mark::NotApplicable => {}
                mark if pass(mark) => any = true,
                _ => return reached,
            }
        }
        if any {
            reached = level.number();
        }
    }
    reached
}

fn first_wait(assessment: &Assessment, track: TrackId) -> Option<(Level, Vec<CriterionId>)> {
    Level::ALL.into_iter().find_map(|level| {
        let waiting: Vec<_> = track
            .track()
            .at(level)
            .filter(|criterion| {
                !matches!(
                    assessment.answers.get(criterion.id).mark(),
                    Mark::Met | Mark::NotApplicable
                )
            })
            .map(|criterion| criterion.id)
            .collect();
        (!waiting.is_empty()).then_some((level, waiting))
    })
}

/// The answer that the ticked checks suggest (scoring rule 7). They never change one that was given.
pub fn suggested(assessment: &Assessment, id: CriterionId) -> Option<Status> {
    let criterion = id.get();
    let answer = assessment.answers.get(id);
    if criterion.required.len() < 2 || answer.checks.is_empty() {
        return None;
    }
    let status = if is_met_by_checks(assessment, id) {
        Status::Met
    } else {
        Status::Partial
    };
    (answer.status != Some(status)).then_some(status)
}

/// Whether the ticked checks come to *met*: one of them where any will do, else all that are required
/// of every registry.
pub fn is_met_by_checks(assessment: &Assessment, id: CriterionId) -> bool {
    let criterion = id.get();
    let answer = assessment.answers.get(id);
    let needed = |place: usize| {
        criterion.any_of
            || criterion
                .required
                .get(place)
                .is_some_and(|check| !check.soft)
    };
    let mut ticked = (0..criterion.required.len())
        .filter(|place| needed(*place))
        .map(|place| answer.checks.has(place));
    if criterion.any_of {
        ticked.any(|one| one)
    } else {
        ticked.all(|one| one)
    }
}

//! What is left to do, and how much that is.

use crate::domain::assessment::{Assessment, Mark, Size};
use crate::domain::catalogue::{Check, CriterionId, Level, TrackId, estimated_size};
use crate::domain::scoring;
use crate::domain::scoring::TrackResult;

/// What is left for a level of a track.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Left {
    /// The level.
    pub level: Level,
    /// The applicable criteria up to it that are not met, in catalogue order.
    pub gaps: Vec<CriterionId>,
    /// The sum of their sizes: S counts 1, M 2, L 4, XL 8.
    pub size: u32,
}

/// How much work a criterion is, and who says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effort {
    /// The person's own estimate, which wins.
    Own(Size),
    /// The catalogue's, where there is no other.
    Estimated(Size),
}

/// The required checks of a criterion that are not ticked.
#[derive(Clone, Debug)]
pub struct Missing {
    /// One of them is enough.
    pub any_of: bool,
    /// In catalogue order; advice is among them.
    pub checks: Vec<&'static Check>,
}

impl Effort {
    /// The size itself.
    pub fn size(self) -> Size {
        match self {
            Self::Own(size) | Self::Estimated(size) => size,
        }
    }
}

/// How much a size counts: 1, 2, 4 or 8.
pub(crate) fn weight(size: Size) -> u32 {
    match size {
        Size::S => 1,
        Size::M => 2,
        Size::L => 4,
        Size::Xl => 8,
    }
}

/// How much work a criterion is.
pub fn effort(assessment: &Assessment, id: CriterionId) -> Effort {
    let own = assessment.plan.items.get(id).effort;
    // A size that the catalogue did not have would be medium; its tests know of none.
    let estimated = || Size::parse(estimated_size(id)).unwrap_or(Size::M);
    own.map_or_else(|| Effort::Estimated(estimated()), Effort::Own)
}

/// Whether a criterion is left to do: its track has levels, and it applies and is not met.
pub fn is_gap(assessment: &Assessment, id: CriterionId) -> bool {
    let mark = assessment.answers.get(id).mark();
    let track = id.get().track;
    // What a copy does not carry may be met.
    !matches!(mark, Mark::Met | Mark::NotApplicable | Mark::Withheld)
        && assessment.is_assessed(track)
}

/// The gaps of a track up to a level, in catalogue order.
pub fn gaps(assessment: &Assessment, track: TrackId, level: Level) -> Vec<CriterionId> {
    let criteria = track.track().criteria().iter();
    criteria
        .filter(|one| one.level <= level && is_gap(assessment, one.id))
        .map(|one| one.id)
        .collect()
}

/// What is left up to the target of a track, or for its next level where it has
/// none. `None` where nothing is left, or the track has no level.
pub fn left(assessment: &Assessment, track: TrackId) -> Option<Left> {
    let level = assessment
        .plan
        .targets
        .get(track)
        .or_else(|| next_level(assessment, track))?;
    let left = up_to(assessment, track, level);
    (!left.gaps.is_empty()).then_some(left)
}

/// The first level for which something is left to do.
fn next_level(assessment: &Assessment, track: TrackId) -> Option<Level> {
    let mut levels = Level::ALL.into_iter();
    levels.find(|level| !gaps(assessment, track, *level).is_empty())
}

/// What is left of a track up to a level.
pub(crate) fn up_to(assessment: &Assessment, track: TrackId, level: Level) -> Left {
    let gaps = gaps(assessment, track, level);
    let size = gaps.iter().map(|id| weight(effort(assessment, *id).size()));
    Left {
        level,
        size: size.sum(),
        gaps,
    }
}

/// The tracks whose next level takes least, whatever their targets; several where they take the same, none
/// where every level is reached. A level that waits for an accepted risk is none that anybody works for.
pub fn least(assessment: &Assessment) -> Vec<TrackId> {
    let next = |track: TrackId| {
        let left = up_to(assessment, track, next_level(assessment, track)?);
        let is_accepted = |id: &CriterionId| assessment.plan.items.get(*id).accepted().is_some();
        (!left.gaps.iter().any(is_accepted)).then_some(left.size)
    };
    let sizes = TrackId::ALL.map(|track| (track, next(track)));
    let smallest = sizes.iter().filter_map(|(_, size)| *size).min();
    let sizes = sizes.into_iter();
    sizes
        .filter(|(_, size)| size.is_some() && *size == smallest)
        .map(|(track, _)| track)
        .collect()
}

/// The criteria that a plan is about now: what is left in each track, and gaps
/// for which something is planned already. In catalogue order.
pub fn scope(assessment: &Assessment) -> Vec<CriterionId> {
    let wanted: Vec<_> = TrackId::ALL
        .into_iter()
        .filter_map(|track| left(assessment, track))
        .flat_map(|left| left.gaps)
        .collect();
    let planned = |id: CriterionId| !assessment.plan.items.get(id).is_empty();
    CriterionId::all()
        .filter(|id| wanted.contains(id) || (planned(*id) && is_gap(assessment, *id)))
        .collect()
}

/// What is missing at a criterion. Nothing, where one tick of several is enough and there.
pub fn missing(assessment: &Assessment, id: CriterionId) -> Missing {
    let criterion = id.get();
    let ticked = assessment.answers.get(id).checks;
    let enough = criterion.any_of && !ticked.is_empty();
    let open = |(place, _): &(usize, &Check)| !enough && !ticked.has(*place);
    let checks = criterion.required.iter().enumerate().filter(open);
    let checks: Vec<_> = checks.map(|(_, check)| check).collect();
    Missing {
        any_of: criterion.any_of && checks.len() > 1,
        checks,
    }
}

/// The level that a track has reached; `None` where it has none.
pub(crate) fn reached(assessment: &Assessment, track: TrackId) -> Option<u8> {
    match scoring::score_track(assessment, track).standing {
        TrackResult::Level { level, .. } => Some(level),
        _ => None,
    }
}

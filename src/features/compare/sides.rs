//! The two that stand side by side: the older first.

use crate::app::model::Model;
use crate::domain::assessment::{Assessment, Kind};
use crate::domain::compare::{Change, changes, one_sided};
use crate::features::compare::state::Against;
use crate::formats::example::Example;
use crate::formats::storage::Snapshot;

/// The other assessment, once it is here.
#[derive(Clone, Copy, Debug)]
pub enum Other<'a> {
    /// An earlier state of one's own, and when it was kept.
    Earlier(&'a Snapshot, &'a Assessment),
    /// What is being read.
    Opened(&'a Assessment),
    /// An example.
    Example(&'a Example),
}

/// The other assessment; `None` while nothing is chosen or it is not here.
pub fn other(model: &Model) -> Option<Other<'_>> {
    match &model.compare.against {
        Against::Nothing => None,
        Against::Opened => Some(Other::Opened(&model.opened.as_ref()?.assessment)),
        Against::Earlier(key) => {
            let snapshot = model.snapshots.iter().find(|one| one.key == *key)?;
            Some(Other::Earlier(snapshot, model.compare.earlier.as_ref()?))
        }
        Against::Example(id) => model.examples.here()?.get(id).map(Other::Example),
    }
}

impl<'a> Other<'a> {
    /// The assessment itself.
    pub fn assessment(self) -> &'a Assessment {
        match self {
            Self::Earlier(_, one) | Self::Opened(one) => one,
            Self::Example(one) => &one.assessment,
        }
    }

    /// Whether its answers are those to a survey, which did not ask for everything.
    pub fn is_survey(self) -> bool {
        matches!(self, Self::Example(one) if one.survey.is_some())
    }
}

/// Both, in the order in which they stand.
#[derive(Clone, Copy, Debug)]
pub struct Sides<'a> {
    /// The other one.
    pub other: Other<'a>,
    /// First and second.
    pub both: [&'a Assessment; 2],
    /// Whether one's own is the first.
    pub is_mine_first: bool,
    /// Whether both are states of one registry, so that the second came of the first.
    pub in_time: bool,
}

/// One's own beside the other one; `None` while that is not here.
pub fn sides(model: &Model) -> Option<Sides<'_>> {
    let (other, mine) = (other(model)?, &model.mine);
    let theirs = other.assessment();
    let is_earlier = matches!(other, Other::Earlier(..));
    let days = theirs.date().zip(mine.date());
    // Of one day, nobody can tell which is older.
    let is_mine_first = !is_earlier && days.is_some_and(|(theirs, mine)| mine < theirs);
    let apart = days.is_some_and(|(theirs, mine)| mine != theirs);
    let is_theirs = theirs.kind == Kind::Assessment && theirs.is_named_like(mine) == Some(true);
    Some(Sides {
        other,
        both: if is_mine_first {
            [mine, theirs]
        } else {
            [theirs, mine]
        },
        is_mine_first,
        in_time: is_earlier || (apart && is_theirs),
    })
}

impl Sides<'_> {
    /// What both answer, differently.
    pub fn changes(&self) -> Vec<Change> {
        let [first, second] = self.both;
        changes(first, second)
    }

    /// What only one of them answers. What a survey did not ask is no silence of the registry.
    pub fn one_sided(&self) -> Vec<Change> {
        let [first, second] = self.both;
        let mut all = one_sided(first, second);
        all.retain(|one| {
            let theirs = if self.is_mine_first {
                one.after
            } else {
                one.before
            };
            !self.other.is_survey() || !theirs.is_unanswered()
        });
        all
    }
}

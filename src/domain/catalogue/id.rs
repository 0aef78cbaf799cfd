//! Handles that can only name what exists: tracks, levels, criteria.

use crate::domain::catalogue::{COUNT, CRITERION_COUNT, Criterion, Track, criteria, tracks};

/// One of the four tracks of the framework.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TrackId {
    /// Authentication.
    Authn,
    /// Authorization.
    Authz,
    /// General Capabilities.
    General,
    /// Command-line tooling.
    Cli,
}

impl TrackId {
    /// The four tracks in catalogue order.
    pub const ALL: [Self; 4] = [Self::Authn, Self::Authz, Self::General, Self::Cli];

    /// Stable slug: `authn`, `authz`, `general`, `cli`.
    pub fn slug(self) -> &'static str {
        self.track().slug
    }

    /// The track with this slug.
    pub fn parse(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|id| id.slug() == slug)
    }

    /// The track itself.
    pub fn track(self) -> &'static Track {
        let [first, second, third, fourth] = tracks();
        match self {
            Self::Authn => first,
            Self::Authz => second,
            Self::General => third,
            Self::Cli => fourth,
        }
    }
}

/// A level that has criteria. Level 0 has none and is therefore not here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Basic.
    One,
    /// Moderate.
    Two,
    /// Advanced.
    Three,
}

impl Level {
    /// Levels 1 to 3 in order.
    pub const ALL: [Self; 3] = [Self::One, Self::Two, Self::Three];

    /// The number for people, 1 to 3.
    pub fn number(self) -> u8 {
        match self {
            Self::One => 1,
            Self::Two => 2,
            Self::Three => 3,
        }
    }

    /// The level with this number.
    pub fn from_number(number: u64) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|level| u64::from(level.number()) == number)
    }
}

/// A criterion of the catalogue. Only [`CriterionId::parse`] and the catalogue
/// itself make one, so a lookup cannot fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CriterionId(pub(crate) u8);

impl CriterionId {
    /// All criteria in catalogue order.
    pub fn all() -> impl DoubleEndedIterator<Item = Self> + ExactSizeIterator {
        (0..COUNT).map(Self)
    }

    /// The criterion with this slug.
    pub fn parse(slug: &str) -> Option<Self> {
        criteria()
            .iter()
            .find(|criterion| criterion.slug == slug)
            .map(|criterion| criterion.id)
    }

    /// Its place in catalogue order, from 0.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }

    /// The criterion itself.
    #[allow(
        clippy::indexing_slicing,
        reason = "handles are only made from places in the catalogue"
    )]
    pub fn get(self) -> &'static Criterion {
        &criteria()[self.index()]
    }
}

/// One value for each criterion, in catalogue order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PerCriterion<T>([T; CRITERION_COUNT]);

impl<T> PerCriterion<T> {
    /// Computes the value of each criterion.
    pub fn from_fn(mut value: impl FnMut(CriterionId) -> T) -> Self {
        let mut next = 0;
        Self(std::array::from_fn(|_| {
            let id = CriterionId(next);
            next += 1;
            value(id)
        }))
    }

    /// The value of one criterion.
    #[allow(clippy::indexing_slicing, reason = "as many values as handles")]
    pub fn get(&self, id: CriterionId) -> &T {
        &self.0[id.index()]
    }

    /// The value of one criterion, to change.
    #[allow(clippy::indexing_slicing, reason = "as many values as handles")]
    pub fn get_mut(&mut self, id: CriterionId) -> &mut T {
        &mut self.0[id.index()]
    }

    /// Pairs of criterion and value, in catalogue order.
    pub fn iter(&self) -> impl Iterator<Item = (CriterionId, &T)> {
        CriterionId::all().zip(&self.0)
    }
}

impl<T: Default> Default for PerCriterion<T> {
    fn default() -> Self {
        Self::from_fn(|_| T::default())
    }
}

/// One value for each track, in catalogue order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PerTrack<T>(pub(crate) [T; 4]);

impl<T> PerTrack<T> {
    /// Computes the value of each track.
    pub fn from_fn(value: impl FnMut(TrackId) -> T) -> Self {
        Self(TrackId::ALL.map(value))
    }

    /// The value of one track.
    pub fn get(&self, id: TrackId) -> &T {
        let [first, second, third, fourth] = &self.0;
        match id {
            TrackId::Authn => first,
            TrackId::Authz => second,
            TrackId::General => third,
            TrackId::Cli => fourth,
        }
    }

    /// The value of one track, to change.
    pub fn get_mut(&mut self, id: TrackId) -> &mut T {
        let [first, second, third, fourth] = &mut self.0;
        match id {
            TrackId::Authn => first,
            TrackId::Authz => second,
            TrackId::General => third,
            TrackId::Cli => fourth,
        }
    }

    /// Pairs of track and value, in catalogue order.
    pub fn iter(&self) -> impl Iterator<Item = (TrackId, &T)> {
        TrackId::ALL.into_iter().zip(&self.0)
    }
}

impl PerTrack<bool> {
    /// The tracks whose flag is set.
    pub fn set_tracks(self) -> impl Iterator<Item = TrackId> {
        TrackId::ALL.into_iter().filter(move |id| *self.get(*id))
    }
}

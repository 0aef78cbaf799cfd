//! Something fetched on first use.

/// How far a fetch has come.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Remote<T> {
    /// Nobody asked for it yet.
    #[default]
    Idle,
    /// Under way.
    Loading,
    /// It came.
    Here(T),
    /// It did not come, or was not what it should be; may be tried again.
    Failed,
}

impl<T> Remote<T> {
    /// The thing, once it is here.
    pub fn here(&self) -> Option<&T> {
        match self {
            Self::Here(thing) => Some(thing),
            Self::Idle | Self::Loading | Self::Failed => None,
        }
    }

    /// Whether asking for it would start a fetch.
    pub fn is_wanted(&self) -> bool {
        matches!(self, Self::Idle | Self::Failed)
    }
}

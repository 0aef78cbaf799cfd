//! What one's own assessment is compared with.

use crate::domain::assessment::Assessment;

/// Comparing one's own with another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CompareMsg {
    /// With what.
    Choose(Against),
    /// With the newest earlier state of one's own, whatever else is open.
    Latest,
    /// The examples, of which one may be the other, were fetched.
    ExamplesLoaded,
}

/// What one's own assessment is compared with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Against {
    /// Nothing yet.
    #[default]
    Nothing,
    /// The earlier state with this key.
    Earlier(String),
    /// The link or file being read.
    Opened,
    /// The example with this id.
    Example(String),
}

impl Against {
    /// The value of its option.
    pub fn value(&self) -> String {
        match self {
            Self::Nothing => String::new(),
            Self::Opened => "opened".to_owned(),
            Self::Earlier(key) => ["earlier ", key].concat(),
            Self::Example(id) => ["example ", id].concat(),
        }
    }
}

/// The choice, and the earlier state once it was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparing {
    /// What is chosen.
    pub against: Against,
    /// The earlier state that is chosen.
    pub earlier: Option<Assessment>,
}

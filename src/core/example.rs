//! Examples to look at: eleven answers to a survey of 2022, and one made-up registry.

use super::assessment::Assessment;

/// One example.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// Its id in addresses, for example `pypi`.
    pub id: String,
    /// The assessment to show.
    pub assessment: Assessment,
    /// Where the answers come from; `None` for the made-up one.
    pub survey: Option<Survey>,
}

/// Where the answers of a real example come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Survey {
    /// When it was answered: `2022-12`.
    pub as_of: String,
    /// How many of the criteria its answers cover.
    pub covered: usize,
    /// What the answers are not.
    pub disclaimer: String,
    /// Title of the source.
    pub source_title: String,
    /// Address of the source.
    pub source_url: String,
}

/// All examples, in the order shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Examples(Vec<Example>);

impl Examples {
    /// The example with this id.
    pub fn get(&self, id: &str) -> Option<&Example> {
        self.0.iter().find(|example| example.id == id)
    }
}

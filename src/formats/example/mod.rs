//! Examples to look at: eleven answers to a survey of 2022, and one made-up registry.

mod survey;

use crate::domain::assessment::Assessment;
use crate::formats::json::Json;
use crate::formats::{file, json};

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

    /// All of them, in the order shown.
    pub fn iter(&self) -> impl Iterator<Item = &Example> {
        self.0.iter()
    }
}

/// Reads the file that the build writes from `catalogue/examples`:
/// `[{"id", "name", "as_of", "fictional", "data"}, ..]`, where `data` is a
/// survey file or, for the made-up registry, own JSON. `None` when anything
/// in it is not as the build writes it.
pub fn read(text: &str) -> Option<Examples> {
    let bundle = json::parse(text)?;
    let examples: Option<Vec<_>> = bundle.items().iter().map(example).collect();
    examples.filter(|all| !all.is_empty()).map(Examples)
}

fn example(entry: &Json) -> Option<Example> {
    let id = entry.get("id")?.as_str()?.to_owned();
    let data = entry.get("data")?;
    let (assessment, survey) = if *entry.get("fictional")? == Json::Bool(true) {
        (file::read_json(data).ok()?, None)
    } else {
        let (assessment, survey) = survey::read(data)?;
        (assessment, Some(survey))
    };
    Some(Example {
        id,
        assessment,
        survey,
    })
}

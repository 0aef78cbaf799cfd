//! What the view of an example shows.

use crate::app::model::{Model, View};
use crate::app::remote::Remote;
use crate::app::routes::Route;
use crate::domain::assessment::WebAddress;
use crate::domain::catalogue::examples;
use crate::domain::words::month_words;
use crate::features::example::words;
use crate::features::scorecard::view_model::{
    Fact, ScorecardOptions, ScorecardView, scorecard_view,
};
use crate::formats::example::Example;

/// The example, or why it is not here.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum ExampleScreen {
    /// On its way.
    #[default]
    Loading,
    /// It did not come; may be tried again.
    Failed,
    /// There is none with this name.
    Unknown,
    /// Here it is.
    Here(Box<ExamplePage>),
}

/// An example to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExamplePage {
    /// What must be read before the boxes.
    pub caveat: String,
    /// More of it.
    pub more: String,
    /// Where the answers come from.
    pub source: Option<Source>,
    /// The scorecard.
    pub scorecard_view: ScorecardView,
}

/// Where answers come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its title.
    pub title: String,
    /// Its address.
    pub url: String,
    /// The host of the address.
    pub host: String,
}

/// Another example.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Other {
    /// The registry's name.
    pub name: &'static str,
    /// The address of its view.
    pub href: String,
}

/// The example that the address names.
pub fn example(model: &Model) -> ExampleScreen {
    let Some(id) = named(model) else {
        return ExampleScreen::Unknown;
    };
    match &model.examples {
        _ if !examples().iter().any(|one| one.id == id) => ExampleScreen::Unknown,
        Remote::Idle | Remote::Loading => ExampleScreen::Loading,
        Remote::Failed => ExampleScreen::Failed,
        Remote::Here(all) => all.get(id).map_or(ExampleScreen::Unknown, |one| {
            ExampleScreen::Here(Box::new(page(one)))
        }),
    }
}

/// All examples but the one shown.
pub fn others(model: &Model) -> Vec<Other> {
    let shown = named(model);
    let others = examples().iter().filter(|one| Some(one.id) != shown);
    others
        .map(|one| Other {
            name: one.name,
            href: Route::Example(one.id.to_owned()).href(),
        })
        .collect()
}

fn named(model: &Model) -> Option<&str> {
    match &model.view {
        View::At(Route::Example(id)) => Some(id),
        _ => None,
    }
}

fn page(example: &Example) -> ExamplePage {
    let options = ScorecardOptions {
        linked: false,
        levels: example.survey.is_none(),
    };
    let mut scorecard_view = scorecard_view(&example.assessment, words::OVER, options);
    let Some(survey) = &example.survey else {
        return ExamplePage {
            caveat: words::FICTIONAL.to_owned(),
            more: words::FICTIONAL_MORE.to_owned(),
            source: None,
            scorecard_view,
        };
    };
    let month = Fact {
        label: words::DATE,
        value: month_words(&survey.as_of),
        claim: false,
        under: None,
    };
    scorecard_view.head.facts.insert(0, month);
    let host = WebAddress::parse(&survey.source_url).map(|url| url.host().to_owned());
    ExamplePage {
        caveat: words::caveat(&survey.as_of, survey.covered),
        more: survey.disclaimer.clone(),
        source: host.map(|host| Source {
            title: survey.source_title.clone(),
            url: survey.source_url.clone(),
            host,
        }),
        scorecard_view,
    }
}

//! Models to draw, and what several views have in common.

use std::fs;
use std::path::Path;

use plumbline::app::model::{Model, View};
use plumbline::app::remote::Remote;
use plumbline::app::routes::Route;
use plumbline::domain::assessment::{Assessment, Status};
use plumbline::domain::catalogue::{CriterionId, TrackId, examples};
use plumbline::features::preview::state::{Opened, OpenedFrom};
use plumbline::formats::example;
use serde_json::{Value, json};

/// The criterion with this id.
pub(crate) fn id(slug: &str) -> CriterionId {
    CriterionId::parse(slug).unwrap()
}

/// A model in which one criterion is answered.
pub(crate) fn answered(slug: &str, status: Status) -> Model {
    let mut model = Model::whole();
    model.mine.answers.get_mut(id(slug)).status = Some(status);
    model
}

/// A model that shows this view.
pub(crate) fn view_of(route: Route) -> Model {
    Model {
        view: View::At(route),
        ..Model::whole()
    }
}

/// The examples, as fetched.
pub(crate) fn examples_here() -> Remote<example::Examples> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("catalogue/examples");
    let all: Value = examples()
        .iter()
        .map(|one| {
            let file = folder.join(one.id).with_extension("json");
            let data: Value = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
            json!({"id": one.id, "name": one.name, "fictional": one.fictional, "data": data})
        })
        .collect();
    Remote::Here(example::read(&all.to_string()).unwrap())
}

/// The assessment of the made-up example.
pub(crate) fn fictional() -> Assessment {
    let Remote::Here(all) = examples_here() else {
        panic!("they were just read");
    };
    all.get("example-registry").unwrap().assessment.clone()
}

/// A model in which this is being read.
pub(crate) fn reading(assessment: Assessment, from: OpenedFrom) -> Model {
    Model {
        opened: Some(Opened {
            assessment,
            from,
            choices: plumbline::domain::compare::MergeChoices::default(),
        }),
        ..view_of(Route::Shared)
    }
}

/// `data-level` and `data-possible` of each track, in order; exactly one section each.
pub(crate) fn attributes(html: &str) -> Vec<(String, String)> {
    TrackId::ALL
        .map(|track| {
            let own = format!("data-track=\"{}\"", track.slug());
            assert_eq!(html.matches(&own).count(), 1, "{own}");
            let tag = html.split(&own).nth(1).unwrap();
            let tag = tag.split('>').next().unwrap();
            let value = |name: &str| {
                let rest = tag.split(&format!("{name}=\"")).nth(1).unwrap();
                rest.split('"').next().unwrap().to_owned()
            };
            (value("data-level"), value("data-possible"))
        })
        .into()
}

/// What [`attributes`] gives for these levels and possible levels.
pub(crate) fn pairs(expected: [(&str, &str); 4]) -> Vec<(String, String)> {
    expected
        .map(|(level, possible)| (level.to_owned(), possible.to_owned()))
        .into()
}

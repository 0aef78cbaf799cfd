//! Files of the same origin, fetched on first use: guidance, examples, funding.

use crate::app::effect::Effect;
use crate::app::model::{Model, View};
use crate::app::msg::{Resource, ResourceMsg};
use crate::app::remote::Remote;
use crate::app::routes::Route;
use crate::app::{fetch, title};
use crate::features::compare::state::CompareMsg;
use crate::formats::{example, guidance, handoff};

/// Asks for a file, or takes in one that was fetched. The lazy part with this
/// number reads only the files of its features.
pub(crate) fn update<const PART: usize>(model: &mut Model, msg: ResourceMsg) -> Vec<Effect> {
    match msg {
        ResourceMsg::Want(resource) => return fetch::want(model, resource),
        ResourceMsg::Loaded(resource, text) => {
            let text = text.as_deref();
            match resource {
                Resource::Guidance if const { Resource::Guidance.feature().is_in(PART) } => {
                    model.guidance = read(text.and_then(guidance::read));
                }
                Resource::Examples if const { Resource::Examples.feature().is_in(PART) } => {
                    model.examples = read(text.and_then(example::read));
                }
                Resource::Funding if const { Resource::Funding.feature().is_in(PART) } => {
                    model.funding = read(text.and_then(handoff::read));
                }
                _ => {}
            }
        }
    }
    match model.view {
        View::At(Route::Compare) => vec![Effect::Send(Box::new(CompareMsg::ExamplesLoaded.into()))],
        View::At(Route::Example(_)) => vec![Effect::Title(title::of(model))],
        _ => Vec::new(),
    }
}

fn read<T>(thing: Option<T>) -> Remote<T> {
    thing.map_or(Remote::Failed, Remote::Here)
}

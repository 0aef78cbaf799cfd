//! Asking for a file of the same origin, once.

use crate::app::effect::Effect;
use crate::app::model::Model;
use crate::app::msg::Resource;
use crate::app::remote::Remote;

/// Asks for a file, unless it is here or on its way.
pub(crate) fn want(model: &mut Model, resource: Resource) -> Vec<Effect> {
    let wanted = match resource {
        Resource::Guidance => begin(&mut model.guidance),
        Resource::Examples => begin(&mut model.examples),
        Resource::Funding => begin(&mut model.funding),
    };
    if wanted {
        vec![Effect::Fetch(resource)]
    } else {
        Vec::new()
    }
}

fn begin<T>(remote: &mut Remote<T>) -> bool {
    let wanted = remote.is_wanted();
    if wanted {
        *remote = Remote::Loading;
    }
    wanted
}

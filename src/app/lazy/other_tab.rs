//! Whether another tab has taken the open assessment out of storage.

use crate::app::model::Model;
use crate::app::start::Change;
use crate::formats::storage as stored;

/// Whether another tab has taken the stored copy of the open assessment away:
/// what is on the page is then all there is.
pub(crate) fn takes_mine(model: &Model, change: &Change) -> bool {
    let own = &model.mine.stamp;
    match change {
        _ if own.id.is_empty() => false,
        None => true,
        // The other slot holds what is older, and may go.
        Some((key, text)) => text.is_none() && *key == stored::key_of(&own.id, own.revision),
    }
}

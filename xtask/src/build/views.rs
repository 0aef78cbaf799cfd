//! Which lazy part each view is in, as the app itself knows it.

#[allow(
    dead_code,
    unreachable_pub,
    reason = "it is a part of the app, which uses all of it"
)]
#[path = "../../../src/app/feature.rs"]
mod feature;

use feature::Feature;
use serde_json::{Map, Value};

/// By the word after `#/`: the name of the part that draws it. What the first part draws is not listed.
pub(super) fn parts_by_word() -> Map<String, Value> {
    let row = |feature: Feature| {
        let part = feature.part()?;
        Some((feature.word()?.to_owned(), part.name().into()))
    };
    Feature::ALL.into_iter().filter_map(row).collect()
}

#[cfg(test)]
mod tests {
    use super::parts_by_word;

    #[test]
    fn only_views_of_lazy_parts_are_listed() {
        let parts = parts_by_word();
        assert_eq!(parts.get("scorecard"), Some(&"result".into()));
        assert_eq!(parts.get("assess"), None);
        assert_eq!(parts.get(""), None);
    }
}

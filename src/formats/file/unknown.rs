//! Criteria of another catalogue, in a file that is otherwise one of ours.

use crate::domain::catalogue::CriterionId;
use crate::formats::json::Json;

/// How many ids of criteria the catalogue does not have. A key that could not
/// be an id in any catalogue is damage instead.
pub(crate) fn count(json: &Json) -> usize {
    let answers = json.get("answers");
    let items = json.get("plan").and_then(|plan| plan.get("items"));
    let unknown = |of: Option<&'_ Json>, is_new: &dyn Fn(usize, &str) -> bool| {
        let keys = of.into_iter().flat_map(Json::fields).map(|(key, _)| key);
        let unknown = keys.filter(|key| is_slug(key) && CriterionId::parse(key).is_none());
        let new = unknown
            .enumerate()
            .filter(|(place, key)| is_new(*place, key));
        new.count()
    };
    // One that is answered and planned for is one. Of a thousand nobody counts them.
    let is_answered = |key: &str| answers.is_some_and(|answers| answers.get(key).is_some());
    unknown(answers, &|_, _| true)
        + unknown(items, &|place, key| place >= 1_000 || !is_answered(key))
}

fn is_slug(key: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    !key.is_empty() && key.bytes().all(fits)
}

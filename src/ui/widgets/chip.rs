//! A criterion by its code, as a link to its question.

use crate::core::catalogue::CriterionId;
use crate::core::fragment::Route;
use crate::ui::dom::{El, el};

/// The code alone is seen; the title follows for whoever does not see the list it stands for.
pub fn chip(id: CriterionId) -> El {
    let criterion = id.get();
    let title = el("span").class("vh").child(" ").child(criterion.title);
    let link = el("a")
        .class("btn")
        .set("href", Route::to_criterion(id).href())
        .set("title", criterion.title);
    el("li").child(link.child(criterion.code).child(title))
}

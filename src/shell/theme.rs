//! Light and dark.

use crate::shell::{page, storage};

const ATTRIBUTE: &str = "data-theme";

/// Light and dark change places, from whichever is seen now. The choice is kept
/// where storage allows; `first-paint.js` puts it back.
pub fn switch() {
    let Some(root) = page::root() else { return };
    let is_dark = root
        .get_attribute(ATTRIBUTE)
        .map_or_else(system_is_dark, |theme| theme == "dark");
    let theme = if is_dark { "light" } else { "dark" };
    let _ = root.set_attribute(ATTRIBUTE, theme);
    let _ = storage::write(storage::THEME, theme);
}

fn system_is_dark() -> bool {
    web_sys::window()
        .and_then(|window| window.match_media("(prefers-color-scheme: dark)").ok()?)
        .is_some_and(|query| query.matches())
}

//! What something on the way may have changed in the page itself.

use crate::size::foreign_resources;

/// The scripts of the page: what runs before the first paint, `boot.js`, the words of the criteria, which are none,
/// and what asks the questions before the program is there.
const SCRIPTS: usize = 4;

/// What is not as it was built, a sentence each.
pub(super) fn changes(page: &str) -> Vec<String> {
    let mut found = Vec::new();
    let scripts = page.matches("<script").count();
    if scripts != SCRIPTS {
        found.push(format!(
            "index.html holds {scripts} scripts instead of {SCRIPTS}: something on the way changes it"
        ));
    }
    if own_policy(page).is_none() {
        found.push("index.html does not carry its security policy any more".to_owned());
    }
    found.extend(foreign_resources(page));
    found
}

/// The policy in the head of the page.
pub(super) fn own_policy(page: &str) -> Option<&str> {
    let before = "http-equiv=\"Content-Security-Policy\" content=\"";
    let (_, after) = page.split_once(before)?;
    after.split('"').next()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use crate::{files, paths};

    #[test]
    fn the_page_has_as_many_scripts_as_are_looked_for() {
        let page = paths::checkout().unwrap().join("index.html");
        let page = files::read_text(&page).unwrap();
        assert_eq!(page.matches("<script").count(), super::SCRIPTS);
    }
}

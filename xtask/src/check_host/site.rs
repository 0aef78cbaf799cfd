//! What a host answers for the page, what it names, and what is not there.

use anyhow::Result;

use super::Finding;
use super::answer::{self, Answer};

/// Files that keep their names and that every site has.
pub(super) const NAMED: [&str; 7] = [
    "404.html",
    "about.html",
    "host.json",
    "reports/index.json",
    "catalogue/pprs-0.1.json",
    "schema/plumbline-assessment-1.json",
    "schema/pprs-catalogue-1.json",
];
/// A name that no build gives.
const MISSING: &str = "missing-0000000000000000.wasm";

/// All answers that are judged.
pub(super) struct Site {
    /// With a slash at the end.
    pub(super) address: String,
    pub(super) page: Answer,
    /// What the page names, under names made from their content.
    pub(super) hashed: Vec<(String, Answer)>,
    /// [`NAMED`].
    pub(super) named: Vec<(&'static str, Answer)>,
    /// For a file that is not there.
    pub(super) missing: Answer,
    /// For the address without the slash, unless it is a whole host.
    pub(super) without_slash: Option<Answer>,
}

impl Site {
    /// Asks for everything; the finding where there is no page of ours at the address.
    ///
    /// # Errors
    /// When curl is missing, or nothing answers.
    pub(super) fn fetch(address: &str) -> Result<Result<Self, Finding>> {
        let address = with_slash(address);
        let page = answer::fetch(&address)?;
        let text = page.text();
        if page.status != 200 || !text.contains(" id=\"boot\"") {
            let goes_to = page
                .header("location")
                .map(|place| format!(" and leads to {place}"));
            return Ok(Err(Finding {
                name: "no-page",
                is_fault: true,
                text: format!(
                    "{address} answers {}{}, and not with the start page of Plumbline",
                    page.status,
                    goes_to.unwrap_or_default()
                ),
            }));
        }
        let get = |name: &str| answer::fetch(&format!("{address}{name}"));
        let mut hashed = Vec::new();
        for name in hashed_names(&text) {
            let answer = get(&name)?;
            hashed.push((name, answer));
        }
        let mut named = Vec::new();
        for name in NAMED {
            named.push((name, get(name)?));
        }
        let missing = get(MISSING)?;
        let is_whole_host = address.matches('/').count() == 3;
        let without_slash = if is_whole_host {
            None
        } else {
            Some(answer::fetch(address.trim_end_matches('/'))?)
        };
        Ok(Ok(Self {
            address,
            page,
            hashed,
            named,
            missing,
            without_slash,
        }))
    }
}

/// The address of a folder.
pub(super) fn with_slash(address: &str) -> String {
    let address = address.split(['#', '?']).next().unwrap_or(address);
    let address = address.strip_suffix("index.html").unwrap_or(address);
    format!("{}/", address.trim_end_matches('/'))
}

/// What a start page names under names made from content, each once.
pub fn hashed_names(page: &str) -> Vec<String> {
    let mut names: Vec<String> = page
        .split("\"./")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .filter(|name| hash_in(name).is_some())
        .map(str::to_owned)
        .collect();
    names.sort();
    names.dedup();
    names
}

/// The hash in a name: `boot-<16 hex digits>.js`.
pub(super) fn hash_in(name: &str) -> Option<&str> {
    let (stem, extension) = name.rsplit_once('.')?;
    let (_, hash) = stem.rsplit_once('-')?;
    let is_hash = hash.len() == 16 && hash.chars().all(|one| one.is_ascii_hexdigit());
    (is_hash && !extension.is_empty() && !name.contains('/')).then_some(hash)
}

#[cfg(test)]
mod tests {
    use super::{hashed_names, with_slash};

    #[test]
    fn an_address_of_the_page_is_that_of_its_folder() {
        for address in [
            "https://a.example/b",
            "https://a.example/b/",
            "https://a.example/b/index.html",
            "https://a.example/b/#/plan",
        ] {
            assert_eq!(with_slash(address), "https://a.example/b/");
        }
        assert_eq!(with_slash("https://a.example"), "https://a.example/");
    }

    #[test]
    fn only_names_made_from_content_are_taken_and_each_once() {
        let page = "<script src=\"./boot-0123456789abcdef.js\" data-a=\"./a-0123456789abcdef.wasm\"></script>\
            <a href=\"./\"></a><a href=\"./about.html\"></a><link href=\"./a-0123456789abcdef.wasm\">\
            <link href=\"./../b-0123456789abcdef.js\"><link href=\"./b-0123.js\">";
        assert_eq!(
            hashed_names(page),
            ["a-0123456789abcdef.wasm", "boot-0123456789abcdef.js"]
        );
    }
}

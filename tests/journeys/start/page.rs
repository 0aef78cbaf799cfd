//! What Chromium showed: the serialised document and the console.

use std::process::Output;

/// A document to ask questions of.
pub(crate) struct Page {
    /// The serialised document.
    pub(crate) html: String,
    /// Lines of the console, warnings and errors included.
    pub(crate) console: Vec<String>,
}

impl Page {
    pub(crate) fn new(output: &Output) -> Self {
        let said = String::from_utf8_lossy(&output.stderr);
        Self {
            html: String::from_utf8_lossy(&output.stdout).into_owned(),
            console: said
                .lines()
                .filter(|line| line.contains("CONSOLE"))
                .map(str::to_owned)
                .collect(),
        }
    }

    /// The start tag of the element with this id, if it is there.
    pub(crate) fn tag(&self, id: &str) -> Option<&str> {
        let at = self.html.find(&format!(" id=\"{id}\""))?;
        let start = self.html[..at].rfind('<')?;
        let end = self.html[start..].find('>')?;
        Some(&self.html[start..=start + end])
    }

    /// Whether the element with this id is there and does not carry `hidden`.
    pub(crate) fn shows(&self, id: &str) -> bool {
        self.tag(id).is_some_and(|tag| !tag.contains(" hidden"))
    }

    /// The text directly in the element with this id.
    pub(crate) fn text(&self, id: &str) -> &str {
        let tag = self.tag(id).unwrap();
        let rest = &self.html[self.html.find(tag).unwrap() + tag.len()..];
        &rest[..rest.find('<').unwrap()]
    }

    /// The value of a data attribute of the root element.
    pub(crate) fn root(&self, name: &str) -> Option<&str> {
        let start = self.html.find("<html")?;
        let tag = &self.html[start..start + self.html[start..].find('>')?];
        let value = tag.split_once(&format!("data-{name}=\""))?.1;
        value.split_once('"').map(|(value, _)| value)
    }

    /// How many criteria stand on the printable list.
    pub(crate) fn criteria(&self) -> usize {
        let lists = self.html.split("<ul class=\"tick\">").skip(1);
        lists
            .map(|list| list.split("</ul>").next().unwrap().matches("<li>").count())
            .sum()
    }

    /// Holds for every page that could not start: the panel names this cause, the list is readable.
    #[track_caller]
    pub(crate) fn assert_failed(&self, cause: &str, words: &str) {
        assert_eq!(self.root("state"), Some("failed"), "{}", self.html);
        assert!(self.shows("recovery"));
        assert!(
            self.tag("recovery")
                .unwrap()
                .contains(&format!("data-cause=\"{cause}\""))
        );
        assert!(
            self.text("recovery-cause").contains(words),
            "{}",
            self.text("recovery-cause")
        );
        assert!(!self.shows("hero"));
        assert_eq!(self.criteria(), 32);
    }
}

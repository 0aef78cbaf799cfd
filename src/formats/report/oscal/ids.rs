//! The UUIDs of one document.

use crate::domain::assessment::Assessment;
use crate::domain::catalogue::framework;
use crate::formats::file;
use crate::formats::report::uuid::uuid;

/// The UUIDs of one document.
///
/// Those of the document and its result come from everything that is written,
/// so they differ as soon as a word does. The others name the same thing in
/// every revision of the same assessment, as OSCAL wants it.
pub(crate) struct Ids {
    /// Of the document.
    pub(crate) document: String,
    /// Of the result.
    pub(crate) result: String,
    /// Of the framework, the same everywhere.
    pub(crate) framework: String,
    seed: String,
}

impl Ids {
    pub(crate) fn of(about: &Assessment) -> Self {
        let framework = [framework().id, " ", framework().version].concat();
        let repository = &about.repository;
        let address = repository.url.as_ref().map_or("", |url| url.as_str());
        // An assessment that was never saved has no id.
        let own = match about.metadata.id.as_str() {
            "" => ["\n", repository.name.as_str(), "\n", address].concat(),
            id => id.to_owned(),
        };
        let seed = [&framework, "\n", &own].concat();
        let all = file::write(about);
        Self {
            document: uuid(&all, "assessment-results"),
            result: uuid(&all, "result"),
            framework: uuid(&framework, "framework"),
            seed,
        }
    }

    /// The UUID of the thing with this name in the assessment.
    pub(crate) fn named(&self, name: &str) -> String {
        uuid(&self.seed, name)
    }

    /// The UUID of what a criterion has of a kind.
    pub(crate) fn own(&self, kind: &str, slug: &str) -> String {
        self.named(&[kind, " ", slug].concat())
    }
}

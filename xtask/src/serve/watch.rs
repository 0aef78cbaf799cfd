//! Waiting for a change of the source.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use anyhow::{Context as _, Result};
use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher as _};

use crate::sources;

/// How long nothing may change until a change counts as over: an editor writes a file in several steps, and
/// git writes many files.
const REST: Duration = Duration::from_millis(100);

/// The changes of the source from a moment on.
pub(super) struct Changes {
    checkout: PathBuf,
    events: Receiver<notify::Result<Event>>,
    /// It watches until it is dropped.
    _watcher: RecommendedWatcher,
}

impl Changes {
    /// Begins to watch.
    ///
    /// # Errors
    /// When the system cannot watch a folder.
    pub(super) fn of(checkout: &Path) -> Result<Self> {
        // Events carry real paths on some systems.
        let checkout = checkout
            .canonicalize()
            .with_context(|| format!("could not find {}", checkout.display()))?;
        let (sender, events) = channel();
        let mut watcher = notify::recommended_watcher(sender)?;
        let folders = sources::OF_THE_APP.map(|source| checkout.join(source));
        let folders = folders.iter().filter(|folder| folder.is_dir());
        // A file is watched by its folder, because an editor may put a new one in its place.
        let places = folders
            .map(|folder| (folder, RecursiveMode::Recursive))
            .chain([(&checkout, RecursiveMode::NonRecursive)]);
        for (folder, mode) in places {
            watcher
                .watch(folder, mode)
                .with_context(|| format!("could not watch {}", folder.display()))?;
        }
        Ok(Self {
            checkout,
            events,
            _watcher: watcher,
        })
    }

    /// Comes back when something has changed since the last time and the change is over, with a path that
    /// changed.
    ///
    /// # Errors
    /// When the system ceases to watch.
    pub(super) fn wait(&self) -> Result<PathBuf> {
        let mut changed = loop {
            let event = self.events.recv().context("nothing is watched any more")?;
            if let Some(path) = self.source_of(event?) {
                break path;
            }
        };
        while let Ok(event) = self.events.recv_timeout(REST) {
            // Some programs write another file first and then rename it.
            let later = self.source_of(event?);
            let is_there = |path: &PathBuf| self.checkout.join(path).is_file();
            changed = later.filter(is_there).unwrap_or(changed);
        }
        Ok(changed)
    }

    /// The source that an event changed; a build reads them all, which is none.
    fn source_of(&self, event: Event) -> Option<PathBuf> {
        if event.kind.is_access() {
            return None;
        }
        // The system may lose count when very much changes at once, and says no path then.
        if event.need_rescan() {
            return Some(PathBuf::from("the source"));
        }
        let inner = |path: PathBuf| Some(path.strip_prefix(&self.checkout).ok()?.to_path_buf());
        let mut paths = event.paths.into_iter().filter_map(inner);
        paths.find(|path| sources::OF_THE_APP.iter().any(|one| path.starts_with(one)))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use std::path::Path;

    use super::Changes;
    use crate::files;

    #[test]
    fn a_change_of_the_source_is_seen_and_no_other() {
        let folder = std::env::temp_dir().join(format!("watch-{}", std::process::id()));
        for name in ["src/a.rs", "index.html", "target/a"] {
            files::write(&folder.join(name), "").unwrap();
        }
        let changes = Changes::of(&folder).unwrap();
        // What was written before may be told late.
        let told = |wanted: &str| {
            loop {
                let path = changes.wait().unwrap();
                assert!(!path.starts_with("target") && path != Path::new("README.md"));
                if path == Path::new(wanted) {
                    break;
                }
            }
        };
        for name in ["src/a.rs", "src/new.rs", "index.html"] {
            files::write(&folder.join("target/a"), "new").unwrap();
            files::write(&folder.join("README.md"), "new").unwrap();
            files::write(&folder.join(name), "new").unwrap();
            told(name);
        }
        std::fs::remove_file(folder.join("src/new.rs")).unwrap();
        told("src/new.rs");
        files::make_folder(&folder.join("src/b")).unwrap();
        told("src/b");
        files::write(&folder.join("src/b/c.rs"), "new").unwrap();
        told("src/b/c.rs");
        // As editors put a whole file in the place of another.
        files::write(&folder.join("other"), "").unwrap();
        files::rename(&folder.join("other"), &folder.join("style")).unwrap();
        told("style");
        drop(changes);
        files::remove_folder(&folder).unwrap();
    }

    #[test]
    fn reading_changes_nothing() {
        use notify::Event;
        use notify::event::{AccessKind, EventKind, ModifyKind};
        let folder = std::env::temp_dir().canonicalize().unwrap();
        let changes = Changes::of(&folder).unwrap();
        let path = folder.join("src/a.rs");
        let read = Event::new(EventKind::Access(AccessKind::Any)).add_path(path.clone());
        let wrote = Event::new(EventKind::Modify(ModifyKind::Any)).add_path(path);
        assert_eq!(changes.source_of(read), None);
        assert_eq!(changes.source_of(wrote).unwrap(), Path::new("src/a.rs"));
    }
}

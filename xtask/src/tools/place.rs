//! A tool's folder in the cache.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use anyhow::{Result, anyhow};

use crate::{files, paths};

/// The path of `file` in the cache folder `name`, after `install` where it is missing.
///
/// `install` gets an empty folder to fill. That folder takes its final name only when it holds the
/// file; whatever stood there without the file is removed first.
pub(super) fn file(
    name: &str,
    file: &str,
    install: impl FnOnce(&Path) -> Result<()>,
) -> Result<PathBuf> {
    file_in(&paths::cache()?, name, file, install)
}

/// Several threads may want the same tool at once, and each tool fills the cores by itself.
static INSTALLS: Mutex<()> = Mutex::new(());

fn file_in(
    cache: &Path,
    name: &str,
    file: &str,
    install: impl FnOnce(&Path) -> Result<()>,
) -> Result<PathBuf> {
    let folder = cache.join(name);
    let wanted = folder.join(file);
    if wanted.is_file() {
        return Ok(wanted);
    }
    let _turn = INSTALLS.lock().unwrap_or_else(PoisonError::into_inner);
    if wanted.is_file() {
        return Ok(wanted);
    }
    let partial = cache.join(format!("{name}.partial-{}", std::process::id()));
    files::remove_folder(&partial)?;
    files::make_folder(&partial)?;
    let installed = install(&partial).and_then(|()| {
        if partial.join(file).is_file() {
            Ok(())
        } else {
            Err(anyhow!("{name} was installed, but it holds no {file}"))
        }
    });
    if let Err(failure) = installed {
        files::remove_folder(&partial)?;
        return Err(failure);
    }
    // Another run may have finished the same install meanwhile; either copy will do.
    if wanted.is_file() {
        files::remove_folder(&partial)?;
        return Ok(wanted);
    }
    files::remove_folder(&folder)?;
    files::rename(&partial, &folder)?;
    Ok(wanted)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::time::Duration;

    use super::file_in;
    use crate::files;

    #[test]
    fn threads_that_want_the_same_tool_at_once_install_it_once() {
        let cache = std::env::temp_dir().join(format!("plumbline-place-{}", std::process::id()));
        let installs = AtomicUsize::new(0);
        let want = || {
            file_in(&cache, "tool-1", "bin/tool", |folder| {
                installs.fetch_add(1, Ordering::Relaxed);
                std::thread::sleep(Duration::from_millis(100));
                files::write(&folder.join("bin/tool"), "works")
            })
        };
        std::thread::scope(|scope| {
            let threads: Vec<_> = (0..4).map(|_| scope.spawn(want)).collect();
            for thread in threads {
                assert!(thread.join().unwrap().unwrap().is_file());
            }
        });
        assert_eq!(installs.load(Ordering::Relaxed), 1);
        files::remove_folder(&cache).unwrap();
    }
}

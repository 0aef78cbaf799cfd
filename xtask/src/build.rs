//! Writes the site.
//!
//! What the compiler wrote is cut into parts, bound to JavaScript and optimised, every file takes a name
//! made from its content, and the page gets its style sheet, its list of criteria, its security
//! policy and those names.

mod about;
mod assets;
mod bind;
mod checklist;
mod compile;
mod container;
mod examples;
mod framework;
mod guidance;
mod host;
mod interface;
#[cfg(test)]
mod loading;
mod optimise;
mod order;
mod page;
mod panic_locations;
mod panics;
mod policy;
mod program;
mod remap;
mod script;
mod site;
mod split;
mod style;
mod views;
mod words;

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use anyhow::Result;
use assets::Assets;
pub use assets::hashed_name;
pub use framework::{NAMESPACE, framework_files};
pub use host::ForHost;
pub use policy::content_security_policy;
pub use remap::local_paths;
use site::Source;
pub(crate) use split::BASE;

use crate::{command, files, paths};

/// How the app is compiled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// Small and slow to build: what is published.
    Release,
    /// Quick to build and large.
    Dev,
}

/// Builds the checkout into its `dist/`.
///
/// # Errors
/// When a tool, the compiler or the catalogue fails, or the host says what is not shown.
pub fn build(checkout: &Path, profile: Profile, host: &ForHost) -> Result<()> {
    let dist = paths::dist(checkout);
    build_into(checkout, &dist, profile, host, |_| Ok(()))?;
    println!("    written to {}", dist.display());
    Ok(())
}

/// Builds the checkout into a folder. `add` puts something beside the files before they take its place.
///
/// # Errors
/// As for [`build`].
pub(crate) fn build_into(
    checkout: &Path,
    folder: &Path,
    profile: Profile,
    host: &ForHost,
    add: impl FnOnce(&Path) -> Result<()>,
) -> Result<()> {
    let start = command::begin("building the site");
    let target = paths::target(checkout).join("site");
    let fresh = make(checkout, &target, folder, profile, host)?;
    add(&fresh)?;
    take_place(&fresh, folder)?;
    command::end("building the site", start);
    Ok(())
}

/// Builds another copy of the checkout into its `dist/`, with its own target folder.
///
/// # Errors
/// As for [`build`].
pub(crate) fn build_apart(copy: &Path) -> Result<()> {
    let (target, dist) = (copy.join("target").join("site"), paths::dist(copy));
    let fresh = make(copy, &target, &dist, Profile::Release, &ForHost::default())?;
    take_place(&fresh, &dist)
}

/// Binds and optimises a program of one part, for a page other than this one: script and module, in a folder.
///
/// # Errors
/// When a tool fails.
pub(crate) fn single(compiled: &Path, place: &Path, folder: &Path) -> Result<()> {
    bind::bind(compiled, place, "web")?;
    for name in files::below(place)? {
        let path = place.join(&name);
        let bytes = if path.extension().is_some_and(|end| end == "wasm") {
            optimise::wasm(&files::read(&path)?, &place.join("named.wasm"))?
        } else {
            optimise::javascript(&path)?.into_bytes()
        };
        files::write(&folder.join(&name), bytes)?;
    }
    Ok(())
}

/// Fills the page that Trunk has written into `staging`, and adds what it names: a hook of `Trunk.toml`.
///
/// # Errors
/// When the catalogue or the page lacks something.
pub fn page_of_trunk(checkout: &Path, staging: &Path) -> Result<()> {
    let source = Source::read(checkout, Profile::Dev, &ForHost::default())?;
    let mut assets = Assets::plain();
    source.add(&mut assets, &staging.join("late.css"))?;
    let page = source.page_of_trunk(staging, &assets)?;
    assets.write(staging)?;
    source.write_about(staging, &page, &staging.join("sheet.css"))?;
    source.write_data(staging)?;
    files::write(&staging.join("index.html"), page)
}

/// Makes the site in a new folder beside the one that it is meant for.
fn make(
    checkout: &Path,
    target: &Path,
    folder: &Path,
    profile: Profile,
    host: &ForHost,
) -> Result<PathBuf> {
    let start = SystemTime::now();
    host.text()?; // What is wrong with it is better said before the minutes of compiling.
    let program = program::make(checkout, target, profile, host)?;
    let source = Source::read(checkout, profile, host)?;
    let mut assets = Assets::by_content();
    for (name, bytes) in program.files {
        assets.add(&name, bytes);
    }
    let sheet = target.join("sheet.css");
    source.add(&mut assets, &sheet)?;
    let page = source.page(&assets, &program.parts, &sheet)?;

    let fresh = folder.with_extension("partial");
    files::remove_folder(&fresh)?;
    assets.write(&fresh)?;
    source.write_missing_page(&fresh, &sheet)?;
    source.write_about(&fresh, &page, &sheet)?;
    source.write_data(&fresh)?;
    let index = fresh.join("index.html");
    files::write(&index, page)?;
    // What changes during a build is newer than what comes of it.
    files::set_changed(&index, start)?;
    Ok(fresh)
}

/// Gives the finished site its name, so that a server never shows half of it.
fn take_place(fresh: &Path, folder: &Path) -> Result<()> {
    files::remove_folder(folder)?;
    files::rename(fresh, folder)
}

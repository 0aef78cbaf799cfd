//! Writes the site.
//!
//! What the compiler wrote is cut into parts, bound to JavaScript and optimised, every file takes a name
//! made from its content, and the page gets its style sheet, its list of criteria, its security
//! policy and those names.

mod assets;
mod bind;
mod checklist;
mod compile;
mod container;
mod examples;
mod framework;
mod guidance;
mod interface;
#[cfg(test)]
mod loading;
mod optimise;
mod order;
mod page;
mod policy;
mod program;
mod remap;
mod script;
mod site;
mod split;
mod style;
mod views;

use std::path::Path;

use anyhow::Result;
use assets::Assets;
pub use assets::hashed_name;
pub use framework::{NAMESPACE, framework_files};
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
/// When a tool, the compiler or the catalogue fails.
pub fn build(checkout: &Path, profile: Profile) -> Result<()> {
    let start = command::begin("building the site");
    let target = paths::target(checkout).join("site");
    finish(checkout, &target, &paths::dist(checkout), profile)?;
    command::end("building the site", start);
    println!("    written to {}", paths::dist(checkout).display());
    Ok(())
}

/// Builds another copy of the checkout into its `dist/`, with its own target folder.
///
/// # Errors
/// As for [`build`].
pub(crate) fn build_apart(copy: &Path) -> Result<()> {
    let target = copy.join("target").join("site");
    finish(copy, &target, &paths::dist(copy), Profile::Release)
}

/// Fills the page that Trunk has written into `staging`, and adds what it names: a hook of `Trunk.toml`.
///
/// # Errors
/// When the catalogue or the page lacks something.
pub fn page_of_trunk(checkout: &Path, staging: &Path) -> Result<()> {
    let source = Source::read(checkout, Profile::Dev)?;
    let mut assets = Assets::plain();
    source.add(&mut assets)?;
    let page = source.page_of_trunk(staging, &assets)?;
    assets.write(staging)?;
    source.write_data(staging)?;
    files::write(&staging.join("index.html"), page)
}

fn finish(checkout: &Path, target: &Path, dist: &Path, profile: Profile) -> Result<()> {
    let program = program::make(checkout, target, profile)?;
    let source = Source::read(checkout, profile)?;
    let mut assets = Assets::by_content();
    for (name, bytes) in program.files {
        assets.add(&name, bytes);
    }
    source.add(&mut assets)?;
    let page = source.page(&assets, &program.parts, &target.join("sheet.css"))?;

    // Into a new folder that then takes the name, so that a server never shows half a site.
    let fresh = dist.with_file_name("dist.partial");
    files::remove_folder(&fresh)?;
    assets.write(&fresh)?;
    source.write_data(&fresh)?;
    files::write(&fresh.join("index.html"), page)?;
    files::remove_folder(dist)?;
    files::rename(&fresh, dist)
}

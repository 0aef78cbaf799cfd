//! Writes the site.
//!
//! What the compiler wrote is cut in two, bound to JavaScript and optimised, every file takes a name
//! made from its content, and the page gets its style sheet, its list of criteria, its security
//! policy and those names.

mod assets;
mod binary;
mod checklist;
mod compile;
mod examples;
mod framework;
mod glue;
mod guidance;
mod interface;
mod optimise;
mod order;
mod page;
mod policy;
mod program;
mod remap;
mod short_names;
mod split;
mod starting;
mod style;

pub use assets::hashed_name;
pub use framework::{NAMESPACE, framework_files};
pub use policy::content_security_policy;
pub use remap::local_paths;

use crate::{command, files, paths};
use anyhow::Result;
use assets::Assets;
use std::path::Path;

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

fn finish(checkout: &Path, target: &Path, dist: &Path, profile: Profile) -> Result<()> {
    let compiled = compile::app(checkout, target, profile)?;
    let parts = split::parts(&compiled, target)?;
    let program = program::make(&parts, &target.join("program"), profile)?;
    let source = checkout.join("catalogue/principles-v0.1.json");
    let catalogue = files::read_json(&source)?;
    let boot = checkout.join("src/shell/boot.js");
    let mut assets = Assets::default();
    assets.add(split::GLUE, program.glue);
    assets.add(split::WASM, program.app);
    assets.add(program::LATER, program.later);
    let boot = match profile {
        Profile::Release => optimise::javascript(&boot)?,
        Profile::Dev => files::read(&boot)?,
    };
    assets.add("boot.js", boot);
    assets.add(
        "favicon.svg",
        files::read(&checkout.join("src/shell/favicon.svg"))?,
    );
    assets.add("guidance.json", guidance::json(&catalogue)?);
    assets.add(
        "examples.json",
        examples::json(&checkout.join("catalogue/examples"))?,
    );
    let funding = files::read_json(&checkout.join("catalogue/funding.json"))?;
    assets.add("funding.json", funding.to_string());
    let page = page::fill(
        &files::read_text(&checkout.join("index.html"))?,
        &style::sheet(&checkout.join("style"))?,
        &checklist::html(&catalogue)?,
        &assets,
    )?;

    // Into a new folder that then takes the name, so that a server never shows half a site.
    let fresh = dist.with_file_name("dist.partial");
    files::remove_folder(&fresh)?;
    assets.write(&fresh)?;
    for schema in files::with_extension(&checkout.join("catalogue/schema"), "json") {
        if let Some(name) = schema.file_name() {
            files::write(&fresh.join("schema").join(name), files::read(&schema)?)?;
        }
    }
    framework::write(&source, &fresh.join("catalogue"))?;
    files::write(&fresh.join("index.html"), page)?;
    files::remove_folder(dist)?;
    files::rename(&fresh, dist)
}

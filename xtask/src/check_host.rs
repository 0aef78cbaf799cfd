//! `cargo xtask check-host`: whether a host serves the site as it has to be served.
//!
//! It asks as a browser does, by `curl`, and judges only what came back. Every fault has a name, under which
//! docs/hosting.md says what to do.

mod answer;
mod cache;
mod checks;
mod page;
mod policy;
mod site;

use std::fmt;
use std::path::Path;

use anyhow::{Result, bail};
pub use checks::NAMES;
pub use site::hashed_names;

use crate::{files, paths};

/// Something that is not as it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The name under which docs/hosting.md explains it.
    pub name: &'static str,
    /// Whether the page fails somebody because of it. Otherwise it could only be better.
    pub is_fault: bool,
    /// What was seen.
    pub text: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = if self.is_fault { "fault" } else { "advice" };
        write!(out, "{kind}: {}: {}", self.name, self.text)
    }
}

/// Looks at the site at an address.
///
/// # Errors
/// When curl is missing, or the address cannot be asked at all.
pub fn findings(address: &str) -> Result<Vec<Finding>> {
    Ok(match site::Site::fetch(address)? {
        Ok(site) => checks::all(&site),
        Err(unreachable) => vec![unreachable],
    })
}

/// Prints what there is to say about a host.
///
/// # Errors
/// When there is a fault, and as for [`findings`].
pub fn check(address: &str) -> Result<()> {
    let found = findings(address)?;
    for finding in &found {
        println!("{finding}");
    }
    match found.iter().filter(|finding| finding.is_fault).count() {
        0 => {
            println!("{address} serves Plumbline as it should be served.");
            Ok(())
        }
        count => bail!(
            "{count} of these keep somebody from using the site; docs/hosting.md explains them"
        ),
    }
}

/// Puts the files that the site at an address has, and `dist/` has no more, into `dist/`: somebody may have
/// the start page of the last version open, which asks for them.
///
/// # Errors
/// When there is no `dist/`, and as for [`findings`].
pub fn keep_old_files(checkout: &Path, address: &str) -> Result<()> {
    let dist = paths::dist(checkout);
    if !dist.join("index.html").is_file() {
        bail!("there is no dist/index.html: run cargo xtask build first");
    }
    let base = site::with_slash(address);
    let page = answer::fetch(&base)?;
    if page.status != 200 {
        println!(
            "{base} answers {}: there is no version before this one",
            page.status
        );
        return Ok(());
    }
    for name in hashed_names(&page.text()) {
        let place = dist.join(&name);
        if place.is_file() {
            continue;
        }
        let old = answer::fetch(&format!("{base}{name}"))?;
        if old.status == 200 && checks::is_whole(&name, &old.body) {
            println!("kept {name}");
            files::write(&place, old.body)?;
        }
    }
    Ok(())
}

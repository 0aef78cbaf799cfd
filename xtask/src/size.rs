//! `cargo xtask size`: what the site weighs, against what it may weigh.

mod weights;

use std::io::Read as _;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, anyhow};
use flate2::Compression;
use flate2::read::GzEncoder;
use weights::{Budget, Weights};

use crate::{build, files, paths, sources};

/// Measures `dist/` as `measure` does, if it is what the source gives.
///
/// # Errors
/// When `dist/` is missing or older than the source, and as for `measure`.
pub fn check(checkout: &Path) -> Result<()> {
    sources::site_is_current(checkout)?;
    measure(checkout)
}

/// Prints the table of a site that was just built and fails when a budget is broken, a local path shows, or
/// the page loads anything from elsewhere.
///
/// # Errors
/// When one of these holds.
pub(crate) fn measure(checkout: &Path) -> Result<()> {
    let dist = paths::dist(checkout);
    let mut weights = Weights::default();
    let mut faults = Vec::new();
    let secrets = build::local_paths(checkout);
    println!("{:>9} {:>9} {:>9}  file", "bytes", "gzip", "brotli");
    for name in files::below(&dist)? {
        let bytes = files::read(&dist.join(&name))?;
        let zipped = gzip(&bytes)?;
        let brotli =
            brotli(&dist.join(&name)).map_or_else(|| "-".to_owned(), |size| size.to_string());
        println!("{:>9} {zipped:>9} {brotli:>9}  {name}", bytes.len());
        weights.add(&name, zipped);
        if name == "index.html" {
            faults.extend(foreign_resources(&String::from_utf8_lossy(&bytes)));
        }
        faults.extend(shown_paths(&name, &bytes, &secrets));
    }
    println!("{:>9} {:>9} {:>9}  gzip", "bytes", "aim", "limit");
    for (what, size, Budget { most, aim }) in weights.lines() {
        println!("{size:>9} {aim:>9} {most:>9}  {what}");
        if size > most {
            faults.push(format!(
                "{what}: {size} bytes gzip, {} over its limit",
                size - most
            ));
        }
    }
    if faults.is_empty() {
        Ok(())
    } else {
        Err(anyhow!("{}", faults.join("\n       ")))
    }
}

/// How many bytes remain of these as static hosts send them.
pub(crate) fn gzip(bytes: &[u8]) -> Result<usize> {
    let mut out = Vec::new();
    GzEncoder::new(bytes, Compression::best())
        .read_to_end(&mut out)
        .context("could not compress")
}

/// Brotli as Node does it; nothing where Node is missing, because no budget counts it.
fn brotli(path: &Path) -> Option<usize> {
    let script = "process.stdout.write(String(require('zlib').brotliCompressSync(require('fs').readFileSync(process.argv[1])).length))";
    let output = Command::new("node")
        .args(["-e", script])
        .arg(path)
        .output()
        .ok()?;
    String::from_utf8(output.stdout).ok()?.parse().ok()
}

fn shown_paths(name: &str, bytes: &[u8], secrets: &[String]) -> Vec<String> {
    secrets
        .iter()
        .filter(|secret| {
            bytes
                .windows(secret.len())
                .any(|window| window == secret.as_bytes())
        })
        .map(|secret| format!("{name} holds the local path {secret}"))
        .collect()
}

/// Addresses with a host in an attribute that makes the browser fetch; links for people are fine.
pub(crate) fn foreign_resources(page: &str) -> Vec<String> {
    let mut found = Vec::new();
    for tag in page.split('<').skip(1).filter(|tag| !tag.starts_with("a ")) {
        let mut pieces = tag.split('"');
        while let (Some(before), Some(value)) = (pieces.next(), pieces.next()) {
            let name = before
                .rsplit(char::is_whitespace)
                .next()
                .unwrap_or_default();
            let is_address =
                name.starts_with("data-") || ["src=", "href=", "srcset="].contains(&name);
            if is_address && value.contains("//") {
                found.push(format!("index.html loads {value}"));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{foreign_resources, shown_paths};

    #[test]
    fn only_fetched_addresses_count() {
        let page = "<a href=\"https://x.example/\">x</a><script src=\"https://y.example/z.js\" \
            data-plan=\"//z.example/\"></script><link href=\"./a\"><meta content=\"https://w.example\">";
        assert_eq!(
            foreign_resources(page),
            [
                "index.html loads https://y.example/z.js",
                "index.html loads //z.example/"
            ]
        );
    }

    #[test]
    fn a_local_path_is_found() {
        let secrets = ["/home/someone".to_owned()];
        assert_eq!(
            shown_paths("a", b"..\x00/home/someone/x", &secrets).len(),
            1
        );
        assert!(shown_paths("a", b"/home/x", &secrets).is_empty());
    }
}

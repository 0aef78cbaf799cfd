//! `cargo xtask size`: what the site weighs, against what it may weigh.

use crate::{build, files, paths};
use anyhow::{Context as _, Result, anyhow, bail};
use flate2::Compression;
use flate2::read::GzEncoder;
use std::io::Read as _;
use std::path::Path;
use std::process::Command;

/// Everything needed to answer, gzip, in bytes: the bar that the project has set itself.
const TO_ANSWER: usize = 110_000;
/// The second part, gzip, in bytes: what a scorecard, a link or saved data waits for.
const LATER: usize = 255_000;
/// The page alone, gzip, in bytes: the first flight of a TCP connection.
const PAGE: usize = 14_600;

/// Prints the table and fails when a budget is broken, a local path shows, or the page loads anything
/// from elsewhere.
///
/// # Errors
/// When one of these holds, or `dist/` is missing.
pub fn check(checkout: &Path) -> Result<()> {
    let dist = paths::dist(checkout);
    if !dist.join("index.html").is_file() {
        bail!("there is no dist/index.html: run cargo xtask build first");
    }
    let mut to_answer = 0;
    let mut page = 0;
    let mut later = 0;
    let mut faults = Vec::new();
    let secrets = build::local_paths(checkout);
    println!("{:>9} {:>9} {:>9}  file", "bytes", "gzip", "brotli");
    for name in files::below(&dist)? {
        let bytes = files::read(&dist.join(&name))?;
        let zipped = gzip(&bytes)?;
        let brotli =
            brotli(&dist.join(&name)).map_or_else(|| "-".to_owned(), |size| size.to_string());
        println!("{:>9} {zipped:>9} {brotli:>9}  {name}", bytes.len());
        if is_later(&name) {
            later += zipped;
        }
        if needed_to_answer(&name) {
            to_answer += zipped;
        }
        if name == "index.html" {
            page = zipped;
            faults.extend(foreign_resources(&String::from_utf8_lossy(&bytes)));
        }
        faults.extend(shown_paths(&name, &bytes, &secrets));
    }
    for (what, size, most) in [
        ("index.html", page, PAGE),
        ("needed to answer", to_answer, TO_ANSWER),
        ("the second part, on request", later, LATER),
    ] {
        println!("{what}: {size} of {most} bytes gzip");
        if size > most {
            faults.push(format!(
                "{what} weighs {size} bytes gzip, {} over its budget",
                size - most
            ));
        }
    }
    println!(
        "with saved data and an empty cache: {} bytes gzip",
        to_answer + later
    );
    if faults.is_empty() {
        Ok(())
    } else {
        Err(anyhow!("{}", faults.join("\n       ")))
    }
}

/// Page, boot script, glue and first part; the rest comes on request: second part, favicon,
/// guidance, examples, funding and schema.
fn needed_to_answer(name: &str) -> bool {
    let is = |wanted| {
        Path::new(name)
            .extension()
            .is_some_and(|found| found == wanted)
    };
    name == "index.html" || is("js") || (is("wasm") && !is_later(name))
}

/// The second part of the app (docs/decisions/two-parts.md).
fn is_later(name: &str) -> bool {
    name.starts_with("later-")
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
fn foreign_resources(page: &str) -> Vec<String> {
    page.split('<')
        .skip(1)
        .filter(|tag| !tag.starts_with("a "))
        .flat_map(|tag| {
            [
                "src=\"",
                "href=\"",
                "srcset=\"",
                "data-js=\"",
                "data-wasm=\"",
                "data-later=\"",
            ]
            .map(|name| (tag, name))
        })
        .filter_map(|(tag, name)| {
            tag.split_once(name)?
                .1
                .split_once('"')
                .map(|(value, _)| value)
        })
        .filter(|value| value.contains("//"))
        .map(|value| format!("index.html loads {value}"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{foreign_resources, needed_to_answer, shown_paths};

    #[test]
    fn the_second_part_is_not_needed_to_answer() {
        let names = [
            "index.html",
            "boot-1.js",
            "plumbline-1.js",
            "plumbline_bg-1.wasm",
        ];
        assert!(names.into_iter().all(needed_to_answer));
        let names = ["later-1.wasm", "guidance-1.json", "schema/a.json"];
        assert!(!names.into_iter().any(needed_to_answer));
    }

    #[test]
    fn only_fetched_addresses_count() {
        let page = "<a href=\"https://x.example/\">x</a><script src=\"https://y.example/z.js\"></script><link href=\"./a\">";
        assert_eq!(
            foreign_resources(page),
            ["index.html loads https://y.example/z.js"]
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

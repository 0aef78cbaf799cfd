//! `cargo xtask size`: what the site weighs, against what it may weigh.

use std::collections::BTreeMap;
use std::io::Read as _;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, anyhow};
use flate2::Compression;
use flate2::read::GzEncoder;

use crate::{build, files, paths, sources};

/// The page alone, gzip, in bytes: the first flight of a TCP connection.
const PAGE: Budget = Budget::of(14_600);
/// What is there from the start, page and scripts included.
const TO_ANSWER: Budget = Budget::of(118_000).aims_at(112_000);
/// The same and the base of the lazy parts: what somebody waits for who opens a shared scorecard.
const TO_READ: Budget = Budget::of(200_000).aims_at(180_000);
/// A lazy part beyond that.
const PART: Budget = Budget::of(75_000);
/// The only lazy part, where there is one.
const ONLY_PART: Budget = Budget::of(260_000);

/// What something may weigh, gzip, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Budget {
    most: usize,
    aim: usize,
}

impl Budget {
    const fn of(most: usize) -> Self {
        Self { most, aim: most }
    }

    const fn aims_at(self, aim: usize) -> Self {
        Self { aim, ..self }
    }
}

/// Measures `dist/` as [`measure`] does, if it is what the source gives.
///
/// # Errors
/// When `dist/` is missing or older than the source, and as for [`measure`].
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

/// What counts together.
#[derive(Default)]
struct Weights {
    page: usize,
    to_answer: usize,
    parts: BTreeMap<String, usize>,
}

impl Weights {
    /// Page, scripts and first part are needed to answer. The lazy parts come on request, and so do
    /// favicon, guidance, examples, funding, schemas and catalogues.
    fn add(&mut self, name: &str, size: usize) {
        if let Some(part) = part(name) {
            self.parts.insert(part.to_owned(), size);
        } else if name == "index.html" {
            self.page = size;
            self.to_answer += size;
        } else if matches!(name.rsplit_once('.'), Some((_, "js" | "wasm"))) {
            self.to_answer += size;
        }
    }

    /// What has a budget.
    fn lines(&self) -> Vec<(String, usize, Budget)> {
        let mut lines = vec![
            ("index.html".to_owned(), self.page, PAGE),
            ("needed to answer".to_owned(), self.to_answer, TO_ANSWER),
        ];
        let base = self.parts.get(build::BASE);
        if let Some(base) = base {
            let what = format!(
                "needed to read a shared scorecard: that and {}",
                build::BASE
            );
            lines.push((what, self.to_answer + base, TO_READ));
        }
        for (part, size) in self.parts.iter().filter(|(part, _)| *part != build::BASE) {
            match base {
                Some(_) => lines.push((format!("{part}, beyond that"), *size, PART)),
                None => lines.push((format!("{part}, on request"), *size, ONLY_PART)),
            }
        }
        lines
    }
}

/// The lazy part that a file holds: `plan` for `plan-<hash>.wasm`.
fn part(name: &str) -> Option<&str> {
    let (part, _) = name.strip_suffix(".wasm")?.rsplit_once('-')?;
    (part != "plumbline_bg").then_some(part)
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
    use super::{ONLY_PART, PART, TO_ANSWER, TO_READ, Weights, foreign_resources, shown_paths};

    fn weights(files: &[(&str, usize)]) -> Vec<(usize, super::Budget)> {
        let mut weights = Weights::default();
        for (name, size) in files {
            weights.add(name, *size);
        }
        let lines = weights.lines().into_iter().skip(1);
        lines.map(|(_, size, budget)| (size, budget)).collect()
    }

    const FIRST: [(&str, usize); 4] = [
        ("index.html", 1),
        ("boot-1.js", 10),
        ("plumbline-1.js", 100),
        ("plumbline_bg-1.wasm", 1_000),
    ];

    #[test]
    fn a_single_part_is_not_needed_to_answer() {
        let beside = [
            ("later-1.wasm", 5),
            ("guidance-1.json", 7),
            ("schema/a.json", 7),
        ];
        let lines = weights(&[&FIRST[..], &beside].concat());
        assert_eq!(lines, [(1_111, TO_ANSWER), (5, ONLY_PART)]);
    }

    #[test]
    fn the_base_counts_for_reading_and_the_others_beyond_it() {
        let parts = [("plan-1.wasm", 5), ("result-1.wasm", 20_000)];
        let lines = weights(&[&FIRST[..], &parts].concat());
        assert_eq!(lines, [(1_111, TO_ANSWER), (21_111, TO_READ), (5, PART)]);
    }

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

//! The compiled app, cut into parts (docs/decisions/two-parts.md).

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use crate::{command, files, tools};

/// The part whose code all others may use: it comes with them. Where the app has no part of this name, it
/// must have a single one.
pub(crate) const BASE: &str = "result";

/// What came of cutting, as the tool wrote it.
pub(super) struct Cut {
    /// What is there from the start.
    pub(super) first: PathBuf,
    /// What is loaded when it is needed, the base in front.
    pub(super) parts: Vec<Part>,
}

/// A part of the app that is loaded when it is needed.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Part {
    /// The name that the source gave it.
    pub(super) name: String,
    /// The modules to carry in its file, by the stems of their files.
    pub(super) modules: Vec<String>,
}

/// Cuts what the compiler wrote into a folder.
pub(super) fn cut(compiled: &Path, folder: &Path) -> Result<Cut> {
    files::remove_folder(folder)?;
    let mut split = Command::new(tools::wasm_split()?);
    split
        .arg(compiled)
        .arg(folder)
        .args(["--out-name", "plumbline"]);
    command::run("splitting the WebAssembly module", &mut split)?;
    let first = folder.join("plumbline.wasm");
    let loader = files::read_text(&folder.join("__wasm_split.js"))?;
    let parts = beyond_base(needs(&loader)?)?;
    let written = files::with_extension(folder, "wasm");
    let stems = written.iter().filter(|path| **path != first);
    let stems = stems.filter_map(|path| path.file_stem()?.to_str().map(str::to_owned));
    check(&parts, &stems.collect())?;
    Ok(Cut { first, parts })
}

/// What each part needs, as the loader that the tool wrote has it: chunks, and mostly a module of its own.
fn needs(loader: &str) -> Result<Vec<Part>> {
    let mut parts = Vec::new();
    for line in loader.split("export const __wasm_split_load_").skip(1) {
        let read = || {
            let (name, rest) = line.split_once(" = ")?;
            let (before, after) = rest.rsplit_once('[')?;
            let (chunks, _) = after.split_once("]))")?;
            Some((name, before, chunks))
        };
        let (name, before, chunks) = read().context("wasm-split writes its loader in a new way")?;
        let chunks = chunks.split(", ").filter(|chunk| !chunk.is_empty());
        let mut modules: Vec<String> = chunks
            .map(|chunk| chunk.trim_start_matches('_').to_owned())
            .collect();
        let own = format!("split_{name}");
        if before.contains(&format!("\"./{own}.wasm\"")) {
            modules.push(own);
        }
        parts.push(Part {
            name: name.to_owned(),
            modules,
        });
    }
    parts.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(parts)
}

/// The base in front, and the others without what comes with it.
///
/// A chunk that several of the others need, and the base does not, is in the file of each: whoever reads a
/// scorecard should not wait for it, and the loader runs it once.
fn beyond_base(mut parts: Vec<Part>) -> Result<Vec<Part>> {
    let place = match parts.iter().position(|part| part.name == BASE) {
        Some(place) => place,
        None if parts.len() == 1 => 0,
        None => {
            let names: Vec<&str> = parts.iter().map(|part| part.name.as_str()).collect();
            bail!("the app has the parts {names:?}, and none is the base, {BASE}");
        }
    };
    let base = parts.remove(place);
    for part in &mut parts {
        part.modules.retain(|module| !base.modules.contains(module));
    }
    parts.insert(0, base);
    Ok(parts)
}

/// Every module that was written belongs to a part, and every part has its modules.
fn check(parts: &[Part], written: &BTreeSet<String>) -> Result<()> {
    let needed: BTreeSet<String> = parts.iter().flat_map(|part| part.modules.clone()).collect();
    if needed != *written {
        bail!("wasm-split wrote {written:?}, and its loader names {needed:?}");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::{Part, beyond_base, check, needs};

    const LOADER: &str = "\
const __chunk_1 = makeLoad(() => {
    const src = fetch(new URL(\"./chunk_1.wasm\", import.meta.url));
}
, []);
const __chunk_2 = makeLoad(..., []);
export const __wasm_split_load_share = wrapAsyncCb(makeLoad(() => {
    const src = fetch(new URL(\"./split_share.wasm\", import.meta.url));
    return async (imports) => (WebAssembly.instantiateStreaming(src, imports));
}
, [__chunk_1, __chunk_2]));
export const __wasm_split_load_result = wrapAsyncCb(makeLoad(() => async (_imp) => ({}), [__chunk_1]));
";

    fn part(name: &str, modules: &[&str]) -> Part {
        Part {
            name: name.to_owned(),
            modules: modules.iter().map(|&module| module.to_owned()).collect(),
        }
    }

    #[test]
    fn the_base_comes_first_and_carries_what_others_share_with_it() {
        let parts = needs(LOADER).unwrap();
        let share = part("share", &["chunk_1", "chunk_2", "split_share"]);
        assert_eq!(parts, [part("result", &["chunk_1"]), share]);
        let parts = beyond_base(parts).unwrap();
        let share = part("share", &["chunk_2", "split_share"]);
        assert_eq!(parts, [part("result", &["chunk_1"]), share]);
    }

    #[test]
    fn a_single_part_is_the_base_and_several_need_one() {
        let one = || part("later", &["split_later"]);
        assert_eq!(beyond_base(vec![one()]).unwrap(), [one()]);
        assert!(beyond_base(vec![one(), part("plan", &[])]).is_err());
        assert!(beyond_base(Vec::new()).is_err());
    }

    #[test]
    fn another_loader_and_a_forgotten_module_are_noticed() {
        assert!(needs("export const __wasm_split_load_later = new Loader();").is_err());
        let parts = [part("later", &["split_later"])];
        let written = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect();
        assert!(check(&parts, &written(&["split_later"])).is_ok());
        assert!(check(&parts, &written(&["split_later", "chunk_1"])).is_err());
        assert!(check(&parts, &written(&[])).is_err());
    }
}

//! The app as it is published: one script and two WebAssembly files.

use super::glue::{self, mentions};
use super::interface::{exports, imports, keep_exports, renamed};
use super::short_names::ShortNames;
use super::split::{GLUE, LOADER, Parts, WASM};
use super::{Profile, compile, hashed_name, optimise, split, starting};
use crate::files;
use anyhow::{Result, anyhow};
use std::path::{Path, PathBuf};

/// The name of the second part.
const PART: &str = "later";
/// The plain name of its file.
const LATER: &str = "later.wasm";

/// The module under which the second part imports from the first.
const SHARED: &str = "__wasm_split";

/// The files of the app.
pub(super) struct Program {
    /// By plain name.
    pub(super) files: Vec<(String, Vec<u8>)>,
    /// The lazy parts, each of which has a file.
    pub(super) parts: Vec<String>,
}

/// Compiles the checkout and makes the files to publish.
pub(super) fn make(checkout: &Path, target: &Path, profile: Profile) -> Result<Program> {
    let compiled = compile::app(checkout, target, profile)?;
    match profile {
        Profile::Release => release(&split::parts(&compiled, target)?, &target.join("program")),
        Profile::Dev => {
            let bound = split::bind(&compiled, target, "web")?;
            let mut files = Vec::new();
            for name in [GLUE, WASM] {
                files.push((name.to_owned(), files::read(&bound.join(name))?));
            }
            Ok(Program {
                files,
                parts: Vec::new(),
            })
        }
    }
}

/// Takes out what nothing uses, from both sides of the border between glue and app, and shortens
/// the names of what crosses it.
fn release(parts: &Parts, folder: &Path) -> Result<Program> {
    files::remove_folder(folder)?;
    let second = keep_exports(&files::read(&parts.second)?, &mut |_| true)?;
    let shared = shared(&second)?;
    let later = optimise::wasm(
        "making the second part smaller",
        &second,
        &folder.join(LATER),
    )?;
    let bundle = Bundle::new(parts, &later, folder)?;

    let glue = starting::short(&glue::without_disposal(&parts.glue))?;
    let script = String::from_utf8_lossy(&bundle.whole(&glue)?).into_owned();
    let first = keep_exports(&files::read(&parts.first)?, &mut |name| {
        mentions(&script, name) || shared.iter().any(|kept| kept == name)
    })?;
    let first = optimise::wasm("making the first part smaller", &first, &folder.join(WASM))?;

    let names = ShortNames::of(&imports(&first)?, &exports(&first)?, &shared);
    let glue = glue::with_imports(&glue, &names.imports)?;
    let glue = glue::with_exports(&glue, &names.exports);
    let app = renamed(
        &first,
        &mut |module, name| names.import(module, name),
        &mut |name| Some(names.export(name)),
    )?;
    let file = |name: &str, bytes| (name.to_owned(), bytes);
    Ok(Program {
        files: vec![
            file(GLUE, bundle.small(&glue)?),
            file(WASM, app),
            file(LATER, later),
        ],
        parts: vec![PART.to_owned()],
    })
}

/// What the second part takes from the first. These keep their names, because the loader hands them
/// on by name.
fn shared(second: &[u8]) -> Result<Vec<String>> {
    imports(second)?
        .into_iter()
        .map(|(module, name)| match &*module {
            SHARED => Ok(name),
            _ => Err(anyhow!(
                "the second part imports {name} from {module}, and nothing gives it that"
            )),
        })
        .collect()
}

/// The folder in which the two scripts lie that become one.
struct Bundle(PathBuf);

impl Bundle {
    fn new(parts: &Parts, later: &[u8], folder: &Path) -> Result<Self> {
        let loader = glue::loading(&parts.loader, &hashed_name(LATER, later))?;
        files::write(&folder.join(LOADER), loader)?;
        // boot.js uses only the function that starts the app; the rest may go where it is unused.
        let entry = format!("export {{ default }} from \"./{GLUE}\";\n");
        files::write(&folder.join("entry.js"), entry)?;
        Ok(Self(folder.to_path_buf()))
    }

    /// With every name as it was.
    fn whole(&self, glue: &str) -> Result<Vec<u8>> {
        files::write(&self.0.join(GLUE), glue)?;
        optimise::bundle(&self.0.join("entry.js"), false)
    }

    /// Minified.
    fn small(&self, glue: &str) -> Result<Vec<u8>> {
        files::write(&self.0.join(GLUE), glue)?;
        optimise::bundle(&self.0.join("entry.js"), true)
    }
}

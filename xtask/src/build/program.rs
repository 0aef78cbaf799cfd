//! The app as it is published: a script, a WebAssembly file that is there from the start, and one for each
//! lazy part.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Mutex;
use std::thread;

use anyhow::{Context as _, Result, bail};

use super::bind::bind;
use super::interface::{exports, imports};
use super::script::{LoadedPart, Script};
use super::{ForHost, Profile, compile, container, hashed_name, optimise, panics, split};
use crate::{command, files};

/// The script, by the name that wasm-bindgen gives it.
const SCRIPT: &str = "plumbline.js";
/// The app, likewise.
const WASM: &str = "plumbline_bg.wasm";

/// The module under which the parts import from the first.
const SHARED: &str = "__wasm_split";

/// The files of the app.
pub(super) struct Program {
    /// By plain name.
    pub(super) files: Vec<(String, Vec<u8>)>,
    /// The lazy parts, each of which has a file.
    pub(super) parts: Vec<String>,
}

/// Compiles the checkout and makes the files to publish.
pub(super) fn make(
    checkout: &Path,
    target: &Path,
    profile: Profile,
    host: &ForHost,
) -> Result<Program> {
    let compiled = compile::app(checkout, target, profile, host)?;
    match profile {
        Profile::Release => in_parts(checkout, &compiled, target),
        Profile::Dev => whole(&compiled, &target.join("bound-whole")),
    }
}

/// The app in one part, as wasm-bindgen writes it.
fn whole(compiled: &Path, bound: &Path) -> Result<Program> {
    let names = [SCRIPT, WASM];
    // Binding takes seconds, and a change of the style sheet or the page leaves the app as it was.
    let is_bound = |name| files::is_newer(&bound.join(name), compiled);
    if !names.into_iter().all(is_bound) {
        bind(compiled, bound, "web")?;
    }
    let mut published = Vec::new();
    for name in names {
        published.push((name.to_owned(), files::read(&bound.join(name))?));
    }
    Ok(Program {
        files: published,
        parts: Vec::new(),
    })
}

/// The app in parts, without what nothing uses, under short names.
fn in_parts(checkout: &Path, compiled: &Path, target: &Path) -> Result<Program> {
    let folder = target.join("program");
    files::remove_folder(&folder)?;
    let cut_into = target.join("split");
    let cut = split::cut(compiled, &cut_into)?;
    let modules = smaller(&cut.parts, &cut_into, &folder)?;

    let mut published = Vec::new();
    let mut parts = Vec::new();
    for part in cut.parts {
        let carried = part.modules.iter().map(|name| {
            let module = modules.get(name).context("a module got lost")?;
            Ok((name.clone(), module.clone()))
        });
        let file = container::file(&carried.collect::<Result<Vec<_>>>()?);
        let plain = format!("{}.wasm", part.name);
        parts.push(LoadedPart {
            name: part.name,
            file: hashed_name(&plain, &file),
        });
        published.push((plain, file));
    }
    let names = parts.iter().map(|part| part.name.clone()).collect();

    let bound = target.join("bound");
    bind(&cut.first, &bound, "bundler")?;
    let load = checkout.join("src/shell/load.js");
    let glue = bound.join("plumbline_bg.js");
    let script = Script::new(&load, &glue, &folder, parts, shared(&modules)?)?;
    let start = command::begin("making what is there from the start smaller");
    let first = panics::end_at_once(files::read(&bound.join(WASM))?)?;
    let whole = folder.join("panics.wasm");
    files::write(&whole, &first)?;
    let kept = script.uses(&first, exports(&first)?)?;
    let first = optimise::keep_exports(&whole, &kept, &folder.join("kept.wasm"))?;
    let (first, short) = optimise::wasm_and_names(&first, &folder.join(WASM))?;
    published.push((SCRIPT.to_owned(), script.small(&short)?));
    published.push((WASM.to_owned(), first));
    command::end("making what is there from the start smaller", start);
    Ok(Program {
        files: published,
        parts: names,
    })
}

/// The modules of all parts, optimised, as many at a time as the machine has processors.
fn smaller(parts: &[split::Part], from: &Path, folder: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let names: BTreeSet<&String> = parts.iter().flat_map(|part| &part.modules).collect();
    let label = format!("optimizing {} modules of lazy parts", names.len());
    let start = command::begin(&label);
    let queue = Mutex::new(names.into_iter());
    let next = || queue.lock().ok()?.next();
    let work = || {
        let mut done = Vec::new();
        while let Some(name) = next() {
            let file = format!("{name}.wasm");
            let module = files::read(&from.join(&file))?;
            done.push((name.clone(), optimise::wasm(&module, &folder.join(&file))?));
        }
        Ok(done)
    };
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let results: Vec<Result<Vec<_>>> = thread::scope(|scope| {
        let started: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        let ended = started.into_iter().map(thread::ScopedJoinHandle::join);
        ended.filter_map(Result::ok).collect()
    });
    command::end(&label, start);
    let done: Result<Vec<Vec<_>>> = results.into_iter().collect();
    Ok(done?.into_iter().flatten().collect())
}

/// What the parts take from the first.
fn shared(modules: &BTreeMap<String, Vec<u8>>) -> Result<Vec<String>> {
    let mut names = BTreeSet::new();
    for (part, module) in modules {
        for (from, name) in imports(module)? {
            if from != SHARED {
                bail!("the module {part} imports {name} from {from}, and nothing gives it that");
            }
            names.insert(name);
        }
    }
    Ok(names.into_iter().collect())
}

//! The validators of other projects look at every file (tests/validators/README.md).

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use plumbline::formats::report::{Report, gemara, oscal};
use serde_json::Value;

use crate::inputs::complete;
use crate::interop::{faults, inputs};

/// A folder that goes with the test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = env::temp_dir().join(format!("plumbline-{name}-{}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.0.join(name);
        fs::write(&path, text).unwrap();
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The Python with the packages of the validators.
fn python() -> Option<OsString> {
    let found = env::var_os("PLUMBLINE_PYTHON");
    if found.is_none() {
        xtask::test::skip("PLUMBLINE_PYTHON names no Python with the validators");
    }
    found
}

fn top() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// What a script says of each file: nothing, or why it refuses it.
fn verdicts(
    python: &OsString,
    script: &str,
    files: &[PathBuf],
) -> BTreeMap<PathBuf, Option<String>> {
    let script = top().join("tests/validators").join(script);
    let output = Command::new(python)
        .arg("-I")
        .arg(script)
        .args(files)
        .output()
        .unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    let verdicts: BTreeMap<_, _> = said
        .lines()
        .map(|line| {
            let parts: Vec<&str> = line.split('\t').collect();
            let why = match parts[0] {
                "ok" => None,
                "refused" => Some(parts[2].to_owned()),
                other => panic!("{other}"),
            };
            (PathBuf::from(parts[1]), why)
        })
        .collect();
    let trouble = String::from_utf8_lossy(&output.stderr);
    assert_eq!(verdicts.len(), files.len(), "{said}\n{trouble}");
    assert!(files.iter().all(|file| verdicts.contains_key(file)));
    let any = verdicts.values().any(Option::is_some);
    assert_eq!(output.status.code(), Some(i32::from(any)), "{trouble}");
    verdicts
}

/// The published files of the framework, by name.
fn published() -> Vec<(String, String)> {
    let source = top().join("catalogue/principles-v0.1.json");
    xtask::build::framework_files(&source).unwrap()
}

fn script_for(name: &str) -> Option<&'static str> {
    ["gemara", "oscal"]
        .into_iter()
        .zip(["check_gemara.py", "check_oscal.py"])
        .find_map(|(part, script)| name.contains(part).then_some(script))
}

fn all_are_accepted(format: &str, write: fn(&Report) -> String) {
    let Some(python) = python() else { return };
    let folder = Folder::new(&format!("exports-{format}"));
    let mut names = BTreeMap::new();
    for (place, (name, assessment)) in inputs().iter().enumerate() {
        let text = write(&Report::of(assessment));
        names.insert(folder.write(&format!("{place}.json"), &text), name.clone());
    }
    let script = script_for(format).unwrap();
    for (name, text) in published() {
        if script_for(&name) == Some(script) {
            names.insert(folder.write(&name, &text), name);
        }
    }
    let files: Vec<PathBuf> = names.keys().cloned().collect();
    let verdicts = verdicts(&python, script, &files);
    let refused: Vec<_> = verdicts
        .iter()
        .filter_map(|(file, why)| Some((&names[file], why.as_ref()?)))
        .collect();
    assert!(refused.is_empty(), "{refused:#?}");
    println!("{format}: {} files accepted by {script}", files.len());
}

#[test]
fn validators_accept_every_gemara_file() {
    all_are_accepted("gemara", gemara);
}

#[test]
fn validators_accept_every_oscal_file() {
    all_are_accepted("oscal", oscal);
}

#[test]
fn validators_refuse_every_fault() {
    let Some(python) = python() else { return };
    let folder = Folder::new("faults");
    let whole = complete();
    let report = Report::of(&whole);
    let mut sources: BTreeMap<String, String> = published().into_iter().collect();
    sources.insert("gemara".to_owned(), gemara(&report));
    sources.insert("oscal".to_owned(), oscal(&report));
    for (name, text) in published() {
        folder.write(&name, &text);
    }
    let mut by_script: BTreeMap<&str, BTreeMap<PathBuf, String>> = BTreeMap::new();
    for (place, fault) in faults().iter().enumerate() {
        let source: Value = serde_json::from_str(&sources[&fault.of]).unwrap();
        let spoilt = fault.spoil(&source).to_string();
        let file = folder.write(&format!("{place}.json"), &spoilt);
        let script = script_for(&fault.of).unwrap();
        by_script
            .entry(script)
            .or_default()
            .insert(file, fault.name.clone());
    }
    for (script, names) in by_script {
        let files: Vec<PathBuf> = names.keys().cloned().collect();
        for (file, why) in verdicts(&python, script, &files) {
            let why = why.unwrap_or_else(|| panic!("{script} accepts: {}", names[&file]));
            println!("{}: {why}", names[&file]);
        }
        println!("{} faults refused by {script}", files.len());
    }
}

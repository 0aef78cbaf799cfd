//! The script that loads lazy parts, run in Node with a made-up program: each part after any other, several
//! at once, refused, damaged and tried again.
#![allow(clippy::unwrap_used, reason = "tests")]

use std::path::{Path, PathBuf};
use std::process::Command;

use wasm_encoder::{
    ConstExpr, ElementSection, Elements, EntityType, ExportKind, ExportSection, ImportSection,
    Module, RefType, StartSection, TableSection, TableType, TypeSection, ValType,
};

use super::container;
use super::script::{LoadedPart, Script};
use crate::{command, files};

const PARTS: [(&str, &[&str]); 3] = [
    ("base", &["1"]),
    ("plan", &["2", "3"]),
    ("share", &["3", "4"]),
];

/// A module that calls what it takes from the program when it starts.
fn reporting(name: &str) -> Vec<u8> {
    let mut types = TypeSection::new();
    types.ty().function([], []);
    let mut imports = ImportSection::new();
    let reports = ["reports_", name].concat();
    imports.import("__wasm_split", &reports, EntityType::Function(0));
    let start = StartSection { function_index: 0 };
    let mut module = Module::new();
    module.section(&types).section(&imports).section(&start);
    module.finish()
}

/// Module, name and kind of function of what the program takes.
fn taken() -> Vec<(&'static str, String, u32)> {
    let glue = |name: &str, kind| ("./plumbline_bg.js", name.to_owned(), kind);
    let mut taken = vec![glue("done", 0), glue("start", 1)];
    taken.extend(["1", "2", "3", "4"].map(|name| glue(&["reports_", name].concat(), 1)));
    let loader = |(part, _)| ["__wasm_split_load_", part].concat();
    taken.extend(PARTS.map(|part| ("./__wasm_split.js", loader(part), 0)));
    taken
}

/// A program that gives what it takes, the loaders by the name of their part, and whose table holds the
/// function that is told of the outcome.
fn first() -> Vec<u8> {
    let mut types = TypeSection::new();
    types.ty().function([ValType::I32, ValType::I32], []);
    types.ty().function([], []);
    let mut imports = ImportSection::new();
    let mut exports = ExportSection::new();
    for (number, (_, name, kind)) in (0..).zip(taken()) {
        imports.import("a", &name, EntityType::Function(kind));
        let given = match name.as_str() {
            "start" => "__wbindgen_start",
            name => name.trim_start_matches("__wasm_split_load_"),
        };
        exports.export(given, ExportKind::Func, number);
    }
    exports.export("__indirect_function_table", ExportKind::Table, 0);
    let mut tables = TableSection::new();
    tables.table(TableType {
        element_type: RefType::FUNCREF,
        table64: false,
        minimum: 1,
        maximum: None,
        shared: false,
    });
    let mut elements = ElementSection::new();
    let functions = Elements::Functions((&[0]).into());
    elements.active(None, &ConstExpr::i32_const(0), functions);
    let mut module = Module::new();
    module.section(&types).section(&imports).section(&tables);
    module.section(&exports).section(&elements);
    module.finish()
}

fn write(folder: &Path, name: &str, bytes: impl AsRef<[u8]>) {
    files::write(&folder.join(name), bytes).unwrap();
}

/// What the script takes in place of the glue: here is the test.
const GLUE: &str = "\
export const __wbg_set_wasm = (program) => (test.program = program);
export const done = (data, success) => test.done(data, success);
export const start = () => {};
export const [reports_1, reports_2, reports_3, reports_4] = [1, 2, 3, 4].map((name) => () => test.reports(`${name}`));
";

#[test]
fn every_part_loads_after_any_other_and_what_failed_is_tried_again() {
    let folder = std::env::temp_dir().join(format!("loading-{}", std::process::id()));
    let checkout = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut parts = Vec::new();
    for (name, modules) in PARTS {
        let carried = modules
            .iter()
            .map(|name| ((*name).to_owned(), reporting(name)));
        let file = [name, ".wasm"].concat();
        write(
            &folder,
            &file,
            container::file(&carried.collect::<Vec<_>>()),
        );
        parts.push(LoadedPart {
            name: name.to_owned(),
            file,
        });
    }
    write(&folder, "first.wasm", first());
    write(&folder, "package.json", "{ \"type\": \"module\" }");
    write(&folder, "glue.js", GLUE);
    let load = checkout.join("src/shell/load.js");
    let reports = ["1", "2", "3", "4"].map(|name| ["reports_", name].concat());
    let script = Script::new(
        &load,
        &folder.join("glue.js"),
        &folder,
        parts,
        reports.into(),
    );
    let imports = taken().into_iter();
    let imports = imports.map(|(module, name, _)| (module.to_owned(), name.clone(), name));
    script.unwrap().write(&imports.collect::<Vec<_>>()).unwrap();
    let test = checkout.join("xtask/src/build/loading.js");
    let printed = command::capture(Command::new("node").arg(test).arg(&folder)).unwrap();
    assert_eq!(printed, "loaded");
    files::remove_folder(&folder).unwrap();
}
